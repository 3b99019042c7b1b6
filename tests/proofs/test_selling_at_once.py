"""Tests of concurrent sales, payments, amendments and invoices: stock, debts and document numbers stay correct.

`make prove` runs the large versions.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import RapportError, Refused
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.orders import amendments
from resolvers.orders import invoices as invoice_verbs
from resolvers.orders import orders as order_verbs
from resolvers.sales import contracts
from resolvers.search.expressions import LIVING, equals
from resolvers.search.record import Record
from tests.factories import Make
from tests.proofs.figures import figures


class _RolledBack(RapportError):
    """Raised to roll back a transaction."""


SIZES = [pytest.param(10, id="small"), pytest.param(200, id="large", marks=pytest.mark.prove)]
Work = Callable[[Unit], Awaitable[Any]]


async def at_once(database: Database, settings: Settings, works: Sequence[Work], writers: int = 20) -> Counter[str]:
    """Runs transactions, `writers` at a time. Returns how many were done, and how many were refused with each code."""
    outcomes: Counter[str] = Counter()
    queue = iter(works)

    async def writer() -> None:
        for work in queue:
            try:
                await Changes(database, SYSTEM, settings).run(work)
                outcomes["done"] += 1
            except Refused as refused:
                outcomes[refused.problems[0].code] += 1

    await asyncio.gather(*(writer() for _ in range(writers)))
    return outcomes


async def product_of(make: Make, stock: int) -> UUID:
    """Creates a good that costs 10 USD. Returns its id."""
    return await make(models.Product, stock_on_hand=stock, list_price=Money(Decimal(10), "USD"))


async def order_of(make: Make, product: UUID, quantity: int, customer: UUID, **also: Any) -> UUID:
    """Creates a draft order with one line. Returns its id."""
    order = await make(models.Order, customer_id=customer, **also)
    await make(models.OrderLine, order_id=order, product_id=product, quantity=Decimal(quantity))
    return order


class Shop:
    """Confirmed orders of some products under one contract, and the invariants that must hold for them."""

    def __init__(self, make: Make, stock: Mapping[UUID, int], customer: UUID, contract: UUID) -> None:
        self.make, self.stock, self.customer, self.contract = make, stock, customer, contract
        self.products, self.orders = list(stock), list[UUID]()

    @classmethod
    async def open(cls, make: Make, stock: Sequence[int], orders: int) -> Shop:
        """Creates a product for each number of pieces in `stock`, and confirmed orders of the first product.

        `orders`: the number of orders, each of one piece.
        """
        customer, contract = await make(models.Customer), await make(models.Contract)
        await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
        await make.changes.run(lambda unit: contracts.sign(unit, contract, None))
        shop = cls(make, {await product_of(make, count): count for count in stock}, customer, contract)
        for _ in range(orders):
            order = await order_of(make, shop.products[0], 1, customer, contract_id=contract)
            await make.changes.run(lambda unit, id=order: order_verbs.confirm(unit, id, None))  # type: ignore[misc]
            shop.orders.append(order)
        return shop

    def amendment(self, order: UUID, pieces: int, place: int = 0) -> Work:
        """Returns a transaction that changes an order to `pieces` pieces of a product.

        `place`: the index of the product in `products`.
        """
        line = amendments.AmendedLine(pieces * 1000, product_id=self.products[place])
        return lambda unit: amendments.amend(unit, order, [line], None, None)

    def cancellation(self, order: UUID) -> Work:
        """Returns a transaction that cancels an order."""
        return lambda unit: order_verbs.cancel(unit, order, None)

    async def revisions(self) -> int:
        """Returns the number of amendments that were made."""
        return len(await self._rows(models.OrderRevision))

    async def is_right(self) -> Counter[str]:
        """Checks that stock, lines, totals and the contract's sum agree. Returns the number of orders in each state."""
        orders = {row.id: row for row in await self._rows(models.Order)}
        totals, reserved = Counter[UUID](), Counter[UUID]()
        for line in await self._rows(models.OrderLine):
            holds = orders[line["order_id"]]["status"] == "CONFIRMED"
            assert line["stock_reserved"] == (line["quantity"] // 1000 if holds else 0)
            reserved[line["product_id"]] += line["stock_reserved"]
            totals[line["order_id"]] += line["amount"]
        for product, on_hand in self.stock.items():
            row = await self.make.row(models.Product, product)
            assert (row["stock_on_hand"], row["stock_reserved"]) == (on_hand, reserved[product])
        held = [row for row in orders.values() if row["status"] == "CONFIRMED"]
        assert all(row["total"] == totals[row.id] for row in held)
        contract = await self.make.row(models.Contract, self.contract)
        assert contract["ordered"] == sum(row["total"] for row in held)
        return Counter(row["status"] for row in orders.values())

    async def _rows(self, model: type[models.Row]) -> list[Record]:
        return await self.make.changes.run(lambda unit: unit.read(registry.of(model), LIVING))


@pytest.mark.parametrize("times", SIZES)
async def test_the_last_pieces_are_sold_once(make: Make, database: Database, settings: Settings, times: int) -> None:
    pieces = times // 4
    product, customer = await product_of(make, pieces), await make(models.Customer)
    orders = [await order_of(make, product, 1, customer) for _ in range(times)]
    with figures(f"The last pieces ({database.name})") as found:
        works: list[Work] = [lambda unit, id=id: order_verbs.confirm(unit, id, None) for id in orders]  # type: ignore[misc]
        outcomes = await at_once(database, settings, works)
        found.add("confirmed", outcomes["done"])
        found.add("refused", outcomes["STATE"])
    assert outcomes == {"done": pieces, "STATE": times - pieces}
    row = await make.row(models.Product, product)
    assert (row["stock_on_hand"], row["stock_reserved"]) == (pieces, pieces)


@pytest.mark.parametrize("times", SIZES)
async def test_nobody_overpays(make: Make, database: Database, settings: Settings, times: int) -> None:
    product, customer = await product_of(make, 100), await make(models.Customer)
    order = await order_of(make, product, 1, customer)
    await make.changes.run(lambda unit: order_verbs.confirm(unit, order, None))
    invoice = await make(models.Invoice, order_id=order)
    await make.changes.run(lambda unit: invoice_verbs.issue(unit, invoice, None))
    three = Money(Decimal(3), "USD")
    works: list[Work] = [lambda unit: invoice_verbs.pay(unit, invoice, three, None, None, None)] * (times // 2)
    outcomes = await at_once(database, settings, works)
    assert outcomes == {"done": 3, "OUT_OF_RANGE": times // 2 - 3}
    assert (await make.row(models.Invoice, invoice))["paid"] == 900


@pytest.mark.parametrize("times", SIZES)
async def test_amendments_and_cancellations_of_one_order_leave_stock_right(
    make: Make, database: Database, settings: Settings, times: int
) -> None:
    half = times // 4
    shop = await Shop.open(make, stock=(50,), orders=1)
    amends = [shop.amendment(shop.orders[0], n % 60 + 1) for n in range(half)]
    mixed = [*amends[half // 2 :], *([shop.cancellation(shop.orders[0])] * half)]
    Random(7).shuffle(mixed)
    with figures(f"Amendments and cancellations of one order ({database.name})") as found:
        # Some amendments come first: else there would hardly be any before the one cancellation.
        outcomes = await at_once(database, settings, [*amends[: half // 2], *mixed])
        found |= {"calls": 2 * half, "amended": await shop.revisions(), "refused": outcomes["STATE"]}
    assert await shop.is_right() == {"CANCELLED": 1}
    # One cancellation won; nothing was done after it, and nothing refused otherwise than by a code.
    assert outcomes == {"done": found["amended"] + 1, "STATE": 2 * half - found["amended"] - 1}
    assert (await make.row(models.Contract, shop.contract))["ordered"] == 0


@pytest.mark.parametrize("times", SIZES)
async def test_amendments_of_orders_that_share_products_leave_stock_right(
    make: Make, database: Database, settings: Settings, times: int
) -> None:
    dice, many = Random(7), max(4, times // 10)
    shop = await Shop.open(make, stock=(many, 2 * many), orders=many)
    works = [shop.amendment(dice.choice(shop.orders), dice.randint(1, 5), dice.randrange(2)) for _ in range(times)]
    works += [shop.cancellation(dice.choice(shop.orders[::2])) for _ in range(many)]
    dice.shuffle(works)
    with figures(f"Amendments and cancellations of {many} orders ({database.name})") as found:
        outcomes = await at_once(database, settings, works)
        found |= {"calls": len(works), "amended": await shop.revisions(), "refused": outcomes["STATE"]}
    states = await shop.is_right()
    assert states.total() == many
    assert states["CONFIRMED"] >= many // 2
    assert states["CANCELLED"] > 0
    assert outcomes.total() == len(works) == outcomes["done"] + outcomes["STATE"]
    assert outcomes["done"] == found["amended"] + states["CANCELLED"]


@pytest.mark.parametrize("times", SIZES)
async def test_invoices_are_numbered_without_a_gap(
    make: Make, database: Database, settings: Settings, times: int
) -> None:
    product, customer = await product_of(make, 100_000), await make(models.Customer)
    invoices = []
    for _ in range(times * 5 if times > 10 else times):
        order = await order_of(make, product, 1, customer)
        await make.changes.run(lambda unit, id=order: order_verbs.confirm(unit, id, None))  # type: ignore[misc]
        invoices.append(await make(models.Invoice, order_id=order))

    async def issue(unit: Unit, number: int, id: UUID) -> None:
        await invoice_verbs.issue(unit, id, None)
        if number % 10 == 0:
            raise _RolledBack("on purpose")

    works: list[Work] = [lambda unit, n=n, id=id: issue(unit, n, id) for n, id in enumerate(invoices)]  # type: ignore[misc]
    with figures(f"Invoice numbers ({database.name})") as found:
        await asyncio.gather(*(_quiet(database, settings, works[n::20]) for n in range(20)))
        found.add("invoices", len(invoices))
    issued = await make.changes.run(lambda unit: unit.read(registry.of(models.Invoice), equals("status", "ISSUED")))
    numbers = sorted(int(row["number"].rpartition("-")[2]) for row in issued)
    assert numbers == list(range(1, len(invoices) - -(-len(invoices) // 10) + 1))


async def _quiet(database: Database, settings: Settings, works: Sequence[Work]) -> None:
    for work in works:
        with suppress(_RolledBack):
            await Changes(database, SYSTEM, settings).run(work)
