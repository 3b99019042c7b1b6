"""A Tortoise engine for SQLite with one writer.

Stock transactions begin deferred: two processes that read and then write fail with "database is locked". These begin
IMMEDIATE, so that a writer waits its turn. Scripts run statement by statement inside their transaction, so that a
migration that fails rolls back as a whole. `client_class` is the name that Tortoise looks for.
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

# After Tortoise's own adapters: a moment is text of one width, so that the order of texts is the order of times.
sqlite3.register_adapter(datetime, lambda value: value.astimezone(UTC).isoformat(" ", "microseconds"))
sqlite3.register_adapter(UUID, str)


def statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one; a trigger with its inner semicolons is one statement."""
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
    """A line cut after each semicolon: only there can a statement be complete."""
    start = 0
    while (end := line.find(";", start)) >= 0:
        yield line[start : end + 1]
        start = end + 1
    yield line[start:]


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that takes the write lock at its beginning."""

    def _in_transaction(self) -> TransactionContext:
        """A savepoint of this same kind: the stock one's scripts would commit the transaction around it."""
        return NestedTransactionContext(ImmediateTransaction(self))

    async def begin(self) -> None:
        """Takes the write lock."""
        await self._connection.execute("BEGIN IMMEDIATE")

    @translate_exceptions
    async def execute_script(self, query: str) -> None:
        """Runs a script inside this transaction; the stock executescript would commit it first."""
        async with self.acquire_connection() as connection:
            for statement in statements(query):
                await connection.execute(statement)


class ImmediateContext(SqliteTransactionContext):
    """A transaction's block that leaves the connection free however it ends.

    The stock one keeps the lock for good when it is cancelled while it waits to begin, and leaves the transaction open
    when the commit fails. What is cancelled goes on in the connection's thread; the rollback comes after it there.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        """Waits for the write lock and begins."""
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
        """Commits, or rolls back when the block or the commit raises."""
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
    """SQLite's connection for writes."""

    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)


client_class = OneWriterClient
