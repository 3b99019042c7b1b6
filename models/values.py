"""Validates the values of a row and computes the derived columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from core.birth_dates import year_of
from core.errors import Problem, ProblemCode
from core.letters import visible
from core.money import TooLarge, scaled, to_minor
from core.text import MAX_MARKS, SEPARATOR, fold, grams, has_long_run, problem_of_line, says_something
from models.description import Attribute, Description
from models.fields import Kind

_LONGEST = 1_000
"""The maximum number of characters of a text for an attribute without a declared length, such as a number in a file."""

_MOST_DECOMPOSED = 4
"""The maximum number of characters into which canonical decomposition divides one."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount and its ISO 4217 currency."""

    amount: Decimal
    currency: str


class _Wrong(ValueError):
    def __init__(self, code: ProblemCode, message: str) -> None:
        super().__init__(message)
        self.code = code


def checked(entity: Description, values: Mapping[str, object], problems: list[Problem]) -> dict[str, Any]:
    """Validates values and returns them as column values: text trimmed and normalized, money as an integer.

    For an invalid value, adds a problem with the attribute's name to `problems` and leaves the value out of the result.
    A money value also sets the row's `currency`. Values in different currencies in the same row are a problem. Foreign
    keys are not validated, except that None is a problem if the relation is required.
    """
    result: dict[str, Any] = {}
    keys = entity.foreign_keys
    # The currency comes first: an explicit currency takes precedence over the currencies of the amounts.
    in_order = sorted(values, key=lambda name: name != "currency") if "currency" in values else values
    for name in in_order:
        value = values[name]
        try:
            if name in keys:
                if value is None and not keys[name].null:
                    raise _Wrong(ProblemCode.REQUIRED, "This must be given.")
                result[name] = value
                continue
            attribute = entity.attributes[name]
            if isinstance(value, Money):
                _one_currency(result, value.currency)
            result[name] = _stored(attribute, value)
        except _Wrong as wrong:
            problems.append(Problem((name,), wrong.code, str(wrong)))
    return result


def required(entity: Description, values: Mapping[str, object], problems: list[Problem]) -> None:
    """Adds a problem for each required attribute or relation of a new row that has no value."""
    for column in entity.required:
        if values.get(column) is None:
            _missing(problems, column)


def companions(entity: Description, row: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Returns the derived columns of a row, such as folded texts, search text and grams.

    `row`: all columns of the row.
    `before`: the row before a change; columns derived from unchanged values are then left out.

    The grams are the terms of the full-text index (see core/text.py).
    """

    def changes(name: str) -> bool:
        return before is None or row.get(name) != before.get(name)

    made: dict[str, Any] = {}
    folded: dict[str, str] = {}  # each text is folded once, even if it is both ordered and searched
    for name, companion in entity.companions.items():
        if changes(name):
            text = row.get(name)
            made[companion] = None if text is None else folded.setdefault(name, fold(text))
    if any(map(changes, entity.searched)):
        given = ((name, row.get(name)) for name in entity.searched)
        text = SEPARATOR.join(folded[name] if name in folded else fold(value) for name, value in given if value)
        made["search_text"] = text
        made["search_grams"] = " ".join(grams(text))
    if "birth_month_day" in entity.attributes and changes("birth_date"):
        born: date | None = row.get("birth_date")
        made["birth_year"] = year_of(born) if born else None
        made["birth_month_day"] = born.month * 100 + born.day if born else None
    return made


def out_of_range(entity: Description, columns: Mapping[str, Any]) -> list[Problem]:
    """Returns a problem for each column value that is outside the bounds of its attribute.

    `columns`: column values, such as sums that a rule has computed.
    """
    # The database would refuse such a value too, but its error differs between databases and may not name the
    # column.
    problems: list[Problem] = []
    for name, low, high in _bounds(entity):
        value = columns.get(name)
        if value is not None and not low <= value <= high:
            message = f"This would be too {'small' if value < low else 'large'}: {value}."
            problems.append(Problem((name,), ProblemCode.OUT_OF_RANGE, message))
    return problems


@cache
def _bounds(entity: Description) -> tuple[tuple[str, int, int], ...]:
    """Returns the names and the inclusive bounds of the attributes that are stored as integers."""
    found = []
    for name, meaning in ((one.name, one.meaning) for one in entity.attributes.values()):
        low = meaning.minimum if meaning.stored_minimum is None else meaning.stored_minimum
        if low is not None and meaning.maximum is not None:
            found.append((name, low, meaning.maximum))
    return tuple(found)


def _missing(problems: list[Problem], name: str) -> None:
    if not any(problem.field[:1] == (name,) for problem in problems):
        problems.append(Problem((name,), ProblemCode.REQUIRED, "This must be given."))


def _one_currency(result: dict[str, object], currency: str) -> None:
    if result.setdefault("currency", currency) != currency:
        raise _Wrong(
            ProblemCode.INVALID,
            f"All amounts of a row must have the same currency: use {result['currency']} or {currency}.",
        )


def _stored(attribute: Attribute, value: Any) -> object:
    if isinstance(value, str):
        value = _text(attribute, value)
    if value is None or (value == [] and attribute.kind is Kind.CHOICES):
        # A column with a default may be left out, but not be set to null.
        if not attribute.null:
            raise _Wrong(ProblemCode.REQUIRED, "This must not be empty.")
        return None
    match attribute.kind:
        case Kind.TEXT | Kind.CHOICE:
            return _choice(attribute, value)
        case Kind.CHOICES:
            named = {_choice(attribute, one) for one in (value.split() if isinstance(value, str) else value)}
            return " ".join(one for one in attribute.meaning.choices or () if one in named)
        case Kind.MONEY:
            try:
                minor = to_minor(value.amount, value.currency)
            except TooLarge as error:
                raise _Wrong(ProblemCode.OUT_OF_RANGE, str(error)) from None
            except ValueError as error:
                raise _Wrong(ProblemCode.INVALID, str(error)) from None
            return _bounded(attribute, minor, value.amount)
        case Kind.DECIMAL:
            return _bounded(attribute, _scaled(attribute, Decimal(value)), value)
        case Kind.INTEGER:
            return _bounded(attribute, int(value), value)
        case Kind.INSTANT:
            if value.tzinfo is None:
                raise _Wrong(ProblemCode.INVALID, "A date and time needs a UTC offset, such as Z or +01:00.")
            return value.astimezone(UTC)
        case Kind.DAY:
            return value.date() if isinstance(value, datetime) else value
    return value


def _text(attribute: Attribute, text: str) -> str | None:
    text = text.strip()
    # The length comes first: nothing else is done with a long text.
    # A currency or country code that is too long is reported as an invalid code, not as a text that is too long.
    # A text may be several times as long before it is composed.
    longest = attribute.max_length or _LONGEST
    is_code = attribute.meaning.form is not None and longest <= 3
    if is_code:
        text = text[: longest + 1]
    elif len(text) > longest * (1 if text.isascii() else _MOST_DECOMPOSED):
        raise _too_long(longest, text)
    # Most texts are printable, which takes a hundredth of the time to find out.
    if not text.isprintable() and any(_is_control(c) for c in text):
        raise _Wrong(ProblemCode.INVALID, "The text contains a control character, which is not allowed.")
    if has_long_run(text):
        raise _Wrong(ProblemCode.INVALID, f"The text has more than {MAX_MARKS} combining marks in a row. Remove some.")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        # Forms remove invisible characters.
        if not is_code and len(visible(text) if attribute.meaning.form else text) > longest:
            raise _too_long(longest, text)
    if not says_something(text):
        return None
    if attribute.meaning.form:
        try:
            text = attribute.meaning.form(text)
        except ValueError as error:
            raise _Wrong(ProblemCode.INVALID, str(error)) from None
        if len(text) > longest:
            raise _too_long(longest, text)
    problem = problem_of_line(text) if not text.isprintable() and attribute.one_line else None
    if problem:
        raise _Wrong(ProblemCode.INVALID, problem)
    return text


def _too_long(longest: int, text: str) -> _Wrong:
    return _Wrong(ProblemCode.TOO_LONG, f"At most {longest} characters are allowed; this has {len(text)}.")


def _is_control(character: str) -> bool:
    # Text in Windows-1252 that was read as Latin-1 has characters from 0x80 to 0x9f. 0x85 is a line break.
    c0, c1 = character < " " and character not in "\n\t\r", "\x7f" <= character <= "\x9f" and character != "\x85"
    return c0 or c1 or "\ud800" <= character <= "\udfff"


def _choice(attribute: Attribute, value: object) -> str:
    choices = attribute.meaning.choices
    if choices and value not in choices.__members__:
        raise _Wrong(ProblemCode.INVALID, f"This must be one of {', '.join(choices.__members__)}.")
    return str(value)


def _scaled(attribute: Attribute, value: Decimal) -> int:
    places = attribute.meaning.places
    if not value.is_finite() or value.adjusted() > 18:
        raise _Wrong(ProblemCode.OUT_OF_RANGE, "The number is too large.")
    stored = scaled(value, places)
    if stored is None:
        raise _Wrong(ProblemCode.INVALID, f"At most {places} decimal places are allowed.")
    return stored


def _bounded(attribute: Attribute, stored: int, given: object) -> int:
    low, high = attribute.meaning.minimum, attribute.meaning.maximum
    if low is not None and stored < low:
        least = "more than 0" if low == 1 and attribute.kind is not Kind.INTEGER else f"at least {low}"
        raise _Wrong(ProblemCode.OUT_OF_RANGE, f"This must be {least}; it is {given}.")
    if high is not None and stored > high:
        raise _Wrong(ProblemCode.OUT_OF_RANGE, f"This is too large: {given}.")
    return stored


def content(value: object) -> Any:
    """Converts a value to plain JSON types. Equal values, such as the decimals 1.0 and 1.00, have equal results."""
    match value:
        case Money(amount, currency):
            return [str(amount.normalize()), currency]
        case Decimal():
            return str(value.normalize())
        case UUID() | date() | datetime():
            return str(value)
        case dict():
            return {key: content(value[key]) for key in sorted(value)}
        case list() | tuple():
            return [content(item) for item in value]
    return value
