"""Converts the text of a cell to a Python value for an attribute."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Context, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from jobs.importing.mapping import Cells, Value
from models.fields import Kind
from models.values import Money

NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)
DATES = (Kind.DAY, Kind.INSTANT)

# Multiplying by `scale` must not round. The default context of the decimal module keeps only 28 digits.
_EXACT = Context(prec=100)
_NUMBER = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?")
_TRUTHS = dict.fromkeys(("true", "yes", "y", "1"), True) | dict.fromkeys(("false", "no", "n", "0"), False)


def read(value: Value, text: str, cells: Cells, zone: ZoneInfo) -> Any:
    """Converts `text` to a value for an attribute. The attribute's bounds are not checked.

    `value`: says how to parse the text.
    `cells`: the cells of the line, one of which may contain the currency.
    `zone`: the time zone of dates and times without a UTC offset.

    Raises ValueError, with a message for the user, if the text cannot be converted.
    """
    match value.attribute.kind:
        case Kind.INTEGER:
            number = _number(value, text)
            if number != number.to_integral_value():
                raise ValueError(f"{_shown(text)} is not a whole number.")
            return int(number)
        case Kind.DECIMAL:
            return _number(value, text)
        case Kind.MONEY:
            currency = cells[value.currency_column] if value.currency_column else value.currency
            return Money(_number(value, text), currency or "")
        case Kind.BOOLEAN:
            if text.lower() not in _TRUTHS:
                raise ValueError(f"{_shown(text)} is neither true nor false.")
            return _TRUTHS[text.lower()]
        case Kind.DAY:
            return _moment(text, value.date_format).date()
        case Kind.INSTANT:
            moment = _moment(text, value.date_format)
            try:
                return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
            except OverflowError:
                raise ValueError(f"{_shown(text)} is outside the years 1 to 9999.") from None
    return text


def check_date_format(format: str) -> None:
    """Raises ValueError if a date format lacks the year, the month or the day."""
    probe = date(2001, 2, 3)
    try:
        parsed = datetime.strptime(probe.strftime(format), format).date()
    except ValueError:
        parsed = None
    if parsed != probe:
        raise ValueError(f"{format!r} does not give year, month and day; use a format such as %m/%d/%Y")


def _number(value: Value, text: str) -> Decimal:
    plain = text.translate({ord(character): None for character in value.ignore})
    if value.decimal_mark != ".":
        # If the decimal mark is not a point, a point is invalid unless `ignore` removes it.
        plain = plain.replace(".", "?").replace(value.decimal_mark, ".")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"{_shown(text)} is not a number.")
    number = Decimal(plain)
    return number if value.scale is None else _EXACT.multiply(number, value.scale)


def _moment(text: str, format: str | None) -> datetime:
    try:
        return datetime.strptime(text, format) if format else datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{_shown(text)} is not a date like {format or '2026-12-31'}.") from None


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
