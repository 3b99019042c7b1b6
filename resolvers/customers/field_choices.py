"""Fields of a survivor that get the values of rows that are merged into it, chosen by whoever merges them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.fields import Kind
from models.merges import MergeChangeKind
from models.row import Row
from models.sealing import Unopened
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes.unit import Unit
from resolvers.customers.merge_records import Done
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import equals, every
from resolvers.search.record import Record

_UNCHOSEN: Mapping[type[Row], frozenset[str]] = {
    models.Customer: frozenset({"kind"}),
    models.Contact: frozenset({"customer_id", "primary"}),
    models.Lead: frozenset({"converted_customer_id", "converted_contact_id", "converted_opportunity_id", "owner_id"}),
}
_SETS_CURRENCY = "annual_revenue"


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of the survivor that gets the value of another row.

    `field`: its name in snake case.
    `custom`: the name as it is given, for custom fields.
    """

    field: str
    other: UUID
    custom: str = ""


def is_custom(entity: Entity, choice: Choice) -> bool:
    """Returns whether a choice names a custom field, if there is one of this name: the entity has no such column."""
    description = entity.description
    known = {*description.to_one, *description.attributes, *description.columns, *description.to_many}
    return bool(choice.custom and entity_of(description)) and choice.field not in known


def name(entity: Entity, choice: Choice) -> str:
    """Returns the name of a chosen field: a custom field's own, or that of a column in snake case."""
    return choice.custom if is_custom(entity, choice) else choice.field


async def choose(
    unit: Unit, entity: Entity, kept: Record, gone: Sequence[Record], choices: Sequence[Choice]
) -> list[Done]:
    """Gives the survivor the chosen values of others. Returns what changed."""
    values: dict[str, Any] = {}
    sources: dict[str, UUID] = {}
    others = {row.id: row for row in gone}
    taken: set[str] = set()
    for number, choice in enumerate(choices):
        try:
            column = await _column(unit, entity, choice, kept, others)
            if column in taken:
                raise Refused.one(ProblemCode.INVALID, "This field is given twice.", "field")
        except Refused as refused:
            raise Refused([one.under("field_choices", str(number)) for one in refused.problems]) from None
        taken.add(column)
        if is_custom(entity, choice):
            continue  # see `survivor_values`
        row = others[choice.other]
        values[column] = row[column]
        sources[column] = row.id
        if column == _SETS_CURRENCY:
            values["currency"] = row["currency"]
    if not values:
        return []
    try:
        changed = await unit.write_values(entity, kept, {}, Operation.UPDATE, values)
    except Refused as refused:
        raise Refused([one.under("field_choices") for one in refused.problems]) from None
    after = {name: value for name, value in changed.items() if name not in ("updated_at", "version")}
    found: list[Done] = []
    by_source: defaultdict[UUID | None, dict[str, Any]] = defaultdict(dict)
    for name, value in after.items():
        by_source[sources.get(name)][name] = value
    for source, some in by_source.items():
        before = {name: kept[name] for name in some}
        found.append(Done(MergeChangeKind.CHANGED, entity, kept.id, source, kept["version"] + 1, before, some))
    return found


async def _column(unit: Unit, entity: Entity, choice: Choice, kept: Record, others: Mapping[UUID, Record]) -> str:
    """Returns the column of a chosen field. Raises Refused if the field, or its value, cannot be chosen."""
    description = entity.description
    if is_custom(entity, choice):
        if choice.other not in others:
            raise Refused.one(ProblemCode.INVALID, "This is none of the others.", "other")
        return f"{entity.name}.{choice.custom}"
    relation = description.to_one.get(choice.field)
    column = relation.column if relation is not None else choice.field
    attribute = description.attributes.get(column)
    fixed = _UNCHOSEN[description.model] | {"merged_into_id", "external_id"}
    settable = relation is not None or (
        attribute is not None and not attribute.meaning.made_by_server and attribute.kind is not Kind.ID
    )
    if not settable or column in fixed:
        raise Refused.one(ProblemCode.INVALID, f"{entity.name} has no such field to choose.", "field")
    if choice.other not in others:
        raise Refused.one(ProblemCode.INVALID, "This is none of the others.", "other")
    if column in access.masked(unit.viewer, entity):
        raise Refused.one(ProblemCode.NOT_ALLOWED, "You see this field only masked.", "field")
    value = others[choice.other][column]
    if isinstance(value, Unopened) or isinstance(kept[column], Unopened):
        raise Refused.one(ProblemCode.INVALID, "This value cannot be decrypted.", "field")
    if relation is not None and value is not None:
        target = registry.target(relation)
        if value == kept.id or value in others:
            raise Refused.one(ProblemCode.INVALID, "This is one of the merged rows.", "field")
        where = every(equals("id", value), access.assignable(unit.viewer, target))
        if not await unit.read_referenced(target, where):
            raise Refused.one(ProblemCode.NOT_FOUND, target.absent, "field")
    return column
