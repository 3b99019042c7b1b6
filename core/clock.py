"""Functions for instants and calendar days.

An instant is in UTC, with microseconds. A calendar day begins at midnight in the configured time zone.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.errors import BadUserInput
from core.text import excerpt


def now() -> datetime:
    """Returns the current time in UTC."""
    return datetime.now(UTC)


def written(moment: datetime) -> str:
    """Formats an instant as RFC 3339 in UTC with microseconds, ending in Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"  # instead of +00:00


def today(zone: ZoneInfo) -> date:
    """Returns the current calendar day in the time zone `zone`."""
    return datetime.now(zone).date()


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Returns the calendar day of an instant in a time zone.

    If that day is outside the years 1–9999, returns the day of the instant in UTC.
    """
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.astimezone(UTC).date()


_DURATION = re.compile(
    r"P(?=.)(?:(?P<years>\d{1,4})Y)?(?:(?P<months>\d{1,5})M)?(?:(?P<weeks>\d{1,5})W)?(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,8})M)?(?:(?P<seconds>\d{1,9})S)?)?",
    re.ASCII,
)


def shifted(moment: datetime, duration: str, sign: int) -> datetime:
    """Returns `moment` plus (`sign` 1) or minus (`sign` -1) an ISO 8601 duration such as P90D, P1Y6M or PT36H.

    Years and months are added by the calendar: 31 January plus one month is the last day of February. Raises
    BadUserInput if the duration is malformed or the result lies outside the years 1–9999.
    """
    match = _DURATION.fullmatch(duration)
    if not match:
        raise BadUserInput(f"{excerpt(duration)} is not an ISO 8601 duration. Write it like P90D, P1Y6M or PT36H.")
    part = {name: int(value or 0) for name, value in match.groupdict().items()}
    try:
        month = moment.month - 1 + sign * part["months"] + 12 * sign * part["years"]
        year, month = moment.year + month // 12, month % 12 + 1
        first_of_next = date(year + month // 12, month % 12 + 1, 1)
        moment = moment.replace(year=year, month=month, day=min(moment.day, (first_of_next - timedelta(days=1)).day))
        return moment + sign * timedelta(
            weeks=part["weeks"],
            days=part["days"],
            hours=part["hours"],
            minutes=part["minutes"],
            seconds=part["seconds"],
        )
    except (ValueError, OverflowError):
        raise BadUserInput(f"{excerpt(duration)} leads outside the years 1 to 9999. Use a shorter duration.") from None
