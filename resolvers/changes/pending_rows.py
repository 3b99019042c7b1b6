"""New rows that have yet to be inserted, so that few statements insert many of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from models.dialect.base import Database, Transaction
from resolvers.changes.insertion import insert
from resolvers.changes.violations import writing
from resolvers.registry import Entity

_TOGETHER = 200
"""The number of rows whose INSERT begins while the caller prepares further rows."""


class Pending(NamedTuple):
    """A row that has yet to be inserted. `columns`: its columns in the form in which they are stored."""

    entity: Entity
    row: Mapping[str, Any]
    columns: Mapping[str, Any]


class PendingRows:
    """The rows of a transaction that have yet to be inserted."""

    def __init__(self, database: Database, transaction: Transaction) -> None:
        self._database = database
        self._transaction = transaction
        self._rows: list[Pending] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, entity: Entity, row: Mapping[str, Any], columns: Mapping[str, Any]) -> None:
        """Adds a row. `columns`: its columns in the form in which they are stored."""
        self._rows.append(Pending(entity, row, columns))

    def cut(self, length: int) -> list[Pending]:
        """Removes the rows that were added after there were `length` rows, and returns them."""
        cut = self._rows[length:]
        del self._rows[length:]
        return cut

    async def insert(self) -> None:
        """Inserts the rows. Raises the database's error if it rejects a row, including those that `begin` has sent."""
        await self._transaction.inserted()
        if self._rows:
            await self._insert(self.cut(0))

    async def begin(self) -> None:
        """Begins to insert the rows if there are many, so that the caller can prepare further rows meanwhile."""
        if len(self._rows) >= _TOGETHER:
            await self._transaction.inserted()
            self._transaction.begin_insert(self._insert(self.cut(0)))

    async def _insert(self, rows: Sequence[Pending]) -> None:
        tables: dict[Entity, list[Pending]] = {}
        for pending in rows:
            tables.setdefault(pending.entity, []).append(pending)
        for entity in sorted(tables, key=lambda entity: entity.rank):  # referenced rows come first
            with writing(self._database, entity, {pending.row["id"]: pending.row for pending in tables[entity]}):
                await insert(self._transaction, entity.description, [pending.columns for pending in tables[entity]])
