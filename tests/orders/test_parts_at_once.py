"""Parts of one order that are invoiced and returned concurrently add up to the order.

No transaction is aborted.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from resolvers.changes import Changes
from resolvers.orders import invoices, orders, returns
from resolvers.sales import contracts
from resolvers.search.expressions import LIVING, equals, every
from tests.changes.competing import Work, aborted, writer
from tests.factories import Make
from tests.orders.parts import Order, Shop

__all__ = ["aborted", "writer"]  # fixtures


async def at_once(writer: Callable[[], Changes], *works: Work) -> Counter[str]:
    """Runs transactions concurrently. Returns how many were done, and how many were refused with each code."""

    async def outcome(work: Work) -> str:
        try:
            await writer().run(work)
        except Refused as refused:
            return str(refused.problems[0].code)
        return "done"

    return Counter(await asyncio.gather(*map(outcome, works)))


def issue(invoice: UUID) -> Work:
    return lambda unit: invoices.issue(unit, invoice, None)


async def contract_of(shop: Shop) -> UUID:
    """Signs a contract with the customer."""
    contract = await shop.make(models.Contract, amount=shop.money("9000"))
    await shop.make(models.ContractCustomer, contract_id=contract, customer_id=shop.customer)
    signed: UUID = await shop.run(contracts.sign, contract, None)
    return signed


async def issued(order: Order) -> list[int]:
    """Returns the totals of the order's issued invoices."""
    where = every(equals("order_id", order.id), LIVING)
    found = await order.shop.make.changes.run(lambda unit: unit.find(models.Invoice, where))
    return sorted(row["total"] for row in found if row["total"] is not None)


@pytest.mark.parametrize("line", [None, (0, "1", "0.99", "50")])
async def test_invoices(
    make: Make, writer: Callable[[], Changes], aborted: list[str], line: tuple[int | None, str, str, str] | None
) -> None:
    shop = await Shop.open(make, "EUR")
    order = await shop.order(("2", "0.99", "50"), contract_id=await contract_of(shop))
    drafts = [await order.draft(*([line] if line else [])) for _ in range(4)]
    outcomes = await at_once(writer, *map(issue, drafts))
    expected: dict[str, Any] = {"done": 2, "OUT_OF_RANGE": 2} if line else {"done": 1, "STATE": 3}
    assert outcomes == expected
    assert await issued(order) == ([49, 50] if line else [99])
    assert aborted == []


@pytest.mark.parametrize("verb", [returns.receive, returns.refund])
async def test_returns_and_invoices(
    make: Make, writer: Callable[[], Changes], aborted: list[str], verb: Callable[..., Any]
) -> None:
    shop = await Shop.open(make, "EUR")
    contract = await contract_of(shop)
    order = await shop.order(("5", "0.99", "50"), contract_id=contract, product_id=shop.counted)
    backs = []
    for _ in range(3):
        values = {"quantity": Decimal(1)}
        backs.append(await shop.run(returns.request, order.lines[0], values))
        await shop.run(returns.approve, backs[-1], None)
        if verb is returns.refund:
            await shop.run(returns.receive, backs[-1], None)
    drafts = [await order.draft() for _ in range(2)]
    last = (None,) if verb is returns.receive else (None, None)
    works: list[Work] = [lambda unit, id=id: verb(unit, id, *last) for id in backs]  # type: ignore[misc]
    outcomes = await at_once(writer, works[0], issue(drafts[0]), works[1], issue(drafts[1]), works[2])
    assert outcomes == {"done": 4, "STATE": 1}
    row, found = await order.row(), [await make.row(models.ReturnRequest, id) for id in backs]
    assert [row["total"]] == await issued(order)
    assert 248 - row["total"] == sum(one["deduction"] for one in found)  # 5 × 0.495 = 2.475
    assert sum(one["refundable"] + one["deduction"] for one in found) == 150
    assert (await make.row(models.Contract, contract))["ordered"] == row["total"]
    assert (await make.row(models.Product, shop.counted))["stock_on_hand"] == 100 - 5 + 3
    assert aborted == []


async def test_returns_and_the_completion(make: Make, writer: Callable[[], Changes], aborted: list[str]) -> None:
    shop = await Shop.open(make, "EUR")
    order = await shop.order(("5", "1", "0"))
    back = await shop.run(returns.request, order.lines[0], {"quantity": Decimal(2)})
    await shop.run(returns.approve, back, None)
    outcomes = await at_once(
        writer, lambda unit: orders.complete(unit, order.id, None), lambda unit: returns.receive(unit, back, None)
    )
    assert outcomes == {"done": 2}
    [asset] = await make.changes.run(lambda unit: unit.referring(models.Asset, "order_line_id", order.lines[0]))
    assert asset["quantity"] == 3000
    assert aborted == []


async def test_requests_and_a_withdrawal(make: Make, writer: Callable[[], Changes], aborted: list[str]) -> None:
    shop = await Shop.open(make, "EUR")
    order = await shop.order(("2", "1", "0"))
    request: Work = partial(returns.request, line_id=order.lines[0], values={"quantity": Decimal(2)})
    first = await shop.make.changes.run(request)
    outcomes = await at_once(writer, request, lambda unit: returns.withdraw(unit, first, None), request, request)
    assert outcomes["done"] in (1, 2)  # the withdrawal, and a request if it came later
    where = every(equals("order_line_id", order.lines[0]), LIVING)
    found = await make.changes.run(lambda unit: unit.find(models.ReturnRequest, where))
    assert sum(row["status"] == "REQUESTED" for row in found) == outcomes["done"] - 1
    assert aborted == []
