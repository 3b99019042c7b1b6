"""The read-only connections to an SQLite database. Each connection runs its statements in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Hashable, Sequence
from pathlib import Path

import aiosqlite

from models.dialect.fair_shares import FairShares
from models.dialect.statement_scope import current_scope, recovered

BUSY_TIMEOUT_MS = 30_000

INTERRUPT_SECONDS = 0.02
"""The interval in seconds of attempts to interrupt a statement."""


async def interrupt(connection: aiosqlite.Connection) -> None:
    """Interrupts a connection's running statement, and waits until the connection's thread is idle."""
    idle = asyncio.ensure_future(connection._execute(_nothing))  # type: ignore[no-untyped-call] # not typed there
    # SQLite interrupts only a statement that has begun, and this one may still be waiting in the thread's queue. So
    # interrupt again and again, until the thread runs a function that is queued after the statement.
    while not idle.done():
        await connection.interrupt()
        await asyncio.wait([idle], timeout=INTERRUPT_SECONDS)


def _nothing() -> None:
    pass


class Readers:
    """Runs reads on `most` connections. A caller (see `StatementScope`) uses at most half of the connections at a time.

    If a read is cancelled, a background task interrupts its statement and then frees the connection.
    """

    def __init__(self, path: Path, most: int) -> None:
        self._path = path
        self._most = most
        self._shares = FairShares(most)
        self._idle: list[aiosqlite.Connection] = []
        self._open: list[aiosqlite.Connection] = []
        self._background: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Opens the connections."""
        for _ in range(self._most):
            reader = await aiosqlite.connect(
                f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None
            )
            self._open.append(reader)
            await reader.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
            await reader.execute("PRAGMA query_only=ON")
            await reader.execute("PRAGMA cache_size=-16000")
            self._idle.append(reader)

    async def close(self) -> None:
        """Closes the connections after the running statements have finished."""
        while self._background:
            await asyncio.wait(self._background)
        for reader in self._open:
            await reader.close()
        self._open.clear()
        self._idle.clear()

    async def fetch(self, sql: str, parameters: Sequence[object]) -> list[sqlite3.Row]:
        """Runs a read and returns its rows."""
        scope, task = current_scope(), asyncio.current_task()
        scope.running.add(task)
        try:
            if not self._shares.take_now(scope.caller):
                await self._shares.take(scope.caller)
            reader = self._idle.pop()
            try:
                rows = list(await reader.execute_fetchall(sql, parameters))
            except asyncio.CancelledError as error:
                recovering = asyncio.ensure_future(self._recover(reader, scope.caller))
                self._background.add(recovering)
                recovering.add_done_callback(self._background.discard)
                await recovered(recovering, error)
                raise
            except BaseException:
                self._give(reader, scope.caller)
                raise
        finally:
            scope.running.discard(task)
        self._give(reader, scope.caller)
        return rows

    def _give(self, reader: aiosqlite.Connection, caller: Hashable) -> None:
        self._idle.append(reader)
        self._shares.give(caller)

    async def _recover(self, reader: aiosqlite.Connection, caller: Hashable) -> None:
        await interrupt(reader)
        self._give(reader, caller)
