"""New rows that have yet to be inserted, so that few statements insert many of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from models.dialect.base import Transaction
from resolvers.changes.insertion import insert
from resolvers.registry import Entity

_TOGETHER = 200
"""The number of rows whose INSERT begins while the caller prepares further rows."""

_Pending = tuple[Entity, Mapping[str, Any]]


class PendingRows:
    """The rows of a transaction that have yet to be inserted, with the columns to store."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._rows: list[_Pending] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, entity: Entity, row: Mapping[str, Any]) -> None:
        """Adds a row, in the form in which it is stored."""
        self._rows.append((entity, row))

    def cut(self, length: int) -> list[_Pending]:
        """Removes the rows that were added after there were `length` rows, and returns them."""
        cut = self._rows[length:]
        del self._rows[length:]
        return cut

    async def insert(self) -> None:
        """Inserts the rows. Raises the database's error if it rejects one of them, or one that `begin` has sent."""
        await self._transaction.inserted()
        if self._rows:
            await self._insert(self.cut(0))

    async def begin(self) -> None:
        """Begins to insert the rows if there are many. The database works while the caller prepares further rows."""
        if len(self._rows) >= _TOGETHER:
            await self._transaction.inserted()
            self._transaction.begin_insert(self._insert(self.cut(0)))

    async def _insert(self, rows: Sequence[_Pending]) -> None:
        tables: dict[Entity, list[Mapping[str, Any]]] = {}
        for entity, row in rows:
            tables.setdefault(entity, []).append(row)
        for entity in sorted(tables, key=lambda entity: entity.rank):  # referenced rows come first
            await insert(self._transaction, entity.description, tables[entity])
