"""Generates a migration from the difference between the models' schema and the schema after the last migration.

    python -m jobs.make_migration NAME            writes migrations/models/<n>_<timestamp>_NAME.py if models changed
    python -m jobs.make_migration NAME --replace  regenerates the last migration, as long as nobody has applied it

No database is needed. One file serves both databases: `UP` and `DOWN` contain a script for each dialect. The schema
consists of the tables that Tortoise generates and of the objects in models/rules.py. The file stores this schema as
`SCHEMA_STATE`. When the next migration is generated, the models are compared with this state. Aerich requires
`MODELS_STATE`.

For a renamed column, the command generates a DROP and an ADD, and prints a warning. Replace these two statements with
`ALTER TABLE … RENAME COLUMN` by hand. You may edit every part of a migration except `SCHEMA_STATE` and `MODELS_STATE`.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import runpy
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from aerich.utils import decompress_dict, get_formatted_compressed_data, get_models_describe
from tortoise.backends.asyncpg.schema_generator import AsyncpgSchemaGenerator
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.backends.sqlite.schema_generator import SqliteSchemaGenerator
from tortoise.context import TortoiseContext
from tortoise.fields.relational import ForeignKeyFieldInstance

from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.schema_diff import Schema, Table, create_table, difference
from models import custom_fields, events, rules, webhooks
from models.database import APP, MIGRATIONS, tortoise_config
from models.description import describe_all
from models.dialect.dialect_sql import DialectName
from models.dialect.tortoise_context import active
from models.fields import CompanionField
from models.rules import Made

FOLDER = Path(MIGRATIONS) / APP
LONGEST_NAME = 63
"""PostgreSQL's limit for identifiers, in characters.

Longer identifiers are truncated, so two of them could become the same.
"""


# ---- the models' schema ----


class _NoComments(BaseSchemaGenerator):
    """Generates SQL without comments, so that a changed description in a model needs no migration."""

    def _table_comment_generator(self, table: str, comment: str) -> str:
        return ""

    def _column_comment_generator(self, table: str, column: str, comment: str) -> str:
        return ""

    def _get_field_sql_and_related_table(self, field_object: Any, *arguments: Any, **options: Any) -> tuple[str, str]:
        # Tortoise orders tables by circular references too, although it writes no constraint for them.
        column, table = super()._get_field_sql_and_related_table(field_object, *arguments, **options)
        reference = field_object.reference
        return column, table if reference is None or reference.db_constraint else ""


class _Sqlite(_NoComments, SqliteSchemaGenerator):
    pass


class _Postgres(_NoComments, AsyncpgSchemaGenerator):
    pass


_OFFLINE: dict[DialectName, tuple[str, Callable[[Any], BaseSchemaGenerator]]] = {
    "sqlite": ("sqlite://never.opened", _Sqlite),
    "postgres": ("postgres://nobody@never.reached/none", _Postgres),
}
_CREATE_TABLE = re.compile(r'CREATE TABLE "(\w+)" \(\n(.*?)\n\);\n?', re.DOTALL)
_CREATE_INDEX = re.compile(r'(CREATE (?:UNIQUE )?INDEX "(\w+)" ON "(\w+)" [^;]*);\n?')


async def present(dialect: DialectName) -> tuple[Schema, dict[str, Any]]:
    """Returns the schema of the models for a dialect, and the description of the models that aerich stores."""
    url, generator = _OFFLINE[dialect]
    tortoise = TortoiseContext()
    with active(tortoise):
        await tortoise.init(tortoise_config(Settings(database_url=url)))
        schema = _parsed(generator(tortoise.connections.get(dialect)).get_create_schema_sql(safe=False))
        described = get_models_describe(APP)
        for model in tortoise.apps.get_models_iterable() if tortoise.apps else ():
            for name, column in model._meta.fields_map.items():
                filler = _filler(column, dialect)
                if filler is not None:
                    schema[model._meta.db_table].fillers[model._meta.fields_db_projection[name]] = filler
                if isinstance(column, ForeignKeyFieldInstance) and not column.db_constraint:
                    target = column.related_model._meta.db_table
                    schema[model._meta.db_table].constraints[f"fk_{model._meta.db_table}_{name}"] = (
                        f'FOREIGN KEY ("{name}_id") REFERENCES "{target}" ("id") ON DELETE RESTRICT'
                    )
    for entity in describe_all():
        table = schema[entity.table]
        table.constraints.update({name: f"CHECK ({rule})" for name, rule in rules.checks(entity).items()})
        table.made.update(rules.indexes(entity) | rules.search(entity, dialect))
    for name, conditions in custom_fields.checks().items():
        schema[name].constraints.update({check: f"CHECK ({rule})" for check, rule in conditions.items()})
    for name, made in (events.made(dialect) | webhooks.made() | custom_fields.made()).items():
        schema[name].made.update(made)
    for name in (name for table in schema.values() for name in (*table.constraints, *table.made)):
        if len(name) > LONGEST_NAME:
            raise CommandError(f"{name}: the name has more than {LONGEST_NAME} characters, PostgreSQL's limit.")
    return schema, described


def _parsed(ddl: str) -> Schema:
    schema = {}
    for table, body in _CREATE_TABLE.findall(ddl):
        columns: dict[str, str] = {}
        constraints: dict[str, str] = {}
        for line in body.split(",\n"):
            kind, name, definition = re.fullmatch(r'\s*(CONSTRAINT )?"(\w+)" (.*)', line).groups()  # type: ignore[union-attr]
            (constraints if kind else columns)[name] = definition
        schema[table] = Table(columns, constraints)
    for statement, name, table in _CREATE_INDEX.findall(ddl):
        schema[table].made[name] = Made(statement, f'DROP INDEX "{name}"')
    unknown = _CREATE_INDEX.sub("", _CREATE_TABLE.sub("", ddl)).strip()
    if unknown:
        raise CommandError(f"Tortoise generated SQL that jobs/make_migration.py cannot parse: {unknown[:200]}")
    return schema


def _filler(column: Any, dialect: DialectName) -> str | None:
    """Returns the constant default of a field as SQL, or None if the field has no such default."""
    # When the column is added, existing rows get this value. New rows get their defaults from Tortoise, so the column
    # has no default in the database.
    default = column.default
    if isinstance(column, CompanionField):
        default = ""
    if isinstance(default, bool):
        return str(default).upper() if dialect == "postgres" else str(int(default))
    if isinstance(default, int):
        return str(int(default))
    if isinstance(default, str):
        return "'" + str(default).replace("'", "''") + "'"
    return None


# ---- the file ----


_HEAD = """\
from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

"""
_TAIL = """

async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWN[db.capabilities.dialect if db else "postgres"]

"""
_NOTHING = ["SELECT 1"]
"""The statements of a script that changes nothing. Aerich rejects an empty script."""


def last_file() -> Path | None:
    """Returns the path of the migration with the highest number, or None if no migration exists."""
    files = [path for path in FOLDER.glob("*_*.py") if path.name.split("_")[0].isdigit()]
    return max(files, key=lambda path: int(path.name.split("_")[0]), default=None)


def left_behind(path: Path | None) -> dict[DialectName, Schema]:
    """Returns the schema after the migration at `path`, by dialect. If `path` is None, the schemas are empty."""
    if path is None:
        return {dialect: {} for dialect in _OFFLINE}
    state = decompress_dict(runpy.run_path(str(path))["SCHEMA_STATE"])
    return {
        dialect: {
            name: Table(**{**table, "made": {made: Made(**parts) for made, parts in table["made"].items()}})
            for name, table in state[dialect].items()
        }
        for dialect in _OFFLINE
    }


def write(name: str, *, replace: bool = False) -> Path | None:
    """Writes a migration and returns its path, or returns None if the models have not changed.

    `name`: the end of the file name, in snake_case.
    `replace`: whether to replace the last migration.

    Raises CommandError, and writes nothing, if the name is invalid or if a change cannot be migrated safely.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,99}", name):
        raise CommandError(f"{name!r} is not a migration name: use snake_case, such as add_customer_score.")
    last = last_file()
    replaced = last if replace else None
    number = int(last.name.split("_")[0]) + 1 if last else 0
    if replaced:
        number -= 1
        last = max((p for p in FOLDER.glob(f"{number - 1}_*.py")), default=None)
    before = left_behind(last)
    described: dict[str, object] = {}
    after: dict[DialectName, Schema] = {}
    up: dict[DialectName, list[str]] = {}
    down: dict[DialectName, list[str]] = {}
    for dialect in _OFFLINE:
        after[dialect], described = asyncio.run(present(dialect))
        # Aerich records applied migrations in its own table. The first migration creates it; no downgrade drops it.
        aerich_table = after[dialect].pop("aerich")
        up[dialect] = difference(before[dialect], after[dialect], dialect)
        if last is None:
            up[dialect].insert(0, create_table("aerich", aerich_table).replace("TABLE", "TABLE IF NOT EXISTS", 1))
        _warn_of_losses(before[dialect], after[dialect])
        try:
            down[dialect] = difference(after[dialect], before[dialect], dialect) or _NOTHING
        except CommandError as error:
            print(
                f"Warning: the migration cannot be reverted on {dialect}, so its DOWN is empty. {error}",
                file=sys.stderr,
            )
            down[dialect] = []
    if before == after:
        if replaced:
            replaced.unlink()
            print(f"Removed {replaced.name}: the models have no changes left.")
        return None
    text = (
        _HEAD
        + _scripts("UP", up)
        + _scripts("DOWN", down)
        + _TAIL
        + _state("MODELS_STATE", described)
        + _state("SCHEMA_STATE", {d: {name: asdict(table) for name, table in s.items()} for d, s in after.items()})
    )
    path = FOLDER / f"{number}_{clock.now():%Y%m%d%H%M%S}_{name}.py"
    FOLDER.mkdir(parents=True, exist_ok=True)
    if replaced:
        replaced.unlink()
    path.write_text(text, encoding="utf-8")
    for dialect in _OFFLINE:
        print(f"{dialect}: {len(up[dialect])} statements up, {len(down[dialect])} down")
    return path


def _scripts(name: str, scripts: dict[DialectName, list[str]]) -> str:
    """Returns Python code for a variable `name` with the SQL scripts by dialect."""
    lines = [f"{name} = {{\n"]
    for dialect, statements in scripts.items():
        script = "".join(f"{statement};\n" for statement in statements).replace("\\", "\\\\")
        lines.append(f'    "{dialect}": """\\\n{script}""",\n')
    return "".join([*lines, "}\n"])


def _state(name: str, state: dict[str, object]) -> str:
    return f"{name} = (\n    {get_formatted_compressed_data(state)}\n)\n"


def _warn_of_losses(before: Schema, after: Schema) -> None:
    for name, table in before.items():
        lost = [f"the column {name}.{c}" for c in table.columns if name in after and c not in after[name].columns]
        for what in lost if name in after else [f"the table {name}"]:
            print(f"Warning: {what} is dropped with its data. If it was renamed, write a RENAME.", file=sys.stderr)


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m jobs.make_migration", description="Writes a migration.")
    parser.add_argument("name", help="what changes, in snake_case")
    parser.add_argument("--replace", action="store_true", help="regenerate the last migration")
    options = parser.parse_args(arguments)
    try:
        path = write(options.name, replace=options.replace)
    except CommandError as error:
        print(error.message, file=sys.stderr)
        return 1
    print(
        f"Wrote {path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}" if path else "No changes."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
