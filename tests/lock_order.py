"""A pytest plugin that checks the order in which transactions lock rows on PostgreSQL, in every test.

The locks are derived from the statements that the transactions send, and not from what the code records of them.

A transaction may wait only for rows that come after all rows that it has locked. Rows are ordered by the rank of their
entity, and then by id. EXCEPTIONS and ALWAYS list the statements that may lock an earlier row, with NOWAIT.

A statement that writes a reference locks the referenced row by its foreign key (KEY SHARE), in any order, and so do
some that read a row. They wait only for transactions that exclude references (FOR UPDATE). So these may wait for
nothing else meanwhile, and must not wait for FOR UPDATE once they have locked other rows.
"""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    ("Lead", "Contact"): "which contact a lead has become is found by its values, which only the locked lead has",
    ("Contact", "Contact"): "an import does not read ahead who becomes primary in place of a contact that it moves",
}
"""Why a row is locked after another row that comes later, by the entities of the later row and of the earlier row."""

_WORK = "whose work on which customers has changed is known when everything else is written"
_LEADS = "which leads are to be scored and assigned is known when everything else is written"
_TOUCHES = "which campaigns have touched an opportunity is known when everything else is written"
ALWAYS = {
    "CampaignTouch": _TOUCHES,
    **dict.fromkeys(("Customer", "CustomerAssignment"), _WORK),
    **dict.fromkeys(("Lead", "AssignmentRule", "AssignmentRuleMember"), _LEADS),
}
"""Why rows of an entity are locked after any other rows."""

SERIES = ("number_series", 1_000)
Place = tuple[int, str]
_ROOT = f"{Path(__file__).parent.parent}/"
_OURS = tuple(f"{_ROOT}{folder}/" for folder in ("resolvers", "schema", "jobs"))
_CALLS = 30
"""How many of the latest calls a problem is reported with."""

_SELECT = re.compile(r'^SELECT .*? FROM "(\w+)".* FOR (NO KEY UPDATE|UPDATE|SHARE)( NOWAIT| SKIP LOCKED)?$', re.DOTALL)
_SHARE = re.compile(r'^SELECT .*? FROM "(\w+)".* FOR KEY SHARE$', re.DOTALL)
_WRITE = re.compile(r'^(UPDATE|DELETE FROM) "(\w+)"(.*)$', re.DOTALL)
_OF_IDS = re.compile(r' WHERE .*?"id"(?:=(\$\d+)| IN \(([^()]*)\))', re.DOTALL)
_OF_RECORDS = re.compile(r' FROM jsonb_to_recordset\(\$1::text::jsonb\) "new"\([^()]*\) WHERE "\w+"."id"="new"."id"$')
_ASSIGNED = re.compile(r'"(\w+)"=\$(\d+)')
_PARAMETER = re.compile(r"\$(\d+)")
_INSERT = re.compile(r'^INSERT INTO "(\w+)" \(([^)]*)\)')


@dataclass
class Locks:
    """The rows that a transaction has locked or inserted.

    `highest`: the locked row that comes last in the order.
    `excluded`: the rows to which the transaction excludes references.
    """

    held: dict[Place, None] = field(default_factory=dict)
    highest: Place | None = None
    excluded: dict[Place, None] = field(default_factory=dict)


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
        many = values if values and isinstance(values[0], list | tuple) else [values]
        if found := _SELECT.match(sql):
            table, mode, way = found.groups()
            if table in ranks and way != " SKIP LOCKED":
                lock = self._exclude if mode == "UPDATE" and table != SERIES[0] else self._lock
                for row in rows:
                    lock(locks, (ranks[table], _id(table, row)), waits=way is None)
        elif (found := _SHARE.match(sql)) and found[1] in ranks:
            for row in rows:
                self._share(locks, (ranks[found[1]], _id(found[1], row)))
        elif found := _WRITE.match(sql):
            _, table, rest = found.groups()
            if table in ranks and table != SERIES[0]:
                self._write(locks, sql, table, rest, many)
        elif (found := _INSERT.match(sql)) and found[1] in ranks and '"id"' in found[2]:
            columns = [name.strip().strip('"') for name in found[2].split(",")]
            self._insert(locks, found[1], columns, [row for row in many if len(row) >= len(columns)])

    def insert(self, client: object, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Records the rows that a transaction inserts."""
        if table in _ranks():
            self._insert(self.open.setdefault(client, Locks()), table, columns, rows)

    def _insert(self, locks: Locks, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        place = list(columns).index("id")
        locks.held |= {(_ranks()[table], str(row[place])): None for row in rows}
        for row in rows:
            self._refer(locks, table, dict(zip(columns, row, strict=False)))

    def _write(self, locks: Locks, sql: str, table: str, rest: str, many: Sequence[Sequence[Any]]) -> None:
        where = _OF_IDS.search(rest)
        if where is None and _OF_RECORDS.search(rest):
            for record in sorted((one for row in many for one in json.loads(row[0])), key=lambda one: one["id"]):
                self._lock(locks, (_ranks()[table], record["id"]), waits=True)
                self._refer(locks, table, record)
            return
        if where is None:
            if _is_ours():
                self._report(f"locks rows of {table} that cannot be told: {sql}")
            return
        places = [int(place) for place in _PARAMETER.findall(where[1] or where[2])]
        assigned = _ASSIGNED.findall(rest[: where.start()])
        for row in many:
            for id in sorted(str(row[place - 1]) for place in places):
                self._lock(locks, (_ranks()[table], id), waits=True)
            self._refer(locks, table, {name: row[int(place) - 1] for name, place in assigned})

    def _refer(self, locks: Locks, table: str, values: Mapping[str, Any]) -> None:
        """Records that a row refers to others."""
        for column, target in _references(table).items() if locks.excluded else ():
            if values.get(column) is not None:
                self._share(locks, (_ranks()[target], str(values[column])))

    def _share(self, locks: Locks, place: Place) -> None:
        """Records that a row is locked as a foreign key locks it, which waits for others that exclude references.

        A transaction that excludes references itself may lock only earlier rows so, so that two such transactions do
        not wait for each other.
        """
        if locks.excluded and place not in locks.held and place > min(locks.excluded):
            excluded = _named(min(locks.excluded))
            self._report(f"refers to {_named(place)} {place[1]} while it excludes references to {excluded}")

    def _lock(self, locks: Locks, place: Place, *, waits: bool) -> None:
        if place in locks.held:
            return
        before = locks.highest
        if locks.excluded:
            if waits:
                excluded = _named(next(iter(locks.excluded)))
                self._report(f"waits for {_named(place)} {place[1]} while it excludes references to {excluded}")
        elif before is not None and place < before:
            pair = (_named(before), _named(place))
            if pair[1] not in ALWAYS:
                self.used.add(pair)
            if waits:
                self._report(f"waits for {pair[1]} {place[1]} after it has locked {pair[0]} {before[1]}")
            elif pair not in EXCEPTIONS and pair[1] not in ALWAYS:
                self._report(f"locks {pair[1]} after {pair[0]}, which is no documented exception")
        locks.held[place] = None
        locks.highest = max(place, before or place)

    def _exclude(self, locks: Locks, place: Place, *, waits: bool) -> None:
        if place in locks.excluded:
            return
        last = next(reversed(locks.held), None)
        if waits and last is not None and (last not in locks.excluded or last > place):
            self._report(f"waits to exclude references to {_named(place)} after it has locked {_named(last)}")
        locks.held[place] = locks.excluded[place] = None

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
        held, highest, excluded = len(locks.held), locks.highest, len(locks.excluded)
        try:
            yield
        except BaseException:
            locks.held = dict(list(locks.held.items())[:held])
            locks.excluded = dict(list(locks.excluded.items())[:excluded])
            locks.highest = highest
            raise


def _is_ours() -> bool:
    """Returns whether the program, and not a test, has sent the present statement."""
    names = (frame.filename for frame in reversed(traceback.extract_stack()))
    senders = (*_OURS, f"{_ROOT}tests/")
    return next((name.startswith(_OURS) for name in names if name.startswith(senders) and name != __file__), False)


def _origin() -> str:
    """Returns the calls that have led to the present statement, the latest last."""
    frames = (frame for frame in traceback.extract_stack() if frame.filename.startswith(_OURS))
    calls = [f"  {frame.filename.removeprefix(_ROOT)}:{frame.lineno} {frame.name}: {frame.line}" for frame in frames]
    return "\n".join(calls[-_CALLS:])


@cache
def _ranks() -> dict[str, int]:
    return {entity.description.table: entity.rank for entity in registry.entities()} | dict([SERIES])


@cache
def _references(table: str) -> dict[str, str]:
    """Returns the tables to which rows of a table refer, by column."""
    found = [one for one in registry.entities() if one.description.table == table]
    relations = [one for entity in found for one in entity.description.to_one.values()]
    return {one.column: registry.target(one).description.table for one in relations}


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
