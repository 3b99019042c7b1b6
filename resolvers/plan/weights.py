"""Estimates how many bytes of memory the parts of a plan take, so that caches can be limited in size.

The estimates are computed from lengths that are known anyway, since measuring the objects would take longer than making
them. A test compares the sum for many plans with the memory that Python allocates for the plans.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from resolvers.plan.query_tree import Form

PLAN = 3_000
"""The bytes of a plan without lists."""

LIST = 2_000
"""The bytes of a list in the response tree, with an average number of fields."""

_STATEMENT = 3_000
_PER_CHARACTER = 4  # of SQL: the text itself, and the functions that assemble the columns that it selects
_PARAMETER = 100
_CONDITION = 250
_VALUE = 60


def of_statement(sql: str, parameters: Sequence[object]) -> int:
    """Returns the approximate size of a statement in bytes, including the functions that assemble its response."""
    return _STATEMENT + _PER_CHARACTER * len(sql) + _PARAMETER * len(parameters)


def of_form(form: Form) -> int:
    """Returns the approximate size in bytes of a `Form`, which describes the arguments of a list."""
    return _CONDITION * sum(1 for part in (form.where, *form.between) for _ in part.walk())


def of_values(values: object) -> int:
    """Returns the approximate size of values in bytes.

    The values are texts, numbers and ids, or nested lists and tuples of these.
    """
    total, unread = 0, [values]
    while unread:
        value = unread.pop()
        if isinstance(value, list | tuple):
            unread += value
        total += sys.getsizeof(value) if isinstance(value, str | bytes | list | tuple) else _VALUE
    return total
