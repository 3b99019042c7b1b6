"""Tests of support cases, assets and repairs."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.values import Money
from resolvers.state_machines import CASE
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.sales.selling import money
from tests.unchanged import unchanged

VERBS = ("caseAssign", "caseRespond", "caseResolve", "caseClose", "caseReopen", "caseRate")
WAYS = {
    "NEW": (),
    "OPEN": ("caseAssign",),
    "WAITING": ("caseRespond",),
    "RESOLVED": ("caseRespond", "caseResolve"),
    "CLOSED": ("caseRespond", "caseResolve", "caseClose"),
}


async def opened(graph: Graph, trading: Trading, **values: Any) -> str:
    """Opens a case. Returns its id."""
    row = await graph.done("caseOpen", customerId=gid(models.Customer, trading.customer), subject="Help", **values)
    return str(row["id"])


async def test_a_case_is_due_by_its_priority(graph: Graph, trading: Trading) -> None:
    cases: list[tuple[dict[str, str], int | None]] = [
        ({"priority": "HIGH"}, 8),
        ({"priority": "HIGH", "type": "COMPLAINT"}, 4),
        ({"priority": "LOW"}, 72),
        ({}, None),
    ]
    for priority, type_, hours in (("HIGH", None, 8), ("HIGH", "COMPLAINT", 4), ("LOW", None, 72)):
        await trading.make(models.ServiceLevel, priority=priority, type=type_, due_hours=hours)
    customer = gid(models.Customer, trading.customer)
    for given, expected in cases:
        row = await graph.done("caseOpen", "id number status openedAt dueAt", customerId=customer, subject="x", **given)
        assert row["status"] == "NEW"
        opened_at = datetime.fromisoformat(row["openedAt"])
        due = opened_at + timedelta(hours=expected) if expected else None
        assert (row["dueAt"] and datetime.fromisoformat(row["dueAt"])) == due
    row = await graph.done("supportCaseUpdate", "openedAt dueAt", id=row["id"], priority="LOW")
    assert row["dueAt"] > row["openedAt"]


@pytest.mark.parametrize("state", CASE.states)
async def test_each_verb_goes_from_its_states_alone(
    graph: Graph, trading: Trading, database: Database, state: str
) -> None:
    handler = gid(models.Employee, await trading.make(models.Employee))
    also: dict[str, dict[str, Any]] = {"caseAssign": {"handlerId": handler}, "caseRate": {"satisfaction": 5}}
    for verb in VERBS:
        case = await opened(graph, trading)
        for way in WAYS[state]:
            await graph.done(way, id=case, **also.get(way, {}))
        if state in CASE[verb].sources:
            row = await graph.done(verb, "status", id=case, **also.get(verb, {}))
            assert row["status"] == (CASE[verb].to or state)
        else:
            async with unchanged(database):
                assert await graph.refused(verb, id=case, **also.get(verb, {})) == [("input.id", "STATE")]


async def test_the_first_answer_is_kept(graph: Graph, trading: Trading, database: Database) -> None:
    case = await opened(graph, trading)
    first = (await graph.done("caseRespond", "firstResponseAt", id=case))["firstResponseAt"]
    assert first
    assert (await graph.done("caseRespond", "firstResponseAt", id=case))["firstResponseAt"] == first
    await graph.done("caseResolve", id=case)
    async with unchanged(database):
        for wrong in (0, 6):
            refused = await graph.refused("caseRate", id=case, satisfaction=wrong)
            assert refused == [("input.satisfaction", "OUT_OF_RANGE")]
    row = await graph.done("caseReopen", "resolvedAt", id=case)
    assert row["resolvedAt"] is None


async def test_a_case_is_one_customers(graph: Graph, trading: Trading, database: Database) -> None:
    customer = gid(models.Customer, trading.customer)
    contact = gid(models.Contact, await trading.make(models.Contact))
    order = gid(models.Order, await trading.make(models.Order))
    async with unchanged(database):
        for name, id in (("contactId", contact), ("orderId", order)):
            refused = await graph.refused("caseOpen", customerId=customer, subject="x", **{name: id})
            assert refused == [(f"input.{name}", "INVALID")]


async def repair(trading: Trading, *, until: object = None, fee: str | None = "50") -> str:
    """Creates and starts a repair of the customer's asset. Returns its id."""
    asset = await trading.make(
        models.Asset, customer_id=trading.customer, product_id=trading.product, warranty_until=until
    )
    case = await trading.make(models.SupportCase, customer_id=trading.customer)
    given = {"labour_fee": Money(Decimal(fee), "USD")} if fee else {}
    id = str(await trading.make(models.Repair, support_case_id=case, asset_id=asset, **given))
    await trading.graph.done("repairStart", id=id)
    return id


async def test_a_repair_out_of_warranty_is_invoiced(graph: Graph, trading: Trading, database: Database) -> None:
    id = await repair(trading)
    await graph.done("repairUsePart", id=id, productId=str(trading.product), quantity="3")
    assert await trading.stock() == (7, 0)
    async with unchanged(database):
        too_many = {"productId": str(trading.product), "quantity": "8"}
        assert await graph.refused("repairUsePart", id=id, **too_many) == [("input.quantity", "STATE")]
        other = {"productId": str(trading.product), "quantity": "1", "price": money("1", "EUR")}
        assert await graph.refused("repairUsePart", id=id, **other) == [("input.price", "INVALID")]
    shown = "status inWarranty invoices { nodes { status total { amount currency } customer { id } order { id } } }"
    row = await graph.done("repairComplete", shown, id=id)
    assert (row["status"], row["inWarranty"]) == ("COMPLETED", False)
    [invoice] = row["invoices"]["nodes"]
    assert (invoice["status"], invoice["total"], invoice["order"]) == ("ISSUED", money("80.00"), None)
    async with unchanged(database):
        assert await graph.refused("repairComplete", id=id) == [("input.id", "STATE")]
        assert await graph.refused("repairUpdate", id=id, labourFee=money("1")) == [("input.labourFee", "STATE")]


async def test_a_repair_in_warranty_costs_nothing(graph: Graph, trading: Trading, settings: Settings) -> None:
    id = await repair(trading, until=clock.today(settings.time_zone))
    await graph.done("repairUsePart", id=id, productId=str(trading.product), quantity="1")
    row = await graph.done("repairComplete", "inWarranty invoices { totalCount }", id=id)
    assert row == {"inWarranty": True, "invoices": {"totalCount": 0}}
    assert await trading.stock() == (9, 0)


async def test_nobody_repairs_what_another_owns(graph: Graph, trading: Trading, database: Database) -> None:
    asset = gid(models.Asset, await trading.make(models.Asset))
    case = gid(models.SupportCase, await trading.make(models.SupportCase))
    async with unchanged(database):
        refused = await graph.refused("repairCreate", supportCaseId=case, assetId=asset)
        assert refused == [("input.assetId", "INVALID")]
