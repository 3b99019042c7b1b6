"""Computes the SQL statements that change one schema into another.

The downgrade of a migration is the difference in the opposite direction. On PostgreSQL, tables are altered in place. On
SQLite, only new columns are added in place. For any other change of columns or constraints, the table is rebuilt.
"""

# ruff: noqa: S608 - the SQL is built from definitions in the models only
from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from core.errors import CommandError
from models.dialect.dialect_sql import DialectName
from models.rules import Made


@dataclass(frozen=True, slots=True)
class Table:
    """The SQL definitions of a table.

    `columns`, `constraints`: the definitions by name.
    `made`: the indexes, triggers and similar objects, by name.
    `fillers`: SQL values by column name. In a column that must not be null, existing rows without a value get this
    value.
    """

    columns: dict[str, str]
    constraints: dict[str, str] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    fillers: dict[str, str] = field(default_factory=dict, compare=False)


Schema = dict[str, Table]


def difference(old: Schema, new: Schema, dialect: DialectName) -> list[str]:
    """Returns the statements that change the schema `old` into the schema `new`.

    Raises CommandError if a new column must not be null, but has no value for existing rows.
    """
    kept = [name for name in new if name in old]
    gone = [name for name in reversed(old) if name not in new]
    altered = {name: list(_altered(name, old[name], new[name], dialect)) for name in kept}
    rebuilt = {name for name in kept if any(step.startswith("DROP TABLE") for step in altered[name])}

    def stays(table: str, name: str) -> bool:
        """Returns whether an index, trigger or similar object is unchanged and is not dropped by a rebuild."""
        made = new[table].made.get(name)
        return made == old[table].made.get(name) and made is not None and not (table in rebuilt and made.attached)

    steps = []
    if dialect == "sqlite" and (gone or rebuilt):
        # This also defers ON DELETE RESTRICT to COMMIT, when all referenced rows have been inserted again.
        steps.append("PRAGMA defer_foreign_keys = ON")
    for table in kept:
        steps += [made.drop for name, made in reversed(old[table].made.items()) if not stays(table, name)]
        if dialect == "postgres":
            before, after = old[table].constraints, new[table].constraints
            steps += [f'ALTER TABLE "{table}" DROP CONSTRAINT "{n}"' for n in before if before[n] != after.get(n)]
    late = _to_later_tables(new, [name for name in new if name not in old]) if dialect == "postgres" else {}
    steps += [create_table(name, new[name], late.get(name, ())) for name in new if name not in old]
    steps += [
        f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {new[table].constraints[name]}'
        for table, names in late.items()
        for name in names
    ]
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


def _to_later_tables(schema: Schema, created: list[str]) -> dict[str, list[str]]:
    """Returns the constraints by which a created table refers to one that is created after it, by table."""
    late: dict[str, list[str]] = {}
    for at, table in enumerate(created):
        for name, rule in schema[table].constraints.items():
            target = re.search(r'^FOREIGN KEY .* REFERENCES "(\w+)"', rule)
            if target is not None and target[1] in created[at + 1 :]:
                late.setdefault(table, []).append(name)
    return late


def create_table(name: str, table: Table, without: Collection[str] = ()) -> str:
    """Returns the CREATE TABLE statement of a table, with its named constraints except those in `without`."""
    lines = [f'"{column}" {definition}' for column, definition in table.columns.items()]
    lines += [f'CONSTRAINT "{key}" {rule}' for key, rule in table.constraints.items() if key not in without]
    return f'CREATE TABLE "{name}" (\n    ' + ",\n    ".join(lines) + "\n)"


def _altered(name: str, old: Table, new: Table, dialect: DialectName) -> Iterator[str]:
    if dialect == "postgres":
        for column in [*new.columns, *(column for column in old.columns if column not in new.columns)]:
            if old.columns.get(column) != new.columns.get(column):
                yield from _altered_column(name, column, old.columns.get(column), new)
    elif old.columns != new.columns or old.constraints != new.constraints:
        yield from _added_columns(name, old, new) or _rebuilt(name, old, new)


def _must_be_filled(table: str, column: str, new: Table) -> bool:
    """Returns whether existing rows need a value for a new column.

    Raises CommandError if existing rows need a value that `new.fillers` does not have.
    """
    definition = new.columns[column]
    if "NOT NULL" not in definition or " DEFAULT " in definition:
        return False
    if column not in new.fillers:
        raise CommandError(
            f"{table}.{column} must not be null, but existing rows would have no value. Give the field null=True or a"
            " constant default; or make it nullable first, fill it by hand in the UP of that migration"
            f' (UPDATE "{table}" SET "{column}" = …), and remove null=True in the next one.'
        )
    return True


_COLUMN = re.compile(
    r"(?P<type>.+?)(?P<required> NOT NULL)?(?P<key>(?: UNIQUE)?(?: PRIMARY KEY)?)(?: DEFAULT (?P<default>.+?))?"
    r"(?: REFERENCES (?P<target>.+))?"
)


def _parts(definition: str) -> dict[str, Any]:
    match = _COLUMN.fullmatch(definition)
    if match is None:
        raise CommandError(f"jobs/schema_diff.py cannot parse the definition of a column: {definition}")
    return match.groupdict()


def _altered_column(table: str, column: str, old: str | None, new: Table) -> Iterator[str]:
    """Yields the PostgreSQL statements that add, drop or change a column.

    `old`: the present definition of the column; None if the column is new.
    """
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
            f"{table}.{column} changes from {old} to {definition}, but primary keys cannot be changed. Create a new"
            " table and copy the rows by hand in the UP of its migration."
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
    """Returns the ALTER TABLE ADD COLUMN statements for SQLite, or None if the table must be rebuilt."""
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
    """Yields the SQLite statements that recreate a table and copy its rows, by means of a temporary table."""
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
    # It would fail to create the new table under another name and then rename it. Dropping the old table counts a
    # deferred foreign key violation for each referenced row, and only an insert into a table of the old name reduces
    # this count.
    yield f'CREATE TABLE "{aside}" AS SELECT * FROM "{table}"'
    if numbered:
        yield f"CREATE TABLE \"{aside}_last\" AS SELECT * FROM sqlite_sequence WHERE name = '{table}'"
    yield f'DROP TABLE "{table}"'
    yield create_table(table, new)
    into, taken = ", ".join(f'"{column}"' for column, _ in values), ", ".join(value for _, value in values)
    yield f'INSERT INTO "{table}" ({into}) SELECT {taken} FROM "{aside}"'
    yield f'DROP TABLE "{aside}"'
    if numbered:
        # Keep the AUTOINCREMENT counter: numbers of rows that were pruned must not be reused.
        yield f"DELETE FROM sqlite_sequence WHERE name = '{table}'"
        yield f'INSERT INTO sqlite_sequence SELECT * FROM "{aside}_last"'
        yield f'DROP TABLE "{aside}_last"'


def described_differences(wanted: Schema, found: Schema) -> list[str]:
    """Returns a sentence for each difference between two schemas.

    `wanted`: the schema of the models. `found`: the schema of the database.
    """
    lines = [f"{table}: the table is missing" for table in sorted(wanted.keys() - found.keys())]
    lines += [f"{table}: the table is not in the models" for table in sorted(found.keys() - wanted.keys())]
    for table in sorted(wanted.keys() & found.keys()):
        one, other = wanted[table], found[table]
        lines += _described(table, "column ", one.columns, other.columns)
        lines += _described(table, "", one.constraints, other.constraints)
        lines += _described(
            table, "", {n: m.create for n, m in one.made.items()}, {n: m.create for n, m in other.made.items()}
        )
    return lines


def _described(table: str, what: str, wanted: dict[str, str], found: dict[str, str]) -> Iterator[str]:
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"{table}: {what}{name} is missing: {wanted[name]}".removesuffix(": ")
        elif name not in wanted:
            yield f"{table}: {what}{name} is not in the models: {found[name]}".removesuffix(": ")
        elif wanted[name] != found[name]:
            yield f"{table}: {what}{name} is {found[name] or 'there'}, and should be {wanted[name]}"
