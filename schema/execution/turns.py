"""Serializes the work of each caller, or limits how much work of each caller runs at the same time.

Callers never wait for each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from core.errors import Throttled


class Turns:
    """A lock for each caller. A lock exists only while a task holds it or waits for it."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, asyncio.Lock] = {}
        self._users: dict[Hashable, int] = {}

    @asynccontextmanager
    async def of(self, caller: Hashable) -> AsyncIterator[None]:
        """A context manager that acquires the caller's lock and releases it when the `with` block ends."""
        lock = self._locks.setdefault(caller, asyncio.Lock())
        self._users[caller] = self._users.get(caller, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._users[caller] -= 1
            if not self._users[caller]:
                del self._locks[caller], self._users[caller]


class Concurrency:
    """Limits how many operations of each caller run or wait at the same time.

    `most`: the maximum number of these operations. Further operations are refused before they begin, so clients can
    safely send them again.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._running: dict[Hashable, int] = {}

    def of(self, caller: Hashable) -> Counted:
        """Returns a context manager that counts an operation of the caller until the `with` block ends.

        Raises Throttled if the caller already has the maximum number of operations.
        """
        running = self._running.get(caller, 0)
        if running >= self._most:
            message = f"You have {running:,} operations in progress, which is the most. Try again in a second."
            raise Throttled(message, retryAfter=1)
        return Counted(self._running, caller)


class Counted:
    """Counts an operation of a caller while a `with` block runs."""

    __slots__ = ("_caller", "_running")

    def __init__(self, running: dict[Hashable, int], caller: Hashable) -> None:
        self._running = running
        self._caller = caller

    def __enter__(self) -> None:
        self._running[self._caller] = self._running.get(self._caller, 0) + 1

    def __exit__(self, *_: object) -> None:
        left = self._running[self._caller] - 1
        if left:
            self._running[self._caller] = left
        else:
            del self._running[self._caller]
