"""Reads the rows to which a bulk change refers, before it begins, in one statement per entity.

Without this module, each row would need statements of its own to check its references.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol
from uuid import UUID

from models.description import ToOne
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, LIVING, NO_ROW, Among, Expression, every
from resolvers.search.record import Record

RelatedRows = dict[tuple[str, UUID], Record | None]
"""Related rows, deleted or not, by entity name and id. None for a row that the viewer does not see."""


class Reading(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    viewer: Viewer
    related: RelatedRows
    extensible: set[tuple[str, UUID]]

    def extensible_rows(self, target: Entity) -> Expression:
        """Returns the condition that the viewer may add parts to a row."""

    async def read(self, entity: Entity, where: Expression) -> list[Record]:
        """Returns the rows of an entity that meet a condition."""

    async def read_referenced(self, entity: Entity, where: Expression) -> list[Record]:
        """Like `read`, but locks the rows as new references to them do."""


async def read_related(
    unit: Reading,
    entity: Entity,
    changes: Sequence[Mapping[str, Any]],
    present: Expression | None,
    checked: Iterable[ToOne] = (),
) -> None:
    """Reads the related rows that a bulk change checks, and stores them in `unit.related`. Locks them as referenced.

    If the changed rows are parts of other rows, also stores in `unit.extensible` to which of these the viewer may add
    parts.

    `changes`: the values of each row.
    `present`: the condition that selects the existing rows to be changed; None if all rows are new.
    `checked`: relations that are checked even if the values do not contain them.

    Does nothing if `changes` has fewer than two rows.
    """
    if len(changes) < 2:
        return
    named = {name for values in changes for name in values} | {one.column for one in checked}
    wanted: defaultdict[Entity, set[UUID]] = defaultdict(set)
    partly_seen = []
    parts = {registry.target(entity.description.to_one[name]) for name in entity.hangs_on}
    for one in entity.description.to_one.values():
        if one.column in named:
            given = (values.get(one.column) for values in changes)
            wanted[registry.target(one)] |= {id for id in given if isinstance(id, UUID)}
            if access.rows(unit.viewer, registry.target(one)) not in (EVERY_ROW, NO_ROW):
                partly_seen.append(one)
    if partly_seen and present is not None:
        for before in await unit.read(entity, every(present, access.rows(unit.viewer, entity))):
            for one in partly_seen:
                if before[one.column] is not None:
                    wanted[registry.target(one)].add(before[one.column])
    for target, ids in wanted.items():
        if ids:
            where = every(Among("id", tuple(ids)), access.rows(unit.viewer, target))
            seen = {row.id: row for row in await unit.read_referenced(target, where)}
            unit.related.update({(target.name, id): seen.get(id) for id in ids})
            extensible = unit.extensible_rows(target) if target in parts else EVERY_ROW
            if extensible != EVERY_ROW:
                found = await unit.read(target, every(Among("id", tuple(ids)), LIVING, extensible))
                unit.extensible |= {(target.name, row.id) for row in found}
