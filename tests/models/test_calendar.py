"""Tests of arithmetic with dates and times, against dateutil and against a search over instants.

The expected values use time zones only to convert from UTC to local time. The code under test converts back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]

from core import clock
from core.errors import BadUserInput

ZONES = (
    "UTC",
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",  # its clocks change at midnight
    "Africa/Cairo",  # the same
    "Asia/Beirut",  # the same
    "Africa/Casablanca",
    "Australia/Lord_Howe",  # its clocks change by half an hour
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Niue",
)
YEARS = (date(2026, 1, 1), date(2028, 1, 1))
TIMES = (time(0), time(0, 30), time(1, 59), time(2, 30), time(3), time(7, 59), time(12), time(20, 30), time(23, 30))
DURATIONS: dict[str, tuple[relativedelta, int]] = {
    "P0D": (relativedelta(), 0),
    "P1D": (relativedelta(days=1), 0),
    "P1W": (relativedelta(weeks=1), 0),
    "P1M": (relativedelta(months=1), 0),
    "P3M": (relativedelta(months=3), 0),
    "P1Y": (relativedelta(years=1), 0),
    "P90D": (relativedelta(days=90), 0),
    "P1Y2M10DT2H30M": (relativedelta(years=1, months=2, days=10), 9000),
    "PT1H": (relativedelta(), 3600),
    "PT24H": (relativedelta(), 86400),
    "P1DT24H": (relativedelta(days=1), 86400),
    "PT36H59M59S": (relativedelta(), 133_199),
}


def local(moment: datetime, zone: tzinfo) -> datetime:
    """Returns the local time of an instant in a zone, without the zone."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def first_instant(shown: datetime, zone: tzinfo) -> datetime:
    """Returns the first instant at which clocks show a time.

    If clocks skip the time, the result is later by the length of the gap.
    """
    near = shown.replace(tzinfo=UTC)
    around = (near - timedelta(hours=26), near + timedelta(hours=26))
    offsets = [local(moment, zone) - moment.replace(tzinfo=None) for moment in around]
    found = [near - offset for offset in offsets if local(near - offset, zone) == shown]
    return min(found, default=near - offsets[0])


def expected(moment: datetime, name: str, sign: int, zone: tzinfo) -> tuple[datetime, date]:
    """Returns the instant and the day that result from adding or subtracting a duration."""
    calendar, seconds = DURATIONS[name]
    shown = local(moment, zone)
    moved = shown + (calendar if sign > 0 else -calendar)
    start = first_instant(moved, zone) if moved != shown else moment
    instant = start + timedelta(seconds=sign * seconds)
    return instant, local(instant, zone).date() if seconds else moved.date()


def changes_of(zone: tzinfo) -> list[date]:
    """Returns the days of the two years on which clocks change, and the days before and after them."""
    noons = [datetime.combine(day, time(12), UTC) for day in days()]
    offsets = [moment.astimezone(zone).utcoffset() for moment in noons]
    changed = [noon.date() for noon, one, other in zip(noons[1:], offsets, offsets[1:], strict=False) if one != other]
    return [day + timedelta(days=n) for day in changed for n in (-1, 0, 1)]


def days() -> Iterator[date]:
    """All days of the two years."""
    for n in range((YEARS[1] - YEARS[0]).days):
        yield YEARS[0] + timedelta(days=n)


MONTH_ENDS = tuple(date(2026, month, day) for month, day in ((2, 28), (3, 1), (3, 31), (12, 31)))


def check(zone: ZoneInfo, some: Sequence[date]) -> int:
    """Compares all durations, forward and backward, from all times of some days. Returns the number of comparisons."""
    done = 0
    for day, at in product(some, TIMES):
        moment = first_instant(datetime.combine(day, at), zone)
        for name, sign in product(DURATIONS, (1, -1)):
            found = (clock.shifted(moment, name, sign, zone), clock.shifted_day(moment, name, sign, zone))
            assert found == expected(moment, name, sign, zone), (zone.key, local(moment, zone), name, sign)
            assert found[0].utcoffset() == timedelta()
            done += 1
    return done


@pytest.mark.parametrize("name", ZONES)
def test_the_days_around_clock_changes_and_month_ends(name: str) -> None:
    zone = ZoneInfo(name)
    some = [*MONTH_ENDS, *changes_of(zone)]
    assert check(zone, some) == len(some) * len(TIMES) * len(DURATIONS) * 2


@pytest.mark.prove
@pytest.mark.parametrize("name", ZONES)
def test_all_days_of_two_years(name: str) -> None:
    assert check(ZoneInfo(name), list(days())) == 730 * len(TIMES) * len(DURATIONS) * 2


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("start", "duration", "sign", "end"),
    [
        ("2026-03-28T02:30+01:00", "P1D", 1, "2026-03-29T03:30+02:00"),  # skipped
        ("2026-03-30T02:30+02:00", "P1D", -1, "2026-03-29T03:30+02:00"),
        ("2026-10-24T02:30+02:00", "P1D", 1, "2026-10-25T02:30+02:00"),  # occurs twice
        ("2026-10-26T02:30+01:00", "P1D", -1, "2026-10-25T02:30+02:00"),
        ("2026-10-25T02:30+01:00", "P0D", 1, "2026-10-25T02:30+01:00"),  # the second time
        ("2026-10-25T02:30+01:00", "PT0S", -1, "2026-10-25T02:30+01:00"),
        ("2026-10-25T02:30+02:00", "PT1H", 1, "2026-10-25T02:30+01:00"),
        ("2026-03-28T12:00+01:00", "P1D", 1, "2026-03-29T12:00+02:00"),  # 23 hours
        ("2026-03-28T12:00+01:00", "PT24H", 1, "2026-03-29T13:00+02:00"),
        ("2026-10-24T12:00+02:00", "P1DT1H", 1, "2026-10-25T13:00+01:00"),
        ("2024-02-29T00:30+01:00", "P1Y", 1, "2025-02-28T00:30+01:00"),
        ("2024-02-29T00:30+01:00", "P4Y", -1, "2020-02-29T00:30+01:00"),
        ("2026-03-31T00:30+02:00", "P1M", -1, "2026-02-28T00:30+01:00"),
        ("2026-01-31T23:30+01:00", "P1M1D", 1, "2026-03-01T23:30+01:00"),
        ("9999-11-30T12:00+01:00", "P1M", 1, "9999-12-30T12:00+01:00"),
    ],
)
def test_a_time_in_berlin(start: str, duration: str, sign: int, end: str) -> None:
    moment = datetime.fromisoformat(start)
    assert clock.shifted(moment, duration, sign, BERLIN) == datetime.fromisoformat(end)
    assert clock.shifted_day(moment, duration, sign, BERLIN) == datetime.fromisoformat(end).date()


def test_a_day_that_a_zone_skips() -> None:
    apia = ZoneInfo("Pacific/Apia")  # went from 29 to 31 December 2011 at midnight
    noon = datetime(2011, 12, 29, 12, tzinfo=apia)
    assert clock.shifted(noon, "P1D", 1, apia) == datetime(2011, 12, 31, 12, tzinfo=apia)
    assert clock.shifted_day(noon, "P1D", 1, apia) == date(2011, 12, 30)
    assert clock.shifted_day(noon, "PT24H", 1, apia) == date(2011, 12, 31)


@pytest.mark.parametrize(
    ("moment", "duration", "sign"),
    [
        (datetime(9999, 12, 31, 12, tzinfo=UTC), "P1D", 1),
        (datetime(9999, 12, 31, 12, tzinfo=UTC), "P1M", 1),
        (datetime(9999, 12, 31, 12, tzinfo=UTC), "PT12H", 1),
        (datetime(9999, 12, 31, 20, tzinfo=UTC), "P1D", -1),  # the next year in Shanghai
        (datetime(1, 1, 1, 12, tzinfo=UTC), "P1D", -1),
        (datetime(1, 1, 1, 12, tzinfo=UTC), "P1Y", -1),
        (datetime(2026, 1, 1, tzinfo=UTC), "P9999Y99999M", 1),
        (datetime(2026, 1, 1, tzinfo=UTC), "P999999D", -1),
        (datetime(2026, 1, 1, tzinfo=UTC), "", 1),
        (datetime(2026, 1, 1, tzinfo=UTC), "P", 1),
        (datetime(2026, 1, 1, tzinfo=UTC), "P1DT", 1),
        (datetime(2026, 1, 1, tzinfo=UTC), "P-1D", 1),
        (datetime(2026, 1, 1, tzinfo=UTC), "1D", 1),
    ],
)
def test_what_leads_nowhere(moment: datetime, duration: str, sign: int) -> None:
    with pytest.raises(BadUserInput):
        clock.shifted(moment, duration, sign, ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize("digits", range(10))
def test_fractions_of_a_second_are_cut_to_microseconds(digits: int) -> None:
    fraction = "." + "987654321"[:digits] if digits else ""
    microseconds = int("987654321"[:digits].ljust(6, "0")[:6])
    for zone, hour in (("Z", 10), ("z", 10), ("+02:00", 8), ("-00:30", 10)):
        minute = 30 if zone == "-00:30" else 0
        read = clock.read(f"2026-05-01T10:00:59{fraction}{zone}")
        assert read == datetime(2026, 5, 1, hour, minute, 59, microseconds, UTC)
    assert clock.read("2026-05-01t10:00:59." + "9" * 100_000 + "Z") == datetime(2026, 5, 1, 10, 0, 59, 999_999, UTC)


def test_leap_seconds() -> None:
    assert clock.read("1990-12-31T23:59:60Z") == datetime(1991, 1, 1, tzinfo=UTC)  # the examples of RFC 3339
    assert clock.read("1990-12-31T15:59:60.75-08:00") == datetime(1991, 1, 1, tzinfo=UTC)
    for text in ("2026-05-01T09:30:60Z", "2026-05-01T23:59:60Z", "1990-12-31T23:59:61Z"):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
            clock.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-01",
        "2026-05-01T10:00:00",
        "2026-05-01T10:00:00.Z",
        "2026-05-01T10:00:00,5Z",
        "2026-05-01T10Z",
        "2026-02-29T10:00:00Z",
        "2026-05-01T24:00:00Z",
        "2026-05-01T10:00:00+24:00",
        "2026-05-01T10:00:00+2:00",
        "2026-05-01T10:00:00Z ",
        "٢٠٢٦-05-01T10:00:00Z",
        "0000-01-01T00:00:00Z",
    ],
)
def test_what_is_not_rfc_3339(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        clock.read(text)


def test_an_instant_outside_the_calendar() -> None:
    for text in ("9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:60Z"):
        with pytest.raises(OverflowError):
            clock.read(text)
