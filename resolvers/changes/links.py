"""Links that say no more than that two rows belong together: put between them once, and taken away."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, equals, every


async def put(unit: Unit, model: type[models.Row], ends: dict[str, UUID]) -> None:
    """Puts a link between rows, unless it is there already. Raises Refused (NOT_FOUND), Forbidden."""
    entity = registry.of(model)
    access.permit(unit.viewer, Operation.CREATE, entity, frozenset(ends))
    # Held: of two that put the same link at once, the second waits and finds it.
    await _hold_ends(unit, entity, ends)
    if not await unit.find(model, every(*(equals(column, id) for column, id in ends.items()), LIVING)):
        await unit.create(entity, ends)


async def take_away(unit: Unit, model: type[models.Row], ends: dict[str, UUID]) -> None:
    """Takes a link away, if it is there. Raises Refused (NOT_FOUND) when one of its ends is not, Forbidden."""
    entity = registry.of(model)
    access.permit(unit.viewer, Operation.DELETE, entity, frozenset())
    await _hold_ends(unit, entity, ends)
    for row in await unit.find(model, every(*(equals(column, id) for column, id in ends.items()), LIVING)):
        await deletion.delete(unit, entity, row.id)


async def _hold_ends(unit: Unit, entity: Entity, ends: dict[str, UUID]) -> None:
    """Holds the rows that a link is between. Raises Refused (NOT_FOUND) for one that the viewer does not see."""
    for one in entity.description.to_one.values():
        _ = await unit.named(registry.target(one).description.model, ends[one.column], one.column, lock=True)
