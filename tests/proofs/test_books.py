"""Proof: parts add up to wholes, and every row can reach a final state, whatever three writers sell.

Random mutations of orders, invoices, payments, returns, repairs and contracts run through the GraphQL API, one at a
time or three concurrently. For some order of these mutations, an independent model must give the same answers and the
same rows as the server. In the end, every row of a shop is brought to a final state.

`make prove` runs 20,000 mutations on each database. RAPPORT_TEST_SEED sets the seed, and RAPPORT_TEST_MUTATIONS the
number of mutations.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from random import Random

import pytest
from asgi_lifespan import LifespanManager

import models
from core.settings import Settings
from main import application
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.proofs import books_of_orders as orders
from tests.proofs import books_of_service as service
from tests.proofs.books import Books
from tests.proofs.clerk import Clerk
from tests.proofs.figures import figures
from tests.proofs.shop import EXPONENTS, Shop
from tests.proofs.steps import Step

MUTATIONS = int(os.environ.get("RAPPORT_TEST_MUTATIONS", "20000"))
SEED = int(os.environ.get("RAPPORT_TEST_SEED", "7"))
OF_A_SHOP = 250
"""How many mutations a shop gets before it closes and the next one opens."""
WAYS_OF_RETURNS = {
    "REQUESTED": ("Reject",),
    "APPROVED": ("Receive", "Refund"),
    "RECEIVED": ("Refund",),
}


@pytest.fixture
async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """Returns a client with a cost limit that allows reading all rows of a shop after each mutation."""
    app = application(replace(settings, cost_per_second=10**9))
    async with LifespanManager(app) as manager:
        yield await Graph.signed_in(manager.app, settings, make)


class Proof:
    """A shop, its model, and a log of the mutations."""

    def __init__(self, shop: Shop, books: Books, clerk: Clerk, writers: list[Graph], counts: Counter[str]) -> None:
        self.shop, self.books, self.clerk, self.writers, self.counts = shop, books, clerk, writers, counts
        self.log: list[str] = []

    async def at_once(self, steps: list[Step]) -> None:
        """Runs mutations concurrently, and finds an order of the mutations that explains the result.

        In this order, the model must accept and refuse the same mutations, and must then equal what the server shows.
        """
        await asyncio.gather(*(step.run(self.shop, graph) for step, graph in zip(steps, self.writers, strict=False)))
        self.log.append(" | ".join(map(str, steps)))
        found = await self.shop.read()
        reasons = []
        for order in permutations(steps):
            books = self.books.copy()
            unexplained = [step for step in order if step.legal(books) == bool(step.codes)]
            differences = [f"not explained: {step}" for step in unexplained] or self.shop.agrees(books, found)
            if not differences:
                self._accept(books, steps)
                return
            reasons.append("\n    ".join(differences))
            reasons.sort(key=len)  # the nearest first
        ids = {str(one) for step in steps for one in step.arguments}
        rows = [f"{id}: {row}" for table in vars(self.books).values() for id, row in table.items() if id in ids]
        told = "\n  ".join([*self.log[-60:], *rows, *(f"order: {text}" for text in reasons[:2])])
        raise AssertionError(f"no order of these mutations explains what is shown\n  {told}")

    def _accept(self, books: Books, steps: list[Step]) -> None:
        moved_before = self.books.stock_moved()
        before = {product: self.books.products[product].on_hand or 0 for product in self.shop.goods}
        self.books = books
        for step in steps:
            self.counts[f"{step.verb} {'refused' if step.codes else 'done'}"] += 1
        if not any(step.verb == "productUpdate" and not step.codes for step in steps):
            moved = books.stock_moved()
            for product in self.shop.goods:
                on_hand = books.products[product].on_hand
                assert on_hand == before[product] - moved[product] + moved_before[product]
        self.audit()

    def audit(self) -> None:
        """Checks the sums of the model. The server shows the same sums."""
        books = self.books
        for product in self.shop.goods:
            on_hand = books.products[product].on_hand
            assert on_hand is not None
            assert 0 <= books.reserved(product) <= on_hand
        for id, order in books.orders.items():
            assert books.issued(id) + books.left(id) == order.total
            assert books.left(id) >= 0, id
            refunds = sum(one.refund or 0 for one in books.returns.values() if one.order == id)
            assert refunds <= books.issued(id)
            for key, line in order.lines.items():
                assert books.back(key, *orders.OPEN) <= line.quantity
                assert line.settled <= line.amount
                if order.plain:
                    assert line.invoiced + line.off <= line.quantity
                    assert line.charged + line.off_amount <= line.amount
                    if order.confirmed and line.invoiced + line.off == line.quantity:
                        assert line.charged + line.off_amount == line.amount

    # The end of a shop

    async def close(self) -> None:
        """Brings each row to a final state. No mutation may be refused."""
        for id, repair in list(self.books.repairs.items()):
            ways = {"PLANNED": (service.start, service.complete), "STARTED": (service.complete,)}
            for work in ways.get(repair.state, ()) if not repair.deleted else ():
                await self._must(Step(f"repair{work.__name__.capitalize()}", {"id": id}, work, (id,)))
        for key, one in list(self.books.returns.items()):
            for verb in WAYS_OF_RETURNS.get(one.state, ()):
                await self._must(self.clerk.step_of_return(key, verb, None))
        shipped = [id for id, order in self.books.orders.items() if order.state in orders.SHIPPED]
        shipped.sort(key=lambda id: self.books.orders[id].plain)
        for id in shipped[:2]:
            await self._return_all(id)
        for id in list(self.books.orders):
            await self._end_order(id)
        for key, invoice in list(self.books.invoices.items()):
            if invoice.state == "ISSUED":
                assert invoice.total is not None
                await self._must(self.clerk.payment(key, invoice.total - invoice.paid))
        for id, contract in list(self.books.contracts.items()):
            if contract.state == "SIGNED":
                await self._must(Step("contractTerminate", {"id": id}, service.terminate, (id,)))
        for id, order in self.books.orders.items():
            assert order.state in ("COMPLETED", "CANCELLED")
            assert order.state == "CANCELLED" or self.books.left(id) == 0
        assert all(one.state == "PAID" for one in self.books.invoices.values())

    async def _return_all(self, id: str) -> None:
        """Returns everything of an order, in parts. Then nothing is owed, and what was invoiced is refundable."""
        for key, line in list(self.books.orders[id].lines.items()):
            left = line.quantity - self.books.back(key, *orders.OPEN)
            for quantity in (1, left - 1) if left > 1 else (left,) * (left > 0):
                returned = self.clerk.request(id, key, Decimal(quantity), claim=False)
                await self._must(returned)
                for verb in ("Approve", "Receive", "Refund"):
                    await self._must(self.clerk.step_of_return(returned.key or "", verb, None))
        refundable = sum(one.refundable or 0 for one in self.books.returns.values() if one.order == id)
        assert self.books.orders[id].total == self.books.issued(id) == refundable

    async def _end_order(self, id: str) -> None:
        """Brings an order to a final state, without drafts of invoices.

        A draft is cancelled. Any other order is shipped, completed and invoiced, as far as it is not already.
        """
        ways = {
            "DRAFT": (orders.cancel,),
            "CONFIRMED": (orders.ship, orders.complete),
            "SHIPPED": (orders.complete,),
        }
        for work in ways.get(self.books.orders[id].state, ()):
            await self._must(Step(f"order{work.__name__.capitalize()}", {"id": id}, work, (id,)))
        for key in [key for key, one in self.books.invoices.items() if one.order == id and one.state == "DRAFT"]:
            await self._must(Step("invoiceDelete", {"id": key}, orders.discard, (key,)))
        if self.books.orders[id].state == "COMPLETED" and self.books.left(id):
            for step in self.clerk.rest(id):
                await self._must(step)

    async def _must(self, step: Step) -> None:
        await self.at_once([step])
        assert not step.codes, f"this row cannot end: {step}\n  " + "\n  ".join(self.log[-60:])


@pytest.mark.parametrize("mutations", [180, pytest.param(MUTATIONS, marks=pytest.mark.prove, id="many")])
async def test_parts_add_up_and_everything_ends(
    graph: Graph, make: Make, database: Database, settings: Settings, mutations: int
) -> None:
    dice, counts, currencies = Random(SEED), Counter[str](), list(EXPONENTS)
    writers = [graph.as_employee(settings, await make(models.Employee, role="ADMIN")) for _ in range(3)]
    of_a_shop = min(OF_A_SHOP, mutations // len(currencies))
    with figures(f"The books, seed {SEED} ({database.name})") as found:
        for number in range(-(-mutations // of_a_shop)):
            shop, books = await Shop.open(graph, make, currencies[number % len(currencies)])
            proof = Proof(shop, books, Clerk(shop, dice, settings), writers, counts)
            began = counts.total()
            while counts.total() - began < of_a_shop:
                await proof.at_once(proof.clerk.batch(proof.books, dice.choice((1, 3))))
            await proof.close()
            found |= {"mutations": counts.total(), "shops": number + 1}
            if number % 20 == 19:
                print(f"{100 * counts.total() // mutations} % of {mutations:,} mutations")
        found["refused"] = sum(count for name, count in counts.items() if name.endswith("refused"))
        print("\n".join(f"{name}: {count}" for name, count in sorted(counts.items())))
    assert counts.total() // 10 < found["refused"] < counts.total() * 9 // 10
