"""The query `orderQuote`, which returns what an order would cost if it were confirmed now."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.info import Info

import models
from core import clock
from core.errors import ProblemCode, Refused
from models.orders import PriceSource
from resolvers import registry
from resolvers.catalogue.amounts import bounded
from resolvers.catalogue.pricing import Price
from resolvers.orders import quotes
from resolvers.search.record import Record
from resolvers.state_machines import ORDER
from schema.mapping.context import Context, context_of, level, signed_in
from schema.mapping.definitions import argument, object_type, plain_field, resolved_field
from schema.mapping.ids import read_id
from schema.mapping.scalars import Decimal
from schema.mapping.values import Money, decimal_of, graph_enum, money
from schema.roots.mutation import Values, id_input, mutation
from schema.roots.payloads import Payload, PayloadField, Types, made_by, payload, user_errors

LINES = 100
"""The number of lines that the cost of an operation assumes for a quote."""

COST = 10
"""The cost of a quote: like a mutation, it runs several statements."""


def _payload(types: Types) -> Payload:
    one = object_type("OrderLineQuote", "The best price of an order line, and where it comes from.")
    plain_field(one, "line", types["OrderLine"] | None, "The line.")
    plain_field(one, "unit_price", Money, "The unit price.")
    plain_field(one, "discount", Decimal, "The discount in per cent.")
    plain_field(one, "amount", Money, "The amount of the line.")
    plain_field(one, "source", graph_enum(PriceSource), "Where the price comes from.")
    plain_field(one, "price_rule", types["PriceRule"] | None, "The price rule, if one applies.")
    plain_field(one, "promotion", types["Promotion"] | None, "The promotion, if one applies.")
    quote = object_type("OrderQuote", "What an order would cost if it were confirmed now.")
    plain_field(quote, "lines", list[one], "The lines, oldest first.", rows=LINES)  # type: ignore[valid-type]
    plain_field(quote, "total", Money | None, "The sum of the lines; null without lines.")
    return payload(
        "OrderQuotePayload",
        "The best prices for an order.",
        [PayloadField("quote", quote | None, "The quote; null if there is none.")],
        errors="Why there is no quote; empty if there is one.",
    )


def add_order_quote(query: type, types: Types) -> None:
    """Adds the field `orderQuote` to the root type Query."""
    resolved_field(
        query,
        "order_quote",
        made_by(_payload, types).type_ | None,
        _of_draft,
        "What an order would cost if it were confirmed now; null if you may not see the order. If it is not a draft or "
        "a line has no price, there is no quote, and userErrors says why.",
        [argument("id", strawberry.ID, "The order's global id, or the bare UUID.")],
        charge=COST,
    )


async def _of_draft(source: Any, info: Info, id: str) -> dict[str, Any] | None:
    context, entity = signed_in(info), registry.of(models.Order)
    order = await context.reader.one(entity, read_id(entity, id), level(info))
    if order is None:
        return None
    try:
        ORDER.refuse("orderConfirm", order)
        return {"quote": await _quote(context, info, order), "user_errors": []}
    except Refused as refused:
        return {"quote": None, "user_errors": user_errors(refused.problems)}


@mutation(
    payload=_payload,
    inputs=[id_input("id", models.Order, "The order.")],
    outside=True,
    deprecated="Use the query orderQuote.",
)
async def order_quote(info: Info, values: Values) -> Values:
    """Returns what an order would cost if it were confirmed now. It changes nothing."""
    context = context_of(info)
    order = await context.reader.one(registry.of(models.Order), values["id"], level(info))
    if order is None:
        raise Refused.one(ProblemCode.NOT_FOUND, "There is no Order with this id.", "id")
    return {"quote": await _quote(context, info, order)}


async def _quote(context: Context, info: Info, order: Record) -> dict[str, Any]:
    priced = await quotes.quote(context.database, context.viewer, order, clock.today(context.settings.time_zone))
    # Concurrently, so that the loaders batch the related rows of all lines.
    lines = await asyncio.gather(*(_line(context, info, line, price) for line, price in priced))
    total = bounded(sum(price.amount for _, price in priced), "lines")
    return {"lines": lines, "total": money(total, order["currency"]) if priced else None}


async def _line(context: Context, info: Info, line: Record, price: Price) -> dict[str, Any]:
    async def one(model: type[models.Row], id: UUID | None) -> Any:
        return None if id is None else await context.reader.one(registry.of(model), id, level(info))

    row, rule, promotion = await asyncio.gather(
        one(models.OrderLine, line.id),
        one(models.PriceRule, price.price_rule_id),
        one(models.Promotion, price.promotion_id),
    )
    currency = line["currency"]
    return {
        "line": row,
        "unit_price": money(price.unit_price, currency),
        "discount": decimal_of(price.discount, 2),
        "amount": money(price.amount, currency),
        "source": price.source,
        "price_rule": rule,
        "promotion": promotion,
    }
