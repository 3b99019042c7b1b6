"""Tests of employees who have left: nothing new is assigned to them, and one query finds all their rows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.description import ToOne, camel, snake
from models.dialect.base import Database
from schema.mapping.entity import Mapped, all_mapped
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]

TO_EMPLOYEES = [
    pytest.param(one, relation, id=f"{one.name}.{relation.name}")
    for one in all_mapped()
    for relation in one.entity.description.to_one.values()
    if one.entity.changeable and relation.target == "Employee" and relation.name in one.written
]
"""Every relation to an employee that clients can write."""


async def leaver(graph: Graph, make: Make, how: str, **values: Any) -> UUID:
    """Creates an employee and makes the employee inactive, deletes the employee, or does both.

    `how`: "inactive", "deleted", or any other text for both.
    """
    id = await make(models.Employee, **values)
    if how != "deleted":
        await graph.done("employeeUpdate", id=str(id), active=False)
    if how != "inactive":
        await graph.done("employeeDelete", id=str(id))
    return id


def test_there_are_such_relations() -> None:
    assert {param.id for param in TO_EMPLOYEES} >= {
        *("Customer.owner", "Opportunity.owner", "Contract.owner", "Activity.author", "Activity.assignee"),
        *("ActivityParticipant.employee", "CustomerAssignment.employee", "SalesRecord.salesperson"),
        *("SalesTarget.employee", "Employee.manager"),
    }


@pytest.mark.parametrize(("one", "relation"), TO_EMPLOYEES)
async def test_nothing_is_assigned_to_who_has_left(
    graph: Graph, make: Make, database: Database, one: Mapped, relation: ToOne
) -> None:
    verb, field, model = camel(snake(one.name)), camel(relation.column), one.entity.description.model
    with_employee = one.name == "ActivityParticipant"  # it has either an employee or a contact
    rows = [
        await make(model, **({relation.column: await make(models.Employee)} if with_employee else {})) for _ in range(2)
    ]
    for how in ("inactive", "deleted", "inactive and deleted"):
        gone = gid(models.Employee, await leaver(graph, make, how))
        async with unchanged(database):
            refused = await graph.refused(f"{verb}Update", id=str(rows[0]), **{field: gone})
            assert refused == [(f"input.{field}", "NOT_FOUND")]
            data = await graph(
                f"mutation($rows: [{one.name}UpdateInput!]!) {{ payload: {verb}BulkUpdate(input: {{policy: EACH,"
                " rows: $rows}) { results { userErrors { field code } } } }",
                rows=[{"id": str(row), field: gone} for row in rows],
            )
        for result in data["payload"]["results"]:
            assert [(error["field"][-1], error["code"]) for error in result["userErrors"]] == [(field, "NOT_FOUND")]


CREATED: dict[str, dict[str, Any]] = {
    "customerCreate": {"kind": "COMPANY", "name": "One"},
    "customerUpsert": {"kind": "COMPANY", "name": "One", "externalId": "leavers:1"},
    "employeeCreate": {"employeeNumber": "leavers-1", "fullName": "One", "role": "SALES"},
    "contractCreate": {"title": "One"},
    "activityCreate": {"kind": "TASK", "subject": "One"},
    "customerAssignmentCreate": {"role": "SALES", "since": "2026-01-01"},
    "opportunityCreate": {"name": "One"},
    "caseAssign": {},
}


@pytest.mark.parametrize(
    ("mutation", "field"),
    [
        ("customerCreate", "ownerId"),
        ("customerUpsert", "ownerId"),
        ("employeeCreate", "managerId"),
        ("contractCreate", "ownerId"),
        ("activityCreate", "assigneeId"),
        ("customerAssignmentCreate", "employeeId"),
        ("opportunityCreate", "ownerId"),
        ("caseAssign", "handlerId"),
    ],
)
async def test_nothing_new_is_assigned_to_who_has_left(
    graph: Graph, make: Make, database: Database, mutation: str, field: str
) -> None:
    values = dict(CREATED[mutation])
    if mutation in ("customerAssignmentCreate", "opportunityCreate"):
        values["customerId"] = str(await make(models.Customer))
    if mutation == "opportunityCreate":
        values["stageId"] = str(await make(models.Stage))
    if mutation == "caseAssign":
        values["id"] = str(await make(models.SupportCase))
    for how in ("inactive", "deleted"):
        gone = gid(models.Employee, await leaver(graph, make, how))
        async with unchanged(database):
            assert await graph.refused(mutation, **values, **{field: gone}) == [(f"input.{field}", "NOT_FOUND")]


async def test_a_new_colleague_who_is_not_active_yet_cannot_be_the_manager_of_the_next(graph: Graph) -> None:
    """Rows that the same operation created are cached, but are checked like others."""
    rows = [
        {"id": str(new_id()), "employeeNumber": f"leavers-{n}", "fullName": "One", "role": "SALES", "active": n != 1}
        for n in range(3)
    ]
    for number, code in ((0, None), (1, "NOT_FOUND")):
        data = await graph(
            "mutation($rows: [EmployeeCreateInput!]!) { payload: employeeBulkCreate(input: {policy: EACH, rows: $rows})"
            " { results { userErrors { field code } } } }",
            rows=[
                rows[number],
                {**rows[2], "id": str(new_id()), "employeeNumber": f"of-{number}"} | {"managerId": rows[number]["id"]},
            ],
        )
        first, second = data["payload"]["results"]
        assert first["userErrors"] == []
        assert [error["code"] for error in second["userErrors"]] == ([code] if code else [])


async def test_what_stays_with_who_has_left_can_be_changed_but_for_its_owner(graph: Graph, make: Make) -> None:
    owner = await make(models.Employee)
    customer = await make(models.Customer, owner_id=owner)
    await graph.done("employeeUpdate", id=str(owner), active=False)
    row = await graph.done(
        "customerUpdate",
        "name owner { active }",
        id=str(customer),
        name="New name",
        ownerId=gid(models.Employee, owner),
    )
    assert row == {"name": "New name", "owner": {"active": False}}
    await graph.done("customerDelete", id=str(customer))
    await graph.done("customerRestore", id=str(customer))
    assert await graph.done("customerUpdate", "owner { id }", id=str(customer), ownerId=None) == {"owner": None}


async def test_a_deal_of_who_has_left_is_won_with_their_name(graph: Graph, make: Make) -> None:
    owner = await make(models.Employee)
    stage = await make(models.Stage, kind="OPEN", position=1)
    pipeline = (await make.row(models.Stage, stage))["pipeline_id"]
    await make(models.Stage, kind="WON", position=2, pipeline_id=pipeline)
    customer = await make(models.Customer, owner_id=await make(models.Employee))
    deal = await make(models.Opportunity, customer_id=customer, owner_id=owner, stage_id=stage, expected_amount=None)
    await graph.done("employeeUpdate", id=str(owner), active=False)
    won = await graph.done(
        "opportunityWin",
        "salesRecords { nodes { salesperson { id active } } }",
        id=str(deal),
        amount={"amount": "10.00", "currency": (await make.row(models.Opportunity, deal))["currency"]},
    )
    assert won["salesRecords"]["nodes"] == [{"salesperson": {"id": gid(models.Employee, owner), "active": False}}]


LEFT_BEHIND = """{
  customers(where: {owner: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
  opportunities(where: {owner: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
  contracts(where: {owner: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
  supportCases(where: {handler: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
  activities(where: {assignee: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
  customerAssignments(where: {employee: {or: [{active: {eq: false}}, {deletedAt: {isNull: false}}]}}) { nodes { id } }
}"""


async def test_the_manager_finds_all_that_is_to_be_handed_over_with_one_query(
    graph: Graph, make: Make, settings: Settings
) -> None:
    team = await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    expected: dict[str, set[str]] = {}

    def expect(list_: str, model: type[models.Row], id: UUID) -> None:
        expected.setdefault(list_, set()).add(gid(model, id))

    for how in ("inactive", "deleted", "inactive and deleted", "stays"):
        who = await make(models.Employee, team_id=team)
        customer = await make(models.Customer, owner_id=who)
        deal = await make(models.Opportunity, customer_id=customer, owner_id=who)
        contract = await make(models.Contract, owner_id=who)
        case = await make(models.SupportCase, customer_id=customer, handler_id=who)
        task = await make(models.Activity, assignee_id=who, targets=[("customer_id", customer)])
        other = await make(models.Customer, owner_id=await make(models.Employee, team_id=team))
        assignment = await make(models.CustomerAssignment, customer_id=other, employee_id=who)
        if how == "stays":
            continue
        if how != "deleted":
            await graph.done("employeeUpdate", id=str(who), active=False)
        if how != "inactive":
            await graph.done("employeeDelete", id=str(who))
        for list_, model, id in (
            ("customers", models.Customer, customer),
            ("opportunities", models.Opportunity, deal),
            ("contracts", models.Contract, contract),
            ("supportCases", models.SupportCase, case),
            ("activities", models.Activity, task),
            ("customerAssignments", models.CustomerAssignment, assignment),
        ):
            expect(list_, model, id)
    found = await graph.as_employee(settings, manager)(LEFT_BEHIND)
    assert {name: {node["id"] for node in page["nodes"]} for name, page in found.items()} == expected


async def test_every_employee_filters_by_who_has_left(graph: Graph, make: Make, settings: Settings) -> None:
    team, marks = await make(models.Team), {}
    for how in ("inactive", "deleted", "inactive and deleted"):
        marks[how] = str(await make(models.Customer, owner_id=(id := await make(models.Employee, team_id=team))))
        if how != "deleted":
            await graph.done("employeeUpdate", id=str(id), active=False)
        if how != "inactive":
            await graph.done("employeeDelete", id=str(id))
    ids = list(marks.values())
    viewer = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    for where, expected in (
        ("active: {eq: false}", {"inactive", "inactive and deleted"}),
        ("active: {ne: true}", {"inactive", "inactive and deleted"}),
        ("active: {eq: true}", {"deleted"}),
        ("deletedAt: {isNull: false}", {"deleted", "inactive and deleted"}),
        ("deletedAt: {isNull: true}", {"inactive"}),
        ('deletedAt: {gte: {ago: "P1D"}}', {"deleted", "inactive and deleted"}),
        ('not: {deletedAt: {gte: {ago: "P1D"}}}', {"inactive"}),
    ):
        data = await viewer(
            f"query($ids: [ID!]) {{ customers(where: {{id: {{in: $ids}}, owner: {{{where}}}}}) {{ nodes {{ id }}"
            " totalCount } }",
            ids=ids,
        )
        assert {node["id"] for node in data["customers"]["nodes"]} == {
            gid(models.Customer, UUID(marks[how])) for how in expected
        }, where
        assert data["customers"]["totalCount"] == len(expected)


async def test_an_import_brings_in_the_work_of_who_has_left(make: Make) -> None:
    """An import may refer to employees who have left, because past rows belong to them."""
    gone = await make(models.Employee, active=False)
    customer = await make(models.Customer, owner_id=gone)
    assert (await make.row(models.Customer, customer))["owner_id"] == gone
