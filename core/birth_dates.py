"""Dates of birth, of which the year may be unknown."""

from __future__ import annotations

import re
from datetime import date

_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LEAP_YEAR = 4


class YearlessDay(date):
    """A month and a day without a year, written as --MM-DD (ISO 8601:2000, as in vCards).

    It is held as that day of the year 4: the first leap year, so that 29 February is one of them.
    """

    __slots__ = ()

    @classmethod
    def of(cls, month: int, day: int) -> YearlessDay:
        """Returns a month and a day. Raises ValueError if no year has that day."""
        return cls(_LEAP_YEAR, month, day)

    def isoformat(self) -> str:
        """Returns the form --MM-DD."""
        return f"--{self.month:02}-{self.day:02}"

    __str__ = isoformat


def birth_date(text: str) -> date:
    """Reads a date of birth: YYYY-MM-DD, or --MM-DD if its year is unknown. Raises ValueError."""
    if found := _YEARLESS.fullmatch(text):
        return YearlessDay.of(int(found[1]), int(found[2]))
    if _DAY.fullmatch(text) is None:
        raise ValueError("This is neither a day such as 1990-05-04, nor a month and day such as --05-04.")
    return date.fromisoformat(text)


def year_of(born: date) -> int | None:
    """Returns the year of a date of birth; None if it is unknown."""
    return None if isinstance(born, YearlessDay) else born.year
