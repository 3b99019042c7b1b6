"""Reads everything that is stored, and checks that a block of code does not change it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from models.description import describe_all
from models.dialect.base import Database

Stored = dict[str, list[tuple[Any, ...]]]


async def stored(database: Database) -> Stored:
    """Returns every row of every table, with all its columns."""
    tables = [*(entity.table for entity in describe_all()), "client_id", "session", "custom_field_value"]
    return {
        table: [tuple(row) for row in await database.fetch(f'SELECT * FROM "{table}" ORDER BY id')] for table in tables
    }


@asynccontextmanager
async def unchanged(database: Database) -> AsyncIterator[None]:
    """Checks that the `async with` block changes nothing in the database."""
    before = await stored(database)
    yield
    after = await stored(database)
    assert {table: rows for table, rows in after.items() if rows != before[table]} == {}
