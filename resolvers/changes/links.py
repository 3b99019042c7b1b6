"""Creates and deletes link rows, such as a tag of a customer. A link row relates two rows and has no other data."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.unit import Unit, rules_of
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, equals, every


async def put(unit: Unit, model: type[models.Row], ends: dict[str, UUID]) -> None:
    """Creates a link row unless it already exists. `ends`: the ids of the two related rows, by foreign key.

    Raises Forbidden if the viewer may not create such link rows. Raises Refused: NOT_FOUND if one of the two related
    rows does not exist or is not visible to the viewer; NOT_ALLOWED if the viewer sees it, but may not change it.
    """
    entity = registry.of(model)
    access.permit(unit.viewer, Operation.CREATE, entity, frozenset(ends))
    # Both related rows are locked, so the second of two concurrent calls waits, and then finds the link row.
    await _lock_ends(unit, entity, ends, changing=True)
    if not await unit.find(model, every(*(equals(column, id) for column, id in ends.items()), LIVING)):
        await unit.create(entity, ends)


async def take_away(unit: Unit, model: type[models.Row], ends: dict[str, UUID]) -> None:
    """Deletes a link row if it exists. `ends`: the ids of the two related rows, by foreign key.

    Raises Forbidden if the viewer may not delete such link rows. Raises Refused (NOT_FOUND) if one of the two related
    rows does not exist or is not visible to the viewer.
    """
    entity = registry.of(model)
    access.permit(unit.viewer, Operation.DELETE, entity, frozenset())
    await _lock_ends(unit, entity, ends)
    for row in await unit.find(model, every(*(equals(column, id) for column, id in ends.items()), LIVING)):
        await deletion.delete(unit, entity, row.id)


async def _lock_ends(unit: Unit, entity: Entity, ends: dict[str, UUID], *, changing: bool = False) -> None:
    rows = {}
    for one in sorted(entity.description.to_one.values(), key=lambda one: registry.target(one).rank):
        model = registry.target(one).description.model
        rows[one.column] = await unit.named(model, ends[one.column], one.column, lock=True, changing=changing)
    await rules_of(entity).check_ends(unit, rows)
