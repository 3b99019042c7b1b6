"""The interface of a database: reads and transactions."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, Literal

from tortoise.backends.base.client import TransactionalDBClient

from core.errors import LimitExceeded
from core.keys import KeyRing
from models.dialect.dialect_sql import DialectSql
from models.dialect.fair_shares import PoolUsage
from models.fields import Kind

Fetch = Callable[[str, Sequence[object]], Awaitable[list[Sequence[object]]]]


class ReadInsideTransaction(RuntimeError):
    """Raised if a task with an open transaction reads from the pool or opens another transaction.

    This is a programming error, because it risks a deadlock or a stale read.
    """


class StatementTooLarge(LimitExceeded):
    """Raised if a statement exceeds a limit of the database, such as the number of joins or the nesting depth."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A recorded read: the SQL of the statement and its duration in seconds."""

    sql: str
    seconds: float


_inside: ContextVar[bool] = ContextVar("inside_transaction", default=False)
_recorded: ContextVar[list[Timed] | None] = ContextVar("recorded_reads", default=None)


@dataclass(frozen=True, slots=True)
class Violation:
    """The reason why the database rejected a write.

    `kind`: the kind of constraint that the write violated. `rival` means a conflict with a concurrent transaction, such
    as a deadlock: the whole transaction must be rolled back, and may succeed on a retry.
    `name`: the name of the constraint, or "".
    `columns`: the constraint's columns, if known.
    """

    kind: Literal["unique", "foreign_key", "check", "not_null", "rival"]
    name: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowWrite:
    """A row to insert or update.

    `columns`: the values to write, by column, in the form that the driver needs.
    `guard`: for an update, the id of the row and its expected version; None for an insert.
    `returning`: the columns to return.
    """

    table: str
    columns: Mapping[str, object]
    guard: tuple[object, int] | None
    returning: Sequence[str]


class Transaction(ABC):
    """An open transaction on one connection. Code in the transaction must not await anything but this connection."""

    client: TransactionalDBClient
    """The client for Tortoise's models: `Model.filter(…).using_db(transaction.client)`."""

    def __init__(self) -> None:
        self._inserting: asyncio.Task[None] | None = None

    @abstractmethod
    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """Runs a query in this transaction and returns its rows."""

    @abstractmethod
    async def claim(self, key: int, *, waits: bool) -> bool:
        """Claims a key, a signed integer of 32 bits, until the transaction ends.

        `waits`: whether to wait while another transaction has claimed it; otherwise, the result is then False.
        """

    @abstractmethod
    async def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Writes new rows. `rows`: the values of each row, in the order of `columns`."""

    def begin_insert(self, inserting: Coroutine[Any, Any, None]) -> None:
        """Starts a task that writes new rows, so that the caller can prepare further rows meanwhile.

        The task runs only while the caller lets the event loop run. The next statement waits for the task, and raises
        its error.
        """
        assert self._inserting is None
        self._inserting = asyncio.ensure_future(inserting)

    async def inserted(self) -> None:
        """Waits until the task of `begin_insert` has ended. Raises its error, if there is one.

        Does nothing if this task itself calls it.
        """
        if self._inserts_now:
            return
        inserting, self._inserting = self._inserting, None
        if inserting is not None:
            await inserting

    @property
    def _inserts_now(self) -> bool:
        """Whether the current task runs `begin_insert`."""
        return self._inserting is not None and self._inserting is asyncio.current_task()

    async def _settled(self) -> None:
        """Waits until the task of `begin_insert` has ended, whether it succeeds or not."""
        inserting, self._inserting = self._inserting, None
        if inserting is not None:
            await asyncio.wait([inserting])
            _ = inserting.cancelled() or inserting.exception()  # asyncio logs an exception that nobody has retrieved

    @abstractmethod
    async def analyze(self, tables: Sequence[str]) -> None:
        """Updates the statistics by which the database chooses indexes. Call it for tables that have grown a lot."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Opens a savepoint for the `with` block. If the block raises an error, only its changes are rolled back."""

    @abstractmethod
    def sessions_ended(self) -> None:
        """Tells other processes at the commit that sessions have ended, if the database can notify them."""

    @abstractmethod
    async def insert_events(self, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Writes events to the event log, which numbers them in the order of `rows` (see models/events.py).

        Takes the same arguments as `insert`. The events can be read after the commit.
        """


class Database(DialectSql):
    """A database. Reads use a pool of connections; writes use transactions."""

    keys: KeyRing
    """The key ring for sensitive columns."""

    writes_in_single_statement: bool
    """Whether `write_row_and_event` is supported."""

    @abstractmethod
    async def open(self) -> None:
        """Connects to the database. Raises CommandError if the database cannot be used."""

    @abstractmethod
    async def close(self) -> None:
        """Closes all connections."""

    @abstractmethod
    async def version(self) -> str:
        """Returns the name and version of the server or library, such as `SQLite 3.45.1`."""

    def __init__(self) -> None:
        self._wakes: set[Callable[[], None]] = set()
        self._ends: set[Callable[[], None]] = set()

    def wake(self) -> None:
        """Notifies the listeners in this process, registered by `wakes`, that there are new events."""
        for wake in self._wakes:
            wake()

    def sessions_ended(self) -> None:
        """Notifies the listeners in this process, registered by `wakes`, that sessions have ended."""
        for ended in self._ends:
            ended()

    @abstractmethod
    def wakes(
        self, wake: Callable[[], None], ended: Callable[[], None] | None = None
    ) -> AbstractAsyncContextManager[float]:
        """Calls `wake` for new events, and `ended` when sessions have ended, until the `with` block ends.

        Notifications may get lost, and only PostgreSQL notifies other processes, so listeners must also poll. The
        context manager yields the polling interval in seconds.
        """

    @contextmanager
    def _woken(self, wake: Callable[[], None], ended: Callable[[], None] | None) -> Iterator[None]:
        ends = {ended} if ended is not None else set()
        self._wakes.add(wake)
        self._ends |= ends
        try:
            yield
        finally:
            self._wakes.discard(wake)
            self._ends -= ends

    async def open_transactions(self) -> frozenset[Hashable]:
        """Returns the ids of other connections' open transactions, so that a caller can wait for their end.

        On SQLite, the result is empty, because a transaction begins only after the previous one has ended.
        """
        return frozenset()

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """Runs a query and returns its rows.

        Takes their size from the allowance of the current StatementScope, while the rows come. Raises what the
        allowance raises, such as LimitExceeded, and ReadInsideTransaction if the task has an open transaction.
        """
        return await self._read(self._fetch, sql, parameters)

    async def fetch_planned(
        self, sql: str, parameters: Sequence[object] = (), wide: Sequence[int] = ()
    ) -> list[Sequence[Any]]:
        """Like `fetch`, but for large statements that run often with the same text. The database may cache their plans.

        `wide`: the positions of the columns whose values may be long. Raises StatementTooLarge if the statement exceeds
        a limit of the database.
        """
        if _recorded.get() is None and not _inside.get():
            return await self._fetch_planned(sql, parameters, wide)

        async def fetch(sql: str, parameters: Sequence[object]) -> list[Sequence[object]]:
            return await self._fetch_planned(sql, parameters, wide)

        return await self._read(fetch, sql, parameters)

    async def _read(self, fetch: Fetch, sql: str, parameters: Sequence[object]) -> list[Sequence[object]]:
        if _inside.get():
            raise ReadInsideTransaction("A transaction is open in this task; read with its fetch().")
        recorded = _recorded.get()
        if recorded is None:
            return await fetch(sql, parameters)
        began = perf_counter()
        try:
            return await fetch(sql, parameters)
        finally:
            recorded.append(Timed(sql, perf_counter() - began))

    async def write_row_and_event(self, row: RowWrite, event: Mapping[str, object]) -> Sequence[object] | None:
        """Writes a row and its event in a single statement, and commits.

        Returns the values of `row.returning`. If no row has the id and version in `row.guard`, writes nothing and
        returns None.
        """
        raise AssertionError(f"{self.name} does not support writes in a single statement")

    @property
    @abstractmethod
    def pools(self) -> Mapping[str, PoolUsage]:
        """How much each pool of connections is used now, by the pool's name."""

    async def time(self, fetch: Fetch) -> datetime:
        """Returns the database's current time. `fetch`: `Database.fetch`, or the `fetch` of a transaction."""
        ((value,),) = await fetch(f"SELECT {self.now}", ())
        decode = self.decoders[Kind.INSTANT]
        found: datetime = decode(value)
        return found

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Opens a transaction for the `with` block. If the block raises an error, rolls back; otherwise commits.

        Raises ReadInsideTransaction if the task already has an open transaction.
        """
        if _inside.get():
            raise ReadInsideTransaction("A transaction is already open in this task; use its savepoint().")
        async with self._transaction() as transaction:
            token = _inside.set(True)
            try:
                yield transaction
                await transaction.inserted()
            except BaseException:
                await transaction._settled()
                raise
            finally:
                _inside.reset(token)

    @asynccontextmanager
    async def many_transactions(self) -> AsyncIterator[None]:
        """Prepares for many large transactions, one after another, in the `with` block."""
        yield

    @contextmanager
    def recording(self) -> Iterator[list[Timed]]:
        """Yields a list that records the reads in the `with` block and in the tasks that it starts."""
        statements: list[Timed] = []
        token = _recorded.set(statements)
        try:
            yield statements
        finally:
            _recorded.reset(token)

    @abstractmethod
    async def _fetch(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int] | None = None
    ) -> list[Sequence[object]]:
        """Runs a query. `wide`: as for `fetch_planned`; None if all columns may have long values."""

    async def _fetch_planned(
        self, sql: str, parameters: Sequence[object], wide: Sequence[int]
    ) -> list[Sequence[object]]:
        return await self._fetch(sql, parameters, wide)

    @abstractmethod
    def _transaction(self) -> AbstractAsyncContextManager[Transaction]: ...

    @abstractmethod
    def violation(self, error: BaseException) -> Violation | None:
        """Returns the violation that caused a database error, or None if the error has another cause."""
