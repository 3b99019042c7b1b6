"""Tests that the assets of an order line have at most the pieces that did not come back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from models.invariants import invariants
from resolvers import registry
from resolvers.orders import kept_pieces, orders, returns
from resolvers.reads.broken_invariants import examine
from resolvers.service import assets
from tests.factories import Make
from tests.graph import Graph, gid
from tests.orders.parts import Order, Shop, shops
from tests.rivals import Rival
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["shops"]  # fixtures
dialect, settings, database, make, graph = shared_fixtures("module")

TOO_MANY = [("input.quantity", "OUT_OF_RANGE")]


async def of_line(order: Order) -> list[tuple[UUID, int]]:
    """Returns the id and the quantity of each asset of the first line, oldest first."""
    found = await order.shop.run(lambda unit: unit.referring(models.Asset, "order_line_id", order.lines[0]))
    return [(asset.id, asset["quantity"]) for asset in sorted(found, key=lambda one: str(one.id))]


async def bought(shop: Shop, quantity: str = "5") -> tuple[Order, str]:
    """Completes an order. Returns it and the id of its asset."""
    order = await shop.order((quantity, "1", "0"))
    await shop.run(orders.complete, order.id, None)
    [(id, _)] = await of_line(order)
    return order, gid(models.Asset, id)


def values_of(order: Order, quantity: str) -> dict[str, Any]:
    """Returns the input for an asset of the first line."""
    named = {"customerId": gid(models.Customer, order.shop.customer)}
    named |= {"productId": gid(models.Product, order.shop.product)}
    return {**named, "orderLineId": gid(models.OrderLine, order.lines[0]), "quantity": quantity}


@pytest.mark.parametrize(
    ("back", "other", "quantity"),
    [([], None, "5"), (["2"], None, "3"), (["1", "1.5"], None, "2.5"), (["2"], "1", "2"), ([], "4.999", "0.001")],
)
async def test_a_restored_asset_has_what_is_left(
    graph: Graph, shops: dict[str, Shop], back: list[str], other: str | None, quantity: str
) -> None:
    order, asset = await bought(shops["EUR"])
    await graph.done("assetDelete", id=asset)
    for size in back:
        await order.received(size)
    if other is not None:
        await graph.done("assetCreate", **values_of(order, other))
    assert (await graph.done("assetRestore", "quantity", id=asset))["quantity"] == quantity


@pytest.mark.parametrize("back", [["5"], ["2", "3"], ["4"]])
async def test_an_asset_is_not_restored_without_pieces(
    graph: Graph, shops: dict[str, Shop], database: Database, back: list[str]
) -> None:
    order, asset = await bought(shops["EUR"])
    await graph.done("assetDelete", id=asset)
    for size in back:
        await order.received(size)
    if back == ["4"]:
        await graph.done("assetCreate", **values_of(order, "1"))
    async with unchanged(database):
        assert await graph.refused("assetRestore", id=asset) == [("input.id", "STATE")]


async def test_an_asset_that_a_return_has_used_up_is_not_restored(graph: Graph, shops: dict[str, Shop]) -> None:
    order, asset = await bought(shops["EUR"])
    await order.received("5")
    assert await graph.refused("assetRestore", id=asset) == [("input.id", "STATE")]


async def test_assets_have_at_most_the_pieces_of_their_line(
    graph: Graph, shops: dict[str, Shop], database: Database
) -> None:
    order, asset = await bought(shops["EUR"])
    await order.received("1")
    async with unchanged(database):
        for quantity in ("4.001", "5", "500"):
            assert await graph.refused("assetUpdate", id=asset, quantity=quantity) == TOO_MANY
        assert await graph.refused("assetCreate", **values_of(order, "0.001")) == TOO_MANY
    await graph.done("assetUpdate", id=asset, quantity="3")
    async with unchanged(database):
        assert await graph.refused("assetCreate", **values_of(order, "2")) == TOO_MANY
    second = (await graph.done("assetCreate", **values_of(order, "1")))["id"]
    async with unchanged(database):
        assert await graph.refused("assetUpdate", id=asset, quantity="4") == TOO_MANY
        loose = (await graph.done("assetUpdate", id=second, serialNumber=None))["id"]
    # An asset of another line, or of none, has its own bounds.
    await graph.done("assetUpdate", id=loose, orderLineId=None, quantity="70")
    async with unchanged(database):
        assert (
            await graph.refused("assetUpdate", id=loose, orderLineId=gid(models.OrderLine, order.lines[0])) == TOO_MANY
        )
    other, _ = await bought(shops["EUR"], "100")
    async with unchanged(database):
        moved = {"id": loose, "orderLineId": gid(models.OrderLine, other.lines[0])}
        assert await graph.refused("assetUpdate", **moved) == TOO_MANY


async def test_what_holds_at_the_end_of_a_bulk_change_counts(
    graph: Graph, shops: dict[str, Shop], database: Database
) -> None:
    order, first = await bought(shops["EUR"])
    await graph.done("assetUpdate", id=first, quantity="4")
    second = (await graph.done("assetCreate", **values_of(order, "1")))["id"]
    query = "mutation($i: AssetBulkUpdateInput!) { m: assetBulkUpdate(input: $i) { results { userErrors { code } } } }"
    for one, other, codes in (("1", "4", []), ("2", "4", [{"code": "OUT_OF_RANGE"}])):
        rows = [{"id": second, "quantity": other}, {"id": first, "quantity": one}]
        results = (await graph(query, i={"policy": "ALL_OR_NOTHING", "rows": rows}))["m"]["results"]
        assert codes in [result["userErrors"] for result in results]
        assert [quantity for _, quantity in await of_line(order)] == [1000, 4000]


@pytest.mark.parametrize(
    ("by_hand", "back", "before", "after"),
    [(["2"], None, [2000], [2000, 3000]), (["5"], "1", [4000], [4000]), (["2", "1"], "3", [1000, 1000], [1000, 1000])],
)
async def test_assets_that_were_made_before_the_completion(
    graph: Graph,
    shops: dict[str, Shop],
    by_hand: list[str],
    back: str | None,
    before: list[int],
    after: list[int],
) -> None:
    order = await shops["EUR"].order(("5", "1", "0"))
    for quantity in by_hand:
        await graph.done("assetCreate", **values_of(order, quantity))
    if back is not None:
        await order.received(back)
    assert [quantity for _, quantity in await of_line(order)] == before
    await order.shop.run(orders.complete, order.id, None)
    assert [quantity for _, quantity in await of_line(order)] == after


async def test_a_line_keeps_the_pieces_of_its_assets(graph: Graph, shops: dict[str, Shop], database: Database) -> None:
    order = await shops["EUR"].order(("5", "1", "0"), ("2", "1", "0"), sent=False)
    asset = (await graph.done("assetCreate", **values_of(order, "3")))["id"]
    amended: dict[str, Any] = {"id": gid(models.Order, order.id)}
    amended["lines"] = [
        {"lineId": str(order.lines[1]), "quantity": "1"},
        {"lineId": str(order.lines[0]), "quantity": "2"},
    ]
    async with unchanged(database):
        assert await graph.refused("orderAmend", **amended) == [("input.lines.1.quantity", "STATE")]
    await graph.done("assetUpdate", id=asset, quantity="2")
    await graph.done("orderAmend", **amended)
    draft = await graph.done("orderCreate", customerId=str(order.shop.customer), currency="EUR")
    line = {"orderId": draft["id"], "productId": str(order.shop.product), "quantity": "3"}
    line["id"] = (await graph.done("orderLineCreate", **line))["id"]
    await graph.done("assetCreate", **{**values_of(order, "2"), "orderLineId": line["id"]})
    async with unchanged(database):
        assert await graph.refused("orderLineUpdate", id=line["id"], quantity="1") == [("input.quantity", "STATE")]
    await graph.done("orderLineUpdate", id=line["id"], quantity="2")


async def test_two_assets_at_once(make: Make, shops: dict[str, Shop], monkeypatch: pytest.MonkeyPatch) -> None:
    order, entity = await shops["EUR"].order(("5", "1", "0")), registry.of(models.Asset)
    first, second = [await make(models.Asset, order_line_id=order.lines[0], quantity=Decimal(2)) for _ in range(2)]
    more = {"quantity": Decimal(3)}
    rival = Rival(monkeypatch, assets, "_refuse_more", lambda: make.changes.update(entity, second, more, None))
    await make.changes.update(entity, first, more, None)
    with pytest.raises(Refused, match="Only 2 of its order line"):
        await rival.outcome()
    assert [quantity for _, quantity in await of_line(order)] == [3000, 2000]


async def test_an_asset_and_a_return_at_once(
    make: Make, shops: dict[str, Shop], monkeypatch: pytest.MonkeyPatch
) -> None:
    order, entity = await shops["EUR"].order(("5", "1", "0")), registry.of(models.Asset)
    back = await order.shop.run(returns.request, order.lines[0], {"quantity": Decimal(3)})
    await order.shop.run(returns.approve, back, None)
    given = await make.values(models.Asset, order_line_id=order.lines[0], quantity=Decimal(5))
    rival = Rival(monkeypatch, assets, "_refuse_more", lambda: order.shop.run(returns.receive, back, None))
    await make.changes.create(entity, given)
    await rival.outcome()
    assert [quantity for _, quantity in await of_line(order)] == [2000]


@pytest.mark.parametrize("verb", ["complete", "amend"])
async def test_an_asset_and_a_change_of_the_order_at_once(
    make: Make, shops: dict[str, Shop], monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    order, entity = await shops["EUR"].order(("5", "1", "0"), sent=verb == "complete"), registry.of(models.Asset)
    given = await make.values(models.Asset, order_line_id=order.lines[0], quantity=Decimal(3))
    guarded = "without_asset" if verb == "complete" else "refuse_fewer"
    rival = Rival(monkeypatch, kept_pieces, guarded, lambda: make.changes.create(entity, given))
    if verb == "complete":
        await order.shop.run(orders.complete, order.id, None)
    else:
        await order.amend((0, "2", "1"))
    with pytest.raises(Refused):
        await rival.outcome()
    assert [quantity for _, quantity in await of_line(order)] == ([5000] if verb == "complete" else [])


async def test_an_imported_return_takes_what_the_assets_have_too_many(make: Make, shops: dict[str, Shop]) -> None:
    past, now = {"imported": True}, clock.now()
    sent = {"status": "COMPLETED", "ordered_at": now, "shipped_at": now, "completed_at": now, "total": None}
    shop = shops["EUR"]
    order = Order(shop, await make(models.Order, customer_id=shop.customer, currency="EUR", **sent, **past), [])
    line = {"order_id": order.id, "product_id": shop.product, "quantity": Decimal(4), "unit_price": shop.money("1")}
    order.lines.append(await make(models.OrderLine, **line, **past))
    await make(models.Asset, order_line_id=order.lines[0], quantity=Decimal(3), **past)
    returned = {"order_line_id": order.lines[0], "status": "RECEIVED", "received_at": now}
    await make(models.ReturnRequest, **returned, quantity=Decimal(1), **past)
    assert [quantity for _, quantity in await of_line(order)] == [3000]
    await make(models.ReturnRequest, **returned, quantity=Decimal(1), **past)
    assert [quantity for _, quantity in await of_line(order)] == [2000]


async def test_the_invariant_holds(shops: dict[str, Shop], database: Database, settings: Settings) -> None:
    """Finds no violation after the tests above, which run before it in the same database."""
    (invariant,) = [one for one in invariants() if one.name == "service/pieces_of_assets"]
    assert not (await examine(database, invariant, clock.today(settings.time_zone), 5)).count
