"""What is kept of a merge, so that it can be undone: a row for each changed row, and one for each sensitive value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

import models
from models.fields import Kind
from models.merges import MergeChangeKind
from resolvers import registry
from resolvers.changes.merge_plan import Step
from resolvers.changes.unit import Unit
from resolvers.events import values as event_values
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, IsNull, Related, equals, every
from resolvers.search.record import Record

SLICE = 1_000
"""How many ids a statement names."""


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
        if plain or not secret:
            rows.append({**common, "before": _text(one.before, plain), "after": _text(one.after, plain)})
        for name in sorted(secret):
            value = one.before[name]
            rows.append({**common, "column": name, "sealed": None if value is None else str(value)})
    _ = await unit.insert_all(registry.of(models.MergeChange), rows)


def of_step(step: Step, versions: Mapping[UUID, int]) -> Done:
    """Returns what a step did. `versions`: the versions of the rows that were changed afterwards."""
    kind = MergeChangeKind.MOVED
    if step.is_united:
        kind = MergeChangeKind.UNITED
    elif not any(column in step.entity.description.foreign_keys for column in step.after):
        kind = MergeChangeKind.CHANGED
    before = {name: step.row[name] for name in step.after}
    version = versions.get(step.row.id, step.row["version"] + 1)
    return Done(kind, step.entity, step.row.id, step.other, version, before, step.after)


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
    text = record[column]
    description = registry.named(record["entity"]).description
    found: dict[str, Any] = orjson.loads(text) if text is not None else {}
    return {name: event_values.read(description, name, value) for name, value in found.items()}


def sealed_value(record: Record) -> object:
    """Returns the sensitive value that was replaced, as the row had it."""
    description = registry.named(record["entity"]).description
    value = record["sealed"]
    if value is None or description.kind_of(record["column"]) is not Kind.DAY:
        return value
    return event_values.read(description, record["column"], value)


def _text(values: Mapping[str, Any], names: Iterable[str]) -> str:
    return orjson.dumps({name: event_values.written(values[name]) for name in names}).decode()


def _is_sensitive(entity: Entity, column: str) -> bool:
    attribute = entity.description.attributes.get(column)
    return attribute is not None and attribute.meaning.sensitive
