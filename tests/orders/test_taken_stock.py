"""Only pieces that left the stock come back into it, whatever part of an order line or of a repair had left it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers import registry
from resolvers.orders import orders
from resolvers.service import repairs
from tests.orders.parts import Shop, shops
from tests.shared import shared_fixtures

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")

BEFORE = 10
"""The pieces in stock after the count, before the order is shipped."""


async def count(shop: Shop, product: UUID, on_hand: int | None = BEFORE) -> None:
    """Sets the stock of a product. None: it is not tracked."""
    await shop.make.changes.update(registry.of(models.Product), product, {"stock_on_hand": on_hand}, None)


async def stock_of(shop: Shop, product: UUID) -> int | None:
    on_hand: int | None = (await shop.make.row(models.Product, product))["stock_on_hand"]
    return on_hand


CASES: list[tuple[str | None, str, int, Sequence[tuple[str, str, int]]]] = [
    # The quantity that was confirmed before the stock was counted, or None; the quantity that is shipped; the pieces
    # that leave the stock; and the returns with their kinds and the pieces that are in stock then.
    ("10", "12", 2, [("12", "RETURN", 10)]),
    ("10", "12", 2, [("1", "RETURN", 9), ("4", "RETURN", 10), ("7", "RETURN", 10)]),
    ("10", "12", 2, [("11", "CLAIM", 8), ("1", "RETURN", 9)]),
    ("10", "12", 2, [("3", "CLAIM", 8), ("9", "RETURN", 10)]),
    ("10", "10", 0, [("10", "RETURN", 10)]),
    ("10", "7", 0, [("2", "RETURN", 10), ("5", "RETURN", 10)]),
    ("1.5", "4.5", 3, [("4.5", "RETURN", 10)]),
    ("1.5", "4.5", 3, [("1.25", "RETURN", 8), ("0.25", "RETURN", 8), ("3", "RETURN", 10)]),
    (None, "5", 5, [("2", "RETURN", 7), ("1", "CLAIM", 7), ("2", "RETURN", 9)]),
    (None, "5", 5, [("5", "RETURN", 10)]),
]


@pytest.mark.parametrize("case", range(len(CASES)))
async def test_what_left_the_stock_comes_back(shops: dict[str, Shop], case: int) -> None:
    confirmed, shipped, taken, back = CASES[case]
    shop = shops["EUR"]
    product = await shop.make(models.Product, stock_on_hand=BEFORE if confirmed is None else None)
    order = await shop.order((confirmed or shipped, "10", "0"), product_id=product, sent=False)
    await count(shop, product)
    if confirmed not in (None, shipped):
        await order.amend((0, shipped, "10"))
    await shop.run(orders.ship, order.id, None)
    assert (await order.line())["stock_taken"] == taken
    assert await stock_of(shop, product) == BEFORE - taken
    for quantity, kind, stock in back:
        await order.received(quantity, kind=kind)
        assert await stock_of(shop, product) == stock
    assert (await order.line())["stock_taken"] == BEFORE - back[-1][2]


async def test_each_line_has_pieces_of_its_own(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    order = await shop.order(("2", "10", "0"), ("3", "10", "0"), product_id=product, sent=False)
    await count(shop, product)
    await order.amend((0, "2", "10"), (1, "4", "10"))
    await shop.run(orders.ship, order.id, None)
    await order.received("2", 0)
    assert await stock_of(shop, product) == 9
    await order.received("4", 1)
    assert await stock_of(shop, product) == 10


async def test_what_an_earlier_version_has_shipped_comes_back_whole(shops: dict[str, Shop], database: Database) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product, stock_on_hand=BEFORE)
    order = await shop.order(("4", "10", "0"), product_id=product)
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE order_line SET stock_taken = NULL WHERE id = '{order.lines[0]}'")
    await order.received("4")
    assert await stock_of(shop, product) == BEFORE
    assert (await order.line())["stock_taken"] is None


async def test_what_is_not_tracked_when_it_comes_back(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product, stock_on_hand=BEFORE)
    order = await shop.order(("4", "10", "0"), product_id=product)
    await count(shop, product, None)
    await order.received("3")
    await count(shop, product)
    await order.received("1")
    assert await stock_of(shop, product) == BEFORE + 1


@pytest.mark.parametrize(
    ("before", "after", "taken"),
    [(["2"], [], 0), (["2"], ["3"], 3), (["1.5", "1.5"], ["1"], 1), ([], ["2", "3"], 5)],
)
async def test_parts_that_left_the_stock_come_back(
    shops: dict[str, Shop], before: Sequence[str], after: Sequence[str], taken: int
) -> None:
    """`before`, `after`: the quantities of parts that are used before and after the stock is counted."""
    shop, entity = shops["EUR"], registry.of(models.Repair)
    product, repair = await shop.make(models.Product), await shop.make(models.Repair)
    await shop.run(repairs.start, repair, None)
    for quantities in (before, after):
        for quantity in quantities:
            await shop.run(repairs.use_part, repair, product, Decimal(quantity), None, None)
        if quantities is before:
            await count(shop, product)
    assert await stock_of(shop, product) == BEFORE - taken
    await shop.make.changes.delete(entity, repair, None)
    assert await stock_of(shop, product) == BEFORE
    await shop.make.changes.restore(entity, repair, None)
    assert await stock_of(shop, product) == BEFORE - taken
    await shop.run(repairs.cancel, repair, None)
    assert await stock_of(shop, product) == BEFORE
