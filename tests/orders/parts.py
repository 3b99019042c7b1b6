"""Orders that are invoiced and returned in parts, for tests. Expected amounts are computed with fractions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from models.values import Money
from resolvers.changes import Unit
from resolvers.orders import amendments, invoices, orders, returns
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from tests.factories import Make

PLACES = {"EUR": 2, "JPY": 0, "KWD": 3}


def half_up(exact: Fraction) -> int:
    """Rounds to the nearest integer. Halves are rounded up."""
    return math.floor(exact + Fraction(1, 2))


def parts(sizes: Sequence[str], price: str, discount: str, currency: str) -> list[int]:
    """Returns the amount of each part of an order line, in minor units. The last part gets the remainder.

    `sizes`: the quantity of each part.
    `discount`: the discount in per cent.
    """
    each = Fraction(price) * 10 ** PLACES[currency] * (100 - Fraction(discount)) / 100
    left, found = half_up(sum(map(Fraction, sizes)) * each), list[int]()
    for size in sizes[:-1]:
        found.append(min(half_up(Fraction(size) * each), left))
        left -= found[-1]
    return [*found, left]


@dataclass
class Shop:
    """A customer, a currency, and two goods: `counted` has a stock, `product` has none.

    `contract`: a signed contract, or None.
    """

    make: Make
    customer: UUID
    product: UUID
    counted: UUID
    currency: str
    contract: UUID | None = None

    @classmethod
    async def open(cls, make: Make, currency: str) -> Shop:
        customer, product = await make(models.Customer), await make(models.Product)
        counted = await make(models.Product, stock_on_hand=100)
        return cls(make, customer, product, counted, currency)

    def money(self, amount: str | int) -> Money:
        """Returns an amount in the shop's currency. An integer is in minor units."""
        value = Decimal(amount).scaleb(-PLACES[self.currency]) if isinstance(amount, int) else Decimal(amount)
        return Money(value, self.currency)

    async def run(self, verb: Any, *given: Any) -> Any:
        """Runs a verb in a transaction of its own."""
        return await self.make.changes.run(lambda unit: verb(unit, *given))

    async def refused(self, verb: Any, *given: Any) -> str:
        """Runs a verb, which must be refused. Returns the code."""
        try:
            await self.run(verb, *given)
        except Refused as refused:
            return str(refused.problems[0].code)
        raise AssertionError("It was not refused.")

    async def order(self, *lines: tuple[str, str, str], sent: bool = True, **values: Any) -> Order:
        """Creates and confirms an order. Ships it if `sent`.

        `lines`: the quantity, the price and the discount in per cent of each line.
        """
        product = values.pop("product_id", self.product)
        id = await self.make(models.Order, customer_id=self.customer, currency=self.currency, **values)
        ids = []
        for quantity, price, discount in lines:
            agreed = {"unit_price": self.money(price), "discount": Decimal(discount)}
            given = {"order_id": id, "product_id": product, "quantity": Decimal(quantity)}
            ids.append(await self.make(models.OrderLine, **given, **agreed))
        for verb in (orders.confirm, orders.ship) if sent else (orders.confirm,):
            await self.run(verb, id, None)
        return Order(self, id, ids)


@dataclass
class Order:
    """An order and its lines."""

    shop: Shop
    id: UUID
    lines: list[UUID]

    async def row(self) -> Record:
        """Reads the order."""
        return await self.shop.make.row(models.Order, self.id)

    async def line(self, number: int = 0) -> Record:
        """Reads a line."""
        return await self.shop.make.row(models.OrderLine, self.lines[number])

    async def draft(self, *lines: tuple[int | None, str, str, str]) -> UUID:
        """Creates a draft of an invoice.

        `lines`: for each line, the number of the order line or None, the quantity, the price and the discount in per
        cent.
        """
        invoice = await self.shop.make(models.Invoice, order_id=self.id)
        for number, quantity, price, discount in lines:
            of = None if number is None else self.lines[number]
            priced = {"unit_price": self.shop.money(price), "discount": Decimal(discount)}
            await self.shop.make(
                models.InvoiceLine, invoice_id=invoice, order_line_id=of, quantity=Decimal(quantity), **priced
            )
        return invoice

    async def invoice(self, *lines: tuple[int | None, str, str, str]) -> tuple[Record, list[Record]]:
        """Issues an invoice of these lines, or of the rest of the order. Returns the invoice and its lines."""
        id = await self.draft(*lines)
        await self.shop.run(invoices.issue, id, None)
        found = await self.shop.run(
            partial(Unit.find, model=models.InvoiceLine, where=every(equals("invoice_id", id), LIVING))
        )
        row = await self.shop.make.row(models.Invoice, id)
        assert row["total"] == sum(line["amount"] for line in found)
        return row, sorted(found, key=lambda line: str(line.id))

    async def charge(self, *lines: tuple[int | None, str, str, str]) -> int:
        """Issues an invoice of these lines, or of the rest of the order. Returns its total in minor units."""
        total: int = (await self.invoice(*lines))[0]["total"]
        return total

    async def nothing_left(self) -> bool:
        """Returns whether an invoice of the rest of the order is refused because nothing is left."""
        return await self.shop.refused(invoices.issue, await self.draft(), None) == "STATE"

    async def received(self, quantity: str, number: int = 0, kind: str = "RETURN") -> UUID:
        """Requests, approves and receives a return. Returns its id."""
        values = {"quantity": Decimal(quantity), "kind": kind}
        id: UUID = await self.shop.run(returns.request, self.lines[number], values)
        for verb in (returns.approve, returns.receive):
            await self.shop.run(verb, id, None)
        return id

    async def refund(self, quantity: str, number: int = 0, amount: str | None = None) -> tuple[int, int]:
        """Makes a return of goods and refunds it.

        Returns the refund and the deduction from the order, in minor units.

        `number`: the number of the order line.
        `amount`: the amount to refund; None for the default amount.
        """
        id = await self.received(quantity, number)
        await self.shop.run(returns.refund, id, None if amount is None else self.shop.money(amount), None)
        row = await self.shop.make.row(models.ReturnRequest, id)
        return row["refund"], row["deduction"]

    async def amend(self, *lines: tuple[int | None, str, str]) -> None:
        """Replaces the lines of the order.

        `lines`: for each line, the number of the present line or None for a new one, the quantity and the price.
        """
        given = [
            amendments.AmendedLine(
                int(Decimal(quantity) * 1000),
                line_id=None if number is None else self.lines[number],
                product_id=self.shop.product if number is None else None,
                unit_price=self.shop.money(price),
            )
            for number, quantity, price in lines
        ]
        await self.shop.run(amendments.amend, self.id, given, None, None)
        present = await self.shop.run(orders.lines_of, self.id)
        self.lines = [line.id for line in present]


@pytest.fixture(scope="module")
async def shops(make: Make) -> dict[str, Shop]:
    """Returns a shop for each currency."""
    return {currency: await Shop.open(make, currency) for currency in PLACES}
