"""New rows that have yet to be inserted, so that few statements insert many of them."""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from resolvers.changes.insertion import insert
from resolvers.changes.row_writer import RowWriter
from resolvers.changes.violations import writing
from resolvers.events.append import write
from resolvers.events.event_log import Pending as Event
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

    def __init__(self, unit: RowWriter) -> None:
        self._unit: RowWriter = weakref.proxy(unit)  # a cycle would keep the rows until a garbage collection
        self._rows: list[Pending] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, entity: Entity, row: Mapping[str, Any], columns: Mapping[str, Any]) -> None:
        """Adds a row. `columns`: its columns in the form in which they are stored."""
        self._rows.append(Pending(entity, row, columns))

    def cut(self, length: int) -> list[Pending]:
        """Removes all rows except the first `length` rows, and returns the removed rows."""
        cut = self._rows[length:]
        del self._rows[length:]
        return cut

    async def insert(self) -> None:
        """Inserts the rows. First waits for the INSERTs that `begin` has started.

        Raises the database's error if the database rejects any of these rows.
        """
        await self._unit.transaction.inserted()
        if self._rows:
            await self._insert(self.cut(0))

    async def begin(self) -> None:
        """Starts to insert the rows and their events if there are many rows.

        The caller can prepare more rows while the INSERTs run.
        """
        if len(self._rows) >= _TOGETHER:
            await self._unit.transaction.inserted()
            self._unit.transaction.begin_insert(self._insert_and_log(self.cut(0), self._unit.take_events()))

    async def _insert_and_log(self, rows: Sequence[Pending], events: Sequence[Event]) -> None:
        await self._insert(rows)
        await write(self._unit, events)

    async def _insert(self, rows: Sequence[Pending]) -> None:
        tables: dict[Entity, list[Pending]] = {}
        for pending in rows:
            tables.setdefault(pending.entity, []).append(pending)
        for entity in sorted(tables, key=lambda entity: entity.rank):  # referenced rows come first
            these = tables[entity]
            with writing(self._unit.database, entity, {pending.row["id"]: pending.row for pending in these}):
                await insert(self._unit.transaction, entity.description, [pending.columns for pending in these])
