"""Many sell, pay, amend and issue at once: stock, debts and numbers stay right. `prove` runs the large ones."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import RapportError, Refused
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers import amending, invoicing, ordering, registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.search.expressions import equals
from tests.factories import Make
from tests.proofs.figures import figures


class _RolledBack(RapportError):
    """What a transaction is rolled back by."""


SIZES = [pytest.param(10, id="small"), pytest.param(200, id="large", marks=pytest.mark.prove)]
Work = Callable[[Unit], Awaitable[Any]]


async def at_once(database: Database, settings: Settings, works: Sequence[Work], writers: int = 20) -> Counter[str]:
    """Runs transactions, so many at a time; counts what was done and with which codes others were refused."""
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
    """A good of 10 USD."""
    return await make(models.Product, stock_on_hand=stock, list_price=Money(Decimal(10), "USD"))


async def order_of(make: Make, product: UUID, quantity: int, customer: UUID) -> UUID:
    """A draft with one line."""
    order = await make(models.Order, customer_id=customer)
    await make(models.OrderLine, order_id=order, product_id=product, quantity=Decimal(quantity))
    return order


@pytest.mark.parametrize("times", SIZES)
async def test_the_last_pieces_are_sold_once(make: Make, database: Database, settings: Settings, times: int) -> None:
    pieces = times // 4
    product, customer = await product_of(make, pieces), await make(models.Customer)
    orders = [await order_of(make, product, 1, customer) for _ in range(times)]
    with figures(f"The last pieces ({database.name})") as found:
        works: list[Work] = [lambda unit, id=id: ordering.confirm(unit, id, None) for id in orders]  # type: ignore[misc]
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
    await make.changes.run(lambda unit: ordering.confirm(unit, order, None))
    invoice = await make(models.Invoice, order_id=order)
    await make.changes.run(lambda unit: invoicing.issue(unit, invoice, None))
    three = Money(Decimal(3), "USD")
    works: list[Work] = [lambda unit: invoicing.pay(unit, invoice, three, None, None, None)] * (times // 2)
    outcomes = await at_once(database, settings, works)
    assert outcomes == {"done": 3, "OUT_OF_RANGE": times // 2 - 3}
    assert (await make.row(models.Invoice, invoice))["paid"] == 900


@pytest.mark.parametrize("times", SIZES)
async def test_amendments_and_a_cancellation_leave_stock_right(
    make: Make, database: Database, settings: Settings, times: int
) -> None:
    product, customer = await product_of(make, 50), await make(models.Customer)
    order = await order_of(make, product, 1, customer)
    await make.changes.run(lambda unit: ordering.confirm(unit, order, None))

    async def amend(unit: Unit, pieces: int) -> UUID:
        return await amending.amend(unit, order, [amending.AmendedLine(pieces * 1000, product_id=product)], None, None)

    works: list[Work] = [lambda unit, n=n: amend(unit, n % 60 + 1) for n in range(times // 2)]  # type: ignore[misc]
    works.insert(times // 3, lambda unit: ordering.cancel(unit, order, None))
    outcomes = await at_once(database, settings, works)
    assert outcomes.total() == times // 2 + 1
    row = await make.row(models.Product, product)
    assert (row["stock_on_hand"], row["stock_reserved"]) == (50, 0)
    assert (await make.row(models.Order, order))["status"] == "CANCELLED"


@pytest.mark.parametrize("times", SIZES)
async def test_invoices_are_numbered_without_a_gap(
    make: Make, database: Database, settings: Settings, times: int
) -> None:
    product, customer = await product_of(make, 100_000), await make(models.Customer)
    invoices = []
    for _ in range(times * 5 if times > 10 else times):
        order = await order_of(make, product, 1, customer)
        await make.changes.run(lambda unit, id=order: ordering.confirm(unit, id, None))  # type: ignore[misc]
        invoices.append(await make(models.Invoice, order_id=order))

    async def issue(unit: Unit, number: int, id: UUID) -> None:
        await invoicing.issue(unit, id, None)
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
