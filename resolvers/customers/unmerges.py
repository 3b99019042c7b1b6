"""Undoes merges of customers, contacts and leads (see `merges`).

All rows go back to what they were, but for their versions and times. What has changed or come since the merge stays
with the survivor, and is told as a conflict; so is what a rule ties to such a row (see `merge_ties`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import models
from core.choice import Choice
from core.errors import ProblemCode, Refused
from core.ids import global_id
from models.customers import AssignmentRole
from models.description import camel
from models.merges import SURVIVORS, MergeChangeKind
from models.row import Row
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import living_parents, merge_plan, open_work, work_holders
from resolvers.changes.results import Undone
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_version
from resolvers.customers import merge_records, merge_ties, merges, survivor_values
from resolvers.customers.merge_records import Done
from resolvers.customers.merges import told
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Compare, IsNull, Not, Operator, Related, equals, every
from resolvers.search.record import Record

VERBS: Mapping[type[Row], str] = {
    models.Customer: "customerUnmerge",
    models.Contact: "contactUnmerge",
    models.Lead: "leadUnmerge",
}

MOST_CONFLICTS = 1_000
"""The most conflicts that are told one by one."""

_OF_MERGES = frozenset({models.Merge.__name__, models.MergeChange.__name__})


class ConflictReason(Choice):
    """Why something stays with the survivor when a merge is undone."""

    CHANGED = "CHANGED", "It has changed since the merge."
    CAME = "CAME", "It was created after the merge."
    TIED = "TIED", "It belongs to a row that stays, such as an order to its opportunity."


@dataclass(slots=True)
class _Undoing:
    """A merge that is being undone: what it did, and the rows concerned as they are now."""

    merge: Record
    entity: Entity
    survivor: UUID
    changes: list[Record]
    rows: dict[tuple[str, UUID], Record] = field(default_factory=dict)
    conflicts: list[dict[str, Any]] = field(default_factory=list)

    def of_kind(self, *kinds: MergeChangeKind) -> list[Record]:
        return [one for one in self.changes if one["kind"] in kinds]

    def conflict(self, entity: str, id: UUID, reason: ConflictReason, column: str | None = None) -> None:
        shown = None if column is None else camel(column.removesuffix("_id"))
        row_id = global_id(registry.named(entity).code, id)
        self.conflicts.append({"entity": entity, "row_id": row_id, "reason": str(reason), "field": shown})


async def unmerge(
    unit: Unit, model: type[Row], id: UUID, expected_version: int | None = None, *, dry_run: bool = False
) -> tuple[UUID, dict[str, Any]]:
    """Undoes a merge. Returns the id of the survivor, and what was done (see `merges.told`).

    `expected_version`: the version that the survivor must have.
    `dry_run`: whether to change nothing, and only tell what would be done. Then raises Undone with the result.

    Raises Forbidden if the viewer may not undo merges. Raises Refused:

    - NOT_FOUND if there is no such merge whose survivor the viewer sees, NOT_ALLOWED if they may not change it;
    - STATE if the merge is undone already, or if a later merge has changed the same rows;
    - CONFLICT if the survivor's version is not `expected_version`.
    """
    entity = registry.of(model)
    access.permit(unit.viewer, VERBS[model], entity, frozenset())
    unit.merging = True
    undoing = await _begin(unit, entity, id)
    kept = await _survivor(unit, undoing)
    check_version(kept, expected_version)
    if undoing.merge["undone_at"] is not None:
        raise Refused.one(ProblemCode.STATE, "This merge is undone already.", "merge")
    await _refuse_later(unit, undoing)
    for name, rows in _ids(undoing.changes).items():
        undoing.rows |= {(name, row.id): row for row in await _known(unit, registry.named(name), rows)}
    back = await _going_back(unit, undoing)
    ends = _ends(undoing)
    done = await _revive(unit, undoing)
    done += await _write(unit, undoing, back)
    fields = await _restore_fields(unit, undoing)
    await _list_new(unit, undoing)
    await unit.mark_all(registry.of(models.Merge), [undoing.merge], {"undone_at": unit.now})
    await merge_plan.settle(unit, ends)
    await open_work.settle(unit)
    await merge_records.follow(unit)
    parts = ("reason", "entity", "row_id", "field")
    conflicts = sorted(undoing.conflicts, key=lambda one: [one[name] or "" for name in parts])
    result = {**told(id, done, fields, conflicts[:MOST_CONFLICTS]), "conflict_count": len(conflicts)}
    if dry_run:
        raise Undone((undoing.survivor, result))
    return undoing.survivor, result


async def _begin(unit: Unit, entity: Entity, id: UUID) -> _Undoing:
    """Locks all rows that will be changed, in lock order."""
    merge = await unit.named(models.Merge, id, "merge")
    relation = next(name for name in SURVIVORS if merge[f"{name}_id"] is not None)
    if registry.target(registry.of(models.Merge).description.to_one[relation]) is not entity:
        raise Refused.one(ProblemCode.NOT_FOUND, "There is no such merge with this id.", "merge")
    survivor = merge[f"{relation}_id"]
    changes = await merge_records.of_merge(unit, id)
    ends = _ends(_Undoing(merge, entity, survivor, changes))
    wanted: dict[Entity, set[UUID]] = {registry.named(name): {*ids} for name, ids in _ids(changes).items()}
    wanted.setdefault(entity, set()).add(survivor)
    wanted[registry.of(models.Merge)] = {*wanted.get(registry.of(models.Merge), set()), id}
    for one, ids in ends.items():
        wanted.setdefault(one, set()).update(ids)
    united = [one for one in changes if one["kind"] == MergeChangeKind.UNITED]
    for name, some in _ids(united).items() if unit.database.row_lock else ():  # their parents must not be deleted
        for row in await _known(unit, registry.named(name), some):
            for key in registry.named(name).must_live:
                wanted.setdefault(registry.target(key), set()).update({row[key.column]} - {None})
    for one, ids in (await merges.owners(unit, entity, [survivor])).items():
        wanted.setdefault(one, set()).update(ids)
    await unit.hold_rows(wanted, looked_at=await merge_plan.further_locks(unit, ends))
    locked = await unit.get(models.Merge, id)
    assert locked is not None
    if locked[f"{relation}_id"] != survivor:
        unit.require_held(entity.description.model, [locked[f"{relation}_id"]])
        survivor = locked[f"{relation}_id"]
    return _Undoing(locked, entity, survivor, changes)


async def _survivor(unit: Unit, undoing: _Undoing) -> Record:
    try:
        return await unit.seen(undoing.entity, undoing.survivor)
    except Refused as refused:
        code, message = refused.problems[0].code, refused.problems[0].message
        raise Refused.one(code, message, "merge") from None


async def _refuse_later(unit: Unit, undoing: _Undoing) -> None:
    """Raises Refused (STATE) if a later merge has changed rows that this one has changed."""
    entity = registry.of(models.MergeChange)
    ids = list({one[name] for one in undoing.changes for name in ("row_id", "other_id") if one[name] is not None})
    ids = [id for id in ids if id != undoing.survivor]
    standing = Related(entity.description.to_one["merge"], IsNull("undone_at"))
    later = every(standing, Compare("created_at", Operator.GT, undoing.merge["created_at"]))
    chosen = {
        (one["row_id"], name) for one in undoing.of_kind(MergeChangeKind.CHANGED) for name in merge_records.columns(one)
    }
    for column in ("row_id", "other_id"):
        for start in range(0, len(ids), merge_records.SLICE):
            some = Among(column, tuple(ids[start : start + merge_records.SLICE]))
            if await unit.read(entity, every(some, later), limit=1):
                raise _later()
    for one in await unit.read(entity, every(equals("row_id", undoing.survivor), later)):
        if any((one["row_id"], name) in chosen for name in merge_records.columns(one)):
            raise _later()


def _later() -> Refused:
    message = "A later merge has changed the same rows. Undo that first."
    return Refused.one(ProblemCode.STATE, message, "merge")


def _ids(changes: Iterable[Record]) -> dict[str, set[UUID]]:
    """Returns the ids of the changed rows by the names of their entities."""
    found: defaultdict[str, set[UUID]] = defaultdict(set)
    for one in changes:
        found[one["entity"]].add(one["row_id"])
    return found


async def _known(unit: Unit, entity: Entity, ids: Iterable[UUID]) -> list[Record]:
    found: list[Record] = []
    every_id = sorted(ids)
    for start in range(0, len(every_id), merge_records.SLICE):
        found += await unit.known(entity, every_id[start : start + merge_records.SLICE])
    return found


def _ends(undoing: _Undoing) -> dict[Entity, set[UUID]]:
    """Returns the rows to or from which rows go back."""
    found: defaultdict[Entity, set[UUID]] = defaultdict(set)
    found[undoing.entity].add(undoing.survivor)
    for one in undoing.of_kind(MergeChangeKind.MERGED, MergeChangeKind.UNITED):
        entity = registry.named(one["entity"])
        found[entity] |= {one["row_id"], one["other_id"]} - {None}
    return found


async def _going_back(unit: Unit, undoing: _Undoing) -> list[tuple[Record, Record]]:
    """Returns the moved and united rows that go back, each with what the merge did to it.

    Adds a conflict for each of the others.
    """
    pairs: list[tuple[Record, Record]] = []
    moved: defaultdict[Entity, dict[UUID, Record]] = defaultdict(dict)
    seeds: set[merge_ties.Node] = set()
    for one in undoing.of_kind(MergeChangeKind.MOVED, MergeChangeKind.UNITED):
        entity, row = registry.named(one["entity"]), undoing.rows[one["entity"], one["row_id"]]
        pairs.append((one, row))
        if one["kind"] == MergeChangeKind.MOVED:
            moved[entity][row.id] = row
        if row["version"] != one["row_version"]:
            seeds.add((entity.name, row.id))
    ties = await merge_ties.find(unit, moved, undoing.survivor)
    for one, row in pairs:  # a row of the survivor that was united with a moved row comes back only without that one
        columns = [key.column for key in _relations(one, undoing.entity)]
        if one["kind"] == MergeChangeKind.UNITED and any(row[column] == undoing.survivor for column in columns):
            ties.add((one["entity"], row.id), (one["entity"], one["other_id"] or row.id))
    staying = ties.staying(seeds)
    back = []
    for one, row in pairs:
        node = (one["entity"], row.id)
        if node not in staying:
            back.append((one, row))
        elif row.get("role") != AssignmentRole.WORK:
            undoing.conflict(*node, ConflictReason.CHANGED if node in seeds else ConflictReason.TIED)
    return back


def _relations(change: Record, target: Entity) -> list[Any]:
    to_one = registry.named(change["entity"]).description.to_one.values()
    return [one for one in to_one if one.target == target.name]


async def _revive(unit: Unit, undoing: _Undoing) -> list[Done]:
    """Restores the merged rows."""
    done = []
    for one in undoing.of_kind(MergeChangeKind.MERGED):
        row = undoing.rows[one["entity"], one["row_id"]]
        before = merge_records.values(one, "before")
        if before.get("primary"):
            before["primary"] = await _takes_flag(unit, undoing)
        changed = await work_holders.without_leaver(unit, undoing.entity, row, before, ())
        await unit.mark_all(undoing.entity, [row], changed)
        done.append(Done(MergeChangeKind.MERGED, undoing.entity, row.id, None, row["version"] + 1, {}, {}))
    return done


async def _takes_flag(unit: Unit, undoing: _Undoing) -> bool:
    """Takes the flag of a primary contact from the survivor. Returns False if another contact has it by now."""
    kept = await unit.get(models.Contact, undoing.survivor)
    if kept is None or not kept["primary"]:
        return False
    await unit.mark_all(undoing.entity, [kept], {"primary": False})
    return True


async def _write(unit: Unit, undoing: _Undoing, back: Sequence[tuple[Record, Record]]) -> list[Done]:
    """Writes the former values of rows. Returns what was done."""
    by_entity: defaultdict[str, list[tuple[Record, Record]]] = defaultdict(list)
    for one, row in back:
        by_entity[one["entity"]].append((one, row))
    done: list[Done] = []
    for name in sorted(by_entity, key=lambda one: registry.named(one).rank):
        entity = registry.named(name)
        restored = [row for one, row in by_entity[name] if one["kind"] == MergeChangeKind.UNITED]
        living = {row.id for row in await living_parents.of_owned(unit, entity, restored, unit.today)}
        equal: defaultdict[tuple[tuple[str, Any], ...], list[Record]] = defaultdict(list)
        going: set[UUID] = set()
        for one, row in by_entity[name]:
            if one["kind"] == MergeChangeKind.UNITED and row.id not in living:
                undoing.conflict(name, row.id, ConflictReason.TIED)
                continue
            before = merge_records.values(one, "before")
            equal[tuple(sorted(before.items(), key=lambda item: item[0]))].append(row)
            going.add(row.id)
            kind = MergeChangeKind(one["kind"])
            done.append(Done(kind, entity, row.id, one["other_id"], row["version"] + 1, {}, {}))
        for values, rows in equal.items():
            await unit.mark_all(entity, rows, dict(values))
        await survivor_values.put_back(unit, entity, [pair for pair in by_entity[name] if pair[1].id in going])
    return done


async def _restore_fields(unit: Unit, undoing: _Undoing) -> list[str]:
    """Gives rows their former values where these have not changed since. Returns the survivor's columns."""
    former: defaultdict[tuple[str, UUID], dict[str, Any]] = defaultdict(dict)
    for one in undoing.of_kind(MergeChangeKind.CHANGED):
        node = (one["entity"], one["row_id"])
        row = undoing.rows[node]
        if one["column"] is not None:
            source = undoing.rows[one["entity"], one["other_id"]]
            before = {one["column"]: merge_records.sealed_value(one)}
            after = {one["column"]: source[one["column"]]}
        else:
            before, after = merge_records.values(one, "before"), merge_records.values(one, "after")
        for name, value in before.items():
            if name == "primary" and undoing.entity.description.model is models.Contact:
                continue  # see `_takes_flag`
            if row[name] == after[name]:
                former[node][name] = value
            else:
                undoing.conflict(*node, ConflictReason.CHANGED, name)
    fields: list[str] = []
    for (name, id), values in former.items():
        entity = registry.named(name)
        row = (await unit.known(entity, [id]))[0]
        values = {column: value for column, value in values.items() if row[column] != value}
        if not values:
            continue
        if id != undoing.survivor or entity is not undoing.entity:
            await unit.mark_all(entity, [row], values)
            continue
        try:
            async with unit.savepoint():
                _ = await unit.write_values(entity, row, {}, Operation.UPDATE, values)
            fields += sorted(values)
        except Refused:  # a rule does not allow the former values any more
            for column in sorted(values):
                undoing.conflict(name, id, ConflictReason.TIED, column)
    custom, staying = await survivor_values.give_back(unit, undoing.of_kind(MergeChangeKind.CHANGED), undoing.survivor)
    for node, column, is_changed in staying:
        undoing.conflict(*node, ConflictReason.CHANGED if is_changed else ConflictReason.TIED, column)
    return fields + custom


async def _list_new(unit: Unit, undoing: _Undoing) -> None:
    """Adds a conflict for each row that was created for the survivor since the merge."""
    new = Compare("created_at", Operator.GT, undoing.merge["created_at"])
    for entity, one in merge_plan.inbound(undoing.entity):
        if entity.name in _OF_MERGES:
            continue
        where = every(equals(one.column, undoing.survivor), new, LIVING)
        if entity.description.model is models.CustomerAssignment:
            where = every(where, Not(equals("role", str(AssignmentRole.WORK))))
        for id in await unit.ids(entity.description.model, where):
            undoing.conflict(entity.name, id, ConflictReason.CAME)
    listed = {(one["entity"], one["row_id"]) for one in undoing.conflicts}
    for name, id in await survivor_values.came(unit, undoing.entity, undoing.survivor, new):
        if (name, global_id(registry.named(name).code, id)) not in listed:
            undoing.conflict(name, id, ConflictReason.CAME)
