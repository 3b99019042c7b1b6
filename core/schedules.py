"""Schedules: a part of the recurrence rules of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=30`.

FREQ is DAILY, WEEKLY with BYDAY, or MONTHLY with BYMONTHDAY, where -1 is the last day of a month. So a schedule has at
most one occurrence a day, at BYHOUR and BYMINUTE, which are 0 unless they are given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from core import clock
from core.errors import BadUserInput
from core.text import excerpt

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_PARTS = {"DAILY": "", "WEEKLY": "BYDAY", "MONTHLY": "BYMONTHDAY"}
_LONGEST_GAP = 62
"""The most days between two occurrences: those on the 31st of a month are at most two months apart."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule. `weekdays`: from 0 for Monday. `month_days`: from 1, or -1 for the last day. Empty: every day."""

    weekdays: frozenset[int]
    month_days: frozenset[int]
    hour: int
    minute: int

    def after(self, moment: datetime, zone: tzinfo) -> datetime:
        """Returns the first occurrence after an instant, in UTC. `zone`: the time zone of the times of day."""
        day = clock.day_of(moment, zone)
        for days in range(_LONGEST_GAP + 2):
            one = clock.later_day(day, days)
            found = clock.instant_of(datetime.combine(one, time(self.hour, self.minute)), zone)
            if found > moment and self._is_on(one):
                return found
        raise AssertionError("a schedule has an occurrence in any two months")

    def _is_on(self, day: date) -> bool:
        if self.weekdays:
            return day.weekday() in self.weekdays
        is_last = clock.later_day(day, 1).day == 1
        return not self.month_days or day.day in self.month_days or (is_last and -1 in self.month_days)


def read(text: str) -> Schedule:
    """Converts a rule to a schedule. Raises BadUserInput for anything that this module does not describe."""
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name in parts or not value:
            raise BadUserInput(f"{excerpt(part)} is not a part of a schedule, or is there twice.")
        parts[name] = value
    frequency = parts.pop("FREQ", "")
    if frequency not in _DAY_PARTS:
        raise BadUserInput("FREQ is DAILY, WEEKLY or MONTHLY: a schedule has at most one occurrence a day.")
    hour, minute = (_numbers(parts.pop(name, "0"), 0, most) for name, most in (("BYHOUR", 23), ("BYMINUTE", 59)))
    if len(hour) != 1 or len(minute) != 1:
        raise BadUserInput("Give one hour and one minute: a schedule has at most one occurrence a day.")
    days = _DAY_PARTS[frequency]
    given = parts.pop(days, "")
    if parts:
        raise BadUserInput(f"A schedule of this frequency has no {excerpt(next(iter(parts)))}.")
    if days and not given:
        raise BadUserInput(f"{frequency} needs {days}.")
    weekdays, month_days = frozenset[int](), frozenset[int]()
    if days == "BYDAY":
        if not set(given.split(",")) <= set(_DAYS):
            raise BadUserInput(f"BYDAY has some of {', '.join(_DAYS)}, separated by commas.")
        weekdays = frozenset(map(_DAYS.index, given.split(",")))
    elif days == "BYMONTHDAY":
        month_days = _numbers(given, -1, 31)
        if 0 in month_days:
            raise BadUserInput("A day of a month is 1 to 31, or -1 for the last one.")
    return Schedule(weekdays, month_days, *hour, *minute)


def _numbers(text: str, least: int, most: int) -> frozenset[int]:
    found = set()
    for one in text.split(","):
        digits = one.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= 2 and least <= int(one) <= most):
            raise BadUserInput(f"{excerpt(one)} is not a whole number from {least} to {most}.")
        found.add(int(one))
    return frozenset(found)
