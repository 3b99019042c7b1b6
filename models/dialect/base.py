"""The interface of a database: reads, transactions, and the SQL that differs between dialects."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Literal

from pypika_tortoise.context import SqlContext
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.context import TortoiseContext, _current_context

from core.errors import LimitExceeded
from core.keys import KeyRing
from models.fields import Kind

DialectName = Literal["sqlite", "postgres"]
Decode = Callable[[Any], Any]
Fetch = Callable[[str, Sequence[object]], Awaitable[list[Sequence[object]]]]


class ReadInsideTransaction(RuntimeError):
    """A programming error: a task with an open transaction used the pool, risking a deadlock or a stale read."""


class StatementTooLarge(LimitExceeded):
    """A statement has more parts or levels than the database supports, whatever its values."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A recorded read statement and its duration."""

    sql: str
    seconds: float


_inside: ContextVar[bool] = ContextVar("inside_transaction", default=False)
_recorded: ContextVar[list[Timed] | None] = ContextVar("recorded_reads", default=None)


@dataclass(frozen=True, slots=True)
class Violation:
    """The constraint that a write violated: its kind, and its name or its columns.

    Kind `rival` is no constraint but a conflict with a concurrent transaction: a retry may succeed.
    """

    kind: Literal["unique", "foreign_key", "check", "not_null", "rival"]
    name: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowWrite:
    """A row to write, with its columns as driver values.

    `guard`: the id and the expected version for an update; None for an insert. `returning`: the columns to return.
    """

    table: str
    columns: Mapping[str, object]
    guard: tuple[object, int] | None
    returning: Sequence[str]


class Transaction(ABC):
    """An open transaction on one connection. Code inside it awaits nothing but this connection."""

    client: TransactionalDBClient
    """The client for Tortoise's models: `Model.filter(…).using_db(transaction.client)`."""

    @abstractmethod
    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """Runs a query in this transaction and returns its rows."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Opens a savepoint for the block; if the block raises, only its changes are rolled back."""

    @abstractmethod
    async def event_numbers(self, count: int) -> Sequence[int | None]:
        """Assigns `count` event numbers; returns None for each if the database assigns them at commit."""


class Database(ABC):
    """A connected database. Reads use a pool; writes use transactions."""

    name: DialectName
    keys: KeyRing
    """The key ring for sensitive columns."""
    sql_context: SqlContext
    decoders: dict[Kind, Decode]
    """Functions that convert driver values to Python, for the kinds where they differ."""

    no_limit: int | None
    """The operand of LIMIT that means no limit."""

    writes_in_single_statement: bool
    """Whether there is `write_row_and_event`."""

    writes_ids: bool
    """Whether `global_id` is supported."""

    row_by_row: str
    """Appended to the SELECT of an EXISTS to have it evaluated for each row, not once for all rows."""

    row_lock: str
    """Appended to a SELECT in a transaction to lock its rows until the transaction ends."""

    free_row_lock: str
    """Like `row_lock`, but the SELECT skips rows that another transaction has locked."""

    @abstractmethod
    async def open(self) -> None:
        """Connects. Raises CommandError if the database cannot be reached."""

    @abstractmethod
    async def close(self) -> None:
        """Closes all connections."""

    @abstractmethod
    async def version(self) -> str:
        """Returns the name and version of the server or library, such as `SQLite 3.45.1`."""

    def __init__(self) -> None:
        self._wakes: set[Callable[[], None]] = set()

    def wake(self) -> None:
        """Notifies the listeners in this process of new events."""
        for wake in self._wakes:
            wake()

    @abstractmethod
    def wakes(self, wake: Callable[[], None]) -> AbstractAsyncContextManager[float]:
        """Calls `wake` on new events while the block runs.

        Notifications may get lost, so listeners must also poll; the value of the block is the polling interval in
        seconds.
        """

    @contextmanager
    def _woken(self, wake: Callable[[], None]) -> Iterator[None]:
        self._wakes.add(wake)
        try:
            yield
        finally:
            self._wakes.discard(wake)

    async def open_transactions(self) -> frozenset[Hashable]:
        """Returns identifiers of the transactions that other connections have open; empty on SQLite.

        A transaction on SQLite begins only when the one before it has ended, so there is nothing to wait for.
        """
        return frozenset()

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """Runs a read and returns its rows. Raises ReadInsideTransaction in a task with an open transaction."""
        return await self._read(self._fetch, sql, parameters)

    async def fetch_planned(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """Like `fetch`, for large statements whose text recurs: the database plans them once.

        Raises StatementTooLarge if the statement exceeds a limit of the database.
        """
        return await self._read(self._fetch_planned, sql, parameters)

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
        """Writes a row and its event, in one statement that is its own transaction. Returns what is read of the row.

        None: there is no such row at that version, and nothing was written.
        """
        raise AssertionError(f"{self.name} does not support writes in a single statement")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Opens a transaction for the block: commits at its end, rolls back if it raises."""
        if _inside.get():
            raise ReadInsideTransaction("A transaction is already open in this task; use its savepoint().")
        async with self._transaction() as transaction:
            token = _inside.set(True)
            try:
                yield transaction
            finally:
                _inside.reset(token)

    @contextmanager
    def recording(self) -> Iterator[list[Timed]]:
        """Records the reads made inside the block by this task and the tasks that it starts."""
        statements: list[Timed] = []
        token = _recorded.set(statements)
        try:
            yield statements
        finally:
            _recorded.reset(token)

    @abstractmethod
    async def _fetch(self, sql: str, parameters: Sequence[object]) -> list[Sequence[object]]: ...

    async def _fetch_planned(self, sql: str, parameters: Sequence[object]) -> list[Sequence[object]]:
        return await self._fetch(sql, parameters)

    @abstractmethod
    def _transaction(self) -> AbstractAsyncContextManager[Transaction]: ...

    @abstractmethod
    def violation(self, error: BaseException) -> Violation | None:
        """Translates a database error to the violated constraint; None if it is a different kind of error."""

    # The SQL that differs.

    @abstractmethod
    def values(self, kind: Kind, values: Sequence[object]) -> object:
        """Encodes values as a single parameter, so that a statement's text does not depend on their number."""

    @abstractmethod
    def among(self, column: str, parameter: str, kind: Kind) -> str:
        """Returns the condition that a column equals one of the values of a parameter made by `values`."""

    @abstractmethod
    def records(self, parameter: str, alias: str, columns: Mapping[str, Kind]) -> str:
        """Returns a FROM item with these columns; its rows are the objects of a parameter, a JSON array as text."""

    @abstractmethod
    def moment(self, column: str) -> str:
        """Returns the SQL expression that formats an instant as `core.clock.written` does."""

    def global_id(self, code: int, column: str) -> str:
        """Returns the SQL expression that builds global ids as `core.ids.global_id` does."""
        raise AssertionError(f"{self.name} does not support global ids in SQL")

    @abstractmethod
    def few(self, table: str) -> str:
        """Returns the SQL expression for how many matching rows count as few.

        Up to that number, collecting and sorting the matching rows is cheaper than scanning an index in list order
        until enough of them are found.
        """

    @abstractmethod
    def joined_next(self, table: str, alias: str, condition: str) -> str:
        """Returns a join that is executed after the FROM items before it, regardless of the planner's estimates."""

    @abstractmethod
    def joined_either(self, table: str, alias: str, condition: Callable[[], str], column: str) -> str:
        """Like `joined_next`, for rows that may be soft-deleted: live and deleted rows have separate partial indexes.

        `condition` binds its parameters on each call. `column`: the column to select.
        """

    @abstractmethod
    def contains(self, column: str, parameter: str) -> str:
        """Returns the condition that a text column contains a parameter, compared bytewise."""

    @abstractmethod
    def grams(self, folded_grams: Sequence[str]) -> object:
        """Encodes grams as a single parameter for `has_grams`."""

    @abstractmethod
    def has_grams(self, table: str, alias: str, parameter: str) -> str:
        """Returns the indexed condition that a row's searchable text has all grams of a parameter made by `grams`."""

    @abstractmethod
    def page_per_parent(
        self,
        bind: Callable[[object], str],
        inner: Callable[[str | None], str],
        columns: Sequence[str],
        parents: Sequence[object],
        limit: int,
    ) -> str:
        """Returns a statement for the first `limit` rows of each parent's list.

        `inner(parent)` returns the SELECT of the list. With the SQL alias of a parent it selects that parent's rows,
        ordered and limited. With None it selects the rows of all parents, with the extra last columns `_parent` and
        `_n`, the row's number in its list. `bind` adds a parameter and returns its placeholder; it is called in the
        order of the text. Result rows have `columns` and then the parent's id; the rows of each parent are in order.
        """


@contextmanager
def active(tortoise: TortoiseContext) -> Iterator[None]:
    """Makes a context the current one for Tortoise's models in this task."""
    # Not `with tortoise`: Tortoise stores the token on the shared context object, where concurrent tasks overwrite it.
    token = _current_context.set(tortoise)
    try:
        yield
    finally:
        _current_context.reset(token)
