"""The short way of a change that writes one row: one statement writes it with its event, and no transaction is open.

The row is read without being held. That it is still as it was read, the statement asks by its version; if it is not,
nothing is written. So rules may look at nothing but the row: whatever they would read or hold besides may change before
the row is written, and the change goes the long way, in a transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NoReturn
from uuid import UUID

from core.settings import Settings
from models.dialect.base import Database, RowWrite, Transaction
from models.row import Row
from models.sealing import stored
from resolvers import access, authentication
from resolvers.access import Viewer
from resolvers.authentication import Belief
from resolvers.changes.unit import Unit
from resolvers.events.append import columns_of
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.order import Order
from resolvers.search.record import Record, RowReader
from resolvers.search.statements import rows


class NotAlone(Exception):
    """The change is more than one row's, or another came in between: it needs a transaction."""


class AtOnce(Unit):
    """A unit of one row. Raises NotAlone for all that a transaction is needed for; nothing is written then.

    `left`: the row as it was written, once `finish` has done so; None when nothing was to be written. `belief`: that
    the viewer stands, where that is only believed: then it is written only if they do.
    """

    def __init__(self, database: Database, viewer: Viewer, settings: Settings, belief: Belief | None = None) -> None:
        super().__init__(database, None, viewer, settings)
        self.left: Record | None = None
        self._belief = belief
        self._write: RowWrite | None = None
        self._entity: Entity
        self._row: Mapping[str, Any] = {}
        self._changed: frozenset[str] | None = None

    @property
    def transaction(self) -> Transaction:
        """There is none."""
        raise NotAlone

    async def finish(self) -> None:
        """Writes the row and its event. Raises NotAlone when the row is not as it was read any more."""
        if self._write is None:
            return
        (event,) = self.events
        (columns,) = await columns_of(self, [event])
        if self._belief is not None:
            self._belief.sent = True
        written = await self.database.write_at_once(self._write, columns)
        if written is None:
            raise NotAlone
        if self._belief is not None:
            self._belief.read, self._belief.proofs = 1, 1
        description = self._entity.description
        self.left = RowReader(self.database, description, self._write.returning).record(written)

    def savepoint(self) -> NoReturn:
        """There is none."""
        raise NotAlone

    # Reading

    async def _held(self, entity: Entity, where: Expression) -> list[Record]:
        return await self._unheld(entity, where)

    async def read(
        self,
        entity: Entity,
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """Rows that are not held."""
        if lock or self._write is not None:
            raise NotAlone
        return await self._unheld(entity, where, order, limit)

    async def find(self, *arguments: Any, **options: Any) -> list[Record]:
        """What rules ask for."""
        raise NotAlone

    async def _unheld(
        self, entity: Entity, where: Expression, order: Order | None = None, limit: int | None = None
    ) -> list[Record]:
        statement = rows(self.database, entity.description, where, order, limit)
        found = await self.database.fetch(statement.sql, statement.parameters)
        return [statement.reader.record(row) for row in found]

    async def _keep_in_sight(self, entity: Entity, id: UUID) -> None:
        if not access.surely_seen(self.viewer, entity, self._row, self._changed):
            raise NotAlone

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
            raise NotAlone
        description = entity.description
        values = _as_stored(description.model, stored(self.database.keys, description, columns, row))
        proof = None if self._belief is None else partial(_stands, self.viewer)
        self._write = RowWrite(description.table, values, guard, tuple(description.columns), proof)
        self._entity, self._row = entity, row


def _stands(viewer: Viewer, bind: Callable[[Any], str]) -> str:
    return authentication.stands(lambda reference: bind(access.referred(viewer, reference)), viewer)


def _as_stored(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Columns as Tortoise would hand them to the driver."""
    fields = model._meta.fields_map
    return {name: fields[name].to_db_value(value, model) for name, value in values.items()}
