"""Writes one row and its event by a single SQL statement, without BEGIN and COMMIT.

`Changes.run` tries this first for creates and updates, to save round trips. The row is read without a lock. The
statement writes only if the row still has the version that was read. Domain rules may use only this row, because other
rows could change before the statement runs. If rules read or lock other rows, the change needs a transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn
from uuid import UUID

from core.settings import Settings
from models.dialect.base import Database, RowWrite, Transaction
from models.row import Row
from models.sealing import stored
from resolvers import access
from resolvers.access import Operation, Viewer
from resolvers.changes import campaign_touches, open_work
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.unit import Unit, settled_by
from resolvers.changes.violations import writing
from resolvers.events.append import columns_of
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.order import Order
from resolvers.search.record import Record, RowReader
from resolvers.search.statements import rows


class NeedsTransaction(Exception):
    """Raised if a change must be made in a transaction. Nothing has been written.

    The change writes more than one row or reads other rows, or a concurrent change of the row was committed first.
    """


class SingleStatementUnit(Unit):
    """A unit of work that can write one row. For everything else, it raises NeedsTransaction before it writes anything.

    `written_row`: the row as `finish` wrote it. None before `finish`, or if nothing was written.
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
        """Always raises NeedsTransaction."""
        raise NeedsTransaction

    async def finish(self) -> None:
        """Writes the row and its event. Raises NeedsTransaction if the row no longer has the version that was read."""
        if self._write is None:
            return
        if any(concerned(self.events) for concerned in (settled_by, open_work.concerned, campaign_touches.concerned)):
            raise NeedsTransaction
        (event,) = self.events
        (columns,) = await columns_of(self, [event])
        with writing(self.database, self._entity, {self._row["id"]: self._row}):
            written = await self.database.write_row_and_event(self._write, columns)
        if written is None:
            raise NeedsTransaction
        description = self._entity.description
        self.written_row = RowReader(self.database, description, self._write.returning).record(written)

    async def lock_ahead(
        self, entity: Entity, operation: Operation, rows: Sequence[RowChange], known: Sequence[Record] | None = None
    ) -> None:
        """Does nothing: if a change needs to lock rows, it raises NeedsTransaction later."""

    def savepoint(self) -> NoReturn:
        """Always raises NeedsTransaction."""
        raise NeedsTransaction

    # Reading

    async def _read_locked(self, entity: Entity, where: Expression) -> list[Record]:
        return await self._read_unlocked(entity, where)  # not locked: the write checks the version

    async def read(
        self,
        entity: Entity,
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """Like `Unit.read`, but raises NeedsTransaction if `lock` is true or if the row to write is already known."""
        if lock or self._write is not None:
            raise NeedsTransaction
        return await self._read_unlocked(entity, where, order, limit)

    async def read_referenced(
        self, entity: Entity, where: Expression, *, limit: int | None = None, columns: tuple[str, ...] | None = None
    ) -> list[Record]:
        """Like `read`, and without a lock, because the statement takes it when it writes the reference."""
        return await self.read(entity, where, limit=limit)

    async def find(self, *arguments: Any, **options: Any) -> list[Record]:
        """Always raises NeedsTransaction, because domain rules call `find` to read other rows."""
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
    """Converts values for the database driver as Tortoise would.

    Needed because Tortoise does not execute this statement.
    """
    fields = model._meta.fields_map
    return {name: fields[name].to_db_value(value, model) for name, value in values.items()}
