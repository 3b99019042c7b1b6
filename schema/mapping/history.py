"""Adds the field `history` to every entity type. It lists the changes of a row, with the time and the actor of each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core import clock
from core.choice import Choice
from core.ids import parse_global_id, parse_uuid
from models.description import Attribute, camel
from models.fields import Kind
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.events import cursors, history, values
from resolvers.events.event_log import Changed, Event
from resolvers.search.custom_columns import LOGGED, ROW
from resolvers.search.page import Window
from resolvers.search.record import Record
from schema.mapping.connections import page_arguments, window_of
from schema.mapping.context import Context, context_of, level
from schema.mapping.definitions import list_of, object_type, plain_field, resolved_field
from schema.mapping.entity import Mapped
from schema.mapping.ids import write_id
from schema.mapping.item_connections import ItemList, Items, item_connection
from schema.mapping.scalars import JSON, DateTime
from schema.mapping.values import decimal_of, graph_enum, money

Mask = Callable[[Attribute, Any], object]
"""A function that returns what a viewer may see of the value of a masked attribute."""


class ActorKind(Choice):
    """Who made a change."""

    EMPLOYEE = "EMPLOYEE", "An employee."
    API_KEY = "API_KEY", "A program with an API key."
    SYSTEM = "SYSTEM", "The server itself, or an import."


def actor_kind(actor: str) -> ActorKind:
    """Returns whether an employee, an API key or Rapport itself made a change.

    `actor`: the actor as the event log stores it. For an API key, this is `key:` followed by an id; for an employee, a
    UUID; for Rapport, any other string.
    """
    if actor.startswith("key:"):
        return ActorKind.API_KEY
    return ActorKind.SYSTEM if parse_uuid(actor) is None else ActorKind.EMPLOYEE


@dataclass(slots=True)
class _Entry:
    one: Mapped
    event: Event


FieldChange = object_type("FieldChange", "The value of one field before and after a change.")
plain_field(FieldChange, "field", str, "The field's name.")
plain_field(FieldChange, "before", JSON | None, "The value before the change; for a relation, the id of the row.")
plain_field(FieldChange, "after", JSON | None, "The value after the change; for a relation, the id of the row.")


def history_type(employee: type) -> type:
    """Returns the type of the field `history`, which is the same for all entities.

    `employee`: the GraphQL type Employee.
    """
    entry = object_type("HistoryEntry", "One change of a row.")
    resolved_field(entry, "at", DateTime, lambda source, info: source.event.at, "When the row was changed.")
    resolved_field(
        entry, "version", int, lambda source, info: source.event.version, "The row's version after the change."
    )
    resolved_field(
        entry,
        "operation",
        graph_enum(Operation),
        lambda source, info: Operation(source.event.operation),
        "The kind of change.",
    )
    resolved_field(
        entry,
        "actor_kind",
        graph_enum(ActorKind),
        lambda source, info: actor_kind(source.event.actor),
        "Who made the change: an employee, an API key, or Rapport itself.",
    )
    resolved_field(entry, "actor", employee | None, _actor, "The employee who made the change.")
    resolved_field(entry, "changes", list_of(FieldChange), _changes, "The fields whose values changed.")
    return item_connection("History", entry, "changes", "The changes of a row, newest first.")


def add_history(object_type: type, mapped: Mapped, connection: type) -> None:
    """Adds the field `history` to an entity's object type `object_type`.

    `connection`: the type that `history_type` returned.
    """

    async def load(context: Context, source: Record, paging: Window, where: tuple[str, ...]) -> Items:
        page = await history.page_of(context.reader, source, paging, where)
        items = [(cursors.write(page.log, event.seq), _Entry(mapped, event)) for event in page.events]
        return Items(items, page.has_next, page.has_previous)

    def resolve(source: Record, info: Any, **arguments: object) -> ItemList:
        context, where = context_of(info), level(info)
        paging = window_of(arguments)
        return ItemList(
            lambda: load(context, source, paging, where),
            lambda at_most: history.count_of(context.reader, source, at_most, where),
        )

    resolved_field(
        object_type, "history", connection, resolve, "The changes of this row, newest first.", page_arguments()
    )


def _actor(entry: _Entry, info: Any) -> object:
    id = parse_uuid(entry.event.actor)
    if id is None:
        return None
    return context_of(info).reader.changed(registry.of(models.Employee), id, level(info))


async def _changes(entry: _Entry, info: Any) -> list[dict[str, object]]:
    return await shown_changes(context_of(info), entry.one, entry.event, level(info))


async def shown_changes(
    context: Context, mapped: Mapped, event: Event, where: tuple[str, ...]
) -> list[dict[str, object]]:
    """Returns a `FieldChange` for each field that an event changed. Values are masked for the viewer where necessary.

    A column that is not a field of the schema is omitted. A custom field is named `customFields.` and its name. For a
    relation, the value is the global id of the related row, or null if the viewer may not see that row.
    """
    masked, nulled = context.reader.masked(mapped.entity, event.row_id), access.nulled(context.viewer, mapped.entity)
    description = mapped.entity.description
    changes = await history.opened(context.reader, event)
    waiting: list[tuple[str, object, object]] = []
    for name in mapped.attributes:
        if name in changes:
            attribute = description.attributes[name]
            mask = None if name not in masked else _null if name in nulled else access.mask
            was, now = (_shown(mapped, attribute, mask, changes, side) for side in (0, 1))
            if attribute.meaning.sensitive and mask is None:
                context.note_shown(mapped.entity, name, (was is not None) + (now is not None))
            waiting.append((camel(name), was, now))
    # All rows are requested before any is awaited, so that the loader reads them in one batch.
    for name in mapped.to_one:
        relation = description.to_one[name]
        if relation.column in changes:
            target = registry.target(relation)
            ids = [None if value is None else UUID(value) for value in changes[relation.column]]
            was, now = (None if id is None else context.reader.changed(target, id, (*where, name)) for id in ids)
            waiting.append((camel(name), was, now))
    for name in await context.reader.logged_custom_fields(description, changes.keys()):
        was, now = (_custom(context, value, (*where, name)) for value in changes[f"{LOGGED}{name}"])
        waiting.append((f"customFields.{name}", was, now))
    shown = []
    for field, *pair in waiting:
        before, after = [await _id_of(value) if isinstance(value, Awaitable) else value for value in pair]
        shown.append({"field": field, "before": before, "after": after})
    return shown


async def _id_of(row: Awaitable[Record | None]) -> str | None:
    found = await row
    return None if found is None else write_id(found)


def _custom(context: Context, value: Any, where: tuple[str, ...]) -> object:
    """Returns the value of a custom field; for a relation, an awaitable of the row if the viewer may see it."""
    if not isinstance(value, dict) or ROW not in value:
        return value
    code, id = parse_global_id(value[ROW])
    target = registry.by_code(code)
    return None if target is None else context.reader.changed(target, id, where)


def _null(attribute: Attribute, value: object) -> None:
    """A mask that shows nothing: the viewer sees null instead of the value."""


def _shown(mapped: Mapped, attribute: Attribute, mask: Mask | None, changes: Changed, side: int) -> object:
    """Converts a value from the event log to the value of the GraphQL field.

    `mask`: a function that returns the part of the value that the viewer may see; None if the viewer may see the whole
    value.
    `side`: 0 for the value before the change, 1 for the value after it.
    """
    value = values.read(mapped.entity.description, attribute.name, changes[attribute.name][side])
    if mask is not None:
        value = mask(attribute, value)
    if value is None:
        return None
    match attribute.kind:
        case Kind.MONEY:
            # Use the currency in the event: the row's current currency may be another one.
            currency = changes["currency"][side]
            return money(value, currency)
        case Kind.DECIMAL:
            return decimal_of(value, attribute.meaning.places)
        case Kind.INSTANT:
            return clock.written(value)
        case Kind.DAY:
            return str(value)
    return value
