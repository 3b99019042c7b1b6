"""Tests of products: goods, services and their prices."""

from __future__ import annotations

from typing import Any

import pytest

from models.dialect.base import Database
from tests.graph import Graph
from tests.unchanged import unchanged

PRICES = "kind stockOnHand listPrice { amount currency } unitCost { amount currency }"
MIXED: list[dict[str, Any]] = [
    {"listPrice": {"amount": "9", "currency": "USD"}, "unitCost": {"amount": "5", "currency": "EUR"}},
    {"listPrice": {"amount": "9", "currency": "JPY"}, "unitCost": {"amount": "5", "currency": "USD"}},
]


def money(amount: str, currency: str = "USD") -> dict[str, str]:
    return {"amount": amount, "currency": currency}


async def test_only_goods_have_stock(graph: Graph, database: Database) -> None:
    row = await graph.done("productCreate", f"id {PRICES}", sku="A", name="A", stockOnHand=5)
    assert (row["kind"], row["stockOnHand"]) == ("GOOD", 5)
    async with unchanged(database):
        refusal = [("input.stockOnHand", "INVALID")]
        values = {"sku": "B", "name": "B", "kind": "SERVICE"}
        assert await graph.refused("productCreate", **values, stockOnHand=1) == refusal
        assert await graph.refused("productCreate", **values, stockOnHand=0) == refusal
        assert await graph.refused("productUpdate", id=row["id"], kind="SERVICE") == refusal
    await graph.done("productCreate", **values, stockOnHand=None)
    service = await graph.done("productUpdate", PRICES, id=row["id"], kind="SERVICE", stockOnHand=None)
    assert (service["kind"], service["stockOnHand"]) == ("SERVICE", None)
    async with unchanged(database):
        assert await graph.refused("productUpdate", id=row["id"], stockOnHand=3) == refusal


@pytest.mark.parametrize("stock", [-1, -(2**31)])
async def test_stock_is_not_negative(graph: Graph, database: Database, stock: int) -> None:
    async with unchanged(database):
        refusal = await graph.refused("productCreate", sku="A", name="A", stockOnHand=stock)
        assert refusal == [("input.stockOnHand", "OUT_OF_RANGE")]


@pytest.mark.parametrize("mixed", MIXED)
async def test_two_currencies_in_one_row_are_refused(graph: Graph, database: Database, mixed: dict[str, Any]) -> None:
    async with unchanged(database):
        refusal = await graph.refused("productCreate", sku="A", name="A", **mixed)
        assert [code for _, code in refusal] == ["INVALID"]


async def test_an_amount_is_not_given_another_currency_in_passing(graph: Graph, database: Database) -> None:
    values: dict[str, Any] = {"listPrice": money("9.90"), "unitCost": money("5")}
    id = (await graph.done("productCreate", sku="A", name="A", **values))["id"]
    async with unchanged(database):
        refusal = await graph.refused("productUpdate", id=id, listPrice=money("9", "JPY"))
        assert refusal == [("input.listPrice", "INVALID")]
        assert await graph.refused("productUpdate", id=id, unitCost=money("4", "EUR")) == [
            ("input.unitCost", "INVALID")
        ]
    row = await graph.done("productUpdate", PRICES, id=id, listPrice=money("990", "JPY"), unitCost=money("500", "JPY"))
    assert (row["listPrice"], row["unitCost"]) == (money("990", "JPY"), money("500", "JPY"))
    row = await graph.done("productUpdate", PRICES, id=id, listPrice=money("9", "EUR"), unitCost=None)
    assert (row["listPrice"], row["unitCost"]) == (money("9.00", "EUR"), None)


async def test_a_sku_is_unique_among_the_living(graph: Graph, database: Database) -> None:
    row = await graph.done("productCreate", sku="A-1", name="A")
    async with unchanged(database):
        assert await graph.refused("productCreate", sku="A-1 ", name="B") == [("input.sku", "TAKEN")]
    await graph.done("productDelete", id=row["id"])
    await graph.done("productCreate", sku="A-1", name="B")
    async with unchanged(database):
        assert await graph.refused("productRestore", id=row["id"]) == [("input.sku", "TAKEN")]
