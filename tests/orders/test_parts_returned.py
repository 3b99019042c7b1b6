"""Tests of returned pieces: their price is deducted from the order or refunded, to the last minor unit.

Only invoiced amounts are refunded.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

import models
from core import clock
from models.dialect.base import Database
from resolvers.orders import orders, returns
from resolvers.sales import contracts
from tests.orders.parts import Order, Shop, shops
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")


ONES = ["1"]


async def test_pieces_without_an_invoice_come_back_first(shops: dict[str, Shop]) -> None:
    order = await shops["EUR"].order(("10", "82.50", "15"))  # 701.25
    assert await order.charge((0, "6", "82.50", "15")) == 42075
    assert await order.refund("3") == (0, 21038)  # 3 × 70.125, rounded up
    assert (await order.row())["total"] == 70125 - 21038
    # The fourth is what is left of the four: 280.50 − 210.38. The other two were invoiced.
    assert await order.refund("3") == (14025, 7012)
    assert await order.nothing_left()
    assert await order.refund("3") == (21038, 0)
    assert await order.refund("1") == (42075 - 14025 - 21038, 0)


async def test_received_pieces_are_never_invoiced(shops: dict[str, Shop]) -> None:
    order = await shops["JPY"].order(("5", "101", "0"), ("1", "50", "0"))
    back = await order.received("2")
    invoice, lines = await order.invoice()
    assert [(line["quantity"], line["amount"]) for line in lines] == [(3000, 303), (1000, 50)]
    await order.shop.run(returns.refund, back, None, None)
    assert (await order.shop.make.row(models.ReturnRequest, back))["refund"] == 0
    assert (await order.row())["total"] == invoice["total"]


FIFTIES = [(5000, 0)] * 3
REFUNDS = [
    # order line, invoiced, returned, (refund, deduction) of each
    ("a deposit alone", ("2", "50"), [(None, "1", "30")], ["1", "1"], [(0, 5000), (3000, 2000)]),
    ("a deposit over several", ("3", "50"), [(None, "1", "100")], ["1", "1", "1"], [(0, 5000), (5000, 0), (5000, 0)]),
    ("a deposit and two pieces", ("4", "50"), [(0, "2", "50"), (None, "1", "80")], ONES * 4, [(3000, 2000), *FIFTIES]),
    ("all at once", ("4", "50"), [(0, "2", "50"), (None, "1", "80")], ["4"], [(18000, 2000)]),
    ("invoiced below the price", ("2", "10"), [(0, "2", "8")], ["1", "1"], [(800, 200), (800, 200)]),
    ("one piece below the price", ("2", "10"), [(0, "1", "8")], ["1", "1"], [(0, 1000), (800, 200)]),
    ("a whole deposit", ("2", "50"), [(None, "1", "100")], ["2"], [(10000, 0)]),
]


@pytest.mark.parametrize(("what", "line", "charged", "sizes", "expected"), REFUNDS, ids=[row[0] for row in REFUNDS])
async def test_a_refund_is_at_most_what_was_invoiced(
    shops: dict[str, Shop],
    what: str,
    line: tuple[str, str],
    charged: list[tuple[int | None, str, str]],
    sizes: list[str],
    expected: list[tuple[int, int]],
) -> None:
    order = await shops["EUR"].order((*line, "0"))
    invoiced = 0
    for number, quantity, price in charged:
        invoiced += await order.charge((number, quantity, price, "0"))
    found = [await order.refund(size) for size in sizes]
    assert sum(refund for refund, _ in found) == invoiced
    assert (await order.row())["total"] == invoiced
    assert found == expected
    assert await order.nothing_left()


async def test_less_may_be_refunded_and_never_more(shops: dict[str, Shop], database: Database) -> None:
    order = await shops["EUR"].order(("2", "0.99", "50"))
    await order.charge()
    id = await order.received("1")
    async with unchanged(database):
        assert await order.shop.refused(returns.refund, id, order.shop.money("0.51"), None) == "OUT_OF_RANGE"
    await order.shop.run(returns.refund, id, order.shop.money("0.10"), None)
    assert await order.refund("1") == (49, 0)  # what the first was refunded less stays with the seller
    order = await shops["EUR"].order(("2", "0.99", "50"))
    id = await order.received("1")
    async with unchanged(database):
        assert await order.shop.refused(returns.refund, id, order.shop.money("0.01"), None) == "OUT_OF_RANGE"


@pytest.mark.parametrize("verb", [returns.reject, returns.withdraw])
async def test_refused_and_withdrawn_returns_free_their_pieces(
    shops: dict[str, Shop], database: Database, verb: object
) -> None:
    shop = shops["EUR"]
    order = await shop.order(("3", "1", "0"))
    for approved in (False, True):
        id = await shop.run(returns.request, order.lines[0], {"quantity": Decimal(3)})
        assert await shop.refused(returns.request, order.lines[0], {"quantity": Decimal(1)}) == "OUT_OF_RANGE"
        if approved:
            await shop.run(returns.approve, id, None)
        await shop.run(verb, id, None)
        async with unchanged(database):
            for other in (returns.approve, returns.receive, returns.reject, returns.withdraw):
                assert await shop.refused(other, id, None) == "STATE"
    assert (await order.row())["total"] == 300
    back = await order.received("3")
    assert await shop.refused(verb, back, None) == "STATE"


@pytest.mark.parametrize(
    ("back", "kept"), [(["5"], []), (["2"], [3000]), (["2", "2"], [1000]), ([], [5000]), (["4.999"], [1])]
)
@pytest.mark.parametrize("earlier", [0, 1, 2], ids="{} came back before the completion".format)
async def test_assets_are_made_of_what_did_not_come_back(
    shops: dict[str, Shop], back: list[str], kept: list[int], earlier: int
) -> None:
    shop = shops["EUR"]
    order = await shop.order(("5", "1", "0"))
    for place, quantity in enumerate(back):
        if place == earlier:
            await shop.run(orders.complete, order.id, None)
        await order.received(quantity, kind="CLAIM" if place else "RETURN")
    withdrawn = await shop.run(returns.request, order.lines[0], {"quantity": Decimal("0.001")}) if not back else None
    if withdrawn:
        await shop.run(returns.withdraw, withdrawn, None)
    if earlier >= len(back):
        await shop.run(orders.complete, order.id, None)
    assets = await shop.make.changes.run(lambda unit: unit.referring(models.Asset, "order_line_id", order.lines[0]))
    assert [asset["quantity"] for asset in assets] == kept


async def test_a_claim_is_not_sold_again(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    order = await shop.order(("4", "1", "0"), product_id=shop.counted)

    async def stock() -> int:
        on_hand: int = (await shop.make.row(models.Product, shop.counted))["stock_on_hand"]
        return on_hand

    before = await stock()
    await order.received("1", kind="CLAIM")
    assert await stock() == before
    await order.received("2")
    assert await stock() == before + 2


async def test_the_totals_of_the_contract_follow(shops: dict[str, Shop]) -> None:
    shop = shops["KWD"]
    contract = await shop.make(models.Contract, amount=shop.money("100"))
    link = {"contract_id": contract, "customer_id": shop.customer}
    await shop.make(models.ContractCustomer, **link)
    await shop.run(contracts.sign, contract, None)
    order: Order = await shop.order(("4", "1.001", "12.5"), contract_id=contract)

    async def sums() -> list[int | None]:
        row = await shop.make.row(models.Contract, contract)
        return [row[name] for name in ("ordered", "invoiced", "paid")]

    assert await sums() == [3504, None, None]  # 4 × 1.001 × 0.875 = 3.5035
    assert await order.refund("1") == (0, 876)
    assert await sums() == [2628, None, None]
    assert await order.charge() == 2628
    assert await order.refund("1") == (876, 0)
    assert await sums() == [2628, 2628, None]


@pytest.mark.parametrize("charged", [True, False])
async def test_a_return_that_an_import_received_is_settled_by_its_refund(shops: dict[str, Shop], charged: bool) -> None:
    shop, make = shops["EUR"], shops["EUR"].make
    past, now = {"imported": True}, clock.now()
    sent = {"status": "SHIPPED", "ordered_at": now, "shipped_at": now, "total": None}
    order = Order(shop, await make(models.Order, customer_id=shop.customer, currency="EUR", **sent, **past), [])
    line = {"order_id": order.id, "product_id": shop.product, "quantity": Decimal(4), "unit_price": shop.money("0.49")}
    order.lines.append(await make(models.OrderLine, **line, discount=Decimal("12.5"), **past))  # 1.715
    if charged:
        issued = {"number": "R-1", "status": "ISSUED", "issued_on": now.date(), "total": None}
        invoice = await make(models.Invoice, order_id=order.id, **issued, **past)
        part = {"quantity": Decimal(4), "unit_price": shop.money("0.43"), "amount": shop.money("1.72")}
        await make(models.InvoiceLine, invoice_id=invoice, order_line_id=order.lines[0], **part, **past)
    returned = {"order_line_id": order.lines[0], "quantity": Decimal(1), "status": "RECEIVED", "received_at": now}
    back = await make(models.ReturnRequest, **returned, **past)
    await shop.run(returns.refund, back, None, None)
    row = await make.row(models.ReturnRequest, back)
    assert (row["refund"], row["deduction"]) == ((43, 0) if charged else (0, 43))
    assert (await order.line())["amount"] == (172 if charged else 129)
