"""Checks the size of a request's variables before graphql-core coerces them.

Coercion blocks the event loop for some microseconds per value. For an unknown enum value or input field, graphql-core
also searches for similar names, which takes longer the longer the name is.
"""

from __future__ import annotations

from typing import Any

from core.errors import LimitExceeded
from schema.mapping.scalars import LONGEST_NAME


def check_variables(variables: dict[str, Any], most: int) -> bool:
    """Returns whether a string or a field name in the variables is longer than LONGEST_NAME.

    Raises LimitExceeded if the variables contain more than `most` values. Scalars, lists and objects at all levels
    count.
    """
    count, is_long = 0, False
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
                is_long = is_long or len(one) > LONGEST_NAME
            elif isinstance(one, dict | list):
                waiting.append(one)
    return is_long
