"""Finds the best price of an order line among agreed prices, list prices, price rules, promotions and memberships."""

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
from resolvers.reads.customer_terms import Terms
from resolvers.search.expressions import LIVING, Among, AnyOf, Compare, Expression, IsNull, Operator, equals, every
from resolvers.search.record import Record

Find = Callable[[type[models.Row], Expression], Awaitable[list[Record]]]
"""A function that reads rows by a condition, without access control."""


@dataclass(frozen=True, slots=True)
class Price:
    """The price of an order line. `source`: the kind of price that was applied.

    `unit_price`, `amount`: in minor units of the currency. `discount`: in hundredths of a per cent.
    """

    source: PriceSource
    unit_price: int
    discount: int
    amount: int
    price_rule_id: UUID | None = None
    promotion_id: UUID | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """The values of the order line's price columns, by column name."""
        return {
            "unit_price": self.unit_price,
            "discount": self.discount,
            "amount": self.amount,
            "price_source": str(self.source),
            "price_rule_id": self.price_rule_id,
            "promotion_id": self.promotion_id,
        }


class Pricing:
    """The price rules, promotions and discounts that apply on one day, for one customer and one currency.

    `member_discount`: the discount of the customer's membership, in hundredths of a per cent.
    """

    def __init__(
        self, currency: str, rules: Sequence[Record], promotions: Sequence[Record], member_discount: int = 0
    ) -> None:
        self._currency = currency
        self._rules = rules
        self._promotions = promotions
        self._member_discount = member_discount

    @classmethod
    async def of(
        cls, find: Find, customer: Record, terms: Terms, currency: str, products: Collection[UUID], today: date
    ) -> Pricing:
        """Reads the price rules and promotions that are valid for a customer on `today`.

        Runs at most three statements.
        """
        # A null segment or tier is no restriction: the price list or promotion then applies to every customer.
        for_customer = every(
            AnyOf((IsNull("segment_id"), Among("segment_id", terms.segments))),
            AnyOf((IsNull("tier"), equals("tier", customer["tier"]))),
            *_valid_on(today),
            LIVING,
        )
        lists = await find(models.PriceList, every(for_customer, equals("active", True), equals("currency", currency)))
        of_lists = Among("price_list_id", tuple(one.id for one in lists))
        of_products = AnyOf((IsNull("product_id"), Among("product_id", tuple(products))))
        rules = await find(models.PriceRule, every(of_lists, of_products, LIVING)) if lists else []
        return cls(currency, rules, await find(models.Promotion, for_customer), terms.member_discount)

    def best(self, product: Record, quantity: int, agreed: Mapping[str, Any] | None = None) -> Price:
        """Returns the lowest price of a product.

        `quantity`: in thousandths.
        `agreed`: a dict with the keys `unit_price` and `discount`, whose values may be None. An agreed unit price or
        discount overrides all other prices.

        Raises Refused (REQUIRED) if the product has no price in the currency.
        """
        listed = product["list_price"] if product["currency"] == self._currency else None
        if agreed is not None and (agreed["unit_price"] is not None or agreed["discount"] is not None):
            base = listed if agreed["unit_price"] is None else agreed["unit_price"]
            if base is not None:
                return _price(PriceSource.AGREED, base, agreed["discount"] or 0, quantity)
        candidates = [
            *self._promotion_prices(product, listed, quantity),
            *self._price_rule_prices(product, listed, quantity),
        ]
        if listed is not None:
            candidates.append(_price(PriceSource.LIST, listed, 0, quantity))
            if self._member_discount:
                candidates.append(_price(PriceSource.MEMBERSHIP, listed, self._member_discount, quantity))
        if not candidates:
            message = f"{product['sku']} has no price in {self._currency}. Give a unit price."
            raise Refused.one(ProblemCode.REQUIRED, message, "unit_price")
        # Source and id break ties, so that the result does not depend on the order of the candidates.
        return min(candidates, key=lambda one: (one.amount, one.source, str(one.price_rule_id or one.promotion_id)))

    def _price_rule_prices(self, product: Record, listed: int | None, quantity: int) -> Iterator[Price]:
        for rule in self._rules:
            base = listed if rule["unit_price"] is None else rule["unit_price"]
            applies = _applies_to(rule, product) and rule["min_quantity"] <= quantity
            if base is not None and applies:
                yield _price(PriceSource.PRICE_RULE, base, rule["discount"], quantity, price_rule_id=rule.id)

    def _promotion_prices(self, product: Record, listed: int | None, quantity: int) -> Iterator[Price]:
        for promotion in self._promotions:
            if listed is not None and _applies_to(promotion, product):
                discount = promotion["discount"]
                yield _price(PriceSource.PROMOTION, listed, discount, quantity, promotion_id=promotion.id)


def _valid_on(today: date) -> tuple[Expression, ...]:
    return (
        AnyOf((IsNull("since"), Compare("since", Operator.LTE, today))),
        AnyOf((IsNull("until"), Compare("until", Operator.GT, today))),
    )


def _applies_to(rule: Record, product: Record) -> bool:
    """Returns True if a price rule or promotion applies to a product.

    The rule or promotion can name a product and a category, which the product must match. Null matches any product.
    """
    category = rule["category"]
    of_category = category is None or (product["category"] is not None and fold(category) == fold(product["category"]))
    return rule["product_id"] in (None, product.id) and of_category


def _price(source: PriceSource, unit_price: int, discount: int, quantity: int, **of: UUID) -> Price:
    return Price(source, unit_price, discount, line_amount(quantity, unit_price, discount), **of)
