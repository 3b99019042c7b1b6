"""Shares the cost budgets of callers between server processes, in the database.

A process leases a slice of a caller's budget and charges operations to the slice. So an operation needs no statement of
its own. The sum of all slices never exceeds the budget. A process gives the unused part of a slice back. If a process
is killed, its slices are lost to the caller until the budget has refilled.

A row of the table is a token bucket: at the time `at`, the cost `level` could be leased. Only PostgreSQL has shared
budgets, because an SQLite database is served by one process.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any
from uuid import UUID

from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.authentication.attempts import Counter, Limit
from resolvers.search.compile import Compiler

LARGEST, SMALLEST = 1 / 50, 1 / 100
"""The size of a slice, as a part of the capacity. It is a tenth of what is left, within these bounds."""

FORGOTTEN_SECONDS = 3600
"""After this time without use, a row is deleted: its budget is full again."""

_BUDGET = Limit("cost", 0)
_PARTS = 1000  # the unit of the columns is a thousandth of a cost
_NOW = "CAST(extract(epoch FROM statement_timestamp())*1000000 AS bigint)"
_LONGEST = 1_000_000_000  # microseconds; any budget is full after that, and the product with a refill fits


@dataclass(frozen=True, slots=True)
class Capacity:
    """The capacity of a budget, and how much it refills per second."""

    most: int
    refill: int


@dataclass(frozen=True, slots=True)
class Slice:
    """A leased part of a budget.

    `cost`: the leased cost; 0 if the budget does not have enough left.
    `left`: the cost that other processes can still lease.
    """

    cost: float
    left: float


def budget_id(secret: str, caller: str) -> UUID:
    """Returns the id of a caller's budget, a keyed hash."""
    return Counter.of(secret, _BUDGET, caller).id


async def lease(database: Database, id: UUID, capacity: Capacity, needed: float) -> Slice:
    """Leases a slice of at least `needed` from a budget.

    If the budget has less than `needed` left, the slice has the cost 0.
    """
    most, least = capacity.most * _PARTS, ceil(needed * _PARTS)
    largest, smallest = round(most * LARGEST), round(most * SMALLEST)
    first = max(least, largest) if least <= most else 0
    compiler = Compiler(database)

    def bind(value: int) -> str:
        return f"CAST({compiler.bind(value)} AS bigint)"

    passed = f"least(greatest({_NOW}-b.at,0),{_LONGEST})"
    level = f"least({bind(most)},b.level+{passed}*{bind(capacity.refill)}/1000)"
    wanted = f"greatest({bind(least)},least({bind(largest)},greatest({level}/10,{bind(smallest)})))"
    granted = f"CASE WHEN {level}<{bind(least)} THEN 0 ELSE least({level},{wanted}) END"
    # One statement, whose expressions PostgreSQL evaluates on the locked row: two processes never lease the same cost.
    sql = (
        f'INSERT INTO "cost_budget" AS b (id,level,granted,at) VALUES'
        f" ({compiler.bind(id)},{bind(most - first)},{bind(first)},{_NOW}) ON CONFLICT (id) DO UPDATE SET"
        f" level={level}-{granted},granted={granted},at=greatest(b.at,excluded.at) RETURNING granted,level"
    )
    ((cost, left),) = await _run(database, sql, compiler.parameters)
    return Slice(cost / _PARTS, left / _PARTS)


async def give_back(database: Database, id: UUID, capacity: Capacity, cost: float) -> None:
    """Returns the unused part of a slice to the budget."""
    compiler = Compiler(database)
    most, given = (f"CAST({compiler.bind(value)} AS bigint)" for value in (capacity.most * _PARTS, int(cost * _PARTS)))
    sql = f'UPDATE "cost_budget" SET level=least({most},level+{given}) WHERE id={compiler.bind(id)} RETURNING id'
    _ = await _run(database, sql, compiler.parameters)


async def forget(database: Database) -> None:
    """Deletes the rows of callers who have not used their budget lately."""
    sql = f'DELETE FROM "cost_budget" WHERE at<{_NOW}-{FORGOTTEN_SECONDS * 1_000_000} RETURNING id'
    _ = await _run(database, sql, [])


async def _run(database: Database, sql: str, parameters: Sequence[object]) -> Sequence[Sequence[Any]]:
    with StatementScope("cost budgets", reserved=True):
        async with database.transaction() as transaction:
            return await transaction.fetch(sql, parameters)
