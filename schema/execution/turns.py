"""Serializes the work of each caller, or limits how much work of each caller runs at the same time.

Unlike `models.dialect.fair_shares` and `core.fair_threads`, it limits each caller by itself, and not all callers
together, so callers never wait for each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager

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
    """Limits how many operations of each caller run or wait at the same time to `most`.

    The limit also bounds the queues in which these operations wait, such as the queue for database connections: an
    operation is refused before it begins, because a mutation that is refused after a change must not be sent again.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._running: dict[Hashable, int] = {}

    @contextmanager
    def of(self, caller: Hashable) -> Iterator[None]:
        """Counts an operation of the caller until the `with` block ends. Raises Throttled if there are too many."""
        running = self._running.get(caller, 0)
        if running >= self._most:
            message = f"You have {running:,} operations in progress, which is the most. Try again in a second."
            raise Throttled(message, retryAfter=1)
        self._running[caller] = running + 1
        try:
            yield
        finally:
            self._running[caller] -= 1
            if not self._running[caller]:
                del self._running[caller]
