"""Tests of amendments of lines that were confirmed before the stock of their product was counted."""

from __future__ import annotations

from uuid import UUID

import pytest

import models
from core.errors import Refused
from resolvers import registry
from resolvers.orders import orders
from tests.orders.parts import Shop, shops
from tests.shared import shared_fixtures

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")


async def stock_of(shop: Shop, product: UUID) -> tuple[int, int]:
    """Returns how many pieces of a product are in stock, and how many of these are reserved."""
    row = await shop.make.row(models.Product, product)
    return row["stock_on_hand"], row["stock_reserved"]


@pytest.mark.parametrize(
    ("confirmed", "on_hand", "steps"),
    [
        ("2", 0, [("3", "STATE"), ("2", 0), ("1", 0)]),
        ("2", 1, [("4", "STATE"), ("3", 1)]),
        ("2", 10, [("3", 1), ("6", 4), ("4", 2), ("2", 0), ("1", 0), ("3", 2)]),
        ("2", 3, [("4", 2), ("6", "STATE"), ("5", 3)]),
        ("2", 5, [("2.5", "INVALID"), ("1.5", 0), ("2", 1)]),
        ("1.5", 0, [("2", "STATE"), ("1.5", 0)]),
        ("1.5", 10, [("1.5", 0), ("1.7", "INVALID"), ("2.5", 1), ("3.2", "INVALID"), ("2", 1), ("3", 2), ("2", 1)]),
        ("0.5", 3, [("4", "STATE"), ("3", 3)]),
        (None, 5, [("5", 5), ("6", "STATE"), ("1.5", "INVALID"), ("2", 2)]),
    ],
)
async def test_only_what_is_added_is_reserved(
    shops: dict[str, Shop], confirmed: str | None, on_hand: int, steps: list[tuple[str, str | int]]
) -> None:
    """`confirmed`: the quantity that was confirmed before the stock was counted; None: 1 piece, after it was.

    `steps`: the quantities of amendments, each with the pieces that the line reserves then, or with the refusal.
    """
    shop = shops["EUR"]
    product = await shop.make(models.Product, stock_on_hand=on_hand if confirmed is None else None)
    order = await shop.order((confirmed or "1", "10", "0"), sent=False, product_id=product)
    if confirmed is not None:
        await shop.make.changes.update(registry.of(models.Product), product, {"stock_on_hand": on_hand}, None)
    reserved = 1 if confirmed is None else 0
    for quantity, expected in steps:
        if isinstance(expected, str):
            with pytest.raises(Refused) as refused:
                await order.amend((0, quantity, "10"))
            assert refused.value.problems[0].code == expected
        else:
            await order.amend((0, quantity, "10"))
            reserved = expected
        assert (await order.line())["stock_reserved"] == reserved, quantity
        assert await stock_of(shop, product) == (on_hand, reserved)
    await shop.run(orders.ship, order.id, None)
    assert await stock_of(shop, product) == (on_hand - reserved, 0)


async def test_a_cancelled_order_releases_what_was_added(shops: dict[str, Shop]) -> None:
    shop = shops["EUR"]
    product = await shop.make(models.Product)
    order = await shop.order(("2", "10", "0"), ("3", "10", "0"), sent=False, product_id=product)
    await shop.make.changes.update(registry.of(models.Product), product, {"stock_on_hand": 4}, None)
    await order.amend((0, "5", "10"))
    assert await stock_of(shop, product) == (4, 3)
    await shop.run(orders.cancel, order.id, None)
    assert await stock_of(shop, product) == (4, 0)
