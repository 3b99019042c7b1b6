"""The custom scalar types: JSON, decimals, dates, times, and relative dates and times for filters.

The patterns in this module limit the length of scalar values. For enum values, `bound_enums` stops graphql-core from
searching for names similar to a long unknown name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal as ExactDecimal
from decimal import InvalidOperation
from functools import partial
from typing import Any, NewType

from graphql import (
    FloatValueNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLSchema,
    IntValueNode,
    ObjectValueNode,
    StringValueNode,
    ValueNode,
    value_from_ast_untyped,
)
from strawberry import scalar
from strawberry.types.scalar import ScalarDefinition

from core import clock
from core.errors import RapportError
from models.sealing import readable
from resolvers.reads.operands import RelativeTime

Decimal = NewType("Decimal", object)
JSON = NewType("JSON", object)
Date = NewType("Date", object)
DateTime = NewType("DateTime", object)
DateOrRelative = NewType("DateOrRelative", object)
DateTimeOrRelative = NewType("DateTimeOrRelative", object)

# re.ASCII, because \d would otherwise match the digits of every script. No pattern reads more than 62 characters.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,40}([.]\d{1,20})?", re.ASCII)


def _read_moment(value: object) -> datetime:
    if isinstance(value, str):
        try:
            return clock.read(value)
        except OverflowError:
            raise GraphQLError("A DateTime must be in the years 1 to 9999 in UTC.") from None
        except ValueError:
            pass
    raise GraphQLError('A DateTime is written as RFC 3339 with a time zone, such as "2026-05-01T09:30:00Z".')


def _read_day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise GraphQLError('A Date is written as "2026-05-01".')


def _read_decimal(value: object) -> ExactDecimal:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and _NUMBER.fullmatch(text):
        try:
            return ExactDecimal(text)
        except InvalidOperation:
            pass
    raise GraphQLError('A Decimal is written as a string, such as "12.50": a binary float would not be exact.')


def _decimal_literal(node: ValueNode, _variables: object = None) -> ExactDecimal:
    # The node of a literal holds its source text, so even a float literal is exact here.
    if isinstance(node, IntValueNode | FloatValueNode | StringValueNode):
        return _read_decimal(node.value)
    return _read_decimal(None)


def _relative(value: object) -> RelativeTime | None:
    if not isinstance(value, dict):
        return None
    if len(value) == 1 and (key := next(iter(value))) in ("ago", "ahead") and isinstance(value[key], str):
        try:
            clock.shifted(clock.now(), value[key], 1, UTC)
        except RapportError as error:
            raise GraphQLError(error.message) from None
        return RelativeTime(value[key], -1 if key == "ago" else 1)
    raise GraphQLError('A relative time is written as {ago: "P90D"} or {ahead: "P90D"}.')


def _or_relative(read: Any) -> tuple[object, object]:
    def parse(value: Any) -> object:
        return _relative(value) or read(value)

    def literal(node: ValueNode, variables: Any = None) -> object:
        if isinstance(node, ObjectValueNode):
            try:
                return _relative(value_from_ast_untyped(node, variables))
            except ValueError:  # Python converts no integer of more than 4,300 digits
                return _relative({})
        return read(node.value if isinstance(node, StringValueNode) else None)

    return parse, literal


def _define(
    name: str, description: str, read: Any, write: Any, literal: Any = None, specified_by: str | None = None
) -> ScalarDefinition:
    options = {"parse_literal": literal} if literal else {}
    made: ScalarDefinition = scalar(
        name=name,
        description=description,
        serialize=write,
        parse_value=read,
        specified_by_url=specified_by,
        **options,
    )
    return made


_relative_day, _relative_day_literal = _or_relative(_read_day)
_relative_moment, _relative_moment_literal = _or_relative(_read_moment)

SCALARS: dict[object, ScalarDefinition] = {
    Decimal: _define(
        "Decimal",
        "An exact decimal number as a string. Integers are accepted; floats are not.",
        _read_decimal,
        str,
        _decimal_literal,
    ),
    JSON: _define(
        "JSON",
        "Any JSON value.",
        lambda value: value,
        readable,  # what an event tells of a sensitive value may be unreadable
        specified_by="https://www.rfc-editor.org/rfc/rfc8259",
    ),
    Date: _define("Date", "A calendar date, written as YYYY-MM-DD.", _read_day, str),
    DateTime: _define(
        "DateTime",
        "A time in RFC 3339 format, with a time zone. Digits after the microseconds are cut off. Responses use UTC.",
        _read_moment,
        clock.written,
        specified_by="https://datatracker.ietf.org/doc/html/rfc3339",
    ),
    DateOrRelative: _define(
        "DateOrRelative",
        'A Date, or an ISO 8601 duration before or after today: {ago: "P90D"}, {ahead: "P1M"}. '
        "Today is the day in the server's time zone.",
        _relative_day,
        str,
        _relative_day_literal,
    ),
    DateTimeOrRelative: _define(
        "DateTimeOrRelative",
        'A DateTime, or an ISO 8601 duration before or after now: {ago: "P90D"}, {ahead: "PT1H"}. '
        "Days and longer units keep the time of day in the server's time zone.",
        _relative_moment,
        clock.written,
        _relative_moment_literal,
    ),
}

LONGEST_NAME = 100
"""The maximum length of a name for which similar names are searched. The names of all enum values are shorter."""


def bound_enums(schema: GraphQLSchema) -> None:
    """Stops enum types from searching for names that are similar to a long unknown name."""
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLEnumType):
            # An attribute of the instance, because Strawberry makes the types of a class of its own.
            bounded: Any = partial(_enum_value, type_.coerce_input_value)
            type_.coerce_input_value = bounded  # type: ignore[method-assign]


def _enum_value(coerce: Callable[[Any, bool], object], value: object, hide_suggestions: bool = False) -> object:
    return coerce(value, hide_suggestions or (isinstance(value, str) and len(value) > LONGEST_NAME))
