"""What became of webhooks' events: deliveries and their attempts."""

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
    """Adds the list of an endpoint's deliveries to the root type."""
    arguments = [
        argument("webhook_id", strawberry.ID, "The webhook."),
        argument("state", _enum(DeliveryState, "WebhookDeliveryState") | None, "Only deliveries in this state."),
        *page_arguments(),
    ]
    means = "A webhook's deliveries, the newest event first; empty where there is no webhook to see."
    resolved_field(query, "webhook_deliveries", _connection(), _deliveries, means, arguments)


def _enum(choices: Any, name: str) -> Any:
    if not hasattr(choices, "__strawberry_definition__"):
        strawberry.enum(choices, name=name, description=choices.__doc__)
    return graph_enum(choices)


def _connection() -> type:
    attempt = object_type("WebhookAttempt", "One attempt to deliver an event.")
    plain_field(attempt, "at", DateTime, "When it began.")
    plain_field(attempt, "status", int | None, "The HTTP status of the receiver's answer, if there was one.")
    plain_field(attempt, "error", _enum(DeliveryError, "WebhookError") | None, "Why it failed; null if it did not.")
    plain_field(attempt, "detail", str | None, "The beginning of the receiver's answer, or what went wrong.")
    plain_field(attempt, "milliseconds", int, "How long it took.")

    node = object_type("WebhookDelivery", "An event for a webhook, and what became of it.")
    plain_field(node, "id", strawberry.ID, "Its id, which the receiver sees as webhook-id.")
    resolved_field(
        node, "entity_type", entity_type(), lambda source, info: entity_type()(source.entity), "What kind of row."
    )
    resolved_field(node, "row_id", strawberry.ID, _row_id, "The row's id in the whole graph.")
    plain_field(node, "state", DeliveryState, "What became of it.")
    resolved_field(
        node,
        "attempts",
        list_of(attempt),
        lambda source, info: source.tried,
        "The last attempts, the oldest first.",
    )
    resolved_field(
        node,
        "next_attempt_at",
        DateTime | None,
        lambda source, info: source.next_at if source.state is DeliveryState.PENDING else None,
        "When it is tried next, if it is.",
    )
    plain_field(node, "created_at", DateTime, "When the event was found to be for this webhook.")
    plain_field(node, "finished_at", DateTime | None, "When it was delivered, given up or skipped.")

    return item_connection("WebhookDelivery", node, "deliveries", "A page of a list of deliveries.")


async def _deliveries(source: Any, info: Info, webhook_id: str, **arguments: Any) -> ItemList:
    context = signed_in(info)
    entity = registry.of(models.Webhook)
    asked = window_of(arguments)
    id, state, database = read_id(entity, webhook_id), arguments.get("state"), context.database
    if await context.reader.one(entity, id, level(info)) is None:
        return ItemList(_nothing, _none)
    return ItemList(
        lambda: _load(database, id, state, asked),
        lambda at_most: deliveries.count(database, id, state, at_most),
    )


async def _load(database: Database, id: UUID, state: Any, asked: Window) -> Items:
    page = await deliveries.page(database, id, state, asked)
    return Items([(deliveries.cursor(one), one) for one in page.deliveries], page.has_next, page.has_previous)


async def _nothing() -> Items:
    return Items((), False, False)


async def _none(at_most: int | None) -> int:
    return 0


def _row_id(source: deliveries.Delivery, info: Info) -> str:
    return global_id(registry.named(source.entity).code, source.row_id)
