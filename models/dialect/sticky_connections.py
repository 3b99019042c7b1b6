"""Reuses asyncpg connections for consecutive statements without returning them to the pool in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from asyncpg.pool import PoolConnectionProxy

KEPT_SECONDS = 5.0
"""The maximum time in seconds before idle connections are returned to the pool."""


async def nothing_to_reset(connection: object) -> None:
    """Does nothing.

    It is the pool's reset callback, and no reset is needed, because statements do not change session state. asyncpg's
    default callback resets the session on the server, which costs a round trip after each statement.
    """


class KeptConnections:
    """Runs statements on the connections of a pool, at most `most` at a time. Nothing else may use the pool.

    Releasing a connection to the pool makes asyncpg start a task and a timer, which costs a tenth of the time of a
    short query. Therefore, a connection is kept after a successful statement. After a failure or a cancellation, the
    connection is released, because the pool can recover or replace it. Idle connections are released within
    KEPT_SECONDS, so that the pool can close them.
    """

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], most: int) -> None:
        self._pool = pool
        self._free = asyncio.Semaphore(most)
        self._idle: list[PoolConnectionProxy[asyncpg.Record]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._giving_back: asyncio.Task[None] | None = None
        self._closing = False

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[asyncpg.Record]:
        """Runs a statement, which must not change session state, and returns its rows."""
        async with self.one() as connection:
            return await connection.fetch(sql, *parameters)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[PoolConnectionProxy[asyncpg.Record]]:
        """Yields a connection for the block. The block must not change session state."""
        async with self._free:
            connection = await self._take()
            try:
                yield connection
            except BaseException:
                await self._pool.release(connection)
                raise
            await self._keep(connection)

    async def close(self) -> None:
        """Closes the pool after the running statements have finished."""
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
        # Releasing a lost connection raises, but the pool has dropped it by then: ignore the error.
        await asyncio.gather(*(self._pool.release(connection) for connection in connections), return_exceptions=True)


def _is_open(connection: PoolConnectionProxy[asyncpg.Record]) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # the connection was lost while idle, and the pool has dropped it
        return False
