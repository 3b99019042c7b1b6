"""Reads values as clients write them: dates, times, decimals, relative times and ids.

The GraphQL scalars and saved conditions read them alike. Each function raises BadUserInput for any other value. No
pattern reads more than 62 characters.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from uuid import UUID

from core import clock
from core.birth_dates import birth_date
from core.errors import BadUserInput
from core.ids import parse_global_id, parse_uuid
from core.text import excerpt
from models.description import an
from resolvers import registry
from resolvers.reads.operands import RelativeTime
from resolvers.registry import Entity

# re.ASCII, because \d would otherwise match the digits of every script.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,40}([.]\d{1,20})?", re.ASCII)


def read_moment(value: object) -> datetime:
    """Reads an instant in RFC 3339 format."""
    if isinstance(value, str):
        try:
            return clock.read(value)
        except OverflowError:
            raise BadUserInput("A DateTime must be in the years 1 to 9999 in UTC.") from None
        except ValueError:
            pass
    raise BadUserInput('A DateTime is written as RFC 3339 with a time zone, such as "2026-05-01T09:30:00Z".')


def read_day(value: object) -> date:
    """Reads a calendar day in the form YYYY-MM-DD."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise BadUserInput('A Date is written as "2026-05-01".')


def read_birth_date(value: object) -> date:
    """Reads a date of birth in the form YYYY-MM-DD, or --MM-DD if its year is unknown."""
    if isinstance(value, str):
        try:
            return birth_date(value)
        except ValueError:
            pass
    raise BadUserInput('A date of birth is written as "1990-05-04", or as "--05-04" if its year is unknown.')


def read_decimal(value: object) -> Decimal:
    """Reads an exact decimal: a text, or an integer."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and _NUMBER.fullmatch(text):
        try:
            return Decimal(text)
        except InvalidOperation:
            pass
    raise BadUserInput('A Decimal is written as a string, such as "12.50": a binary float would not be exact.')


def read_relative(value: object) -> RelativeTime | None:
    """Reads a relative time, such as {"ago": "P90D"}. Returns None if the value is no object."""
    if not isinstance(value, dict):
        return None
    if len(value) == 1 and (key := next(iter(value))) in ("ago", "ahead") and isinstance(value[key], str):
        clock.shifted(clock.now(), value[key], 1, UTC)
        return RelativeTime(value[key], -1 if key == "ago" else 1)
    raise BadUserInput('A relative time is written as {ago: "P90D"} or {ahead: "P90D"}.')


def read_id(entity: Entity, text: str) -> UUID:
    """Returns the UUID of a row of `entity`. `text`: a global id or a bare UUID.

    Raises BadUserInput if `text` is malformed, or is the global id of another entity.
    """
    bare = parse_uuid(text)
    if bare is not None:
        return bare
    code, id = parse_global_id(text)
    if code == entity.code and not entity.link:  # without a search for the code: a list may have thousands of ids
        return id
    named, _ = read_global_id(text)
    raise BadUserInput(f"This is the id of {an(named.name)}. Use the id of {an(entity.name)}.")


def read_global_id(text: str) -> tuple[Entity, UUID]:
    """Returns the entity and the UUID in a global id. Raises BadUserInput if `text` is not a global id."""
    code, id = parse_global_id(text)
    entity = registry.by_code(code)
    if entity is None or entity.link:
        raise BadUserInput(f"{excerpt(text)} is not an id. Use the id that a query returned.")
    return entity, id
