"""Checks whether a row is a draft, for viewers who may delete or restore only drafts."""

from __future__ import annotations

from typing import Protocol

from models.row import Row
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import Expression, equals
from resolvers.search.record import Record


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer

    async def find(self, model: type[Row], where: Expression, *, limit: int | None = None) -> list[Record]:
        """Returns the rows that meet a condition, without access control."""


async def permit_row(unit: Reading, operation: Operation, entity: Entity, row: Record) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may delete or restore only drafts, and the row is no draft.

    `operation`: DELETE or RESTORE.
    """
    access.permit_row(unit.viewer, operation, entity, row)
    drafts = access.drafts_only(unit.viewer, operation, entity)
    if drafts is None or drafts.never_had is None:
        return
    # Deleted rows count: reopening a won opportunity deletes its sales records, and does not undo that it was won.
    many = entity.description.to_many[drafts.never_had]
    if await unit.find(registry.target(many).description.model, equals(many.column, row.id), limit=1):
        raise access.no_draft(operation, entity)
