"""What an order would cost if it were confirmed now."""

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
"""As how many rows the lines of a quote are measured, whatever their number."""

COST = 10
"""What a quote costs: it takes several statements, as a mutation does."""


def _payload(types: Types) -> Payload:
    one = object_type("OrderLineQuote", "The best price of a line, and what gives it.")
    plain_field(one, "line", types["OrderLine"] | None, "The line.")
    plain_field(one, "unit_price", Money, "The price of one.")
    plain_field(one, "discount", Decimal, "What is taken off, in per cent.")
    plain_field(one, "amount", Money, "What the line comes to.")
    plain_field(one, "source", graph_enum(PriceSource), "What gives it this price.")
    plain_field(one, "price_rule", types["PriceRule"] | None, "The rule that gives it, if one does.")
    plain_field(one, "promotion", types["Promotion"] | None, "The promotion that gives it, if one does.")
    quote = object_type("OrderQuote", "What an order would cost if it were confirmed now.")
    plain_field(quote, "lines", list[one], "Its lines, oldest first.", rows=LINES)  # type: ignore[valid-type]
    plain_field(quote, "total", Money | None, "What they come to; null without lines.")
    return payload(
        "OrderQuotePayload",
        "The best prices that apply to an order.",
        [PayloadField("quote", quote | None, "The prices; null when there are none to give.")],
        errors="Why there are none; empty when there are.",
    )


def add_order_quote(query: type, types: Types) -> None:
    """Adds the root field that quotes a draft."""
    resolved_field(
        query,
        "order_quote",
        made_by(_payload, types).type_ | None,
        _of_draft,
        "What an order would cost if it were confirmed now, line by line; null when there is no such order to see. "
        "There is no quote, and userErrors says why, when it is not a draft or a line has no price.",
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
    """Says what an order would cost if it were confirmed now, line by line. It changes nothing."""
    context = context_of(info)
    order = await context.reader.one(registry.of(models.Order), values["id"], level(info))
    if order is None:
        raise Refused.one(ProblemCode.NOT_FOUND, "There is no Order with this id.", "id")
    return {"quote": await _quote(context, info, order)}


async def _quote(context: Context, info: Info, order: Record) -> dict[str, Any]:
    priced = await quotes.quote(context.database, order, clock.today(context.settings.time_zone))
    # All at once: what they lead to is then read together.
    lines = await asyncio.gather(*(_line(context, info, line, price) for line, price in priced))
    total = sum(price.amount for _, price in priced)
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
