"""Proof: after random mutations, legal and illegal, the database equals an independent model.

`make prove` runs ten thousand mutations.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from models.values import Money
from resolvers import registry
from resolvers.changes import Unit
from resolvers.orders import amendments, returns
from resolvers.orders import invoices as invoice_verbs
from resolvers.orders import orders as order_verbs
from resolvers.search.expressions import LIVING, equals, every
from resolvers.state_machines import MACHINES
from tests.factories import Make
from tests.proofs.figures import figures
from tests.proofs.ledger import PRICE, Ledger, Line, Order, Return
from tests.proofs.ledger_of_deals import Deals
from tests.proofs.playing import Game
from tests.proofs.playing_deals import PlayingDeals
from tests.proofs.playing_service import PlayingService

STEPS: dict[str, tuple[tuple[str, ...], str, Callable[[Unit, UUID], Awaitable[UUID]]]] = {
    "returnApprove": (("REQUESTED",), "APPROVED", lambda unit, id: returns.approve(unit, id, None)),
    "returnReceive": (("APPROVED",), "RECEIVED", lambda unit, id: returns.receive(unit, id, None)),
    "returnRefund": (("RECEIVED",), "REFUNDED", lambda unit, id: returns.refund(unit, id, None, None)),
    "returnReject": (("REQUESTED", "APPROVED"), "REJECTED", lambda unit, id: returns.reject(unit, id, None)),
    "returnWithdraw": (("REQUESTED", "APPROVED"), "WITHDRAWN", lambda unit, id: returns.withdraw(unit, id, None)),
}
"""The mutations of a return: from which states, to which, and how."""
VERBS = {step.verb for machine in MACHINES for step in machine.steps if not step.by}


class PlayingSales:
    """Random mutations of orders, invoices, payments and returns."""

    def __init__(self, game: Game, ledger: Ledger, customer: UUID, contract: UUID) -> None:
        self.game, self.ledger, self.customer, self.contract = game, ledger, customer, contract

    async def move(self) -> None:
        """Runs one random mutation, or creates an order."""
        ledger, dice = self.ledger, self.game.dice
        if len(ledger.orders) < 3 or dice.random() < 0.1:
            await self._draft()
            return
        if dice.random() < 0.05:
            await self._restock()
            return
        id = dice.choice(list(ledger.orders)[-8:])
        match dice.choice(
            ("Confirm", "Confirm", "Amend", "Cancel", "Ship", "Complete", "issue", "pay", "return", "step")
        ):
            case "Amend":
                lines = self._lines()
                given = [amendments.AmendedLine(line.pieces * 1000, product_id=line.product) for line in lines]
                legal = ledger.amend(id, lines)
                await self.game.both("orderAmend", legal, lambda unit: amendments.amend(unit, id, given, None, None))
            case "issue":
                await self._issue(id)
            case "pay" if ledger.invoices:
                invoice, cents = dice.choice(list(ledger.invoices)[-20:]), dice.choice((0, 500, PRICE, 3 * PRICE))
                legal = ledger.pay(invoice, cents)
                amount = Money(Decimal(cents) / 100, "USD")
                await self.game.both(
                    "paymentRecord", legal, lambda unit: invoice_verbs.pay(unit, invoice, amount, None, None, None)
                )
            case "return":
                await self._return(id)
            case "step" if ledger.returns:
                returned = dice.choice(list(ledger.returns)[-20:])
                verb = dice.choices(list(STEPS), (4, 4, 4, 1, 1))[0]
                begins, ends, work = STEPS[verb]
                await self.game.both(verb, ledger.step(returned, begins, ends), lambda unit: work(unit, returned))
            case "Confirm" | "Cancel" | "Ship" | "Complete" as step:
                legal = getattr(ledger, step.lower())(id)
                run = getattr(order_verbs, step.lower())
                await self.game.both(f"order{step}", legal, lambda unit: run(unit, id, None))

    async def _draft(self) -> None:
        dice, deals = self.game.dice, self.ledger.deals
        contract = self.contract if dice.random() < 0.7 else dice.choice(list(deals.contracts)[-4:])
        above = {"customer_id": self.customer, "contract_id": contract}
        order, lines = await self.game.make(models.Order, **above), self._lines()
        # The factory makes the contract with whom the order is of.
        deals.contracts[contract].ordered = deals.contracts[contract].parties = True
        for line in lines:
            values = {"order_id": order, "product_id": line.product, "quantity": Decimal(line.pieces)}
            await self.game.make(models.OrderLine, **values)
        self.ledger.orders[order] = Order(lines, contract)

    async def _restock(self) -> None:
        product = self.game.dice.choice(list(self.ledger.on_hand))
        self.ledger.on_hand[product] += 20
        given = {"stock_on_hand": self.ledger.on_hand[product]}
        await self.game.make.changes.update(registry.of(models.Product), product, given, None)

    def _lines(self) -> list[Line]:
        products, dice = list(self.ledger.on_hand), self.game.dice
        return [Line(dice.choice(products), dice.randint(1, 5)) for _ in range(dice.randint(1, 3))]

    async def _issue(self, id: UUID) -> None:
        invoice = await self.game.make(models.Invoice, order_id=id)
        legal = self.ledger.issue(id, invoice)
        await self.game.both("invoiceIssue", legal, lambda unit: invoice_verbs.issue(unit, invoice, None))

    async def _return(self, id: UUID) -> None:
        order, dice = self.ledger.orders[id], self.game.dice
        line, pieces = dice.choice(order.lines), dice.randint(1, 4)
        rows = await self.game.make.changes.run(
            lambda unit: unit.find(models.OrderLine, every(equals("order_id", id), LIVING))
        )
        alike = [row for row in rows if (row["product_id"], row["quantity"]) == (line.product, line.pieces * 1000)]
        same = [one for one in order.lines if (one.product, one.pieces) == (line.product, line.pieces)]
        if len(same) > 1:
            return  # the model does not tell them apart
        legal = self.ledger.request(id, line, pieces)
        values = {"quantity": Decimal(pieces)}
        made = await self.game.both("returnRequest", legal, lambda unit: returns.request(unit, alike[0].id, values))
        if made is not None:
            self.ledger.returns[made] = Return(order, line, pieces)

    async def agree(self) -> None:
        """Checks that the database contains what the model says."""
        ledger = self.ledger
        for product, on_hand in ledger.on_hand.items():
            row = await self.game.make.row(models.Product, product)
            assert (row["stock_on_hand"], row["stock_reserved"]) == (on_hand, ledger.reserved(product))
        orders = await self.game.rows(models.Order)
        for id, order in ledger.orders.items():
            assert orders[id]["status"] == order.state
            assert order.state in ("DRAFT", "CANCELLED") or orders[id]["total"] == order.total
        invoices = await self.game.rows(models.Invoice)
        for id, invoice in ledger.invoices.items():
            status = "PAID" if invoice.paid == invoice.total else "ISSUED"
            stored = tuple(invoices[id][name] for name in ("status", "total", "paid"))
            assert stored == (status, invoice.total, invoice.paid)


@pytest.mark.parametrize("moves", [150, pytest.param(10_000, marks=pytest.mark.prove)])
async def test_what_is_stored_agrees_with_the_model(make: Make, database: Database, moves: int) -> None:
    price = Money(Decimal(PRICE) / 100, "USD")
    stock = {await make(models.Product, stock_on_hand=40, list_price=price): 40 for _ in range(3)}
    game, ledger, customer = Game(make, 7), Ledger(stock, Deals()), await make(models.Customer)
    deals, service = PlayingDeals(game, ledger, customer), PlayingService(game, ledger, customer)
    sales = PlayingSales(game, ledger, customer, await deals.begin())
    await service.begin()
    players: tuple[Any, ...] = (sales, deals, service)
    with figures(f"The ledger ({database.name})") as found:
        for number in range(moves):
            await game.dice.choices(players, (5, 2, 3))[0].move()
            if number % 10 == 9 or number == moves - 1:
                for player in players:
                    await player.agree()
        found |= {"done": game.done.total(), "refused": game.refused.total()}
    assert game.done.total() > moves // 10
    assert game.refused.total() > moves // 10
    # Of ten thousand moves every verb of every machine has its share, legal and illegal.
    assert moves < 10_000 or game.done.keys() & game.refused.keys() >= VERBS
