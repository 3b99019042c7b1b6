"""Recurrence rules: the examples of RFC 5545, changes of clocks, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from core.errors import Refused
from core.recurrences import MOST_OCCURRENCES, occurrences, rule_of

NEW_YORK = ZoneInfo("America/New_York")
START = datetime(1997, 9, 2, 13, 0, tzinfo=UTC)  # 09:00 in New York


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        # RFC 5545, section 3.8.5.3: all begin on 2 September 1997, 09:00 in New York.
        ("FREQ=WEEKLY;COUNT=4", ["09-02", "09-09", "09-16", "09-23"]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=5", ["09-02", "09-12", "09-22", "10-02", "10-12"]),
        ("FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH", ["09-02", "09-04", "09-09", "09-11"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH", ["09-02", "09-04", "09-16", "09-18"]),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", ["09-04", "10-07", "11-06"]),
        ("FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15", ["09-02", "09-15", "10-02", "10-15"]),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1", ["09-30", "10-31", "11-30"]),
        ("RRULE:FREQ=MONTHLY;COUNT=2;BYDAY=1FR", ["09-05", "10-03"]),
        ("FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=1TU", ["11-04", "11-03"]),
        ("FREQ=DAILY;UNTIL=19970904", ["09-02", "09-03", "09-04"]),
        ("FREQ=DAILY;UNTIL=19970904T125959Z", ["09-02", "09-03"]),
        ("FREQ=DAILY;UNTIL=19970904T130000Z", ["09-02", "09-03", "09-04"]),
    ],
)
def test_the_days_of_a_rule(rule: str, expected: list[str]) -> None:
    found = [one.astimezone(NEW_YORK) for one in occurrences(rule_of(rule), START, NEW_YORK)]
    assert [f"{one:%m-%d}" for one in found] == expected
    assert {one.hour for one in found} == {9}


def test_the_time_of_day_stays_and_what_is_skipped_is_later_and_what_is_twice_is_the_first() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    spring = occurrences("FREQ=DAILY;COUNT=3", datetime(2026, 3, 28, 1, 30, tzinfo=UTC), berlin)
    assert [f"{one:%d %H:%M}" for one in spring] == ["28 01:30", "29 01:30", "30 00:30"]
    autumn = occurrences("FREQ=DAILY;COUNT=3", datetime(2026, 10, 24, 0, 30, tzinfo=UTC), berlin)
    assert [f"{one:%d %H:%M}" for one in autumn] == ["24 00:30", "25 00:30", "26 01:30"]


def test_a_birthday_of_29_february_is_in_leap_years() -> None:
    found = occurrences("FREQ=YEARLY;COUNT=3", datetime(2092, 2, 29, 9, tzinfo=UTC), ZoneInfo("UTC"))
    assert [one.year for one in found] == [2092, 2096, 2104]  # 2100 is none


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("", "INVALID"),
        ("FREQ=SECONDLY;COUNT=2", "INVALID"),
        ("COUNT=2", "INVALID"),
        ("FREQ=DAILY;COUNT=2;COUNT=3", "INVALID"),
        ("FREQ=DAILY;COUNT=0", "INVALID"),
        ("FREQ=DAILY;COUNT=-1", "INVALID"),
        ("FREQ=DAILY;COUNT=\N{FULLWIDTH DIGIT ONE}", "INVALID"),
        ("FREQ=DAILY;INTERVAL=0;COUNT=2", "INVALID"),
        ("FREQ=DAILY;INTERVAL=1000;COUNT=2", "INVALID"),
        ("FREQ=DAILY;COUNT=2;BYHOUR=9,10", "INVALID"),
        ("FREQ=DAILY;COUNT=2;BYMONTH=2;BYMONTHDAY=30", "INVALID"),
        ("FREQ=WEEKLY;COUNT=2;BYDAY=2MO", "INVALID"),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=0MO", "INVALID"),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=+MO", "INVALID"),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=54MO", "INVALID"),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=32", "INVALID"),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=0", "INVALID"),
        ("FREQ=YEARLY;COUNT=2;BYMONTH=13", "INVALID"),
        ("FREQ=YEARLY;COUNT=2;BYEASTER=0", "INVALID"),
        ("FREQ=DAILY;UNTIL=20260230", "INVALID"),
        ("FREQ=DAILY;UNTIL=20261231T000000", "INVALID"),
        ("FREQ=DAILY;UNTIL=19970910;COUNT=2", "INVALID"),
        ("FREQ=DAILY;", "INVALID"),
        ("FREQ=DAILY", "REQUIRED"),
        ("FREQ=DAILY;UNTIL=19960101", "OUT_OF_RANGE"),
        ("FREQ=DAILY;UNTIL=99991231", "OUT_OF_RANGE"),
        ("FREQ=YEARLY;COUNT=22", "OUT_OF_RANGE"),
        ("FREQ=DAILY;COUNT=1001", "OUT_OF_RANGE"),
        ("FREQ=DAILY;COUNT=999999999", "OUT_OF_RANGE"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "OUT_OF_RANGE"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=WE;COUNT=2", "OUT_OF_RANGE"),
        ("FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO;COUNT=2", "OUT_OF_RANGE"),
    ],
)
def test_what_is_refused(rule: str, code: str) -> None:
    if code == "INVALID":
        with pytest.raises(ValueError):  # noqa: PT011 - the message is for people
            rule_of(rule)
        return
    with pytest.raises(Refused) as refused:
        occurrences(rule_of(rule), START, NEW_YORK)
    assert [(one.field, str(one.code)) for one in refused.value.problems] == [(("rule",), code)]


def test_a_thousand_occurrences_are_the_most() -> None:
    assert len(occurrences("FREQ=DAILY;COUNT=1000", START, NEW_YORK)) == MOST_OCCURRENCES == 1000


@pytest.mark.parametrize("year", [1970, 1999, 2000, 2400, 9970])
def test_the_library_looks_at_few_years_for_a_rule_that_never_gives_a_time(
    year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    original, years = rrulestr, []

    def watched(text: str, dtstart: datetime) -> Any:
        years.append(dtstart.year)
        return original(text, dtstart=dtstart)

    monkeypatch.setattr("core.recurrences.rrulestr", watched)
    with pytest.raises(Refused, match="gives no time"):
        occurrences("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", datetime(year, 3, 1, 9, tzinfo=UTC), NEW_YORK)
    assert [9999 - one <= 420 for one in years] == [True]


def test_the_end_of_the_calendar_is_out_of_range() -> None:
    with pytest.raises(Refused, match="1 to 9999"):
        occurrences("FREQ=DAILY;COUNT=2", datetime(9990, 1, 1, tzinfo=UTC), NEW_YORK)
