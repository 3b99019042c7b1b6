"""What a database must be able to do for us, whichever it is."""

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
    """A defect: a task that holds a transaction asked the pool, which would wait for it or see a state before it."""


class StatementTooLarge(LimitExceeded):
    """A statement with more parts or levels than the database takes, whatever its values."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A statement of a read, and how long it took."""

    sql: str
    seconds: float


_inside: ContextVar[bool] = ContextVar("inside_transaction", default=False)
_recorded: ContextVar[list[Timed] | None] = ContextVar("recorded_reads", default=None)


@dataclass(frozen=True, slots=True)
class Violation:
    """Which rule of the database a write broke: its kind, and the constraint's or the index's name or columns.

    `rival`: none, but another transaction was in the way; once it has ended, the same work may succeed.
    """

    kind: Literal["unique", "foreign_key", "check", "not_null", "rival"]
    name: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowWrite:
    """A row that is to be written: its columns as the driver takes them.

    `guard`: the id and the version of the row that is changed; None for a new one. `returning`: what is read of it when
    it is written. `proof`: a condition for writing it at all, given what binds a value of it; None: there is none.
    """

    table: str
    columns: Mapping[str, object]
    guard: tuple[object, int] | None
    returning: Sequence[str]
    proof: Callable[[Callable[[object], str]], str] | None = None


class Transaction(ABC):
    """An open transaction on one connection. Inside it nothing else is awaited than this connection."""

    client: TransactionalDBClient
    """For Tortoise's models: `Model.filter(…).using_db(transaction.client)`."""

    @abstractmethod
    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """The rows of a query, as this transaction sees them."""

    @abstractmethod
    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """A part that rolls back alone when it raises."""

    @abstractmethod
    async def event_numbers(self, count: int) -> Sequence[int | None]:
        """The places of new events in the log; None for each where the database gives them when it commits."""


class Database(ABC):
    """A connected database: reads from a pool, writes in transactions."""

    name: DialectName
    keys: KeyRing
    """What opens and seals sensitive columns."""
    sql_context: SqlContext
    decoders: dict[Kind, Decode]
    no_limit: int | None
    """What stands after LIMIT where there is none."""

    writes_at_once: bool
    """Whether there is `write_at_once`."""

    writes_ids: bool
    """Whether there is `global_id`."""

    row_by_row: str
    """What the SELECT of an EXISTS ends with that is to be asked of each row, and not answered for all beforehand."""

    row_lock: str
    """What a SELECT inside a transaction ends with, so that its rows are held till the transaction ends."""

    free_row_lock: str
    """The same, for a statement that leaves out the rows that somebody else holds."""

    @abstractmethod
    async def open(self) -> None:
        """Connects. Raises CommandError when the database cannot be reached."""

    @abstractmethod
    async def close(self) -> None:
        """Closes every connection."""

    @abstractmethod
    async def version(self) -> str:
        """The server's or library's version, such as `SQLite 3.45.1`."""

    def __init__(self) -> None:
        self._wakes: set[Callable[[], None]] = set()

    def wake(self) -> None:
        """Tells who listens in this process that there are new events."""
        for wake in self._wakes:
            wake()

    @abstractmethod
    def wakes(self, wake: Callable[[], None]) -> AbstractAsyncContextManager[float]:
        """Calls `wake` when there are new events, while the block runs.

        The value is how many seconds to wait at most before looking oneself: a call may get lost.
        """

    @contextmanager
    def _woken(self, wake: Callable[[], None]) -> Iterator[None]:
        self._wakes.add(wake)
        try:
            yield
        finally:
            self._wakes.discard(wake)

    async def open_transactions(self) -> frozenset[Hashable]:
        """What tells the transactions apart that others have open now; none where a transaction waits for all."""
        return frozenset()

    async def fetch(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """The rows of a read. Raises ReadInsideTransaction in a task that holds a transaction."""
        return await self._read(self._fetch, sql, parameters)

    async def fetch_planned(self, sql: str, parameters: Sequence[object] = ()) -> list[Sequence[Any]]:
        """As `fetch`, for a large statement whose text comes again and again: it is planned once.

        Raises StatementTooLarge when it is larger than the database takes.
        """
        return await self._read(self._fetch_planned, sql, parameters)

    async def _read(self, fetch: Fetch, sql: str, parameters: Sequence[object]) -> list[Sequence[object]]:
        if _inside.get():
            raise ReadInsideTransaction("Inside a transaction, read through the transaction.")
        recorded = _recorded.get()
        if recorded is None:
            return await fetch(sql, parameters)
        began = perf_counter()
        try:
            return await fetch(sql, parameters)
        finally:
            recorded.append(Timed(sql, perf_counter() - began))

    async def write_at_once(self, row: RowWrite, event: Mapping[str, object]) -> Sequence[object] | None:
        """Writes a row and its event, in one statement that is its own transaction. Returns what is read of the row.

        None: there is no such row at that version, or its proof failed, and nothing was written.
        """
        raise AssertionError(f"{self.name} writes in transactions alone")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A transaction that commits when its block ends and rolls back when it raises."""
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
        """Collects the statements of every read made within the block, by this task and those that it starts."""
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
        """Which rule a database error tells of, or None when it tells of something else."""

    # The SQL that differs.

    @abstractmethod
    def values(self, kind: Kind, values: Sequence[object]) -> object:
        """Many values as one parameter, so that a statement's text does not depend on their number."""

    @abstractmethod
    def among(self, column: str, parameter: str, kind: Kind) -> str:
        """The condition that a column is among the values of a parameter made by `values`."""

    @abstractmethod
    def records(self, parameter: str, alias: str, columns: Mapping[str, Kind]) -> str:
        """A FROM item with these columns, whose rows are the objects of a parameter: a list as JSON text."""

    @abstractmethod
    def moment(self, column: str) -> str:
        """An instant of a column as `core.clock.written` writes it, as an SQL term."""

    def global_id(self, code: int, column: str) -> str:
        """The ids of a column as `core.ids.global_id` writes them for an entity's code, as an SQL term."""
        raise AssertionError(f"{self.name} writes no global ids")

    @abstractmethod
    def few(self, table: str) -> str:
        """How many rows of a table are sooner collected and sorted than found on a walk through all, as an SQL term."""

    @abstractmethod
    def joined_next(self, table: str, alias: str, condition: str) -> str:
        """A join that looks rows up only after those before it, however large the planner takes the tables to be."""

    @abstractmethod
    def joined_either(self, table: str, alias: str, condition: Callable[[], str], column: str) -> str:
        """As `joined_next`, by a reference whose rows may be deleted: living and deleted ones have an index each.

        `condition` binds its parameters each time that it is asked for. `column`: what is taken of the rows.
        """

    @abstractmethod
    def contains(self, column: str, parameter: str) -> str:
        """The condition that a text column contains a parameter, bytewise."""

    @abstractmethod
    def grams(self, folded_grams: Sequence[str]) -> object:
        """Grams as one parameter for `has_grams`."""

    @abstractmethod
    def has_grams(self, table: str, alias: str, parameter: str) -> str:
        """The condition that a row's searchable text has every gram of a parameter made by `grams`, by an index."""

    @abstractmethod
    def page_per_parent(
        self,
        bind: Callable[[object], str],
        inner: Callable[[str | None], str],
        columns: Sequence[str],
        parents: Sequence[object],
        limit: int,
    ) -> str:
        """The first `limit` rows of each parent's list, in one statement.

        `inner(parent)` writes the list's SELECT: with an SQL name, for that parent alone, ordered and limited; with
        None, for all parents, with `_parent` and the row's number in its list, `_n`, as last columns. `bind` gives a
        parameter's place; it is called in the order of the text. The result's rows are `columns` and then the parent's
        id; each parent's rows come in their order.
        """


@contextmanager
def active(tortoise: TortoiseContext) -> Iterator[None]:
    """Makes a context the one that Tortoise's models use in this task.

    `with tortoise` would keep its token in the context itself, where two tasks at once overwrite each other's.
    """
    token = _current_context.set(tortoise)
    try:
        yield
    finally:
        _current_context.reset(token)
