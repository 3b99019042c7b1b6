"""Compares the schema in a database's catalogue with the schema of the models.

Equivalent definitions can have different texts in the models and in the catalogue. Therefore the check first creates
the schema of the models, without rows: on PostgreSQL in a temporary schema, on SQLite in memory. Then it reads both
schemas from the catalogue, where equivalent definitions have the same text.

There is one exception: if PostgreSQL parses a definition from the catalogue again, the text can change. For example,
PostgreSQL first stores `kind IN ('A', 'B')` as `kind = ANY (ARRAY['A'::varchar, …]::text[])`. After a dump and a
restore, the array is `ARRAY['A'::varchar::text, …]`. Therefore, if two texts differ, PostgreSQL parses both once more,
and the results are compared.
"""

# ruff: noqa: S608 - the SQL is built from constants and the catalogue only
from __future__ import annotations

import re
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import asyncpg

from core.errors import CommandError
from core.settings import Settings
from jobs.make_migration import present
from jobs.migrate import unapplied
from jobs.schema_diff import Schema, Table, described_differences, difference
from models.database import connect
from models.dialect.base import Database, Transaction
from models.rules import Made

ASIDE = "rapport_asked_for"
"""The name of the PostgreSQL schema that is created for the comparison and then rolled back."""

AGAIN = "rapport_written_again"
"""The name of the PostgreSQL schema in which definitions are parsed once more."""

Rows = list[Sequence[Any]]
Ask = Callable[[str], Awaitable[Rows]]


async def compare(settings: Settings) -> list[str]:
    """Returns a sentence for each difference between the database and the models.

    Raises CommandError if the database cannot be reached or has pending migrations.
    """
    behind = CommandError("The database is behind this version: run python main.py migrate first.")
    if settings.embedded and not settings.database_path.exists():
        raise behind  # connecting would create the database file
    async with connect(replace(settings, pool_size=1), checks_keys=False) as database:
        if await unapplied(database):
            raise behind
        wanted, _ = await present(database.name)
        del wanted["aerich"]
        statements = difference({}, wanted, database.name)
        schemas = await (_sqlite if database.name == "sqlite" else _postgres)(database, statements)
    return described_differences(*schemas)


# ---- PostgreSQL ----


class _RollBack(Exception):
    pass


async def _postgres(database: Database, statements: list[str]) -> tuple[Schema, Schema]:
    """Returns the schema of the models and the schema of the database.

    `statements`: the SQL that creates the schema of the models. Raises CommandError if the temporary schema cannot be
    created.
    """
    schemas: list[Schema] = []
    try:
        async with database.transaction() as transaction:
            ((here,),) = await transaction.fetch("SELECT current_schema()")
            found = await _of_postgres(transaction)
            await transaction.fetch(f"CREATE SCHEMA {ASIDE}")
            await transaction.fetch(f"SET LOCAL search_path = {ASIDE}")
            await transaction.client.execute_script(";\n".join(statements))
            wanted = await _of_postgres(transaction)
            differing = _differing(wanted, found)
            if differing:
                await _write_again(transaction, ASIDE, wanted, differing)
                await _write_again(transaction, here, found, differing)
            schemas += [wanted, found]
            await transaction.fetch(f'SET LOCAL search_path = "{here}"')
            raise _RollBack
    except _RollBack:
        return schemas[0], schemas[1]
    except (asyncpg.InsufficientPrivilegeError, asyncpg.ReadOnlySQLTransactionError) as error:
        raise CommandError(
            f"The temporary schema for the comparison cannot be created: {error}. Connect to a writable server as the"
            " owner of the database. The schema is rolled back."
        ) from None
    except asyncpg.DuplicateSchemaError:
        raise CommandError(
            f"The database already has a schema {ASIDE}, the name that the comparison uses. Drop or rename it."
        ) from None


_COLUMNS = """
SELECT c.relname, a.attname,
       format_type(a.atttypid, a.atttypmod)
       || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE "' || l.collname || '"' ELSE '' END
       || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
       || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_collation l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY c.relname, a.attnum
"""
_CONSTRAINTS = """
SELECT c.relname, n.contype::text, n.conname, pg_get_constraintdef(n.oid, true)
FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
WHERE n.connamespace = current_schema()::regnamespace AND n.contype IN ('c', 'f', 'p', 'u')
"""
_BESIDE = """
SELECT c.relname, 'index ' || i.relname,
       pg_get_indexdef(i.oid, 0, true) || CASE WHEN x.indisvalid THEN '' ELSE ' INVALID' END
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
WHERE i.relnamespace = current_schema()::regnamespace
  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.oid AND contype IN ('p', 'u', 'x'))
UNION ALL
SELECT c.relname, 'trigger ' || g.tgname, pg_get_triggerdef(g.oid, true)
FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
WHERE NOT g.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""


async def _of_postgres(transaction: Transaction) -> Schema:
    """Reads the schema that comes first in the search path from PostgreSQL's catalogue."""
    schema: Schema = {}
    for table, column, definition in await transaction.fetch(_COLUMNS):
        schema.setdefault(table, Table({})).columns[column] = definition
    for table, kind, name, definition in await transaction.fetch(_CONSTRAINTS):
        # Foreign, primary and unique keys are identified by their columns, because their generated names may differ.
        key, value = (f"check {name}", definition) if kind == "c" else _key(definition)
        schema[table].constraints[key] = value
    for table, name, definition in await transaction.fetch(_BESIDE):
        schema[table].made[name] = Made(definition, "")
    schema.pop("aerich", None)
    return schema


def _differing(one: Schema, other: Schema) -> dict[str, list[str]]:
    """Returns, by table, the names of the checks and indexes whose texts differ between two schemas."""
    found: dict[str, list[str]] = {}
    for table in one.keys() & other.keys():
        texts, others = _texts(one[table]), _texts(other[table])
        names = [name for name in texts.keys() & others.keys() if texts[name] != others[name]]
        if names:
            found[table] = sorted(names)
    return found


def _texts(table: Table) -> dict[str, str]:
    """Returns the texts of a table's checks and indexes, by name."""
    checks = {name: text for name, text in table.constraints.items() if name.startswith("check ")}
    return checks | {name: made.create for name, made in table.made.items() if name.startswith("index ")}


async def _write_again(
    transaction: Transaction, origin: str, schema: Schema, differing: Mapping[str, Sequence[str]]
) -> None:
    """Lets PostgreSQL parse checks and indexes of `schema` once more, and stores the new texts in `schema`.

    `origin`: the name of the schema in the database.
    `differing`: the names of the checks and indexes, by table.

    A text that cannot be parsed stays as it is.
    """
    await transaction.fetch(f"CREATE SCHEMA {AGAIN}")
    await transaction.fetch(f'SET LOCAL search_path = {AGAIN}, "{origin}"')
    for table, names in differing.items():
        await transaction.fetch(f'CREATE TABLE "{table}" (LIKE "{origin}"."{table}")')
        texts = _texts(schema[table])
        for name in names:
            kind, _, named = name.partition(" ")
            check = f'ALTER TABLE "{table}" ADD CONSTRAINT "{named}" {texts[name]}'
            with suppress(asyncpg.PostgresError):
                async with transaction.savepoint():
                    await transaction.fetch(check if kind == "check" else texts[name])
    for table, again in (await _of_postgres(transaction)).items():
        for name in differing[table]:
            if name in again.constraints:
                schema[table].constraints[name] = again.constraints[name]
            elif name in again.made:
                schema[table].made[name] = again.made[name]
    await transaction.fetch(f"DROP SCHEMA {AGAIN} CASCADE")


def _key(definition: str) -> tuple[str, str]:
    """Splits the definition of a key after its columns.

    For example, `FOREIGN KEY (a) REFERENCES …` gives `foreign key (a)` and `REFERENCES …`.
    """
    kind, _, rest = definition.partition(")")
    return kind[:1].lower() + re.sub(r"^[A-Z ]+", lambda words: words[0].lower(), kind)[1:] + ")", rest.strip()


# ---- SQLite ----


async def _sqlite(database: Database, statements: list[str]) -> tuple[Schema, Schema]:
    """Returns the schema of the models and the schema of the database.

    `statements`: the SQL that creates the schema of the models.
    """
    memory = sqlite3.connect(":memory:")
    try:
        memory.executescript(";\n".join(statements))

        async def ask(sql: str) -> Rows:
            return memory.execute(sql).fetchall()

        return await _of_sqlite(ask), await _of_sqlite(database.fetch)
    finally:
        memory.close()


_TABLES = """
SELECT name FROM sqlite_master m WHERE type = 'table' AND name <> 'aerich' AND substr(name, 1, 7) <> 'sqlite_'
AND NOT EXISTS (
    SELECT 1 FROM sqlite_master v
    WHERE v.sql LIKE 'CREATE VIRTUAL%' AND substr(m.name, 1, length(v.name) + 1) = v.name || '_'
)
"""
"""Selects all tables except shadow tables, which belong to virtual tables and depend on SQLite's version."""


async def _of_sqlite(ask: Ask) -> Schema:
    """Reads the schema of a SQLite database.

    `ask`: a function that runs a query in this database and returns the rows.
    """
    tables = f"({_TABLES}) t"
    schema: Schema = {name: Table({}) for (name,) in await ask(f"{_TABLES} ORDER BY name")}
    for table, name, type_, required, default, key in await ask(
        f'SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM {tables}, pragma_table_xinfo(t.name) c'
        " WHERE c.hidden IN (0, 2, 3)"
    ):
        parts = [type_, "NOT NULL" * required, f"DEFAULT {default}" * (default is not None), "PRIMARY KEY" * bool(key)]
        schema[table].columns[name] = " ".join(part for part in parts if part)
    for table, name, target, column, deleted in await ask(
        f'SELECT t.name, k."from", k."table", k."to", k.on_delete FROM {tables}, pragma_foreign_key_list(t.name) k'
    ):
        schema[table].constraints[f"foreign key ({name})"] = f"REFERENCES {target}({column}) ON DELETE {deleted}"
    for table, columns in await ask(
        f"SELECT t.name, (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) FROM {tables},"
        " pragma_index_list(t.name) i WHERE i.origin = 'u'"
    ):
        schema[table].constraints[f"unique ({columns})"] = ""
    for table, type_, name, sql in await ask("SELECT tbl_name, type, name, sql FROM sqlite_master WHERE sql <> ''"):
        if table not in schema:
            continue
        if type_ == "table":
            schema[table].constraints.update(_checks(sql))
        else:
            schema[table].made[f"{type_} {name}"] = Made(_plain(sql), "")
    return schema


def _checks(sql: str) -> Iterable[tuple[str, str]]:
    """Yields the name and the condition of each CHECK in a CREATE TABLE statement."""
    # The statement is parsed, because no SQLite pragma lists CHECKs.
    for n, found in enumerate(re.finditer(r'(?:CONSTRAINT\s+"?(\w+)"?\s+)?CHECK\s*\(', sql, re.IGNORECASE)):
        yield f"check {found[1] or n}", f"CHECK ({_plain(_enclosed(sql, found.end()))})"


def _enclosed(sql: str, start: int) -> str:
    """Returns the part of `sql` between a "(" and the matching ")". `start`: the index just after the "(".

    Parentheses inside quotes do not count.
    """
    depth, quote = 1, ""
    for place in range(start, len(sql)):
        character = sql[place]
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        else:
            depth += (character == "(") - (character == ")")
            if not depth:
                return sql[start:place]
    return sql[start:]


def _plain(sql: str) -> str:
    return " ".join(sql.split())
