"""Concurrent changes that sell, sign, return and repair lock their rows in the same order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from decimal import Decimal
from functools import partial
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import ProblemCode, Refused
from models.row import Row
from models.values import Money
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, Unit, links
from resolvers.changes.batch import run_batch
from resolvers.orders import amendments, invoices, returns
from resolvers.orders import orders as order_verbs
from resolvers.orders.amendments import AmendedLine
from resolvers.sales import contracts, opportunities
from resolvers.search.record import Record
from resolvers.service import repairs
from tests.changes.competing import Work, aborted, at_once, writer
from tests.changes.recorded_reads import reads
from tests.factories import Make
from tests.lock_order import Watch
from tests.orders.trading import Trading
from tests.proofs.test_selling_at_once import Shop
from tests.rivals import PATIENCE, Rival
from tests.sales.selling import Selling

__all__ = ["aborted", "reads", "writer"]  # fixtures


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


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # on SQLite, the rival always waits
@pytest.mark.parametrize("read", ["peek", "find"])
@pytest.mark.parametrize("verb", ["amend", "cancel", "ship"])
async def test_a_rival_gives_an_order_other_products(
    make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, aborted: list[str], verb: str, read: str
) -> None:
    # The products to lock are those of the lines that the order has once it is locked. A rival amends the order after
    # `peek` has read the order, and waits if `find` has read the lines.
    shop, waits = await Shop.open(make, stock=(100, 100, 100), orders=1), read == "find"
    [order] = shop.orders
    works: dict[str, Work] = {
        "amend": shop.amendment(order, 4, 2),
        "cancel": shop.cancellation(order),
        "ship": lambda unit: order_verbs.ship(unit, order, None),
    }
    rival = Rival(monkeypatch, Unit, read, lambda: writer().run(shop.amendment(order, 3, 1)))
    await writer().run(works[verb])
    if waits and verb != "amend":
        with pytest.raises(Refused, match="orderAmend requires it to be CONFIRMED"):
            await rival.outcome()
    else:
        await rival.outcome()
    products = [await make.row(models.Product, id) for id in shop.products]
    found = [(row["stock_on_hand"], row["stock_reserved"]) for row in products]
    untouched = (100, 0)
    if verb == "amend":
        assert found == [untouched, (100, 3 if waits else 0), (100, 0 if waits else 4)]
    elif verb == "ship":
        assert found == [(99 if waits else 100, 0), (100 if waits else 97, 0), untouched]
    else:
        assert found == [untouched] * 3
    assert aborted == []


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)  # on SQLite, the rival always waits
@pytest.mark.parametrize("verb", ["confirm", "issue", "pay"])
async def test_a_rival_gives_an_order_another_contract(
    make: Make,
    writer: Callable[[], Changes],
    monkeypatch: pytest.MonkeyPatch,
    aborted: list[str],
    watched: Watch,
    verb: str,
) -> None:
    # The contract comes before the order. If another one was locked ahead, the transaction starts again.
    shop = await Shop.open(make, stock=(100,), orders=1)
    order, other = shop.orders[0], await _contract(make, shop.customer)
    works: dict[str, Work] = {"confirm": lambda unit: order_verbs.confirm(unit, order, None)}
    if verb == "confirm":
        order = await make(models.Order, customer_id=shop.customer, contract_id=shop.contract)
        await make(models.OrderLine, order_id=order, product_id=shop.products[0], quantity=Decimal(1))
    else:
        invoice, price = await make(models.Invoice, order_id=order), Money(Decimal(10), "USD")
        works["issue"] = lambda unit: invoices.issue(unit, invoice, None)
        works["pay"] = lambda unit: invoices.pay(unit, invoice, price, None, None, None)
        if verb == "pay":
            await make.changes.run(works["issue"])
    watched.used.clear()
    peeks = SimpleNamespace(order=lambda read, unit, which: read(unit, models.Order, which))

    def watched_read(read: Callable[..., Any]) -> Callable[..., Any]:
        def reading(unit: Unit, model: type[Row], which: Any, **lock: bool) -> Any:
            ahead = model is models.Order and not lock
            return peeks.order(read, unit, which) if ahead else read(unit, model, which, **lock)

        return reading

    for name in ("peek", "find"):  # an order is read before it is locked, whether the viewer may see it or not
        monkeypatch.setattr(Unit, name, watched_read(getattr(Unit, name)))

    async def rewrite(unit: Unit) -> None:
        # The rules allow it of drafts alone, so that the rival writes past them.
        row = await unit.get(models.Order, order, lock=True)
        assert row is not None
        await unit.store(registry.of(models.Order), row, {"contract_id": other})

    rival = Rival(monkeypatch, peeks, "order", lambda: writer().run(rewrite))
    await writer().run(works[verb])
    await rival.outcome()
    assert aborted == ["StartAgain"]
    assert watched.used == set()
    total = {"confirm": "ordered", "issue": "invoiced", "pay": "paid"}[verb]
    assert (await make.row(models.Contract, other))[total] == 1000


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_a_rival_adds_an_opportunity_to_a_contract(
    selling: Selling, make: Make, writer: Callable[[], Changes], monkeypatch: pytest.MonkeyPatch, watched: Watch
) -> None:
    contract, opportunity = await make(models.Contract), UUID(await selling.opportunity())
    await make(models.ContractCustomer, contract_id=contract, customer_id=UUID(selling.customer))
    watched.used.clear()
    ends = {"contract_id": contract, "opportunity_id": opportunity}
    add = partial(links.put, model=models.ContractOpportunity, ends=ends)
    rival = Rival(monkeypatch, contracts, "_lock_opportunities", lambda: writer().run(add))
    await writer().run(lambda unit: contracts.sign(unit, contract, None))
    await rival.outcome()
    assert watched.used == set()
    stage = (await make.row(models.Opportunity, opportunity))["stage_id"]
    assert str(stage) == str(selling.stages["Won"])


async def _contract(make: Make, customer: UUID) -> UUID:
    """Creates a contract with a customer, and signs it."""
    contract = await make(models.Contract)
    await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    return await make.changes.run(lambda unit: contracts.sign(unit, contract, None))


Way = Callable[[Changes, dict[str, UUID]], Awaitable[Any]]
LINE = registry.of(models.OrderLine)
SEVEN: dict[str, Any] = {"quantity": Decimal(7)}


def _bulk(operation: BulkOperation, *rows: RowChange) -> Callable[[Changes], Awaitable[Any]]:
    return lambda changes: changes.bulk(LINE, operation, rows, Policy.ALL_OR_NOTHING)


def _imported(changes: Changes) -> Awaitable[Any]:
    values = {"external_id": "line", "imported": True, **SEVEN}
    return run_batch(
        changes.database, SYSTEM, changes.settings, lambda batch: batch.upsert(LINE, values, restoring=False)
    )


WAYS: dict[str, Way] = {
    "create": lambda changes, ids: changes.create(
        LINE, {"order_id": ids["order"], "product_id": ids["product"], **SEVEN}
    ),
    "update": lambda changes, ids: changes.update(LINE, ids["line"], SEVEN, None),
    "delete": lambda changes, ids: changes.delete(LINE, ids["line"], None),
    "restore": lambda changes, ids: changes.restore(LINE, ids["gone"], None),
    "upsert": lambda changes, ids: changes.upsert(LINE, {"external_id": "line", "order_id": ids["order"], **SEVEN}),
    "bulk update": lambda changes, ids: _bulk(BulkOperation.UPDATE, RowChange(SEVEN, ids["line"]))(changes),
    "bulk delete": lambda changes, ids: _bulk(BulkOperation.DELETE, RowChange(id=ids["line"]))(changes),
    "import": lambda changes, ids: _imported(changes),
}
"""The ways to change the lines of an order, besides the order's own mutations."""


@pytest.mark.parametrize("way", WAYS)
async def test_lines_do_not_change_while_their_order_is_locked(
    make: Make, writer: Callable[[], Changes], way: str
) -> None:
    order, product = await make(models.Order), await make(models.Product)
    line = await make(models.OrderLine, order_id=order, product_id=product, external_id="line")
    gone = await make(models.OrderLine, order_id=order, product_id=product)
    await make.changes.delete(LINE, gone, None)
    ids = {"order": order, "product": product, "line": line, "gone": gone}

    async def change() -> None:
        await WAYS[way](writer(), ids)

    async def hold(unit: Unit) -> tuple[asyncio.Task[None], list[Record]]:
        await unit.get(models.Order, order, lock=True)
        before = await order_verbs.lines_of(unit, order)
        changing = asyncio.get_running_loop().create_task(change(), context=Context())
        await asyncio.wait([changing], timeout=PATIENCE)
        assert not changing.done()
        assert await order_verbs.lines_of(unit, order) == before
        return changing, before

    changing, before = await make.changes.run(hold)
    await changing
    assert await make.changes.run(lambda unit: order_verbs.lines_of(unit, order)) != before


async def test_the_lines_and_products_of_an_order_are_locked_together(
    make: Make, writer: Callable[[], Changes], reads: list[str]
) -> None:
    # The number of statements that read and lock does not depend on the number of lines and products.
    counts = []
    for size in (2, 20):
        shop = await Shop.open(make, stock=(100,) * size, orders=0)
        order = await make(models.Order, customer_id=shop.customer, contract_id=shop.contract)
        for product in shop.products:
            await make(models.OrderLine, order_id=order, product_id=product, quantity=Decimal(1))
        lines = [AmendedLine(2000, product_id=product) for product in shop.products]
        works: list[Work] = [
            lambda unit, id=order: order_verbs.confirm(unit, id, None),  # type: ignore[misc]
            lambda unit, id=order, lines=lines: amendments.amend(unit, id, lines, None, None),  # type: ignore[misc]
            lambda unit, id=order: order_verbs.cancel(unit, id, None),  # type: ignore[misc]
        ]
        for work in works:
            reads.clear()
            await writer().run(work)
            counts.append(len(reads))
        assert set(await shop.is_right()) == {"CANCELLED"}
    assert counts[:3] == counts[3:]
    assert min(counts) > 3


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

    async def move(unit: Unit, id: UUID) -> UUID:
        try:
            return await opportunities.move(unit, id, offer, None)
        except Refused as error:
            if [problem.code for problem in error.problems] != [ProblemCode.STATE]:
                raise
            return id  # the contract was signed first, and keeps what it has won

    works: list[Work] = [partial(move, id=id) for id in ids[::-1]]
    works.insert(2, lambda unit: contracts.sign(unit, contract, None))
    await at_once(writer, *works)
    assert (await make.row(models.Contract, contract))["status"] == "SIGNED"
    assert aborted == []
