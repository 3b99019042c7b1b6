"""Fills Rapport's and the peer's database with the same rows, by the SQL command COPY.

In Rapport's database, sensitive values are encrypted. In the peer's database, all values are plain text.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg

import models
from bench.company import START, Made, staff
from bench.customers import customer_rows
from core.keys import KeyRing
from core.settings import Settings
from jobs import migrate
from jobs.progress import progress
from models.description import describe
from models.sealing import stored
from models.values import companions

BATCH = 200
"""The number of customers whose rows are written by one COPY per table."""

PEER = Path(__file__).with_name("peer")

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@dataclass(frozen=True, slots=True)
class Size:
    """The size of the data: the number of customers, and the average number of activities for each customer."""

    customers: int
    activities: int

    @property
    def name(self) -> str:
        """The part of a database's name that identifies this size."""
        return f"{self.customers}_{self.activities}"

    def rows(self, first: int, until: int) -> Iterator[Made]:
        """Yields the rows of the customers `first` to `until` - 1.

        If `first` is 0, the rows that customers refer to, such as employees, come before the customers.
        """
        if first == 0:
            yield from staff()
        for number in range(first, until):
            yield from customer_rows(number, self.customers, self.activities)


async def fill(settings: Settings, peer_url: str | None, size: Size, mark: Callable[[], None]) -> None:
    """Creates the tables and rows in a new database for Rapport and in a new database for the peer.

    Indexes are created after the rows are written.

    `peer_url`: the address of the peer's database. If None, only Rapport's database is filled.
    `mark`: a function that is called after the databases are complete.
    """
    await migrate.upgrade(settings)
    sides = [await asyncpg.connect(settings.database_url)]
    if peer_url is not None:
        sides.append(await asyncpg.connect(peer_url))
        await sides[1].execute((PEER / "schema.sql").read_text())
    try:
        made_later = [await _without_indexes(side) for side in sides]
        for side in sides:
            await side.execute("SET session_replication_role = replica")  # skips foreign key checks
        peer_columns = await _columns(sides[1]) if peer_url is not None else {}
        await _copy(sides, peer_columns, settings.keys, size)
        total = sum(map(len, made_later))
        with progress("Indexes", total) as tell:
            done = 0
            for side, statements in zip(sides, made_later, strict=True):
                await side.execute("SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 2")
                for statement in statements:
                    await side.execute(statement)
                    done += 1
                    tell(done)
        for side in sides:
            await side.execute("VACUUM (ANALYZE)")
        if peer_url is not None:
            await sides[1].execute((PEER / "security.sql").read_text())
        for side in sides:
            await side.execute("CHECKPOINT")
    finally:
        for side in sides:
            await side.close()
    mark()


async def _copy(
    sides: list[Connection], peer_columns: Mapping[str, tuple[str, ...]], keys: KeyRing, size: Size
) -> None:
    with progress("Customers", size.customers) as tell:
        for first in range(0, size.customers, BATCH):
            until = min(first + BATCH, size.customers)
            ours: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
            theirs: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
            for model, values in size.rows(first, until):
                row = whole(model, values)
                table = describe(model).table
                if table in peer_columns:
                    theirs[table].append(tuple(row[column] for column in peer_columns[table]))
                sealed = stored(keys, describe(model), row)
                ours[table].append(tuple(sealed[column] for column in defaults(model)))
            pairs = [(sides[0], ours, {describe(model).table: tuple(defaults(model)) for model in _models()})]
            if len(sides) > 1:
                pairs.append((sides[1], theirs, dict(peer_columns)))
            await asyncio.gather(*(_copied(*pair) for pair in pairs))
            tell(until)


async def _copied(
    side: Connection, tables: Mapping[str, list[tuple[Any, ...]]], columns: Mapping[str, tuple[str, ...]]
) -> None:
    async with side.transaction():
        for table, records in tables.items():
            await side.copy_records_to_table(table, records=records, columns=columns[table])


def whole(model: type[models.Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a row with all columns, unencrypted.

    Columns that are missing in `values` get the defaults of the model.
    """
    row = {**defaults(model), "created_at": START, **values}
    row["updated_at"] = row["created_at"]
    return row | companions(describe(model), row)


@cache
def defaults(model: type[models.Row]) -> dict[str, Any]:
    """Returns the default of each column of a model, in the order of the columns."""
    made: dict[str, Any] = {}
    for column in model._meta.fields_db_projection.values():
        default = model._meta.fields_map[column].default
        made[column] = None if callable(default) else str(default) if isinstance(default, str) else default
    return made


@cache
def _models() -> tuple[type[models.Row], ...]:
    return tuple({model: None for model, _ in Size(40, 2).rows(0, 40)})


async def _without_indexes(side: Connection) -> list[str]:
    """Drops all indexes except those of constraints. Returns the statements that create the dropped indexes again."""
    found = await side.fetch(
        "SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i"
        " JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace"
        " AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)"
    )
    for index in found:
        await side.execute(f"DROP INDEX {index['name']}")
    return [index["made"] for index in found]


async def _columns(side: Connection) -> dict[str, tuple[str, ...]]:
    found = await side.fetch(
        "SELECT table_name, array_agg(column_name::text ORDER BY ordinal_position) AS columns"
        " FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name"
    )
    return {row["table_name"]: tuple(row["columns"]) for row in found}
