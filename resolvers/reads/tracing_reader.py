"""A reader that records which rows a response contains, so that one response can be sent to many subscribers.

Responses to the same event share an inner reader, which reads each row once, unmasked and without row predicates. A
`TracedReader` on top of it masks the rows and records them. The response may then be sent to every subscriber that has
the same masks and may see all of the recorded rows.
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
    """Reads with a viewer's masks, but without row predicates.

    `rows`: the rows that were returned, with deleted ones, and with those beyond the end of a page, since `hasNextPage`
    reveals them. `by_rows_alone`: whether the response depends on these rows alone; with a count or a filter it may
    also depend on rows that are not recorded, and must not be shared.
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
        """The related row of a to-one relation."""
        found = self._beneath.to_one(record, relation, level)
        return found if record[relation.column] is None else self._later(found)

    async def page_of(
        self, parent: Record, relation: ToMany, query: ListQuery, level: Level, ends: Sequence[ToOne] = ()
    ) -> Slice:
        """A page of a parent's related rows."""
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
        # Only reads that the methods above do not record come here, so the response must not be shared.
        self.by_rows_alone = False
        return await super()._records(statement)
