"""The custom scalar types: JSON, decimals, dates, times, and relative dates and times for filters.

For enum values, `bound_enums` stops graphql-core from searching for names similar to a long unknown name.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal as ExactDecimal
from functools import partial
from typing import Any, NewType, TypeVar

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
from core.errors import BadUserInput
from models.sealing import readable
from resolvers.activities.uploads import Upload as ReceivedUpload
from resolvers.reads import operand_forms

Decimal = NewType("Decimal", object)
JSON = NewType("JSON", object)
Date = NewType("Date", object)
BirthDate = NewType("BirthDate", object)
DateTime = NewType("DateTime", object)
DateOrRelative = NewType("DateOrRelative", object)
DateTimeOrRelative = NewType("DateTimeOrRelative", object)
Upload = NewType("Upload", object)

Result = TypeVar("Result")


def _reading(read: Callable[[object], Result]) -> Callable[[object], Result]:
    """Returns a function that reads a value as `read` does, and raises GraphQLError in place of BadUserInput."""

    def wrapped(value: object) -> Result:
        try:
            return read(value)
        except BadUserInput as error:
            raise GraphQLError(error.message) from None

    return wrapped


_read_moment, _read_day = _reading(operand_forms.read_moment), _reading(operand_forms.read_day)
_read_decimal, _relative = _reading(operand_forms.read_decimal), _reading(operand_forms.read_relative)


def _decimal_literal(node: ValueNode, _variables: object = None) -> ExactDecimal:
    # The node of a literal holds its source text, so even a float literal is exact here.
    if isinstance(node, IntValueNode | FloatValueNode | StringValueNode):
        return _read_decimal(node.value)
    return _read_decimal(None)


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


def _received(value: object) -> ReceivedUpload:
    # A client cannot send such a value in JSON: only the transport puts it in place of a null.
    if isinstance(value, ReceivedUpload):
        return value
    raise GraphQLError("Send the file as a part of a multipart request, and give its variable as null.")


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


def _no_literal(node: ValueNode, _variables: object = None) -> ReceivedUpload:
    return _received(None)


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
    BirthDate: _define(
        "BirthDate",
        "A date of birth, written as YYYY-MM-DD, or as --MM-DD if its year is not known.",
        _reading(operand_forms.read_birth_date),
        str,
    ),
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
    Upload: _define(
        "Upload",
        "A file that is a part of a multipart request. It is given as a variable.",
        _received,
        str,
        _no_literal,
        specified_by="https://github.com/jaydenseric/graphql-multipart-request-spec",
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
