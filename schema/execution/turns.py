"""Serializes the work of each caller. Callers never wait for each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager


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
