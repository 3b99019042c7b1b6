"""The root of listening: what happens, to those who may see it, as it happens or from a cursor on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.errors import BadUserInput, LimitExceeded
from core.ids import global_id, parse_uuid
from models.activities import ActivityKind
from resolvers import registry
from resolvers.access import Viewer
from resolvers.events import cursors
from resolvers.events.fan_out import Delivery
from resolvers.events.feed import Feed
from resolvers.events.subscription_filter import Interest
from resolvers.registry import Entity
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import (
    InputField,
    argument,
    input_field,
    input_type,
    list_of,
    object_type,
    resolved_field,
    subscription_field,
)
from schema.mapping.entity import Mapped, mapped_as
from schema.mapping.entity_types import entity_type
from schema.mapping.history import ActorKind, FieldChange, actor_kind, shown_changes
from schema.mapping.ids import read_id
from schema.mapping.object_types import EntityTypes, Node
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum
from schema.roots.shared_responses import Execute, shared

MAX_WANTED = 200
"""Ids, kinds or types that one filter may name."""


class ChangeOperation(StrEnum):
    """What happened to a row; REMOVED: it went out of your sight, and nothing but its id is told."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    RESTORE = "RESTORE"
    REMOVED = "REMOVED"


@dataclass(frozen=True, slots=True)
class Told:
    """A subscription's item: a delivery, the log that its cursor names, and to whom it is told, as they are now."""

    delivery: Delivery
    log: UUID
    viewer: Viewer

    async def respond(self, selection: Hashable, context: Context, execute: Execute) -> object:
        """The response to a subscriber, made once for those who get the same."""
        # Whoever listens may have other rights by now than when they began.
        return await shared(self.delivery, selection, self.viewer, context, execute)

    @property
    def entity(self) -> Entity:
        """What kind of row it is about."""
        return registry.named(self.delivery.event.entity)

    @property
    def shown(self) -> Mapped:
        """What the graph shows of it."""
        return mapped_as(self.delivery.event.entity)


def add_subscriptions(root: type, listed: Sequence[Mapped], types: EntityTypes) -> None:
    """Adds every subscription to the root type."""
    shown: Any = entity_type()
    activity = object_type("ActivityUpdate", "Something that happened to an activity.")
    _fill(activity, types)
    resolved_field(
        activity, "activity", types.objects["Activity"] | None, _row, "The activity as it is now; null when removed."
    )
    subscription_field(
        root,
        "activity_updates",
        activity,
        _activity_updates,
        "What happens to activities that you may see.",
        [
            argument("where", _activity_filter() | None, "Only activities that are like this."),
            argument("after", str | None, "The cursor to go on from: everything since is told, then what happens."),
        ],
    )
    changed = object_type("RowUpdate", "Something that happened to a row of any type.")
    _fill(changed, types)
    resolved_field(
        changed,
        "entity_type",
        shown,
        lambda source, info: shown(source.delivery.event.entity),
        "What kind of row it is.",
    )
    resolved_field(changed, "node", Node | None, _row, "The row as it is now; null when removed.")
    subscription_field(
        root,
        "events",
        changed,
        _events,
        "What happens to rows that you may see.",
        [
            argument("entity_types", list[shown] | None, "Only rows of these types; of all types without it."),
            argument("after", str | None, "The cursor to go on from: everything since is told, then what happens."),
        ],
    )


def _fill(made: type, types: EntityTypes) -> None:
    """The fields that every item has."""

    def field(name: str, annotation: object, resolve: Any, description: str) -> None:
        resolved_field(made, name, annotation, lambda source, info: resolve(source), description)

    def unless_removed(read: Any) -> object:
        return lambda source: None if source.delivery.removed else read(source.delivery.event)

    field("cursor", str, lambda told: cursors.write(told.log, told.delivery.event.seq), "Its place: go on from here.")
    field("operation", graph_enum(ChangeOperation), lambda told: ChangeOperation(told.delivery.operation), "What.")
    field(
        "id",
        strawberry.ID,
        lambda told: global_id(told.entity.code, told.delivery.event.row_id),
        "The row's id in the whole graph.",
    )
    field("version", int | None, unless_removed(lambda event: event.version), "The row's version after it.")
    field("at", DateTime | None, unless_removed(lambda event: event.at), "When it happened.")
    field(
        "actor_kind",
        graph_enum(ActorKind) | None,
        unless_removed(lambda event: actor_kind(event.actor)),
        "Who did it: an employee, an API key, or Rapport itself.",
    )
    resolved_field(made, "actor", types.objects["Employee"] | None, _actor, "The employee who did it.")
    resolved_field(made, "changes", list_of(FieldChange), _changes, "The fields that got another value.")


def _row(told: Told, info: Info) -> object:
    if told.delivery.removed:
        return None
    return context_of(info).reader.changed(told.entity, told.delivery.event.row_id, level(info))


def _actor(told: Told, info: Info) -> object:
    id = None if told.delivery.removed else parse_uuid(told.delivery.event.actor)
    if id is None:
        return None
    return context_of(info).reader.changed(registry.of(models.Employee), id, level(info))


async def _changes(told: Told, info: Info) -> list[dict[str, object]]:
    if told.delivery.removed:
        return []
    return await shown_changes(context_of(info), told.shown, told.delivery.event, level(info))


def _activity_filter() -> type:
    made = input_type("ActivityUpdateWhere", "Which activities to be told of: those that meet every condition.")

    def ids(model: type[models.Row], name: str, description: str) -> None:
        entity = registry.of(model)
        input_field(
            made,
            InputField(
                name,
                list[strawberry.ID] | None,
                f"{description} At most {MAX_WANTED}.",
                lambda texts: frozenset(read_id(entity, text) for text in texts),
            ),
        )

    kind: Any = graph_enum(ActivityKind)
    operation: Any = graph_enum(ChangeOperation)
    input_field(made, InputField("kinds", list[kind] | None, "Only these kinds.", frozenset))
    input_field(made, InputField("operations", list[operation] | None, "Only when this happens.", frozenset))
    ids(models.Employee, "authors", "Only by one of these employees.")
    ids(models.Customer, "customers", "Only about one of these customers.")
    ids(models.Opportunity, "opportunities", "Only about one of these opportunities.")
    return made


async def _activity_updates(
    source: object, info: Info, where: dict[str, Any] | None = None, after: str | None = None
) -> AsyncIterator[Told]:
    wanted = {name: ids for name, ids in (where or {}).items() if ids is not None}
    for name, ids in wanted.items():
        if not ids:
            raise BadUserInput(f"where.{name} is empty: nothing would ever be told. Leave it out, or name some.")
        if len(ids) > MAX_WANTED:
            raise LimitExceeded(f"where.{name} takes at most {MAX_WANTED}; these are {len(ids)}.")
    return await _listen(info, Interest(frozenset({"Activity"}), **wanted), after)


async def _events(
    source: object, info: Info, entity_types: Sequence[Any] | None = None, after: str | None = None
) -> AsyncIterator[Told]:
    if entity_types is not None and not entity_types:
        raise BadUserInput("entityTypes is empty: nothing would ever be told. Leave it out, or name some.")
    shown = {entity.name for entity in registry.entities() if not entity.link}
    wanted = shown if entity_types is None else {str(one.value) for one in entity_types}
    return await _listen(info, Interest(frozenset(wanted)), after)


async def _listen(info: Info, interest: Interest, after: str | None) -> AsyncIterator[Told]:
    """What a feed tells. A cursor that cannot be is refused here, before anything is told."""
    return _told(await signed_in(info).listen(interest, after))


async def _told(feed: Feed) -> AsyncIterator[Told]:
    async for delivery in feed.deliveries():
        yield Told(delivery, feed.log, feed.viewer)
