"""Reads the tables, columns and foreign keys from a database's catalogue.

The tests compare the diagrams with the catalogue.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from models.dialect.base import Database


@dataclass
class Catalogue:
    """The tables with their columns, required columns, lengths, foreign keys, and pairs of foreign keys.

    `pairs`: for each link table, the foreign keys that form a unique key together.
    """

    columns: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    required: set[tuple[str, str]] = field(default_factory=set)
    lengths: dict[tuple[str, str], int] = field(default_factory=dict)
    keys: dict[tuple[str, str], str] = field(default_factory=dict)
    pairs: set[tuple[str, frozenset[str]]] = field(default_factory=set)

    @property
    def entities(self) -> set[str]:
        """The names of the entities of all tables."""
        return {entity_of(table) for table in self.columns}

    @property
    def attributes(self) -> set[tuple[str, str]]:
        """The entity and name of each column that is neither a foreign key nor derived from another column."""
        return {
            (entity_of(table), camel(column))
            for table, columns in self.columns.items()
            for column in columns
            if (table, column) not in self.keys and not made(column, columns)
        }

    @property
    def relationships(self) -> set[tuple[str, str, str]]:
        """The source, name and target of each foreign key."""
        return {
            (entity_of(table), camel(column.removesuffix("_id")), entity_of(target))
            for (table, column), target in self.keys.items()
        }


def made(column: str, columns: set[str]) -> bool:
    """Returns whether a column is derived from other columns, judging by its name."""
    plain = re.sub(r"_folded$|(_national)?_blind_[01]$", "", column)
    return column in ("search_text", "search_grams") or (plain != column and plain in columns)


def entity_of(table: str) -> str:
    return "".join(word.capitalize() for word in table.split("_"))


def camel(column: str) -> str:
    first, *rest = column.split("_")
    return first + "".join(word.capitalize() for word in rest)


async def catalogue(database: Database) -> Catalogue:
    """Reads the catalogue of a database, without the tables of migrations and of the full-text search."""
    return await (_sqlite if database.name == "sqlite" else _postgres)(database)


async def _sqlite(database: Database) -> Catalogue:
    found = Catalogue()
    listed = await database.fetch("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
    virtual = {name.removesuffix("_grams") for name, type_ in listed if type_ == "virtual"}
    tables = {name for name, type_ in listed if type_ == "table" and not name.startswith("sqlite_")}
    for table in tables - {"aerich"} - {f"{name}_search" for name in virtual}:
        for name, type_, required, key in await database.fetch(
            'SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (table,)
        ):
            found.columns[table].add(name)
            if required or key:
                found.required.add((table, name))
            if length := re.fullmatch(r"VARCHAR\((\d+)\)", type_):
                found.lengths[table, name] = int(length[1])
        for name, target in await database.fetch('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)):
            found.keys[table, name] = target
        for (index,) in await database.fetch('SELECT name FROM pragma_index_list(?) WHERE "unique"', (table,)):
            columns = await database.fetch("SELECT name FROM pragma_index_info(?)", (index,))
            _pair(found, table, {name for (name,) in columns})
    return found


async def _postgres(database: Database) -> Catalogue:
    found = Catalogue()
    for table, name, nullable, length in await database.fetch(
        "SELECT table_name::text, column_name::text, is_nullable = 'YES', character_maximum_length"
        " FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'aerich'"
    ):
        found.columns[table].add(name)
        if not nullable:
            found.required.add((table, name))
        if length:
            found.lengths[table, name] = length
    for table, name, target in await database.fetch(
        "SELECT k.table_name::text, k.column_name::text, t.table_name::text"
        " FROM information_schema.referential_constraints r"
        " JOIN information_schema.key_column_usage k ON k.constraint_name = r.constraint_name"
        " AND k.constraint_schema = r.constraint_schema"
        " JOIN information_schema.table_constraints t ON t.constraint_name = r.unique_constraint_name"
        " AND t.constraint_schema = r.unique_constraint_schema WHERE r.constraint_schema = 'public'"
    ):
        found.keys[table, name] = target
    for table, columns in await database.fetch(
        "SELECT indrelid::regclass::text, array_agg(attname::text) FROM pg_index"
        " JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)"
        " WHERE indisunique AND indrelid::regclass::text !~ '^(pg_|information_schema|aerich)'"
        " GROUP BY indexrelid, indrelid"
    ):
        _pair(found, table, set(columns))
    return found


def _pair(found: Catalogue, table: str, columns: set[str]) -> None:
    keys = {column for column in columns if (table, column) in found.keys}
    if len(keys) == 2:
        found.pairs.add((table, frozenset(keys)))
