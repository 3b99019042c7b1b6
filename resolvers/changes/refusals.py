"""Refusals because of rows or values that the viewer may not see.

A rule must hold for every viewer, so it reads rows without access control. If a rule refuses a change because of a row
that the viewer may not see, the refusal must not reveal anything about this row. All such refusals have the same code
and message. They name only the field in the input that cannot be changed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Expression, equals, every
from resolvers.search.record import Record

MESSAGE = "Data that you may not see prevents this."
"""The message of every refusal because of data that the viewer may not see."""


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer
    looked_at: set[tuple[str, UUID]]

    async def read(self, entity: Entity, where: Expression, *, limit: int | None = None) -> list[Record]:
        """Returns the rows of an entity that meet a condition, without access control."""


def neutral(*field: str) -> Refused:
    """Returns a refusal (NOT_ALLOWED) that reveals nothing. `field`: the path of the input that is refused."""
    return Refused.one(ProblemCode.NOT_ALLOWED, MESSAGE, *field)


async def sees(unit: Reading, row: Record) -> bool:
    """Returns whether the viewer may see a row. For a deleted row, the visibility before the deletion counts."""
    entity = registry.named(row.entity.name)
    visible = access.rows_of(unit.viewer, entity, row)
    if visible != EVERY_ROW and not await unit.read(entity, every(equals("id", row.id), visible)):
        return False
    if row.get("deleted_at") is None:
        unit.looked_at.add((entity.name, row.id))
    return True


async def because_of(unit: Reading, row: Record, refused: Refused) -> Refused:
    """Returns `refused` if the viewer may see the row, and otherwise a refusal that reveals nothing.

    `row`: the row that is the reason for the refusal.
    """
    return refused if await sees(unit, row) else neutral(*refused.problems[0].field)


@asynccontextmanager
async def about(unit: Reading, row: Record) -> AsyncIterator[None]:
    """Makes a refusal in the `async with` block reveal nothing if the viewer may not see the row.

    `row`: the row that is the reason for the refusal.
    """
    try:
        yield
    except Refused as refused:
        raise await because_of(unit, row, refused) from None


async def refuse_if_any(unit: Reading, model: type[Row], where: Expression, refused: Refused) -> None:
    """Raises `refused` if a row meets a condition. If the viewer may see no such row, the refusal reveals nothing."""
    entity = registry.of(model)
    if not await unit.read(entity, where, limit=1):
        return
    visible = access.rows(unit.viewer, entity)
    if visible == EVERY_ROW or await unit.read(entity, every(where, visible), limit=1):
        raise refused
    raise neutral(*refused.problems[0].field)
