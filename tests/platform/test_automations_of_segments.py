"""Automations that wait for customers who come into segments, or go out of them."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from jobs.segments import refresh_segments
from models.automations import MOST_A_DAY, MOST_DEPTH
from models.dialect.base import Database
from resolvers.platform import automation_bounds
from tests.customers.choosing import city as in_city
from tests.customers.choosing import dynamic
from tests.factories import Make
from tests.graph import Graph, gid
from tests.platform.test_automations import automation, customer, runs, settle
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

WAIT = {"do": "wait", "for": "P1D"}


async def refresh(database: Database, settings: Settings) -> None:
    """Brings all dynamic segments up to date, and runs automations until there is nothing to do."""
    async with database.transaction() as transaction:
        then = "2026-01-01 00:00:00.000000" + ("+00:00" if database.name == "sqlite" else "Z")
        sql = f"UPDATE segment SET as_of = '{then}' WHERE as_of IS NOT NULL RETURNING id"
        _ = await transaction.fetch(sql)
    _ = await refresh_segments(database, settings)
    await settle(database, settings)


def step(field: str, value: str | None) -> dict[str, Any]:
    return {"do": "field", "field": field, "value": value}


async def test_they_wait_for_customers_of_a_static_segment(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    segment, other = [gid(models.Segment, await make(models.Segment)) for _ in range(2)]
    early, late = await customer(graph, "Static"), await customer(graph, "Static")
    await graph.done("segmentAdd", segmentId=segment, customerId=early)
    enter = await automation(graph, "Entered", WAIT, trigger="SEGMENT_ENTERED", segmentId=segment)
    leave = await automation(graph, "Left", WAIT, trigger="SEGMENT_LEFT", segmentId=segment)
    await graph.done("segmentAdd", segmentId=segment, customerId=late)
    await graph.done("segmentAdd", segmentId=other, customerId=late)
    await graph.done("segmentRemove", segmentId=segment, customerId=early)
    await settle(database, settings)
    await settle(database, settings)
    assert [(one["row"], one["depth"], one["origin"]) for one in await shown(graph, enter)] == [(late, 1, None)]
    assert [one["row"] for one in await shown(graph, leave)] == [early]
    for id in (enter, leave):
        await graph.done("automationDelete", id=id)


@pytest.mark.parametrize("what", ["customer", "segment"])
async def test_nobody_passes_when_a_row_is_deleted_and_restored(
    graph: Graph, make: Make, database: Database, settings: Settings, what: str
) -> None:
    segment, row = gid(models.Segment, await make(models.Segment)), await customer(graph, "Restored")
    values = {"segmentId": segment, "condition": {"city": {"eq": "Restored"}}}
    enter = await automation(graph, f"Entered {what}", WAIT, trigger="SEGMENT_ENTERED", **values)
    leave = await automation(graph, f"Left {what}", WAIT, trigger="SEGMENT_LEFT", **values)
    await graph.done("segmentAdd", segmentId=segment, customerId=row)
    await settle(database, settings)
    id = row if what == "customer" else segment
    await graph.done(f"{what}Delete", id=id)
    await graph.done(f"{what}Restore", id=id)
    await settle(database, settings)
    assert [one["row"] for one in await shown(graph, enter)] == [row]
    assert await shown(graph, leave) == []
    for one in (enter, leave):
        await graph.done("automationDelete", id=one)


async def test_they_wait_for_customers_of_a_dynamic_segment(
    graph: Graph, database: Database, settings: Settings
) -> None:
    segment = await dynamic(graph, "Dynamic passages", in_city("Dynamic passages"))
    enter = await automation(graph, "Entered D", step("source", "in"), trigger="SEGMENT_ENTERED", segmentId=segment)
    leave = await automation(graph, "Left D", step("source", "out"), trigger="SEGMENT_LEFT", segmentId=segment)
    row, other = await customer(graph, "Dynamic passages"), await customer(graph, "Elsewhere")
    await refresh(database, settings)
    await refresh(database, settings)
    assert [(one["row"], one["status"], one["depth"]) for one in await shown(graph, enter)] == [(row, "DONE", 1)]
    await graph.done("customerUpdate", id=row, city="Elsewhere")
    await refresh(database, settings)
    await refresh(database, settings)
    assert [one["row"] for one in await shown(graph, leave)] == [row]
    query = "query ($id: ID!) { customer(id: $id) { source } }"
    assert (await graph(query, id=row))["customer"]["source"] == "out"
    assert (await graph(query, id=other))["customer"]["source"] is None
    for id in (enter, leave):
        await graph.done("automationDelete", id=id)


async def test_a_ring_through_a_segment_stops_by_its_depth(
    graph: Graph, database: Database, settings: Settings
) -> None:
    segment = await dynamic(graph, "Ring of passages", in_city("Ring of passages"))
    ids = [
        await automation(graph, "Ring out", step("city", "Out"), trigger="SEGMENT_ENTERED", segmentId=segment),
        await automation(graph, "Ring in", step("city", "Ring of passages"), trigger="SEGMENT_LEFT", segmentId=segment),
    ]
    row = await customer(graph, "Ring of passages")
    for _ in range(MOST_DEPTH + 4):
        await refresh(database, settings)
    found = [one for id in ids for one in await shown(graph, id)]
    assert {one["row"] for one in found} == {row}
    assert sorted((one["depth"], one["status"]) for one in found) == [
        *((depth, "DONE") for depth in range(1, MOST_DEPTH + 1)),
        (MOST_DEPTH + 1, "STOPPED"),
    ]
    [first] = [one for one in found if one["depth"] == 1]
    assert {one["origin"] for one in found if one["depth"] > 1} == {first["triggerKey"]}
    for id in ids:
        await graph.done("automationDelete", id=id)


async def test_what_a_run_did_before_the_last_refresh_is_no_cause(
    graph: Graph, database: Database, settings: Settings
) -> None:
    segment = await dynamic(graph, "No cause", in_city("No cause"))
    first = await automation(graph, "No cause", step("source", "x"), trigger="CREATE")
    second = await automation(graph, "No cause 2", WAIT, trigger="SEGMENT_ENTERED", segmentId=segment)
    await refresh(database, settings)
    row = await customer(graph, "Not yet")
    await settle(database, settings)
    await _make_effects_old(database)
    await graph.done("customerUpdate", id=row, city="No cause")
    await refresh(database, settings)
    assert [(one["row"], one["depth"]) for one in await shown(graph, second)] == [(row, 1)]
    for id in (first, second):
        await graph.done("automationDelete", id=id)


async def test_a_customer_passes_a_few_times_a_day(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    segment, row = gid(models.Segment, await make(models.Segment)), await customer(graph, "Passes")
    id = await automation(graph, "Passes", step("source", "x"), trigger="SEGMENT_ENTERED", segmentId=segment)
    for _ in range(MOST_A_DAY + 3):
        await graph.done("segmentAdd", segmentId=segment, customerId=row)
        await graph.done("segmentRemove", segmentId=segment, customerId=row)
    other = await customer(graph, "Passes")
    await graph.done("segmentAdd", segmentId=segment, customerId=other)
    await settle(database, settings)
    found = Counter((one["row"], one["status"]) for one in await shown(graph, id))
    assert found == {(row, "DONE"): MOST_A_DAY, (row, "STOPPED"): 1, (other, "DONE"): 1}
    await graph.done("automationDelete", id=id)


async def test_one_change_causes_so_many_runs(
    graph: Graph, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automation_bounds, "MOST_CAUSED", 7)
    id = await automation(graph, "Caused", step("industry", "A"), step("industry", "B"), changedFields="industry")
    row, other = await customer(graph, "Caused"), await customer(graph, "Caused")
    await settle(database, settings)
    for one in (row, other):
        await graph.done("customerUpdate", id=one, industry="C")
        await settle(database, settings)
    found = await shown(graph, id)
    for one in (row, other):
        of_row = [run for run in found if run["row"] == one]
        [first] = [run for run in of_row if run["depth"] == 1]
        assert {run["origin"] for run in of_row if run["depth"] > 1} == {first["triggerKey"]}
        # The first run, the seven that it causes, and the one that is beyond the bound.
        assert Counter(run["status"] for run in of_row) == {"DONE": 8, "STOPPED": 1}
    await graph.done("automationDelete", id=id)


@pytest.mark.parametrize(
    ("values", "field", "code"),
    [
        ({"trigger": "SEGMENT_ENTERED"}, "segmentId", "REQUIRED"),
        ({"trigger": "UPDATE", "segmentId": True}, "segmentId", "INVALID"),
        ({"trigger": "SEGMENT_LEFT", "segmentId": True, "entityType": "Lead"}, "entityType", "INVALID"),
        ({"trigger": "SEGMENT_LEFT", "segmentId": True, "changedFields": "city"}, "changedFields", "INVALID"),
        ({"trigger": "SEGMENT_LEFT", "segmentId": gid(models.Segment, UUID(int=7))}, "segmentId", "NOT_FOUND"),
    ],
)
async def test_what_does_not_fit_is_refused(
    graph: Graph, make: Make, database: Database, values: dict[str, Any], field: str, code: str
) -> None:
    given = {"name": "Bad passage", "entityType": "Customer", "steps": json.dumps([WAIT]), **values}
    if given.get("segmentId") is True:
        given["segmentId"] = gid(models.Segment, await make(models.Segment))
    async with unchanged(database):
        assert await graph.refused("automationCreate", **given) == [(f"input.{field}", code)]


async def shown(graph: Graph, id: str) -> list[dict[str, Any]]:
    """Returns the runs of an automation, and what has caused them."""
    query = "query ($id: ID!) { automationRun(id: $id) { triggerKey origin } }"
    return [{**one, **(await graph(query, id=one["id"]))["automationRun"]} for one in await runs(graph, id)]


async def _make_effects_old(database: Database) -> None:
    async with database.transaction() as transaction:
        then = "2025-01-01 00:00:00.000000" + ("+00:00" if database.name == "sqlite" else "Z")
        _ = await transaction.fetch(f"UPDATE automation_effect SET at = '{then}' RETURNING id")
