"""The read-only connections to an SQLite database. Each connection runs its statements in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Coroutine, Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from models.dialect.fair_shares import FairShares, PoolUsage
from models.dialect.observed_statements import StatementObserver, observe_sqlite
from models.dialect.statement_scope import current_scope, recovered

T = TypeVar("T")

BUSY_TIMEOUT_MS = 30_000

_PIECE = 16
"""The number of rows that are read before their bytes are counted."""

_NARROW = 40
"""The bytes that a value counts which is not long."""

_PARAMETERS = 4 * 2**20
"""The bytes that a value may have in any case. SQLite limits parameters and intermediate values, too."""

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


class _TooManyBytes(Exception):
    """Raised in a connection's thread if a statement returns more bytes than it may."""


def _rows(
    connection: sqlite3.Connection, sql: str, parameters: Sequence[object], wide: Sequence[int] | None, most: int
) -> tuple[list[sqlite3.Row], int]:
    """Runs a read in a connection's thread. Returns the rows, and an estimate of their bytes.

    Raises _TooManyBytes as soon as they have more than `most` bytes. A single value, such as the JSON of a list, does
    not become longer than that either, because SQLite stops building it.
    """
    rows: list[sqlite3.Row] = []
    count, more = 0, True
    try:
        if wide is None or wide:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, most + _PARAMETERS)
        cursor = connection.execute(sql, parameters)
        while more:
            piece = cursor.fetchmany(_PIECE)
            more = len(piece) == _PIECE
            if piece:
                rows += piece
                count += _NARROW * len(piece) * len(piece[0])
            if wide is None:
                count += sum([len(value) for row in piece for value in row if type(value) in _LONG])
            else:
                for column in wide:
                    for row in piece:
                        count += len(row[column] or "")
            if count > most:
                cursor.close()
                raise _TooManyBytes
    except sqlite3.DataError as error:
        if "too big" not in str(error):
            raise
        raise _TooManyBytes from None
    return rows, count


_LONG = frozenset({str, bytes})


class Readers:
    """Runs reads on `most` connections. A caller (see `StatementScope`) uses at most half of the connections at a time.

    If a read is cancelled, a background task interrupts its statement and then frees the connection.
    `observer`: is told about each statement.
    """

    def __init__(self, path: Path, most: int, observer: StatementObserver | None = None) -> None:
        self._path = path
        self._observer = observer
        self._most = most
        self._shares = FairShares(most)
        self._idle: list[aiosqlite.Connection] = []
        self._open: list[aiosqlite.Connection] = []
        self._background: set[asyncio.Task[Any]] = set()

    @property
    def usage(self) -> PoolUsage:
        """How much the connections are used now."""
        return self._shares.usage

    async def open(self) -> None:
        """Opens one connection. Each of the others is opened when a read first needs it."""
        self._idle.append(await self._opened())

    async def close(self) -> None:
        """Closes the connections after the running statements have finished."""
        while self._background:
            await asyncio.wait(self._background)
        for reader in self._open:
            await reader.close()
        self._open.clear()
        self._idle.clear()

    async def fetch(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int] | None = None
    ) -> list[sqlite3.Row]:
        """Runs a read and returns its rows. `wide`: the columns that may be long; None if all may be."""
        scope, task = current_scope(), asyncio.current_task()
        scope.running.add(task)
        try:
            if not self._shares.take_now(scope.caller):
                await self._shares.take(scope.caller)
            reader = self._idle.pop() if self._idle else await self._another(scope.caller)
            try:
                rows: list[sqlite3.Row]
                if scope.allowance is None:
                    rows = list(await reader.execute_fetchall(sql, parameters))
                else:
                    read = partial(_rows, reader._conn, sql, parameters, wide, scope.allowance.left)
                    found, count = await reader._execute(read)  # type: ignore[no-untyped-call] # not typed there
                    rows = found.copy()
                    found.clear()  # the connection's thread refers to it until the next statement
                    scope.allowance.take(count)
            except _TooManyBytes:
                self._give(reader, scope.caller)
                assert scope.allowance is not None
                raise scope.allowance.exceeded() from None
            except asyncio.CancelledError as error:
                await recovered(self._in_background(self._recover(reader, scope.caller)), error)
                raise
            except BaseException:
                self._give(reader, scope.caller)
                raise
        finally:
            scope.running.discard(task)
        self._give(reader, scope.caller)
        return rows

    async def _another(self, caller: Hashable) -> aiosqlite.Connection:
        """Opens a connection for a caller who has taken a permit. If this fails, the permit is given back."""
        opening = self._in_background(self._opened())
        try:
            return await asyncio.shield(opening)
        except asyncio.CancelledError:
            _ = self._in_background(self._keep(opening, caller))
            raise
        except BaseException:
            self._shares.give(caller)
            raise

    async def _opened(self) -> aiosqlite.Connection:
        uri = f"{self._path.absolute().as_uri()}?mode=ro"
        reader = await aiosqlite.connect(uri, uri=True, isolation_level=None)
        try:
            await reader.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
            await reader.execute("PRAGMA query_only=ON")
            await reader.execute("PRAGMA cache_size=-16000")
        except BaseException:
            await reader.close()
            raise
        if self._observer is not None:
            observe_sqlite(reader, self._observer)
        self._open.append(reader)
        return reader

    async def _keep(self, opening: asyncio.Task[aiosqlite.Connection], caller: Hashable) -> None:
        """Adds a connection to the pool once it is open, after the read that needed it was cancelled."""
        try:
            self._idle.append(await opening)
        except sqlite3.Error:
            pass  # the next read that needs another connection reports the error
        finally:
            self._shares.give(caller)

    def _in_background(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.ensure_future(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    def _give(self, reader: aiosqlite.Connection, caller: Hashable) -> None:
        self._idle.append(reader)
        self._shares.give(caller)

    async def _recover(self, reader: aiosqlite.Connection, caller: Hashable) -> None:
        await interrupt(reader)
        self._give(reader, caller)
