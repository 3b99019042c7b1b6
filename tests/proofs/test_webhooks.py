"""Proof: failing receivers and killed workers neither lose nor reorder events."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace

import pytest

import models
from core.settings import WEBHOOK_SCHEDULE, Settings
from models.dialect.base import Database
from resolvers import registry
from schema.mapping.ids import read_id
from tests.factories import Make
from tests.graph import Graph, gid
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import HANG, RESET, Answer, Received, receiving
from tests.webhooks.test_worker import process

MINUTES = 15


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Returns settings with the real retry schedule, made 10,000 times faster."""
    return replace(
        settings,
        webhook_private_targets=True,
        webhook_schedule=tuple(delay / 10_000 for delay in WEBHOOK_SCHEDULE),
        webhook_timeout_seconds=0.5,
        pool_size=4,
    )


@pytest.mark.prove
@pytest.mark.parametrize(("events", "rows", "kills"), [(5_000, 500, 10)])
async def test_nothing_is_lost_doubled_or_out_of_order(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    events: int,
    rows: int,
    kills: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dice = random.Random(7)

    def answers(received: Received) -> Answer:
        roll = dice.random()
        return 500 if roll < 0.24 else RESET if roll < 0.28 else HANG if roll < 0.30 else 204

    begun = time.monotonic()
    async with asyncio.timeout(MINUTES * 60), receiving() as receiver:
        receiver.answers = answers
        hooks = Hooks(graph, receiver)
        id = await hooks.create(selection="... on Customer { id name version }")
        customer = registry.of(models.Customer)
        ids = [await make(models.Customer) for _ in range(rows)]

        async def change() -> None:
            for n in range(events - rows):
                await make.changes.update(customer, ids[n % rows], {"name": f"Name {n}"}, None)

        async def kill() -> None:
            for n in range(kills):
                async with process(settings) as worker:
                    reached = min(len(receiver.attempts) + 200, (n + 1) * events)
                    with suppress(TimeoutError):  # with few left, there are not so many any more
                        await until(lambda: len(receiver.attempts) >= reached, 20)  # noqa: B023 - waited for here
                    os.kill(worker.pid, signal.SIGKILL)
                    await worker.wait()

        await asyncio.gather(change(), kill())
        replays = await _to_the_end(hooks, settings, id, events)
        seconds = time.monotonic() - begun
        told: defaultdict[str, list[int]] = defaultdict(list)
        for one in receiver.once():
            told[one.row].append(one.version)
        lost = events - sum(len(set(versions)) for versions in told.values())
        doubled = sum(len(versions) - len(set(versions)) for versions in told.values())
        # What was given up lets the next ones go on, and comes after them when it is replayed.
        unordered = sum(versions != sorted(versions) for versions in told.values())
        sent, twice = len(receiver.attempts), len(receiver.accepted) - len(receiver.once())
    with capsys.disabled():
        print(
            f"\nwebhooks: {events:,} events over {rows} rows on {database.name}, {kills} kills, {sent:,} requests, "
            f"{twice} repeated, {replays} replayed dead letters: lost {lost}, doubled {doubled}, "
            f"rows out of order {unordered}, {seconds:.0f} s"
        )
    assert (lost, doubled) == (0, 0)
    assert unordered <= replays
    assert set(told) == {gid(models.Customer, one) for one in ids}


async def _to_the_end(hooks: Hooks, settings: Settings, id: str, events: int) -> int:
    """Lets a worker finish all deliveries, and replays dead deliveries. Returns the number of replays."""
    replays = 0
    async with process(settings):
        while True:
            pending = (await hooks.deliveries(id, state="PENDING", first=1))["totalCount"]
            dead = (await hooks.deliveries(id, state="DEAD", first=100))["nodes"]
            if dead:
                again = [one["id"] for one in dead]
                replays += len(again)
                await hooks.mutate("webhookReplay", "replayed", webhookId=id, deliveryIds=again)
            elif not pending and (await hooks.deliveries(id, first=1))["totalCount"] == events:
                return replays
            await asyncio.sleep(0.5)


@pytest.mark.prove
async def test_with_the_real_schedule_one_failing_row_delays_no_other(
    graph: Graph, make: Make, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    real = replace(settings, webhook_schedule=WEBHOOK_SCHEDULE, webhook_timeout_seconds=10.0)
    async with receiving() as receiver:
        hooks = Hooks(graph, receiver)
        await hooks.create()
        failing = gid(models.Customer, await make(models.Customer))
        receiver.answers = lambda received: 500 if received.row == failing else 204
        others = [await make(models.Customer) for _ in range(50)]
        waited = []
        async with process(real):
            await until(lambda: len(receiver.accepted) == 50)
            customer = registry.of(models.Customer)
            await make.changes.update(customer, read_id(customer, failing), {"name": "Behind"}, None)
            for other in others:
                begun, before = time.monotonic(), len(receiver.accepted)
                await make.changes.update(customer, other, {"name": "On its way"}, None)
                await until(lambda: len(receiver.accepted) > before, 10)  # noqa: B023 - waited for here
                waited.append(time.monotonic() - begun)
        tried = [one.version for one in receiver.attempts if one.row == failing]
    with capsys.disabled():
        print(f"\nwebhooks: with one row failing, 50 others arrived within {max(waited):.2f} s each")
    assert max(waited) < 3
    assert set(tried) == {1}
