"""Only administrators, managers, analysts, and API keys with COSTS_READ can read unit costs in any way."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.values import Money
from tests.access.world import World
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.graph import Graph, gid

READERS = {"admin", "head", "manager", "analyst"}
COST = {"amount": "7.77", "currency": "USD"}


@pytest.fixture
async def product(world: World) -> str:
    """A product with a unit cost that occurs nowhere else."""
    from decimal import Decimal

    id = await world.make(models.Product, unit_cost=Money(Decimal("7.77"), "USD"), currency="USD")
    return gid(models.Product, id)


async def callers(graph: Graph, world: World, settings: Settings) -> dict[str, tuple[Graph, bool]]:
    """All kinds of callers by name, with and without COSTS_READ, and whether each may read unit costs."""
    found = {name: (graph.as_employee(settings, id), name in READERS) for name, id in world.employees.items()}
    finance = await world.make(models.Employee, role="FINANCE")
    found["finance"] = (graph.as_employee(settings, finance), False)
    for name, scopes, reads in (
        ("catalogue key", ["CATALOGUE_READ"], False),
        ("sensitive key", ["CATALOGUE_READ", "SENSITIVE_READ"], False),
        ("cost key", ["CATALOGUE_READ", "COSTS_READ"], True),
    ):
        _, secret = await created(graph, scopes=scopes)
        found[name] = (with_token(graph, secret), reads)
    return found


SHOWN = "unitCost { amount currency } maskedFields"


async def test_who_reads_them(graph: Graph, world: World, settings: Settings, product: str) -> None:
    for name, (mine, reads) in (await callers(graph, world, settings)).items():
        data: dict[str, Any] = await mine(
            f"query($id: ID!) {{ product(id: $id) {{ {SHOWN} }} products(first: 50) {{ nodes {{ id {SHOWN} }} }} }}",
            id=product,
        )
        (listed,) = (node for node in data["products"]["nodes"] if node.pop("id") == product)
        expected = {"unitCost": COST, "maskedFields": []} if reads else {"unitCost": None, "maskedFields": ["unitCost"]}
        assert data["product"] == listed == expected, name


async def test_who_filters_by_them(graph: Graph, world: World, settings: Settings, product: str) -> None:
    probes = (
        "products(where: {unitCost: {gte: {amount: 7, currency: USD}}})",
        "products(where: {not: {unitCost: {isNull: true}}})",
        "priceRules(where: {product: {unitCost: {isNull: false}}})",
        "orderLines(where: {product: {unitCost: {lt: {amount: 7, currency: USD}}}})",
    )
    for name, (mine, reads) in (await callers(graph, world, settings)).items():
        for probe in probes:
            answer = await mine.ask(f"{{ rows: {probe.replace('USD', chr(34) + 'USD' + chr(34))} {{ totalCount }} }}")
            codes = [(error["extensions"]["code"], error["extensions"]["field"]) for error in answer.get("errors", ())]
            assert codes == ([] if reads else [("FORBIDDEN", "unitCost")]), (name, probe)


async def test_who_reads_them_in_a_history(graph: Graph, world: World, settings: Settings, product: str) -> None:
    await graph.done("productUpdate", id=product, unitCost={"amount": "8.88", "currency": "USD"})
    asked = "query($id: ID!) { product(id: $id) { history(first: 1) { nodes { changes { field before after } } } } }"
    for name, (mine, reads) in (await callers(graph, world, settings)).items():
        data = await mine(asked, id=product)
        (change,) = data["product"]["history"]["nodes"][0]["changes"]
        assert change["field"] == "unitCost"
        assert (change["before"] is not None) is (change["after"] is not None) is reads, name


async def test_competitors_are_closed_to_keys(graph: Graph, world: World) -> None:
    product = await world.make(models.CompetitorProduct)
    await world.make(models.ProductRival, competitor_product_id=product)
    _, secret = await created(graph, scopes=["CATALOGUE_READ", "SALES_WRITE"])
    data = await with_token(graph, secret)(
        "{ competitors { totalCount } competitorProducts { totalCount }"
        " products(first: 50) { nodes { rivals { totalCount } } } }"
    )
    assert data["competitors"] == data["competitorProducts"] == {"totalCount": 0}
    assert {node["rivals"]["totalCount"] for node in data["products"]["nodes"]} == {0}
