"""Tests of cost budgets that several processes share over a database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import pytest

from core.errors import Throttled
from models.dialect.base import Database
from resolvers.authentication import cost_budgets
from schema.execution.budget_leases import LeasedThrottle
from schema.execution.limits import Limits
from tests.databases import SECRET

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)

LIMITS = Limits(bucket=50_000, bucket_refill=1)  # nearly nothing is refilled while a test runs
COST = 70


@dataclass
class Process:
    """A server process with its budgets. `spent`: the total cost that the process has allowed."""

    throttle: LeasedThrottle
    spent: int = 0

    async def spend(self, most: int, cost: int = COST, caller: str = "anna") -> None:
        """Runs operations until the budget is used up, or until the next one would raise `spent` above `most`.

        `cost`: the cost of each operation.
        """
        while self.spent + cost <= most:
            try:
                await self.throttle.charge(caller, cost)
            except Throttled:
                return
            self.spent += cost


@asynccontextmanager
async def processes(database: Database, count: int) -> AsyncIterator[list[Process]]:
    async with AsyncExitStack() as stack:
        made = [Process(LeasedThrottle(LIMITS)) for _ in range(count)]
        for one in made:
            await stack.enter_async_context(one.throttle.sharing(database, SECRET))
        yield made


def spent(made: list[Process]) -> float:
    """Returns the fraction of the budget that these processes have spent together."""
    return sum(one.spent for one in made) / LIMITS.bucket


async def test_all_processes_together_keep_the_budget(database: Database) -> None:
    async with processes(database, 4) as made:
        await asyncio.gather(*(one.spend(LIMITS.bucket) for one in made))
        assert 0.9 <= spent(made) <= 1
        with pytest.raises(Throttled) as refused:
            await made[0].throttle.charge("anna", 5_000)
        assert refused.value.details["requested"] == 5_000
        assert await made[0].throttle.charge("berta", 5_000) == LIMITS.bucket - 5_000


async def test_operations_at_the_same_time_share_what_is_left(database: Database) -> None:
    async with processes(database, 2) as made:
        charges = [one.throttle.charge("anna", 4_900) for one in made for _ in range(8)]
        found = await asyncio.gather(*charges, return_exceptions=True)
        ran = sum(isinstance(one, int) for one in found)
        assert ran in (9, 10)  # ten would leave 1,000, of which each process may have leased a part
        assert sum(isinstance(one, Throttled) for one in found) == 16 - ran


async def test_one_process_gets_what_the_others_do_not_use(database: Database) -> None:
    async with processes(database, 4) as made:
        await asyncio.gather(*(one.spend(COST) for one in made))
        await made[0].spend(LIMITS.bucket)
        assert 0.9 <= spent(made) <= 1


async def test_a_slice_that_is_not_used_is_given_back(database: Database) -> None:
    async with processes(database, 2) as (one, other):
        await one.spend(COST)
        for _ in range(2):
            await one.throttle.sweep()
        await other.spend(LIMITS.bucket, cost=1_000)
        assert other.spent == LIMITS.bucket - 1_000  # not even a tenth of one operation is missing
        with pytest.raises(Throttled):
            await one.throttle.charge("anna", 1_000)


async def test_a_process_that_stops_gives_back_and_one_that_dies_takes_little(database: Database) -> None:
    async with processes(database, 1) as (stopped,):
        await stopped.spend(COST)
    dead = Process(LeasedThrottle(LIMITS))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(dead.throttle.sharing(database, SECRET))
        await dead.spend(COST)
        dead.throttle._callers.clear()  # what it knows dies with it
    async with processes(database, 1) as (last,):
        await last.spend(LIMITS.bucket)
        assert 0.9 <= spent([stopped, dead, last]) <= 1


async def test_a_charge_within_a_slice_runs_no_statement(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    lease = cost_budgets.lease

    async def counting(*arguments: object) -> cost_budgets.Slice:
        nonlocal asked
        asked += 1
        return await lease(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("schema.execution.budget_leases.lease", counting)
    async with processes(database, 1) as (one,):
        await one.spend(20_000, cost=5)
        await asyncio.sleep(0)
    assert asked <= 20_000 / (LIMITS.bucket / 100) * 2 + 1  # half a slice at least, for 4,000 operations


async def test_a_budget_refills_up_to_its_capacity(database: Database) -> None:
    capacity = cost_budgets.Capacity(1_000, 100)
    id = cost_budgets.budget_id(SECRET, "anna")
    assert await cost_budgets.lease(database, id, capacity, 1_000) == cost_budgets.Slice(1_000, 0)
    assert (await cost_budgets.lease(database, id, capacity, 900)).cost == 0
    for seconds, cost in ((9.5, 900), (1_000_000, 1_000)):
        async with database.transaction() as transaction:
            await transaction.fetch(f"UPDATE cost_budget SET at=at-{int(seconds * 1e6)} RETURNING id")
        assert (await cost_budgets.lease(database, id, capacity, cost)).cost == cost
    await cost_budgets.give_back(database, id, capacity, 5_000)
    assert (await cost_budgets.lease(database, id, capacity, 1_001)).cost == 0
    assert (await cost_budgets.lease(database, id, capacity, 1_000)).cost == 1_000
