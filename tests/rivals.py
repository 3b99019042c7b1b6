"""Runs a rival write between the check of a guard and the act that it guards."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from typing import Any

import pytest

PATIENCE = 0.25
"""The seconds for which the guarded code waits for the rival.

If the guard blocks the rival, the rival continues later.
"""


class Rival:
    """Starts a rival write once, when the guarded function returns for the first time. The guarded code then continues.

    If the guard does not block the rival, the rival has finished by then, and the test finds its changes.
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
                await asyncio.wait([self.task], timeout=PATIENCE)
            return result

        monkeypatch.setattr(owner, name, guarded)

    async def outcome(self) -> Any:
        """Returns the result of the rival. Raises AssertionError if the guarded function was never called."""
        assert self.task is not None, "the guarded function was never called"
        return await self.task


async def _awaited(work: Callable[[], Awaitable[Any]]) -> Any:
    return await work()
