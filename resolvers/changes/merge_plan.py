"""Finds what a merge does to the rows that refer to the merged rows.

References are found in the registry: a new entity with a foreign key to customers takes part without further work.
Deleted rows are moved, too, so that they can be restored afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from core.ids import new_id
from models.description import ToOne
from resolvers import registry
from resolvers.changes import merged_values
from resolvers.changes.merge_rules import MergeRules
from resolvers.changes.merged_values import ValueChange, ValueChanges
from resolvers.changes.row_writer import RowWriter
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import LIVING, Among, every
from resolvers.search.record import Record

_NO_RULES = MergeRules()
_SLICE = 1_000


@dataclass(slots=True)
class Step:
    """What a merge does to a row.

    `other`: the row with which the row is united.
    `values`: its new values of custom fields.
    """

    entity: Entity
    row: Record
    after: dict[str, Any] = field(default_factory=dict)
    other: UUID | None = None
    values: ValueChanges = field(default_factory=dict)

    @property
    def leads_elsewhere(self) -> bool:
        """Whether the row refers to another row afterwards."""
        keys = self.entity.description.foreign_keys
        return any(name in keys for name in self.after) or any(not one.is_own for one in self.values.values())

    @property
    def is_united(self) -> bool:
        """Whether the row is deleted."""
        return "deleted_at" in self.after


@dataclass(slots=True)
class MergePlan:
    """The steps of a merge, and the rows to or from which others have moved, by entity."""

    deletion: UUID = field(default_factory=new_id)
    steps: dict[tuple[str, UUID], Step] = field(default_factory=dict)
    ends: defaultdict[Entity, set[UUID]] = field(default_factory=lambda: defaultdict(set))

    def step(self, entity: Entity, row: Record) -> Step:
        """Returns the step of a row. Adds an empty one if the row has none."""
        return self.steps.setdefault((entity.name, row.id), Step(entity, row))

    def by_entity(self) -> list[tuple[Entity, list[Step]]]:
        """Returns the steps that change something, by entity, in lock order."""
        found: defaultdict[Entity, list[Step]] = defaultdict(list)
        for step in self.steps.values():
            if step.after or step.values:
                found[step.entity].append(step)
        return sorted(found.items(), key=lambda item: item[0].rank)


def inbound(entity: Entity) -> list[tuple[Entity, ToOne]]:
    """Returns the relations of all entities that lead to an entity."""
    return [
        (other, one)
        for other in registry.entities()
        for one in other.description.to_one.values()
        if one.target == entity.name
    ]


def merge_rules(entity: Entity) -> MergeRules:
    """Returns what the rules of an entity say of merges."""
    return entity.rules if isinstance(entity.rules, MergeRules) else _NO_RULES


async def plan(unit: RowWriter, entity: Entity, into: Mapping[UUID, UUID]) -> MergePlan:
    """Returns what happens to the rows that refer to merged rows. Runs few statements for many rows.

    `into`: the ids of the rows that are left, by those of the merged rows.
    """
    found = MergePlan()
    await _move(unit, found, entity, into)
    return found


async def _move(unit: RowWriter, found: MergePlan, entity: Entity, into: Mapping[UUID, UUID]) -> None:
    found.ends[entity] |= {*into, *into.values()}
    await _move_values(unit, found, entity, into)
    for other, one in inbound(entity):
        rows = await unit.read(other, Among(one.column, tuple(into)))
        if other is entity:
            rows = [row for row in rows if row.id not in into]
        if rows:
            await _move_along(unit, found, other, one, rows, into)


async def _move_values(unit: RowWriter, found: MergePlan, entity: Entity, into: Mapping[UUID, UUID]) -> None:
    """Lets relations in custom fields lead to the rows that are left, except those of the merged rows themselves."""
    for other, values in (await merged_values.leading_to(unit, entity, into)).items():
        ids = sorted(values.keys() - (into.keys() | {*into.values()} if other is entity else frozenset()))
        for start in range(0, len(ids), _SLICE):
            for row in await unit.known(other, ids[start : start + _SLICE]):
                found.step(other, row).values |= {
                    field: ValueChange(value, merged_values.moved(value, into), is_own=False)
                    for field, value in values[row.id].items()
                }


async def _move_along(
    unit: RowWriter, found: MergePlan, entity: Entity, one: ToOne, rows: Sequence[Record], into: Mapping[UUID, UUID]
) -> None:
    """Moves rows along a relation, and unites those that become equal."""
    rules, column = merge_rules(entity), one.column
    present: list[Record] = []
    living = [row for row in rows if row["deleted_at"] is None and not found.step(entity, row).is_united]
    if living and rules.compares(entity, column):
        present = await unit.read(entity, every(Among(column, tuple({*into.values()})), LIVING))
    after = {row.id: Record(row.entity, {**row, column: into[row[column]]}.items()) for row in rows}
    moved = [after[row.id] for row in living]
    united: dict[UUID, UUID] = {}
    originals = {row.id: row for row in (*present, *rows)}
    for kept, *others in rules.unites(entity, column, [*present, *moved]):
        for row in others:
            step = found.step(entity, originals[row.id])
            step.after |= {"deleted_at": unit.now, "deletion_id": found.deletion}
            step.other = united[row.id] = kept.id
        found.step(entity, originals[kept.id]).after |= rules.united(kept, others)
    for row in rows:
        if row.id not in united:
            found.step(entity, row).after[column] = into[row[column]]
    here = [row for row in present if row.id not in united]
    for id, also in rules.moves(column, here, [row for row in after.values() if row.id not in united]).items():
        found.step(entity, originals[id]).after |= also
    if united:
        await _unite(unit, found, entity, united)


async def _unite(unit: RowWriter, found: MergePlan, entity: Entity, united: Mapping[UUID, UUID]) -> None:
    """Moves what refers to united rows to the rows that stay, except parts that are deleted with them."""
    await _fill(unit, found, entity, united)
    if merge_rules(entity).adds_up:
        return await _move(unit, found, entity, united)
    await _move_values(unit, found, entity, united)
    for other, one in inbound(entity):
        rows = await unit.read(other, Among(one.column, tuple(united)))
        if one.name in other.owned_by:
            await _delete(unit, found, other, [row for row in rows if row["deleted_at"] is None])
        elif rows:
            await _move_along(unit, found, other, one, rows, united)


async def _fill(unit: RowWriter, found: MergePlan, entity: Entity, united: Mapping[UUID, UUID]) -> None:
    """Gives rows that stay the values of custom fields that they lack, from the rows that are united with them."""
    if not entity_of(entity.description):
        return
    kept = sorted({*united.values()})
    values = await merged_values.of_rows(unit, (*united, *kept))
    if values:
        for row in await unit.known(entity, kept):
            others = [id for id, into in united.items() if into == row.id]
            found.step(entity, row).values |= merged_values.filled(row.id, united, values, others)


async def _delete(unit: RowWriter, found: MergePlan, entity: Entity, rows: Sequence[Record]) -> None:
    """Deletes the parts of united rows, and the parts of these."""
    for row in rows:
        found.step(entity, row).after |= {"deleted_at": unit.now, "deletion_id": found.deletion}
    for other, one in inbound(entity) if rows else ():
        if one.name in other.owned_by:
            parts = await unit.read(other, every(Among(one.column, tuple(row.id for row in rows)), LIVING))
            await _delete(unit, found, other, parts)


async def further_locks(unit: RowWriter, ends: Mapping[Entity, set[UUID]]) -> dict[Entity, set[UUID]]:
    """Returns the rows to which `settle` may refer, by entity."""
    found: defaultdict[Entity, set[UUID]] = defaultdict(set)
    for entity, ids in ends.items():
        for other, some in (await merge_rules(entity).merge_locks(unit, ids)).items():
            found[other].update(some)
    return found


async def write(unit: RowWriter, found: MergePlan) -> None:
    """Makes the steps of a plan whose rows are locked: a statement for some hundred rows with equal changes."""
    for entity, steps in found.by_entity():
        equal: defaultdict[tuple[tuple[str, Any], ...], list[Record]] = defaultdict(list)
        values = {step.row.id: step.values for step in steps if step.values}
        for step in sorted(steps, key=lambda step: (not step.is_united, str(step.row.id))):  # room for what moves
            equal[tuple(sorted(step.after.items()))].append(step.row)
        for after, rows in equal.items():
            await unit.mark_all(entity, rows, dict(after))
        if values:
            await merged_values.write(unit, entity, values)


async def settle(unit: RowWriter, ends: Mapping[Entity, set[UUID]]) -> None:
    """Makes what follows from moved rows, such as the sums of points."""
    for entity in sorted(ends, key=lambda one: one.rank):
        await merge_rules(entity).settle_merge(unit, ends[entity])
