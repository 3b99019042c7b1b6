"""Writes one row and its event by a single statement, without a transaction around it.

`Changes.run` tries it first for creates and updates: it saves the round trips of BEGIN, a locking SELECT and COMMIT.
The row is read without a lock. The statement writes it only if it still has the version that was read, and nothing
otherwise. So rules may read nothing but the row: what else they read could change before the row is written. A change
whose rules read or lock anything else needs a transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn
from uuid import UUID

from core.settings import Settings
from models.dialect.base import Database, RowWrite, Transaction
from models.row import Row
from models.sealing import stored
from resolvers import access
from resolvers.access import Viewer
from resolvers.changes.unit import Unit
from resolvers.events.append import columns_of
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.order import Order
from resolvers.search.record import Record, RowReader
from resolvers.search.statements import rows


class NeedsTransaction(Exception):
    """Not a single-row write, or a concurrent write won: nothing was written, and the change needs a transaction."""


class SingleStatementUnit(Unit):
    """A unit of work for one row. Raises NeedsTransaction for everything else, before anything is written.

    `written_row`: the row as `finish` wrote it; None before that, and if there was nothing to write.
    """

    def __init__(self, database: Database, viewer: Viewer, settings: Settings) -> None:
        super().__init__(database, None, viewer, settings)
        self.written_row: Record | None = None
        self._write: RowWrite | None = None
        self._entity: Entity
        self._row: Mapping[str, Any] = {}
        self._changed: frozenset[str] | None = None

    @property
    def transaction(self) -> Transaction:
        """Raises NeedsTransaction."""
        raise NeedsTransaction

    async def finish(self) -> None:
        """Writes the row and its event. Raises NeedsTransaction if the row has another version by now."""
        if self._write is None:
            return
        (event,) = self.events
        (columns,) = await columns_of(self, [event])
        written = await self.database.write_row_and_event(self._write, columns)
        if written is None:
            raise NeedsTransaction
        description = self._entity.description
        self.written_row = RowReader(self.database, description, self._write.returning).record(written)

    def savepoint(self) -> NoReturn:
        """Raises NeedsTransaction."""
        raise NeedsTransaction

    # Reading

    async def _read_locked(self, entity: Entity, where: Expression) -> list[Record]:
        return await self._read_unlocked(entity, where)  # the version in the write's condition replaces the lock

    async def read(
        self,
        entity: Entity,
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """As in `Unit`, but without a lock, and only before the write."""
        if lock or self._write is not None:
            raise NeedsTransaction
        return await self._read_unlocked(entity, where, order, limit)

    async def find(self, *arguments: Any, **options: Any) -> list[Record]:
        """Raises NeedsTransaction: rules use it to read other rows."""
        raise NeedsTransaction

    async def _read_unlocked(
        self, entity: Entity, where: Expression, order: Order | None = None, limit: int | None = None
    ) -> list[Record]:
        statement = rows(self.database, entity.description, where, order, limit)
        found = await self.database.fetch(statement.sql, statement.parameters)
        return [statement.reader.record(row) for row in found]

    async def _require_visible(self, entity: Entity, id: UUID) -> None:
        if not access.certainly_visible(self.viewer, entity, self._row, self._changed):
            raise NeedsTransaction

    # Writing

    async def _update(
        self, entity: Entity, before: Record, columns: Mapping[str, Any], whole: Mapping[str, Any]
    ) -> bool:
        self._will_write(entity, whole, columns, (before.id, before["version"]))
        self._changed = frozenset(columns)
        return True

    async def _insert(self, entity: Entity, row: Mapping[str, Any]) -> None:
        self._will_write(entity, row, row, None)

    def _will_write(
        self,
        entity: Entity,
        row: Mapping[str, Any],
        columns: Mapping[str, Any],
        guard: tuple[UUID, int] | None,
    ) -> None:
        if self._write is not None:
            raise NeedsTransaction
        description = entity.description
        values = _as_stored(description.model, stored(self.database.keys, description, columns, row))
        self._write = RowWrite(description.table, values, guard, tuple(description.columns))
        self._entity, self._row = entity, row


def _as_stored(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Converts values as Tortoise would for the driver, since the statement is not written by Tortoise."""
    fields = model._meta.fields_map
    return {name: fields[name].to_db_value(value, model) for name, value in values.items()}
