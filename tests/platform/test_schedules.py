"""Schedules: when they occur, compared with dateutil, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from core import schedules
from core.errors import BadUserInput

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2027, 12, 30, 11, 15)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYHOUR=0;BYMINUTE=0",
        "FREQ=DAILY;BYHOUR=23;BYMINUTE=59",
        "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=30",
        "FREQ=WEEKLY;BYDAY=SU;BYHOUR=11;BYMINUTE=15",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYHOUR=8;BYMINUTE=0",
        "FREQ=MONTHLY;BYMONTHDAY=1,15,-1;BYHOUR=8;BYMINUTE=0",
        "FREQ=MONTHLY;BYMONTHDAY=29,30;BYHOUR=8;BYMINUTE=0",
    ],
)
def test_the_times_are_those_of_the_recurrence_rule(rule: str) -> None:
    schedule, moment, found = schedules.read(rule), START.replace(tzinfo=BERLIN), []
    for _ in range(60):
        moment = schedule.after(moment, BERLIN)
        found.append(moment.astimezone(BERLIN).replace(tzinfo=None))
    expected = rrulestr(f"{rule};BYSECOND=0", dtstart=START - timedelta(days=400)).xafter(START, count=60)
    assert found == list(expected)


def test_without_a_time_of_day_it_is_midnight() -> None:
    midnight = datetime(2026, 12, 2, tzinfo=BERLIN)
    assert schedules.read("FREQ=DAILY").after(midnight - timedelta(seconds=1), BERLIN) == midnight
    assert schedules.read("FREQ=DAILY").after(midnight, BERLIN) == midnight + timedelta(days=1)


def test_a_time_that_the_clocks_skip_is_later() -> None:
    before = datetime(2027, 3, 27, 20, tzinfo=UTC)
    found = schedules.read("FREQ=DAILY;BYHOUR=2;BYMINUTE=30").after(before, BERLIN)
    assert found == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # 03:30 in Berlin


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "DAILY",
        "FREQ=HOURLY",
        "FREQ=YEARLY",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;BYHOUR=-1",
        "FREQ=DAILY;BYHOUR=1,2",
        "FREQ=DAILY;BYMINUTE=60",
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=DAILY;INTERVAL=2",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=-2",
        "FREQ=MONTHLY;BYMONTHDAY=²",
    ],
)
def test_other_rules_are_refused(rule: str) -> None:
    with pytest.raises(BadUserInput):
        schedules.read(rule)
