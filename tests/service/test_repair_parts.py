"""Tests that parts return to the stock when their repair ends, and are taken again when it is restored."""

from __future__ import annotations

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

WAYS = {
    "repairDelete": ("repairDelete", "repairRestore", "repair"),
    "supportCaseDelete": ("supportCaseDelete", "supportCaseRestore", "case"),
    "repairCancel": ("repairCancel", "", "repair"),
}
"""Ways to end a repair: a mutation, the mutation that reverses it, and the row that both name."""


class Shop:
    """A customer with an asset, and two goods with ten pieces each."""

    def __init__(self, trading: Trading, other: Trading) -> None:
        self.trading, self.other, self.graph = trading, other, trading.graph

    async def repair(self, *parts: int, case: str = "") -> dict[str, str]:
        """Creates and starts a repair, and uses parts in it. Returns the ids of the repair and its case.

        `parts`: the numbers of pieces to use, alternately of the two goods.
        `case`: the id of the case; empty to create a case.
        """
        make, who = self.trading.make, self.trading.customer
        asset = await make(models.Asset, customer_id=who, product_id=self.trading.product)
        case = case or str(await make(models.SupportCase, customer_id=who))
        row = await self.graph.done("repairCreate", supportCaseId=case, assetId=str(asset))
        await self.graph.done("repairStart", id=row["id"])
        for n, pieces in enumerate(parts):
            product = str((self.trading, self.other)[n % 2].product)
            await self.graph.done("repairUsePart", id=row["id"], productId=product, quantity=str(pieces))
        return {"repair": row["id"], "case": case}

    async def stock(self) -> tuple[int, int]:
        """Returns how many pieces of each good are in stock."""
        return (await self.trading.stock())[0], (await self.other.stock())[0]


@pytest.fixture
async def shop(make: Make, graph: Graph, request: pytest.FixtureRequest) -> Shop:
    """Returns a new shop."""
    name = str(abs(hash(request.node.name)))[:9]
    return Shop(await trade(make, graph, sku=f"A-{name}"), await trade(make, graph, sku=f"B-{name}"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("parts", [(3,), (2, 1), (1, 4, 2), ()], ids=str)
async def test_parts_return_and_are_taken_again(graph: Graph, shop: Shop, way: str, parts: tuple[int, ...]) -> None:
    gone, back, name = WAYS[way]
    ids = await shop.repair(*parts)
    taken = (10 - sum(parts[0::2]), 10 - sum(parts[1::2]))
    assert await shop.stock() == taken
    await graph.done(gone, id=ids[name])
    assert await shop.stock() == (10, 10)
    if back:
        await graph.done(back, id=ids[name])
        assert await shop.stock() == taken
        shown = (await graph("query($id: ID!) { repair(id: $id) { parts { totalCount } } }", id=ids["repair"]))[
            "repair"
        ]
        assert shown["parts"]["totalCount"] == len(parts)


@pytest.mark.parametrize("way", ["repairDelete", "supportCaseDelete"])
async def test_a_repair_whose_parts_are_sold_stays_deleted(
    graph: Graph, shop: Shop, database: Database, way: str
) -> None:
    gone, back, name = WAYS[way]
    ids = await shop.repair(3, 1)
    await graph.done(gone, id=ids[name])
    await graph.done("productUpdate", id=str(shop.trading.product), stockOnHand=2)
    async with unchanged(database):
        assert await graph.refused(back, id=ids[name]) == [("input.id", "STATE")]
    await graph.done("productUpdate", id=str(shop.trading.product), stockOnHand=3)
    await graph.done(back, id=ids[name])
    assert await shop.stock() == (0, 9)


async def test_a_completed_repair_keeps_its_case(graph: Graph, shop: Shop, database: Database) -> None:
    for completed_first in (True, False):
        ids = await shop.repair(1)
        more = await shop.repair(2, case=ids["case"])
        await graph.done("repairComplete", id=(ids if completed_first else more)["repair"])
        async with unchanged(database):
            assert await graph.refused("supportCaseDelete", id=ids["case"]) == [("input.id", "STATE")]
            for verb in ("repairDelete", "repairCancel"):
                done = (ids if completed_first else more)["repair"]
                assert await graph.refused(verb, id=done) == [("input.id", "STATE")]


async def test_a_cancelled_repair_is_over(graph: Graph, shop: Shop, database: Database) -> None:
    ids = await shop.repair(2)
    row = await graph.done("repairCancel", "status cancelledAt parts { totalCount }", id=ids["repair"])
    assert (row["status"], bool(row["cancelledAt"]), row["parts"]["totalCount"]) == ("CANCELLED", True, 0)
    part = {"productId": str(shop.trading.product), "quantity": "1"}
    async with unchanged(database):
        for verb, given in (("repairStart", {}), ("repairUsePart", part), ("repairComplete", {}), ("repairCancel", {})):
            assert await graph.refused(verb, id=ids["repair"], **given) == [("input.id", "STATE")]
        fee = {"labourFee": {"amount": "1", "currency": "USD"}}
        assert await graph.refused("repairUpdate", id=ids["repair"], **fee) == [("input.labourFee", "STATE")]
    await graph.done("repairDelete", id=ids["repair"])
    await graph.done("repairRestore", id=ids["repair"])
    assert await shop.stock() == (10, 10)
