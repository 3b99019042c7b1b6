"""Runs a concurrent write between two steps of another: after a check, or before the commit."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextvars import Context
from typing import Any

import pytest

from core.errors import Refused
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.changes import Unit
from resolvers.changes.batch import Batch, run_batch

PATIENCE = 0.4
"""The seconds that a rival is given to finish on an idle machine. A rival that the guard blocks finishes later."""


def patience() -> float:
    """Returns how many seconds to wait for a rival to finish. The time is longer on a busy machine."""
    return PATIENCE * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class Rival:
    """Runs a concurrent write once, when the guarded function first returns.

    If no lock blocks the concurrent write, it finishes before the caller of the guarded function continues.

    `owner`, `name`: the object that has the guarded function, and the name of the function.
    `work`: the concurrent write.
    """

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, work: Callable[[], Awaitable[Any]]
    ) -> None:
        self.task: asyncio.Task[Any] | None = None
        original = getattr(owner, name)

        async def guarded(*arguments: Any, **options: Any) -> Any:
            result = await original(*arguments, **options)
            if self.task is None:
                # In a context of its own: the rival is not inside the transaction of the one that it disturbs.
                self.task = asyncio.get_running_loop().create_task(_awaited(work), context=Context())
                await asyncio.wait([self.task], timeout=patience())
            return result

        monkeypatch.setattr(owner, name, guarded)

    async def outcome(self) -> Any:
        """Waits for the concurrent write, and returns its result.

        Raises AssertionError if the guarded function was never called.
        """
        assert self.task is not None, "the guarded function was never called"
        return await self.task


def imported(
    database: Database, settings: Settings, work: Callable[[Batch], Awaitable[Any]]
) -> Callable[[], Awaitable[list[tuple[str, str]]]]:
    """Returns a function that runs `work` as an import of one row, and returns the field and the code of each problem.

    `work`: imports the row. Its result is that of the row in `Batch.each`.
    """

    async def change() -> list[tuple[str, str]]:
        result = await run_batch(database, SYSTEM, settings, work)
        problems = result.problems if isinstance(result, Refused) else ()
        return [(camel(".".join(one.field)), str(one.code)) for one in problems]

    return change


async def beside(
    monkeypatch: pytest.MonkeyPatch,
    database: Database,
    first: Callable[[], Awaitable[Any]],
    second: Callable[[], Awaitable[Any]],
) -> tuple[Any, Any]:
    """Runs two changes at once, so that `second` sees nothing of what `first` has written unless it waits for it.

    `first` pauses before its commit. `second` then runs until it ends or waits for a lock. Returns both results.
    """
    finish, loop = Unit.finish, asyncio.get_running_loop()
    tasks: list[asyncio.Task[Any]] = []

    async def finished(unit: Unit) -> None:
        await finish(unit)
        if not tasks:
            tasks.append(loop.create_task(_awaited(second), context=Context()))
            await loop.create_task(_until_it_waits(tasks[0], database), context=Context())

    with monkeypatch.context() as patch:
        patch.setattr(Unit, "finish", finished)
        result = await first()
    assert tasks, "the first change did not reach its commit"
    return result, await tasks[0]


_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def _until_it_waits(task: asyncio.Task[Any], database: Database) -> None:
    """Returns when a task has ended, or waits for a lock. On SQLite, returns after a short time."""
    ends = asyncio.get_running_loop().time() + 10 * patience()
    while not task.done() and asyncio.get_running_loop().time() < ends:
        if database.name == "sqlite":
            await asyncio.wait([task], timeout=PATIENCE / 10)
            return
        if (await database.fetch(_WAITING))[0][0]:
            return
        await asyncio.sleep(0.005)


async def _awaited(work: Callable[[], Awaitable[Any]]) -> Any:
    return await work()
