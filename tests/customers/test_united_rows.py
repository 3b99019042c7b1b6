"""Tests of rows that become equal when their customers are merged: they become one, and two again."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from tests.customers.merging import CONTACT, CUSTOMER, differences, everything, left_at, merged, unmerged
from tests.factories import Make
from tests.graph import Graph


async def pair(make: Make) -> tuple[UUID, UUID]:
    """Creates two companies: the one that will be left, and the other."""
    return await make(CUSTOMER), await make(CUSTOMER)


async def count(graph: Graph, id: UUID, field: str) -> int:
    """Returns how many rows a customer has in a list."""
    query = f"query($id: ID!) {{ customer(id: $id) {{ list: {field} {{ totalCount }} }} }}"
    return int((await graph(query, id=str(id)))["customer"]["list"]["totalCount"])


async def back_and_forth(
    graph: Graph, database: Database, survivor: UUID, *others: UUID, **counts: tuple[int, int]
) -> dict[str, Any]:
    """Merges customers, and undoes that. Returns the counts that the merge has told, by entity.

    `counts`: how many rows the survivor must have in a list, before and after the merge.
    """
    begun = await everything(database)
    for field, (before, _) in counts.items():
        assert await count(graph, survivor, field) == before, field
    found = await merged(graph, CUSTOMER, survivor, *others)
    assert found["userErrors"] == []
    for other in others:
        assert await left_at(database, "customer", other, living=True) == {}
    for field, (_, after) in counts.items():
        assert await count(graph, survivor, field) == after, field
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}
    return {one["entity"]: (one["moved"], one["united"], one["changed"]) for one in found["counts"]}


@pytest.mark.parametrize(
    ("model", "shared", "field"),
    [
        (models.CustomerTag, "tag_id", "tags"),
        (models.SegmentMember, "segment_id", "segments"),
        (models.ProductInterest, "product_id", "interests"),
        (models.CampaignMember, "campaign_id", "campaignMemberships"),
        (models.MailDelivery, "mailing_id", "mailDeliveries"),
        (models.CallListEntry, "call_list_id", "callListEntries"),
        (models.ContractCustomer, "contract_id", "contracts"),
    ],
)
async def test_two_equal_links_become_one(
    graph: Graph, make: Make, database: Database, model: type[models.Row], shared: str, field: str
) -> None:
    survivor, other = await pair(make)
    first = await make(model, customer_id=survivor)
    same = {shared: (await make.row(model, first))[shared]}
    await make(model, customer_id=other, **same)
    await make(model, customer_id=other)
    told = await back_and_forth(graph, database, survivor, other, **{field: (1, 2)})
    assert told[model.__name__] == (1, 1, 0)


async def test_three_customers_with_the_same_tag_keep_one(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    third, tag = await make(CUSTOMER), await make(models.Tag)
    for id in (other, third):
        await make(models.CustomerTag, customer_id=id, tag_id=tag)
    told = await back_and_forth(graph, database, survivor, other, third, tags=(0, 1))
    assert told["CustomerTag"] == (1, 1, 0)


async def test_overlapping_assignments_become_one_period(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    employee = await make(models.Employee)
    for customer, since, until in (
        (survivor, date(2026, 3, 1), date(2026, 6, 1)),
        (other, date(2026, 1, 1), date(2026, 4, 1)),
        (other, date(2026, 5, 1), None),
        (other, date(2025, 1, 1), date(2025, 2, 1)),
    ):
        await make(
            models.CustomerAssignment,
            customer_id=customer,
            employee_id=employee,
            role="SALES",
            since=since,
            until=until,
        )
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    query = "query($id: ID!) { customer(id: $id) { assignments(orderBy: [{field: SINCE}]) { nodes { since until } } } }"
    periods = (await graph(query, id=str(survivor)))["customer"]["assignments"]["nodes"]
    assert periods == [{"since": "2025-01-01", "until": "2025-02-01"}, {"since": "2026-01-01", "until": None}]
    assert found["counts"] == [{"entity": "CustomerAssignment", "moved": 1, "united": 2, "changed": 1}]
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert back["conflicts"] == []
    assert differences(begun, await everything(database)) == {}


async def test_exactly_one_contact_stays_primary(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    third = await make(CUSTOMER)
    for id in (survivor, other, other, third):
        await make(CONTACT, customer_id=id)
    await back_and_forth(graph, database, survivor, other, third, contacts=(1, 4))
    _ = await merged(graph, CUSTOMER, survivor, other, third)
    query = "query($id: ID!) { customer(id: $id) { contacts(where: {primary: {eq: true}}) { totalCount } } }"
    assert (await graph(query, id=str(survivor)))["customer"]["contacts"]["totalCount"] == 1


async def test_a_survivor_without_contacts_gets_a_primary_one(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    first = await make(CONTACT, customer_id=other)
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    assert (await make.row(CONTACT, first))["primary"] is True
    await unmerged(graph, CUSTOMER, found["mergeId"])
    assert differences(begun, await everything(database)) == {}


async def test_a_merged_primary_contact_hands_the_flag_over(graph: Graph, make: Make, database: Database) -> None:
    customer = await make(CUSTOMER)
    first, second = [await make(CONTACT, customer_id=customer) for _ in range(2)]
    begun = await everything(database)
    found = await merged(graph, CONTACT, second, first)
    assert found["userErrors"] == []
    assert [(await make.row(CONTACT, id))["primary"] for id in (first, second)] == [False, True]
    back = await unmerged(graph, CONTACT, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}


async def test_points_of_two_memberships_add_up(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    program = await make(models.MembershipProgram)
    await make(models.MembershipTier, program_id=program, from_points=150)
    memberships = [await make(models.Membership, customer_id=id, program_id=program) for id in (survivor, other)]
    for id, points in zip(memberships, (100, 70), strict=True):
        await graph.done("pointsEarn", id=str(id), points=points)
    await graph.done("pointsRedeem", id=str(memberships[1]), points=20)
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    row = await make.row(models.Membership, memberships[0])
    assert (row["points_balance"], row["status_points"], row["tier_id"] is None) == (150, 170, False)
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}
    row = await make.row(models.Membership, memberships[1])
    assert (row["points_balance"], row["status_points"], row["tier_id"]) == (50, 70, None)


async def test_a_survey_is_answered_once(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await pair(make)
    survey = await make(models.Survey)
    unanswered: dict[str, Any] = {"answered_at": None, "answered_by": None}
    invited = await make(models.SurveyResponse, customer_id=survivor, survey_id=survey, **unanswered)
    answered = await make(models.SurveyResponse, customer_id=other, survey_id=survey)
    await make(models.SurveyResponse, customer_id=survivor)
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    rows = [await make.row(models.SurveyResponse, id) for id in (invited, answered)]
    assert [row["deleted_at"] is None for row in rows] == [False, True]
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert (back["userErrors"], back["conflicts"]) == ([], [])
    assert differences(begun, await everything(database)) == {}


@pytest.mark.parametrize("owner", ["same", "other"])
async def test_work_shows_the_survivor(graph: Graph, make: Make, database: Database, owner: str) -> None:
    worker = await make(models.Employee, role="SERVICE")
    survivor = await make(CUSTOMER, owner_id=worker if owner == "same" else None)
    other = await make(CUSTOMER)
    await make(models.SupportCase, customer_id=other, handler_id=worker)
    await make(models.SupportCase, customer_id=survivor, handler_id=worker)
    await back_and_forth(
        graph, database, survivor, other, cases=(1, 2), assignments=(0, 0) if owner == "same" else (1, 1)
    )


async def test_work_of_others_comes_and_goes(graph: Graph, make: Make, database: Database) -> None:
    worker = await make(models.Employee, role="SERVICE")
    survivor, other = await make(CUSTOMER), await make(CUSTOMER, owner_id=worker)
    await make(models.SupportCase, customer_id=other, handler_id=worker)
    await back_and_forth(graph, database, survivor, other, cases=(0, 1), assignments=(0, 1))
