"""Automations that wait for dates of rows, or look for rows by a schedule."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import models
from core import clock
from core.ids import parse_global_id
from core.settings import Settings
from models.automations import MOST_A_DAY
from models.dialect.base import Database
from resolvers.platform import automation_looks
from tests.factories import Make
from tests.graph import Graph, gid
from tests.platform.test_automations import automation, customer, runs, settle
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

WAIT = {"do": "wait", "for": "P1D"}
WEEKLY = "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=30"


async def look(database: Database, settings: Settings, at: datetime | None = None) -> None:
    """Makes automations look for rows now, as if that had been due at the time `at`, and runs them."""
    async with database.transaction() as transaction:
        then = (at or datetime.now(UTC) - timedelta(minutes=5)).replace(tzinfo=None).isoformat(" ", "microseconds")
        text = f"{then}+00:00" if database.name == "sqlite" else f"{then}Z"
        sql = f"UPDATE automation SET look_at = '{text}' WHERE look_at IS NOT NULL RETURNING id"
        _ = await transaction.fetch(sql)
    await settle(database, settings)


def day(settings: Settings, days: int) -> str:
    return clock.later_day(clock.today(settings.time_zone), days).isoformat()


async def dated(graph: Graph, name: str, **values: Any) -> str:
    given = {"trigger": "DATE", "entityType": "Opportunity", "dateField": "expectedCloseDate", **values}
    return await automation(graph, name, WAIT, **given)


async def opportunity(make: Make, settings: Settings, days: int) -> str:
    """Creates an opportunity that is to close so many days from today on."""
    return gid(
        models.Opportunity,
        await make(models.Opportunity, expected_close_date=clock.later_day(clock.today(settings.time_zone), days)),
    )


async def test_a_row_leads_to_one_run_for_each_date(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await settle(database, settings)
    id = await dated(graph, "Dates", dateOffset="-P7D")
    soon, later, past = [await opportunity(make, settings, days) for days in (7, 8, 5)]
    for _ in range(3):
        await look(database, settings)
    assert [one["row"] for one in await runs(graph, id)] == [soon]
    # Another date leads to another run. The same one, or a row that is restored, does not.
    await graph.done("opportunityUpdate", id=later, expectedCloseDate=day(settings, 7))
    await graph.done("opportunityUpdate", id=soon, expectedCloseDate=day(settings, 9))
    await graph.done("opportunityUpdate", id=soon, expectedCloseDate=day(settings, 7))
    await graph.done("opportunityDelete", id=soon)
    await look(database, settings)
    await graph.done("opportunityRestore", id=soon)
    await look(database, settings)
    assert [one["row"] for one in await runs(graph, id)] == [soon, later]
    assert past not in [one["row"] for one in await runs(graph, id)]
    await graph.done("automationDelete", id=id)


async def test_after_a_pause_it_looks_for_what_came_meanwhile(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    id = await dated(graph, "Pause", dateOffset="P2D")
    async with database.transaction() as transaction:
        then = "2020-01-01 00:00:00.000000" + ("+00:00" if database.name == "sqlite" else "Z")
        _ = await transaction.fetch(f"UPDATE automation SET active_since = '{then}' WHERE name = 'Pause' RETURNING id")
    rows = [await opportunity(make, settings, -days) for days in (1, 2, 5, 30)]
    await look(database, settings, datetime.now(UTC) - timedelta(days=4))
    assert [one["row"] for one in await runs(graph, id)] == rows[1:3]
    await graph.done("automationDelete", id=id)


async def test_it_begins_when_it_is_saved_and_goes_on_when_it_is_restored(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    row = await opportunity(make, settings, -50)
    id = await dated(graph, "Begins", dateOffset="P50D")
    await look(database, settings, datetime.now(UTC) - timedelta(days=9))
    assert [one["row"] for one in await runs(graph, id)] == [row]  # today counts
    await graph.done("automationDelete", id=id)
    missed = await opportunity(make, settings, -53)
    async with database.transaction() as transaction:
        then = "2026-01-01 00:00:00.000000" + ("+00:00" if database.name == "sqlite" else "Z")
        sql = f"UPDATE automation SET look_at = '{then}' WHERE name = 'Begins' RETURNING id"
        assert len(await transaction.fetch(sql)) == 1
    await graph.done("automationRestore", id=id)
    query = "query ($id: ID!) { automation(id: $id) { lookAt } }"
    shown = (await graph(query, id=id))["automation"]["lookAt"]
    assert datetime.now(UTC) - timedelta(minutes=1) < clock.read(shown)
    await settle(database, settings)
    assert missed not in [one["row"] for one in await runs(graph, id)]
    await graph.done("automationDelete", id=id)


async def test_many_rows_are_looked_at_page_by_page(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automation_looks, "PAGE", 2)
    rows = [await opportunity(make, settings, 20) for _ in range(5)]
    id = await dated(graph, "Pages", dateOffset="-P20D")
    await look(database, settings)
    assert [one["row"] for one in await runs(graph, id)] == rows
    await graph.done("automationDelete", id=id)


async def test_a_date_that_a_run_has_set_continues_the_chain_of_causes(
    graph: Graph, database: Database, settings: Settings
) -> None:
    task = {"do": "task", "subject": "Due", "due": "P1D"}
    values = {"entityType": "Customer", "trigger": "CREATE", "condition": {"city": {"eq": "Tasks"}}}
    first = await automation(graph, "First task", task, **values)
    due = await automation(
        graph, "Due", WAIT, trigger="DATE", entityType="Activity", dateField="dueAt", dateOffset="-P1D"
    )
    _ = await customer(graph, "Tasks")
    await settle(database, settings)
    await look(database, settings)
    [cause] = await runs(graph, first)
    query = "query ($id: ID!) { automationRun(id: $id) { triggerKey origin } }"
    key = (await graph(query, id=cause["id"]))["automationRun"]["triggerKey"]
    [run] = await runs(graph, due)
    assert run["depth"] == 2
    assert (await graph(query, id=run["id"]))["automationRun"]["origin"] == key
    for id in (first, due):
        await graph.done("automationDelete", id=id)


async def test_a_row_leads_to_a_few_runs_a_day(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    id = await dated(graph, "A day", dateOffset="P60D")
    row = await opportunity(make, settings, -60)
    for n in range(MOST_A_DAY):
        await make(models.AutomationRun, automation_id=parse_global_id(id)[1], row=row, trigger_key=f"date {n}")
    for days in (-60, -59):
        await graph.done("opportunityUpdate", id=row, expectedCloseDate=day(settings, days))
        await look(database, settings, datetime.now(UTC) - timedelta(minutes=5))
    assert [one["status"] for one in await runs(graph, id)] == ["DONE"] * MOST_A_DAY + ["STOPPED"]
    await graph.done("automationDelete", id=id)


async def test_a_schedule_looks_for_rows_once_at_each_time(
    graph: Graph, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automation_looks, "PAGE", 2)
    rows = [await customer(graph, "Scheduled") for _ in range(5)]
    id = await automation(
        graph, "Schedule", WAIT, trigger="SCHEDULE", schedule=WEEKLY, condition={"city": {"eq": "Scheduled"}}
    )
    await settle(database, settings)
    assert await runs(graph, id) == []  # it is not yet time
    for _ in range(2):
        await look(database, settings, datetime(2026, 11, 30, 9, 30, tzinfo=UTC))
    assert [one["row"] for one in await runs(graph, id)] == rows
    monkeypatch.setattr(automation_looks, "MOST_SCHEDULED", 3)
    await look(database, settings, datetime(2026, 11, 26, 9, 30, tzinfo=UTC))
    assert [one["row"] for one in await runs(graph, id)] == rows + rows[:3]
    query = "query ($id: ID!) { automation(id: $id) { lookAt } }"
    then = clock.read((await graph(query, id=id))["automation"]["lookAt"])
    assert datetime.now(UTC) < then <= datetime.now(UTC) + timedelta(days=4)
    assert (then.weekday() in (0, 3), then.hour, then.minute) == (True, 9, 30)
    await graph.done("automationDelete", id=id)


@pytest.mark.parametrize("how", ["editor left", "inactive", "deleted"])
async def test_nothing_looks_for_rows_that_may_not(
    graph: Graph, make: Make, database: Database, settings: Settings, how: str
) -> None:
    who = await make(models.Employee, role="ADMIN")
    row = await opportunity(make, settings, 40)
    id = await dated(graph.as_employee(settings, who), f"May not {how}", dateOffset="-P40D")
    match how:
        case "editor left":
            await graph.done("employeeUpdate", id=gid(models.Employee, who), active=False)
        case "inactive":
            await graph.done("automationUpdate", id=id, active=False)
        case "deleted":
            await graph.done("automationDelete", id=id)
    await look(database, settings)
    count = await database.fetch("SELECT count(*) FROM automation_run WHERE row = '" + row + "'")
    assert int(count[0][0]) == 0
    if how != "deleted":
        await graph.done("automationDelete", id=id)


DATE = {"trigger": "DATE", "dateField": "expectedCloseDate"}
SCHEDULE = {"trigger": "SCHEDULE", "schedule": "FREQ=DAILY", "condition": '{"name":{"eq":"A"}}'}


@pytest.mark.parametrize(
    ("values", "field", "code"),
    [
        ({"trigger": "DATE"}, "dateField", "REQUIRED"),
        ({**DATE, "trigger": "UPDATE"}, "dateField", "INVALID"),
        ({"trigger": "UPDATE", "dateOffset": "P1D"}, "dateOffset", "INVALID"),
        ({**DATE, "dateField": "expectedClosing"}, "dateField", "INVALID"),
        ({**DATE, "dateField": "updatedAt"}, "dateField", "INVALID"),
        ({**DATE, "dateField": "name"}, "dateField", "INVALID"),
        ({**DATE, "entityType": "Customer", "dateField": "birthDate"}, "dateField", "INVALID"),
        ({**DATE, "dateOffset": "P1M"}, "dateOffset", "INVALID"),
        ({**DATE, "dateOffset": "PT"}, "dateOffset", "INVALID"),
        ({**DATE, "dateOffset": "soon"}, "dateOffset", "INVALID"),
        ({**DATE, "dateOffset": "-P367D"}, "dateOffset", "OUT_OF_RANGE"),
        ({**DATE, "settleSeconds": 5}, "settleSeconds", "INVALID"),
        ({"trigger": "SCHEDULE"}, "schedule", "REQUIRED"),
        ({**SCHEDULE, "trigger": "CREATE"}, "schedule", "INVALID"),
        ({**SCHEDULE, "condition": None}, "condition", "REQUIRED"),
        ({**SCHEDULE, "schedule": "FREQ=MINUTELY"}, "schedule", "INVALID"),
        ({**SCHEDULE, "schedule": "FREQ=DAILY;BYHOUR=1,2"}, "schedule", "INVALID"),
    ],
)
async def test_what_does_not_fit_is_refused(
    graph: Graph, database: Database, values: dict[str, Any], field: str, code: str
) -> None:
    given = {"name": "Bad time", "entityType": "Opportunity", "steps": json.dumps([WAIT]), **values}
    async with unchanged(database):
        assert await graph.refused("automationCreate", **given) == [(f"input.{field}", code)]
