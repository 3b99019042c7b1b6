"""Writes the values of custom fields, which are part of the row that has them.

A value has no access rules, version or event of its own: whoever may change the row may set it, and the row's version
and event show the change. While the row is deleted, its values stay with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import models
from core import money
from core.errors import Problem, ProblemCode
from core.ids import global_id, new_id
from core.text import excerpt, fold
from models.custom_fields import MOST_FIELDS, PLACES, CustomFieldType
from models.surveys import choices_in
from models.values import checked
from resolvers import access, registry
from resolvers.changes.insertion import insert
from resolvers.changes.row_writer import RowWriter
from resolvers.registry import Entity
from resolvers.search.custom_columns import LOGGED, ROW, VALUES, entity_name, entity_of, sort_key
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows

INPUT = "custom_fields"
"""The input with the values: a list of dicts with `name` and one of `COLUMNS`."""

COLUMNS = {
    CustomFieldType.TEXT: "text",
    CustomFieldType.NUMBER: "number",
    CustomFieldType.MONEY: "money",
    CustomFieldType.DATE: "date",
    CustomFieldType.BOOLEAN: "boolean",
    CustomFieldType.OPTION: "option",
    CustomFieldType.RELATION: "relation",
}
"""The input of a value, by the type of the field."""

READ = (*VALUES.columns, "currency")
"""The columns of a value to read. The description lacks the currency, which is no field of a kind of ours."""

_STORED_IN = {"money": "amount", "relation": "relation_id"}


class NewValue(NamedTuple):
    """A value to write. `values`: the typed columns; None to remove the value."""

    field: Record
    values: Mapping[str, Any] | None


async def definitions(unit: RowWriter, entity: Entity, *, referenced: bool) -> dict[str, Record]:
    """Returns the custom fields of an entity that the viewer may use, by name. Takes one statement.

    `referenced`: whether to lock them, so that their options stay (see `LockingReader.read_referenced`).
    """
    field, where = registry.of(models.CustomField), every(equals("entity", entity_of(entity.description)), LIVING)
    found = await (unit.read_referenced(field, where) if referenced else unit.read(field, where))
    opened = unit.viewer.grant is not None
    return {row["name"]: row for row in found if row["api_keys"] or not opened}


async def check(
    unit: RowWriter, entity: Entity, given: Sequence[Mapping[str, Any]], *, new: bool, problems: list[Problem]
) -> list[NewValue]:
    """Validates the values in an input, and returns what to write. Adds to `problems` what is wrong.

    `new`: whether the row is new, so that the required fields must be given.
    """
    if len(given) > MOST_FIELDS:
        message = f"At most {MOST_FIELDS} values are allowed; there are {len(given)}."
        problems.append(Problem((INPUT,), ProblemCode.TOO_LONG, message))
        return []
    known = await definitions(unit, entity, referenced=bool(given))
    found: dict[str, NewValue] = {}
    for index, item in enumerate(given):
        place = (INPUT, str(index))
        field = known.get(item["name"])
        if field is None:
            message = f"There is no custom field {excerpt(item['name'])} on {entity.name}."
            problems.append(Problem((*place, "name"), ProblemCode.NOT_FOUND, message))
        elif field["name"] in found:
            problems.append(Problem((*place, "name"), ProblemCode.INVALID, "This field is given twice."))
        else:
            value = await _checked(unit, field, item, place, problems)
            if value is not None:
                found[field["name"]] = value
    wrong = {problem.field[1] for problem in problems if problem.field[:1] == (INPUT,) and len(problem.field) > 1}
    tried = {item["name"] for index, item in enumerate(given) if str(index) in wrong}
    for name, field in known.items():
        given_null = name in found and found[name].values is None
        if field["required"] and name not in tried and (given_null or (new and name not in found)):
            message = f"The custom field {name} must be given."
            problems.append(Problem((INPUT,), ProblemCode.REQUIRED, message))
    return list(found.values())


async def _checked(
    unit: RowWriter, field: Record, item: Mapping[str, Any], place: tuple[str, ...], problems: list[Problem]
) -> NewValue | None:
    key = COLUMNS[CustomFieldType(field["type"])]
    others = sorted(name for name in item if name not in ("name", key))
    if others:
        message = f"The custom field {field['name']} is of the type {field['type']}: give {key}."
        problems.append(Problem((*place, others[0]), ProblemCode.INVALID, message))
        return None
    if key not in item:
        message = f"Give {key}, or null to remove the value."
        problems.append(Problem((*place, key), ProblemCode.REQUIRED, message))
        return None
    value = item[key]
    if key == "relation":
        return await _related(unit, field, value, (*place, key), problems)
    column = _STORED_IN.get(key, key)
    wrong: list[Problem] = []
    stored = checked(VALUES, {column: value}, wrong)
    if wrong:
        problems += [Problem((*place, key), one.code, one.message) for one in wrong]
        return None
    if stored[column] is None:
        return NewValue(field, None)
    if key == "option":
        options = {fold(option): option for option in choices_in(field["options"])}
        option = options.get(fold(stored["option"]))
        if option is None:
            message = f"This must be one of {excerpt('; '.join(options.values()), 300)}."
            problems.append(Problem((*place, key), ProblemCode.INVALID, message))
            return None
        stored["option"] = option
    return NewValue(field, stored)


async def _related(
    unit: RowWriter, field: Record, given: Any, place: tuple[str, ...], problems: list[Problem]
) -> NewValue | None:
    if given is None:
        return NewValue(field, None)
    target = registry.named(entity_name(field["relates_to"]))
    code, id = given
    if code is not None and code != target.code:
        message = f"The custom field {field['name']} leads to {target.name}: give the id of such a row."
        problems.append(Problem(place, ProblemCode.INVALID, message))
        return None
    seen = every(equals("id", id), LIVING, access.rows(unit.viewer, target))
    if not await unit.read_referenced(target, seen):  # no foreign key keeps a merge of the row waiting
        problems.append(Problem(place, ProblemCode.NOT_FOUND, target.absent))
        return None
    return NewValue(field, {"relation_id": id})


async def differ(unit: RowWriter, row: UUID, new: Sequence[NewValue]) -> bool:
    """Returns whether writing these values changes any."""
    present = await present_values(unit, row, [value.field.id for value in new])
    return any(logged(field, values) != logged(field, present.get(field.id)) for field, values in new)


async def write(unit: RowWriter, row: UUID, new: Sequence[NewValue]) -> dict[str, tuple[Any, Any]]:
    """Writes the values of a locked or new row. Returns what changed, as the event log has it (see `logged`)."""
    present = await present_values(unit, row, [value.field.id for value in new])
    changes: dict[str, tuple[Any, Any]] = {}
    connection = unit.transaction.client
    for field, values in new:
        before = present.get(field.id)
        pair = (logged(field, before), logged(field, values))
        if pair[0] == pair[1]:
            continue
        changes[f"{LOGGED}{field['name']}"] = pair
        same = models.CustomFieldValue.filter(field_id=field.id, row_id=row).using_db(connection)
        if values is None:
            await same.delete()
        elif before is not None:
            await same.update(**values, sort_key=sort_key(values))
        else:
            _ = await models.CustomFieldValue.create(
                using_db=connection, id=new_id(), field_id=field.id, row_id=row, **values, sort_key=sort_key(values)
            )
    return changes


async def present_values(unit: RowWriter, row: UUID, fields: Sequence[UUID]) -> dict[UUID, Record]:
    """Returns the values of a row in some custom fields, by the field's id."""
    where = every(equals("row_id", row), Among("field_id", tuple(fields)))
    statement = rows(unit.database, VALUES, where, columns=READ)
    found = [statement.reader.record(one) for one in await unit.transaction.fetch(statement.sql, statement.parameters)]
    return {one["field_id"]: one for one in found}


def logged(field: Record, values: Mapping[str, Any] | None) -> Any:
    """Returns a value as the event log and the history show it: a text, a boolean, or an amount with its currency.

    A relation is an object with the global id of the row, so that readers of the log see that they must check it.
    """
    if values is None:
        return None
    match CustomFieldType(field["type"]):
        case CustomFieldType.MONEY:
            currency = values["currency"]
            return {"amount": money.written(values["amount"], currency), "currency": currency}
        case CustomFieldType.NUMBER:
            return money.unscaled(values["number"], PLACES)
        case CustomFieldType.DATE:
            return values["date"].isoformat()
        case CustomFieldType.RELATION:
            target = registry.named(entity_name(field["relates_to"]))
            return {ROW: global_id(target.code, values["relation_id"])}
    return values[COLUMNS[CustomFieldType(field["type"])]]


async def load(unit: RowWriter, values: Sequence[Mapping[str, Any]]) -> None:
    """Writes the values of new rows, without checks. `values`: the columns of each, without `sort_key`."""
    await insert(unit.transaction, VALUES, [{**one, "sort_key": sort_key(one)} for one in values])
