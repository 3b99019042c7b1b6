"""Relations to rows that the viewer may not see. The viewer reads them as null, and may not change them.

An update that sets such a relation to null leaves it unchanged, so a client can read a row and write it back without
loss. An update that sets the relation to another row is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from core.errors import Problem, ProblemCode
from models.description import ToOne
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, NO_ROW, Among, Expression, every
from resolvers.search.record import Record


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer

    async def read(self, entity: Entity, where: Expression) -> list[Record]:
        """Returns the rows of an entity that meet a condition."""


async def without_unread(
    unit: Reading, entity: Entity, before: Record, written: Mapping[str, Any], problems: list[Problem]
) -> dict[str, Any]:
    """Returns the values of an update without the relations whose current row the viewer may not see.

    If the update would set such a relation to another row, adds a problem to `problems`. The problem is NOT_ALLOWED if
    the viewer may see the other row, and NOT_FOUND otherwise: a viewer who may not see the other row does not learn
    that there is a current row.
    """
    kept = dict(written)
    for one in entity.description.to_one.values():
        if one.column not in written or before[one.column] is None:
            continue
        seen = await _seen(unit, one, before[one.column], written[one.column])
        if seen is None or before[one.column] in seen:
            continue
        value = kept.pop(one.column)
        if value is None:
            continue
        if value in seen and seen[value]["deleted_at"] is None:
            message = f"You may not see the current {one.target}, so you may not replace it."
            problems.append(Problem((one.column,), ProblemCode.NOT_ALLOWED, message))
        else:
            problems.append(Problem((one.column,), ProblemCode.NOT_FOUND, f"There is no {one.target} with this id."))
    return kept


async def _seen(unit: Reading, one: ToOne, *ids: Any) -> dict[Any, Record] | None:
    """Returns the rows with these ids that the viewer may see, deleted or not, by id.

    Returns None if the viewer may see every row of the entity.
    """
    target = registry.target(one)
    visible = access.rows(unit.viewer, target)
    if visible == EVERY_ROW:
        return None
    if visible == NO_ROW:
        return {}
    named = tuple(id for id in ids if id is not None)
    return {row.id: row for row in await unit.read(target, every(Among("id", named), visible))}
