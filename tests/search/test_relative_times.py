"""Tests of filters with relative dates and times: which rows they find, depending on the time and the time zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

import models
from core.settings import Settings
from tests.factories import Make
from tests.of_module import database, dialect, make, settings
from tests.standing_clock import served

__all__ = ["database", "dialect", "make", "settings"]  # fixtures

DAYS = [
    # Nights in which the day in UTC is another one.
    ("Asia/Shanghai", "2026-05-01T07:59", {"ago": "P1M"}, "2026-04-01"),
    ("Asia/Shanghai", "2026-03-01T07:00", {"ago": "P1M"}, "2026-02-01"),
    ("Asia/Shanghai", "2026-03-01T07:00", {"ahead": "P1Y"}, "2027-03-01"),
    ("Pacific/Kiritimati", "2026-05-31T13:59", {"ahead": "P1M"}, "2026-06-30"),
    ("Pacific/Kiritimati", "2026-01-01T00:00", {"ago": "P0D"}, "2026-01-01"),
    ("America/New_York", "2026-01-31T20:30", {"ahead": "P1M"}, "2026-02-28"),
    ("America/New_York", "2026-03-31T23:30", {"ago": "P1M"}, "2026-02-28"),
    ("Europe/Berlin", "2026-05-01T00:30", {"ago": "P1M"}, "2026-04-01"),
    ("Europe/Berlin", "2026-05-01T00:30", {"ago": "P3M"}, "2026-02-01"),
    ("Europe/Berlin", "2026-05-31T00:30", {"ago": "P3M"}, "2026-02-28"),
    # Nights about a clock change.
    ("Europe/Berlin", "2026-03-30T00:30", {"ago": "P1D"}, "2026-03-29"),
    ("Europe/Berlin", "2026-03-30T00:30", {"ago": "P1W"}, "2026-03-23"),
    ("Europe/Berlin", "2026-10-25T23:30", {"ago": "P1D"}, "2026-10-24"),
    ("Europe/Berlin", "2026-10-25T23:30", {"ago": "PT24H"}, "2026-10-25"),
    ("Europe/Berlin", "2026-10-24T23:30", {"ahead": "P1D"}, "2026-10-25"),
    ("America/Santiago", "2026-09-05T23:59", {"ahead": "P1D"}, "2026-09-06"),
    ("America/Santiago", "2026-09-07T00:00", {"ago": "P1D"}, "2026-09-06"),
    ("Australia/Lord_Howe", "2026-10-05T00:10", {"ago": "P1D"}, "2026-10-04"),
]


MOMENTS = [
    ("Europe/Berlin", "2026-03-30T00:30", {"ago": "P1D"}, "2026-03-28T23:30:00Z"),  # 23 hours
    ("Europe/Berlin", "2026-03-29T12:00", {"ago": "P1D"}, "2026-03-28T11:00:00Z"),
    ("Europe/Berlin", "2026-03-29T12:00", {"ago": "PT24H"}, "2026-03-28T10:00:00Z"),
    ("Europe/Berlin", "2026-03-28T02:30", {"ahead": "P1D"}, "2026-03-29T01:30:00Z"),  # 02:30 is skipped: 03:30
    ("Europe/Berlin", "2026-10-25T12:00", {"ago": "P1D"}, "2026-10-24T10:00:00Z"),  # 25 hours
    ("Europe/Berlin", "2026-10-24T02:30", {"ahead": "P1DT1H"}, "2026-10-25T01:30:00Z"),
    ("Europe/Berlin", "2026-05-01T00:30", {"ago": "P3M"}, "2026-01-31T23:30:00Z"),
    ("Asia/Shanghai", "2026-05-01T07:59", {"ago": "P1M"}, "2026-03-31T23:59:00Z"),
    ("America/New_York", "2026-03-07T23:30", {"ahead": "P1W"}, "2026-03-15T03:30:00Z"),
    ("America/New_York", "2026-03-07T23:30", {"ahead": "PT2H"}, "2026-03-08T06:30:00Z"),
]


OF_DAY = """query($name: String, $day: DateOrRelative!) {
  eq: opportunities(where: {name: {eq: $name}, expectedCloseDate: {eq: $day}}) { ...Days }
  lt: opportunities(where: {name: {eq: $name}, expectedCloseDate: {lt: $day}}) { ...Days }
  in: opportunities(where: {name: {eq: $name}, expectedCloseDate: {in: [$day]}}) { ...Days }
} fragment Days on OpportunityConnection { nodes { expectedCloseDate } }"""
OF_MOMENT = """query($subject: String, $at: DateTimeOrRelative) {
  activities(where: {subject: {eq: $subject}, dueAt: {gte: $at, lte: $at}}) { nodes { dueAt } }
}"""


@pytest.mark.parametrize("zone", sorted({zone for zone, *_ in (*DAYS, *MOMENTS)}))
async def test_days_and_moments(settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    days = [case for case in DAYS if case[0] == zone]
    moments = [case for case in MOMENTS if case[0] == zone]
    for _, local, relative, day in days:
        wanted = date.fromisoformat(day)
        for n in (-1, 0, 1):
            close = wanted + timedelta(days=n)
            await make(models.Opportunity, name=f"{local} {relative}", expected_close_date=close)
    for _, local, relative, moment in moments:
        instant = datetime.fromisoformat(moment)
        for n in (-1, 0, 1):
            due = instant + n * timedelta(microseconds=1)
            await make(models.Activity, subject=f"{local} {relative}", due_at=due)
    async with served(settings, make, monkeypatch, zone) as (sign_in, still):
        for _, local, relative, day in days:
            still.show(local, zone)
            found = await sign_in()(OF_DAY, name=f"{local} {relative}", day=relative)
            shown = {key: [row["expectedCloseDate"] for row in rows["nodes"]] for key, rows in found.items()}
            before = str(date.fromisoformat(day) - timedelta(days=1))
            assert shown == {"eq": [day], "lt": [before], "in": [day]}, (local, relative)
        for _, local, relative, moment in moments:
            still.show(local, zone)
            found = await sign_in()(OF_MOMENT, subject=f"{local} {relative}", at=relative)
            due_at = [datetime.fromisoformat(row["dueAt"]) for row in found["activities"]["nodes"]]
            assert due_at == [datetime.fromisoformat(moment)], (local, relative)


async def test_literals_and_nested_lists(settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    customer = await make(models.Customer, name="Nested")
    for day in (date(2026, 3, 31), date(2026, 4, 1)):
        await make(models.Opportunity, customer_id=customer, expected_close_date=day)
    async with served(settings, make, monkeypatch, "Asia/Shanghai") as (sign_in, still):
        still.show("2026-05-01T07:59", "Asia/Shanghai")
        a_month_ago = 'expectedCloseDate: {eq: {ago: "P1M"}}'
        found = await sign_in()(
            f"""{{ customers(where: {{name: {{eq: "Nested"}}, opportunities: {{some: {{{a_month_ago}}}}}}}) {{
              nodes {{ opportunities(where: {{{a_month_ago}}}) {{ nodes {{ expectedCloseDate }} }} }}
            }} }}"""
        )
    assert found["customers"]["nodes"] == [{"opportunities": {"nodes": [{"expectedCloseDate": "2026-04-01"}]}}]
