"""What an order would cost if it were confirmed now."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cache
from typing import Any
from uuid import UUID

from strawberry.types.info import Info

import models
from core.errors import Refused
from models.orders import PriceSource
from resolvers import registry
from resolvers.catalogue.pricing import Price
from resolvers.orders import orders
from resolvers.search.record import Record
from schema.mapping.context import Context, level, signed_in
from schema.mapping.definitions import InputField, object_type, plain_field
from schema.mapping.scalars import Decimal
from schema.mapping.values import Money, decimal_of, graph_enum, money
from schema.roots.crud import UserError, user_errors
from schema.roots.standalone_mutations import own_mutation
from schema.roots.verbs import id_input


def _order() -> tuple[InputField, ...]:
    return (id_input("id", registry.of(models.Order), "The order."),)


@cache
def _payload(line: type, rule: type, promotion: type) -> type:
    one = object_type("OrderLineQuote", "The best price of a line, and what gives it.")
    plain_field(one, "line", line | None, "The line.")
    plain_field(one, "unit_price", Money, "The price of one.")
    plain_field(one, "discount", Decimal, "What is taken off, in per cent.")
    plain_field(one, "amount", Money, "What the line comes to.")
    plain_field(one, "source", graph_enum(PriceSource), "What gives it this price.")
    plain_field(one, "price_rule", rule | None, "The rule that gives it, if one does.")
    plain_field(one, "promotion", promotion | None, "The promotion that gives it, if one does.")
    quote = object_type("OrderQuote", "What an order would cost if it were confirmed now.")
    plain_field(quote, "lines", list[one], "Its lines, oldest first.")  # type: ignore[valid-type]
    plain_field(quote, "total", Money | None, "What they come to; null without lines.")
    made = object_type("OrderQuotePayload", "The best prices that apply to an order.")
    plain_field(made, "quote", quote | None, "The prices; null when there are none to give.")
    plain_field(made, "user_errors", list[UserError], "Why there are none; empty when there are.")  # type: ignore[valid-type]
    return made


def _types(types: Mapping[str, type]) -> type:
    return _payload(types["OrderLine"], types["PriceRule"], types["Promotion"])


@own_mutation(
    "order_quote",
    "Says what an order would cost if it were confirmed now, line by line. It changes nothing.",
    _order,
    _types,
)
async def _quote(source: Any, info: Info, input: dict[str, Any]) -> dict[str, Any]:
    context = signed_in(info)
    try:
        priced = await context.changes.run(lambda unit: orders.quote(unit, input["id"]))
    except Refused as refused:
        return {"quote": None, "user_errors": user_errors(refused.problems, "input")}
    # All at once: what they lead to is then read together.
    lines = await asyncio.gather(*(_shown(context, info, line, price) for line, price in priced))
    total = sum(price.amount for _, price in priced)
    currency = priced[0][0]["currency"] if priced else ""
    return {"quote": {"lines": lines, "total": money(total, currency) if priced else None}, "user_errors": []}


async def _shown(context: Context, info: Info, line: Record, price: Price) -> dict[str, Any]:
    async def one(model: type[models.Row], id: UUID | None) -> Any:
        return None if id is None else await context.reader.one(registry.of(model), id, level(info))

    currency = line["currency"]
    row, rule, promotion = await asyncio.gather(
        one(models.OrderLine, line.id),
        one(models.PriceRule, price.price_rule_id),
        one(models.Promotion, price.promotion_id),
    )
    return {
        "line": row,
        "unit_price": money(price.unit_price, currency),
        "discount": decimal_of(price.discount, 2),
        "amount": money(price.amount, currency),
        "source": price.source,
        "price_rule": rule,
        "promotion": promotion,
    }
