"""The SQLite dialect: one write connection, and a pool of read-only connections.

The database is in WAL mode, so that reads never wait for writes.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import aiosqlite
from pypika_tortoise.dialects import SQLLiteQuery
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

from core.errors import CommandError
from models.dialect.base import Database, StatementTooLarge, Transaction, Violation
from models.dialect.fair_shares import FairShares, PoolUsage
from models.dialect.observed_statements import StatementObserver, observe_sqlite
from models.dialect.outages import Outages
from models.dialect.sqlite_checkpoints import PAGE_BYTES, PAGES, PAGES_OF_MANY, Checkpoints
from models.dialect.sqlite_engine import BEGIN_MS, OneWriterClient
from models.dialect.sqlite_readers import BUSY_TIMEOUT_MS, Readers
from models.dialect.statement_scope import current_scope
from models.dialect.tortoise_context import active
from models.fields import Kind

RESERVED = 2
"""The number of read connections that authentication, readiness and the event log have to themselves."""

POLL_SECONDS = 0.2
"""The interval, in seconds, of polling for events of other processes.

SQLite has no notifications.
"""

_OUTAGES = ("disk is full", "disk I/O error", "unable to open", "readonly database")
"""Parts of the error messages that mean that the database cannot be used at the moment."""

_LIMITS = ("parser stack overflow", "tables in a join", "too many arguments", "too many columns", "too large")
"""Parts of the error messages for statements that exceed a limit of SQLite."""

CREDENTIALS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": BUSY_TIMEOUT_MS,
    "journal_size_limit": 64 * 1024 * 1024,
    "cache_size": -64_000,
}


ROWS_PER_INSERT = 200
"""The number of rows that one INSERT writes. SQLite allows 32,766 parameters for a statement.

A statement writes the pages that it changes to a temporary file first, so fewer statements write fewer bytes.
"""

_ANALYZED = 400
"""The number of rows of each index that ANALYZE reads."""


class SqliteTransaction(Transaction):
    """A transaction on the write connection."""

    def __init__(self, client: TransactionalDBClient) -> None:
        super().__init__()
        self.client = client
        self._connection = cast(aiosqlite.Connection, client._connection)

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        if self._inserting is not None:
            await self.inserted()
        return list(await self._connection.execute_fetchall(sql, parameters))

    async def claim(self, key: int, *, waits: bool) -> bool:
        return True  # write transactions come one after another

    async def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        named, places = ",".join(f'"{column}"' for column in columns), ",".join("?" * len(columns))
        # One statement for several rows: between two statements, the thread would wait for the interpreter's lock.
        for start in range(0, len(rows), ROWS_PER_INSERT):
            some = rows[start : start + ROWS_PER_INSERT]
            sql = f'INSERT INTO "{table}" ({named}) VALUES {",".join([f"({places})"] * len(some))}'
            await self._connection.execute(sql, tuple(chain.from_iterable(some)))

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        await self.inserted()
        async with self.client._in_transaction():
            try:
                yield
            except BaseException:
                await self._settled()
                raise

    async def analyze(self, tables: Sequence[str]) -> None:
        _ = await self.fetch(f"PRAGMA analysis_limit={_ANALYZED}")
        for table in tables:
            _ = await self.fetch(f'ANALYZE "{table}"')

    def sessions_ended(self) -> None:
        pass  # SQLite cannot notify other processes; they poll

    async def insert_events(self, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        sql = 'UPDATE "event_log" SET "numbered"="numbered"+? RETURNING "numbered"'
        last = (await self.fetch(sql, (len(rows),)))[0][0]
        numbers = range(last - len(rows) + 1, last + 1)
        await self.insert("event", ("seq", *columns), [(n, *row) for n, row in zip(numbers, rows, strict=True)])


class SqliteDatabase(Database):
    """An SQLite database in a file."""

    name = "sqlite"
    sql_context = SQLLiteQuery.SQL_CONTEXT
    decoders = {
        Kind.ID: UUID,
        Kind.BOOLEAN: bool,
        Kind.INSTANT: datetime.fromisoformat,
        Kind.DAY: date.fromisoformat,
    }

    no_limit = -1
    now = "(strftime('%Y-%m-%d %H:%M:%f','now')||'000+00:00')"  # as _stored writes; SQLite counts milliseconds
    row_by_row = ""
    writes_in_single_statement = False  # an SQLite statement can write to one table only
    writes_ids = False
    has_small_parser = True
    prefers_ids = True
    # A transaction holds the database's only write lock from its start.
    shared_row_lock = instant_shared_row_lock = ""
    row_lock = instant_row_lock = full_row_lock = instant_full_row_lock = reference_lock = free_row_lock = ""

    def __init__(
        self, path: Path, tortoise: TortoiseContext, readers: int, observer: StatementObserver | None = None
    ) -> None:
        super().__init__()
        self._path = path
        self._tortoise = tortoise
        self._observer = observer
        self._readers = Readers(path, readers, observer)
        self._reserved = Readers(path, RESERVED, observer)
        self._checkpoints: Checkpoints | None = None
        self._turns = FairShares(1)
        self._outages = Outages(is_outage, is_late)

    @cached_property
    def _writer(self) -> OneWriterClient:
        # Cached when the database is opened: inside a transaction, Tortoise returns that transaction's client.
        return cast(OneWriterClient, self._tortoise.connections.get(self.name))

    async def open(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            await self._writer.create_connection(with_db=True)
            mode = await self._writer.execute_query("PRAGMA journal_mode")
            level = await self._writer.execute_query("PRAGMA synchronous")
            await self._writer.execute_query(f"PRAGMA busy_timeout={BEGIN_MS}")
            if self._observer is not None:
                observe_sqlite(cast(aiosqlite.Connection, self._writer._connection), self._observer)
            await self._readers.open()
            await self._reserved.open()
        except (OSError, sqlite3.Error) as error:
            await self.close()
            raise CommandError(f"The database {self._path} cannot be opened: {error}.") from None
        if (mode[1][0][0], level[1][0][0]) != ("wal", 2):
            raise CommandError(
                f"The database {self._path} must use WAL with synchronous=FULL. Move it to a local disk."
            )

    async def close(self) -> None:
        await self._readers.close()
        await self._reserved.close()
        await self._writer.ended()
        await self._tortoise.close_connections()

    @property
    def pools(self) -> Mapping[str, PoolUsage]:
        return {"main": self._readers.usage, "reserved": self._reserved.usage, "writer": self._turns.usage}

    async def version(self) -> str:
        return f"SQLite {sqlite3.sqlite_version}"

    async def _fetch(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int] | None = None
    ) -> list[Sequence[object]]:
        readers = self._reserved if current_scope().reserved else self._readers
        try:
            return cast(list[Sequence[Any]], await readers.fetch(sql, parameters, wide))
        except sqlite3.OperationalError as error:
            # The parser stack of older versions has 100 levels; a client's filter together with the
            # access predicate may exceed that limit.
            if any(limit in str(error) for limit in _LIMITS):
                raise StatementTooLarge("The filter follows too many relations for SQLite. Use fewer levels.") from None
            translated = self._outages.translate(error)
            if translated is not None:
                raise translated from error
            raise

    @asynccontextmanager
    async def wakes(self, wake: Callable[[], None], ended: Callable[[], None] | None = None) -> AsyncIterator[float]:
        with self._woken(wake, ended):
            yield POLL_SECONDS

    @asynccontextmanager
    async def many_transactions(self) -> AsyncIterator[None]:
        # Copying the log at the end of each transaction would take the longer, the more pages the indexes have.
        self._checkpoints = Checkpoints(self._path)
        await self._writer.execute_query(f"PRAGMA wal_autocheckpoint={PAGES_OF_MANY}")
        await self._writer.execute_query(f"PRAGMA journal_size_limit={PAGES_OF_MANY * PAGE_BYTES}")
        try:
            yield
        finally:
            await self._checkpoints.finish()
            self._checkpoints = None
            await self._writer.execute_query(f"PRAGMA wal_autocheckpoint={PAGES}")
            await self._writer.execute_query(f"PRAGMA journal_size_limit={CREDENTIALS['journal_size_limit']}")

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        caller = current_scope().caller
        # Tortoise's lock is a single queue. Taking turns before it keeps a caller with many writes from filling it.
        await self._turns.take(caller)
        try:
            with active(self._tortoise), self._outages.translated():
                async with self._writer._in_transaction() as client:
                    yield SqliteTransaction(client)
                if self._checkpoints is not None:
                    self._checkpoints.transaction_ended()
        finally:
            self._turns.give(caller)

    def violation(self, error: BaseException) -> Violation | None:
        text = str(error)
        if text == "database is locked":  # another process held the write lock for longer than the busy timeout
            return Violation("rival", "")
        subject = text.partition(": ")[2].strip()
        if "UNIQUE constraint failed" in text:
            if subject.startswith("index "):
                return Violation("unique", subject.removeprefix("index ").strip("'"))
            return Violation("unique", "", tuple(part.strip().rpartition(".")[2] for part in subject.split(",")))
        if "CHECK constraint failed" in text:
            return Violation("check", subject)
        if "FOREIGN KEY constraint failed" in text:
            return Violation("foreign_key", "")
        if "NOT NULL constraint failed" in text:
            return Violation("not_null", "", (subject.rpartition(".")[2],))
        return None

    def values(self, kind: Kind, values: Sequence[object]) -> Any:
        return json.dumps([_stored(value) for value in values])

    def json_items(self, columns: Sequence[str]) -> str:
        # Without ||, an outer json_array would take the text for JSON.
        return f"json_group_array(json_array({','.join(columns)}))||''"

    def among(self, column: str, parameter: str, kind: Kind) -> str:
        return f"{column} IN (SELECT value FROM json_each({parameter}))"

    def records(self, parameter: str, alias: str, columns: Mapping[str, Kind]) -> str:
        named = ",".join(f"json_extract(value,'$.{column}') \"{column}\"" for column in columns)
        return f'(SELECT {named} FROM json_each({parameter})) "{alias}"'

    def moment(self, column: str) -> str:
        # Stored text has a fixed width: 2026-05-01 09:30:00.000000+00:00.
        return f"substr({column},1,10)||'T'||substr({column},12,15)||'Z'"

    def few(self, table: str) -> str:
        return "300"  # SQLite keeps no row counts; this fits tables of about 10,000 rows

    def joined_next(self, table: str, alias: str, condition: str) -> str:
        return f'CROSS JOIN "{table}" "{alias}" ON {condition}'  # SQLite never reorders a CROSS JOIN

    def joined_either(self, table: str, alias: str, condition: Callable[[], str], column: str) -> str:
        either = " OR ".join(f'({condition()} AND "{alias}"."deleted_at" IS {what})' for what in ("NULL", "NOT NULL"))
        return f'CROSS JOIN "{table}" "{alias}" ON {either}'

    def contains(self, column: str, parameter: str) -> str:
        return f"instr({column},{parameter})>0"

    def grams(self, folded_grams: Sequence[str]) -> Any:
        return " AND ".join(folded_grams)

    def has_grams(self, table: str, alias: str, parameter: str) -> str:
        return (
            f'"{alias}"."id" IN (SELECT s.id FROM "{table}_grams" g JOIN "{table}_search" s ON s.n=g.rowid'
            f' WHERE g."{table}_grams" MATCH {parameter})'
        )

    def page_per_parent(
        self,
        bind: Callable[[object], str],
        inner: Callable[[str | None], str],
        columns: Sequence[str],
        parents: Sequence[object],
        limit: int,
    ) -> str:
        listed = ",".join(f'"{column}"' for column in columns)
        return f'SELECT {listed},"_parent" FROM ({inner(None)}) WHERE "_n"<={bind(limit)} ORDER BY "_parent","_n"'


def is_outage(error: BaseException) -> bool:
    """Whether an error means that the file cannot be used at the moment, such as a full disk."""
    return isinstance(error, sqlite3.OperationalError | OperationalError) and any(
        outage in str(error) for outage in _OUTAGES
    )


def is_late(error: BaseException) -> bool:
    """Whether an error means that a statement was interrupted."""
    return isinstance(error, sqlite3.OperationalError | OperationalError) and str(error) == "interrupted"


def _stored(value: object) -> object:
    """Converts a Python value to the value that SQLite stores."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat(" ", "microseconds")
        case UUID() | date():
            return str(value)
    return value
