"""Reuses asyncpg connections for consecutive statements. They are not returned to the pool in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Hashable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeAlias, TypeVar

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from models.dialect.fair_shares import FairShares, PoolUsage
from models.dialect.outages import Outages
from models.dialect.postgres_meter import Meter
from models.dialect.postgres_outages import postgres_outages
from models.dialect.statement_scope import current_scope, recovered

KEPT_SECONDS = 5.0
"""The maximum time in seconds that an idle connection is kept."""

RECOVERY_SECONDS = 1.0
"""The maximum time in seconds to cancel a statement and roll back. After that, the connection is closed."""

CLOSE_SECONDS = 5.0
"""The maximum time in seconds to wait for running statements when the pool is closed."""

T = TypeVar("T")

Proxy: TypeAlias = "PoolConnectionProxy[asyncpg.Record]"


async def nothing_to_reset(connection: object) -> None:
    """Does nothing. It replaces asyncpg's reset callback, which costs a round trip after each statement.

    No reset is needed, because statements do not change session state.
    """


class KeptConnections:
    """Runs statements on the connections of a pool, at most `most` at a time. Nothing else may use the pool.

    A caller (see `StatementScope`) uses at most half of the connections at a time. A connection is kept after a
    successful statement. Idle connections are released to the pool within KEPT_SECONDS.

    After a failure or a cancellation, a background task cancels the statement, rolls back and releases the connection.
    If this takes longer than RECOVERY_SECONDS, the task closes the connection. A cancelled operation waits at most
    GRACE_SECONDS for the task.

    Raises Unavailable if no connection can be opened, or if a connection is lost.
    """

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], most: int, outages: Outages | None = None) -> None:
        self._pool = pool
        self._outages = outages or postgres_outages()
        self._shares = FairShares(most)
        self._idle: list[Proxy] = []
        self._timer: asyncio.TimerHandle | None = None
        self._background: set[asyncio.Task[Any]] = set()
        self._closing = False

    async def fetch(self, sql: str, parameters: Sequence[object] = (), *, writes: bool = False) -> list[asyncpg.Record]:
        """Runs a statement, which must not change session state, and returns its rows."""
        # Not by `one`, whose generator costs more than all of this.
        scope, task = current_scope(), asyncio.current_task()
        scope.running.add(task)
        try:
            connection = await self._take(scope.caller)
            allowance = scope.allowance
            open_connection = _unwrapped(connection)
            meter = None if allowance is None else Meter.of(open_connection)
            try:
                if allowance is not None and meter is not None:
                    meter.begin(allowance.left)
                rows: list[asyncpg.Record] = await open_connection.fetch(sql, *parameters)
            except BaseException as error:
                if allowance is not None and meter is not None:
                    meter.end()
                    if meter.exceeded:
                        _ = self._start(self._recover(connection, scope.caller))
                        raise allowance.exceeded() from None
                await self._failed(connection, scope.caller, error, writes=writes)
                raise
        finally:
            scope.running.discard(task)
        self._keep(connection, scope.caller)
        if allowance is not None and meter is not None:
            allowance.take(meter.end())
        return rows

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Proxy]:
        """Yields a connection for the `with` block. If the block raises an error, its transaction is rolled back."""
        scope, task = current_scope(), asyncio.current_task()
        scope.running.add(task)
        try:
            connection = await self._take(scope.caller)
            try:
                yield connection
            except BaseException as error:
                await self._failed(connection, scope.caller, error)
                raise
        finally:
            scope.running.discard(task)
        self._keep(connection, scope.caller)

    @property
    def usage(self) -> PoolUsage:
        """How much the pool is used now."""
        return self._shares.usage

    async def close(self) -> None:
        """Closes the pool after the running statements have finished, or after CLOSE_SECONDS."""
        self._closing = True
        if self._timer is not None:
            self._timer.cancel()
        self._start_giving_back()
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()

    async def _take(self, caller: Hashable) -> Proxy:
        if not self._shares.take_now(caller):
            await self._shares.take(caller)
        try:
            while self._idle:
                connection = self._idle.pop()
                if _is_open(connection):
                    return connection
                await self._pool.release(connection)
            return await self._pool.acquire()
        except BaseException as error:
            self._shares.give(caller)
            if isinstance(error, Exception):
                raise self._outages.unavailable(error) from error
            raise

    def _keep(self, connection: Proxy, caller: Hashable) -> None:
        if self._closing:
            _ = self._start(self._release(connection, caller))
            return
        # To release the connection, asyncpg would start a task and a timer, a tenth of the time of a short query.
        self._idle.append(connection)
        self._shares.give(caller)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(KEPT_SECONDS, self._start_giving_back)

    async def _failed(self, connection: Proxy, caller: Hashable, error: BaseException, *, writes: bool = False) -> None:
        """Recovers the connection after `error`.

        Raises Unavailable if the error means an outage, and TimedOut if it means an exceeded time limit.
        """
        lost = isinstance(error, asyncpg.InterfaceError | asyncpg.InternalClientError) and not _is_open(connection)
        recovering = self._start(self._recover(connection, caller))
        await recovered(recovering, error)
        if not isinstance(error, Exception):
            return
        # After the server's last message, asyncpg refuses to send rows, even if it has not noticed the end yet.
        lost = lost or (isinstance(error, asyncpg.InternalClientError) and not recovering.result())
        unavailable = self._outages.unavailable if lost else self._outages.translate
        translated = unavailable(error, writes=writes)
        if translated is not None:
            raise translated from error

    async def _recover(self, connection: Proxy, caller: Hashable) -> bool:
        """Ends the connection's statement and transaction, then releases the connection.

        If this fails, closes the connection and returns False.
        """
        usable = False
        try:
            async with asyncio.timeout(RECOVERY_SECONDS):
                if _is_open(connection):
                    # asyncpg first waits until the server has answered its cancel request.
                    await connection.execute("ROLLBACK")
                    usable = True
        except Exception:  # whatever went wrong, the connection is of no more use
            with suppress(Exception):
                connection.terminate()
        await self._release(connection, caller)
        return usable

    async def _release(self, connection: Proxy, caller: Hashable) -> None:
        try:
            # Releasing a lost connection raises, but the pool has dropped it by then: ignore the error.
            with suppress(Exception):
                await self._pool.release(connection, timeout=RECOVERY_SECONDS)
        finally:
            self._shares.give(caller)

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.ensure_future(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    def _start_giving_back(self) -> None:
        self._timer = None
        idle, self._idle = self._idle, []
        if idle:
            _ = self._start(self._give_back(idle))

    async def _give_back(self, connections: list[Proxy]) -> None:
        releases = (self._pool.release(connection, timeout=RECOVERY_SECONDS) for connection in connections)
        await asyncio.gather(*releases, return_exceptions=True)


def _unwrapped(connection: Any) -> Any:
    """Returns the connection inside the pool's proxy, which is faster than the proxy.

    Returns None if the connection was lost while idle, and the pool has dropped it.
    """
    return connection._con


def _is_open(connection: Proxy) -> bool:
    wrapped = _unwrapped(connection)
    return wrapped is not None and not wrapped.is_closed()
