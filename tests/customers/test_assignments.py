"""Tests of assignments: an employee can have a role for a customer only once at a time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers.changes import Unit
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival
from tests.unchanged import unchanged


@pytest.fixture
async def ends(make: Make) -> dict[str, Any]:
    """Returns the input fields of an assignment: its employee, customer and role."""
    return {
        "customerId": str(await make(models.Customer)),
        "employeeId": str(await make(models.Employee)),
        "role": "SALES",
    }


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2026-03-01", "2026-06-01"),  # the same
        ("2026-03-01", None),
        ("2026-01-01", None),
        ("2026-01-01", "2026-03-02"),  # its first day
        ("2026-05-31", "2027-01-01"),  # its last day
        ("2026-04-01", "2026-04-02"),  # within
        ("2026-01-01", "2027-01-01"),  # around
    ],
)
async def test_an_overlapping_period_of_the_same_role_is_refused(
    graph: Graph, database: Database, ends: dict[str, Any], since: str, until: str | None
) -> None:
    await graph.done("customerAssignmentCreate", **ends, since="2026-03-01", until="2026-06-01")
    async with unchanged(database):
        refusal = await graph.refused("customerAssignmentCreate", **ends, since=since, until=until)
        assert refusal == [("input.employeeId", "TAKEN")]
    await graph.done("customerAssignmentCreate", **{**ends, "role": "SERVICE"}, since=since, until=until)


async def test_an_open_period_overlaps_all_that_follows(graph: Graph, database: Database, ends: dict[str, Any]) -> None:
    await graph.done("customerAssignmentCreate", **ends, since="2026-03-01")
    async with unchanged(database):
        refusal = await graph.refused("customerAssignmentCreate", **ends, since="2030-01-01")
        assert refusal == [("input.employeeId", "TAKEN")]


async def test_adjacent_periods_go_together(graph: Graph, database: Database, ends: dict[str, Any]) -> None:
    middle = await graph.done("customerAssignmentCreate", **ends, since="2026-03-01", until="2026-06-01")
    await graph.done("customerAssignmentCreate", **ends, since="2026-06-01")
    await graph.done("customerAssignmentCreate", **ends, since="2026-01-01", until="2026-03-01")
    async with unchanged(database):
        for values in ({"until": "2026-06-02"}, {"until": None}, {"since": "2026-02-28"}):
            refusal = await graph.refused("customerAssignmentUpdate", id=middle["id"], **values)
            assert refusal == [("input.employeeId", "TAKEN")]
    selection = "since until version"
    shorter = await graph.done("customerAssignmentUpdate", selection, id=middle["id"], until="2026-05-01")
    assert shorter == {"since": "2026-03-01", "until": "2026-05-01", "version": 2}


@pytest.mark.parametrize("until", ["2026-03-01", "2026-02-28"])
async def test_it_ends_after_it_begins(graph: Graph, database: Database, ends: dict[str, Any], until: str) -> None:
    row = await graph.done("customerAssignmentCreate", **ends, since="2026-03-01")
    async with unchanged(database):
        refusal = [("input.until", "INVALID")]
        assert await graph.refused("customerAssignmentUpdate", id=row["id"], until=until) == refusal
        other = {**ends, "role": "SERVICE", "since": "2026-03-01", "until": until}
        assert await graph.refused("customerAssignmentCreate", **other) == refusal


async def test_it_begins_today_if_not_said_otherwise(graph: Graph, database: Database, ends: dict[str, Any]) -> None:
    days = [datetime.now(UTC).date()]
    row = await graph.done("customerAssignmentCreate", "since until", **ends)
    days.append(datetime.now(UTC).date())  # midnight may have passed
    assert row["since"] in {str(day) for day in days}
    assert row["until"] is None
    service = {**ends, "role": "SERVICE"}
    row = await graph.done("customerAssignmentCreate", "id since", **service, since=None)  # nothing is there to clear
    assert row["since"] in {str(day) for day in days}
    async with unchanged(database):
        refusal = await graph.refused("customerAssignmentUpdate", id=row["id"], since=None)
        assert refusal == [("input.since", "REQUIRED")]


async def test_a_restore_that_would_overlap_is_refused(graph: Graph, database: Database, ends: dict[str, Any]) -> None:
    row = await graph.done("customerAssignmentCreate", **ends, since="2026-03-01")
    await graph.done("customerAssignmentDelete", id=row["id"])
    await graph.done("customerAssignmentCreate", **ends, since="2026-04-01")
    async with unchanged(database):
        assert await graph.refused("customerAssignmentRestore", id=row["id"]) == [("input.employeeId", "TAKEN")]


async def test_unknown_ends_are_all_named(graph: Graph, database: Database) -> None:
    unknown = "01890000-0000-7000-8000-000000000000"
    async with unchanged(database):
        refusal = await graph.refused("customerAssignmentCreate", customerId=unknown, employeeId=unknown, role="SALES")
        assert refusal == [("input.customerId", "NOT_FOUND"), ("input.employeeId", "NOT_FOUND")]


async def test_of_assignments_that_come_at_once_one_is_made(graph: Graph, ends: dict[str, Any]) -> None:
    since = [f"2026-01-{day:02}" for day in range(1, 9)]
    payloads = await asyncio.gather(*(graph.change("customerAssignmentCreate", **ends, since=day) for day in since))
    assert sorted(payload["row"] is None for payload in payloads) == [False] + [True] * 7
    assert [error["code"] for payload in payloads for error in payload["userErrors"]] == ["TAKEN"] * 7


async def test_a_rival_assignment_waits_and_sees_the_first(
    graph: Graph, database: Database, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer, employee = await make(models.Customer), await make(models.Employee)
    moved = await make(models.CustomerAssignment, role="SERVICE")

    async def assign(id: UUID) -> Any:
        ends = {"customerId": str(customer), "employeeId": str(employee), "role": "SALES", "since": "2026-01-02"}
        return await graph.change("customerAssignmentUpdate", id=str(id), **ends)

    rival = Rival(monkeypatch, Unit, "insert", lambda: assign(moved))
    ends = {"customerId": str(customer), "employeeId": str(employee), "role": "SALES", "since": "2026-01-01"}
    await graph.done("customerAssignmentCreate", **ends)
    assert [error["code"] for error in (await rival.outcome())["userErrors"]] == ["TAKEN"]
    rows = await database.fetch("SELECT count(*) FROM customer_assignment WHERE role='SALES'")
    assert rows[0][0] == 1
