"""Prices: of what is agreed, listed, ruled and promoted, an order's line takes the best for the customer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from models.orders import PriceSource
from resolvers.catalogue.amounts import line_amount
from resolvers.search.expressions import LIVING, Among, AnyOf, Compare, Expression, IsNull, Operator, equals, every
from resolvers.search.record import Record

Find = Callable[[type[models.Row], Expression], Awaitable[list[Record]]]
"""Finds rows that meet a condition, whoever may see them: in a transaction, or outside of one."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a line costs, in minor units, and what gave it that price."""

    source: PriceSource
    unit_price: int
    discount: int
    amount: int
    price_rule_id: UUID | None = None
    promotion_id: UUID | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of the line."""
        return {
            "unit_price": self.unit_price,
            "discount": self.discount,
            "amount": self.amount,
            "price_source": str(self.source),
            "price_rule_id": self.price_rule_id,
            "promotion_id": self.promotion_id,
        }


class Pricing:
    """The prices that apply to one customer today, in one currency, of some products."""

    def __init__(self, currency: str, rules: Sequence[Record], promotions: Sequence[Record]) -> None:
        self._currency = currency
        self._rules = rules
        self._promotions = promotions

    @classmethod
    async def of(cls, find: Find, customer_id: UUID, currency: str, products: Collection[UUID], today: date) -> Pricing:
        """What applies to a customer on a day; as many statements for one product as for many."""
        [customer] = await find(models.Customer, equals("id", customer_id))
        members = await find(models.SegmentMember, every(equals("customer_id", customer_id), LIVING))
        segments = tuple(member["segment_id"] for member in members)
        theirs = every(
            AnyOf((IsNull("segment_id"), Among("segment_id", segments))),
            AnyOf((IsNull("tier"), equals("tier", customer["tier"]))),
            *_on(today),
            LIVING,
        )
        lists = await find(models.PriceList, every(theirs, equals("active", True), equals("currency", currency)))
        of_lists = Among("price_list_id", tuple(one.id for one in lists))
        of_products = AnyOf((IsNull("product_id"), Among("product_id", tuple(products))))
        rules = await find(models.PriceRule, every(of_lists, of_products, LIVING)) if lists else []
        return cls(currency, rules, await find(models.Promotion, theirs))

    def best(self, product: Record, quantity: int, agreed: Mapping[str, Any] | None = None) -> Price:
        """The best price of a quantity, in thousandths. What was agreed holds, whatever else there is.

        Raises Refused (REQUIRED) when there is no price at all.
        """
        listed = product["list_price"] if product["currency"] == self._currency else None
        if agreed is not None and (agreed["unit_price"] is not None or agreed["discount"] is not None):
            base = listed if agreed["unit_price"] is None else agreed["unit_price"]
            if base is not None:
                return _price(PriceSource.AGREED, base, agreed["discount"] or 0, quantity)
        candidates = [*self._promoted(product, listed, quantity), *self._ruled(product, listed, quantity)]
        if listed is not None:
            candidates.append(_price(PriceSource.LIST, listed, 0, quantity))
        if not candidates:
            message = f"There is no price of {product['sku']} in {self._currency}."
            raise Refused.one(ProblemCode.REQUIRED, message, "unit_price")
        return min(candidates, key=lambda one: (one.amount, one.source, str(one.price_rule_id or one.promotion_id)))

    def _ruled(self, product: Record, listed: int | None, quantity: int) -> Iterator[Price]:
        for rule in self._rules:
            base = listed if rule["unit_price"] is None else rule["unit_price"]
            applies = _is_for(rule, product) and rule["min_quantity"] <= quantity
            if base is not None and applies:
                yield _price(PriceSource.PRICE_RULE, base, rule["discount"], quantity, price_rule_id=rule.id)

    def _promoted(self, product: Record, listed: int | None, quantity: int) -> Iterator[Price]:
        for promotion in self._promotions:
            if listed is not None and _is_for(promotion, product):
                discount = promotion["discount"]
                yield _price(PriceSource.PROMOTION, listed, discount, quantity, promotion_id=promotion.id)


def _on(today: date) -> tuple[Expression, ...]:
    return (
        AnyOf((IsNull("since"), Compare("since", Operator.LTE, today))),
        AnyOf((IsNull("until"), Compare("until", Operator.GT, today))),
    )


def _is_for(rule: Record, product: Record) -> bool:
    """Whether a rule or a promotion is for a product: for it, or its category, or all."""
    category = rule["category"]
    of_category = category is None or (product["category"] is not None and fold(category) == fold(product["category"]))
    return rule["product_id"] in (None, product.id) and of_category


def _price(source: PriceSource, unit_price: int, discount: int, quantity: int, **of: UUID) -> Price:
    return Price(source, unit_price, discount, line_amount(quantity, unit_price, discount), **of)
