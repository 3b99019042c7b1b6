"""What became of webhooks' events: deliveries and their attempts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import strawberry
from strawberry.types.info import Info

import models
from core.errors import BadUserInput
from core.ids import global_id
from models.webhooks import DeliveryError, DeliveryState
from resolvers import registry
from resolvers.search.page import window
from resolvers.webhooks import deliveries
from resolvers.webhooks.deliveries import DeliveryPage
from schema.building import argument, object_type, plain_field, resolved_field
from schema.connections import PageInfo, page_arguments
from schema.context import level, signed_in
from schema.entity_types import entity_type
from schema.ids import read_id
from schema.scalars import DateTime
from schema.values import graph_enum


class _Page:
    """A connection's source: its deliveries are read when they are asked for."""

    def __init__(
        self, load: Callable[[], Awaitable[DeliveryPage]], count: Callable[[int | None], Awaitable[int]]
    ) -> None:
        self._load, self.count = load, count
        self._read: asyncio.Future[DeliveryPage] | None = None

    def read(self) -> asyncio.Future[DeliveryPage]:
        if self._read is None:
            self._read = asyncio.ensure_future(self._load())
        return self._read


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
        list[attempt],  # type: ignore[valid-type]
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

    edge = object_type("WebhookDeliveryEdge", "One delivery in a list, and its place there.")
    resolved_field(edge, "node", node, lambda source, info: source, "The delivery.")
    resolved_field(edge, "cursor", str, lambda source, info: deliveries.cursor(source), "Its place in the list.")
    made = object_type("WebhookDeliveryConnection", "A page of a list of deliveries.")
    resolved_field(made, "edges", list[edge], _nodes, "The deliveries of the page with their cursors.")  # type: ignore[valid-type]
    resolved_field(made, "nodes", list[node], _nodes, "The deliveries of the page.")  # type: ignore[valid-type]
    resolved_field(made, "page_info", PageInfo, _page_info, "Where the page lies in its list.")
    resolved_field(
        made,
        "total_count",
        int,
        lambda source, info, max=None: _count(source, max),
        "How many deliveries the whole list has, computed only when asked for.",
        [argument("max", int | None, "Counting stops here; without it the count is exact.")],
    )
    return made


async def _deliveries(source: Any, info: Info, webhook_id: str, **arguments: Any) -> _Page:
    context = signed_in(info)
    entity = registry.of(models.Webhook)
    asked = window(arguments.get("first"), arguments.get("last"), arguments.get("after"), arguments.get("before"))
    id, state, database = read_id(entity, webhook_id), arguments.get("state"), context.database
    if await context.reader.one(entity, id, level(info)) is None:
        return _Page(_nothing, _none)
    return _Page(
        lambda: deliveries.page(database, id, state, asked),
        lambda at_most: deliveries.count(database, id, state, at_most),
    )


async def _nothing() -> DeliveryPage:
    return DeliveryPage((), False, False)


async def _none(at_most: int | None) -> int:
    return 0


async def _nodes(page: _Page, info: Info) -> tuple[deliveries.Delivery, ...]:
    return (await page.read()).deliveries


async def _page_info(page: _Page, info: Info) -> dict[str, Any]:
    read = await page.read()
    return {
        "has_next_page": read.has_next,
        "has_previous_page": read.has_previous,
        "start_cursor": deliveries.cursor(read.deliveries[0]) if read.deliveries else None,
        "end_cursor": deliveries.cursor(read.deliveries[-1]) if read.deliveries else None,
    }


def _count(page: _Page, at_most: int | None) -> Awaitable[int]:
    if at_most is not None and at_most < 1:
        raise BadUserInput(f"max must be at least 1; it is {at_most}.")
    return page.count(at_most)


def _row_id(source: deliveries.Delivery, info: Info) -> str:
    return global_id(registry.named(source.entity).code, source.row_id)
