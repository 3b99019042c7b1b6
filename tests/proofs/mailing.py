"""Kills the worker again and again while it sends a mailing, and customers opt out.

Everybody gets the mailing at most once, and nobody who has opted out before the message was begun.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from dataclasses import asdict, dataclass, field, replace
from typing import Any
from uuid import UUID

from aiosmtpd.smtp import SMTP, Envelope, Session

import models
from core import clock
from core.settings import Settings
from jobs.channel_messages import AT_ONCE
from models.dialect.base import Database
from resolvers import registry
from resolvers.marketing import mailings
from tests.databases import variables_of
from tests.factories import Make
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.sending import smtp_channel, statuses
from tests.proofs.figures import Figures
from tests.server.program import ROOT, environment

GRACE = 3.0
"""How many seconds after an opt-out a message may arrive whose attempt had begun before."""


@dataclass
class SlowBox(Postbox):
    """A mail server that takes a few milliseconds for each mail. `arrived`: when it got each mail, by recipient."""

    arrived: dict[str, list[float]] = field(default_factory=dict)
    delay: float = 0.005

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Takes a mail."""
        await asyncio.sleep(self.delay)
        self.arrived.setdefault(envelope.rcpt_tos[0], []).append(time.monotonic())
        return "250 OK"

    @property
    def count(self) -> int:
        """The number of mails that have arrived."""
        return sum(map(len, self.arrived.values()))


@dataclass
class Outcome:
    """What the proof has seen, for its figures.

    `arrived`: how many the mail server has got the mailing for. `opted_out`: how many have opted out before they had
    got it. `while_dead`: how many of these while no worker was running. The others are deliveries by their status.
    """

    recipients: int
    kills: int
    arrived: int
    duplicates: int
    sent: int
    unknown: int
    opted_out: int
    while_dead: int
    not_sent: int

    def tell(self, figures: Figures) -> None:
        """Adds everything to the figures of a proof."""
        for name, value in asdict(self).items():
            figures.add(name.replace("_", " "), value)


async def _customers(make: Make, count: int) -> tuple[UUID, dict[str, UUID]]:
    """Creates a segment with customers. Returns its id, and the customers by address."""
    segment = await make(models.Segment)
    entity, link = registry.of(models.Customer), registry.of(models.SegmentMember)
    found: dict[str, UUID] = {}

    async def work(unit: Any) -> None:
        addresses = [f"person{n}@example.com" for n in range(len(found), min(len(found) + 500, count))]
        rows = [{"kind": "COMPANY", "name": address, "email": address} for address in addresses]
        ids = await unit.insert_all(entity, rows)
        _ = await unit.insert_all(link, [{"segment_id": segment, "customer_id": id} for id in ids])
        found.update(zip(addresses, ids, strict=True))

    while len(found) < count:
        await make.changes.run(work)
    return segment, found


async def _start(settings: Settings) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.marketing.mailing_worker",
        cwd=ROOT,
        env=environment(variables_of(settings)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    async with asyncio.timeout(120):
        assert await process.stdout.readline() == b"ready\n"
    return process


async def killed_workers(
    database: Database, settings: Settings, *, count: int, kills: int, delay: float, seed: int = 1
) -> Outcome:
    """Sends a mailing to `count` customers with a worker that is killed `kills` times. Checks what has arrived."""
    dice = random.Random(seed)
    make = Make(database, replace(settings, webhook_private_targets=True))
    segment, customers = await _customers(make, count)
    async with mail_server(None, box=SlowBox(delay=delay)) as box:
        assert isinstance(box, SlowBox)
        channel = await smtp_channel(make, box)
        mailing = await make(models.Mailing, segment_id=segment, channel_id=channel)
        await make.changes.run(lambda unit: mailings.send(unit, mailing, None))
        opted_out: dict[str, float] = {}
        while_dead: set[str] = set()

        async def opt_out(some: int) -> list[str]:
            left = sorted(customers.keys() - box.arrived.keys() - opted_out.keys())
            chosen = dice.sample(left, min(some, len(left)))
            for address in chosen:
                values = {"opted_out_at": clock.now()}
                await make.changes.update(registry.of(models.Customer), customers[address], values, None)
                opted_out[address] = time.monotonic()
            return chosen

        done = 0
        for kill in range(1, kills + 1):
            process = await _start(settings)
            goal = count * kill // (kills + 2)
            async with asyncio.timeout(300):
                while box.count < goal and process.returncode is None:
                    await asyncio.sleep(0.002)
            await opt_out(max(1, count // 200))
            assert process.returncode is None, "the worker ended before it could be killed"
            process.kill()
            await process.wait()
            done += 1
            while_dead |= set(await opt_out(max(1, count // 200)))
        process = await _start(settings)
        async with asyncio.timeout(600):
            assert await process.wait() == 0
    found = await statuses(database, mailing)
    more_than_once = {address: times for address, times in box.arrived.items() if len(times) > 1}
    assert more_than_once == {}
    assert while_dead & box.arrived.keys() == set()
    late = {one for one, at in opted_out.items() if one in box.arrived and box.arrived[one][0] > at + GRACE}
    assert late == set()
    sql = "SELECT c.name, d.status FROM mail_delivery d JOIN customer c ON c.id = d.customer_id"
    by_address = {str(row[0]): str(row[1]) for row in await database.fetch(f"{sql} WHERE d.mailing_id = '{mailing}'")}
    assert by_address.keys() == customers.keys()
    assert {one for one, status in by_address.items() if status == "SENT"} <= box.arrived.keys()
    missing = customers.keys() - box.arrived.keys()
    assert {by_address[one] for one in missing} <= {"OPTED_OUT", "UNKNOWN"}
    assert {one for one, status in by_address.items() if status == "OPTED_OUT"} == {
        one for one in opted_out.keys() - box.arrived.keys() if by_address[one] != "UNKNOWN"
    }
    assert found["UNKNOWN"] <= kills * AT_ONCE
    assert found.keys() <= {"SENT", "UNKNOWN", "OPTED_OUT"}
    assert (await make.row(models.Mailing, mailing))["status"] == "SENT"
    return Outcome(
        recipients=count,
        kills=done,
        arrived=len(box.arrived),
        duplicates=len(more_than_once),
        sent=found["SENT"],
        unknown=found["UNKNOWN"],
        opted_out=len(opted_out),
        while_dead=len(while_dead),
        not_sent=found["OPTED_OUT"],
    )
