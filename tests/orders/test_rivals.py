"""Concurrent changes that sell, sign, return and repair lock their rows in the same order."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from uuid import UUID

import models
from resolvers.changes import Changes, Unit
from resolvers.orders import amendments, invoices, returns
from resolvers.orders import orders as order_verbs
from resolvers.orders.amendments import AmendedLine
from resolvers.sales import contracts, opportunities
from resolvers.service import repairs
from tests.changes.competing import Work, aborted, at_once, writer
from tests.factories import Make
from tests.orders.trading import Trading
from tests.proofs.test_selling_at_once import Shop
from tests.sales.selling import Selling

__all__ = ["aborted", "writer"]  # fixtures


async def test_orders_of_the_same_products_under_one_contract(
    make: Make, writer: Callable[[], Changes], aborted: list[str]
) -> None:
    shop = await Shop.open(make, stock=(100, 100, 100), orders=6)
    drafts = []
    for n in range(6):
        order = await make(models.Order, customer_id=shop.customer, contract_id=shop.contract)
        for product in shop.products[:: 1 if n % 2 else -1]:
            await make(models.OrderLine, order_id=order, product_id=product, quantity=Decimal(1))
        drafts.append(order)
    lines = [AmendedLine(1000, product_id=product) for product in shop.products[::-1]]
    works: list[Work] = [lambda unit, id=id: order_verbs.confirm(unit, id, None) for id in drafts]  # type: ignore[misc]
    works += [lambda unit, id=id: amendments.amend(unit, id, lines, None, None) for id in shop.orders[:4]]  # type: ignore[misc]
    works += [lambda unit, id=id: order_verbs.cancel(unit, id, None) for id in shop.orders[4:]]  # type: ignore[misc]
    await at_once(writer, *works)
    shop.orders += drafts
    assert await shop.is_right() == {"CONFIRMED": 10, "CANCELLED": 2}
    assert aborted == []


async def test_invoices_and_orders_under_one_contract(
    make: Make, writer: Callable[[], Changes], aborted: list[str]
) -> None:
    shop = await Shop.open(make, stock=(100,), orders=8)
    invoiced = [await make(models.Invoice, order_id=order) for order in shop.orders[:4]]
    works: list[Work] = [lambda unit, id=id: invoices.issue(unit, id, None) for id in invoiced]  # type: ignore[misc]
    works += [shop.amendment(order, 2) for order in shop.orders[:3:-1]]
    await at_once(writer, *works)
    assert await shop.is_right() == {"CONFIRMED": 8}
    assert aborted == []


async def test_returns_repairs_and_orders_of_the_same_products(
    trading: Trading, writer: Callable[[], Changes], aborted: list[str]
) -> None:
    make, shipped, back = trading.make, [], []
    for _ in range(3):
        shipped.append(await trading.at("SHIPPED", "1"))
    for order in shipped:
        back.append(await make.changes.run(partial(_approved, UUID(order))))
    repair = await make(models.Repair)
    await make.changes.run(lambda unit: repairs.start(unit, repair, None))
    drafts = [UUID(await trading.order("1")) for _ in range(3)]
    works: list[Work] = [lambda unit, id=id: returns.receive(unit, id, None) for id in back]  # type: ignore[misc]
    works += [lambda unit, id=id: order_verbs.confirm(unit, id, None) for id in drafts]  # type: ignore[misc]
    works += [lambda unit: repairs.use_part(unit, repair, trading.product, Decimal(1), None, None)] * 2
    await at_once(writer, *works)
    assert await trading.stock() == (10 - 3 + 3 - 2, 3)
    assert aborted == []


async def _approved(order: UUID, unit: Unit) -> UUID:
    """Requests the return of an order's first line, and approves it."""
    line = (await order_verbs.lines_of(unit, order))[0].id
    request = await returns.request(unit, line, {"quantity": Decimal(1), "reason": "Broken"})
    return await returns.approve(unit, request, None)


async def test_a_contract_and_the_moves_of_its_opportunities(
    selling: Selling, make: Make, writer: Callable[[], Changes], aborted: list[str]
) -> None:
    ids = [UUID(await selling.opportunity()) for _ in range(4)]
    contract = await make(models.Contract)
    await make(models.ContractCustomer, contract_id=contract, customer_id=UUID(selling.customer))
    for id in ids:
        await make(models.ContractOpportunity, contract_id=contract, opportunity_id=id)
    offer = opportunities.Move(UUID(selling.stages["Offer"]))
    works: list[Work] = [lambda unit, id=id: opportunities.move(unit, id, offer, None) for id in ids[::-1]]  # type: ignore[misc]
    works.insert(2, lambda unit: contracts.sign(unit, contract, None))
    await at_once(writer, *works)
    assert (await make.row(models.Contract, contract))["status"] == "SIGNED"
    assert aborted == []
