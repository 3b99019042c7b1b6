"""Recurrence rules of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`, and the times that they give.

The times of day are those of a time zone: what is at 9 o'clock stays at 9 o'clock when the clocks change. A time that
the clocks skip is later by what they skip, and of a time that occurs twice it is the first.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from core import clock
from core.errors import ProblemCode, Refused

MOST_OCCURRENCES = 1_000
"""The most occurrences that a rule may give."""

MOST_YEARS = 20
"""The years after its start within which a rule must end."""

_WEEKDAYS = re.compile(r"(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*", re.ASCII)
_DAYS = re.compile(r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)(?:,[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU))*", re.ASCII)
_NUMBERS = re.compile(r"[+-]?[1-9]\d?(?:,[+-]?[1-9]\d?)*", re.ASCII)
_COMMON = {
    "FREQ": re.compile(r"DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}", re.ASCII),
    "COUNT": re.compile(r"[1-9]\d{0,8}", re.ASCII),
    "UNTIL": re.compile(r"\d{8}(?:T\d{6}Z)?", re.ASCII),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}
_MONTHLY = {"BYDAY": _DAYS, "BYMONTHDAY": _NUMBERS, "BYSETPOS": _NUMBERS}
_MONTHS = re.compile(r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*")
_PARTS = {
    "DAILY": _COMMON | {"BYDAY": _WEEKDAYS},
    "WEEKLY": _COMMON | {"BYDAY": _WEEKDAYS},
    "MONTHLY": _COMMON | _MONTHLY,
    "YEARLY": _COMMON | _MONTHLY | {"BYMONTH": _MONTHS},
}
"""The parts of a rule by its frequency, each with the pattern of its value. RFC 5545 has more, for times of one day and
for days and weeks of the year."""

_CYCLE = 400
"""The years after which the Gregorian calendar repeats itself, with the days of the week."""


def rule_of(text: str) -> str:
    """Checks the parts of a rule, and returns it in capital letters and without `RRULE:`.

    Raises ValueError if it is no rule, or has parts that are not supported. Whether it ends is left to `occurrences`.
    """
    rule = text.upper().removeprefix("RRULE:")
    _ = _read(rule)
    return rule


def occurrences(rule: str, start: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Returns the times that a rule gives from `start` on, in UTC, the earliest first. `rule`: as from `rule_of`.

    Raises Refused, for the field `rule`: REQUIRED if it has no end; OUT_OF_RANGE if it gives no time, too many, or some
    after MOST_YEARS years.
    """
    parts = _read(rule)
    if "COUNT" not in parts and "UNTIL" not in parts:
        raise _refused(ProblemCode.REQUIRED, "Let it end, by COUNT or by UNTIL.")
    try:
        first = clock.local_time(start, zone).replace(microsecond=0)
        horizon = first + timedelta(days=366 * MOST_YEARS)
        until = _until(parts["UNTIL"], zone) if "UNTIL" in parts else None
    except OverflowError:
        raise _refused(ProblemCode.OUT_OF_RANGE, "This lies outside the years 1 to 9999.") from None
    if until is not None and until > horizon:
        raise _refused(ProblemCode.OUT_OF_RANGE, f"Let it end within {MOST_YEARS} years.")
    most = min(int(parts.get("COUNT", MOST_OCCURRENCES + 1)), MOST_OCCURRENCES + 1)
    found = _expanded(parts, first, until or horizon, most)
    if len(found) > MOST_OCCURRENCES:
        raise _refused(ProblemCode.OUT_OF_RANGE, f"A rule may give at most {MOST_OCCURRENCES} times.")
    if not found:
        raise _refused(ProblemCode.OUT_OF_RANGE, "This rule gives no time.")
    if "COUNT" in parts and len(found) < most:
        raise _refused(ProblemCode.OUT_OF_RANGE, f"Let it end within {MOST_YEARS} years.")
    return tuple(clock.instant_of(one, zone) for one in found)


def _expanded(parts: dict[str, str], first: datetime, until: datetime, most: int) -> list[datetime]:
    """Returns up to `most` local times.

    A rule that never gives a time, such as 30 February, is followed to the year 9999 by the library. So the rule is
    moved by whole cycles of the calendar to where few years are left.
    """
    cycles = (9999 - first.year - MOST_YEARS - 1) // _CYCLE
    moved, end = (one.replace(year=one.year + cycles * _CYCLE) for one in (first, until))
    kept = {name: value for name, value in parts.items() if name not in ("COUNT", "UNTIL")}
    text = ";".join(f"{name}={value}" for name, value in kept.items())
    rule = rrulestr(f"{text};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=moved)
    return [one.replace(year=one.year - cycles * _CYCLE) for one in islice(rule, most)]


def _read(rule: str) -> dict[str, str]:
    """Returns the parts of a rule. Raises ValueError, with a message for users."""
    parts: dict[str, str] = {}
    for part in rule.split(";"):
        name, _, value = part.partition("=")
        if name in parts:
            raise ValueError("A part of the rule is there twice.")
        parts[name] = value
    known = _PARTS.get(parts.get("FREQ", ""))
    if known is None:
        raise ValueError("Give a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=10: DAILY, WEEKLY, MONTHLY or YEARLY.")
    for name, value in parts.items():
        if name not in known:
            raise ValueError(f"A rule of {parts['FREQ']} has only the parts {', '.join(known)}.")
        if known[name].fullmatch(value) is None or not _holds(name, value):
            raise ValueError(f"The value of {name} is wrong.")
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError("Give either COUNT or UNTIL.")
    return parts


def _holds(name: str, value: str) -> bool:
    """Returns whether the numbers of a part are within those that RFC 5545 allows, and whether a day is one."""
    if name == "BYMONTHDAY":
        return all(abs(int(one)) <= 31 for one in value.split(","))
    if name == "BYDAY":
        numbers = [one[:-2] for one in value.split(",") if one[:-2]]
        return all(one.lstrip("+-") and 1 <= abs(int(one)) <= 53 for one in numbers)
    if name == "UNTIL":
        try:
            _ = datetime.strptime(value, "%Y%m%dT%H%M%SZ" if "T" in value else "%Y%m%d")
        except ValueError:
            return False
    return True


def _until(text: str, zone: ZoneInfo) -> datetime:
    """Returns the last local time that UNTIL allows. A day counts with its end."""
    if "T" not in text:
        return datetime.strptime(text, "%Y%m%d").replace(hour=23, minute=59, second=59)
    moment = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return clock.local_time(moment, zone)


def _refused(code: ProblemCode, message: str) -> Refused:
    return Refused.one(code, message, "rule")
