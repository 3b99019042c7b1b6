"""Inserts new rows of an entity with all of their columns, many rows by one statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from models.description import Description
from models.dialect.base import Transaction

SLICE = 500
"""The number of rows that are inserted by one statement. Encoding more would block the event loop for too long."""


@cache
def defaults(entity: Description) -> dict[str, object]:
    """Returns the default of each column, in the order of an INSERT.

    The default is None for ids and times, because their values differ from row to row.
    """
    meta = entity.model._meta
    found: dict[str, object] = {}
    for column in meta.fields_db_projection.values():
        default = meta.fields_map[column].default
        found[column] = None if callable(default) else str(default) if isinstance(default, str) else default
    return found


async def insert(transaction: Transaction, entity: Description, rows: Sequence[Mapping[str, object]]) -> None:
    """Inserts rows. `rows`: the columns to store. Columns with a default may be missing."""
    whole = defaults(entity)
    for start in range(0, len(rows), SLICE):
        # The keys of `whole` come first and in order, and a row has no others.
        values = [tuple({**whole, **row}.values()) for row in rows[start : start + SLICE]]
        await transaction.insert(entity.table, tuple(whole), values)
