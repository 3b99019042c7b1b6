"""Measures the variables of a request before graphql-core coerces them, and coerces many values in a thread.

Coercion takes some microseconds for each value. If an enum has no value of the given name, or an input type has no such
field, graphql-core looks for similar names. The time for that grows with the name's length.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from core.errors import LimitExceeded
from schema.execution.turns import Turns
from schema.mapping.scalars import LONGEST_NAME

Result = TypeVar("Result")

FEW_VALUES = 1_000
"""The number of values up to which variables are coerced on the event loop, which takes about 2 ms."""

# One thread: a second one could not run at the same time, and would only take turns with the event loop more often.
_thread = ThreadPoolExecutor(1, thread_name_prefix="variables")


class Coercion:
    """Runs the coercion of many values in a thread, for one request of each caller at a time."""

    def __init__(self) -> None:
        self._turns = Turns()

    async def run(self, coerce: Callable[[], Result], caller: Hashable) -> Result:
        """Returns the result of `coerce`, which coerces the variables of a request."""
        async with self._turns.of(caller):
            return await asyncio.get_running_loop().run_in_executor(_thread, coerce)


class Size(NamedTuple):
    """The size of variables.

    `values`: the number of values.
    `is_long`: whether a string or a field name is longer than LONGEST_NAME.
    `ascii`: the number of characters in ASCII strings.
    `other`: the number of characters in all other strings.
    """

    values: int
    is_long: bool
    ascii: int
    other: int


NO_VALUES = Size(0, False, 0, 0)


def size_of(variables: dict[str, Any], most: int) -> Size:
    """Returns the size of variables. Scalars, lists and objects at all levels count as values.

    Raises LimitExceeded as soon as it has counted more than `most` values.
    """
    if not variables:
        return NO_VALUES
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
    return Size(count, is_long, ascii, other)
