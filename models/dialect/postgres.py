"""The PostgreSQL dialect: a pool for reads and transactions, and a pool for large statements with cached plans."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, cast

import asyncpg
from pypika_tortoise.dialects import PostgreSQLQuery
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.context import TortoiseContext

from core import clock
from core.errors import CommandError
from models.dialect.base import Database, RowWrite, StatementTooLarge, Transaction, Violation
from models.dialect.fair_shares import PoolUsage
from models.dialect.postgres_connections import CHANNEL, POLL_SECONDS, SESSIONS, PostgresConnections
from models.dialect.postgres_write import STAGE, STAGED, number_at_commit, row_and_event
from models.dialect.tortoise_context import active
from models.fields import Kind

_DURABILITY = ("fsync", "full_page_writes", "synchronous_commit")
"""Server settings that must not be off: committed transactions could otherwise be lost in a power failure."""

_MANY_EVENTS = 50
"""The number of events of a transaction from which on they are numbered by one statement, not by a trigger for each."""

_ARRAYS = {
    Kind.ID: "uuid[]",
    Kind.TEXT: "text[]",
    Kind.CHOICE: "text[]",
    Kind.COMPANION: "text[]",
    Kind.INTEGER: "bigint[]",
    Kind.DECIMAL: "bigint[]",
    Kind.MONEY: "bigint[]",
    Kind.BOOLEAN: "boolean[]",
    Kind.INSTANT: "timestamptz[]",
    Kind.DAY: "date[]",
}


def _aware(moment: datetime) -> datetime:
    """Makes a datetime aware: for -infinity and infinity, asyncpg returns naive datetimes."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


CLAIMS = 1_380_011_600
"""The first part of the advisory locks by which transactions claim keys."""


class PostgresTransaction(Transaction):
    """A transaction on one connection of the pool."""

    def __init__(self, client: TransactionalDBClient) -> None:
        super().__init__()
        self.client = client
        self._connection = cast("asyncpg.Connection[asyncpg.Record]", client._connection)
        self._savepoints = 0
        self._staged = 0
        self.at_commit = ""
        self.notices = ""
        """SQL that the server runs together with the COMMIT."""

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[object]]:
        if self._inserting is None:
            return cast(list[Sequence[Any]], await self._connection.fetch(sql, *parameters))
        await self.inserted()
        async with self.client.acquire_connection() as connection:  # the task of `begin_insert` runs beside the caller
            return cast(list[Sequence[Any]], await connection.fetch(sql, *parameters))

    async def claim(self, key: int, *, waits: bool) -> bool:
        if waits:
            await self.fetch("SELECT pg_advisory_xact_lock($1, $2)", (CLAIMS, key))
            return True
        return bool((await self.fetch("SELECT pg_try_advisory_xact_lock($1, $2)", (CLAIMS, key)))[0][0])

    async def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        async with self.client.acquire_connection() as connection:  # statements of Tortoise wait for it
            await connection.copy_records_to_table(table, records=rows, columns=columns)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._savepoints += 1
        name = f"savepoint_{self._savepoints}"
        await self.inserted()
        staged, at_commit = self._staged, self.at_commit
        await self._connection.execute(f"SAVEPOINT {name}")
        try:
            yield
        except Exception:  # not a cancellation, after which the transaction ends without delaying the answer
            await self._settled()
            await self._connection.execute(f"ROLLBACK TO {name}; RELEASE {name}")
            self._staged, self.at_commit = staged, at_commit  # STAGE may have been rolled back
            raise
        await self.inserted()
        await self._connection.execute(f"RELEASE {name}")

    async def analyze(self, tables: Sequence[str]) -> None:
        named = ",".join(f'"{table}"' for table in tables)
        _ = await self.fetch(f"ANALYZE {named}")

    def sessions_ended(self) -> None:
        self.notices = f"NOTIFY {CHANNEL},'{SESSIONS}';"

    async def insert_events(self, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        if len(rows) < _MANY_EVENTS and not self._staged:
            await self.insert("event", columns, rows)  # the trigger numbers each of them
            return
        if not self._staged:
            async with self.client.acquire_connection() as connection:
                await connection.execute(STAGE)
        await self.insert(STAGED, ("seq", *columns), [(self._staged + n, *row) for n, row in enumerate(rows)])
        self._staged += len(rows)
        self.at_commit = number_at_commit(columns)


class PostgresDatabase(Database):
    """A PostgreSQL server, 15 or newer."""

    name = "postgres"
    sql_context = PostgreSQLQuery.SQL_CONTEXT
    decoders = {Kind.INSTANT: _aware}
    no_limit = None
    writes_in_single_statement = True
    writes_ids = True
    has_small_parser = False
    prefers_ids = False
    now = "statement_timestamp()"
    row_by_row = " OFFSET 0"  # prevents the planner from hashing the subquery or turning it into a join
    # NO KEY: rows that refer to a locked row may be inserted meanwhile. Their foreign keys would wait for FOR UPDATE,
    # and not in the order of locks.
    row_lock = " FOR NO KEY UPDATE"
    instant_row_lock = " FOR NO KEY UPDATE NOWAIT"
    full_row_lock = " FOR UPDATE"
    instant_full_row_lock = " FOR UPDATE NOWAIT"
    shared_row_lock = " FOR SHARE"
    instant_shared_row_lock = " FOR SHARE NOWAIT"
    reference_lock = " FOR KEY SHARE"  # the lock that the check of a foreign key takes
    free_row_lock = " FOR NO KEY UPDATE SKIP LOCKED"

    def __init__(self, tortoise: TortoiseContext, *, unsafe_durability: bool = False) -> None:
        super().__init__()
        self._tortoise = tortoise
        self._unsafe_durability = unsafe_durability

    @cached_property
    def _client(self) -> AsyncpgDBClient:
        # Cached when the database is opened: inside a transaction, Tortoise returns that transaction's client.
        return cast(AsyncpgDBClient, self._tortoise.connections.get(self.name))

    @cached_property
    def _connections(self) -> PostgresConnections:
        return PostgresConnections(self._client)

    async def open(self) -> None:
        await self._connections.open()
        encoding = await self._connections.show("server_encoding")
        if encoding != "UTF8":
            raise CommandError(
                f"The database's encoding is {encoding}, not UTF8. Create one with: CREATE DATABASE … ENCODING 'UTF8'."
            )
        if not self._unsafe_durability:
            await self._check_durability()

    async def _check_durability(self) -> None:
        """Raises CommandError if the server's settings allow it to lose committed transactions."""
        off = [name for name in _DURABILITY if await self._connections.show(name) == "off"]
        if off:
            raise CommandError(
                f"PostgreSQL at {self._client.host}:{self._client.port} has {' and '.join(off)} off: "
                "it may lose committed transactions. Switch it on, or set RAPPORT_UNSAFE_DURABILITY=1 for a "
                "throwaway database."
            )

    async def close(self) -> None:
        if "_connections" in self.__dict__:
            await self._connections.close()
        await self._tortoise.close_connections()

    @property
    def pools(self) -> Mapping[str, PoolUsage]:
        return self._connections.usage()

    async def version(self) -> str:
        return f"PostgreSQL {(await self._connections.current.fetch('SHOW server_version'))[0][0].split()[0]}"

    async def open_transactions(self) -> frozenset[Hashable]:
        return frozenset(
            (row[0], row[1])
            for row in await self._connections.current.fetch(
                "SELECT pid, xact_start FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND backend_type = 'client backend'"
            )
        )

    async def _fetch(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int] | None = None
    ) -> list[Sequence[object]]:
        return cast(list[Sequence[Any]], await self._connections.current.fetch(sql, parameters))

    async def _fetch_written(self, sql: str, parameters: Sequence[object]) -> list[Sequence[object]]:
        return cast(list[Sequence[Any]], await self._connections.current.fetch(sql, parameters, writes=True))

    async def _fetch_planned(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int]
    ) -> list[Sequence[object]]:
        planning = self._connections.open_planning or await self._connections.planning()
        try:
            return cast(list[Sequence[Any]], await planning.fetch(sql, parameters))
        except asyncpg.ProgramLimitExceededError as error:
            raise StatementTooLarge("The query is too large for the database. Select fewer fields at once.") from error

    async def write_row_and_event(self, row: RowWrite, event: Mapping[str, object]) -> Sequence[object] | None:
        sql, values = row_and_event(row, event)
        rows = await self._read(self._fetch_written, sql, values)
        return rows[0] if rows else None

    @asynccontextmanager
    async def wakes(self, wake: Callable[[], None], ended: Callable[[], None] | None = None) -> AsyncIterator[float]:
        listening = asyncio.create_task(self._connections.listen(wake, ended))
        try:
            with self._woken(wake, ended):
                yield POLL_SECONDS
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        # Not Tortoise's own context manager, which leaks a pool connection if cancelled while it begins, and not
        # asyncpg's, whose rollback waits for the server after a cancellation. `one` rolls back if the block raises.
        with active(self._tortoise):
            async with self._connections.current.one() as connection:
                await connection.execute("BEGIN")
                client = TransactionWrapper(self._client)
                client._connection = cast("asyncpg.Connection[asyncpg.Record]", connection)
                token = get_connections().set(self.name, client)
                transaction = PostgresTransaction(client)
                try:
                    yield transaction
                finally:
                    get_connections().reset(token)
                with self._connections.outages.translated(writes=True):
                    outcome = await connection.execute(transaction.at_commit + transaction.notices + "COMMIT")
                # After an error that nobody has raised, the server answers a COMMIT with a rollback.
                assert outcome == "COMMIT", "a failed transaction was committed"

    def violation(self, error: BaseException) -> Violation | None:
        cause: object = (
            error if isinstance(error, asyncpg.PostgresError) else (error.__cause__ or error.args[:1] or [None])
        )
        if isinstance(cause, tuple):
            cause = cause[0]
        match cause:
            case asyncpg.DeadlockDetectedError() | asyncpg.SerializationError() | asyncpg.LockNotAvailableError():
                return Violation("rival", "")
            case asyncpg.UniqueViolationError() if cause.table_name == "client_id":
                return Violation("rival", "")  # a concurrent request sent the same client-chosen id
            case asyncpg.UniqueViolationError():
                return Violation("unique", cause.constraint_name or "")
            case asyncpg.ForeignKeyViolationError():
                return Violation("foreign_key", cause.constraint_name or "")
            case asyncpg.CheckViolationError():
                return Violation("check", cause.constraint_name or "")
            case asyncpg.NotNullViolationError():
                return Violation("not_null", "", (cause.column_name or "",))
        return None

    def values(self, kind: Kind, values: Sequence[object]) -> object:
        return list(values)

    def json_items(self, columns: Sequence[str]) -> str:
        return f"coalesce(json_agg(json_build_array({','.join(columns)})),'[]')::text"

    def among(self, column: str, parameter: str, kind: Kind) -> str:
        return f"{column}=ANY({parameter}::{_ARRAYS[kind]})"

    def records(self, parameter: str, alias: str, columns: Mapping[str, Kind]) -> str:
        typed = [f'"{column}" {_ARRAYS[kind].removesuffix("[]")}' for column, kind in columns.items()]
        return f'jsonb_to_recordset({parameter}::text::jsonb) "{alias}"({",".join(typed)})'

    def moment(self, column: str) -> str:
        text = f"""to_char({column} AT TIME ZONE 'UTC','YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
        # asyncpg stores datetime.min and datetime.max as -infinity and infinity, for which to_char returns null.
        ends = "".join(
            f" WHEN '{sign}infinity' THEN '{clock.written(end.replace(tzinfo=UTC))}'"
            for sign, end in (("-", datetime.min), ("", datetime.max))
        )
        return f"coalesce({text},CASE {column}{ends} END)"

    def global_id(self, code: int, column: str) -> str:
        return f"encode('\\x{code:02x}'::bytea||uuid_send({column}),'base64')"

    def few(self, table: str) -> str:
        # With n of N rows matching, an index scan in list order reads about N/n rows for each match. For a page,
        # the scan costs more than sorting all n rows if n² is less than about 10 N. reltuples is -1 before ANALYZE.
        few = "greatest(100,sqrt(10*greatest(reltuples,0)))::bigint"
        return f"(SELECT {few} FROM pg_class WHERE oid='\"{table}\"'::regclass)"

    def joined_next(self, table: str, alias: str, condition: str) -> str:
        # OFFSET 0 keeps the planner from pulling the subquery up and reordering the join.
        return f'JOIN LATERAL (SELECT * FROM "{table}" "{alias}" WHERE {condition} OFFSET 0) "{alias}" ON TRUE'

    def joined_either(self, table: str, alias: str, condition: Callable[[], str], column: str) -> str:
        found = [
            f'SELECT "{column}" FROM "{table}" "{alias}" WHERE {condition()} AND "{alias}"."deleted_at" {what}'
            for what in ("IS NULL", "IS NOT NULL")
        ]
        return f'JOIN LATERAL ({" UNION ALL ".join(found)} OFFSET 0) "{alias}" ON TRUE'

    def contains(self, column: str, parameter: str) -> str:
        return f"strpos({column},{parameter}::text)>0"

    def grams(self, folded_grams: Sequence[str]) -> object:
        return list(folded_grams)

    def has_grams(self, table: str, alias: str, parameter: str) -> str:
        return f"""string_to_array("{alias}"."search_grams",' ')@>{parameter}::text[]"""

    def page_per_parent(
        self,
        bind: Callable[[object], str],
        inner: Callable[[str | None], str],
        columns: Sequence[str],
        parents: Sequence[object],
        limit: int,
    ) -> str:
        listed = ",".join(f'c."{column}"' for column in columns)
        # A LATERAL join runs as a nested loop, which keeps the order of the inner query for each parent.
        return (
            f'SELECT {listed},p."id" FROM unnest({bind(list(parents))}::uuid[]) p("id")'
            f" CROSS JOIN LATERAL ({inner('p')}) c"
        )
