"""Runs a concurrent write after a check and before the write that depends on this check."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextvars import Context
from typing import Any

import pytest

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


async def _awaited(work: Callable[[], Awaitable[Any]]) -> Any:
    return await work()
