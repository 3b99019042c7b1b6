"""Tests of merges: everything that referred to the merged rows refers to the one that is left, and goes back."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.dialect.base import Database
from models.row import Row
from tests.customers.merging import (
    differences,
    everything,
    furnish,
    left_at,
    merged,
    references,
    unmerged,
)
from tests.factories import Make
from tests.graph import Graph


@pytest.mark.parametrize("model", [models.Customer, models.Contact, models.Lead])
async def test_every_reference_moves_and_goes_back(
    graph: Graph, make: Make, database: Database, model: type[Row]
) -> None:
    same: dict[str, Any] = {"customer_id": await make(models.Customer)} if model is models.Contact else {}
    survivor, other = await make(model, **same), await make(model, **same)
    made = await furnish(database, make, model, other)
    begun = await everything(database)
    before = await left_at(database, model._meta.db_table, other)
    assert before.keys() >= made.keys()
    found = await merged(graph, model, survivor, other)
    assert found["userErrors"] == []
    assert await left_at(database, model._meta.db_table, other) == {}
    moved = {one["entity"]: one["moved"] for one in found["counts"]}
    assert sum(moved.values()) == sum(before.values())
    back = await unmerged(graph, model, found["mergeId"])
    assert (back["userErrors"], back["conflicts"], back["conflictCount"]) == ([], [], 0)
    assert differences(begun, await everything(database)) == {}
    assert await left_at(database, model._meta.db_table, other) == before


async def test_the_catalogue_has_the_references_of_the_registry(database: Database) -> None:
    found = {f"{table}.{column}" for table, column in await references(database, "customer")}
    assert {"order.customer_id", "activity_target.customer_id", "attachment.customer_id", "merge.customer_id"} <= found
