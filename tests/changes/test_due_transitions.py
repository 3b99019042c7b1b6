"""Tests of time-driven state transitions: each is made once, and in order."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.settings import Settings
from jobs.due_transitions import pass_time
from models.dialect.base import Database
from models.values import Money
from tests.factories import Make
from tests.graph import Graph

SHOWN = """{ contracts { nodes { title status endedAt version } } invoices { nodes { status version } }
    supportCases { nodes { subject overdueAt version } } }"""


@pytest.mark.parametrize(
    ("zone", "local"),
    [
        ("Pacific/Kiritimati", "2026-11-30T00:30"),  # in UTC it is the day before
        ("Pacific/Niue", "2026-11-28T23:30"),  # in UTC it is the next day
        ("America/Santiago", "2026-09-06T01:00"),  # the first minute of a day
        ("Europe/Berlin", "2026-10-25T23:59"),  # the last minute of a day of 25 hours
    ],
)
async def test_a_day_passes_at_midnight_of_the_server(
    make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch, zone: str, local: str
) -> None:
    here = replace(settings, time_zone=ZoneInfo(zone))
    now = datetime.fromisoformat(local).replace(tzinfo=here.time_zone)
    today, yesterday = date.fromisoformat(local[:10]), date.fromisoformat(local[:10]) - timedelta(days=1)
    contracts, invoices, begin = {}, {}, datetime(2026, 1, 1, tzinfo=UTC)
    total = Money(Decimal("2"), "USD")
    order = await make(models.Order, imported=True, status="CONFIRMED", ordered_at=begin, total=total)
    for day in (yesterday, today):
        signed = {"imported": True, "status": "SIGNED", "signed_at": begin}
        contracts[day] = await make(models.Contract, **signed, terminates_on=day)
        issued = {"number": f"R-{day}", "issued_on": date(2026, 1, 1), "total": Money(Decimal("1"), "USD")}
        invoices[day] = await make(models.Invoice, imported=True, order_id=order, status="ISSUED", **issued, due_on=day)
    monkeypatch.setattr(clock, "now", lambda: now)
    assert await pass_time(database, here) == 2
    states = [(await make.row(models.Contract, contracts[day]))["status"] for day in (yesterday, today)]
    states += [(await make.row(models.Invoice, invoices[day]))["status"] for day in (yesterday, today)]
    assert states == ["EXPIRED", "SIGNED", "OVERDUE", "ISSUED"]


async def test_it_happens_once_and_after_a_downtime_too(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    today, day = clock.today(settings.time_zone), timedelta(days=1)
    for title, ends in (("long ago", today - 400 * day), ("yesterday", today - day), ("today", today)):
        await make(
            models.Contract,
            imported=True,
            title=title,
            status="SIGNED",
            signed_at=clock.now(),
            terminates_on=ends,
        )
    total = Money(Decimal("5"), "USD")
    order = await make(models.Order, imported=True, status="CONFIRMED", ordered_at=clock.now() - day, total=total)
    for number, due in (("R-1", today - day), ("R-2", today)):
        issued = {"number": number, "issued_on": today - 2 * day, "total": Money(Decimal("1"), "USD")}
        await make(models.Invoice, imported=True, order_id=order, status="ISSUED", due_on=due, **issued)
    for subject, hours in (("late", -1), ("in time", 1)):
        await make(models.SupportCase, subject=subject, due_at=clock.now() + timedelta(hours=hours))
    assert sum(await asyncio.gather(*(pass_time(database, settings) for _ in range(4)))) == 4
    assert await pass_time(database, settings) == 0
    data = await graph(SHOWN)
    contracts = {row["title"]: (row["status"], row["version"]) for row in data["contracts"]["nodes"]}
    assert contracts == {"long ago": ("EXPIRED", 2), "yesterday": ("EXPIRED", 2), "today": ("SIGNED", 1)}
    assert sorted(row["status"] for row in data["invoices"]["nodes"]) == ["ISSUED", "OVERDUE"]
    assert {row["subject"]: bool(row["overdueAt"]) for row in data["supportCases"]["nodes"]} == {
        "late": True,
        "in time": False,
    }
    events = await database.fetch("SELECT row_id FROM event WHERE operation = 'UPDATE' ORDER BY seq")
    oldest = await database.fetch("SELECT id FROM contract WHERE title = 'long ago'")
    assert str(events[0][0]) == str(oldest[0][0])
