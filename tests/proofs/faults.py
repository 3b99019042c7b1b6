"""Injects database faults in the middle of a transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

METHODS = ("execute_insert", "execute_many", "execute_query", "execute_query_dict")


class Fault(Exception):
    """Raised in place of a database failure."""


class Faults:
    """Counts the statements of transactions, and raises Fault after the execution of statement number `at`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, dialect: str) -> None:
        self.at: int | None = None
        self.seen = 0
        self._depth = 0
        if dialect == "sqlite":
            from tortoise.backends.sqlite.client import SqliteTransactionWrapper as Client

            from models.dialect.sqlite import SqliteTransaction as Transaction
        else:
            from tortoise.backends.asyncpg.client import TransactionWrapper as Client  # type: ignore[assignment]

            from models.dialect.postgres import PostgresTransaction as Transaction  # type: ignore[assignment]
        self._wrap(monkeypatch, Transaction, "fetch")
        for name in METHODS:
            self._wrap(monkeypatch, Client, name)

    def _wrap(self, monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> None:
        original = getattr(owner, name)

        async def counted(*arguments: Any, **options: Any) -> Any:
            self._depth += 1  # one method may call another: that is one statement
            try:
                result = await original(*arguments, **options)
            finally:
                self._depth -= 1
            if self._depth == 0:
                self.seen += 1
                if self.seen == self.at:
                    raise Fault
            return result

        monkeypatch.setattr(owner, name, counted)

    @contextmanager
    def after(self, statement: int) -> Iterator[None]:
        """While the `with` block runs, raises Fault after the statement with this number."""
        self.at, self.seen = statement, 0
        try:
            yield
        finally:
            self.at = None
