"""Converts the text of a cell to a Python value for an attribute."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from core.birth_dates import birth_date
from jobs.importing.mapping import Cells, Value
from jobs.importing.numerals import shown
from models.fields import Kind
from models.values import Money

NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)
DATES = (Kind.DAY, Kind.INSTANT)

_TRUE, _FALSE = ("true", "yes", "y", "t", "on", "1"), ("false", "no", "n", "f", "off", "0")
_TRUTHS = dict.fromkeys(_TRUE, True) | dict.fromkeys(_FALSE, False)


def read(value: Value, text: str, cells: Cells, zone: ZoneInfo) -> Any:
    """Converts `text` to a value for an attribute. The attribute's bounds are not checked.

    `value`: says how to parse the text.
    `cells`: the cells of the line, one of which may contain the currency.
    `zone`: the time zone of dates and times without a UTC offset.

    Raises ValueError, with a message for the user, if the text cannot be converted.
    """
    match value.attribute.kind:
        case Kind.INTEGER:
            number = value.numbers.parse(text)
            if number != number.to_integral_value():
                raise ValueError(f"{shown(text)} is not a whole number.")
            return int(number)
        case Kind.DECIMAL:
            return value.numbers.parse(text)
        case Kind.MONEY:
            currency = cells[value.currency_column] if value.currency_column else value.currency
            return Money(value.numbers.parse(text), currency or "")
        case Kind.BOOLEAN:
            truth = value.truths.get(text.casefold(), _TRUTHS.get(text.casefold()))
            if truth is None:
                raise ValueError(f"{shown(text)} is neither true nor false.")
            return truth
        case Kind.DAY if value.attribute.meaning.sensitive and text.startswith("--"):
            return birth_date(text)  # whatever the format of whole days is
        case Kind.DAY:
            return value.dates.day(text)
        case Kind.INSTANT:
            return value.dates.moment(text, zone)
    return text
