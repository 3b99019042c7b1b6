"""The query `auditLog`, which returns the events of all rows, and of reading in bulk. It is for administrators."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.choice import Choice
from core.errors import BadUserInput, LimitExceeded
from core.ids import global_id, parse_uuid
from models.description import camel
from models.fields import Kind
from resolvers import access, registry
from resolvers.events import audit_log, cursors
from resolvers.events.audit_log import Condition
from resolvers.events.event_log import SENSITIVE_VALUES, Event
from resolvers.reads.operands import Operands
from resolvers.reads.where import MAX_VALUES, operators_of
from resolvers.registry import Entity
from schema.mapping.connections import page_arguments, window_of
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import (
    InputField,
    argument,
    input_field,
    input_type,
    list_of,
    object_type,
    plain_field,
    resolved_field,
)
from schema.mapping.entity import mapped_as
from schema.mapping.entity_types import entity_type
from schema.mapping.filters import value_filter
from schema.mapping.history import ActorKind, FieldChange, actor_kind, shown_changes
from schema.mapping.ids import read_global_id
from schema.mapping.item_connections import ItemList, Items, item_connection
from schema.mapping.object_types import EntityTypes, Node
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum

_CHOICE = ("eq", "ne", "in", "not_in")


class AuditOperation(Choice):
    """What happened. READ: a caller was shown many unmasked sensitive values. IMPORT: a file contained many of them."""

    CREATE = "CREATE", "A row was created."
    UPDATE = "UPDATE", "Values of a row changed."
    DELETE = "DELETE", "A row was deleted."
    RESTORE = "RESTORE", "A deleted row was restored."
    READ = "READ", "A caller was shown many unmasked sensitive values."
    IMPORT = "IMPORT", "An imported file contained many sensitive values."


@dataclass(slots=True)
class _Entry:
    event: Event

    @property
    def entity(self) -> Entity | None:
        """The entity of the row; None if the event is about no row."""
        return None if self.event.entity == SENSITIVE_VALUES else registry.named(self.event.entity)


def add_audit_log(query: type, types: EntityTypes) -> None:
    """Adds the field `auditLog` to the root type Query."""
    arguments = [argument("where", _where() | None, "Only events that match."), *page_arguments()]
    means = "The events of all rows, newest first. Only for administrators."
    resolved_field(query, "audit_log", _connection(types), _audit_log, means, arguments)


def _connection(types: EntityTypes) -> type:
    counted = object_type("SensitiveValues", "How many unmasked sensitive values of a field were shown or imported.")
    plain_field(counted, "entity_type", entity_type(), "The type of the rows.")
    plain_field(counted, "field", str, "The field.")
    plain_field(counted, "count", int, "How many values.")

    entry = object_type("AuditEntry", "One event of the log.")

    def field(name: str, annotation: object, resolve: Any, means: str) -> None:
        resolved_field(entry, name, annotation, resolve, means)

    field("at", DateTime, lambda source, info: source.event.at, "When it happened.")
    means = "What happened."
    field("operation", graph_enum(AuditOperation), lambda source, info: AuditOperation(source.event.operation), means)
    means = "Who did it: an employee, an API key, or Rapport itself, as in an import."
    field("actor_kind", graph_enum(ActorKind), lambda source, info: actor_kind(source.event.actor), means)
    field("actor", types.objects["Employee"] | None, _actor, "The employee who did it.")
    field("api_key", types.objects["ApiKey"] | None, _api_key, "The API key that did it.")
    means = "The type of the row; null if it has no type of its own, as the tag of a customer, or without a row."
    field("entity_type", entity_type() | None, _entity_type, means)
    means = "The name of the row's entity, also if it has no type of its own, such as CustomerTag; null without a row."
    field("entity", str | None, lambda source, info: source.entity and source.entity.name, means)
    field("row_id", strawberry.ID | None, _row_id, "The global id of the row, if its type has such ids.")
    field("node", Node | None, _node, "The current row, deleted or not.")
    means = "The row's version after the change; null without a row."
    field("version", int | None, lambda source, info: source.event.version if source.entity else None, means)
    field("changes", list_of(FieldChange), _changes, "The fields whose values changed.")
    field("sensitive_values", list_of(counted), _sensitive_values, "What was shown or imported, for READ and IMPORT.")
    return item_connection("Audit", entry, "events", "A page of the log, newest first.")


@cache
def _where() -> type:
    made = input_type("AuditLogWhere", "Conditions on events; all must hold.")
    instant = registry.of(models.Employee).description.attributes["created_at"]
    ids = input_type("AuditIDFilter", "Conditions on a global id; all must hold.")
    for operator, annotation, means in (
        ("eq", strawberry.ID, "Equals this."),
        ("ne", strawberry.ID, "Does not equal this."),
        ("in", list[strawberry.ID], "Is one of these; at most 1,000."),
        ("not_in", list[strawberry.ID], "Is none of these; at most 1,000."),
    ):
        input_field(ids, InputField(operator, annotation | None, means))
    for name, filter_, means in (
        ("actor", ids, "Who did it: the id of an employee or of an API key."),
        ("actor_kind", value_filter(Kind.CHOICE, ActorKind, _CHOICE), "Whether an employee, a key or Rapport did it."),
        ("entity_type", value_filter(Kind.CHOICE, entity_type(), _CHOICE), "The type of the row."),
        ("row_id", ids, "The row."),
        ("operation", value_filter(Kind.CHOICE, AuditOperation, _CHOICE), "What happened."),
        ("at", value_filter(Kind.INSTANT, None, operators_of(instant)), "When it happened."),
    ):
        input_field(made, InputField(name, filter_ | None, means))
    return made


async def _audit_log(source: object, info: Info, where: dict[str, Any] | None = None, **arguments: Any) -> ItemList:
    context = signed_in(info)
    access.permit_administrator(context.viewer)
    conditions, paging, database = _conditions(context, where or {}), window_of(arguments), context.database

    async def load() -> Items:
        page = await audit_log.page(database, conditions, paging)
        items = [(cursors.write(page.log, event.seq), _Entry(event)) for event in page.events]
        return Items(items, page.has_next, page.has_previous)

    return ItemList(load, lambda at_most: audit_log.count(database, conditions, at_most))


def _conditions(context: Context, where: dict[str, Any]) -> list[Condition]:
    """Reads a `where`. Raises BadUserInput if a value is invalid, and LimitExceeded for too many values."""
    operands = Operands(context.settings.time_zone)
    instant = registry.of(models.Employee).description.attributes["created_at"]
    found: list[Condition] = []
    for name, operators in where.items():
        if operators is None:
            raise BadUserInput(f"where.{camel(name)} is null. Omit it.")
        for operator, value in operators.items():
            if value is None or (isinstance(value, list) and None in value):
                raise BadUserInput(f"{camel(name)}.{camel(operator)} is null. Omit it.")
            if operator == "is_null":  # every event has a time
                found.append(Condition(name, "not_in" if not value else "in", []))
                continue
            if isinstance(value, list) and len(value) > MAX_VALUES:
                raise LimitExceeded(f"{camel(name)}.{camel(operator)} takes at most {MAX_VALUES} values. Send fewer.")
            read = _READ.get(name, str) if name != "at" else lambda one: operands.stored(instant, one)
            values = [read(one) for one in value] if isinstance(value, list) else read(value)
            found.append(Condition(name, operator, values))
    return found


def _actor_of(text: str) -> str:
    """Returns how the event log names an actor. `text`: the global id of an employee or an API key."""
    entity, id = read_global_id(text)
    if entity is registry.of(models.ApiKey):
        return f"key:{id}"
    if entity is not registry.of(models.Employee):
        raise BadUserInput(f"This is the id of a row of {entity.name}. Use the id of an employee or of an API key.")
    return str(id)


_READ: dict[str, Any] = {"actor": _actor_of, "row_id": lambda text: read_global_id(text)[1]}


def _actor(source: _Entry, info: Info) -> object:
    id = parse_uuid(source.event.actor)
    return None if id is None else context_of(info).reader.changed(registry.of(models.Employee), id, level(info))


def _api_key(source: _Entry, info: Info) -> object:
    kind, _, text = source.event.actor.rpartition(":")
    id = parse_uuid(text) if kind == "key" else None
    return None if id is None else context_of(info).reader.changed(registry.of(models.ApiKey), id, level(info))


def _entity_type(source: _Entry, info: Info) -> object:
    entity = source.entity
    return None if entity is None or entity.link else entity_type()(entity.name)


def _row_id(source: _Entry, info: Info) -> str | None:
    entity = source.entity
    return None if entity is None or entity.link else global_id(entity.code, source.event.row_id)


def _node(source: _Entry, info: Info) -> object:
    entity = source.entity
    if entity is None or entity.link:
        return None
    return context_of(info).reader.changed(entity, source.event.row_id, level(info))


async def _changes(source: _Entry, info: Info) -> list[dict[str, object]]:
    entity, event = source.entity, source.event
    if entity is None:
        return []
    if not entity.link:
        return await shown_changes(context_of(info), mapped_as(entity.name), event, level(info))
    # A link has no fields of its own, but the rows that it connects.
    found: list[dict[str, object]] = []
    for name, one in entity.description.to_one.items():
        if one.column in event.changes:
            code = registry.target(one).code
            before, after = (None if id is None else global_id(code, UUID(id)) for id in event.changes[one.column])
            found.append({"field": camel(name), "before": before, "after": after})
    return found


def _sensitive_values(source: _Entry, info: Info) -> list[dict[str, object]]:
    if source.entity is not None:
        return []
    return [
        {"entity_type": entity_type()(entity), "field": camel(attribute), "count": count}
        for entity, attribute, count in audit_log.counted(source.event.changes)
    ]
