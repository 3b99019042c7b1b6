"""Records the statements by which transactions read and lock rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from models.dialect.base import Transaction
from models.dialect.postgres import PostgresTransaction
from models.dialect.sqlite import SqliteTransaction


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Returns the list to which the SQL of each SELECT statement in a transaction is added."""
    found: list[str] = []
    for dialect in (PostgresTransaction, SqliteTransaction):
        _record(monkeypatch, dialect, found)
    return found


def _record(monkeypatch: pytest.MonkeyPatch, dialect: Any, found: list[str]) -> None:
    fetch = dialect.fetch

    async def fetched(self: Transaction, sql: str, parameters: Sequence[object] = ()) -> Any:
        if sql.startswith("SELECT"):
            found.append(sql)
        return await fetch(self, sql, parameters)

    monkeypatch.setattr(dialect, "fetch", fetched)
