"""The parts that are invoiced, returned and refunded add up to the order, to the last minor unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

import models
from core.errors import Refused
from models.dialect.base import Database
from resolvers.orders import invoices, orders
from tests.orders.parts import Shop, parts, shops
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")


ONES = ["1"]
LINES = [
    ("EUR", ["1", "1"], "0.99", "50"),
    ("EUR", ONES * 10, "82.50", "15"),
    ("EUR", ONES * 3, "0.10", "33.33"),
    ("JPY", ONES * 3, "101", "50"),
    ("EUR", ["4", "3"], "33.33", "12.5"),
    ("EUR", ["0.333", "0.333", "0.334"], "9.99", "0"),
    ("EUR", ONES * 5, "0.01", "70"),  # 0.015: each piece is 0.00, and the last is what is left
    ("EUR", ONES * 6, "0.01", "50"),  # each piece takes 0.01, so that nothing is left for the last three
    ("JPY", ["2", "2", "2", "1"], "7", "7.77"),
    ("JPY", ["0.5", "0.5", "0.5"], "333", "0"),
    ("KWD", ONES * 4, "0.333", "12.34"),
    ("KWD", ["1.5", "2.25", "0.25"], "1.005", "50"),
    ("KWD", ONES * 3, "10.001", "99.99"),
]
"""Currency, the sizes of the parts, price and discount of an order line."""


def whole(sizes: list[str]) -> str:
    return str(sum(map(Decimal, sizes)))


@pytest.mark.parametrize(("currency", "sizes", "price", "discount"), LINES)
async def test_parts_add_up_to_the_line(
    shops: dict[str, Shop], currency: str, sizes: list[str], price: str, discount: str
) -> None:
    shop, expected = shops[currency], parts(sizes, price, discount, currency)
    order = await shop.order((whole(sizes), price, discount))
    assert (await order.row())["total"] == sum(expected)
    # The refunds first, of an order that is invoiced at once.
    assert await order.charge() == sum(expected)
    assert [await order.refund(size) for size in sizes] == [(amount, 0) for amount in expected]
    # Then invoices by parts: a line of 0 alone cannot be issued.
    order, charged = await shop.order((whole(sizes), price, discount)), 0
    for size, amount in zip(sizes[:-1], expected, strict=False):
        if amount:
            assert await order.charge((0, size, price, discount)) == amount
            charged += amount
    if sum(expected) > charged:
        assert await order.charge() == sum(expected) - charged
    assert await order.nothing_left()
    # Parts that were not invoiced are taken off the order.
    order = await shop.order((whole(sizes), price, discount))
    assert [await order.refund(size) for size in sizes] == [(0, amount) for amount in expected]
    assert (await order.row())["total"] == 0
    assert await order.nothing_left()


async def test_the_last_piece_at_the_price_of_the_line_takes_the_remainder(shops: dict[str, Shop]) -> None:
    order = await shops["EUR"].order(("10", "82.50", "15"))
    assert [await order.charge((0, "1", "82.50", "15")) for _ in range(10)] == [7013] * 9 + [7008]
    order = await shops["EUR"].order(("3", "0.10", "66.67"))  # 0.09999, and a piece is 0.03333
    assert [await order.charge((0, "1", "0.10", "66.67")) for _ in range(3)] == [3, 3, 4]
    order = await shops["EUR"].order(("3", "0.10", "33.33"))
    _, [first, second] = await order.invoice((0, "2", "0.10", "33.33"), (0, "1", "0.10", "33.33"))
    assert (first["amount"], second["amount"]) == (13, 7)


BOUNDS = [
    ("more pieces than ordered", "3", "5", "quantity"),
    ("a dearer piece than the whole line", "1", "20.01", "unit_price"),
    ("a fraction more", "2.001", "0.01", "quantity"),
    ("a price below 0", "1", "-1", "unit_price"),
]


@pytest.mark.parametrize(("what", "quantity", "price", "field"), BOUNDS, ids=[row[0] for row in BOUNDS])
async def test_a_line_is_bounded_by_its_order_line(
    shops: dict[str, Shop], database: Database, what: str, quantity: str, price: str, field: str
) -> None:
    order = await shops["EUR"].order(("2", "10", "0"), ("2", "10", "0"))
    values = {"invoice_id": await order.draft(), "order_line_id": order.lines[0], "quantity": Decimal(quantity)}
    async with unchanged(database):
        with pytest.raises(Refused) as refused:
            await order.shop.make(models.InvoiceLine, **values, unit_price=order.shop.money(price))
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [("OUT_OF_RANGE", (field,))]


async def test_what_is_left_bounds_each_line_at_issue(shops: dict[str, Shop], database: Database) -> None:
    order = await shops["EUR"].order(("2", "10", "0"), ("5", "10", "0"))
    assert await order.charge((0, "1", "10", "0")) == 1000
    for lines in ([("2", "1")], [("1", "10.01")], [("1", "5"), ("1", "5")], [("1", "5"), ("0.5", "5.02")]):
        draft = await order.draft(*((0, quantity, price, "0") for quantity, price in lines))
        async with unchanged(database):
            assert await order.shop.refused(invoices.issue, draft, None) == "OUT_OF_RANGE"
    # The other line has its own bounds.
    assert await order.charge((1, "5", "10", "0"), (0, "1", "10", "0")) == 6000
    assert await order.nothing_left()


async def test_a_deposit_is_taken_off_the_rest(shops: dict[str, Shop]) -> None:
    order = await shops["EUR"].order(("4", "20", "0"), ("1", "20", "0"))
    assert await order.charge((None, "1", "30", "0")) == 3000
    invoice, lines = await order.invoice()
    assert invoice["total"] == 7000
    assert [(line["order_line_id"], line["quantity"], line["amount"]) for line in lines] == [
        (order.lines[0], 4000, 8000),
        (order.lines[1], 1000, 2000),
        (None, 1000, -3000),
    ]
    assert lines[2]["unit_price"] == -3000
    assert await order.nothing_left()
    # Two deposits and a part in between.
    order = await shops["KWD"].order(("3", "1.001", "33"))
    assert [await order.charge((None, "1", deposit, "0")) for deposit in ("0.300", "0.011")] == [300, 11]
    assert await order.charge((0, "1", "1.001", "33")) == 671
    assert await order.charge() == 2012 - 300 - 11 - 671
    assert await order.nothing_left()


AMENDED = [
    # before, invoiced, after, what is left to invoice
    ("a lower price", [("10", "10")], [(0, "5", "10")], [(0, "10", "8")], 3000),
    ("a higher price", [("10", "10")], [(0, "5", "10")], [(0, "10", "12")], 7000),
    ("a higher price, all invoiced", [("10", "10")], [(0, "10", "10")], [(0, "10", "12")], 2000),
    ("a line that went", [("1", "10"), ("1", "10")], [(0, "1", "10")], [(1, "2", "10")], 1000),
    ("another product", [("2", "10")], [(0, "1", "10")], [(None, "3", "7")], 1100),
    ("more pieces", [("3", "0.10")], [(0, "2", "0.10")], [(0, "7", "0.10")], 50),
    ("fewer pieces", [("10", "10"), ("1", "40")], [(0, "5", "10")], [(0, "3", "10"), (1, "1", "40")], 2000),
    ("a deposit", [("10", "10")], [(None, "1", "45")], [(0, "5", "10")], 500),
    ("as much as was invoiced", [("10", "10")], [(0, "5", "10")], [(0, "5", "10")], 0),
]


@pytest.mark.parametrize(("what", "before", "charged", "after", "left"), AMENDED, ids=[row[0] for row in AMENDED])
async def test_after_an_amendment_the_rest_is_what_is_left_of_the_total(
    shops: dict[str, Shop],
    what: str,
    before: list[tuple[str, str]],
    charged: list[tuple[int | None, str, str]],
    after: list[tuple[int | None, str, str]],
    left: int,
) -> None:
    order = await shops["EUR"].order(*((quantity, price, "0") for quantity, price in before), sent=False)
    first = await order.charge(*((number, quantity, price, "0") for number, quantity, price in charged))
    await order.amend(*after)
    assert (await order.row())["total"] == first + left
    if left:
        assert await order.charge() == left
    assert await order.nothing_left()


async def test_the_rest_after_an_amendment_shows_what_a_piece_costs(shops: dict[str, Shop]) -> None:
    order = await shops["EUR"].order(("10", "10", "0"), sent=False)
    await order.charge((0, "5", "10", "0"))
    await order.amend((0, "10", "8"))
    _, [line] = await order.invoice()
    assert [line[name] for name in ("quantity", "unit_price", "discount", "amount")] == [5000, 600, 0, 3000]


async def test_an_order_that_costs_nothing_is_invoiced_once(shops: dict[str, Shop]) -> None:
    order = await shops["EUR"].order(("2", "0", "0"), ("1", "5", "100"))
    invoice, lines = await order.invoice()
    assert (invoice["status"], invoice["total"], len(lines)) == ("PAID", 0, 2)
    assert await order.nothing_left()
    await order.shop.run(orders.complete, order.id, None)
    # A line of 0 for an order that costs something is nothing to invoice.
    order = await shops["EUR"].order(("2", "1", "0"))
    draft = await order.draft((0, "1", "0", "0"))
    assert await order.shop.refused(invoices.issue, draft, None) == "STATE"
