"""The query `webhookDeliveries`, which returns a webhook's deliveries, each with its attempts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core.ids import global_id
from models.dialect.base import Database
from models.webhooks import DeliveryError, DeliveryState
from resolvers import registry
from resolvers.search.page import Window
from resolvers.webhooks import deliveries
from schema.mapping.connections import page_arguments, window_of
from schema.mapping.context import level, signed_in
from schema.mapping.definitions import argument, list_of, object_type, plain_field, resolved_field
from schema.mapping.entity_types import entity_type
from schema.mapping.ids import read_id
from schema.mapping.item_connections import ItemList, Items, item_connection
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum


def add_delivery_queries(query: type) -> None:
    """Adds the field `webhookDeliveries` to the root type Query."""
    arguments = [
        argument("webhook_id", strawberry.ID, "The webhook."),
        argument("state", graph_enum(DeliveryState, "WebhookDeliveryState") | None, "Only deliveries in this state."),
        *page_arguments(),
    ]
    means = "The deliveries of a webhook, newest event first; empty if you may not see the webhook."
    resolved_field(query, "webhook_deliveries", _connection(), _deliveries, means, arguments)


def _connection() -> type:
    attempt = object_type("WebhookAttempt", "One attempt to deliver an event.")
    plain_field(attempt, "at", DateTime, "When the attempt began.")
    plain_field(attempt, "status", int | None, "The HTTP status of the response, if any.")
    plain_field(
        attempt, "error", graph_enum(DeliveryError, "WebhookError") | None, "Why it failed; null if it succeeded."
    )
    plain_field(attempt, "detail", str | None, "The beginning of the response, or the error.")
    plain_field(attempt, "milliseconds", int, "The duration in milliseconds.")

    node = object_type("WebhookDelivery", "An event for a webhook, and the state of its delivery.")
    plain_field(node, "id", strawberry.ID, "The id, which the receiver gets as webhook-id.")
    resolved_field(
        node,
        "entity_type",
        entity_type(),
        lambda source, info: entity_type()(source.entity),
        "The entity type of the row.",
    )
    resolved_field(node, "row_id", strawberry.ID, _row_id, "The global id of the row.")
    plain_field(node, "state", DeliveryState, "The state of the delivery.")
    resolved_field(
        node,
        "attempts",
        list_of(attempt),
        lambda source, info: source.tried,
        "The last attempts, oldest first.",
    )
    resolved_field(
        node,
        "next_attempt_at",
        DateTime | None,
        lambda source, info: source.next_at if source.state is DeliveryState.PENDING else None,
        "When the next attempt is due, if there is one.",
    )
    plain_field(node, "created_at", DateTime, "When the event was queued for this webhook.")
    plain_field(node, "finished_at", DateTime | None, "When it was delivered, given up or skipped.")

    return item_connection("WebhookDelivery", node, "deliveries", "A page of a list of deliveries.")


async def _deliveries(source: Any, info: Info, webhook_id: str, **arguments: Any) -> ItemList:
    context = signed_in(info)
    entity = registry.of(models.Webhook)
    paging = window_of(arguments)
    id, state, database = read_id(entity, webhook_id), arguments.get("state"), context.database
    if await context.reader.one(entity, id, level(info)) is None:
        return ItemList(_nothing, _none)
    return ItemList(
        lambda: _load(database, id, state, paging),
        lambda at_most: deliveries.count(database, id, state, at_most),
    )


async def _load(database: Database, id: UUID, state: Any, paging: Window) -> Items:
    page = await deliveries.page(database, id, state, paging)
    return Items([(deliveries.cursor(one), one) for one in page.deliveries], page.has_next, page.has_previous)


async def _nothing() -> Items:
    return Items((), False, False)


async def _none(at_most: int | None) -> int:
    return 0


def _row_id(source: deliveries.Delivery, info: Info) -> str:
    return global_id(registry.named(source.entity).code, source.row_id)
