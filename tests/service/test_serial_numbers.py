"""Tests that no two assets of a product have the same serial number."""

from __future__ import annotations

import pytest

import models
from core.errors import Refused
from models.dialect.base import Database
from resolvers import registry
from resolvers.service import assets
from tests.factories import Make
from tests.graph import Graph, gid
from tests.rivals import Rival
from tests.unchanged import unchanged

TAKEN = [("input.serialNumber", "TAKEN")]


async def test_a_serial_number_is_one_assets_of_its_product(graph: Graph, make: Make, database: Database) -> None:
    product, other = await make(models.Product), await make(models.Product)
    first = await make(models.Asset, product_id=product, serial_number="SN-1")
    elsewhere = gid(models.Asset, await make(models.Asset, product_id=other, serial_number="SN-1"))
    second = gid(models.Asset, await make(models.Asset, product_id=product, serial_number="SN-2"))
    new = {"customerId": gid(models.Customer, await make(models.Customer)), "productId": gid(models.Product, product)}
    async with unchanged(database):
        for serial in ("SN-1", "sn-1"):
            assert await graph.refused("assetCreate", **new, serialNumber=serial) == TAKEN
            assert await graph.refused("assetUpdate", id=second, serialNumber=serial) == TAKEN
        assert await graph.refused("assetUpdate", id=elsewhere, productId=new["productId"]) == TAKEN
        await graph.done("assetUpdate", id=second, serialNumber="SN-2")
    await graph.done("assetDelete", id=gid(models.Asset, first))
    row = await graph.done("assetCreate", **new, serialNumber="SN-1")
    async with unchanged(database):
        assert await graph.refused("assetRestore", id=gid(models.Asset, first)) == TAKEN
    swap = {
        "policy": "ALL_OR_NOTHING",
        "rows": [{"id": row["id"], "serialNumber": "SN-2"}, {"id": second, "serialNumber": "SN-1"}],
    }
    query = "mutation($i: AssetBulkUpdateInput!) { m: assetBulkUpdate(input: $i) { results { userErrors { code } } } }"
    assert (await graph(query, i=swap))["m"] == {"results": [{"userErrors": []}, {"userErrors": []}]}


async def test_equal_serial_numbers_at_once(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    product = await make(models.Product)
    given = [await make.values(models.Asset, product_id=product, serial_number=serial) for serial in ("SN-1", "sn-1")]
    entity = registry.of(models.Asset)
    rival = Rival(monkeypatch, assets, "_refuse_equal", lambda: make.changes.create(entity, given[1]))
    await make.changes.create(entity, given[0])
    with pytest.raises(Refused) as refused:
        await rival.outcome()
    assert [str(problem.code) for problem in refused.value.problems] == ["TAKEN"]


async def test_assets_without_a_serial_number_are_free(make: Make) -> None:
    product = await make(models.Product)
    for _ in range(2):
        assert await make(models.Asset, product_id=product, serial_number=None)
