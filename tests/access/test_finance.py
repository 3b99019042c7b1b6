"""The role FINANCE reads customers, orders and documents, and writes invoices and payments, but has no other rights."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.world import World
from tests.graph import Graph, gid
from tests.unchanged import unchanged

READ = ("customers", "contacts", "orders", "orderLines", "returnRequests", "invoices", "payments", "contracts")
CLOSED = (
    *("opportunities", "opportunityLines", "stageChanges", "salesRecords", "supportCases", "assets", "repairs"),
    *("repairParts", "activities", "activityParticipants", "salesTargets", "apiKeys", "webhooks"),
)


@pytest.fixture
async def finance(graph: Graph, world: World, settings: Settings) -> Graph:
    """A client that is signed in as an employee with the role FINANCE."""
    id = world.employees["finance"] = await world.make(models.Employee, role="FINANCE")
    return graph.as_employee(settings, id)


async def test_every_customer_with_its_orders_and_documents(finance: Graph, world: World) -> None:
    for field in READ:
        counted = (await finance(f"{{ rows: {field} {{ totalCount }} }}"))["rows"]["totalCount"]
        assert counted >= len(world.customers), field
    data = await finance("{ customers(first: 50) { nodes { name maskedFields streetLine } } }")
    assert {node["name"] for node in data["customers"]["nodes"]} == set(world.customers)
    for node in data["customers"]["nodes"]:
        assert (node["maskedFields"], node["streetLine"]) == ([], f"{node['name']} street 1")


async def test_nothing_else_is_there(finance: Graph, world: World) -> None:
    for field in CLOSED:
        data = await finance(f"{{ rows: {field} {{ totalCount nodes {{ id }} }} }}")
        assert data["rows"] == {"totalCount": 0, "nodes": []}, field
    data = await finance(
        "{ customers(first: 50) { nodes { opportunities { totalCount } cases { totalCount } assets { totalCount }"
        " activities { totalCount } } } orders(first: 50) { nodes { opportunity { id } cases { totalCount } } } }"
    )
    for node in data["customers"]["nodes"]:
        assert {name: shown["totalCount"] for name, shown in node.items()} == dict.fromkeys(node, 0)
    assert all(node == {"opportunity": None, "cases": {"totalCount": 0}} for node in data["orders"]["nodes"])
    for probe in (
        'customers(where: {opportunities: {some: {name: {contains: "opportunity"}}}})',
        "customers(where: {cases: {some: {}}})",
        'orders(where: {opportunity: {name: {contains: "o"}}})',
    ):
        assert (await finance(f"{{ rows: {probe} {{ totalCount }} }}"))["rows"]["totalCount"] == 0, probe


async def test_an_activity_that_they_take_part_in(finance: Graph, world: World) -> None:
    activity = world.rows["Activity"]["owned"]
    await world.make(
        models.ActivityParticipant, activity_id=activity, employee_id=world.employees["finance"], contact_id=None
    )
    data = await finance("{ activities { nodes { id } } }")
    assert data["activities"]["nodes"] == [{"id": gid(models.Activity, activity)}]


async def test_invoices_and_payments_are_written(
    graph: Graph, finance: Graph, world: World, database: Database
) -> None:
    order = gid(models.Order, await world.make(models.Order, customer_id=world.customers["others"]))
    product = await world.make(models.Product, stock_on_hand=None)
    price = {"amount": "10", "currency": "USD"}
    line: dict[str, Any] = {
        "orderId": order,
        "productId": gid(models.Product, product),
        "quantity": "1",
        "unitPrice": price,
    }
    await graph.done("orderLineCreate", **line)
    async with unchanged(database):
        for mutation in (
            f'orderConfirm(input: {{id: "{order}"}})',
            f'orderUpdate(input: {{id: "{order}", channel: WEB}})',
            f'customerUpdate(input: {{id: "{gid(models.Customer, world.customers["owned"])}", name: "x"}})',
        ):
            error = await finance.error(f"mutation {{ {mutation} {{ userErrors {{ code }} }} }}")
            assert error["extensions"]["code"] == "FORBIDDEN", mutation
    await graph.done("orderConfirm", id=order)
    invoice = await finance.done("invoiceCreate", "id status", orderId=order)
    row = await finance.done("invoiceIssue", "status total { amount }", id=invoice["id"])
    assert row == {"status": "ISSUED", "total": {"amount": "10.00"}}
    row = await finance.done("paymentRecord", "status paid { amount }", id=invoice["id"], amount=price)
    assert row == {"status": "PAID", "paid": {"amount": "10.00"}}
