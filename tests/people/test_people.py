"""Tests of employees and teams: the hierarchies of both, and unique e-mail addresses."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

import models
from core import tokens
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import tree_rules
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival
from tests.unchanged import unchanged


async def test_managers_form_no_circle(graph: Graph, database: Database, make: Make) -> None:
    head = await make(models.Employee)
    lead = await make(models.Employee, manager_id=head)
    member = await make(models.Employee, manager_id=lead)
    async with unchanged(database):
        for below in (head, lead, member):
            refusal = await graph.refused("employeeUpdate", id=str(head), managerId=str(below))
            assert refusal == [("input.managerId", "INVALID")]
    row = await graph.done("employeeUpdate", "manager { fullName } version", id=str(lead), managerId=None)
    assert row == {"manager": None, "version": 2}
    await graph.done("employeeUpdate", id=str(head), managerId=str(member))


async def test_two_moves_at_once_do_not_close_a_circle_of_managers(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = await make(models.Employee), await make(models.Employee)
    rival = Rival(
        monkeypatch,
        tree_rules,
        "refuse_cycle",
        lambda: graph.change("employeeUpdate", id=str(other), managerId=str(one)),
    )
    await graph.done("employeeUpdate", id=str(one), managerId=str(other))
    assert [error["code"] for error in (await rival.outcome())["userErrors"]] == ["INVALID"]
    rows = await database.fetch("SELECT count(*) FROM employee WHERE manager_id IS NOT NULL")
    assert rows[0][0] == 1


async def test_teams_form_no_circle(graph: Graph, database: Database, make: Make) -> None:
    top = await make(models.Team)
    below = await make(models.Team, parent_id=await make(models.Team, parent_id=top))
    async with unchanged(database):
        for parent in (top, below):
            refusal = await graph.refused("teamUpdate", id=str(top), parentId=str(parent))
            assert refusal == [("input.parentId", "INVALID")]


async def test_an_address_is_unique_whatever_its_case(graph: Graph, database: Database, make: Make) -> None:
    row = await graph.done(
        "employeeCreate", "id email", employeeNumber="N1", fullName="Ann", role="SALES", email="Ann.Lee@Example.COM"
    )
    assert row["email"] == "Ann.Lee@example.com"
    other = str(await make(models.Employee))
    async with unchanged(database):
        values = {"employeeNumber": "N2", "fullName": "B", "role": "SALES"}
        for email in ("ANN.LEE@EXAMPLE.com", "ann.lee@example.com", "Ann.Lee@example.com"):
            assert await graph.refused("employeeCreate", **values, email=email) == [("input.email", "TAKEN")]
            assert await graph.refused("employeeUpdate", id=other, email=email) == [("input.email", "TAKEN")]
    cleared = await graph.done("employeeUpdate", "email", id=row["id"], email=None)
    assert cleared == {"email": None}
    await graph.done("employeeUpdate", id=other, email="ANN.LEE@EXAMPLE.com")  # it is free now


async def test_many_have_no_address(graph: Graph) -> None:
    for number in ("N1", "N2"):
        await graph.done("employeeCreate", employeeNumber=number, fullName="A", role="SALES", email=None)


async def test_a_number_is_unique_whatever_its_case(graph: Graph, database: Database) -> None:
    values = {"fullName": "A", "role": "SALES"}
    await graph.done("employeeCreate", employeeNumber="n1", **values)
    async with unchanged(database):
        for again in (" n1 ", "N1"):
            refusal = await graph.refused("employeeCreate", employeeNumber=again, **values)
            assert refusal == [("input.employeeNumber", "TAKEN")]
    await graph.done("employeeCreate", employeeNumber="n2", **values)


async def test_of_equal_addresses_that_come_at_once_one_is_taken(graph: Graph, make: Make, database: Database) -> None:
    ids = [str(await make(models.Employee)) for _ in range(6)]
    emails = ["ann@example.com", "ANN@example.com"] * 3
    payloads = await asyncio.gather(
        *(graph.change("employeeUpdate", id=id, email=email) for id, email in zip(ids, emails, strict=True))
    )
    codes = [(error["field"], error["code"]) for payload in payloads for error in payload["userErrors"]]
    assert codes == [(["input", "email"], "TAKEN")] * 5
    rows = await database.fetch("SELECT count(*) FROM employee WHERE email IS NOT NULL")
    assert rows[0][0] == 1


@pytest.mark.parametrize("email", ["ann", "ann@", "@example.com", "a b@example.com", "ann@example", "ann@@example.com"])
async def test_what_is_no_address_is_refused(graph: Graph, database: Database, email: str) -> None:
    async with unchanged(database):
        values = {"employeeNumber": "N1", "fullName": "A", "role": "SALES"}
        assert await graph.refused("employeeCreate", **values, email=email) == [("input.email", "INVALID")]


@pytest.mark.parametrize("leave", ["inactive", "deleted"])
async def test_a_token_of_an_employee_who_has_left(graph: Graph, settings: Settings, make: Make, leave: str) -> None:
    id = await make(models.Employee, full_name="Gone")
    theirs = Graph(graph.app, tokens.issue(settings.secret_key, id, timedelta(minutes=5)))
    assert await theirs("{ viewer { fullName } }") == {"viewer": {"fullName": "Gone"}}
    if leave == "inactive":
        await graph.done("employeeUpdate", id=str(id), active=False)
    else:
        await graph.done("employeeDelete", id=str(id))
    answer = await theirs.ask("{ viewer { fullName } }")
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
    if leave == "inactive":
        await graph.done("employeeUpdate", id=str(id), active=True)
    else:
        await graph.done("employeeRestore", id=str(id))
    assert await theirs("{ viewer { fullName } }") == {"viewer": {"fullName": "Gone"}}
