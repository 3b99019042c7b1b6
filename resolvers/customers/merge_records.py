"""What is kept of a merge, so that it can be undone: a row for each changed row, and one for each sensitive value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

import models
from models.fields import Kind
from models.merges import MergeChangeKind
from resolvers import registry
from resolvers.changes.merge_plan import Step
from resolvers.changes.merged_values import ValueChanges
from resolvers.changes.unit import Unit
from resolvers.events import values as event_values
from resolvers.registry import Entity
from resolvers.search.custom_columns import VALUES
from resolvers.search.expressions import LIVING, Among, IsNull, Related, equals, every
from resolvers.search.record import Record

SLICE = 1_000
"""How many ids a statement names."""

_CUSTOM = "custom:"
"""The key of the values of custom fields among those of columns."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a merge did to a row, as it was written. The attributes are those of `models.MergeChange`."""

    kind: MergeChangeKind
    entity: Entity
    id: UUID
    other: UUID | None
    version: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    values: ValueChanges = field(default_factory=dict)


async def keep(unit: Unit, merge: UUID, done: Iterable[Done]) -> None:
    """Writes what a merge did."""
    rows: list[dict[str, Any]] = []
    for one in done:
        common = {
            "merge_id": merge,
            "kind": str(one.kind),
            "entity": one.entity.name,
            "row_id": one.id,
            "other_id": one.other,
            "row_version": one.version,
        }
        secret = {name for name in one.before if _is_sensitive(one.entity, name)}
        plain = [name for name in one.before if name not in secret]
        if plain or one.values or not secret:
            texts = [
                _text({name: columns[name] for name in plain}, custom)
                for columns, custom in (
                    (one.before, {id: change.before for id, change in one.values.items()}),
                    (one.after, {id: change.after for id, change in one.values.items()}),
                )
            ]
            rows.append({**common, "before": texts[0], "after": texts[1]})
        for name in sorted(secret):
            value = one.before[name]
            rows.append({**common, "column": name, "sealed": None if value is None else str(value)})
    _ = await unit.insert_all(registry.of(models.MergeChange), rows)


def of_step(step: Step, versions: Mapping[UUID, int]) -> list[Done]:
    """Returns what a step did. `versions`: the versions of the rows that were changed afterwards."""
    kind = MergeChangeKind.MOVED
    if step.is_united:
        kind = MergeChangeKind.UNITED
    elif not step.leads_elsewhere:
        kind = MergeChangeKind.CHANGED
    before = {name: step.row[name] for name in step.after}
    version = versions.get(step.row.id, step.row["version"] + 1)
    along = {id: change for id, change in step.values.items() if not change.is_own}
    found = [Done(kind, step.entity, step.row.id, step.other, version, before, step.after, along)]
    own = of_values(step.entity, step.row.id, version, {id: step.values[id] for id in step.values.keys() - along})
    return own if not before and not along else found + own


def of_values(entity: Entity, row: UUID, version: int, values: ValueChanges) -> list[Done]:
    """Returns the new values of custom fields of a row that is left: one change for each, since texts may be long."""
    kind = MergeChangeKind.CHANGED
    return [Done(kind, entity, row, one.source, version, {}, {}, {id: one}) for id, one in sorted(values.items())]


async def follow(unit: Unit) -> None:
    """Gives the records of other merges the versions that rows have got by this one, or by its undoing.

    Otherwise, such a row would seem to have changed since the other merge. What has changed before keeps seeming so.
    """
    first: dict[tuple[str, UUID], int] = {}
    last: dict[tuple[str, UUID], int] = {}
    for event in unit.events:
        node = (event.entity, event.row_id)
        first.setdefault(node, event.version - 1)
        last[node] = event.version
    entity = registry.of(models.MergeChange)
    standing = Related(entity.description.to_one["merge"], IsNull("undone_at"))
    ids = sorted({id for _, id in first})
    found: list[Record] = []
    for start in range(0, len(ids), SLICE):
        among = Among("row_id", tuple(ids[start : start + SLICE]))
        rows = await unit.read(entity, every(among, standing, LIVING))
        found += [row for row in rows if first.get((row["entity"], row["row_id"])) == row["row_version"]]
    await unit.hold_rows({entity: [row.id for row in found]})
    changes = [(row, {"row_version": last[row["entity"], row["row_id"]]}) for row in found]
    await unit.mark_each(entity, changes)


async def of_merge(unit: Unit, merge: UUID) -> list[Record]:
    """Returns what a merge did."""
    return await unit.find(models.MergeChange, every(equals("merge_id", merge), LIVING))


def values(record: Record, column: str) -> dict[str, Any]:
    """Returns the values `before` or `after` of a recorded change, by column."""
    description = registry.named(record["entity"]).description
    found = _read(record, column)
    return {name: event_values.read(description, name, value) for name, value in found.items() if name != _CUSTOM}


def custom_values(record: Record, column: str) -> dict[UUID, dict[str, Any] | None]:
    """Returns the values `before` or `after` in custom fields, by the id of the field."""
    return {
        UUID(id): value and {name: _read_value(name, one) for name, one in value.items()}
        for id, value in _read(record, column).get(_CUSTOM, {}).items()
    }


def columns(change: Record) -> list[str]:
    """Returns the columns that a merge has changed in a row, and the ids of the custom fields."""
    if change["column"] is not None:
        return [change["column"]]
    return [*values(change, "before"), *map(str, custom_values(change, "before"))]


def _read_value(column: str, value: Any) -> Any:
    return UUID(value) if column == "id" else event_values.read(VALUES, column, value)


def _read(record: Record, column: str) -> dict[str, Any]:
    return orjson.loads(record[column]) if record[column] is not None else {}


def sealed_value(record: Record) -> object:
    """Returns the sensitive value that was replaced, as the row had it."""
    description = registry.named(record["entity"]).description
    value = record["sealed"]
    if value is None or description.kind_of(record["column"]) is not Kind.DAY:
        return value
    return event_values.read(description, record["column"], value)


def _text(columns: Mapping[str, Any], custom: Mapping[UUID, Mapping[str, Any] | None]) -> str:
    found = {name: event_values.written(value) for name, value in columns.items()}
    if custom:
        found[_CUSTOM] = {
            str(id): value and {name: event_values.written(one) for name, one in value.items()}
            for id, value in custom.items()
        }
    return orjson.dumps(found).decode()


def _is_sensitive(entity: Entity, column: str) -> bool:
    attribute = entity.description.attributes.get(column)
    return attribute is not None and attribute.meaning.sensitive
