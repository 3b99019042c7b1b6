"""A Tortoise engine for SQLite with a single write connection. Tortoise loads it through the name `client_class`.

Tortoise's own transactions begin DEFERRED. If two such transactions read and then write at the same time, one can fail
with "database is locked". The transactions of this engine begin IMMEDIATE, so that a writer waits for the previous
writer. Scripts run inside their transaction, so that a failed migration is rolled back as a whole.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections

from models.dialect.sqlite_readers import interrupt
from models.dialect.statement_scope import recovered

BEGIN_MS = 250
"""The busy timeout of the write connection in milliseconds, after which `begin` tries again.

While SQLite waits for another process, the connection's thread is blocked. A cancelled transaction can therefore delay
the next one of this process by this time.
"""

BEGIN_SECONDS = 30.0
"""The maximum time in seconds to wait for the write lock."""

# These adapters replace Tortoise's own: instants are fixed-width text, so text order is time order.
# Cached, because the rows and events of a transaction mostly have the same one.
_written = lru_cache(64)(lambda value: value.astimezone(UTC).isoformat(" ", "microseconds"))
sqlite3.register_adapter(datetime, _written)
sqlite3.register_adapter(UUID, str)


def statements(script: str) -> Iterator[str]:
    """Splits a script into statements. A CREATE TRIGGER statement is kept whole, although it contains semicolons."""
    pending = ""
    for line in script.splitlines(keepends=True):
        for piece in _pieces(line):
            pending += piece
            if pending.strip() and sqlite3.complete_statement(pending):
                yield pending.strip()
                pending = ""
    if pending.strip():
        yield pending.strip()


def _pieces(line: str) -> Iterator[str]:
    """Splits a line after each semicolon, because a statement may end there."""
    start = 0
    while (end := line.find(";", start)) >= 0:
        yield line[start : end + 1]
        start = end + 1
    yield line[start:]


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that takes the write lock when it begins."""

    def _in_transaction(self) -> TransactionContext:
        """Opens a savepoint as an ImmediateTransaction."""
        # With Tortoise's own class, running a script in the savepoint would commit the outer transaction.
        return NestedTransactionContext(ImmediateTransaction(self))

    async def begin(self) -> None:
        """Begins the transaction and takes the write lock."""
        deadline = time.monotonic() + BEGIN_SECONDS
        while True:
            try:
                await self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
            else:
                return

    @translate_exceptions
    async def execute_script(self, query: str) -> None:
        """Runs a script inside this transaction.

        (The method `executescript` of sqlite3 would commit the transaction first.)
        """
        async with self.acquire_connection() as connection:
            for statement in statements(query):
                await connection.execute(statement)


class ImmediateContext(SqliteTransactionContext):
    """The context manager of a transaction. It always ends the transaction and releases the connection.

    Tortoise's own context manager does not do so if the task is cancelled while the transaction begins, or if the
    commit fails.

    After a cancellation, a background task interrupts the running statement and rolls back. The cancelled operation
    waits at most GRACE_SECONDS for this task.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        """Waits for the write lock and begins the transaction."""
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException as error:
            await self._roll_back(error)
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        client: TransactionalDBClient = self.connection
        return client

    async def __aexit__(self, exc_type: object, exc_val: BaseException | None, exc_tb: object) -> None:
        """Commits the transaction, or rolls it back if the `with` block or the commit raises."""
        get_connections().reset(self.token)
        if exc_val is not None:
            await self._roll_back(exc_val)
            return
        try:
            await self.connection._connection.commit()
        except BaseException as error:
            await self._roll_back(error)
            raise
        self._release()

    async def _roll_back(self, error: BaseException) -> None:
        client: OneWriterClient = self.connection._parent
        ending = client.in_background(self._end(running=not isinstance(error, Exception)))
        await recovered(ending, error)

    async def _end(self, *, running: bool) -> None:
        """Rolls the transaction back and releases the connection.

        `running`: whether a statement may still be running.
        """
        try:
            if running:
                await interrupt(self.connection._connection)
            await self.connection._connection.rollback()
        finally:
            self._release()

    def _release(self) -> None:
        self.connection._finalized = True
        self._trxlock.release()


class OneWriterClient(SqliteClient):
    """The client of the only write connection to an SQLite database."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self._background: set[asyncio.Task[None]] = set()

    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)

    def in_background(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Runs `work` in a task, and returns the task."""
        task = asyncio.ensure_future(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    async def ended(self) -> None:
        """Waits until all tasks in the background have ended."""
        while self._background:
            await asyncio.wait(self._background)


client_class = OneWriterClient
