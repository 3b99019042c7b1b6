"""Tests of who holds open work: nobody who has left gets work back, and nobody gets work that they cannot see.

This file is long because each relation to an employee has a rule and a way to break it.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import Refused
from core.ids import parse_global_id
from core.settings import Settings
from models.description import camel, snake
from models.dialect.base import Database
from models.invariants import invariants
from models.row import Row
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import work_holders
from resolvers.changes.batch import Batch, run_batch
from tests.access.page import the_page
from tests.changes.bulks import bulk, mapped
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.rivals import Rival
from tests.sales.selling import Selling, begin
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

CLEARED, REFUSED, KEPT, LINK = "cleared", "refused", "kept", "link"
RESTORED = {
    "Customer.owner": CLEARED,
    "Opportunity.owner": CLEARED,
    "Contract.owner": CLEARED,
    "SupportCase.handler": CLEARED,
    "Lead.owner": CLEARED,
    "Activity.assignee": CLEARED,
    "Employee.manager": CLEARED,
    "CustomerAssignment.employee": REFUSED,  # it is nothing without its employee
    "SalesTarget.employee": REFUSED,
    "AssignmentRuleMember.employee": REFUSED,
    "CallListMember.employee": REFUSED,
    "Activity.author": KEPT,  # what they did stays theirs
    "ActivityParticipant.employee": KEPT,
    "SalesRecord.salesperson": KEPT,
    "ScoringRule.edited_by": KEPT,  # the rule is not in force until an active employee edits it
    "AssignmentRule.edited_by": KEPT,
    "CallList.edited_by": KEPT,
    "Segment.edited_by": KEPT,
    "Automation.edited_by": KEPT,
    "Reminder.employee": REFUSED,
    "Follow.employee": REFUSED,  # nobody else can follow in their place
    "CampaignStaff.employee": LINK,  # it is not restored by itself, but with its campaign, and without them
}
"""What a restore makes of an employee who has left, by relation."""


def of_relation(name: str) -> tuple[type[Row], str, str]:
    """Returns the model of a relation such as `Contract.owner`, its foreign key, and the stem of its mutations."""
    entity, relation = name.split(".")
    return getattr(models, entity), f"{relation}_id", camel(snake(entity))


async def leave(graph: Graph, employee: UUID, how: str) -> None:
    if how == "inactive":
        await graph.done("employeeUpdate", id=str(employee), active=False)
    else:
        await graph.done("employeeDelete", id=str(employee))


def test_every_relation_to_an_employee_has_a_rule() -> None:
    assert set(RESTORED) == {
        f"{entity.name}.{relation.name}"
        for entity in registry.entities()
        for relation in entity.description.to_one.values()
        if entity.changeable and registry.target(relation).assigned_while is not None
    }


@pytest.mark.parametrize("how", ["inactive", "deleted"])
@pytest.mark.parametrize("relation", [one for one, rule in RESTORED.items() if rule != LINK])
async def test_a_row_comes_back_without_an_employee_who_has_left(
    graph: Graph, make: Make, database: Database, relation: str, how: str
) -> None:
    model, column, name = of_relation(relation)
    employee = await make(models.Employee)
    values: dict[str, Any] = {column: employee}
    if model is models.CustomerAssignment:
        values["until"] = None
    if model is models.SalesTarget:
        values |= {"team_id": None, "until": date(2999, 1, 1)}
    row = await make(model, **values)
    id = gid(model, row)
    await graph.done(f"{name}Delete", id=id)
    await leave(graph, employee, how)
    if RESTORED[relation] == REFUSED:
        async with unchanged(database):
            assert await graph.refused(f"{name}Restore", id=id) == [("input.id", "STATE")]
        if how == "inactive":
            await graph.done("employeeUpdate", id=str(employee), active=True)
        else:
            await graph.done("employeeRestore", id=str(employee))
    await graph.done(f"{name}Restore", id=id)
    assert (await make.row(model, row))[column] == (None if RESTORED[relation] == CLEARED else employee)


@pytest.mark.parametrize("how", ["inactive", "deleted"])
async def test_a_campaign_comes_back_without_staff_who_have_left(graph: Graph, make: Make, how: str) -> None:
    campaign, stays, leaves = await make(models.Campaign), await make(models.Employee), await make(models.Employee)
    for employee in (stays, leaves):
        await make(models.CampaignStaff, campaign_id=campaign, employee_id=employee)
    id, shown = gid(models.Campaign, campaign), "staff(first: 50) { nodes { id } }"
    await graph.done("campaignDelete", id=id)
    await leave(graph, leaves, how)
    row = await graph.done("campaignRestore", shown, id=id)
    assert row["staff"]["nodes"] == [{"id": gid(models.Employee, stays)}]
    (refused,) = await graph.refused("campaignStaffAdd", campaignId=id, employeeId=str(leaves))
    assert refused == ("input.employeeId", "NOT_FOUND")


REOPENED: dict[str, tuple[str, list[tuple[str, dict[str, Any]]]]] = {
    # the relation, and the mutations that end the work and open it again
    "a waiting case": ("SupportCase.handler", [("caseRespond", {}), ("caseReopen", {})]),
    "a resolved case": ("SupportCase.handler", [("caseResolve", {}), ("caseReopen", {})]),
    "a closed case": ("SupportCase.handler", [("caseResolve", {}), ("caseClose", {}), ("caseReopen", {})]),
    "a lost opportunity": ("Opportunity.owner", [("opportunityLose", {}), ("opportunityReopen", {})]),
    "a won opportunity": ("Opportunity.owner", [("opportunityWin", {}), ("opportunityReopen", {})]),
    "a moved opportunity": (
        "Opportunity.owner",
        [("opportunityLose", {}), ("opportunityMove", {"stageId": "Offer"})],
    ),
    "a disqualified lead": ("Lead.owner", [("leadDisqualify", {"reason": "No budget"}), ("leadReopen", {})]),
    "a completed activity": (
        "Activity.assignee",
        [("activityUpdate", {"completedAt": "2026-01-01T00:00:00Z"}), ("activityUpdate", {"completedAt": None})],
    ),
}


@pytest.fixture(scope="module")
async def selling(make: Make) -> Selling:
    """Returns a pipeline with stages."""
    return await begin(make)


async def held(graph: Graph, make: Make, selling: Selling, relation: str, employee: UUID) -> str:
    """Creates open work of an employee, and returns its global id."""
    model, column, _ = of_relation(relation)
    values: dict[str, Any] = {"stage_id": selling.stages["Prospect"]} if model is models.Opportunity else {}
    id = gid(model, await make(model, **values, **({} if model is models.SupportCase else {column: employee})))
    if model is models.SupportCase:
        await graph.done("caseAssign", id=id, handlerId=str(employee))
    return id


@pytest.mark.parametrize("way", REOPENED)
async def test_work_is_reopened_without_an_employee_who_has_left(
    graph: Graph, make: Make, selling: Selling, way: str
) -> None:
    relation, (*endings, (reopen, input)) = REOPENED[way]
    field = relation.split(".")[1]
    shown = f"id {field} {{ id }}"
    input = {name: selling.stages.get(value, value) for name, value in input.items()}
    for how in ("inactive", "deleted", "stays"):
        employee = await make(models.Employee)
        id = await held(graph, make, selling, relation, employee)
        for ending, values in endings:
            await graph.done(ending, id=id, **values)
        if how != "stays":
            await leave(graph, employee, how)
        row = await graph.done(reopen, shown, id=id, **input)
        assert row[field] == ({"id": gid(models.Employee, employee)} if how == "stays" else None), how
        # And it is no dead end: a colleague gets it.
        colleague = gid(models.Employee, await make(models.Employee))
        give = "caseAssign" if field == "handler" else f"{of_relation(relation)[2]}Update"
        row = await graph.done(give, shown, id=id, **{f"{field}Id": colleague})
        assert row[field] == {"id": colleague}


async def test_work_that_has_ended_keeps_its_employee(graph: Graph, make: Make, selling: Selling) -> None:
    for way, (relation, (*endings, _)) in REOPENED.items():
        if way != "a waiting case":
            model, column, name = of_relation(relation)
            employee = await make(models.Employee)
            id = await held(graph, make, selling, relation, employee)
            for ending, values in endings:
                await graph.done(ending, id=id, **values)
            await graph.done(f"{name}Delete", id=id)
            await leave(graph, employee, "inactive")
            await graph.done(f"{name}Restore", id=id)
            assert (await make.row(model, parse_global_id(id)[1]))[column] == employee, way


async def test_a_customer_comes_back_without_current_assignments_of_leavers(
    graph: Graph, make: Make, settings: Settings
) -> None:
    customer = await make(models.Customer)
    today, week = clock.today(settings.time_zone), timedelta(days=7)
    periods = {"past": today - week, "ends today": today, "ends later": today + week, "lasts": None}
    for name, until in periods.items():
        for leaves in ("stays", "leaves"):
            employee = await make(models.Employee, full_name=f"{name} {leaves}")
            since = today - 2 * week
            await make(models.CustomerAssignment, customer_id=customer, employee_id=employee, since=since, until=until)
    id = gid(models.Customer, customer)
    await graph.done("customerDelete", id=id)
    found = await graph('{ employees(where: {fullName: {contains: "leaves"}}, first: 50) { nodes { id fullName } } }')
    for one in found["employees"]["nodes"]:
        await graph.done("employeeUpdate", id=one["id"], active=False)
    row = await graph.done("customerRestore", "assignments(first: 50) { nodes { employee { fullName } } }", id=id)
    assert {one["employee"]["fullName"] for one in row["assignments"]["nodes"]} == {
        *(f"{name} stays" for name in periods),
        *("past leaves", "ends today leaves"),
    }


async def test_an_upsert_restores_without_an_employee_who_has_left(graph: Graph, make: Make) -> None:
    employee, colleague = await make(models.Employee), await make(models.Employee)
    upsert = {"externalId": "holders:1", "restoreDeleted": True}
    id = gid(models.Customer, await make(models.Customer, owner_id=employee, external_id="holders:1"))
    await graph.done("customerDelete", id=id)
    await leave(graph, employee, "inactive")
    assert await graph.done("customerUpsert", "owner { id }", **upsert) == {"owner": None}
    await graph.done("customerDelete", id=id)
    to = gid(models.Employee, colleague)
    assert await graph.done("customerUpsert", "owner { id }", **upsert, ownerId=to) == {"owner": {"id": to}}


GIVEN = (
    *("Customer.owner", "Opportunity.owner", "Contract.owner"),
    *("SupportCase.handler", "Lead.owner", "Activity.assignee"),
)
ROLES = ("MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST", "ADMIN")


@pytest.mark.parametrize("relation", GIVEN)
async def test_who_is_given_work_sees_it(
    graph: Graph, make: Make, settings: Settings, database: Database, relation: str
) -> None:
    """A role that sees no rows of the entity by docs/access.md, or changes no leads, gets none of this work."""
    model, column, name = of_relation(relation)
    field = camel(column)
    for role in ROLES:
        employee = await make(models.Employee, role=role)
        to = gid(models.Employee, employee)
        cell = the_page().entities[model.__name__][role]
        denied = role != "ADMIN" and (cell.sees == "–" or (model is models.Lead and not cell.may("U")))
        new = await make.values(model)
        ids = [
            gid(model, await make(model, **({"external_id": f"{role}:{relation}"} if n == 0 else {}))) for n in (0, 1)
        ]
        if denied:
            new |= {column: employee, "external_id": f"import:{relation}"}
            async with unchanged(database):
                for errors in (
                    await bulk(graph, mapped(model), "Update", [{"id": id, field: to} for id in ids], "EACH")
                    if column != "handler_id"
                    else ()
                ):
                    assert errors == [(field, "INVALID")]
                give = "caseAssign" if column == "handler_id" else f"{name}Update"
                assert await graph.refused(give, id=ids[0], **{field: to}) == [(f"input.{field}", "INVALID")]
                assert await imported(database, settings, model, new) == [(column, "INVALID")]
                if column != "handler_id":
                    upsert = {"externalId": f"{role}:{relation}", field: to}
                    assert await graph.refused(f"{name}Upsert", **upsert) == [(f"input.{field}", "INVALID")]
            continue
        give = "caseAssign" if column == "handler_id" else f"{name}Update"
        await graph.done(give, id=ids[0], **{field: to})
        mine = graph.as_employee(settings, employee)
        data = await mine(f"query ($id: ID!) {{ row: {name}(id: $id) {{ id }} }}", id=ids[0])
        assert data["row"] == {"id": ids[0]}, role


async def imported(
    database: Database, settings: Settings, model: type[Row], values: dict[str, Any], *, restoring: bool = False
) -> Any:
    """Imports a row. Returns the columns and codes of the refusal, or None."""
    entity = registry.of(model)
    extra = {"imported": True} if "imported" in entity.extra else {}

    async def work(unit: Batch) -> Any:
        (result,) = await unit.each(
            [{**values, **extra}], lambda unit, row: unit.upsert(entity, row, restoring=restoring)
        )
        return result

    result = await run_batch(database, SYSTEM, settings, work)
    if isinstance(result, Refused):
        return [(".".join(problem.field), str(problem.code)) for problem in result.problems]
    return None


async def test_an_import_restores_what_it_gives(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    """A second run changes nothing, so a restored row keeps the owner whom the file has."""
    employee = await make(models.Employee)
    row = await make(models.Customer, owner_id=employee, external_id="import:restored")
    await leave(graph, employee, "inactive")
    for given, owner in (({"owner_id": employee}, employee), ({}, None)):
        await graph.done("customerDelete", id=gid(models.Customer, row))
        values = {"external_id": "import:restored", **given}
        for restoring in (True, False):
            assert await imported(database, settings, models.Customer, values, restoring=restoring) is None
            assert (await make.row(models.Customer, row))["owner_id"] == owner


async def test_past_work_of_any_role_is_imported(make: Make, settings: Settings, database: Database) -> None:
    employee, lost = await make(models.Employee, role="FINANCE"), await make(models.Stage, kind="LOST")
    past = {"external_id": "past", "opened_at": clock.now(), "resolved_at": clock.now(), "status": "RESOLVED"}
    case = await make.values(models.SupportCase, handler_id=employee) | past
    deal = await make.values(models.Opportunity, owner_id=employee, stage_id=lost) | {"external_id": "past"}
    assert await imported(database, settings, models.SupportCase, case) is None
    assert await imported(database, settings, models.Opportunity, deal) is None


ENDED: dict[str, tuple[str, dict[str, Any], str]] = {
    "Opportunity.owner": ("opportunityLose", {}, "opportunityReopen"),
    "SupportCase.handler": ("caseResolve", {}, "caseReopen"),
    "Lead.owner": ("leadDisqualify", {"reason": "No budget"}, "leadReopen"),
}
"""Work that the role FINANCE does not see, with the mutations that end it and open it again."""


@pytest.mark.parametrize("relation", ENDED)
async def test_a_role_that_sees_no_open_work_is_not_given_to_its_holder(
    graph: Graph, make: Make, selling: Selling, database: Database, relation: str
) -> None:
    _, _, name = of_relation(relation)
    employee, colleague = await make(models.Employee), str(await make(models.Employee))
    id = await held(graph, make, selling, relation, employee)
    change = {"id": str(employee), "role": "FINANCE"}
    async with unchanged(database):
        payload = await graph.change("employeeUpdate", **change)
        (error,) = payload["userErrors"]
        assert (error["field"], error["code"]) == (["input", "role"], "STATE")
        assert error["message"].startswith("In the way: 1 open ")
        assert await bulk(graph, mapped(models.Employee), "Update", [change], "EACH") == [[("role", "STATE")]]
    # These see it, and those with leads may change them.
    for role in ("MARKETING", *(() if relation == "Lead.owner" else ("ANALYST", "SERVICE"))):
        await graph.done("employeeUpdate", id=str(employee), role=role)
    ended = await held(graph, make, selling, relation, employee)
    end, input, reopen = ENDED[relation]
    await graph.done(end, id=ended, **input)
    give = ("caseAssign", "handlerId") if name == "supportCase" else (f"{name}Update", "ownerId")
    await graph.done(give[0], id=id, **{give[1]: colleague})
    await graph.done("employeeUpdate", **change)
    shown = "handler { id }" if name == "supportCase" else "owner { id }"
    assert set((await graph.done(reopen, shown, id=ended)).values()) == {None}


async def test_work_of_a_role_that_does_not_see_it_is_found(
    graph: Graph, make: Make, settings: Settings, selling: Selling, database: Database
) -> None:
    """As earlier versions have let it in."""
    (invariant,) = [one for one in invariants() if one.name == "people/roles_of_holders"]
    sql, expected = invariant.sql(clock.today(settings.time_zone)), set()
    assert await database.fetch(sql) == []
    for relation in ENDED:
        employee = await make(models.Employee)
        expected.add(parse_global_id(await held(graph, make, selling, relation, employee))[1])
        async with database.transaction() as transaction:
            await transaction.fetch(f"UPDATE employee SET role = 'FINANCE' WHERE id = '{employee}'")
    assert {UUID(str(id)) for _, id in await database.fetch(sql)} == expected


@pytest.mark.parametrize("mutation", ["caseAssign", "opportunityUpdate"])
async def test_work_and_a_role_that_does_not_see_it_come_at_once(
    graph: Graph, make: Make, selling: Selling, monkeypatch: pytest.MonkeyPatch, mutation: str
) -> None:
    employee = str(await make(models.Employee))
    relation = "SupportCase.handler" if mutation == "caseAssign" else "Opportunity.owner"
    id = await held(graph, make, selling, relation, await make(models.Employee))
    change = partial(graph.change, "employeeUpdate", id=employee, role="FINANCE")
    rival = Rival(monkeypatch, work_holders, "check_given", change)
    given = await graph.change(mutation, "id", id=id, **{camel(of_relation(relation)[1]): employee})
    assert given["userErrors"] == []
    assert [error["code"] for error in (await rival.outcome())["userErrors"]] == [
        "STATE"
    ]  # it waited, and saw the work
