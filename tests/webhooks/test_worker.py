"""Tests of the worker in a separate process: its output, and what happens if it is killed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import models
from core.settings import Settings
from tests.databases import variables_of
from tests.factories import Make
from tests.graph import Graph, gid
from tests.server.program import ROOT, environment
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import RESET, Receiver


def variables(settings: Settings) -> dict[str, str]:
    """Returns the environment of a worker with these settings."""
    return environment(
        {
            **variables_of(settings),
            "RAPPORT_WEBHOOK_PRIVATE_TARGETS": "1",
            "RAPPORT_WEBHOOK_SCHEDULE": ",".join(map(str, settings.webhook_schedule)),
            "RAPPORT_WEBHOOK_TIMEOUT_SECONDS": str(settings.webhook_timeout_seconds),
        }
    )


@asynccontextmanager
async def process(settings: Settings) -> AsyncIterator[asyncio.subprocess.Process]:
    """Runs a worker in a separate process, and waits until it has started."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "main.py"),
        "worker",
        env=variables(settings),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    assert started.stderr is not None
    try:
        assert await asyncio.wait_for(started.stderr.readline(), 60) == b"Rapport sends webhooks.\n"
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


async def test_a_worker_ends_when_it_is_told(hooks: Hooks, make: Make, receiver: Receiver, settings: Settings) -> None:
    id = await hooks.create()
    await make(models.Customer)
    async with process(settings) as worker:
        await hooks.settled(id, 1)
        worker.send_signal(signal.SIGTERM)
        assert worker.stderr is not None
        told = (await asyncio.wait_for(worker.stderr.read(), 30)).decode()
        assert await worker.wait() == 0
    assert told == "Webhooks: 1 delivered, 0 failed, 0 given up, 0 skipped\n"


async def test_a_worker_that_is_killed_loses_nothing(
    hooks: Hooks, graph: Graph, make: Make, receiver: Receiver, settings: Settings
) -> None:
    id = await hooks.create()
    rows = [gid(models.Customer, await make(models.Customer)) for _ in range(10)]
    receiver.answers = lambda received: RESET if len(receiver.attempts) % 5 == 0 else 200
    for kills in (1, 2):
        for row in rows:
            await graph.done("customerUpdate", id=row, name=f"Name {kills}")
        async with process(settings) as worker:
            begun = len(receiver.attempts)
            await until(lambda: len(receiver.attempts) > begun + 5)  # noqa: B023 - it is waited for here
            os.kill(worker.pid, signal.SIGKILL)
            assert await worker.wait() == -signal.SIGKILL
    async with process(settings):
        found = await hooks.settled(id, 30)
    assert {one["state"] for one in found} <= {"DELIVERED"}
    told: defaultdict[str, list[int]] = defaultdict(list)
    for one in receiver.once():
        told[one.row].append(one.version)
    assert told == {row: [1, 2, 3] for row in rows}
