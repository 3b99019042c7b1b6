"""Times and durations of calendars, as RFC 5545 writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from core.content_lines import Line

_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_DURATION = re.compile(r"\+?P(?:(\d{1,6})W|(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?)")
_LONGEST_ZONE = 100


def written(moment: datetime) -> str:
    """Returns an instant in UTC, to the second."""
    at = moment.astimezone(UTC)
    return f"{at.year:04}{at:%m%dT%H%M%SZ}"


def is_day(line: Line) -> bool:
    """Returns whether a line has a day without a time."""
    return "T" not in line.value.upper()


def read(line: Line, zone: ZoneInfo) -> datetime:
    """Returns the instant of a line, in UTC. A day without a time begins at midnight in `zone`.

    Raises ValueError, with a message for users, if the line has no time, or one that says nothing of its time zone.
    """
    found = _TIME.fullmatch(line.value.strip().upper())
    if found is None:
        raise ValueError("This is not a time such as 20261201T093000Z.")
    year, month, day, hour, minute, second = (int(one or 0) for one in found.groups()[:6])
    within = zone
    if found[4] is not None:
        within = ZoneInfo("UTC") if found[7] else _zone(next(iter(line.parameters.get("TZID", ())), ""))
    try:
        # A leap second becomes the second before it. A time that the clocks skip counts from before they were changed.
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=within).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("There is no such time.") from None


def _zone(name: str) -> ZoneInfo:
    if not name:
        raise ValueError("This time has no time zone. Write it in UTC, ending in Z, or with a TZID.")
    try:
        if len(name) <= _LONGEST_ZONE:
            return ZoneInfo(WINDOWS_TO_OLSON.get(name, name))
    except (ValueError, OSError, KeyError):  # OSError for the name of a folder, such as Europe
        pass
    raise ValueError("This time zone is not known. Use one of the names of IANA, such as Europe/Berlin.")


def minutes_between(start: datetime, end: datetime) -> int:
    """Returns the whole minutes between two instants. Raises ValueError if the second one is earlier."""
    if end < start:
        raise ValueError("It ends before it begins.")
    return round((end - start).total_seconds() / 60)


def read_minutes(text: str) -> int:
    """Returns the minutes of a duration such as PT1H30M. Raises ValueError if it is none."""
    found = _DURATION.fullmatch(text.strip().upper())
    if found is None or not any(found.groups()):
        raise ValueError("This is not a duration such as PT1H30M.")
    weeks, days, hours, minutes, seconds = (int(one or 0) for one in found.groups())
    span = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return round(span.total_seconds() / 60)


MINUTES_OF_DAY = 24 * 60
