"""A reader that records the rows of a response, so that several subscribers can share it.

Subscribers may share a response if they have the same masks and may see all of the recorded rows.

All responses to one event share an inner reader. It reads each row once, unmasked and without row predicates. For each
response, a `TracedReader` masks these rows and records them.
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
from resolvers.search.expressions import EVERY_ROW, Expression
from resolvers.search.page import DeletedRows, ListQuery, Slice
from resolvers.search.record import Record


class TracedReader(Reader):
    """Reads with a viewer's masks but without row predicates, and records the rows.

    `beneath`: the inner reader.
    `rows`: the ids of the rows that were returned. A page also records the first row after its end, because
    `hasNextPage` reveals whether this row exists.
    `by_rows_alone`: whether the response depends only on `rows`. Otherwise the response must not be shared. Counts,
    filters and cursors can depend on other rows.
    `colleagues`: the ids of the employees whose rows were returned masked. Each of these employees may see their own
    row unmasked.
    """

    def __init__(self, beneath: Reader, viewer: Viewer) -> None:
        super().__init__(beneath.database, access.unbounded(viewer))
        self._beneath = beneath
        self.rows: Rows = {}
        self.colleagues: set[UUID] = set()

    async def one(
        self, entity: Entity, id: UUID, level: Level = (), deleted: DeletedRows | None = None
    ) -> Record | None:
        """Returns the row with this id, and records it; None if there is no such row or it is deleted."""
        assert deleted is None, "only the root fields of queries have deleted rows"
        return self._noted(await self._beneath.one(entity, id, level))

    async def changed(self, entity: Entity, id: UUID, level: Level = ()) -> Record | None:
        """Returns the row with this id, deleted or not, and records it; None if there is no such row."""
        return self._noted(await self._beneath.changed(entity, id, level))

    def to_one(self, record: Record, relation: ToOne, level: Level) -> Awaitable[Record | None]:
        """Returns the target row of a to-one relation, and records it; None if the relation is null."""
        found = self._beneath.to_one(record, relation, level)
        return found if record[relation.column] is None else self._later(found)

    async def page_of(
        self,
        parent: Record,
        relation: ToMany,
        query: ListQuery,
        level: Level,
        ends: Sequence[ToOne] = (),
        chosen: Expression | None = None,
    ) -> Slice:
        """Returns a page of the undeleted rows of a parent's to-many relation, and records these rows.

        `ends`: to-one relations of the rows. Their target rows are recorded, too.
        `chosen`: see `Reader.page_of`.
        """
        by_condition = chosen is not None or access.of_list(self.viewer, relation) != EVERY_ROW
        if by_condition or query.window.after is not None or query.window.before is not None:
            self.by_rows_alone = False
        slice = await self._beneath.page_of(parent, relation, query, level, ends, chosen)
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

    def masked(self, entity: Entity, id: UUID) -> frozenset[str]:
        """Returns the attributes that are masked for the viewer. Treats the viewer's own row like any other row."""
        # Several viewers share the response, and each of them has another row of their own.
        if entity.shows_oneself:
            self.colleagues.add(id)
        return access.masked(self.viewer, entity)

    async def _records(self, statement: Any) -> list[Record]:
        # This is called only for reads that the methods above do not record, so the response must not be shared.
        self.by_rows_alone = False
        return await super()._records(statement)
