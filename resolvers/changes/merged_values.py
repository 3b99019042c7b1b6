"""What becomes of the values of custom fields when rows are merged, and when a merge is undone.

A row that is left keeps its values, and gets those of the merged rows that it lacks. Relations of other rows that lead
to a merged row lead to the one that is left. The merged rows keep their own values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

import models
from core.ids import new_id
from resolvers import registry
from resolvers.changes.custom_values import READ, logged
from resolvers.changes.insertion import insert
from resolvers.changes.row_writer import RowWriter
from resolvers.registry import Entity
from resolvers.search.custom_columns import LOGGED, VALUES, entity_name, entity_of, sort_key
from resolvers.search.expressions import Among, Expression
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows

_SLICE = 1_000
"""How many rows a statement names."""

Values = dict[UUID, dict[UUID, dict[str, Any]]]
"""The values of rows: by row and by custom field, the columns that are set, such as `id` and `text`."""


class ValueChange(NamedTuple):
    """A new value of a custom field in a row; None stands for no value.

    `source`: the merged row that has the value; None if the value is a relation that led to a merged row.
    `is_own`: whether the value goes back by itself when the merge is undone. Otherwise it goes back with its row.
    """

    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    source: UUID | None = None
    is_own: bool = True


ValueChanges = dict[UUID, ValueChange]
"""The new values of a row, by the id of the custom field."""


async def of_rows(unit: RowWriter, ids: Collection[UUID]) -> Values:
    """Returns the values of rows, also those of deleted custom fields."""
    found: Values = defaultdict(dict)
    every_id = sorted(ids)
    for start in range(0, len(every_id), _SLICE):
        for one in await _read(unit, Among("row_id", tuple(every_id[start : start + _SLICE]))):
            found[one["row_id"]][one["field_id"]] = _set(one)
    return found


async def leading_to(unit: RowWriter, target: Entity, ids: Collection[UUID]) -> dict[Entity, Values]:
    """Returns the relations that lead to some rows of an entity, by the entity of the rows that have them."""
    kind = entity_of(target.description)
    if not kind:
        return {}
    values = await _read(unit, Among("relation_id", tuple(ids)))
    known = await fields(unit, {one["field_id"] for one in values})
    found: dict[Entity, Values] = {}
    for one in values:
        field = known[one["field_id"]]
        if field["relates_to"] == kind:
            entity = registry.named(entity_name(field["entity"]))
            found.setdefault(entity, defaultdict(dict))[one["row_id"]][field.id] = _set(one)
    return found


async def fields(unit: RowWriter, ids: Collection[UUID]) -> dict[UUID, Record]:
    """Returns custom fields, deleted or not, by id."""
    return {row.id: row for row in await unit.known(registry.of(models.CustomField), sorted(ids))}


def moved(value: Mapping[str, Any], into: Mapping[UUID, UUID]) -> dict[str, Any]:
    """Returns a value that leads to the row that is left, if it is a relation to a merged row."""
    return {**value, "relation_id": into[value["relation_id"]]} if value.get("relation_id") in into else {**value}


def filled(kept: UUID, into: Mapping[UUID, UUID], values: Values, others: Iterable[UUID]) -> ValueChanges:
    """Returns the new values of a row that is left: those of the merged rows that it lacks, those of the first first.

    `into`: the ids of the rows that are left, by those of the merged rows.
    `values`: the values of all these rows.
    `others`: the rows that are merged into it.
    """
    found: ValueChanges = {}
    own = values.get(kept, {})
    for field, value in own.items():
        if value.get("relation_id") in into:
            found[field] = ValueChange(value, moved(value, into))
    for other in others:
        for field, value in values.get(other, {}).items():
            is_own = value.get("relation_id") in {*into, *into.values()}  # the row that is left does not lead to itself
            if field not in own and field not in found and not is_own:
                found[field] = ValueChange(None, _copied(value), other)
    return found


def _copied(value: Mapping[str, Any]) -> dict[str, Any]:
    return {name: column for name, column in value.items() if name != "id"}


def same(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> bool:
    """Returns whether two values are equal, wherever they are stored."""
    return (one and _copied(one)) == (other and _copied(other))


async def write(unit: RowWriter, entity: Entity, changes: Mapping[UUID, ValueChanges]) -> None:
    """Writes values of rows that were just written, and adds them to the last event of each row.

    Takes few statements for many rows with equal changes.

    `changes`: the new values by row. Each `before` is the present value.
    """
    gone: defaultdict[UUID, list[UUID]] = defaultdict(list)
    new: list[dict[str, Any]] = []
    equal: defaultdict[tuple[Any, ...], list[UUID]] = defaultdict(list)
    for row, some in changes.items():
        for field, (before, after, *_) in some.items():
            if after is None:
                gone[field].append(row)
            elif before is None:
                new.append({"row_id": row, "field_id": field, "sort_key": sort_key(after), **after})
            else:
                equal[field, tuple(sorted(_copied(after).items()))].append(row)
    connection = unit.transaction.client
    table = models.CustomFieldValue.all().using_db(connection)
    for field, ids in gone.items():
        for start in range(0, len(ids), _SLICE):
            await table.filter(field_id=field, row_id__in=ids[start : start + _SLICE]).delete()
    for (field, items), ids in equal.items():
        columns = {**_NOTHING, **dict(items)}
        for start in range(0, len(ids), _SLICE):
            these = table.filter(field_id=field, row_id__in=ids[start : start + _SLICE])
            await these.update(**columns, sort_key=sort_key(columns))
    if new:
        await insert(unit.transaction, VALUES, [{**_NOTHING, "id": new_id(), **one} for one in new])
    await _log(unit, entity, changes)


async def _log(unit: RowWriter, entity: Entity, changes: Mapping[UUID, ValueChanges]) -> None:
    known = await fields(unit, {field for some in changes.values() for field in some})
    left = {row for row, some in changes.items() if some}
    for number in range(len(unit.events) - 1, unit.logged - 1, -1):
        event = unit.events[number]
        if event.entity == entity.name and event.row_id in left:
            left.remove(event.row_id)
            logs = {
                f"{LOGGED}{known[field]['name']}": (logged(known[field], before), logged(known[field], after))
                for field, (before, after, *_) in changes[event.row_id].items()
            }
            unit.events[number] = replace(event, changes={**event.changes, **logs})
        if not left:
            return


async def _read(unit: RowWriter, where: Expression) -> Sequence[Record]:
    statement = select_rows(unit.database, VALUES, where, columns=("id", *READ))
    found = await unit.transaction.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(one) for one in found]


_COLUMNS = ("id", "text", "number", "amount", "currency", "date", "boolean", "option", "relation_id")
_NOTHING: Mapping[str, Any] = dict.fromkeys(_COLUMNS[1:])


def _set(one: Record) -> dict[str, Any]:
    found = {name: one[name] for name in _COLUMNS if one[name] is not None}
    return {**found, "id": UUID(str(one["id"]))}  # the description does not know its kind
