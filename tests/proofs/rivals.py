"""A program that changes the same rows as other instances of the program, in another order.

Usage: `rivals.py KIND NUMBER ROUNDS [unguarded]`. KIND is `same` (bulk upserts of the same rows), `own` (bulk upserts
of separate rows) or `mixed` (all kinds of changes to the same customers, products and orders). The settings are
environment variables. The program prints `ready`, starts when it reads a line, and prints the outcomes of its changes
as JSON.

With `unguarded`, the program locks rows in any order and does not restart transactions. Then the proof must fail.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import models
import resolvers.entities  # noqa: F401
from core import settings as configuration
from core.errors import Refused, TimedOut
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.changes import BulkOperation, Changes, Policy, RowChange, Unit, links, restart
from resolvers.changes import run as changes_run
from resolvers.changes.change_order import Turns
from resolvers.changes.lock_order import HeldRows
from resolvers.changes.locking_reader import LockingReader
from resolvers.orders import amendments, invoices, orders, returns
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record

ROWS = 40
LIMIT_SECONDS = 10.0
"""The time limit of an operation in seconds, as in a server."""

Work = Callable[[Unit], Awaitable[Any]]


def take_out() -> None:
    """Removes two guards: locking rows in order, and restarting aborted transactions."""

    async def nothing(self: LockingReader, wanted: object, **also: object) -> dict[tuple[str, UUID], int]:
        """Replaces the method that locks rows in advance, and locks nothing."""
        return {}

    LockingReader.hold_rows = nothing  # type: ignore[method-assign]
    HeldRows.may_wait = lambda self, lowest: True  # type: ignore[method-assign]

    async def given(entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> Turns:
        """Replaces the function that orders inserts, and keeps the order of the input."""
        return Turns(range(len(rows)))

    changes_run.order_of_changes = given  # type: ignore[attr-defined]
    restart.TRIES = 1


class Rival:
    """One of several programs that change the same rows. `outcomes`: how often each outcome has occurred."""

    def __init__(self, database: Database, settings: Settings, number: int) -> None:
        self.changes = Changes(database, access.SYSTEM, settings)
        self.number = number
        self.dice = Random(number)
        self.outcomes: Counter[str] = Counter()

    async def upsert(self, names: list[str], round: int) -> None:
        """Upserts customers. Programs with an even number upsert them in the opposite order."""
        values = {"kind": "COMPANY", "city": f"City {self.number}-{round}"}
        rows = [RowChange({**values, "external_id": name, "name": f"Customer {name}"}) for name in names]
        await self.bulk(models.Customer, BulkOperation.UPSERT, rows[:: 1 if self.number % 2 else -1])

    async def bulk(self, model: type[models.Row], operation: BulkOperation, rows: list[RowChange]) -> None:
        """Makes a bulk change, and counts the outcome of each row."""
        try:
            async with asyncio.timeout(LIMIT_SECONDS):
                results = await self.changes.bulk(registry.of(model), operation, rows, Policy.EACH)
        except (TimedOut, TimeoutError):
            self.outcomes["TIMEOUT"] += 1
            return
        for result in results:
            self.outcomes[str(result.problems[0].code) if result.problems else "done"] += 1

    async def run(self, work: Work) -> Any:
        """Runs a unit of work, and counts its outcome."""
        try:
            async with asyncio.timeout(LIMIT_SECONDS):
                result = await self.changes.run(work)
        except (TimedOut, TimeoutError):
            self.outcomes["TIMEOUT"] += 1
            return None
        except Refused as refused:
            self.outcomes[str(refused.problems[0].code)] += 1
            return None
        self.outcomes["done"] += 1
        return result

    # Everything at once

    async def mix(self) -> None:
        """Makes one change of a randomly chosen kind."""
        kinds = (self._customers, self._contacts, self._products, self._links, self._sell, self._amend, self._return)
        await self.dice.choice(kinds)()

    async def _rows(self, model: type[models.Row]) -> list[Record]:
        rows = await self.changes.run(lambda unit: unit.find(model, LIVING))
        self.dice.shuffle(rows)
        return rows

    async def _customers(self) -> None:
        rows = await self._rows(models.Customer)
        if self.dice.random() < 0.5:
            await self.upsert([row["external_id"] for row in rows], self.dice.randrange(99))
        else:
            changes = [RowChange({"region": f"Region {self.number}"}, row.id) for row in rows]
            await self.bulk(models.Customer, BulkOperation.UPDATE, changes)

    async def _contacts(self) -> None:
        present = (await self._rows(models.Contact))[:5]
        if self.dice.random() < 0.5 and present:
            await self.bulk(models.Contact, BulkOperation.DELETE, [RowChange(id=row.id) for row in present])
        values = [{"customer_id": row.id, "full_name": "Ann"} for row in (await self._rows(models.Customer))[:5]]
        await self.bulk(models.Contact, BulkOperation.CREATE, [RowChange(one) for one in values])

    async def _products(self) -> None:
        rows = await self._rows(models.Product)
        changes = [RowChange({"description": f"By {self.number}"}, row.id) for row in rows]
        await self.bulk(models.Product, BulkOperation.UPDATE, changes)

    async def _links(self) -> None:
        change = self.dice.choice((links.put, links.take_away))
        for tag in await self._rows(models.Tag):
            customer = (await self._rows(models.Customer))[0]
            ends = {"tag_id": tag.id, "customer_id": customer.id}
            await self.run(lambda unit, ends=ends: change(unit, models.CustomerTag, ends))  # type: ignore[misc]

    async def _sell(self) -> None:
        """Makes an order of all products, confirms it, and perhaps invoices it."""
        (contract,) = await self._rows(models.Contract)
        (party,) = await self._rows(models.ContractCustomer)
        given = {"customer_id": party["customer_id"], "contract_id": contract.id}
        order = await self.run(lambda unit: unit.create(registry.of(models.Order), given))
        lines = [
            RowChange({"order_id": order, "product_id": product.id, "quantity": Decimal(1)})
            for product in await self._rows(models.Product)
        ]
        await self.bulk(models.OrderLine, BulkOperation.CREATE, lines)
        await self.run(lambda unit: orders.confirm(unit, order, None))
        if self.dice.random() < 0.5:
            invoice = await self.run(lambda unit: unit.create(registry.of(models.Invoice), {"order_id": order}))
            await self.run(lambda unit: invoices.issue(unit, invoice, None))

    async def _amend(self) -> None:
        """Amends a confirmed order, or cancels it."""
        found = await self._confirmed()
        if found is None:
            return
        if self.dice.random() < 0.3:
            await self.run(lambda unit: orders.cancel(unit, found, None))
            return
        products = await self._rows(models.Product)
        lines = [amendments.AmendedLine(1000 * self.dice.randint(1, 3), product_id=one.id) for one in products]
        await self.run(lambda unit: amendments.amend(unit, found, lines, None, None))

    async def _return(self) -> None:
        """Ships an order. The customer then returns a piece of one of its lines."""
        found = await self._confirmed()
        if found is None or await self.run(lambda unit: orders.ship(unit, found, None)) is None:
            return
        lines = await self.changes.run(
            lambda unit: unit.find(models.OrderLine, every(equals("order_id", found), LIVING))
        )
        line, values = self.dice.choice(lines).id, {"quantity": Decimal(1), "reason": "Broken"}
        request = await self.run(lambda unit: returns.request(unit, line, values))
        if request is not None and await self.run(lambda unit: returns.approve(unit, request, None)):
            await self.run(lambda unit: returns.receive(unit, request, None))

    async def _confirmed(self) -> UUID | None:
        found = [row.id for row in await self._rows(models.Order) if row["status"] == "CONFIRMED"]
        return self.dice.choice(found) if found else None


async def main(kind: str, number: int, rounds: int) -> dict[str, Any]:
    """Waits for the start signal, and makes changes in `rounds` rounds. Returns the outcomes."""
    settings = configuration.load()
    async with connect(settings) as database:
        rival = Rival(database, settings, number)
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        began = time.perf_counter()
        whose = "" if kind == "same" else f"{number}-"
        for round in range(rounds):
            if kind == "mixed":
                await rival.mix()
            else:
                await rival.upsert([f"c{whose}{n:02}" for n in range(ROWS)], round)
        return {"outcomes": rival.outcomes, "seconds": time.perf_counter() - began}


if __name__ == "__main__":
    if "unguarded" in sys.argv:
        take_out()
    print(json.dumps(asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))))
