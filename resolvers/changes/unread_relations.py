"""Relations to rows that the viewer may not see. The viewer reads them as null, and may not change them.

An update that sets such a relation to null leaves it unchanged. So clients can write back a row as they have read it.
An update that sets the relation to another row is refused.

A link row, such as an assignment, can be changed, deleted and restored only by viewers who may see both rows that it
links.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from core.errors import Problem, ProblemCode, Refused
from models.description import ToOne
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes.related_rows import RelatedRows
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, NO_ROW, Among, Expression, every
from resolvers.search.record import Record


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer
    related: RelatedRows

    async def read(self, entity: Entity, where: Expression) -> list[Record]:
        """Returns the rows of an entity that meet a condition."""


async def without_unread(
    unit: Reading, entity: Entity, before: Record, written: Mapping[str, Any], problems: list[Problem]
) -> dict[str, Any]:
    """Returns the values of an update without the relations that now refer to rows hidden from the viewer.

    If the update sets such a relation to a different row, adds a problem to `problems`: NOT_ALLOWED if the viewer may
    see the different row, and NOT_FOUND otherwise.

    `before`: the row before the update.
    `written`: the values of the update.
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
        target = registry.target(one)
        if value in seen and access.is_assignable(unit.viewer, target, seen[value]):
            message = f"You may not see the current {one.target}, so you may not replace it."
            problems.append(Problem((one.column,), ProblemCode.NOT_ALLOWED, message))
        else:
            problems.append(Problem((one.column,), ProblemCode.NOT_FOUND, target.absent))
    return kept


async def require_other_ends(unit: Reading, entity: Entity, row: Record) -> None:
    """Raises Refused (NOT_ALLOWED) if the viewer may not see one of the rows that this row links.

    For example, a viewer who may not see an employee can neither change, delete nor restore the employee's assignments.
    """
    for one in entity.other_ends:
        seen = await _seen(unit, one, row[one.column]) if row[one.column] is not None else None
        if seen is not None and row[one.column] not in seen:
            message = f"You may not see its {one.target}, so you may not change, delete or restore it."
            raise Refused.one(ProblemCode.NOT_ALLOWED, message, "id")


async def _seen(unit: Reading, one: ToOne, *ids: Any) -> dict[Any, Record] | None:
    target = registry.target(one)
    visible = access.rows(unit.viewer, target)
    if visible == EVERY_ROW:
        return None
    if visible == NO_ROW:
        return {}
    named = {id: unit.related.get((target.name, id)) for id in ids if id is not None}
    unknown = tuple(id for id in named if (target.name, id) not in unit.related)
    read = await unit.read(target, every(Among("id", unknown), visible)) if unknown else []
    return {id: row for id, row in named.items() if row is not None} | {row.id: row for row in read}
