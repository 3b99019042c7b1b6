"""Tests of goods that were sold in fractions before their stock was tracked: they have a way back."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers import registry
from resolvers.orders import orders, returns
from tests.orders.parts import Shop, shops
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")


async def count(shop: Shop, product: UUID, on_hand: int | None = 10) -> None:
    """Sets the stock of a product."""
    await shop.make.changes.update(registry.of(models.Product), product, {"stock_on_hand": on_hand}, None)


async def stock_of(shop: Shop, product: UUID) -> int | None:
    """Reads the stock of a product."""
    on_hand: int | None = (await shop.make.row(models.Product, product))["stock_on_hand"]
    return on_hand


@pytest.mark.parametrize(
    ("quantity", "back"),
    [
        ("1.5", ["0.5", "1"]),
        ("1.5", ["1.5"]),
        ("1.5", ["0.7", "0.8"]),
        ("2.25", ["1", "1.25"]),
        ("0.333", ["0.333"]),
        ("3", ["3"]),
        ("3", ["1", "2"]),
    ],
)
@pytest.mark.parametrize("kind", ["RETURN", "CLAIM"])
async def test_what_was_sold_in_fractions_comes_back(
    shops: dict[str, Shop], quantity: str, back: Sequence[str], kind: str
) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    order = await shop.order((quantity, "10", "0"), product_id=product)
    await count(shop, product)
    for size in back:
        await order.received(size, kind=kind)
    assert await stock_of(shop, product) == 10  # it has never left the stock
    assert (await order.row())["total"] == 0


async def test_what_was_requested_before_is_received(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    order = await shop.order(("3", "10", "0"), product_id=product)
    for size in ("0.5", "1.25"):
        id = await shop.run(returns.request, order.lines[0], {"quantity": Decimal(size)})
        await shop.run(returns.approve, id, None)
        await count(shop, product)
        await shop.run(returns.receive, id, None)
        await count(shop, product, None)
    await count(shop, product)
    await order.received("1.25")  # the rest
    assert await stock_of(shop, product) == 10


@pytest.mark.parametrize(("quantity", "back", "size"), [("3", [], "0.5"), ("3", ["1"], "1.5"), ("2.5", ["0.5"], "1.9")])
async def test_whole_pieces_come_back_whole(
    shops: dict[str, Shop], database: Database, quantity: str, back: Sequence[str], size: str
) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    order = await shop.order((quantity, "10", "0"), product_id=product)
    await count(shop, product)
    for earlier in back:
        await order.received(earlier)
    async with unchanged(database):
        assert await shop.refused(returns.request, order.lines[0], {"quantity": Decimal(size)}) == "INVALID"


async def test_orders_of_fractions_are_amended_cancelled_and_shipped(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    for end, left in ((orders.cancel, 10), (orders.ship, 9)):
        order = await shop.order(("1.5", "10", "0"), ("2", "10", "0"), product_id=product, sent=False)
        await count(shop, product)
        await order.amend((0, "1.5", "12"), (1, "3", "10"))
        await order.amend((0, "2.5", "12"), (1, "0.5", "10"))
        await shop.run(end, order.id, None)
        # What was confirmed before the count has reserved nothing, and the piece that was added then one.
        assert await stock_of(shop, product) == left
        await count(shop, product, None)
