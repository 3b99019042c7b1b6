"""Estimates how many bytes of memory the parts of a plan take, to limit the size of caches.

The estimates use known lengths, because measuring the objects would take longer than making them. A test compares the
estimates with the memory that Python allocates.
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
    """Returns the approximate size of a statement in bytes, with the functions that build its response."""
    return _STATEMENT + _PER_CHARACTER * len(sql) + _PARAMETER * len(parameters)


def of_form(form: Form) -> int:
    """Returns the approximate size of a list's form in bytes."""
    return _CONDITION * sum(1 for part in (form.where, *form.between) for _ in part.walk())


def of_values(values: object) -> int:
    """Returns the approximate size of values in bytes.

    `values`: texts, numbers and ids, in lists and tuples at any depth.
    """
    total, unread = 0, [values]
    while unread:
        value = unread.pop()
        if isinstance(value, list | tuple):
            unread += value
        total += sys.getsizeof(value) if isinstance(value, str | bytes | list | tuple) else _VALUE
    return total
