"""Checks and measures a request's variables before graphql-core coerces them.

Coercion blocks the event loop for some microseconds per value. For an unknown enum value or input field, graphql-core
also searches for similar names, which takes longer the longer the name is.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from core.errors import LimitExceeded
from schema.mapping.scalars import LONGEST_NAME


class Measured(NamedTuple):
    """The size of some variables.

    `is_long`: whether a string or a field name is longer than LONGEST_NAME. `ascii`: the characters of the strings that
    consist of ASCII. `other`: the characters of all other strings.
    """

    is_long: bool = False
    ascii: int = 0
    other: int = 0


def check_variables(variables: dict[str, Any], most: int) -> Measured:
    """Measures the strings and the field names in the variables.

    Raises LimitExceeded if the variables contain more than `most` values. Scalars, lists and objects at all levels
    count.
    """
    count, is_long, ascii, other = 0, False, 0, 0
    waiting: list[Any] = [variables]
    for value in waiting:  # gets longer in the loop
        count += len(value)
        if count > most:
            message = f"The variables exceed the limit of values: {most:,} are allowed. Send fewer."
            raise LimitExceeded(message, limit="values", maximum=most)
        inner = value
        if isinstance(value, dict):
            inner = value.values()
            is_long = is_long or max(map(len, value), default=0) > LONGEST_NAME
        for one in inner:
            if isinstance(one, str):
                length = len(one)
                is_long = is_long or length > LONGEST_NAME
                if one.isascii():
                    ascii += length
                else:
                    other += length
            elif isinstance(one, dict | list):
                waiting.append(one)
    return Measured(is_long, ascii, other)
