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

from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)

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


class OneWriterClient(SqliteClient):
    """SQLite's connection for writes."""

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(ImmediateTransaction(self), self._lock)


client_class = OneWriterClient
