"""A Tortoise engine for SQLite with a single write connection.

Tortoise's own transactions begin DEFERRED. If two processes read and then write in such transactions, one of them can
fail with "database is locked". The transactions of this engine begin IMMEDIATE, so that a writer waits for the previous
writer. Scripts run statement by statement inside their transaction, so that a failed migration is rolled back as a
whole. Tortoise loads the engine through the name `client_class`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections

# These adapters replace Tortoise's own: instants are fixed-width text, so text order is time order.
sqlite3.register_adapter(datetime, lambda value: value.astimezone(UTC).isoformat(" ", "microseconds"))
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
        """Opens a savepoint as an ImmediateTransaction.

        If the savepoint were of Tortoise's own class, running a script in it would commit the outer transaction.
        """
        return NestedTransactionContext(ImmediateTransaction(self))

    async def begin(self) -> None:
        """Begins the transaction and takes the write lock."""
        await self._connection.execute("BEGIN IMMEDIATE")

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

    Tortoise's own context manager does not release its lock if the task is cancelled while the transaction begins, and
    leaves the transaction open if the commit fails. A cancelled statement continues in the connection's thread; the
    rollback waits for the statement to end.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        """Waits for the write lock and begins the transaction."""
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            try:
                await self.connection.begin()
            except BaseException:
                await self.connection._connection.rollback()
                raise
            self.token = get_connections().set(self.connection_name, self.connection)
        except BaseException:
            self._trxlock.release()
            raise
        client: TransactionalDBClient = self.connection
        return client

    async def __aexit__(self, exc_type: object, exc_val: object, exc_tb: object) -> None:
        """Commits the transaction, or rolls it back if the block or the commit raises."""
        get_connections().reset(self.token)
        try:
            if exc_type is not None:
                await self.connection._connection.rollback()
                return
            try:
                await self.connection._connection.commit()
            except BaseException:
                await self.connection._connection.rollback()
                raise
        finally:
            self.connection._finalized = True
            self._trxlock.release()


class OneWriterClient(SqliteClient):
    """The client of the only write connection to an SQLite database."""

    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)


client_class = OneWriterClient
