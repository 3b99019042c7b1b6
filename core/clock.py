"""Functions for instants and calendar days.

An instant is in UTC, with microseconds. A calendar day begins at midnight in the configured time zone. Use `shifted` or
`shifted_day` to add a duration to a date or time of a row.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, tzinfo
from time import time as time_in_seconds
from typing import NamedTuple

from core.errors import BadUserInput
from core.text import excerpt


def now() -> datetime:
    """Returns the current time in UTC."""
    return datetime.now(UTC)


def written(moment: datetime) -> str:
    """Formats an instant as RFC 3339 in UTC with microseconds, ending in Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"  # instead of +00:00


def today(zone: tzinfo) -> date:
    """Returns the current calendar day in a time zone."""
    return day_of(now(), zone)


class Today:
    """Computes the current calendar day in a time zone at most once a second."""

    __slots__ = ("_day", "_second", "_zone")

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._second = -1
        self._day = date.min

    def __call__(self) -> date:
        """Returns the current calendar day."""
        second = int(time_in_seconds())
        if second != self._second:  # no day begins within a second
            self._second, self._day = second, today(self._zone)
        return self._day


def day_of(moment: datetime, zone: tzinfo) -> date:
    """Returns the calendar day of an instant in a time zone.

    If that day is outside the years 1–9999, returns the day of the instant in UTC.
    """
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.astimezone(UTC).date()


def start_of(day: date, zone: tzinfo) -> datetime:
    """Returns the instant at which a day begins in a time zone, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def local_time(moment: datetime, zone: tzinfo) -> datetime:
    """Returns the date and the time of day of an instant in a time zone, without the zone.

    Raises OverflowError if that is outside the years 1–9999.
    """
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def instant_of(local: datetime, zone: tzinfo) -> datetime:
    """Returns the instant of a date and a time of day in a time zone, in UTC.

    Raises the errors of `local_time`. Skipped and repeated times are treated as in `shifted`.
    """
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


# re.ASCII, because \d would otherwise match the digits of every script.
_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2})(?::(?P<seconds>\d{2})(?P<fraction>[.]\d+)?)?([Zz]|[+-]\d{2}:\d{2})", re.ASCII
)


def shown(moment: datetime, zone: tzinfo) -> str:
    """Formats an instant for people, in a time zone and to the minute, such as `2026-05-01 09:30`."""
    try:
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
    except OverflowError:
        return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"


def read(text: str) -> datetime:
    """Converts a time in RFC 3339 format to an instant in UTC. Digits beyond microseconds are cut off.

    A leap second becomes the first second of the next day. Raises ValueError if the text is not a time in this format,
    and OverflowError if the instant is outside the years 1–9999.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"{excerpt(text)} is not in RFC 3339 format")
    start, seconds, fraction, zone = match.groups()
    leap = seconds == "60"
    text = f"{start}:{'59' if leap else seconds or '00'}{(fraction or '')[:7]}{zone}"
    moment = datetime.fromisoformat(text.upper()).astimezone(UTC)
    if leap:
        moment = moment.replace(microsecond=0) + timedelta(seconds=1)
        if (moment.day, moment.time()) != (1, time()):
            raise ValueError(f"{excerpt(text)} is not the end of a month, where leap seconds are")
    return moment


_DURATION = re.compile(
    r"P(?=.)(?:(?P<years>\d{1,4})Y)?(?:(?P<months>\d{1,5})M)?(?:(?P<weeks>\d{1,5})W)?(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,8})M)?(?:(?P<seconds>\d{1,9})S)?)?",
    re.ASCII,
)


class _Span(NamedTuple):
    """A duration: calendar months, calendar days, and seconds of elapsed time."""

    months: int
    days: int
    seconds: int


def shifted(moment: datetime, duration: str, sign: int, zone: tzinfo) -> datetime:
    """Adds or subtracts an ISO 8601 duration, such as P90D, P1Y6M or PT36H. Returns an instant in UTC.

    `sign`: 1 to add, -1 to subtract.

    Years, months, weeks and days are added first, by the calendar of the time zone `zone`. The time of day in that zone
    stays the same. If the clocks of the zone skip this time on the new day, the result is later by the skipped
    duration. If this time occurs twice, the result is its first occurrence. 31 January plus one month is the last day
    of February. Hours, minutes and seconds are added in UTC.

    Raises BadUserInput if the duration is malformed or the result lies outside the years 1–9999.
    """
    span = _parsed(duration)
    with _within_calendar(duration):
        if span.months or span.days:
            local = moment.astimezone(zone)
            day = _moved(local.date(), sign * span.months, sign * span.days)
            # With fold=0, a skipped time has the UTC offset before the change, and a repeated time is the first one.
            moment = datetime.combine(day, local.time().replace(fold=0), zone)
        return moment.astimezone(UTC) + timedelta(seconds=sign * span.seconds)


def shifted_day(moment: datetime, duration: str, sign: int, zone: tzinfo) -> date:
    """Returns the calendar day of `moment` in the time zone `zone`, plus or minus an ISO 8601 duration.

    If the duration has hours, minutes or seconds, returns the day of the shifted instant. Takes the same arguments and
    raises the same errors as `shifted`.
    """
    span = _parsed(duration)
    if span.seconds:
        return day_of(shifted(moment, duration, sign, zone), zone)
    with _within_calendar(duration):
        return _moved(day_of(moment, zone), sign * span.months, sign * span.days)


def later_day(day: date, days: int) -> date:
    """Returns the day that is `days` days after `day`. Raises BadUserInput if that is after the year 9999."""
    with _within_calendar(f"P{days}D"):
        return _moved(day, 0, days)


def _parsed(duration: str) -> _Span:
    match = _DURATION.fullmatch(duration)
    if not match:
        raise BadUserInput(f"{excerpt(duration)} is not an ISO 8601 duration. Write it like P90D, P1Y6M or PT36H.")
    part = {name: int(value or 0) for name, value in match.groupdict().items()}
    return _Span(
        12 * part["years"] + part["months"],
        7 * part["weeks"] + part["days"],
        3600 * part["hours"] + 60 * part["minutes"] + part["seconds"],
    )


def _moved(day: date, months: int, days: int) -> date:
    """Adds months to a day, and then days. Negative numbers are subtracted.

    If the new month is too short, its last day is used.
    """
    if months:
        years, month = divmod(day.month - 1 + months, 12)
        year, month = day.year + years, month + 1
        if not MINYEAR <= year <= MAXYEAR:
            raise OverflowError("year is out of range")
        day = date(year, month, min(day.day, monthrange(year, month)[1]))
    return day + timedelta(days=days)


@contextmanager
def _within_calendar(duration: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, OverflowError):
        raise BadUserInput(f"{excerpt(duration)} leads outside the years 1 to 9999. Use a shorter duration.") from None
