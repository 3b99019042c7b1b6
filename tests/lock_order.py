"""A pytest plugin that checks the order in which transactions lock rows on PostgreSQL, in every test.

A transaction may wait only for rows that come after all rows that it has locked. Rows are ordered by the rank of their
entity, and then by id. EXCEPTIONS and ALWAYS list the statements that may lock an earlier row, with NOWAIT.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from tortoise.backends.asyncpg.client import TransactionWrapper

import resolvers.entities  # noqa: F401 - registers them
from models.dialect.postgres import PostgresTransaction
from resolvers import registry

_TREE = "the ancestors of a parent are found one after another, up the tree"
_DEFAULT = "an imported opportunity without a stage goes to the first open one, which is found last"
EXCEPTIONS: dict[tuple[str, str], str] = {
    ("Customer", "Customer"): _TREE,
    ("Employee", "Employee"): _TREE,
    ("Team", "Team"): _TREE,
    ("Stage", "Stage"): _DEFAULT,
    ("Opportunity", "Stage"): _DEFAULT,
    ("RepairPart", "Product"): "the parts that a deletion or restore takes along say which products it changes",
    ("ActivityParticipant", "Activity"): "the activity may be hidden from the employee whose participation returns",
    ("Contact", "Contact"): "an import does not read ahead who becomes primary in place of a contact that it moves",
}
"""Why a row is locked after another row that comes later, by the entities of the later row and of the earlier row."""

ALWAYS = {"Customer": "whose work on which customers has changed is known when everything else is written"}
"""Why rows of an entity are locked after any other rows."""

SERIES = ("number_series", 1_000)
Place = tuple[int, str]
_ROOT = f"{Path(__file__).parent.parent}/"
_OURS = tuple(f"{_ROOT}{folder}/" for folder in ("resolvers", "schema", "jobs"))
_CALLS = 30
"""How many of the latest calls a problem is reported with."""

_SELECT = re.compile(r'^SELECT .*? FROM "(\w+)".* FOR (?:(?:NO KEY )?UPDATE|SHARE)( NOWAIT| SKIP LOCKED)?$', re.DOTALL)
_UPDATE = re.compile(r'^UPDATE "(\w+)" SET .* WHERE .*"id"=\$(\d+)', re.DOTALL)
_INSERT = re.compile(r'^INSERT INTO "(\w+)" \(([^)]*)\)')


@dataclass
class Locks:
    """The rows that a transaction has locked or inserted.

    `highest`: the locked row that comes last in the order.
    """

    held: dict[Place, None] = field(default_factory=dict)
    highest: Place | None = None


@dataclass
class Watch:
    """All open transactions, and the problems that were found with their locks.

    `origins`: the calls that led to each problem.
    """

    open: WeakKeyDictionary[Any, Locks] = field(default_factory=WeakKeyDictionary)
    problems: list[str] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)
    used: set[tuple[str, str]] = field(default_factory=set)

    def statement(self, client: object, sql: str, values: Sequence[Any], rows: Sequence[Any]) -> None:
        """Records what a statement of a transaction has locked. `rows`: the rows that the statement has returned."""
        locks = self.open.setdefault(client, Locks())
        ranks = _ranks()
        if found := _SELECT.match(sql):
            table, way = found.groups()
            if table in ranks and way != " SKIP LOCKED":
                for row in rows:
                    self._lock(locks, (ranks[table], _id(table, row)), waits=way is None)
        elif found := _UPDATE.match(sql):
            table, place = found.groups()
            if table in ranks and table != SERIES[0]:
                for row in values if values and isinstance(values[0], list | tuple) else [values]:
                    self._lock(locks, (ranks[table], str(row[int(place) - 1])), waits=True)
        elif (found := _INSERT.match(sql)) and found[1] in ranks and '"id"' in found[2]:
            column = [name.strip() for name in found[2].split(",")].index('"id"')
            many = values if values and isinstance(values[0], list | tuple) else [values]
            locks.held |= {(ranks[found[1]], str(row[column])): None for row in many if column < len(row)}

    def insert(self, client: object, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Records the rows that a transaction inserts."""
        if table in _ranks():
            place = list(columns).index("id")
            self.open.setdefault(client, Locks()).held |= {(_ranks()[table], str(row[place])): None for row in rows}

    def _lock(self, locks: Locks, place: Place, *, waits: bool) -> None:
        if place in locks.held:
            return
        before = locks.highest
        if before is not None and place < before:
            pair = (_named(before), _named(place))
            if pair[1] not in ALWAYS:
                self.used.add(pair)
            if waits:
                self._report(f"waits for {pair[1]} {place[1]} after it has locked {pair[0]} {before[1]}")
            elif pair not in EXCEPTIONS and pair[1] not in ALWAYS:
                self._report(f"locks {pair[1]} after {pair[0]}, which is no documented exception")
        locks.held[place] = None
        locks.highest = max(place, before or place)

    def _report(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)
            self.origins[problem] = _origin()

    def told(self) -> str:
        """Returns a text with all problems, each with the calls that led to this problem."""
        return "\n".join(f"{problem}\n{self.origins[problem]}" for problem in self.problems)

    @asynccontextmanager
    async def savepoint(self, client: object) -> AsyncIterator[None]:
        """Wraps a savepoint. If it is rolled back, forgets the rows that were locked in it."""
        locks = self.open.setdefault(client, Locks())
        held, highest = len(locks.held), locks.highest
        try:
            yield
        except BaseException:
            locks.held = dict(list(locks.held.items())[:held])
            locks.highest = highest
            raise


def _origin() -> str:
    """Returns the calls that have led to the present statement, the latest last."""
    frames = (frame for frame in traceback.extract_stack() if frame.filename.startswith(_OURS))
    calls = [f"  {frame.filename.removeprefix(_ROOT)}:{frame.lineno} {frame.name}: {frame.line}" for frame in frames]
    return "\n".join(calls[-_CALLS:])


@cache
def _ranks() -> dict[str, int]:
    return {entity.description.table: entity.rank for entity in registry.entities()} | dict([SERIES])


def _named(place: Place) -> str:
    return next((one.name for one in registry.entities() if one.rank == place[0]), "NumberSeries")


def _id(table: str, row: Any) -> str:
    return f"{row['kind']} {row['year']}" if table == SERIES[0] else str(row["id"])


@pytest.fixture(scope="session")
def watched() -> Iterator[Watch]:
    """Checks all transactions of this process."""
    watch = Watch()
    with pytest.MonkeyPatch.context() as patch:
        _watch(watch, patch)
        yield watch


def _watch(watch: Watch, patch: pytest.MonkeyPatch) -> None:
    fetch, insert, savepoint = PostgresTransaction.fetch, PostgresTransaction.insert, PostgresTransaction.savepoint

    async def fetched(self: PostgresTransaction, sql: str, parameters: Sequence[object] = ()) -> Any:
        rows = await fetch(self, sql, parameters)
        watch.statement(self.client, sql, parameters, rows)
        return rows

    async def inserted(
        self: PostgresTransaction, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> None:
        await insert(self, table, columns, rows)
        watch.insert(self.client, table, columns, rows)

    @asynccontextmanager
    async def saved(self: PostgresTransaction) -> AsyncIterator[None]:
        async with watch.savepoint(self.client), savepoint(self):
            yield

    patch.setattr(PostgresTransaction, "fetch", fetched)
    patch.setattr(PostgresTransaction, "insert", inserted)
    patch.setattr(PostgresTransaction, "savepoint", saved)
    for name in ("execute_query", "execute_insert", "execute_many"):
        _watch_tortoise(watch, patch, name)


def _watch_tortoise(watch: Watch, patch: pytest.MonkeyPatch, name: str) -> None:
    execute = getattr(TransactionWrapper, name)

    async def executed(self: Any, sql: str, values: Any = None) -> Any:
        result = await execute(self, sql, values)
        watch.statement(self, sql, values or (), result[1] if name == "execute_query" else ())
        return result

    patch.setattr(TransactionWrapper, name, executed)


@pytest.fixture(autouse=True)
def locks_in_order(watched: Watch) -> Iterator[None]:
    """Fails the test if a transaction has locked rows out of order."""
    watched.problems.clear()
    watched.origins.clear()
    yield
    told, found = watched.told(), bool(watched.problems)
    watched.problems.clear()
    assert not found, told
