"""Finds what uses a custom field: saved conditions that name it, and rows that have its options."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import orjson

import models
from core.errors import ProblemCode, Refused
from models.conditions import conditions_of
from models.description import camel, snake
from resolvers import registry
from resolvers.changes.unit import Change, Unit
from resolvers.reads.custom_values import keys_of
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_name, entity_of
from resolvers.search.expressions import LIVING, Expression, equals, every
from resolvers.search.record import Record

NAMED = 3
"""The most users of a kind that a refusal names."""


async def refuse_used(change: Change) -> None:
    """Raises Refused (IN_USE) if a saved condition names the custom field, with the names of what has the condition."""
    # Whoever saves a condition has locked the fields that it names as a reference to them does.
    await change.unit.exclude_references(models.CustomField, [change.id])
    users: list[str] = []
    for entity in registry.entities():
        if not conditions_of(entity.description.model) and entity.description.model is not models.Automation:
            continue
        named = change.get("entity"), change.get("name")
        rows = [row for row in await change.unit.read(entity, LIVING) if named in named_by(entity, row)]
        if rows:
            label = next(name for name in ("name", "subject", "title", "external_id") if name in rows[0])
            listed = ", ".join(f"“{row[label]}”" for row in rows[:NAMED])
            more = f" and {len(rows) - NAMED} more" if len(rows) > NAMED else ""
            users.append(f"{entity.name} {listed}{more}")
    if users:
        message = f"Conditions name this field: {'; '.join(users)}. Change these first."
        raise Refused.one(ProblemCode.IN_USE, message, "id")


async def require_fields(unit: Unit, entity: Entity, where: Expression) -> None:
    """Raises Refused (NOT_FOUND) if a condition names a custom field that does not exist. Locks those that it names.

    The fields are locked as references to them lock them.
    """
    fields = registry.of(models.CustomField)
    for key in sorted(keys_of(entity.description, where, None), key=str):
        named = every(equals("entity", key.entity), equals("name", key.name), LIVING)
        found = await unit.read_referenced(fields, named)
        if not found or (key.type and found[0]["type"] != key.type) or (key.opened and not found[0]["api_keys"]):
            message = f"There is no custom field {key.name} of the type {key.type} on {entity_name(key.entity)}."
            raise Refused.one(ProblemCode.NOT_FOUND, message)


def named_by(entity: Entity, row: Record) -> set[tuple[str, str]]:
    """Returns the custom fields that the saved conditions of a row of `entity` name, each with its entity."""
    model = entity.description.model
    found = [(on, orjson.loads(row[column])) for column, on in conditions_of(model).items() if row[column]]
    if model is models.Automation:
        whole = [orjson.loads(row["condition"])] if row["condition"] else []
        found += [(row["entity_type"], where) for where in (*whole, *_of_steps(orjson.loads(row["steps"])))]
    return {one for on, where in found for one in _named(registry.named(on), where)}


def _of_steps(steps: Sequence[dict[str, Any]]) -> Iterator[Any]:
    """Yields the conditions of the branches in the steps of an automation."""
    for step in steps:
        if step["do"] == "branch":
            yield step["where"]
            yield from _of_steps(step["then"])
            yield from _of_steps(step.get("else", ()))


def _named(entity: Entity, where: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(where, dict):
        return
    relations = {camel(one.name): one for one in entity.description.to_one.values()}
    for key, part in where.items():
        if key == "customField":
            for one in part if isinstance(part, list) else [part]:
                if isinstance(one, dict) and isinstance(one.get("name"), str):
                    yield entity_of(entity.description), one["name"]
        elif key in ("and", "or", "not"):
            for one in part if isinstance(part, list) else [part]:
                yield from _named(entity, one)
        elif key in relations:
            yield from _named(registry.target(relations[key]), part)
        elif snake(key) in entity.description.to_many and isinstance(part, dict):
            for one in part.values():
                yield from _named(registry.target(entity.description.to_many[snake(key)]), one)


async def used_options(unit: Unit, field: UUID, options: Sequence[str]) -> list[str]:
    """Returns those of these options of a custom field that a row has."""
    used = (
        await models.CustomFieldValue.filter(field_id=field, option__in=list(options))
        .using_db(unit.transaction.client)
        .distinct()
        .values_list("option", flat=True)
    )
    return sorted(str(option) for option in used)
