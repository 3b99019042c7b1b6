"""Merges customers, contacts or leads: the others become the survivor, which gets all that referred to them.

A merged row is deleted, and refers to the survivor by `merged_into`. It can be read, but not changed or restored, until
the merge is undone (see `unmerges`). The rows that referred to it are moved in the same transaction. So are immutable
ones, such as issued invoices: what they say stays, and a merge only says that two customers are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from core.ids import global_id
from models.customers import AssignmentRole
from models.description import camel
from models.leads import LeadStatus
from models.merges import MergeChangeKind
from models.row import Row
from resolvers import access, registry
from resolvers.changes import merge_plan, open_work
from resolvers.changes.merge_plan import MergePlan
from resolvers.changes.results import Undone
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_version
from resolvers.customers import field_choices, merge_records, survivor_values
from resolvers.customers.field_choices import Choice
from resolvers.customers.merge_records import Done
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Among, equals, every
from resolvers.search.record import Record

MOST_OTHERS = 10
"""The most rows that are merged into another at once."""

VERBS: Mapping[type[Row], str] = {
    models.Customer: "customerMerge",
    models.Contact: "contactMerge",
    models.Lead: "leadMerge",
}

ALIKE: Mapping[type[Row], str] = {models.Customer: "kind", models.Contact: "customer_id"}
"""The columns in which merged rows must be equal."""


async def merge(
    unit: Unit,
    model: type[Row],
    survivor: UUID,
    others: Sequence[UUID],
    choices: Sequence[Choice] = (),
    expected_version: int | None = None,
    *,
    dry_run: bool = False,
) -> tuple[UUID, dict[str, Any]]:
    """Merges rows into another. Returns the id of the survivor, and what was done (see `told`).

    `dry_run`: whether to change nothing, and only tell what would be done. Then raises Undone with the result.

    Raises Forbidden if the viewer may not merge. Raises Refused:

    - REQUIRED, TOO_LONG or INVALID for no others, too many, one twice, or the survivor itself;
    - NOT_FOUND or NOT_ALLOWED for a row that the viewer does not see or may not change;
    - STATE for a row that is merged already, and for a converted lead;
    - INVALID for a person and a company, contacts of two customers, and a survivor below another in the tree;
    - INVALID or NOT_ALLOWED for a field that cannot be chosen; the errors of an update with the chosen values;
    - CONFLICT if the survivor's version is not `expected_version`.
    """
    entity = registry.of(model)
    access.permit(unit.viewer, VERBS[model], entity, frozenset())
    unit.merging = True
    _check_ids(survivor, others)
    await _permitted(unit, entity, survivor, others)
    into = dict.fromkeys(others, survivor)
    if unit.database.row_lock:
        await _hold(unit, entity, into, choices)
    kept, gone = await _permitted(unit, entity, survivor, others)
    check_version(kept, expected_version)
    await _check_alike(unit, entity, kept, gone)
    found = await merge_plan.plan(unit, entity, into)
    _require_held(unit, found)
    done = await field_choices.choose(unit, entity, kept, gone, choices)
    chosen = {n: (one.custom, one.other) for n, one in enumerate(choices) if field_choices.is_custom(entity, one)}
    given, filled = await survivor_values.give(unit, entity, survivor, others, chosen)
    done += given
    await merge_plan.write(unit, found)
    mark = {"deleted_at": unit.now, "deletion_id": found.deletion, "merged_into_id": survivor}
    done += await _mark_merged(unit, entity, survivor, gone, mark)
    await merge_plan.settle(unit, found.ends)
    await open_work.settle(unit)
    done += await _steps(unit, found)
    await merge_records.follow(unit)
    names = {f"{name}_id": None for name in models.merges.SURVIVORS} | {f"{_relation(entity)}_id": survivor}
    id = await unit.insert(registry.of(models.Merge), {**names, "employee_id": unit.viewer.id})
    await merge_records.keep(unit, id, done)
    fields = [*(field_choices.name(entity, choice) for choice in choices), *filled]
    result = (survivor, told(id, done, fields))
    if dry_run:
        raise Undone((survivor, {**result[1], "merge_id": None}))
    return result


def told(
    merge: UUID | None, done: Sequence[Done], fields: Sequence[str], conflicts: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Any]:
    """Returns what a merge or its undoing did, for its payload: ids are global, and names those of the graph."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(lambda: {"moved": 0, "united": 0, "changed": 0})
    for kind, name, _ in {(one.kind, one.entity.name, one.id) for one in done}:
        if kind is not MergeChangeKind.MERGED:
            counts[name][kind.lower()] += 1
    ranked = sorted(counts, key=lambda name: registry.named(name).rank)
    return {
        "merge_id": None if merge is None else global_id(registry.of(models.Merge).code, merge),
        "counts": [{"entity": name, **counts[name]} for name in ranked],
        "fields": [camel(name.removesuffix("_id")) for name in fields],
        "conflicts": list(conflicts),
    }


def _relation(entity: Entity) -> str:
    """Returns the relation of a merge to a survivor of an entity."""
    to_one = registry.of(models.Merge).description.to_one.values()
    return next(one.name for one in to_one if one.target == entity.name)


def _check_ids(survivor: UUID, others: Sequence[UUID]) -> None:
    if not others:
        raise Refused.one(ProblemCode.REQUIRED, "Give at least one other row.", "others")
    if len(others) > MOST_OTHERS:
        message = f"At most {MOST_OTHERS} rows can be merged into another at once."
        raise Refused.one(ProblemCode.TOO_LONG, message, "others")
    seen = {survivor}
    for number, id in enumerate(others):
        if id in seen:
            message = "A row cannot be merged into itself." if id == survivor else "This row is given twice."
            raise Refused.one(ProblemCode.INVALID, message, "others", str(number))
        seen.add(id)


async def _permitted(unit: Unit, entity: Entity, survivor: UUID, others: Sequence[UUID]) -> tuple[Record, list[Record]]:
    """Returns the survivor and the other rows. Raises Refused if the viewer may not change one of them."""
    ids = (survivor, *others)
    among = Among("id", ids)
    rows = {row.id: row for row in await unit.read(entity, among)}
    seen, changed = access.rows(unit.viewer, entity), access.changeable(unit.viewer, entity)
    visible = rows.keys() if seen == EVERY_ROW else {row.id for row in await unit.read(entity, every(among, seen))}
    changeable = visible if changed == seen else {row.id for row in await unit.read(entity, every(among, changed))}
    for number, id in enumerate(ids):
        field = ("others", str(number - 1)) if number else ("survivor",)
        row = rows.get(id)
        if row is not None and row["merged_into_id"] is not None and await sees_merged(unit, entity, row):
            raise Refused.one(ProblemCode.STATE, "This row is merged into another already.", *field)
        if row is None or row["deleted_at"] is not None or id not in visible:
            raise Refused.one(ProblemCode.NOT_FOUND, f"There is no {entity.name} with this id.", *field)
        if id not in changeable:
            raise access.unchangeable(entity, *field)
        if row.get("status") == LeadStatus.CONVERTED:
            message = "A converted lead cannot change. Merge the customers that came of such leads."
            raise Refused.one(ProblemCode.STATE, message, *field)
    return rows[survivor], [rows[id] for id in others]


async def sees_merged(unit: Unit, entity: Entity, row: Record) -> bool:
    """Returns whether the viewer sees a merged row: whoever sees the survivor does."""
    seen = access.rows(unit.viewer, entity)
    return bool(await unit.read(entity, every(equals("id", row["merged_into_id"]), seen)))


async def _check_alike(unit: Unit, entity: Entity, kept: Record, gone: Sequence[Record]) -> None:
    column = ALIKE.get(entity.description.model)
    problems = []
    for number, row in enumerate(gone):
        if column is not None and row[column] != kept[column]:
            message = "A person and a company cannot be merged."
            if column != "kind":
                message = "They are contacts of two customers. Merge the customers first, or move the contact."
            problems.append(Problem(("others", str(number)), ProblemCode.INVALID, message))
    if problems:
        raise Refused(problems)
    if "parent_id" in kept:
        places, above, passed = {row.id: str(number) for number, row in enumerate(gone)}, kept["parent_id"], {kept.id}
        while above is not None and above not in passed:
            if above in places:
                message = "The survivor is below this one, so that it would become its own parent."
                raise Refused.one(ProblemCode.INVALID, message, "others", places[above])
            passed.add(above)
            parent = await unit.get(entity.description.model, above, lock=True)
            above = None if parent is None else parent["parent_id"]


async def _hold(unit: Unit, entity: Entity, into: Mapping[UUID, UUID], choices: Sequence[Choice]) -> None:
    """Locks all rows that will be changed, in lock order, and keeps others from referring to the merged rows."""
    found = await merge_plan.plan(unit, entity, into)
    wanted: defaultdict[Entity, set[UUID]] = defaultdict(set, {one: {*ids} for one, ids in found.ends.items()})
    for one, steps in found.by_entity():
        wanted[one] |= {step.row.id for step in steps}
    for one, ids in (await owners(unit, entity, [*into.values()])).items():
        wanted[one] |= ids
    looked_at = await merge_plan.further_locks(unit, found.ends)
    for row in await unit.known(entity, [choice.other for choice in choices]):
        for choice in choices:
            key = entity.description.to_one.get(choice.field)
            if key is not None and row[key.column] is not None:
                looked_at.setdefault(registry.target(key), set()).add(row[key.column])
    await unit.hold_rows(wanted, looked_at=looked_at)
    await unit.exclude_references(entity.description.model, sorted(into))


async def owners(unit: Unit, entity: Entity, ids: Sequence[UUID]) -> dict[Entity, set[UUID]]:
    """Returns the rows that own some rows, such as the customer of contacts, whose lock keeps others out."""
    found: dict[Entity, set[UUID]] = {}
    for row in await unit.known(entity, ids):
        for name in entity.owned_by:
            one = entity.description.to_one[name]
            found.setdefault(registry.target(one), set()).add(row[one.column])
    return found


def _require_held(unit: Unit, found: MergePlan) -> None:
    for entity, steps in found.by_entity():
        unit.require_held(entity.description.model, [step.row.id for step in steps])


async def _mark_merged(
    unit: Unit, entity: Entity, survivor: UUID, gone: Sequence[Record], mark: Mapping[str, Any]
) -> list[Done]:
    """Marks the others as merged. A primary contact hands the flag to the survivor. Returns what was done."""
    done = []
    for row in gone:
        also = {"primary": False} if row.get("primary") else {}
        await unit.mark_all(entity, [row], {**mark, **also})
        before = {name: row[name] for name in (*mark, *also)}
        after = {**mark, **also}
        done.append(Done(MergeChangeKind.MERGED, entity, row.id, survivor, row["version"] + 1, before, after))
        if also:
            kept = await unit.get(entity.description.model, survivor)
            assert kept is not None
            await unit.mark_all(entity, [kept], {"primary": True})
            flag = ({"primary": False}, {"primary": True})
            done.append(Done(MergeChangeKind.CHANGED, entity, survivor, None, kept["version"] + 1, *flag))
    return done


async def _steps(unit: Unit, found: MergePlan) -> list[Done]:
    """Returns what the steps of a plan did, and what became of assignments whose work has ended."""
    versions: dict[UUID, int] = {}
    entity = registry.of(models.CustomerAssignment)
    work = [
        step
        for step in found.steps.values()
        if step.entity is entity and step.after and step.row["role"] == AssignmentRole.WORK
    ]
    now = {row.id: row for row in await unit.known(entity, [step.row.id for step in work])}
    for step in work:
        row = now[step.row.id]
        versions[row.id] = row["version"]
        for name in ("deleted_at", "deletion_id"):
            if row[name] != step.row[name]:
                step.after[name] = row[name]
    return [one for _, steps in found.by_entity() for step in steps for one in merge_records.of_step(step, versions)]
