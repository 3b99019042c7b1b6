"""Empty databases, and a way to run SQL on them, to see what migrations create."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import asyncpg
import pytest

from core.settings import Settings
from models.dialect.dialect_sql import DialectName
from tests.postgres import create_database, drop_database


class Base:
    """A database under test."""

    def __init__(self, dialect: DialectName, url: str) -> None:
        self.dialect = dialect
        self.settings = Settings(database_url=url, unsafe_durability=True)

    async def run(self, *statements: str) -> list[Sequence[Any]]:
        """Runs statements in one transaction. Returns the rows of the last statement."""
        return await self._run(statements, "COMMIT")

    async def refusal(self, *statements: str) -> str:
        """Runs statements and rolls them back.

        Returns the error message of the last statement, or "" if it succeeded.
        """
        *before, last = statements
        await self._run(before, "ROLLBACK")  # only the last one may fail
        try:
            await self._run((*before, last), "ROLLBACK")
        except sqlite3.IntegrityError as error:
            return str(error)
        except asyncpg.IntegrityConstraintViolationError as error:
            return str(error)
        return ""

    async def _run(self, statements: Sequence[str], end: str) -> list[Sequence[Any]]:
        rows: list[Any] = []
        if self.dialect == "sqlite":
            connection = sqlite3.connect(self.settings.database_path, isolation_level=None)
            try:
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("BEGIN")
                for statement in statements:
                    rows = connection.execute(statement).fetchall()
                connection.execute(end)
            finally:
                connection.close()
            return rows
        server = await asyncpg.connect(self.settings.database_url)
        try:
            await server.execute("BEGIN")
            for statement in statements:
                rows = await server.fetch(statement)
            await server.execute(end)
        finally:
            await server.close()
        return [tuple(row) for row in rows]

    async def catalogue(self) -> dict[str, str]:
        """Returns the definition of everything in the database, by kind and name, except aerich's own table."""
        if self.dialect == "sqlite":
            found = await self.run("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master")
            # Where a column stands in the text depends on whether it came with the table or later.
            found = [(name, _sorted(sql) if name.startswith("table ") else sql) for name, sql in found]
        else:
            found = await self.run(
                """
                SELECT 'table ' || table_name, string_agg(concat_ws(' ', column_name, data_type,
                       character_maximum_length, is_nullable, column_default, collation_name), ',' ORDER BY column_name)
                FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name
                UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
                UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid)
                FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                UNION ALL SELECT 'trigger ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
                """
            )
        return {name: sql for name, sql in found if "aerich" not in name and "sqlite_" not in name}


def _sorted(table: str) -> str:
    """Returns the columns and constraints of a CREATE TABLE statement, sorted, one a line."""
    return "\n".join(sorted(part.strip() for part in re.split(r',\s*(?="|CONSTRAINT)', table.strip(") \n"))))


@pytest.fixture(params=["sqlite", "postgres"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Base]:
    dialect = cast(DialectName, request.param)
    if dialect == "sqlite":
        yield Base(dialect, f"sqlite://{tmp_path}/rapport.sqlite3")
        return
    name = f"migrations_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}_{uuid4().hex[:8]}"
    url = await create_database(name)
    try:
        yield Base(dialect, url)
    finally:
        with suppress(OSError):
            await drop_database(name)
