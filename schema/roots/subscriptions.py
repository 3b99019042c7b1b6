"""The root type Subscription.

Its fields send the events of rows that the viewer may see. A subscription starts with new events, or after a cursor.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.errors import BadUserInput, Forbidden, LimitExceeded
from core.ids import global_id, parse_uuid
from models.behaviour import BehaviourKind
from resolvers import registry
from resolvers.access import required
from resolvers.events import cursors, event_log
from resolvers.events.fan_out import Delivery
from resolvers.events.feed import Feed
from resolvers.events.subscription_filter import Interest
from resolvers.registry import Entity
from resolvers.search.record import Record
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import (
    argument,
    list_of,
    object_type,
    resolved_field,
    subscription_field,
)
from schema.mapping.entity import Mapped, mapped_as
from schema.mapping.entity_types import entity_type
from schema.mapping.history import ActorKind, FieldChange, actor_kind, shown_changes
from schema.mapping.object_types import EntityTypes, Node
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum
from schema.roots.activity_filter import MAX_WANTED, ChangeOperation, activity_filter
from schema.roots.shared_responses import Execute, Pay, Selection, shared

_CURRENT = "The current {}, with `deletedAt` if it was deleted; null when removed."
MOST_CHECKS = 3
"""The maximum number of times that access to a waiting event is checked again."""


class _Outdated(Exception):
    """Raised if access may have changed while a response was waiting to be paid for."""


@dataclass(slots=True)
class Update:
    """An event for a subscriber. It is the source of the types `ActivityUpdate` and `RowUpdate`.

    `changes`: how often the subscriber's access had changed when the delivery was made (see `Feed.changes`).
    """

    delivery: Delivery
    feed: Feed
    changes: int

    async def respond(self, selection: Selection, context: Context, execute: Execute, pay: Pay) -> object:
        """Returns the response for the subscriber. Other subscribers may get the same response (see `shared`).

        If access has changed while the event waited for its turn, access is checked again. Returns None if the
        subscriber may not get the event any more. Raises the error of a feed that has ended.
        """
        paid = False

        async def pay_once() -> None:
            nonlocal paid
            if not paid:
                await pay()
                paid = True
            if self._is_outdated:
                raise _Outdated

        for attempt in count():
            ended = self.feed.ended is not None
            if ended or self._is_outdated:
                self.changes = self.feed.changes
                # Rows may change faster than access can be checked. Then what was found lately decides.
                if ended or attempt < MOST_CHECKS:
                    delivery = await self.feed.judge_again(self.delivery)
                    if delivery is None:
                        return None
                    self.delivery = delivery
            viewer = self.feed.viewer
            try:
                # Not the viewer of the context: the rights may have changed since the subscription started.
                response = await shared(self.delivery, selection, viewer, context, execute, pay_once)
            except _Outdated:
                continue
            if self.feed.viewer is viewer and self.feed.ended is None:
                return response
        return None

    @property
    def _is_outdated(self) -> bool:
        return self.changes != self.feed.changes

    @property
    def log(self) -> UUID:
        """The id of the event log, which is a part of cursors."""
        return self.feed.log

    @property
    def resumed_by(self) -> str:
        """The cursor from which a client can resume the subscription so that this event comes first."""
        return cursors.write(self.log, self.delivery.event.seq - 1)

    @property
    def entity(self) -> Entity:
        """The entity of the row that the event is about."""
        return registry.named(self.delivery.event.entity)

    @property
    def shown(self) -> Mapped:
        """The declaration of the entity's GraphQL type."""
        return mapped_as(self.delivery.event.entity)


def add_subscriptions(root: type, listed: Sequence[Mapped], types: EntityTypes) -> None:
    """Adds `activityUpdates` and `events` to the root type Subscription."""
    shown: Any = entity_type()
    activity = object_type("ActivityUpdate", "An event of an activity.")
    _fill(activity, types)
    resolved_field(activity, "activity", types.objects["Activity"] | None, _row, _CURRENT.format("activity"))
    subscription_field(
        root,
        "activity_updates",
        activity,
        _activity_updates,
        "Events of activities that you may see.",
        [
            argument("where", activity_filter() | None, "Only events that match."),
            argument("after", str | None, "Resume after this cursor: first missed events, then new ones."),
        ],
    )
    seen = object_type("RadarUpdate", "Something that a customer or a lead did.")
    _fill(seen, types)
    resolved_field(seen, "behaviour", types.objects["BehaviourEvent"] | None, _row, _CURRENT.format("event"))
    wanted: Any = graph_enum(BehaviourKind)
    subscription_field(
        root,
        "radar",
        seen,
        _radar,
        "What your own customers and leads do, as soon as it is recorded: those that you own or are assigned to. For "
        "an API key, those that it sees.",
        [
            argument("kinds", list[wanted] | None, "Only these kinds of behaviour; all kinds by default."),
            argument("after", str | None, "Resume after this cursor: first missed events, then new ones."),
        ],
    )
    told = object_type("NotificationUpdate", "A new notification.")
    _fill(told, types)
    resolved_field(told, "notification", types.objects["Notification"] | None, _row, _CURRENT.format("notification"))
    subscription_field(
        root,
        "notifications",
        told,
        _notifications,
        "Your notifications, as soon as they are made. API keys get none: FORBIDDEN.",
        [argument("after", str | None, "Resume after this cursor: first missed notifications, then new ones.")],
    )
    changed = object_type("RowUpdate", "An event of a row of any type.")
    _fill(changed, types)
    resolved_field(
        changed,
        "entity_type",
        shown,
        lambda source, info: shown(source.delivery.event.entity),
        "The entity type of the row.",
    )
    resolved_field(changed, "node", Node | None, _row, _CURRENT.format("row"))
    subscription_field(
        root,
        "events",
        changed,
        _events,
        "Events of rows that you may see.",
        [
            argument("entity_types", list[shown] | None, "Only events of these types; all types by default."),
            argument("after", str | None, "Resume after this cursor: first missed events, then new ones."),
        ],
    )


def add_event_cursor(query: type) -> None:
    """Adds the field `eventCursor` to the root type Query."""
    means = "The end of the event log: a subscription after it gets all that follows. Query it before you read rows."
    resolved_field(query, "event_cursor", str, _event_cursor, means, charge=1)


async def _event_cursor(source: object, info: Info) -> str:
    extent = await event_log.extent(signed_in(info).database)
    return cursors.write(extent.log, extent.last)


def _fill(type_: type, types: EntityTypes) -> None:
    """Adds to the type `type_` the fields that the types `ActivityUpdate` and `RowUpdate` have in common."""

    def field(name: str, annotation: object, resolve: Any, description: str) -> None:
        resolved_field(type_, name, annotation, lambda source, info: resolve(source), description)

    def unless_removed(read: Any) -> object:
        return lambda source: None if source.delivery.removed else read(source.delivery.event)

    field(
        "cursor",
        str,
        lambda update: cursors.write(update.log, update.delivery.event.seq),
        "The cursor to resume from.",
    )
    field(
        "operation",
        graph_enum(ChangeOperation),
        lambda update: ChangeOperation(update.delivery.operation),
        "What happened.",
    )
    field(
        "id",
        strawberry.ID,
        lambda update: global_id(update.entity.code, update.delivery.event.row_id),
        "The global id of the row.",
    )
    means = "The row's id in the system of origin, also when it was deleted; null when removed."
    resolved_field(type_, "external_id", str | None, _external_id, means)
    field("version", int | None, unless_removed(lambda event: event.version), "The row's version after the change.")
    field("at", DateTime | None, unless_removed(lambda event: event.at), "When it happened.")
    field(
        "actor_kind",
        graph_enum(ActorKind) | None,
        unless_removed(lambda event: actor_kind(event.actor)),
        "Who did it: an employee, an API key, or Rapport itself.",
    )
    resolved_field(type_, "actor", types.objects["Employee"] | None, _actor, "The employee who did it.")
    resolved_field(type_, "changes", list_of(FieldChange), _changes, "The fields whose values changed.")


def _row(update: Update, info: Info) -> Awaitable[Record | None] | None:
    if update.delivery.removed:
        return None
    # All fields of an item that show the row load it at the same level, and so by one statement.
    return context_of(info).reader.changed(update.entity, update.delivery.event.row_id, ("row",))


async def _external_id(update: Update, info: Info) -> str | None:
    reading = _row(update, info)
    row = None if reading is None else await reading
    return None if row is None else row["external_id"]


def _actor(update: Update, info: Info) -> object:
    id = None if update.delivery.removed else parse_uuid(update.delivery.event.actor)
    if id is None:
        return None
    return context_of(info).reader.changed(registry.of(models.Employee), id, level(info))


async def _changes(update: Update, info: Info) -> list[dict[str, object]]:
    if update.delivery.removed:
        return []
    return await shown_changes(context_of(info), update.shown, update.delivery.event, level(info))


async def _activity_updates(
    source: object, info: Info, where: dict[str, Any] | None = None, after: str | None = None
) -> AsyncIterator[Update]:
    wanted = {name: ids for name, ids in (where or {}).items() if ids is not None}
    for name, ids in wanted.items():
        if not ids:
            raise BadUserInput(f"where.{name} is empty, so no event could match. Omit it, or list at least one value.")
        if len(ids) > MAX_WANTED:
            raise LimitExceeded(f"where.{name} takes at most {MAX_WANTED} values; these are {len(ids)}.")
    return await _listen(info, Interest(frozenset({"Activity"}), **wanted), after)


async def _events(
    source: object, info: Info, entity_types: Sequence[Any] | None = None, after: str | None = None
) -> AsyncIterator[Update]:
    if entity_types is not None and not entity_types:
        raise BadUserInput("entityTypes is empty, so no event could match. Omit it, or list at least one type.")
    shown = {entity.name for entity in registry.entities() if not entity.link}
    wanted = shown if entity_types is None else {str(one.value) for one in entity_types}
    return await _listen(info, Interest(frozenset(wanted)), after)


async def _radar(
    source: object, info: Info, kinds: Sequence[Any] | None = None, after: str | None = None
) -> AsyncIterator[Update]:
    if kinds is not None and not kinds:
        raise BadUserInput("kinds is empty, so no event could match. Omit it, or list at least one kind.")
    wanted = None if kinds is None else frozenset(str(one) for one in kinds)
    operations = frozenset({str(ChangeOperation.CREATE)})
    interest = Interest(frozenset({"BehaviourEvent"}), operations, wanted, of_oneself=True)
    return await _listen(info, interest, after)


async def _notifications(source: object, info: Info, after: str | None = None) -> AsyncIterator[Update]:
    if required(signed_in(info).viewer).grant is not None:
        raise Forbidden("Only employees get notifications.")
    created = frozenset({str(ChangeOperation.CREATE)})
    return await _listen(info, Interest(frozenset({models.Notification.__name__}), created), after)


async def _listen(info: Info, interest: Interest, after: str | None) -> AsyncIterator[Update]:
    """Returns an iterator of the events that match `interest`, after the cursor `after` or from now on.

    Raises the error of an invalid cursor at once, not during the iteration.
    """
    return _updates(await signed_in(info).listen(interest, after))


async def _updates(feed: Feed) -> AsyncIterator[Update]:
    async for delivery in feed.deliveries():
        yield Update(delivery, feed, feed.changes)
