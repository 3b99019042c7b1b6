"""Tests of the outbox: mail is sent once, by one worker, tried again, and given up with a line in the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.mail import Letter, NotSent
from core.mail_server import Encryption, MailServer
from core.settings import Settings
from jobs.mailing import Mailing
from jobs.worker import working
from models.dialect.base import Database
from resolvers.events.data_keys import In
from resolvers.mail import outbox
from schema.execution.webhook_selections import Selections
from schema.graph import build
from tests.authentication.test_clocks import expire
from tests.mail.postbox import mail_server
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")
LETTER = Letter("ada@example.com", "A subject that is secret", "A text that is secret")


async def put(database: Database, lifetime: timedelta = timedelta(hours=1)) -> str:
    async with database.transaction() as transaction:
        return str(await outbox.put(In(database, transaction), LETTER, (), lifetime))


def told_by_us(caplog: pytest.LogCaptureFixture) -> str:
    """Returns what Rapport has logged, without what the mail server of the tests has logged."""
    return "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("rapport"))


async def count(database: Database) -> int:
    return int((await database.fetch("SELECT count(*) FROM mail"))[0][0])


async def tried(database: Database, settings: Settings) -> list[str]:
    """Makes one attempt to send each mail, whether it is due or not. Returns the results."""
    results: list[str] = []
    if await count(database):
        await expire(database, "mail", "next_at", -1)
    mailing = Mailing(database, settings, results.append, lambda: None)
    await mailing.start_due()
    for task in list(mailing.tasks):
        await task
    return results


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.02)


async def test_a_worker_sends_what_a_transaction_has_written(
    database: Database, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async with mail_server(None) as box:
        sends = replace(settings, mail_target=MailServer("127.0.0.1", box.port, Encryption.NONE))
        with suppress(ZeroDivisionError):
            async with database.transaction() as transaction:
                await outbox.put(In(database, transaction), LETTER, (), timedelta(hours=1))
                raise ZeroDivisionError
        ids = [await put(database) for _ in range(6)]
        stored = str([tuple(row) for row in await database.fetch("SELECT * FROM mail")])
        assert (stored.count(ids[0]), stored.count("secret"), stored.count("ada@example")) == (1, 0, 0)
        shown = Selections(build(), database, sends)
        async with working(database, sends, shown) as one, working(database, sends, shown) as other:
            await until(lambda: one.counts["mails sent"] + other.counts["mails sent"] == 6)
        assert len(box.received) == 6
        sent = b"".join(envelope.content for envelope in box.received if isinstance(envelope.content, bytes))
        assert all(sent.count(f"<{id}@localhost>".encode()) == 1 for id in ids)
    assert await count(database) == 0
    assert "secret" not in told_by_us(caplog)


async def test_a_failure_is_tried_again_and_given_up(
    database: Database, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with mail_server(None) as box:
        sends = replace(settings, mail_target=MailServer("127.0.0.1", box.port, Encryption.NONE))
        box.refuse = "451 Later"
        await put(database)
        results = [await tried(database, sends) for _ in range(len(outbox.SCHEDULE) + 1)]
        assert results == [["failed"]] * len(outbox.SCHEDULE) + [["given up"]]
        assert await count(database) == 0
        await put(database)
        assert await tried(database, sends) == ["failed"]
        box.refuse = None
        assert await tried(database, sends) == ["sent"]
        # A refusal for good, and a mail that has expired, are given up at once.
        box.refuse = "550 No such user"
        await put(database)
        assert await tried(database, sends) == ["given up"]
        box.refuse, before = None, len(box.received)
        await put(database, timedelta(seconds=-1))
        assert await tried(database, sends) == ["given up"]
        assert (len(box.received), await count(database)) == (before, 0)
    told = told_by_us(caplog)
    assert told.count("was given up") == 3
    assert "ada@example" not in told


async def test_a_mail_that_is_not_due_waits(database: Database, settings: Settings, tmp_path: Path) -> None:
    sends = replace(settings, mail_target=tmp_path / "mail")
    await put(database)
    (held,) = await outbox.lease(database, 5)
    assert not await outbox.is_due(database)
    assert await outbox.lease(database, 5) == []
    assert not await outbox.fail(database, held, NotSent("for a test", final=False))
    assert not await outbox.is_due(database)
    ((left,),) = await database.fetch("SELECT attempts FROM mail")
    assert left == 1
    # After a crash, another worker takes over when the lease has expired; the first one's outcome then changes nothing.
    await expire(database, "mail", "next_at", -1)
    (held,) = await outbox.lease(database, 5)
    await expire(database, "mail", "leased_until", -1)
    (again,) = await outbox.lease(database, 5)
    await outbox.drop(database, held)
    assert not await outbox.fail(database, held, NotSent("for a test", final=False))
    assert await count(database) == 1
    await outbox.drop(database, again)
    assert await count(database) == 0
    await put(database)
    assert await tried(database, sends) == ["sent"]
    # A server that sends no mail leaves it to the others.
    await put(database)
    assert await tried(database, replace(settings, mail_target=None, database_url="postgres://u@h/n")) == []
    assert await tried(database, sends) == ["sent"]
    assert len(list((tmp_path / "mail").iterdir())) == 2
