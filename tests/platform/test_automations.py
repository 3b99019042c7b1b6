"""Automations: what they wait for, what they do, and when they stop."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

import models
from core.settings import Settings
from jobs.automations import run_automations
from models.automations import MOST_DEPTH
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def automation(graph: Graph, name: str, *steps: dict[str, Any], **values: Any) -> str:
    """Creates an automation on customers. Returns its id."""
    given = {"entityType": "Customer", "steps": json.dumps(steps), **values}
    if "condition" in given:
        given["condition"] = json.dumps(given["condition"])
    return str((await graph.done("automationCreate", "id", name=name, **given))["id"])


async def customer(graph: Graph, city: str, **values: Any) -> str:
    """Creates a customer in a city. Returns its id."""
    made = await graph.done("customerCreate", "id", kind="COMPANY", name=f"Customer in {city}", city=city, **values)
    return str(made["id"])


async def settle(database: Database, settings: Settings) -> None:
    """Runs automations until there is nothing to do now."""
    while await run_automations(database, settings):
        pass


async def runs(graph: Graph, id: str) -> list[dict[str, Any]]:
    """Returns the runs of an automation, the first ones first."""
    query = (
        "query ($id: ID!) { automation(id: $id) { runs(first: 100) { nodes { id row status step depth reason } } } }"
    )
    return list((await graph(query, id=id))["automation"]["runs"]["nodes"])


async def shown(graph: Graph, id: str) -> dict[str, Any]:
    query = """query ($id: ID!) { customer(id: $id) { city source tier owner { id } tags { nodes { name } }
      activities { nodes { kind subject dueAt assignee { id } author { id } } } } }"""
    return dict((await graph(query, id=id))["customer"])


async def test_it_acts_once_on_each_new_row_that_meets_its_condition(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await settle(database, settings)
    owner, tag = await make(models.Employee), await make(models.Tag, name="Automatic")
    old = await customer(graph, "Once")
    id = await automation(
        graph,
        "Once",
        {"do": "field", "field": "source", "value": "automation"},
        {"do": "tag", "tag": gid(models.Tag, tag)},
        {"do": "assign", "employee": gid(models.Employee, owner)},
        {"do": "task", "subject": "Say hello", "due": "P2D"},
        trigger="CREATE",
        condition={"city": {"eq": "Once"}},
    )
    new, other = await customer(graph, "Once"), await customer(graph, "Twice")
    await settle(database, settings)
    await settle(database, settings)
    assert [(one["row"], one["status"], one["step"]) for one in await runs(graph, id)] == [
        (new, "DONE", 4),
        (other, "NOT_MET", 0),
    ]
    row = await shown(graph, new)
    assert (row["source"], row["owner"]["id"]) == ("automation", gid(models.Employee, owner))
    assert row["tags"]["nodes"] == [{"name": "Automatic"}]
    [task] = row["activities"]["nodes"]
    assert (task["kind"], task["subject"], task["assignee"]["id"]) == (
        "TASK",
        "Say hello",
        gid(models.Employee, owner),
    )
    for one in (old, other):
        assert (await shown(graph, one))["source"] is None
    await graph.done("customerDelete", id=new)
    await graph.done("customerRestore", id=new)
    await settle(database, settings)
    assert len(await runs(graph, id)) == 2  # a restored row is not a new one
    await graph.done("automationDelete", id=id)


async def test_it_waits_for_changes_of_its_fields_alone(graph: Graph, database: Database, settings: Settings) -> None:
    row = await customer(graph, "Fields")
    await settle(database, settings)
    step = {"do": "field", "field": "tier", "value": "KEY"}
    id = await automation(graph, "Fields", step, changedFields="industry, owner")
    await graph.done("customerUpdate", id=row, website="example.com")
    await settle(database, settings)
    assert await runs(graph, id) == []
    await graph.done("customerUpdate", id=row, industry="Steel")
    await settle(database, settings)
    assert [one["status"] for one in await runs(graph, id)] == ["DONE"]
    assert (await shown(graph, row))["tier"] == "KEY"
    await graph.done("automationDelete", id=id)


async def test_branches(graph: Graph, database: Database, settings: Settings) -> None:
    def field(value: str) -> dict[str, Any]:
        return {"do": "field", "field": "source", "value": value}

    id = await automation(
        graph,
        "Branches",
        {
            "do": "branch",
            "where": {"city": {"startsWith": "Branch"}},
            "then": [
                {"do": "branch", "where": {"industry": {"eq": "A"}}, "then": [field("A")], "else": [field("not A")]},
            ],
        },
        {"do": "field", "field": "tier", "value": "IMPORTANT"},
        trigger="CREATE",
    )
    given = [("Branch", "A"), ("Branch", "B"), ("Elsewhere", "A")]
    rows = [await customer(graph, city, industry=industry) for city, industry in given]
    await settle(database, settings)
    found = [await shown(graph, row) for row in rows]
    assert [(one["source"], one["tier"]) for one in found] == [
        ("A", "IMPORTANT"),
        ("not A", "IMPORTANT"),
        (None, "IMPORTANT"),
    ]
    await graph.done("automationDelete", id=id)


async def test_a_wait_goes_on_when_its_time_is_over(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    steps = [{"do": "wait", "for": "P1D"}, {"do": "field", "field": "source", "value": "later"}]
    id = await automation(graph, "Wait", *steps, trigger="CREATE")
    row, gone = await customer(graph, "Wait"), await customer(graph, "Gone")
    await settle(database, settings)
    assert [(one["status"], one["step"]) for one in await runs(graph, id)] == [("WAITING", 1)] * 2
    assert (await shown(graph, row))["source"] is None
    await graph.done("customerDelete", id=gone)
    await _time_passes(database)
    await settle(database, settings)
    assert [(one["status"], one["reason"]) for one in await runs(graph, id)] == [
        ("DONE", None),
        ("STOPPED", "The row was deleted."),
    ]
    assert (await shown(graph, row))["source"] == "later"
    await graph.done("automationDelete", id=id)


async def test_a_run_is_stopped(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    steps = [{"do": "wait", "for": "P1D"}, {"do": "field", "field": "source", "value": "later"}]
    id = await automation(graph, "Stop", *steps, trigger="CREATE")
    row = await customer(graph, "Stop")
    await settle(database, settings)
    [run] = await runs(graph, id)
    seller = graph.as_employee(settings, await make(models.Employee, role="MANAGER"))
    mutation = "mutation ($id: ID!) { automationRunStop(input: {id: $id}) { userErrors { code } } }"
    async with unchanged(database):
        assert (await seller.error(mutation, id=run["id"]))["extensions"]["code"] == "FORBIDDEN"
    await graph.done("automationRunStop", id=run["id"])
    async with unchanged(database):
        assert await graph.refused("automationRunStop", id=run["id"]) == [("input.id", "STATE")]
    await _time_passes(database)
    await settle(database, settings)
    assert (await shown(graph, row))["source"] is None
    [run] = await runs(graph, id)
    assert (run["status"], run["step"]) == ("STOPPED", 1)
    await graph.done("automationDelete", id=id)


@pytest.mark.parametrize("how", ["changed", "inactive", "deleted", "editor left", "editor demoted"])
async def test_waiting_runs_stop_if_the_automation_may_not_go_on(
    graph: Graph, make: Make, database: Database, settings: Settings, how: str
) -> None:
    who = await make(models.Employee, role="ADMIN")
    steps = [{"do": "wait", "for": "P1D"}, {"do": "field", "field": "source", "value": "later"}]
    id = await automation(graph.as_employee(settings, who), f"Stops {how}", *steps, trigger="CREATE")
    row = await customer(graph, "Stops")
    await settle(database, settings)
    match how:
        case "changed":
            await graph.done("automationUpdate", id=id, steps=json.dumps(steps[1:]))
        case "inactive":
            await graph.done("automationUpdate", id=id, active=False)
        case "deleted":
            await graph.done("automationDelete", id=id)
        case "editor left":
            await graph.done("employeeUpdate", id=gid(models.Employee, who), active=False)
        case "editor demoted":
            await graph.done("employeeUpdate", id=gid(models.Employee, who), role="SALES")
    await _time_passes(database)
    await settle(database, settings)
    assert (await shown(graph, row))["source"] is None
    if how.startswith("editor"):
        [run] = await runs(graph, id)
        assert run["status"] == "STOPPED"
        _ = await customer(graph, "Stops")
        await settle(database, settings)
        assert len(await runs(graph, id)) == 1
    if how != "deleted":
        await graph.done("automationDelete", id=id)


async def test_a_refused_step_ends_the_run(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    steps = [
        {"do": "field", "field": "source", "value": "first"},
        {"do": "field", "field": "name", "value": "x" * 150},
        {"do": "field", "field": "source", "value": "last"},
    ]
    id = await automation(graph, "Refused", *steps, trigger="CREATE")
    made = await graph.done("customerCreate", "id", kind="PERSON", name="A person")
    await settle(database, settings)
    [run] = await runs(graph, id)
    assert (run["status"], run["step"]) == ("FAILED", 1)
    assert run["reason"].startswith("name:")
    assert (await shown(graph, made["id"]))["source"] == "first"
    await graph.done("automationDelete", id=id)


async def test_changes_in_between_are_joined(graph: Graph, database: Database, settings: Settings) -> None:
    row, other = await customer(graph, "Joined"), await customer(graph, "Joined")
    await settle(database, settings)
    step = {"do": "field", "field": "tier", "value": "KEY"}
    id = await automation(graph, "Joined", step, changedFields="industry", settleSeconds=600)
    for industry in ("A", "B"):
        await graph.done("customerUpdate", id=row, industry=industry)
    await graph.done("customerUpdate", id=other, industry="A")
    await settle(database, settings)
    await graph.done("customerUpdate", id=row, industry="C")
    await settle(database, settings)
    assert [(one["row"], one["status"]) for one in await runs(graph, id)] == [(row, "WAITING"), (other, "WAITING")]
    await _time_passes(database)
    await settle(database, settings)
    assert [one["status"] for one in await runs(graph, id)] == ["DONE", "DONE"]
    await graph.done("customerUpdate", id=row, industry="D")
    await settle(database, settings)
    assert len(await runs(graph, id)) == 3
    await graph.done("automationDelete", id=id)


async def test_one_that_triggers_itself_stops_by_its_depth(
    graph: Graph, database: Database, settings: Settings
) -> None:
    row = await customer(graph, "Itself")
    await settle(database, settings)
    steps = [{"do": "field", "field": "industry", "value": value} for value in ("A", "B")]
    id = await automation(graph, "Itself", *steps, changedFields="industry")
    await graph.done("customerUpdate", id=row, industry="C")
    await settle(database, settings)
    depths = Counter((one["depth"], one["status"]) for one in await runs(graph, id))
    # Each run makes two changes.
    expected = {(depth, "DONE"): 2 ** (depth - 1) for depth in range(1, MOST_DEPTH + 1)}
    assert depths == {**expected, (MOST_DEPTH + 1, "STOPPED"): 2**MOST_DEPTH}
    await graph.done("automationDelete", id=id)


async def test_a_ring_of_three_stops_by_its_depth(graph: Graph, database: Database, settings: Settings) -> None:
    row = await customer(graph, "Ring")
    await settle(database, settings)
    fields = ("industry", "region", "source")
    ids = []
    for n, field in enumerate(fields):
        # The next field takes another value each time, since an update with the same value changes nothing.
        after = fields[(n + 1) % 3]
        turn = {
            "do": "branch",
            "where": {after: {"eq": "A"}},
            "then": [{"do": "field", "field": after, "value": "B"}],
            "else": [{"do": "field", "field": after, "value": "A"}],
        }
        ids.append(await automation(graph, f"Ring {field}", turn, changedFields=field))
    await graph.done("customerUpdate", id=row, industry="Start")
    await settle(database, settings)
    found = [one for id in ids for one in await runs(graph, id)]
    assert sorted((one["depth"], one["status"]) for one in found) == [
        *((depth, "DONE") for depth in range(1, MOST_DEPTH + 1)),
        (MOST_DEPTH + 1, "STOPPED"),
    ]
    for id in ids:
        await graph.done("automationDelete", id=id)


async def test_an_opportunity_is_moved(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    opportunity = await make(models.Opportunity)
    row = await make.row(models.Opportunity, opportunity)
    pipeline = (await make.row(models.Stage, row["stage_id"]))["pipeline_id"]
    stage = await make(models.Stage, pipeline_id=pipeline)
    step = {"do": "move", "stage": gid(models.Stage, stage)}
    id = await automation(graph, "Move", step, entityType="Opportunity", changedFields="name")
    await graph.done("opportunityUpdate", id=gid(models.Opportunity, opportunity), name="Another name")
    await settle(database, settings)
    assert [one["status"] for one in await runs(graph, id)] == ["DONE"]
    assert (await make.row(models.Opportunity, opportunity))["stage_id"] == stage


async def _time_passes(database: Database) -> None:
    """Makes what waits due."""
    async with database.transaction() as transaction:
        now = "2026-01-01 00:00:00.000000" + ("+00:00" if database.name == "sqlite" else "Z")
        sql = f"UPDATE automation_run SET due_at = '{now}' WHERE status = 'WAITING' RETURNING id"
        await transaction.fetch(sql)
