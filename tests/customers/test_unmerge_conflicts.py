"""Tests of what stays with the survivor when a merge is undone: what is new or has changed, and what is tied to it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import models
from models.dialect.base import Database
from models.row import Row
from tests.customers.merging import CONTACT, CUSTOMER, differences, everything, merged, unmerged
from tests.factories import Make
from tests.graph import Graph, gid


def conflict(model: type[Row], id: UUID, reason: str, field: str | None = None) -> dict[str, Any]:
    """Returns a conflict as the payload shows it."""
    return {"entity": model.__name__, "rowId": gid(model, id), "field": field, "reason": reason}


def sorted_(*conflicts: dict[str, Any]) -> list[dict[str, Any]]:
    """Returns conflicts in the order of the payload."""
    return sorted(conflicts, key=lambda one: (one["reason"], one["entity"], one["rowId"], one["field"] or ""))


async def test_what_changed_and_what_came_stays(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    changed, untouched = [await make(models.Asset, customer_id=other) for _ in range(2)]
    begun = await everything(database)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    await graph.done("assetUpdate", id=str(changed), serialNumber="NEW-1")
    new = await make(models.Asset, customer_id=survivor)
    found = await unmerged(graph, CUSTOMER, merge)
    assert found["conflicts"] == sorted_(
        conflict(models.Asset, changed, "CHANGED"), conflict(models.Asset, new, "CAME")
    )
    assert found["conflictCount"] == 2
    assert found["counts"] == [{"entity": "Asset", "moved": 1, "united": 0, "changed": 0}]
    rows = {id: (await make.row(models.Asset, id))["customer_id"] for id in (changed, untouched, new)}
    assert rows == {changed: survivor, untouched: other, new: survivor}
    left = differences(begun, await everything(database))
    assert left.keys() == {"asset", "product"}  # a new product is that of the new asset
    assert left["asset"].keys() == {str(changed), str(new)}
    assert left["asset"][str(changed)].keys() >= {"customer_id", "serial_number"}


async def test_fields_that_changed_since_keep_their_values(graph: Graph, make: Make, database: Database) -> None:
    survivor = await make(CUSTOMER, city="Bonn", phone="+49 228 1", industry="Wood")
    other = await make(
        CUSTOMER,
        city="Hamburg",
        phone="+49 40 2",
        industry="Steel",
        employees=5,
        owner_id=await make(models.Employee),
    )
    begun = await everything(database)
    fields = ("city", "phone", "industry", "employees", "owner")
    choices = [{"field": name, "other": str(other)} for name in fields]
    done = await merged(graph, CUSTOMER, survivor, other, fieldChoices=choices)
    assert (done["userErrors"], done["fields"]) == ([], [*fields])
    row = await make.row(CUSTOMER, survivor)
    source = await make.row(CUSTOMER, other)
    assert [row[name] for name in ("city", "phone", "industry", "employees", "owner_id")] == [
        source[name] for name in ("city", "phone", "industry", "employees", "owner_id")
    ]
    await graph.done("customerUpdate", id=str(survivor), phone="+49 30 3", industry="Glass", tier="KEY")
    found = await unmerged(graph, CUSTOMER, done["mergeId"])
    assert found["fields"] == ["city", "employees", "owner"]
    assert found["conflicts"] == sorted_(
        conflict(CUSTOMER, survivor, "CHANGED", "phone"), conflict(CUSTOMER, survivor, "CHANGED", "industry")
    )
    left = differences(begun, await everything(database))["customer"]
    assert left.keys() == {str(survivor)}
    changed = {name for name in left[str(survivor)] if not name.startswith(("phone_", "search", "industry_"))}
    assert changed == {"phone", "industry", "tier"}


async def test_chosen_values_go_back_exactly(graph: Graph, make: Make, database: Database) -> None:
    survivor = await make(CUSTOMER, phone="+49 228 1", email="a@example.com", street_line="1 Street", country="DE")
    other = await make(CUSTOMER, phone="+49 40 2", email=None, street_line="2 Street", annual_revenue=None)
    await graph.done("customerUpdate", id=str(other), annualRevenue={"amount": "12.5", "currency": "EUR"})
    begun = await everything(database)
    names = ("phone", "email", "streetLine", "country", "annualRevenue", "lifecycle", "name")
    choices = [{"field": name, "other": str(other)} for name in names]
    done = await merged(graph, CUSTOMER, survivor, other, fieldChoices=choices)
    row = await make.row(CUSTOMER, survivor)
    assert (row["phone"], row["email"], row["annual_revenue"], row["currency"]) == ("+49 40 2", None, 1250, "EUR")
    found = await unmerged(graph, CUSTOMER, done["mergeId"])
    assert (found["userErrors"], found["conflicts"]) == ([], [])
    sealed = {"phone", "email", "street_line"}  # sealed anew, with the same plain values
    left = differences(begun, await everything(database)).get("customer", {}).get(str(survivor), {})
    assert left.keys() <= sealed
    row = await make.row(CUSTOMER, survivor)
    assert [row[name] for name in sorted(sealed)] == ["a@example.com", "+49 228 1", "1 Street"]


async def test_what_belongs_together_stays_together(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    opportunity = await make(models.Opportunity, customer_id=other)
    order = await make(models.Order, customer_id=other, opportunity_id=opportunity)
    contact = await make(CONTACT, customer_id=other)
    case = await make(models.SupportCase, customer_id=other, order_id=order, contact_id=contact)
    alone = await make(models.Order, customer_id=other)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    await graph.done("opportunityUpdate", id=str(opportunity), name="Renamed")
    found = await unmerged(graph, CUSTOMER, merge)
    assert found["conflicts"] == sorted_(
        conflict(models.Opportunity, opportunity, "CHANGED"),
        conflict(models.Order, order, "TIED"),
        conflict(models.SupportCase, case, "TIED"),
        conflict(CONTACT, contact, "TIED"),
    )
    assert (await make.row(models.Order, alone))["customer_id"] == other
    for model, id in ((models.Opportunity, opportunity), (models.Order, order), (models.SupportCase, case)):
        assert (await make.row(model, id))["customer_id"] == survivor
    assert (await make.row(CONTACT, contact))["primary"] is True


async def test_what_a_new_row_refers_to_stays_with_it(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    contact = await make(CONTACT, customer_id=other)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    case = await make(models.SupportCase, customer_id=survivor, contact_id=contact)
    found = await unmerged(graph, CUSTOMER, merge)
    assert found["conflicts"] == sorted_(conflict(CONTACT, contact, "TIED"), conflict(models.SupportCase, case, "CAME"))
    assert (await make.row(CONTACT, contact))["customer_id"] == survivor


async def test_points_used_since_stay_with_what_they_were_taken_from(
    graph: Graph, make: Make, database: Database
) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    program = await make(models.MembershipProgram)
    mine, theirs = [await make(models.Membership, customer_id=id, program_id=program) for id in (survivor, other)]
    await graph.done("pointsEarn", id=str(mine), points=10)
    for points in (30, 40):
        await graph.done("pointsEarn", id=str(theirs), points=points)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    await graph.done("pointsRedeem", id=str(mine), points=25)
    found = await unmerged(graph, CUSTOMER, merge)
    assert {one["entity"] for one in found["conflicts"]} == {"PointsEntry"}
    assert [one["reason"] for one in found["conflicts"]] == ["CHANGED"]
    rows = [await make.row(models.Membership, id) for id in (mine, theirs)]
    assert [(row["points_balance"], row["status_points"]) for row in rows] == [(15, 40), (40, 40)]


async def test_a_period_that_changed_since_stays(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    employee = await make(models.Employee)
    first, second = [
        await make(
            models.CustomerAssignment, customer_id=id, employee_id=employee, role="SALES", since=date(2026, month, 1)
        )
        for id, month in ((survivor, 3), (other, 1))
    ]
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    await graph.done("customerAssignmentUpdate", id=str(first), since="2026-02-01")
    found = await unmerged(graph, CUSTOMER, merge)
    assert found["conflicts"] == [conflict(models.CustomerAssignment, first, "CHANGED", "since")]
    rows = [await make.row(models.CustomerAssignment, id) for id in (first, second)]
    assert [row["since"] for row in rows] == [date(2026, 2, 1), date(2026, 1, 1)]
    assert [row["deleted_at"] for row in rows] == [None, None]


async def test_two_merges_are_undone_in_any_order(graph: Graph, make: Make, database: Database) -> None:
    survivor, first, second = [await make(CUSTOMER) for _ in range(3)]
    for id in (first, second):
        await make(models.Order, customer_id=id)
    begun = await everything(database)
    merges = [(await merged(graph, CUSTOMER, survivor, id))["mergeId"] for id in (first, second)]
    for merge in merges:
        assert (await unmerged(graph, CUSTOMER, merge))["userErrors"] == []
    assert differences(begun, await everything(database)) == {}
