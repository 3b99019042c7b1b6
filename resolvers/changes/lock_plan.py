"""Locks all rows that a list of changes needs, in lock order, before the first change begins.

These are the rows to be changed, their owners, the rows that are deleted with them, and the rows that the domain's
rules lock. Rules may lock further rows while they work; see `lock_order` for what happens then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from models.description import ToOne
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import agreements
from resolvers.changes.lock_order import place
from resolvers.changes.locking_reader import LockingReader
from resolvers.registry import Entity
from resolvers.search.expressions import DELETED, EVERY_ROW, LIVING, Among, Expression, every
from resolvers.search.record import Record


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a bulk change. `id`: the row to update or delete; None for a new row.

    `expected_version`: the version that the row must have; None to accept every version. `restoring`: whether an upsert
    restores the row if it is deleted.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    id: UUID | None = None
    expected_version: int | None = None
    restoring: bool = False


Also = Callable[[Operation, Sequence[RowChange]], Awaitable[Collection[UUID]]]
"""Returns the ids of rows of the entity, besides those to be changed, that the changes are going to lock."""


async def lock_ahead(
    unit: LockingReader,
    entity: Entity,
    operation: Operation,
    changes: Sequence[RowChange],
    known: Sequence[Record] | None = None,
    also: Also | None = None,
) -> None:
    """Locks the rows that the changes are going to lock, if the viewer may see these rows.

    `changes`: a change without an id creates a row.
    `known`: the rows to be changed, if the caller has read them.
    `also`: returns the ids of more rows of the entity to lock.

    If only one row is to be locked, does nothing, because the change itself locks the row.
    """
    if not unit.database.row_lock:
        return
    found = await _present(unit, entity, operation, changes) if known is None else known
    unit.foreseen.update({(entity.name, row.id): row for row in found})
    present = {row.id: row for row in found}
    wanted: defaultdict[Entity, set[UUID]] = defaultdict(set)
    reached: defaultdict[Entity, set[UUID]] = defaultdict(set, {entity: set(present)})
    for change in changes:
        before = present.get(change.id) if change.id is not None else None
        if change.id is not None:
            wanted[entity].add(change.id)
        does = Operation.CREATE if change.id is None else operation
        for name in _relations(entity, does, change.values, before):
            one = entity.description.to_one[name]
            if isinstance(given := change.values.get(one.column), UUID):
                wanted[registry.target(one)].add(given)
            if before is not None and before[one.column] is not None:
                reached[registry.target(one)].add(before[one.column])
    if operation is Operation.DELETE and _refer_to_others(entity, _locked_by_rules):
        owners = await _visible(unit, entity, wanted[entity])
        await _add_beside_owned(unit, entity, owners, LIVING, _locked_by_rules, reached)
    if operation is not Operation.DELETE:
        await add_to_restore(unit, entity, [row for row in found if row["deleted_at"] is not None], reached)
    rows = {one: wanted[one] | reached[one] for one in (*wanted, *reached)}
    if sum(map(len, rows.values())) > 1:
        if also is not None and not all(unit.held.holds(place(entity, id)) for id in wanted[entity]):
            await unit.hold_rows(_before(entity, wanted), visible=True, reached=_before(entity, reached))
            wanted[entity] |= set(await also(operation, changes))
        await unit.hold_rows(wanted, visible=True, reached=reached)
    held = [id for id in wanted[entity] if unit.held.holds(place(entity, id))]
    if len(held) > 1 and operation is Operation.DELETE:  # for a single row, the deletion itself keeps the order
        async for _ in owned_rows(unit, entity, held, LIVING):
            pass
    elif len(held) > 1:
        await _hold_replaced(unit, entity, held, changes)


def _before(entity: Entity, wanted: Mapping[Entity, set[UUID]]) -> dict[Entity, set[UUID]]:
    return {one: ids for one, ids in wanted.items() if one.rank < entity.rank}


async def _visible(unit: LockingReader, entity: Entity, ids: Collection[UUID]) -> Sequence[UUID]:
    seen = access.rows(unit.viewer, entity)
    if seen == EVERY_ROW or not ids:
        return list(ids)
    return await unit.ids(entity.description.model, every(Among("id", tuple(ids)), seen))


async def _hold_replaced(
    unit: LockingReader, entity: Entity, owners: Sequence[UUID], changes: Sequence[RowChange]
) -> None:
    """Locks the rows that the changes replace because an input lists them, such as the targets of activities."""
    for name, model in entity.rules.replaces if entity.rules is not None else ():
        if any(name in change.values for change in changes):
            owned = registry.of(model)
            column = next(one.column for one in owned.description.to_one.values() if one.target == entity.name)
            _ = await unit.read(owned, every(Among(column, tuple(owners)), LIVING), lock=True)


async def owned_rows(
    unit: LockingReader, entity: Entity, owners: Sequence[UUID], where: Expression
) -> AsyncIterator[tuple[Entity, list[Record]]]:
    """Locks and yields the rows that are owned by `owners`, directly or indirectly.

    `owners`: the ids of rows of `entity`.
    `where`: a condition that restricts the owned rows.

    Yields pairs of an entity and its locked rows, in lock order.
    """
    found: defaultdict[str, list[UUID]] = defaultdict(list, {entity.name: list(owners)})
    for owned in registry.entities():  # an entity comes after its owners
        for one in (owned.description.to_one[name] for name in owned.owned_by):
            ids = tuple(found[one.target])
            while ids:
                rows = await unit.read(owned, every(Among(one.column, ids), where), lock=True)
                found[owned.name] += [row.id for row in rows]
                ids = tuple(row.id for row in rows) if one.target == owned.name else ()
                if rows:
                    yield owned, rows


async def add_to_restore(
    unit: LockingReader, entity: Entity, rows: Sequence[Record], wanted: defaultdict[Entity, set[UUID]]
) -> None:
    """Adds to `wanted` the rows that must be locked to restore `rows`.

    These are the parents of `rows`, and the rows that were deleted together with `rows`.
    """
    if not rows:
        return
    agreeing = (entity.description.to_one[name] for name in agreements.relations(entity))
    for one in dict.fromkeys((*entity.must_live, *agreeing)):
        wanted[registry.target(one)] |= {row[one.column] for row in rows if row[one.column] is not None}
    along = every(Among("deletion_id", tuple({row["deletion_id"] for row in rows})), DELETED)
    await _add_beside_owned(unit, entity, [row.id for row in rows], along, lambda owned: owned.must_live, wanted)


async def _add_beside_owned(
    unit: LockingReader,
    entity: Entity,
    owners: Sequence[UUID],
    where: Expression,
    relations: Callable[[Entity], Sequence[ToOne]],
    wanted: defaultdict[Entity, set[UUID]],
) -> None:
    """Adds to `wanted` the rows that `owners` own, directly or indirectly, and the rows that these refer to.

    Adds nothing if the owned rows can refer only to their owners.

    `where`: a condition that restricts the owned rows.
    `relations`: returns the relations of an entity whose target rows must be locked.
    """
    if not _refer_to_others(entity, relations):
        return
    found: defaultdict[str, list[UUID]] = defaultdict(list, {entity.name: list(owners)})
    for owned in registry.entities():
        for one in (owned.description.to_one[name] for name in owned.owned_by):
            ids = tuple(found[one.target])
            rows = await unit.read(owned, every(Among(one.column, ids), where)) if ids else []
            found[owned.name] += [row.id for row in rows]
            wanted[owned] |= {row.id for row in rows}
            for other in relations(owned):
                wanted[registry.target(other)] |= {row[other.column] for row in rows if row[other.column] is not None}


def _locked_by_rules(owned: Entity) -> Sequence[ToOne]:
    names = owned.rules.locks(Operation.DELETE, ()) if owned.rules is not None else ()
    return [owned.description.to_one[name] for name in names]


def _refer_to_others(entity: Entity, relations: Callable[[Entity], Sequence[ToOne]]) -> bool:
    """Returns whether rows that the entity owns, directly or indirectly, refer to rows other than their owner."""
    for owned in registry.entities():
        owners = [owned.description.to_one[name] for name in owned.owned_by]
        if any(one.target == entity.name for one in owners) and (
            any(one not in owners or len(owners) > 1 for one in relations(owned))
            or (owned is not entity and _refer_to_others(owned, relations))
        ):
            return True
    return False


async def _present(
    unit: LockingReader, entity: Entity, operation: Operation, changes: Sequence[RowChange]
) -> Sequence[Record]:
    ids = tuple(change.id for change in changes if change.id is not None)
    if not ids or not any(locked_relations(entity, operation, change.values.keys()) for change in changes):
        return ()
    return await unit.read(entity, every(Among("id", ids), access.rows(unit.viewer, entity)))


def _relations(entity: Entity, operation: Operation, values: Mapping[str, Any], before: Record | None) -> Iterator[str]:
    same = (
        () if before is None else [name for name, value in values.items() if name in before and before[name] == value]
    )
    given = values.keys() - same
    if operation in (Operation.CREATE, Operation.UPDATE):
        yield from (name for name in entity.owned_by if entity.description.to_one[name].column in given)
    yield from locked_relations(entity, operation, given)


def locked_relations(entity: Entity, operation: Operation, given: Collection[str]) -> Sequence[str]:
    """Returns the relations whose target rows a change locks, except relations to owners."""
    writes = operation in (Operation.CREATE, Operation.UPDATE) and "imported" not in given
    agreeing = agreements.relations(entity, given) if writes else []
    return [*agreeing, *(entity.rules.locks(operation, given) if entity.rules is not None else ())]
