"""Recurring activities: what they may be, their occurrences, how they change and end, and who may do it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.activities import due_occurrences
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

RECURRENCE = registry.of(models.Recurrence)
ACTIVITY = registry.of(models.Activity)
DAILY = "FREQ=DAILY;COUNT=3"


async def made(make: Make, activity: UUID) -> list[Record]:
    """Returns the occurrences of an activity, the earliest first."""
    of = every(equals("repeats_id", activity), LIVING)
    found = await make.changes.run(lambda unit: unit.find(models.Activity, of))
    return sorted(found, key=lambda row: row["due_at"])


async def days(make: Make, activity: UUID) -> list[str]:
    return [f"{row['due_at']:%m-%d %H:%M}" for row in await made(make, activity)]


async def run(database: Database, settings: Settings, moment: str, workers: int = 1) -> None:
    """Makes what is due at a moment."""
    with pytest.MonkeyPatch.context() as patch:
        now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        patch.setattr(clock, "now", lambda: now)
        for _ in range(5):
            await asyncio.gather(*(due_occurrences.make(database, settings) for _ in range(workers)))


async def task(make: Make, **values: Any) -> UUID:
    given = {"kind": "TASK", "subject": "Weekly call", "due_at": datetime(2031, 3, 3, 9, tzinfo=UTC), **values}
    return await make(models.Activity, **given)


async def test_each_occurrence_is_made_when_it_is_due_and_is_like_its_activity(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me = await make(models.Employee)
    customer = await make(models.Customer, owner_id=me)
    guest = await make(models.Contact, customer_id=customer)
    seller = graph.as_employee(settings, me)
    about = [("customer_id", customer)]
    id = await task(make, author_id=me, assignee_id=me, body="Ask", duration_minutes=15, outcome="Done", targets=about)
    await make(models.ActivityParticipant, activity_id=id, contact_id=guest, response="ACCEPTED")
    of = gid(models.Activity, id)
    one = await seller.done("recurrenceCreate", "id startsAt nextAt lastAt endedAt", activityId=of, rule=DAILY)
    assert (one["startsAt"], one["nextAt"]) == ("2031-03-03T09:00:00.000000Z", "2031-03-04T09:00:00.000000Z")
    await run(database, settings, "2031-03-04 08:59:59")
    assert await days(make, id) == []
    await run(database, settings, "2031-03-04 09:00:00")
    assert await days(make, id) == ["03-04 09:00"]
    await run(database, settings, "2031-04-01")
    assert await days(make, id) == ["03-04 09:00", "03-05 09:00"]
    query = """query($id: ID!) { activity(id: $id) {
      recurrences(first: 5) { nodes { rule nextAt lastAt endedAt } }
      occurrences(first: 5, orderBy: [{field: DUE_AT}]) { nodes {
        kind subject body outcome durationMinutes completedAt occurrenceAt
        repeats { id } author { id } assignee { id }
        targets(first: 5) { nodes { ... on Customer { id } } }
        participants(first: 5) { nodes { response contact { id } } }
      } }
    } }"""
    shown = (await seller(query, id=of))["activity"]
    assert shown["recurrences"]["nodes"] == [
        {
            "rule": DAILY,
            "nextAt": None,
            "lastAt": "2031-03-05T09:00:00.000000Z",
            "endedAt": "2031-04-01T00:00:00.000000Z",
        }
    ]
    who = {"id": gid(models.Employee, me)}
    assert [node.pop("occurrenceAt")[:10] for node in shown["occurrences"]["nodes"]] == ["2031-03-04", "2031-03-05"]
    assert (
        shown["occurrences"]["nodes"]
        == [
            {
                "kind": "TASK",
                "subject": "Weekly call",
                "body": "Ask",
                "outcome": None,
                "durationMinutes": 15,
                "completedAt": None,
                "repeats": {"id": of},
                "author": who,
                "assignee": who,
                "targets": {"nodes": [{"id": gid(models.Customer, customer)}]},
                "participants": {"nodes": [{"response": "PENDING", "contact": {"id": gid(models.Contact, guest)}}]},
            }
        ]
        * 2
    )


async def test_an_occurrence_is_made_once_by_however_many_workers_also_if_one_broke_off(
    make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = await task(make)
    await make(models.Recurrence, activity_id=id, rule="FREQ=DAILY;COUNT=5", starts_at=None)
    insert = due_occurrences._insert

    async def breaks(*arguments: Any) -> int:
        _ = await insert(*arguments)
        raise RuntimeError("killed")

    monkeypatch.setattr(due_occurrences, "_insert", breaks)
    with pytest.raises(RuntimeError):
        await run(database, settings, "2031-03-05 09:00:00")
    assert await days(make, id) == []
    monkeypatch.setattr(due_occurrences, "_insert", insert)
    await run(database, settings, "2031-03-05 09:00:00", workers=4)
    assert await days(make, id) == ["03-04 09:00", "03-05 09:00"]
    again = {"repeats_id": id, "occurrence_at": datetime(2031, 3, 4, 9, tzinfo=UTC)}
    with pytest.raises(Refused, match="already in use"):
        await make.changes.create(ACTIVITY, {"kind": "TASK", "subject": "x", **again})


async def test_the_time_of_day_stays_when_the_clocks_change(make: Make, database: Database, settings: Settings) -> None:
    berlin = replace(settings, time_zone=ZoneInfo("Europe/Berlin"))
    local = Make(database, berlin, taken=9_000)
    id = await task(local, due_at=datetime(2031, 3, 29, 1, 30, tzinfo=UTC))  # 02:30, which 30 March does not have
    await local(models.Recurrence, activity_id=id, rule="FREQ=DAILY;COUNT=4", starts_at=None)
    await run(database, berlin, "2031-04-10")
    # The clocks go from 02:00 to 03:00 on 30 March 2031.
    assert await days(local, id) == ["03-30 01:30", "03-31 00:30", "04-01 00:30"]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("FREQ=DAILY", "REQUIRED"),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=1001", "OUT_OF_RANGE"),
        ("FREQ=DAILY;UNTIL=20360101", "OUT_OF_RANGE"),
        ("FREQ=YEARLY;COUNT=30", "OUT_OF_RANGE"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "OUT_OF_RANGE"),
        ("FREQ=DAILY;UNTIL=20310303T090000Z", "OUT_OF_RANGE"),
        ("FREQ=DAILY;UNTIL=20310101;COUNT=2", "INVALID"),
        ("FREQ=HOURLY;COUNT=2", "INVALID"),
        ("every day", "INVALID"),
    ],
)
async def test_a_rule_must_be_one_that_ends_and_gives_few_times(
    graph: Graph, make: Make, database: Database, rule: str, code: str
) -> None:
    id = await task(make)
    async with unchanged(database):
        refused = await graph.refused("recurrenceCreate", activityId=gid(models.Activity, id), rule=rule)
        assert refused == [("input.rule", code)]


async def test_an_activity_without_a_time_needs_a_start_and_one_recurs_by_one_rule(
    graph: Graph, make: Make, database: Database
) -> None:
    of = gid(models.Activity, await task(make, due_at=None))
    async with unchanged(database):
        assert await graph.refused("recurrenceCreate", activityId=of, rule=DAILY) == [("input.startsAt", "REQUIRED")]
    start = "2031-03-01T07:00:00Z"
    one = await graph.done("recurrenceCreate", "nextAt", activityId=of, rule=DAILY, startsAt=start)
    assert one == {"nextAt": "2031-03-02T07:00:00.000000Z"}
    async with unchanged(database):
        assert await graph.refused("recurrenceCreate", activityId=of, rule=DAILY, startsAt=start) == [
            ("input.activityId", "TAKEN")
        ]


async def test_a_recurrence_changes_and_ends(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    id = await task(make)
    one = await graph.done("recurrenceCreate", activityId=gid(models.Activity, id), rule="FREQ=DAILY;UNTIL=20310310")
    await run(database, settings, "2031-03-04 10:00:00")
    # Tuesday 4 March is made, and is not made again; the rule goes on at another time of the day.
    weekly = {"rule": "FREQ=WEEKLY;BYDAY=TU;COUNT=4", "startsAt": "2031-03-04T08:00:00Z"}
    changed = await graph.done("recurrenceUpdate", "nextAt", id=one["id"], **weekly)
    assert changed == {"nextAt": "2031-03-11T08:00:00.000000Z"}
    await run(database, settings, "2031-03-11 10:00:00")
    assert await days(make, id) == ["03-04 09:00", "03-11 08:00"]
    async with unchanged(database):
        assert await graph.refused("recurrenceUpdate", id=one["id"], rule="FREQ=DAILY;UNTIL=20310310") == [
            ("input.rule", "OUT_OF_RANGE")
        ]
        assert await graph.refused("recurrenceEnd", id=one["id"], expectedVersion=1) == [
            ("input.expectedVersion", "CONFLICT")
        ]
    await graph.done("recurrenceEnd", id=one["id"])
    await run(database, settings, "2031-05-01")
    assert len(await made(make, id)) == 2
    async with unchanged(database):
        assert await graph.refused("recurrenceEnd", id=one["id"]) == [("input.id", "STATE")]
        assert await graph.refused("recurrenceUpdate", id=one["id"], rule=DAILY) == [("input.id", "STATE")]


async def test_nothing_is_made_of_what_is_deleted_and_of_whom_has_left(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    author, left = await make(models.Employee), await make(models.Employee)
    kept, gone = await make(models.Customer), await make(models.Customer)
    id, other = await task(make, author_id=author, assignee_id=left), await task(make)
    for customer in (kept, gone):
        await make(models.ActivityTarget, activity_id=id, customer_id=customer)
    for employee in (author, left):
        await make(models.ActivityParticipant, activity_id=id, contact_id=None, employee_id=employee)
    for one in (id, other):
        await make(models.Recurrence, activity_id=one, rule=DAILY, starts_at=None)
    await make.changes.delete(registry.of(models.Customer), gone, None)
    await make.changes.delete(ACTIVITY, other, None)
    await make.changes.update(registry.of(models.Employee), left, {"active": False}, None)
    await run(database, settings, "2031-03-04 10:00:00")
    (row,) = await made(make, id)
    assert (row["author_id"], row["assignee_id"], await made(make, other)) == (author, None, [])
    part = every(equals("activity_id", row.id), LIVING)
    targets = await make.changes.run(lambda unit: unit.find(models.ActivityTarget, part))
    people = await make.changes.run(lambda unit: unit.find(models.ActivityParticipant, part))
    assert [one["customer_id"] for one in targets] == [kept]
    assert [one["employee_id"] for one in people] == [author]


async def test_whoever_sees_the_activity_sees_how_it_recurs_and_whoever_may_change_it_may_change_that(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, other, analyst = [await make(models.Employee, role=role) for role in ("SALES", "SALES", "ANALYST")]
    id = await task(make, author_id=me)
    recurrence = gid(models.Recurrence, await make(models.Recurrence, activity_id=id, rule=DAILY, starts_at=None))
    mine, theirs, reader = (graph.as_employee(settings, one) for one in (me, other, analyst))
    read = "query($id: ID!) { recurrence(id: $id) { rule } }"
    assert await reader(read, id=recurrence) == {"recurrence": {"rule": DAILY}}
    assert await theirs(read, id=recurrence) == {"recurrence": None}
    async with unchanged(database):
        assert await theirs.refused("recurrenceEnd", id=recurrence) == [("input.id", "NOT_FOUND")]
        assert await theirs.refused("recurrenceCreate", activityId=gid(models.Activity, id), rule=DAILY) == [
            ("input.activityId", "NOT_FOUND")
        ]
        end = "mutation($id: ID!) { recurrenceEnd(input: {id: $id}) { userErrors { code } } }"
        assert (await reader.error(end, id=recurrence))["extensions"]["code"] == "FORBIDDEN"
    await mine.done("recurrenceEnd", id=recurrence)


async def test_an_occurrence_that_is_deleted_is_not_made_again(
    make: Make, database: Database, settings: Settings
) -> None:
    id = await task(make)
    await make(models.Recurrence, activity_id=id, rule=DAILY, starts_at=None)
    await run(database, settings, "2031-03-04 10:00:00")
    (row,) = await made(make, id)
    await make.changes.delete(ACTIVITY, row.id, None)
    await run(database, settings, "2031-03-04 11:00:00")
    assert await made(make, id) == []
