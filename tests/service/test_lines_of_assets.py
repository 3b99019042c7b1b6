"""Tests that an order line with assets is neither deleted nor left out, and that its order is not cancelled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

import models
from core import clock
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from resolvers import registry
from resolvers.orders import kept_pieces, orders
from resolvers.reads.broken_invariants import examine
from tests.factories import Make
from tests.graph import Graph, gid
from tests.orders.parts import Order, Shop, shops
from tests.rivals import Rival
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")


class Way(NamedTuple):
    """A mutation that takes the pieces of the first line away. `field`: the field of the refusal."""

    draft: bool
    mutation: str
    given: Callable[[Order], dict[str, Any]]
    field: str
    cancels: bool = False


def order_of(order: Order) -> dict[str, Any]:
    """Returns the input that names the order."""
    return {"id": gid(models.Order, order.id)}


def line_of(order: Order) -> dict[str, Any]:
    """Returns the input that names the first line."""
    return {"id": gid(models.OrderLine, order.lines[0])}


def amended(*lines: int | None) -> Callable[[Order], dict[str, Any]]:
    """Returns the input of an amendment with these present lines, and a new one for None."""

    def given(order: Order) -> dict[str, Any]:
        price = {"amount": "10", "currency": order.shop.currency}
        new = {"productId": str(order.shop.product), "unitPrice": price}
        named = [new if line is None else {"lineId": str(order.lines[line])} for line in lines]
        return {**order_of(order), "lines": [{**one, "quantity": "4"} for one in named]}

    return given


WAYS = {
    "replaced": Way(False, "orderAmend", amended(None, 1), "input.lines"),
    "left out": Way(False, "orderAmend", amended(1), "input.lines"),
    "all replaced": Way(False, "orderAmend", amended(None), "input.lines"),
    "cancelled": Way(False, "orderCancel", order_of, "input.id", cancels=True),
    "draft cancelled": Way(True, "orderCancel", order_of, "input.id", cancels=True),
    "line deleted": Way(True, "orderLineDelete", line_of, "input.id"),
    "order deleted": Way(True, "orderDelete", order_of, "input.id"),
}


async def ordered(shop: Shop, *, draft: bool) -> Order:
    """Creates an order with two lines of 4 pieces. Confirms it unless it is to be a draft."""
    if not draft:
        return await shop.order(("4", "10", "0"), ("4", "10", "0"), sent=False)
    id = await shop.make(models.Order, customer_id=shop.customer, currency=shop.currency)
    line = {"order_id": id, "product_id": shop.product, "quantity": Decimal(4)}
    return Order(shop, id, [await shop.make(models.OrderLine, **line) for _ in range(2)])


def asset_of(order: Order, quantity: str, line: int = 0) -> dict[str, Any]:
    """Returns the input for an asset of a line."""
    named = {"customerId": gid(models.Customer, order.shop.customer)}
    named |= {"productId": gid(models.Product, order.shop.product)}
    return {**named, "orderLineId": gid(models.OrderLine, order.lines[line]), "quantity": quantity}


@pytest.mark.parametrize("quantities", [["4"], ["1", "0.5"]])
@pytest.mark.parametrize("way", WAYS)
async def test_pieces_in_assets_stay(
    graph: Graph, shops: dict[str, Shop], database: Database, way: str, quantities: list[str]
) -> None:
    draft, mutation, given, field, cancels = WAYS[way]
    order = await ordered(shops["EUR"], draft=draft)
    assets = [(await graph.done("assetCreate", **asset_of(order, quantity)))["id"] for quantity in quantities]
    for number, asset in enumerate(assets):
        async with unchanged(database):
            assert await graph.refused(mutation, **given(order)) == [(field, "STATE")]
        if number:
            await graph.done("assetUpdate", id=asset, orderLineId=None)
        else:
            await graph.done("assetDelete", id=asset)
    await graph.done(mutation, **given(order))
    async with unchanged(database):
        assert await graph.refused("assetRestore", id=assets[0]) == [("input.id", "STATE")]
        refused = [("input.orderLineId", "STATE" if cancels else "NOT_FOUND")]
        assert await graph.refused("assetCreate", **asset_of(order, "1")) == refused
        if len(assets) > 1:
            moved = {"id": assets[1], "orderLineId": gid(models.OrderLine, order.lines[0])}
            assert await graph.refused("assetUpdate", **moved) == refused


@pytest.mark.parametrize("way", ["line deleted", "left out"])
async def test_assets_of_other_lines_do_not_count(graph: Graph, shops: dict[str, Shop], way: str) -> None:
    draft, mutation, given, *_ = WAYS[way]
    order = await ordered(shops["EUR"], draft=draft)
    await graph.done("assetCreate", **asset_of(order, "4", line=1))
    await graph.done(mutation, **given(order))


@pytest.mark.parametrize("entity", ["OrderLine", "Order"])
async def test_bulk_deletions(graph: Graph, shops: dict[str, Shop], database: Database, entity: str) -> None:
    kept, free = [await ordered(shops["EUR"], draft=True) for _ in range(2)]
    asset = (await graph.done("assetCreate", **asset_of(kept, "4")))["id"]
    name = entity[0].lower() + entity[1:]
    selection = "{ results { userErrors { code } } }"
    query = f"mutation($i: {entity}BulkDeleteInput!) {{ m: {name}BulkDelete(input: $i) {selection} }}"
    named = line_of if entity == "OrderLine" else order_of
    rows = [named(kept), named(free)]
    answer = (await graph(query, i={"policy": "EACH", "rows": rows}))["m"]["results"]
    assert [[error["code"] for error in one["userErrors"]] for one in answer] == [["STATE"], []]
    await graph.done("assetDelete", id=asset)
    answer = (await graph(query, i={"policy": "EACH", "rows": rows[:1]}))["m"]["results"]
    assert [one["userErrors"] for one in answer] == [[]]


@pytest.mark.parametrize("way", ["cancelled", "line deleted", "order deleted", "left out"])
async def test_an_asset_at_once(make: Make, shops: dict[str, Shop], monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    order = await ordered(shops["EUR"], draft=WAYS[way].draft)
    values = {"order_line_id": order.lines[0], "customer_id": order.shop.customer, "product_id": order.shop.product}
    given = await make.values(models.Asset, **values, quantity=Decimal(3))
    guarded = "refuse_deleted" if way == "line deleted" else "refuse_none"
    rival = Rival(monkeypatch, kept_pieces, guarded, lambda: make.changes.create(registry.of(models.Asset), given))
    done: dict[str, Callable[[], Awaitable[Any]]] = {
        "cancelled": lambda: order.shop.run(orders.cancel, order.id, None),
        "line deleted": lambda: make.changes.delete(registry.of(models.OrderLine), order.lines[0], None),
        "order deleted": lambda: make.changes.delete(registry.of(models.Order), order.id, None),
        "left out": lambda: order.amend((1, "4", "10")),
    }
    await done[way]()
    with pytest.raises(Refused):
        await rival.outcome()


async def test_the_invariant_holds(shops: dict[str, Shop], database: Database, settings: Settings) -> None:
    """Finds no violation after the tests above, which run before it in the same database."""
    (invariant,) = [one for one in invariants() if one.name == "service/pieces_of_assets"]
    assert not (await examine(database, invariant, clock.today(settings.time_zone), 5)).count
