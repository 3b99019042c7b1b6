"""Reminders: one's own, those that the server makes ahead, and when they fire."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import CommandError
from core.settings import LeapBirthday, Settings, load
from models.dialect.base import Database
from resolvers import registry
from resolvers.activities import due_reminders, reminder_causes
from resolvers.search.expressions import Among
from tests.activities.notified import notifications
from tests.entities.matrix import shown
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

REMINDER = registry.of(models.Reminder)
PAST = datetime(2026, 1, 1, 9, tzinfo=UTC)
MINE = "{ reminders(first: 100, orderBy: [{field: AT}]) { nodes { id at cause note firedAt dismissedAt } } }"


async def somebody(graph: Graph, make: Make, settings: Settings, role: str = "SALES") -> tuple[UUID, Graph]:
    id = await make(models.Employee, role=role)
    return id, graph.as_employee(settings, id)


async def mine(graph: Graph) -> list[dict[str, Any]]:
    return list((await graph(MINE))["reminders"]["nodes"])


async def fire(database: Database, settings: Settings) -> None:
    while await due_reminders.fire(database, settings):
        pass


async def told(graph: Graph, database: Database, settings: Settings) -> list[tuple[str, str | None]]:
    await fire(database, settings)
    return [(one["reason"], one["row"]) for one in await notifications(graph)]


async def test_one_reminds_oneself_of_what_one_sees_at_a_time_to_come(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    own, unseen = await make(models.Customer, owner_id=me), await make(models.Customer)
    of, other = gid(models.Customer, own), gid(models.Employee, await make(models.Employee))
    later, past = shown(clock.now() + timedelta(days=2)), shown(clock.now() - timedelta(seconds=1))
    async with unchanged(database):
        for values, refusal in (
            ({"customerId": of, "at": past}, ("input.at", "OUT_OF_RANGE")),
            ({"customerId": gid(models.Customer, unseen), "at": later}, ("input.customerId", "NOT_FOUND")),
            ({"at": later}, ("input.activityId", "REQUIRED")),
            ({"customerId": of, "at": later, "employeeId": other}, ("input.employeeId", "NOT_ALLOWED")),
        ):
            assert await seller.refused("reminderCreate", **values) == [refusal]
    made = await seller.done("reminderCreate", customerId=of, at=later, note="Call")
    async with unchanged(database):
        assert await seller.refused("reminderUpdate", id=made["id"], at=past) == [("input.at", "OUT_OF_RANGE")]
        assert await seller.refused("reminderSnooze", id=made["id"], until=past) == [("input.until", "OUT_OF_RANGE")]
    await graph.done("reminderCreate", customerId=of, at=later, employeeId=other)
    assert [(one["cause"], one["note"], one["firedAt"]) for one in await mine(seller)] == [("OWN", "Call", None)]
    assert await told(seller, database, settings) == []


async def test_a_reminder_fires_once_by_however_many_workers_and_again_when_it_is_put_off(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    customer = await make(models.Customer, owner_id=me)
    id, of = await make(models.Reminder, employee_id=me, customer_id=customer, at=PAST), gid(models.Customer, customer)
    await asyncio.gather(*(due_reminders.fire(database, settings) for _ in range(4)))
    assert await told(seller, database, settings) == [("REMINDER", of)]
    (one,) = await mine(seller)
    assert one["firedAt"] is not None
    until = shown(clock.now() + timedelta(days=1))
    snoozed = await seller.done("reminderSnooze", "at firedAt", id=one["id"], until=until)
    assert snoozed == {"at": until, "firedAt": None}
    assert await told(seller, database, settings) == [("REMINDER", of)]
    await make.changes.update(REMINDER, id, {"at": PAST + timedelta(hours=1)}, None)
    assert await told(seller, database, settings) == [("REMINDER", of)] * 2


async def test_a_dismissed_reminder_does_not_fire(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    customer = await make(models.Customer, owner_id=me)
    id = gid(models.Reminder, await make(models.Reminder, employee_id=me, customer_id=customer, at=PAST))
    other = (await somebody(graph, make, settings))[1]
    async with unchanged(database):
        assert await other.refused("reminderDismiss", id=id) == [("input.id", "NOT_FOUND")]
        assert await seller.refused("reminderDismiss", id=id, expectedVersion=9) == [
            ("input.expectedVersion", "CONFLICT")
        ]
    await seller.done("reminderDismiss", id=id)
    assert await told(seller, database, settings) == []
    async with unchanged(database):
        assert await seller.refused("reminderDismiss", id=id) == [("input.id", "STATE")]
        assert await seller.refused("reminderSnooze", id=id, until="2099-01-01T00:00:00Z") == [("input.id", "STATE")]


async def test_whoever_does_not_see_the_row_any_more_is_not_notified(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    await make(models.Reminder, employee_id=me, customer_id=await make(models.Customer), at=PAST)
    assert await told(seller, database, settings) == []
    assert [one["firedAt"] is not None for one in await mine(seller)] == [True]


async def scene(make: Make, settings: Settings, me: UUID) -> list[tuple[str, UUID]]:
    """Creates a row of each kind that is reminded of, and one that is not yet. Returns the causes and rows."""
    today, zone = clock.today(settings.time_zone), settings.time_zone
    born = [date(1980, day.month, day.day) for day in (today, today + timedelta(days=7), today + timedelta(days=8))]
    person = {"kind": "PERSON", "owner_id": me}
    people = [await make(models.Customer, **person, birth_date=day) for day in born]
    friends = [await make(models.Contact, customer_id=people[2], birth_date=day) for day in born]
    anniversary = clock.shifted(clock.now(), "P3Y", -1, zone)
    sold = {"customer_id": people[0], "imported": True, "status": "COMPLETED"}
    orders = [
        await make(models.Order, **sold, number=f"R{str(me)[-12:]}{n}", ordered_at=at) for n, at in ((1, anniversary),)
    ]
    signed = {"owner_id": me, "imported": True, "status": "SIGNED", "signed_at": PAST, "effective_on": date(2026, 1, 1)}
    ends = [today + timedelta(days=days) for days in (30, 40)]
    contracts = [
        await make(models.Contract, **signed, number=f"C{str(me)[-12:]}{day.day}", terminates_on=day) for day in ends
    ]
    soon, late = clock.now() + timedelta(hours=1), clock.now() + timedelta(days=9)
    tasks = [await make(models.Activity, kind="TASK", assignee_id=me, due_at=at) for at in (soon, late)]
    done = await make(models.Activity, kind="TASK", assignee_id=me, due_at=soon, completed_at=PAST)
    cases = [await make(models.SupportCase, customer_id=people[0], handler_id=me, due_at=at) for at in (soon, late)]
    assert done
    return [
        *(("BIRTHDAY", id) for id in (*people[:2], *friends[:2])),
        ("ORDER_ANNIVERSARY", orders[0]),
        ("CONTRACT_END", contracts[0]),
        ("TASK_DUE", tasks[0]),
        ("CASE_DUE", cases[0]),
    ]


async def test_the_server_makes_each_reminder_once_by_however_many_workers(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(due_reminders, "BATCH", 3)
    me, _ = await somebody(graph, make, settings)
    expected = await scene(make, settings, me)
    await asyncio.gather(*(due_reminders.prepare(database, settings) for _ in range(2)))
    assert await due_reminders.prepare(database, settings) == 0
    made = await make.changes.run(lambda unit: unit.find(models.Reminder, Among("employee_id", (me,))))
    found = [(row["cause"], row["customer_id"] or row["contact_id"] or row["order_id"]) for row in made]
    others = [row["contract_id"] or row["activity_id"] or row["support_case_id"] for row in made]
    assert sorted((c, str(id or other)) for (c, id), other in zip(found, others, strict=True)) == sorted(
        (cause, str(id)) for cause, id in expected
    )
    start = clock.start_of(clock.today(settings.time_zone), settings.time_zone)
    today = [row["at"] for row in made if row["customer_id"] == expected[0][1]]
    assert today == [start]


async def test_two_workers_that_prepare_at_once_need_their_turn(
    make: Make, graph: Graph, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    me, _ = await somebody(graph, make, settings)
    for _ in range(3):
        await make(models.Activity, kind="TASK", assignee_id=me, due_at=clock.now() + timedelta(hours=1))
    results = await asyncio.gather(
        *(due_reminders.prepare(database, settings) for _ in range(4)), return_exceptions=True
    )
    assert [one for one in results if isinstance(one, Exception)] == []
    found = await database.fetch(f"SELECT count(*) FROM reminder WHERE employee_id='{me}'")
    assert found[0][0] == 3


async def test_what_the_server_made_stays_with_its_row(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    task = await make(models.Activity, kind="TASK", assignee_id=me, due_at=clock.now() + timedelta(hours=1))
    await due_reminders.prepare(database, settings)
    (one,) = await mine(seller)
    other = gid(models.Activity, await make(models.Activity, author_id=me))
    async with unchanged(database):
        assert await seller.refused("reminderDelete", id=one["id"]) == [("input.id", "NOT_ALLOWED")]
        assert await seller.refused("reminderUpdate", id=one["id"], activityId=other) == [
            ("input.activityId", "NOT_ALLOWED")
        ]
    await seller.done("reminderUpdate", id=one["id"], note="Bring the plans")
    await make.changes.delete(registry.of(models.Activity), task, None)
    assert await mine(seller) == []


async def test_a_reminder_whose_cause_is_gone_does_not_fire(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, seller = await somebody(graph, make, settings)
    due = clock.now() + timedelta(milliseconds=500)
    done, open_ = [await make(models.Activity, kind="TASK", assignee_id=me, due_at=due) for _ in range(2)]
    await due_reminders.prepare(database, settings)
    await seller.done("activityUpdate", id=gid(models.Activity, done), completedAt=shown(PAST))
    await asyncio.sleep(0.6)
    assert await told(seller, database, settings) == [("REMINDER", gid(models.Activity, open_))]
    assert sorted(one["dismissedAt"] is not None for one in await mine(seller)) == [False, True]


async def test_birthdays_are_told_to_those_who_read_them(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    today = clock.today(settings.time_zone)
    masked, _ = await somebody(graph, make, settings, "MARKETING")
    left = await make(models.Employee)
    for owner in (masked, left):
        await make(models.Customer, kind="PERSON", owner_id=owner, birth_date=date(1980, today.month, today.day))
    await make.changes.update(registry.of(models.Employee), left, {"active": False}, None)
    await due_reminders.prepare(database, settings)
    for employee in (masked, left):
        found = await database.fetch(f"SELECT count(*) FROM reminder WHERE employee_id='{employee}'")
        assert found[0][0] == 0


@pytest.mark.parametrize(
    ("leap", "days", "expected"),
    [
        ("02-28", ["2027-02-27", "2027-02-28", "2027-03-01"], "2027-02-28"),
        ("03-01", ["2027-02-27", "2027-02-28", "2027-03-01"], "2027-03-01"),
        ("02-28", ["2028-02-28", "2028-02-29", "2028-03-01"], "2028-02-29"),
        ("03-01", ["2028-02-28", "2028-02-29", "2028-03-01"], "2028-02-29"),
        ("03-01", ["2027-02-28"], None),
    ],
)
def test_the_day_of_a_birthday_of_29_february(leap: str, days: list[str], expected: str | None) -> None:
    unit: Any = SimpleNamespace(settings=replace(Settings(), leap_birthday=LeapBirthday(leap)))
    found = reminder_causes._month_days(unit, [date.fromisoformat(day) for day in days]).get(229)
    assert found == (expected and date.fromisoformat(expected))


def test_the_setting_of_29_february() -> None:
    with pytest.raises(CommandError, match="RAPPORT_LEAP_BIRTHDAY must be 02-28 or 03-01"):
        load({"RAPPORT_LEAP_BIRTHDAY": "02-29"})
