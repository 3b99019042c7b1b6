"""A reader on top of another's: many responses to one event read its rows once, and each knows which were its own.

The reader beneath sees everything, unmasked. This one masks, and notes every row that it hands out, so that a response
can be given to whoever sees all of them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Any
from uuid import UUID

from models.description import ToMany, ToOne
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads.loaders import Level, Reader, Rows
from resolvers.registry import Entity
from resolvers.search.page import ListQuery, Slice
from resolvers.search.record import Record


class TracedReader(Reader):
    """Reads on behalf of somebody with a viewer's masks who sees every row.

    `rows`: those that were handed out, deleted ones and those beyond a page's end included. `by_rows_alone`: nothing
    but these rows decided what was read: no count, no condition of a client.
    """

    def __init__(self, beneath: Reader, viewer: Viewer) -> None:
        super().__init__(beneath.database, access.unbounded(viewer))
        self._beneath = beneath
        self.rows: Rows = {}

    async def one(self, entity: Entity, id: UUID, level: Level = ()) -> Record | None:
        """A living row by its id."""
        return self._noted(await self._beneath.one(entity, id, level))

    async def changed(self, entity: Entity, id: UUID, level: Level = ()) -> Record | None:
        """A row by its id, deleted or not."""
        return self._noted(await self._beneath.changed(entity, id, level))

    def to_one(self, record: Record, relation: ToOne, level: Level) -> Awaitable[Record | None]:
        """The row that a relation leads to."""
        found = self._beneath.to_one(record, relation, level)
        return found if record[relation.column] is None else self._later(found)

    async def page_of(
        self, parent: Record, relation: ToMany, query: ListQuery, level: Level, ends: Sequence[ToOne] = ()
    ) -> Slice:
        """A page of the rows that a relation leads to."""
        if query.window.after is not None or query.window.before is not None:
            self.by_rows_alone = False
        slice = await self._beneath.page_of(parent, relation, query, level, ends)
        for record in (*slice.records, *slice.beyond):
            self._note(record.entity.name, record.id)
            for end in ends:
                if record[end.column] is not None:
                    self._note(end.target, record[end.column])
        return Slice(
            tuple(self._masked(record) for record in slice.records), slice.has_next, slice.has_previous, slice.beyond
        )

    async def _later(self, found: Awaitable[Record | None]) -> Record | None:
        return self._noted(await found)

    def _noted(self, record: Record | None) -> Record | None:
        if record is None:
            return None
        self._note(record.entity.name, record.id)
        return self._masked(record)

    def _note(self, entity: str, id: UUID) -> None:
        self.rows.setdefault(entity, set()).add(id)

    def _masked(self, record: Record) -> Record:
        masked = access.masked(self.viewer, registry.named(record.entity.name))
        return self.shown(Record(record.entity, record.items())) if masked else record

    async def _records(self, statement: Any) -> list[Record]:
        # What is read here is read for this response alone, by a road that is not noted.
        self.by_rows_alone = False
        return await super()._records(statement)
