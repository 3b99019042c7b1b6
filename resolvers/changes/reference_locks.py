"""Locks the rows to which a batch of an import refers, so that they stay as the rules saw them.

`Batch.lock_referred` takes one statement per entity, in lock order, however many rows the batch has. It locks
exclusively:

- the rows to be changed, and their owners;
- the rows that mutations lock as well (`Rules.locks`), and those whose parts the rules add up (`Rules.totals_of`);
- the customers whose open work changes (see `open_work`).

It locks in shared mode, so that other imports can refer to the same rows meanwhile:

- all other rows to which the batch refers;
- the rows through which viewers see these, because no row becomes a part of a row whose customer is deleted;
- further rows that must agree with the rows of the batch (see `agreements`).

A row that is found later, for example a default stage, is locked when it is found (`LockingReader.keep_as_read`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from resolvers import registry
from resolvers.access import Operation
from resolvers.changes import agreements, lock_plan, open_work, pairs
from resolvers.changes.locking_reader import LockingReader
from resolvers.registry import Entity
from resolvers.search.record import Record

Ids = defaultdict[Entity, set[UUID]]


@dataclass(frozen=True, slots=True)
class BatchRows:
    """The rows of an entity that a batch writes.

    `given`: the names of the columns and inputs.
    `present`: the existing rows to be changed.
    `referred`: the ids of the rows to which the batch makes a relation lead, by the name of the relation.
    `others`: the ids of further rows from which the batch takes values, by entity.
    """

    entity: Entity
    given: Collection[str]
    present: Sequence[Record]
    referred: Mapping[str, Collection[UUID]]
    others: Sequence[tuple[Entity, Collection[UUID]]] = ()


async def rows_to_lock(unit: LockingReader, rows: Sequence[BatchRows], *, restoring: bool) -> tuple[Ids, Ids]:
    """Returns the ids of the rows to lock exclusively and of those to lock in shared mode, by entity."""
    wanted: Ids = defaultdict(set)
    looked_at: Ids = defaultdict(set)
    for one in rows:
        entity, relations = one.entity, one.entity.description.to_one
        wanted[entity] |= {row.id for row in one.present}
        exclusive, compared = _exclusive(one), set(agreements.relations(entity))
        for name, relation in relations.items():
            ids = {*one.referred.get(name, ())}
            if name in exclusive or name in compared:  # what a row is taken from may change as well
                ids |= {row[relation.column] for row in one.present} - {None}
            (wanted if name in exclusive else looked_at)[registry.target(relation)] |= ids
        for target, others in one.others:
            looked_at[target].update(others)
        for path, counted in _paths(entity):
            await _follow(unit, one, path, wanted if counted else looked_at, looked_at)
        deleted = [row for row in one.present if restoring and row["deleted_at"] is not None]
        await lock_plan.add_to_restore(unit, entity, deleted, wanted)
    return wanted, looked_at


def _exclusive(rows: BatchRows) -> set[str]:
    """Returns the relations whose rows are locked exclusively."""
    entity = rows.entity
    found = {*entity.owned_by, *lock_plan.locked_relations(entity, Operation.CREATE, rows.given)}
    holder = open_work.holder_of(entity)
    if holder is not None and (holder in rows.given or any(row[holder] is not None for row in rows.present)):
        found.add("customer")
    return found


def _paths(entity: Entity) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yields the paths of relations to the rows that rules look at, and whether rules add up the parts of the last."""
    for name in entity.hangs_on:
        target = registry.target(entity.description.to_one[name])
        if target.parent is not None and target.seen_through is not None:
            yield (name, *target.seen_through.split(".")), False
    for path in pairs.beyond(entity):
        yield path, False
    for text in entity.rules.totals_of if entity.rules is not None else ():
        yield tuple(text.split(".")), True


async def _follow(unit: LockingReader, rows: BatchRows, path: tuple[str, ...], last: Ids, between: Ids) -> None:
    """Adds the rows to which a path leads to `last`, and those on the way to `between`."""
    entity, ids = rows.entity, {*rows.referred.get(path[0], ())}
    for number, name in enumerate(path):
        relation = entity.description.to_one[name]
        if number:
            ids = {row[relation.column] for row in await unit.known(entity, ids)} - {None}
        entity = registry.target(relation)
        (last if number == len(path) - 1 else between)[entity] |= ids
