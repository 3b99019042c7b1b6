"""Tests of merged rows: they are read by their id alone, and whoever names one means the row that is left."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from tests.customers.merging import CONTACT, CUSTOMER, LEAD, merged, unmerged
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

READ = "query($id: ID!) { node(id: $id) { ... on Customer { name deletedAt mergedInto { id name } } } }"


async def two(graph: Graph, make: Make, model: type[Row] = CUSTOMER, **values: Any) -> tuple[UUID, UUID, str]:
    """Merges a row into another. Returns the id of the one that is left, of the merged one, and of the merge."""
    survivor, other = await make(model, **values), await make(model, external_id=f"old {make.taken}", **values)
    return survivor, other, (await merged(graph, model, survivor, other))["mergeId"]


@pytest.mark.parametrize("planned", [True, False])
async def test_a_merged_row_is_read_by_its_id_alone(graph: Graph, make: Make, planned: bool) -> None:
    survivor, other, _ = await two(graph, make)
    name = (await make.row(CUSTOMER, survivor))["name"]
    also = "" if planned else " history { nodes { operation } }"  # which no plan reads
    query = READ.replace("deletedAt", f"deletedAt{also}")
    found = (await graph(query, id=gid(CUSTOMER, other)))["node"]
    assert found["mergedInto"] == {"id": gid(CUSTOMER, survivor), "name": name}
    assert found["deletedAt"] is not None
    assert (await graph("query($id: ID!) { customer(id: $id) { id } }", id=str(other)))["customer"] is not None
    nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    both = [gid(CUSTOMER, survivor), gid(CUSTOMER, other)]
    assert [one["id"] for one in (await graph(nodes, ids=both))["nodes"]] == both
    assert (await graph(READ, id=gid(CUSTOMER, survivor)))["node"]["mergedInto"] is None


async def test_it_is_neither_listed_nor_counted(graph: Graph, make: Make) -> None:
    survivor, other, merge = await two(graph, make)
    query = (
        "query($w: CustomerWhere) { customers(where: $w) { totalCount }"
        " deleted: customers(where: $w, deleted: INCLUDE) { totalCount nodes { id } } }"
    )
    where = {"name": {"in": [(await make.row(CUSTOMER, id))["name"] for id in (survivor, other)]}}
    found = await graph(query, w=where)
    assert found["customers"]["totalCount"] == 1
    assert found["deleted"] == {"totalCount": 1, "nodes": [{"id": gid(CUSTOMER, survivor)}]}
    await unmerged(graph, CUSTOMER, merge)
    assert (await graph(query, w=where))["customers"]["totalCount"] == 2


async def test_whoever_sees_the_survivor_sees_it(graph: Graph, make: Make, settings: Settings) -> None:
    seller, stranger = [await make(models.Employee, role="SALES") for _ in range(2)]
    survivor, other = await make(CUSTOMER, owner_id=seller), await make(CUSTOMER)
    await merged(graph, CUSTOMER, survivor, other)
    for employee, seen in ((seller, True), (stranger, False)):
        mine = graph.as_employee(settings, employee)
        assert ((await mine(READ, id=gid(CUSTOMER, other)))["node"] is not None) is seen


@pytest.mark.parametrize("model", [CUSTOMER, CONTACT, LEAD])
async def test_it_is_not_restored(graph: Graph, make: Make, database: Database, model: type[Row]) -> None:
    values: dict[str, Any] = {"customer_id": await make(CUSTOMER)} if model is CONTACT else {}
    _, other, _ = await two(graph, make, model, **values)
    name = model.__name__.lower()
    async with unchanged(database):
        assert await graph.refused(f"{name}Restore", id=str(other)) == [("input.id", "STATE")]
        external = (await make.row(model, other))["external_id"]
        assert external is not None


async def test_inputs_take_its_id_as_that_of_the_survivor(graph: Graph, make: Make) -> None:
    survivor, other, _ = await two(graph, make)
    made = await graph.done("contactCreate", "customer { id }", customerId=str(other), fullName="Ann")
    assert made["customer"]["id"] == gid(CUSTOMER, survivor)
    product = await make(models.Product)
    order = await graph.done(
        "orderCreate", "id customer { id }", customerId=gid(CUSTOMER, other), channel="WEB", currency="USD"
    )
    assert order["customer"]["id"] == gid(CUSTOMER, survivor)
    interest = await graph.done(
        "productInterestCreate", "customer { id }", customerId=str(other), productId=str(product), level=3
    )
    assert interest["customer"]["id"] == gid(CUSTOMER, survivor)
    changed = await graph.done("customerUpdate", "id name", id=str(other), name="New name")
    assert changed == {"id": gid(CUSTOMER, survivor), "name": "New name"}
    tag = await make(models.Tag)
    tagged = await graph.done("customerTagAdd", "id", customerId=str(other), tagId=str(tag))
    assert tagged == {"id": gid(CUSTOMER, survivor)}
    task = await graph.done(
        "activityCreate",
        "targets { nodes { ... on Customer { id } } }",
        kind="TASK",
        subject="Call",
        targets=[{"customerId": gid(CUSTOMER, other)}],
    )
    assert task["targets"]["nodes"] == [{"id": gid(CUSTOMER, survivor)}]


@pytest.mark.parametrize("policy", ["EACH", "ALL_OR_NOTHING"])
async def test_bulk_inputs_do_too(graph: Graph, make: Make, policy: str) -> None:
    survivor, other, _ = await two(graph, make)
    another = await make(CUSTOMER)
    rows = [{"customerId": str(id), "fullName": f"Contact of {id}"} for id in (another, other, survivor)]
    query = (
        "mutation($input: ContactBulkCreateInput!) { contactBulkCreate(input: $input) {"
        " results { index contact { customer { id } } } userErrors { code } } }"
    )
    found = (await graph(query, input={"rows": rows, "policy": policy}))["contactBulkCreate"]
    assert found["userErrors"] == []
    wanted = [gid(CUSTOMER, id) for id in (another, survivor, survivor)]
    assert [one["index"] for one in found["results"]] == [0, 1, 2]
    assert [one["contact"]["customer"]["id"] for one in found["results"]] == wanted


async def test_an_id_that_no_row_has_stays_absent_beside_it(graph: Graph, make: Make, database: Database) -> None:
    _, other, _ = await two(graph, make)
    nobody = "01890000-0000-7000-8000-000000000000"
    async with unchanged(database):
        refused = await graph.refused("customerTagAdd", customerId=str(other), tagId=nobody)
        assert refused == [("input.tagId", "NOT_FOUND")]


@pytest.mark.parametrize("model", [CUSTOMER, CONTACT, LEAD])
async def test_upserts_by_its_external_id_change_the_survivor(graph: Graph, make: Make, model: type[Row]) -> None:
    customer = await make(CUSTOMER)
    values: dict[str, Any] = {"customer_id": customer} if model is CONTACT else {}
    survivor, other, _ = await two(graph, make, model, **values)
    external = (await make.row(model, other))["external_id"]
    name = model.__name__.lower()
    column = "fullName" if model is CONTACT else "name"
    row = await graph.done(f"{name}Upsert", f"id externalId {column}", externalId=external, **{column: "Again"})
    assert row == {"id": gid(model, survivor), "externalId": None, column: "Again"}
    assert (await make.row(model, other))["external_id"] == external
    upsert = f"{name}BulkUpsert"
    query = (
        f"mutation($input: {model.__name__}BulkUpsertInput!) {{ m: {upsert}(input: $input) {{"
        f" results {{ {name} {{ id {column} }} }} userErrors {{ code message }} }} }}"
    )
    for policy in ("EACH", "ALL_OR_NOTHING"):
        rows = [{"externalId": external, column: policy}]
        found = (await graph(query, input={"rows": rows, "policy": policy}))["m"]
        assert found == {"results": [{name: {"id": gid(model, survivor), column: policy}}], "userErrors": []}


async def test_a_chain_of_merges_leads_to_the_last(graph: Graph, make: Make) -> None:
    first, second, third = [await make(CUSTOMER) for _ in range(3)]
    await merged(graph, CUSTOMER, second, first)
    await merged(graph, CUSTOMER, third, second)
    for id in (first, second):
        assert (await graph(READ, id=gid(CUSTOMER, id)))["node"]["mergedInto"]["id"] == gid(CUSTOMER, third)
    made = await graph.done("contactCreate", "customer { id }", customerId=str(first), fullName="Ann")
    assert made["customer"]["id"] == gid(CUSTOMER, third)
