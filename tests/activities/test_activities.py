"""Tests of activities: their authors, targets and participants."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

UNKNOWN = "01890000-0000-7000-8000-000000000000"
ABOUT = """id version author { fullName } targets { totalCount nodes { __typename
    ... on Customer { name } ... on Contact { fullName } ... on Opportunity { title: name } } }"""


def about(row: dict[str, Any]) -> list[tuple[str, ...]]:
    """Returns the types and names of an activity's targets, sorted."""
    assert row["targets"]["totalCount"] == len(row["targets"]["nodes"])
    return sorted(tuple(node.values()) for node in row["targets"]["nodes"])


async def test_whoever_writes_it_down_is_its_author(graph: Graph, make: Make) -> None:
    values = {"kind": "CALL", "subject": "S"}
    other = str(await make(models.Employee, full_name="Other"))
    assert (await graph.done("activityCreate", ABOUT, **values))["author"] == {"fullName": "Employee 1"}
    assert (await graph.done("activityCreate", ABOUT, **values, authorId=other))["author"] == {"fullName": "Other"}
    assert (await graph.done("activityCreate", ABOUT, **values, authorId=None))["author"] is None


async def test_an_update_replaces_all_targets(graph: Graph, make: Make, database: Database) -> None:
    customer = str(await make(models.Customer, name="C"))
    contact = str(await make(models.Contact, full_name="P"))
    opportunity = str(await make(models.Opportunity, name="O"))
    targets = [{"customerId": customer}, {"contactId": contact}]
    row = await graph.done("activityCreate", ABOUT, kind="CALL", subject="S", targets=targets)
    assert about(row) == [("Contact", "P"), ("Customer", "C")]

    row = await graph.done(
        "activityUpdate", ABOUT, id=row["id"], targets=[{"opportunityId": opportunity}, {"contactId": contact}]
    )
    assert (about(row), row["version"]) == ([("Contact", "P"), ("Opportunity", "O")], 2)
    async with unchanged(database):  # the same ones, in another order, and nothing said
        same = [{"contactId": contact}, {"opportunityId": opportunity}]
        for values in ({"targets": same}, {}):
            assert about(await graph.done("activityUpdate", ABOUT, id=row["id"], **values)) == about(row)
    row = await graph.done("activityUpdate", ABOUT, id=row["id"], targets=[])
    assert (about(row), row["version"]) == ([], 3)


async def test_it_is_about_orders_contracts_and_cases_too(graph: Graph, make: Make) -> None:
    targets = [
        {"orderId": gid(models.Order, await make(models.Order))},
        {"contractId": gid(models.Contract, await make(models.Contract, title="K"))},
        {"supportCaseId": gid(models.SupportCase, await make(models.SupportCase, subject="It hums"))},
    ]
    seen = """id targets(orderBy: [{field: CREATED_AT}]) { totalCount nodes { __typename ... on Order { status }
        ... on Contract { title } ... on SupportCase { subject } } }"""
    row = await graph.done("activityCreate", seen, kind="NOTE", subject="S", targets=targets)
    assert about(row) == [("Contract", "K"), ("Order", "DRAFT"), ("SupportCase", "It hums")]
    for field, target in (("order", targets[0]), ("contract", targets[1]), ("supportCase", targets[2])):
        query = f"query($id: ID!) {{ {field}(id: $id) {{ activities {{ nodes {{ id }} }} }} }}"
        data = await graph(query, id=next(iter(target.values())))
        assert data[field]["activities"]["nodes"] == [{"id": row["id"]}]
    row = await graph.done("activityUpdate", seen, id=row["id"], targets=targets[2:])
    assert about(row) == [("SupportCase", "It hums")]


async def test_a_null_clears_the_targets(graph: Graph, make: Make) -> None:
    targets = [{"customerId": str(await make(models.Customer))}]
    row = await graph.done("activityCreate", ABOUT, kind="CALL", subject="S", targets=targets)
    assert len(about(row)) == 1
    row = await graph.done("activityUpdate", ABOUT, id=row["id"], targets=None)
    assert (about(row), row["version"]) == ([], 2)
    assert about(await graph.done("activityCreate", ABOUT, kind="CALL", subject="S", targets=None)) == []


async def test_targets_are_ordered_and_paged_like_any_list(graph: Graph, make: Make) -> None:
    customers = [str(await make(models.Customer, name=f"C{n}")) for n in range(3)]
    targets = [{"customerId": id} for id in customers]
    row = await graph.done("activityCreate", kind="CALL", subject="S", targets=targets)
    query = """query($id: ID!) { activity(id: $id) {
        up: targets(orderBy: [{field: CREATED_AT}]) { nodes { ... on Customer { name } } }
        down: targets(first: 2, orderBy: [{field: CREATED_AT, direction: DESC}]) {
            nodes { ... on Customer { name } } pageInfo { hasNextPage } }
        one: targets(where: {customer: {name: {eq: "C1"}}}) { totalCount } } }"""
    data = (await graph(query, id=row["id"]))["activity"]
    assert [node["name"] for node in data["up"]["nodes"]] == ["C0", "C1", "C2"]
    assert [node["name"] for node in data["down"]["nodes"]] == ["C2", "C1"]
    assert data["down"]["pageInfo"] == {"hasNextPage": True}
    assert data["one"] == {"totalCount": 1}


async def test_a_target_named_twice_counts_once(graph: Graph, make: Make) -> None:
    customer = str(await make(models.Customer, name="C"))
    row = await graph.done(
        "activityCreate", ABOUT, kind="CALL", subject="S", targets=[{"customerId": customer}, {"customerId": customer}]
    )
    assert about(row) == [("Customer", "C")]


async def test_an_unknown_or_deleted_target_is_refused_at_its_place(
    graph: Graph, make: Make, database: Database
) -> None:
    living, gone = str(await make(models.Customer)), str(await make(models.Customer))
    await graph.done("customerDelete", id=gone)
    id = (await graph.done("activityCreate", kind="CALL", subject="S", targets=[{"customerId": living}]))["id"]
    async with unchanged(database):
        for absent in (UNKNOWN, gone):
            targets = [{"customerId": living}, {"customerId": absent}]
            refusal = [("input.targets.1", "NOT_FOUND")]
            assert await graph.refused("activityCreate", kind="CALL", subject="S", targets=targets) == refusal
            assert await graph.refused("activityUpdate", id=id, targets=targets) == refusal


async def test_it_is_about_fifty_at_most(graph: Graph, make: Make, database: Database) -> None:
    customers = [str(await make(models.Customer)) for _ in range(51)]
    targets = [{"customerId": id} for id in customers]
    async with unchanged(database):
        refusal = await graph.refused("activityCreate", kind="CALL", subject="S", targets=targets)
        assert refusal == [("input.targets", "OUT_OF_RANGE")]
    row = await graph.done(
        "activityCreate",
        "targets(first: 100) { totalCount nodes { __typename } }",
        kind="CALL",
        subject="S",
        targets=targets[:50],
    )
    assert row["targets"]["totalCount"] == len(row["targets"]["nodes"]) == 50


@pytest.mark.parametrize(
    "target", [{}, {"customerId": UNKNOWN, "contactId": UNKNOWN}, {"customerId": None}, {"customerId": "x"}]
)
async def test_a_target_is_exactly_one_thing(graph: Graph, database: Database, target: dict[str, Any]) -> None:
    query = "mutation($i: ActivityCreateInput!) { activityCreate(input: $i) { userErrors { code } } }"
    async with unchanged(database):
        error = await graph.error(query, i={"kind": "CALL", "subject": "S", "targets": [target]})
        assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_deleted_targets_are_left_out(graph: Graph, make: Make) -> None:
    customer = str(await make(models.Customer, name="C"))
    row = await graph.done("activityCreate", ABOUT, kind="CALL", subject="S", targets=[{"customerId": customer}])
    await graph.done("customerDelete", id=customer)
    query = f"query($id: ID!) {{ activity(id: $id) {{ {ABOUT} }} }}"
    assert about((await graph(query, id=row["id"]))["activity"]) == []
    await graph.done("customerRestore", id=customer)
    assert about((await graph(query, id=row["id"]))["activity"]) == [("Customer", "C")]


async def test_a_participant_is_a_contact_or_an_employee(graph: Graph, make: Make, database: Database) -> None:
    activity, contact = str(await make(models.Activity)), str(await make(models.Contact))
    employee = str(await make(models.Employee))
    async with unchanged(database):
        for ends in (
            {},
            {"contactId": None, "employeeId": None},
            {"contactId": contact, "employeeId": employee},
        ):
            refusal = await graph.refused("activityParticipantCreate", activityId=activity, **ends)
            assert refusal == [("input.contactId", "INVALID")]
    row = await graph.done("activityParticipantCreate", "id response", activityId=activity, contactId=contact)
    assert row["response"] == "PENDING"
    await graph.done("activityParticipantCreate", activityId=activity, employeeId=employee, contactId=None)
    async with unchanged(database):
        refusal = await graph.refused("activityParticipantCreate", activityId=activity, contactId=contact)
        assert refusal == [("input.contactId", "TAKEN")]
        refusal = await graph.refused("activityParticipantCreate", activityId=activity, employeeId=employee)
        assert refusal == [("input.employeeId", "TAKEN")]
        for values in ({"employeeId": employee}, {"contactId": None}):
            refusal = await graph.refused("activityParticipantUpdate", id=row["id"], **values)
            assert refusal == [("input.contactId", "INVALID")]


async def test_a_deletion_takes_targets_and_participants_along(graph: Graph, make: Make, database: Database) -> None:
    customer = str(await make(models.Customer, name="C"))
    row = await graph.done("activityCreate", kind="CALL", subject="S", targets=[{"customerId": customer}])
    await graph.done("activityParticipantCreate", activityId=row["id"], contactId=str(await make(models.Contact)))
    query = "query($id: ID!) { customer(id: $id) { activities { totalCount } } activityParticipants { totalCount } }"
    for verb, count in (("Delete", 0), ("Restore", 1)):
        await graph.done(f"activity{verb}", id=row["id"])
        found = await graph(query, id=customer)
        assert found["customer"]["activities"]["totalCount"] == count
        assert found["activityParticipants"]["totalCount"] == count
