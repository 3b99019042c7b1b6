"""Parses the dates and times in the cells of a file. Ambiguous texts are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from jobs.importing.numerals import shown

_BEYOND_MICROSECONDS = re.compile(r"([.,][0-9]{6})[0-9]+")
_OLD, _NEW = datetime(1931, 5, 6, 15, 45, 30, tzinfo=UTC), datetime(2001, 2, 3, 15, 45, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DateFormat:
    """How dates are written in a file.

    `text`: a format for strptime; None means ISO 8601.
    `first_year`: for years of two digits, the first possible year, such as 1950 for the years 1950 to 2049; None if
    years have four digits.
    `zone`: the time zone of times without a UTC offset; None means that of the server.
    """

    text: str | None = None
    first_year: int | None = None
    zone: ZoneInfo | None = None

    def check(self) -> None:
        """Raises ValueError, with a message for users, if the format does not say year, month and day."""
        if self.text is None:
            return
        if self._parsed(_NEW) != _NEW.date():
            raise ValueError(f"{self.text!r} does not give year, month and day; use a format such as %m/%d/%Y")
        short = self._parsed(_OLD) != _OLD.date()
        if short and self.first_year is None:
            raise ValueError(
                f"{self.text!r} has years of two digits; give first_year, such as 1950 for the years 1950 to 2049"
            )
        if not short and self.first_year is not None:
            raise ValueError(f"{self.text!r} has no years of two digits; remove first_year")
        if "%Z" in self.text:
            raise ValueError("the name of a time zone (%Z) is not enough to convert a time; use an offset (%z)")

    def check_time(self) -> None:
        """Raises ValueError, with a message for users, if the format has hours from 1 to 12 without AM or PM."""
        if self.text is None:
            return
        found = datetime.strptime(_NEW.strftime(self.text), self.text)
        if (found.hour, found.minute) != (15, 45) and (found.hour, found.minute, found.second) != (0, 0, 0):
            if found.hour == 15:
                return  # hours without minutes
            raise ValueError(f"{self.text!r} does not say whether an hour is before or after noon; use %H, or add %p")

    def day(self, text: str) -> date:
        """Parses a day. Raises ValueError, with a message for users, if the text is not a day in this format."""
        return self._moment(text, "a date like 2026-12-31").date()

    def moment(self, text: str, zone: ZoneInfo) -> datetime:
        """Parses a time, and returns it in UTC. A text with only a day means the beginning of this day.

        `zone`: the time zone of the server.

        Raises ValueError, with a message for users, if the text is not a time in this format. Also raises ValueError if
        clocks in the zone skip or repeat the time.
        """
        found = self._moment(text, "a time like 2026-12-31 15:45, or a date like 2026-12-31")
        zone = self.zone or zone
        try:
            if found.tzinfo is not None:
                return found.astimezone(UTC)
            early, late = (found.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        except OverflowError:
            raise ValueError(f"{shown(text)} is outside the years 1 to 9999.") from None
        if early != late and self._has_time(text):
            # In a gap, the offset before it applied to the later time gives the later moment.
            exists = early.astimezone(zone).replace(tzinfo=None) == found
            what = "occurs twice" if exists else "does not exist"
            raise ValueError(f"{shown(text)} {what} in {zone.key}, because clocks change; give a UTC offset.")
        return early

    def _parsed(self, probe: datetime) -> date | None:
        assert self.text is not None
        try:
            return datetime.strptime(probe.strftime(self.text), self.text).date()
        except ValueError:
            return None

    def _moment(self, text: str, expected: str) -> datetime:
        """Parses a text. `expected`: what the message of the error asks for if there is no format."""
        try:
            if self.text is None:
                return datetime.fromisoformat(text.upper())
            if "%f" in self.text:
                text = _BEYOND_MICROSECONDS.sub(r"\1", text)  # `%f` takes at most six digits
            found = datetime.strptime(text, self.text)
            if self.first_year is None:
                return found
            return found.replace(year=self.first_year + (found.year - self.first_year) % 100)
        except ValueError:
            how = expected if self.text is None else f"a date like {self.text}"
            raise ValueError(f"{shown(text)} is not {how}.") from None

    def _has_time(self, text: str) -> bool:
        """Returns whether a text in this format gives a time, not only a day."""
        if self.text is None:
            return len(text) > len("2026-12-31")
        return datetime.strptime(_NEW.strftime(self.text), self.text).hour == _NEW.hour


ISO_8601 = DateFormat()
