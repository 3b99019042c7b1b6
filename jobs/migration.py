"""Writes a migration: what the models ask of both databases, less what the last migration left behind.

    python -m jobs.migration NAME              writes migrations/models/<n>_<timestamp>_NAME.py if the models changed
    python -m jobs.migration NAME --replace    makes the last migration anew, while nobody has applied it yet

No database is needed. One file serves both: `UP` and `DOWN` hold each dialect's script. Tortoise tells the tables and
models/rules.py what Tortoise never emits; both together are the schema, which the file keeps as `SCHEMA_STATE` so that
the next one can be compared with it. `MODELS_STATE` is for aerich.

A renamed column looks like one that goes and one that comes: the script warns, and then the file wants a hand-written
`ALTER TABLE … RENAME COLUMN`. Files may be edited as long as their states stay.
"""

# ruff: noqa: S608 - all that this SQL is put together from is the models' own
from __future__ import annotations

import argparse
import asyncio
import re
import runpy
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from aerich.utils import decompress_dict, get_formatted_compressed_data, get_models_describe
from tortoise.backends.asyncpg.schema_generator import AsyncpgSchemaGenerator
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.backends.sqlite.schema_generator import SqliteSchemaGenerator
from tortoise.context import TortoiseContext

from core import clock
from core.errors import CommandError
from core.settings import Settings
from models import rules
from models.database import APP, MIGRATIONS, tortoise_config
from models.description import describe_all
from models.dialect.base import DialectName, active
from models.fields import CompanionField
from models.rules import Made

FOLDER = Path(MIGRATIONS) / APP
LONGEST_NAME = 63
"""PostgreSQL cuts longer names, and then two may be one."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as SQL: definitions by name, and what stands beside it.

    `fillers`: for a column that must not be null, the value that rows get which are older than the column.
    """

    columns: dict[str, str]
    constraints: dict[str, str] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    fillers: dict[str, str] = field(default_factory=dict, compare=False)


Schema = dict[str, Table]


# ---- the schema that the models ask for ----


class _NoComments(BaseSchemaGenerator):
    """Descriptions live in the models and in the graph; a better wording needs no migration."""

    def _table_comment_generator(self, table: str, comment: str) -> str:
        return ""

    def _column_comment_generator(self, table: str, column: str, comment: str) -> str:
        return ""


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
    """The schema that the models ask of a dialect, and aerich's description of the models."""
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
    for entity in describe_all():
        table = schema[entity.table]
        table.constraints.update({name: f"CHECK ({rule})" for name, rule in rules.checks(entity).items()})
        table.made.update(rules.indexes(entity) | rules.search(entity, dialect))
    for name in (name for table in schema.values() for name in (*table.constraints, *table.made)):
        if len(name) > LONGEST_NAME:
            raise CommandError(f"{name}: PostgreSQL wants names of at most {LONGEST_NAME} characters.")
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
        raise CommandError(f"Tortoise asks for what jobs/migration.py does not understand: {unknown[:200]}")
    return schema


def _filler(column: Any, dialect: DialectName) -> str | None:
    """A constant default as SQL; Tortoise itself leaves defaults to Python."""
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


# ---- from one schema to another ----


def difference(old: Schema, new: Schema, dialect: DialectName) -> list[str]:
    """The statements that lead from one schema to another. Raises CommandError for what they cannot do soundly."""
    kept = [name for name in new if name in old]
    gone = [name for name in reversed(old) if name not in new]
    altered = {name: list(_altered(name, old[name], new[name], dialect)) for name in kept}
    rebuilt = {name for name in kept if any(step.startswith("DROP TABLE") for step in altered[name])}

    def stays(table: str, name: str) -> bool:
        """Whether something beside a table is the same before and after, and not carried off by a rebuild."""
        made = new[table].made.get(name)
        return made == old[table].made.get(name) and made is not None and not (table in rebuilt and made.attached)

    steps = []
    if dialect == "sqlite" and (gone or rebuilt):
        # RESTRICT then waits for COMMIT too; by that time every row that is pointed at is there again.
        steps.append("PRAGMA defer_foreign_keys = ON")
    for table in kept:
        steps += [made.drop for name, made in reversed(old[table].made.items()) if not stays(table, name)]
        if dialect == "postgres":
            before, after = old[table].constraints, new[table].constraints
            steps += [f'ALTER TABLE "{table}" DROP CONSTRAINT "{n}"' for n in before if before[n] != after.get(n)]
    steps += [_create(name, new[name]) for name in new if name not in old]
    for table in kept:
        steps += altered[table]
    for table in gone:
        steps.append(f'DROP TABLE "{table}"')
        steps += [made.drop for made in reversed(old[table].made.values()) if not made.attached]
    for table in kept:
        if dialect == "postgres":
            before, after = old[table].constraints, new[table].constraints
            steps += [
                f'ALTER TABLE "{table}" ADD CONSTRAINT "{n}" {after[n]}' for n in after if after[n] != before.get(n)
            ]
    for table in new:
        for name, made in new[table].made.items():
            if table not in old:
                steps.append(made.create)
            elif not stays(table, name):
                steps += [made.create, *([made.fill] if made.fill else [])]
    return steps


def _create(name: str, table: Table) -> str:
    lines = [f'"{column}" {definition}' for column, definition in table.columns.items()]
    lines += [f'CONSTRAINT "{constraint}" {rule}' for constraint, rule in table.constraints.items()]
    return f'CREATE TABLE "{name}" (\n    ' + ",\n    ".join(lines) + "\n)"


def _altered(name: str, old: Table, new: Table, dialect: DialectName) -> Iterator[str]:
    if dialect == "postgres":
        for column in [*new.columns, *(column for column in old.columns if column not in new.columns)]:
            if old.columns.get(column) != new.columns.get(column):
                yield from _altered_column(name, column, old.columns.get(column), new)
    elif old.columns != new.columns or old.constraints != new.constraints:
        yield from _added_columns(name, old, new) or _rebuilt(name, old, new)


def _must_be_filled(table: str, column: str, new: Table) -> bool:
    """Whether older rows need a value for a new column. Raises CommandError when there is none."""
    definition = new.columns[column]
    if "NOT NULL" not in definition or " DEFAULT " in definition:
        return False
    if column not in new.fillers:
        raise CommandError(
            f"{table}.{column} must not be null, and rows that are there already would have no value. Give the field"
            " null=True or a constant default; or make it null first, fill it in the UP of that migration by hand"
            f' (UPDATE "{table}" SET "{column}" = …), and take null=True away in the next one.'
        )
    return True


_COLUMN = re.compile(
    r"(?P<type>.+?)(?P<required> NOT NULL)?(?P<key>(?: UNIQUE)?(?: PRIMARY KEY)?)(?: DEFAULT (?P<default>.+?))?"
    r"(?: REFERENCES (?P<target>.+))?"
)


def _parts(definition: str) -> dict[str, Any]:
    match = _COLUMN.fullmatch(definition)
    if match is None:
        raise CommandError(f"jobs/migration.py does not understand a column's definition: {definition}")
    return match.groupdict()


def _altered_column(table: str, column: str, old: str | None, new: Table) -> Iterator[str]:
    """PostgreSQL's way from one definition of a column to another."""
    alter, definition = f'ALTER TABLE "{table}"', new.columns.get(column)
    if definition is None:
        yield f'{alter} DROP COLUMN "{column}"'
        return
    if old is None:
        if _must_be_filled(table, column, new):
            before, references, target = definition.partition(" REFERENCES ")
            yield f'{alter} ADD COLUMN "{column}" {before} DEFAULT {new.fillers[column]}{references}{target}'
            yield f'{alter} ALTER COLUMN "{column}" DROP DEFAULT'
        else:
            yield f'{alter} ADD COLUMN "{column}" {definition}'
        return
    was, now = _parts(old), _parts(definition)
    if "PRIMARY KEY" in was["key"] + now["key"]:
        raise CommandError(
            f"{table}.{column} changes from {old} to {definition}: a primary key stays as it is. Make a new table, and"
            " copy the rows by hand in the UP of its migration."
        )
    unique = f"{table}_{column}_key"
    if was["key"] and not now["key"]:
        yield f'{alter} DROP CONSTRAINT "{unique}"'
    key = f"{table}_{column}_fkey"
    if was["target"] != now["target"] and was["target"]:
        yield f'{alter} DROP CONSTRAINT "{key}"'
    if was["default"] != now["default"] and was["default"]:
        yield f'{alter} ALTER COLUMN "{column}" DROP DEFAULT'
    if was["type"] != now["type"]:
        yield f'{alter} ALTER COLUMN "{column}" TYPE {now["type"]} USING "{column}"::{now["type"].split(" COLLATE")[0]}'
    if was["default"] != now["default"] and now["default"]:
        yield f'{alter} ALTER COLUMN "{column}" SET DEFAULT {now["default"]}'
    if was["required"] and not now["required"]:
        yield f'{alter} ALTER COLUMN "{column}" DROP NOT NULL'
    if now["required"] and not was["required"]:
        if column in new.fillers:
            yield f'UPDATE "{table}" SET "{column}" = {new.fillers[column]} WHERE "{column}" IS NULL'
        yield f'{alter} ALTER COLUMN "{column}" SET NOT NULL'
    if now["key"] and not was["key"]:
        yield f'{alter} ADD CONSTRAINT "{unique}" UNIQUE ("{column}")'
    if was["target"] != now["target"] and now["target"]:
        yield f'{alter} ADD CONSTRAINT "{key}" FOREIGN KEY ("{column}") REFERENCES {now["target"]}'


def _added_columns(table: str, old: Table, new: Table) -> list[str] | None:
    """SQLite's short way, ALTER TABLE ADD COLUMN; None where the table must be rebuilt."""
    added = {column: definition for column, definition in new.columns.items() if column not in old.columns}
    rules_of = {f"ck_{table}_{column}": column for column in added}
    if (
        {**old.columns, **added} != new.columns
        or {**old.constraints, **{n: new.constraints[n] for n in rules_of if n in new.constraints}} != new.constraints
        or any("NOT NULL" in definition or "UNIQUE" in definition for definition in added.values())
    ):
        return None
    checks = {
        column: f' CONSTRAINT "{n}" {new.constraints[n]}' for n, column in rules_of.items() if n in new.constraints
    }
    return [
        f'ALTER TABLE "{table}" ADD COLUMN "{c}" {definition}{checks.get(c, "")}' for c, definition in added.items()
    ]


def _rebuilt(table: str, old: Table, new: Table) -> Iterator[str]:
    """SQLite's long way: the rows step aside while the table is made anew.

    They come back into the table itself, not into one that is then renamed: only a row that is inserted where it is
    pointed at takes back what SQLite counted against its foreign keys when the old table went.
    """
    values = []
    for column, definition in new.columns.items():
        if column not in old.columns:
            if "NOT NULL" not in definition or " DEFAULT " in definition:
                continue
            _must_be_filled(table, column, new)
            values.append((column, new.fillers[column]))
        elif "NOT NULL" in definition and "NOT NULL" not in old.columns[column] and column in new.fillers:
            values.append((column, f'coalesce("{column}", {new.fillers[column]})'))
        else:
            values.append((column, f'"{column}"'))
    aside, numbered = f"{table}_aside", "AUTOINCREMENT" in "".join(old.columns.values())
    yield f'CREATE TABLE "{aside}" AS SELECT * FROM "{table}"'
    if numbered:
        yield f"CREATE TABLE \"{aside}_last\" AS SELECT * FROM sqlite_sequence WHERE name = '{table}'"
    yield f'DROP TABLE "{table}"'
    yield _create(table, new)
    into, taken = ", ".join(f'"{column}"' for column, _ in values), ", ".join(value for _, value in values)
    yield f'INSERT INTO "{table}" ({into}) SELECT {taken} FROM "{aside}"'
    yield f'DROP TABLE "{aside}"'
    if numbered:
        # Numbers of rows that were pruned must not come back.
        yield f"DELETE FROM sqlite_sequence WHERE name = '{table}'"
        yield f'INSERT INTO sqlite_sequence SELECT * FROM "{aside}_last"'
        yield f'DROP TABLE "{aside}_last"'


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
"""For a dialect in which nothing changes: aerich takes an empty script for a mistake."""


def last_file() -> Path | None:
    """The migration with the highest number."""
    files = [path for path in FOLDER.glob("*_*.py") if path.name.split("_")[0].isdigit()]
    return max(files, key=lambda path: int(path.name.split("_")[0]), default=None)


def left_behind(path: Path | None) -> dict[DialectName, Schema]:
    """The schemas that a migration leaves behind; empty ones before the first."""
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
    """Writes the migration that the models want, and returns its path; None where they have not changed.

    Raises CommandError when a change cannot be made soundly; then nothing is written.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,99}", name):
        raise CommandError(f"{name!r}: name a migration in snake_case, by what changes, such as add_customer_score.")
    last = last_file()
    replaced = last if replace else None
    number = int(last.name.split("_")[0]) + 1 if last else 0
    if replaced:
        number -= 1
        last = max((p for p in FOLDER.glob(f"{number - 1}_*.py")), default=None)
    before = left_behind(last)
    described: dict[str, Any] = {}
    after: dict[DialectName, Schema] = {}
    up: dict[DialectName, list[str]] = {}
    down: dict[DialectName, list[str]] = {}
    for dialect in _OFFLINE:
        after[dialect], described = asyncio.run(present(dialect))
        # aerich's own table comes first and stays when all else goes: aerich notes there what it takes back.
        book = after[dialect].pop("aerich")
        up[dialect] = difference(before[dialect], after[dialect], dialect)
        if last is None:
            up[dialect].insert(0, _create("aerich", book).replace("TABLE", "TABLE IF NOT EXISTS", 1))
        _warn_of_losses(before[dialect], after[dialect])
        try:
            down[dialect] = difference(after[dialect], before[dialect], dialect) or _NOTHING
        except CommandError as error:
            print(
                f"Warning: this cannot be taken back on {dialect}, and its DOWN stays empty. {error}", file=sys.stderr
            )
            down[dialect] = []
    if before == after:
        if replaced:
            replaced.unlink()
            print(f"Took {replaced.name} away: nothing is left of it.")
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
    """A dictionary of scripts by dialect, as Python that can be read and edited."""
    lines = [f"{name} = {{\n"]
    for dialect, statements in scripts.items():
        script = "".join(f"{statement};\n" for statement in statements).replace("\\", "\\\\")
        lines.append(f'    "{dialect}": """\\\n{script}""",\n')
    return "".join([*lines, "}\n"])


def _state(name: str, state: dict[str, Any]) -> str:
    return f"{name} = (\n    {get_formatted_compressed_data(state)}\n)\n"


def _warn_of_losses(before: Schema, after: Schema) -> None:
    for name, table in before.items():
        lost = [f"the column {name}.{c}" for c in table.columns if name in after and c not in after[name].columns]
        for what in lost if name in after else [f"the table {name}"]:
            print(f"Warning: {what} goes with its data. If it has a new name, write a RENAME by hand.", file=sys.stderr)


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m jobs.migration", description="Writes a migration.")
    parser.add_argument("name", help="what changes, in snake_case")
    parser.add_argument("--replace", action="store_true", help="make the last migration anew")
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
