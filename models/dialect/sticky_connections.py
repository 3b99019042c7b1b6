"""Connections of an asyncpg pool that go from one statement to the next without going back to the pool between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from asyncpg.pool import PoolConnectionProxy

KEPT_SECONDS = 5.0
"""How long at most a connection waits for its next statement before the pool has it back."""


async def nothing_to_reset(connection: object) -> None:
    """What asyncpg asks of a connection that goes back to its pool: none of ours changes anything of its session.

    By itself asyncpg would ask the server to reset everything, a round trip after each statement.
    """


class KeptConnections:
    """The connections of a pool that nobody else asks, `most` at once.

    To give a connection back asyncpg starts a task and a timer, which takes a tenth of a short query's time. What did
    its work is kept at hand instead; what failed or was cancelled goes back, for the pool knows how to mend it. So does
    what nobody wants any more, and the pool closes that in the end.
    """

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], most: int) -> None:
        self._pool = pool
        self._free = asyncio.Semaphore(most)
        self._idle: list[PoolConnectionProxy[asyncpg.Record]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._giving_back: asyncio.Task[None] | None = None
        self._closing = False

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[asyncpg.Record]:
        """The rows of a statement that leaves its session as it was."""
        async with self.one() as connection:
            return await connection.fetch(sql, *parameters)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[PoolConnectionProxy[asyncpg.Record]]:
        """A connection for the block, which leaves its session as it was."""
        async with self._free:
            connection = await self._take()
            try:
                yield connection
            except BaseException:
                await self._pool.release(connection)
                raise
            await self._keep(connection)

    async def close(self) -> None:
        """Closes the pool when its connections have done their work."""
        self._closing = True
        if self._timer is not None:
            self._timer.cancel()
        self._start_giving_back()
        await self._pool.close()

    async def _take(self) -> PoolConnectionProxy[asyncpg.Record]:
        while self._idle:
            connection = self._idle.pop()
            if _is_open(connection):
                return connection
            await self._pool.release(connection)
        return await self._pool.acquire()

    async def _keep(self, connection: PoolConnectionProxy[asyncpg.Record]) -> None:
        if self._closing:
            await self._pool.release(connection)
            return
        self._idle.append(connection)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(KEPT_SECONDS, self._start_giving_back)

    def _start_giving_back(self) -> None:
        self._timer = None
        idle, self._idle = self._idle, []
        if idle:
            self._giving_back = asyncio.ensure_future(self._give_back(idle))

    async def _give_back(self, connections: list[Any]) -> None:
        # Of one that turns out to be lost the pool lets go by itself.
        await asyncio.gather(*(self._pool.release(connection) for connection in connections), return_exceptions=True)


def _is_open(connection: PoolConnectionProxy[asyncpg.Record]) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # it was lost while it was idle, and has left the pool
        return False
