"""Programs that change the same rows in opposite orders complete all changes.

They are not much slower than a program that runs alone.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from models.values import Money
from resolvers import access
from resolvers.changes import Changes
from resolvers.sales import contracts
from resolvers.search.expressions import LIVING
from tests.databases import variables_of
from tests.factories import Make
from tests.proofs.figures import Figures, figures
from tests.proofs.rivals import ROWS
from tests.server.program import ROOT, environment

PROGRAM = Path(__file__).with_name("rivals.py")
START_SECONDS = 120
SMALL, LARGE = pytest.param(2, 4, id="small"), pytest.param(4, 20, id="large", marks=pytest.mark.prove)
SLOWEST = 0.25
"""The minimum rate of changes with rivals, as a share of the rate of the same programs without rivals."""


@dataclass
class Done:
    """The results of concurrent programs: the number of each outcome, and the longest time in seconds."""

    outcomes: Counter[str]
    seconds: float

    @property
    def rate(self) -> float:
        """The number of completed changes per second."""
        return self.outcomes["done"] / self.seconds


async def compete(settings: Settings, kind: str, processes: int, rounds: int, *also: str) -> Done:
    """Runs `processes` rivals, which start at the same time. Returns their results.

    `kind`, `rounds`, `also`: the arguments of tests/proofs/rivals.py.
    """
    started = [await _start(settings, kind, str(n), str(rounds), *also) for n in range(processes)]
    try:
        for process in started:
            assert process.stdout is not None
            async with asyncio.timeout(START_SECONDS):
                assert await process.stdout.readline() == b"ready\n", await process.communicate()
        outputs = await asyncio.gather(*(process.communicate(b"start\n") for process in started))
    finally:
        for process in started:
            with suppress(ProcessLookupError):
                process.kill()
    assert [(process.returncode, errors) for process, (_, errors) in zip(started, outputs, strict=True)] == [
        (0, b"")
    ] * processes
    told: list[dict[str, Any]] = [json.loads(output) for output, _ in outputs]
    outcomes = Counter[str]()
    for one in told:
        outcomes.update(one["outcomes"])
    return Done(outcomes, max(one["seconds"] for one in told))


async def _start(settings: Settings, *arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROGRAM),
        *arguments,
        cwd=ROOT,
        env=environment(variables_of(settings)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def deadlocks(database: Database) -> int:
    """The number of deadlocks that PostgreSQL has detected in this database."""
    if database.name == "sqlite":
        return 0
    return int((await database.fetch("SELECT deadlocks FROM pg_stat_database WHERE datname=current_database()"))[0][0])


@pytest.mark.parametrize(("processes", "rounds"), [SMALL, LARGE])
async def test_opposing_upserts_are_all_done(kept: Settings, processes: int, rounds: int) -> None:
    rows = processes * rounds * ROWS
    async with connect(kept) as database:
        with figures(f"Opposing bulk upserts ({database.name})") as found:
            # A few rounds are over too soon for a rate.
            alone = await compete(kept, "own", processes, rounds) if rounds >= 20 else None
            rivals = await compete(kept, "same", processes, rounds)
            found |= {"rows": rows, "rows a second": round(rivals.rate)}
            if alone is not None:
                found["without rivals"] = round(alone.rate)
            found["deadlocks"] = await deadlocks(database)
        assert rivals.outcomes == {"done": rows}
        if alone is not None:
            assert alone.outcomes == {"done": rows}
            assert rivals.rate >= SLOWEST * alone.rate
        await assert_history(database)
        (versions,) = await database.fetch("SELECT count(*) FROM customer WHERE external_id NOT LIKE '%-%'")
        assert versions[0] == ROWS


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_without_an_order_of_locks_and_restarts_it_fails(kept: Settings) -> None:
    found = await compete(kept, "same", 2, 4, "unguarded")
    assert found.outcomes["TIMEOUT"] > 0


@pytest.mark.parametrize(("processes", "rounds"), [SMALL, LARGE])
async def test_changes_of_all_kinds_are_all_done(kept: Settings, processes: int, rounds: int) -> None:
    async with connect(kept) as database:
        await prepare(database, kept)
        with figures(f"Rivals of all kinds ({database.name})") as found:
            done = await compete(kept, "mixed", processes, 2 * rounds)
            found |= dict(done.outcomes)
            found["deadlocks"] = await deadlocks(database)
        # Orders are not in a state for everything, contacts may be gone; but nobody was in the way of anybody.
        assert set(done.outcomes) <= {"done", "STATE", "NOT_FOUND", "OUT_OF_RANGE"}
        assert done.outcomes["done"] > 0
        await assert_history(database)
        await assert_books(database, kept, found)


async def prepare(database: Database, settings: Settings) -> None:
    """Creates customers, products in stock, tags, and a signed contract."""
    make = Make(database, settings)
    customers = [await make(models.Customer, external_id=f"c{n:02}") for n in range(12)]
    for _ in range(3):
        await make(models.Product, stock_on_hand=100_000, list_price=Money(Decimal(10), "USD"))
        await make(models.Tag)
    contract = await make(models.Contract)
    await make(models.ContractCustomer, contract_id=contract, customer_id=customers[0])
    await make.changes.run(lambda unit: contracts.sign(unit, contract, None))


async def assert_history(database: Database) -> None:
    """Checks that each version of each row has exactly one event, and that the events are in order."""
    events = await database.fetch('SELECT entity, row_id, version FROM "event" ORDER BY seq')
    last = Counter[tuple[str, str]]()
    for entity, row, version in events:
        last[entity, str(row)] += 1
        assert version == last[entity, str(row)], (entity, row)
    for id, version in await database.fetch("SELECT id, version FROM customer"):
        assert last["Customer", str(id)] == version


async def assert_books(database: Database, settings: Settings, figures: Figures) -> None:
    """Checks that the stock, the totals and the order numbers match the orders."""
    changes = Changes(database, access.SYSTEM, settings)
    orders = {row.id: row for row in await changes.run(lambda unit: unit.find(models.Order, LIVING))}
    reserved, shipped = Counter[UUID](), Counter[UUID]()
    for line in await changes.run(lambda unit: unit.find(models.OrderLine, LIVING)):
        reserved[line["product_id"]] += line["stock_reserved"]
        if orders[line["order_id"]]["status"] == "SHIPPED":
            shipped[line["product_id"]] += line["quantity"] // 1000
    back = Counter[UUID]()
    returned = await changes.run(lambda unit: unit.find(models.ReturnRequest, LIVING))
    lines = {line.id: line for line in await changes.run(lambda unit: unit.find(models.OrderLine, LIVING))}
    for one in returned:
        back[lines[one["order_line_id"]]["product_id"]] += (one["quantity"] // 1000) * (one["status"] == "RECEIVED")
    for product in await changes.run(lambda unit: unit.find(models.Product, LIVING)):
        on_hand = 100_000 - shipped[product.id] + back[product.id]
        assert (product["stock_on_hand"], product["stock_reserved"]) == (on_hand, reserved[product.id])
    (contract,) = await changes.run(lambda unit: unit.find(models.Contract, LIVING))
    sold = [row for row in orders.values() if row["status"] in ("CONFIRMED", "SHIPPED")]
    assert contract["ordered"] == sum(row["total"] for row in sold)
    invoices = await changes.run(lambda unit: unit.find(models.Invoice, LIVING))
    for rows in (orders.values(), [row for row in invoices if row["number"]]):
        numbers = sorted(int(row["number"].rpartition("-")[2]) for row in rows)
        assert numbers == list(range(1, len(numbers) + 1))
    figures |= {"orders": len(orders), "invoices": len(invoices), "returns": len(returned)}
