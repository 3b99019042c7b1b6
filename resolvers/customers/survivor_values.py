"""The values of custom fields that a survivor gets from the rows that are merged into it, and gives back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.custom_fields import CustomFieldType
from models.surveys import choices_in
from resolvers import access, registry
from resolvers.changes import custom_values, merged_values
from resolvers.changes.merged_values import ValueChange, ValueChanges
from resolvers.changes.unit import Unit
from resolvers.customers import merge_records
from resolvers.customers.merge_records import Done
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_name, entity_of
from resolvers.search.expressions import LIVING, Among, CustomFieldKey, Expression, Valued, equals, every
from resolvers.search.record import Record

Node = tuple[str, UUID]
"""A row, by the name of its entity and its id."""


async def give(
    unit: Unit, entity: Entity, survivor: UUID, others: Sequence[UUID], choices: Mapping[int, tuple[str, UUID]]
) -> tuple[list[Done], list[str]]:
    """Gives the survivor the chosen values of others, and those that it lacks. Returns what changed, and the fields.

    `choices`: the name of a custom field and the row whose value to take, by the place in the input. The rows that
    have the values are locked: whoever removes an option finds it in use, and whoever merges the target of a relation
    waits.

    Raises Refused, with the path in the input, if a value cannot be chosen.
    """
    into = dict.fromkeys(others, survivor)
    values = await merged_values.of_rows(unit, (survivor, *others))
    if not values and not choices:
        return [], []
    known = await custom_values.definitions(unit, entity, referenced=False)
    changes = merged_values.filled(survivor, into, values, others)
    for number, (name, other) in choices.items():
        try:
            value = await _chosen(unit, known.get(name), values.get(other, {}), into)
        except Refused as refused:
            raise Refused([one.under("field_choices", str(number)) for one in refused.problems]) from None
        before, after = values.get(survivor, {}).get(known[name].id), value
        _ = changes.pop(known[name].id, None)
        if not merged_values.same(before, after):
            changes[known[name].id] = ValueChange(before, after, other)
    if not changes:
        return [], []
    version = await _write(unit, entity, survivor, changes)
    taken = {id for id, change in changes.items() if change.source is not None}
    chosen = {name for name, _ in choices.values()}
    filled = sorted(name for name, field in known.items() if field.id in taken and name not in chosen)
    return merge_records.of_values(entity, survivor, version, changes), filled


async def _chosen(
    unit: Unit, field: Record | None, values: Mapping[UUID, Mapping[str, Any]], into: Mapping[UUID, UUID]
) -> dict[str, Any] | None:
    """Returns the value of a row in a chosen field. Raises Refused if the survivor cannot have it."""
    if field is None:
        raise Refused.one(ProblemCode.INVALID, "There is no such field to choose.", "field")
    value = values.get(field.id)
    if value is None:
        if field["required"]:
            raise Refused.one(ProblemCode.REQUIRED, f"The custom field {field['name']} must be given.", "field")
        return None
    id = value.get("relation_id")
    if id is not None:
        if id in {*into, *into.values()}:
            raise Refused.one(ProblemCode.INVALID, "This is one of the merged rows.", "field")
        target = registry.named(entity_name(field["relates_to"]))
        if not await unit.read(target, every(equals("id", id), LIVING, access.rows(unit.viewer, target))):
            raise Refused.one(ProblemCode.NOT_FOUND, target.absent, "field")
    return {name: one for name, one in value.items() if name != "id"}


async def give_back(
    unit: Unit, records: Iterable[Record], survivor: UUID
) -> tuple[list[str], list[tuple[Node, str, bool]]]:
    """Gives rows that were left their former values, where these have not changed since.

    Returns the survivor's fields, and what stays: the row, the field, and whether it has changed since. Otherwise the
    former value is no longer valid.
    """
    listed = [(one, id) for one in records for id in merge_records.custom_values(one, "before")]
    if not listed:
        return [], []
    present = await merged_values.of_rows(unit, {one["row_id"] for one, _ in listed})
    # Locked as references lock them, so that an option that is given back is not removed meanwhile.
    ids = tuple(sorted({id for _, id in listed}))
    known = {one.id: one for one in await unit.read_referenced(registry.of(models.CustomField), Among("id", ids))}
    changes: defaultdict[Node, ValueChanges] = defaultdict(dict)
    staying = []
    for one, id in listed:
        node = (one["entity"], one["row_id"])
        before, after = (merge_records.custom_values(one, name)[id] for name in ("before", "after"))
        now = present.get(one["row_id"], {}).get(id)
        if not merged_values.same(now, after):
            staying.append((node, known[id]["name"], True))
        elif not await _is_valid(unit, known[id], before):
            staying.append((node, known[id]["name"], False))
        else:
            changes[node][id] = ValueChange(now, before)
    for (name, row), some in changes.items():
        _ = await _write(unit, registry.named(name), row, some)
    mine = [known[id]["name"] for (_, row), some in changes.items() if row == survivor for id in some]
    return sorted(mine), staying


async def _is_valid(unit: Unit, field: Record, value: Mapping[str, Any] | None) -> bool:
    """Returns whether a row may have its former value again: the option is still offered, and the row not merged."""
    if value is None:
        return True
    match CustomFieldType(field["type"]):
        case CustomFieldType.OPTION:
            return value["option"] in choices_in(field["options"])
        case CustomFieldType.RELATION:
            target = registry.named(entity_name(field["relates_to"]))
            found = await unit.known(target, [value["relation_id"]])
            return bool(found) and found[0].get("merged_into_id") is None
    return True


async def put_back(unit: Unit, entity: Entity, pairs: Iterable[tuple[Record, Record]]) -> None:
    """Lets relations of rows that go back lead to the former rows again.

    `pairs`: what the merge did to each row, and the row, which was just written.
    """
    former = {row.id: merge_records.custom_values(one, "before") for one, row in pairs}
    former = {id: values for id, values in former.items() if values}
    if former:
        present = await merged_values.of_rows(unit, former.keys())
        changes = {
            row: {id: ValueChange(present.get(row, {}).get(id), value) for id, value in values.items()}
            for row, values in former.items()
        }
        await merged_values.write(unit, entity, changes)


async def came(unit: Unit, entity: Entity, survivor: UUID, new: Expression) -> list[Node]:
    """Returns the new rows with a custom field that leads to the survivor."""
    kind = entity_of(entity.description)
    fields = await unit.find(models.CustomField, every(equals("relates_to", kind), LIVING)) if kind else []
    found: dict[Node, None] = {}
    for field in fields:
        key = CustomFieldKey(field["entity"], field["name"], field["type"])
        model = registry.named(entity_name(field["entity"])).description.model
        where = every(Valued(key, equals("relation_id", survivor)), new, LIVING)
        found |= {(model.__name__, id): None for id in await unit.ids(model, where)}
    return list(found)


async def _write(unit: Unit, entity: Entity, id: UUID, changes: ValueChanges) -> int:
    """Writes values of a locked row. Returns the row's version afterwards."""
    row = await unit.get(entity.description.model, id)
    assert row is not None
    await unit.mark_all(entity, [row], {})
    await merged_values.write(unit, entity, {id: changes})
    version: int = row["version"] + 1
    return version
