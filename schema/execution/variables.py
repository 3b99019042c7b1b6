"""Limits the variables of a request before graphql-core converts them.

The conversion takes some microseconds for each value, and the event loop waits meanwhile. If a value does not exist in
an enum, or a name in an input type, graphql-core looks for similar ones, in a time that grows with the length.
"""

from __future__ import annotations

from typing import Any

from core.errors import LimitExceeded
from schema.mapping.scalars import LONGEST_NAME


def check_variables(variables: dict[str, Any], most: int) -> bool:
    """Returns whether a text or a name in the variables is longer than LONGEST_NAME.

    `most`: the most values that the variables may contain: scalars, lists and objects, at all levels. Raises
    LimitExceeded if there are more, and stops counting there.
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
