"""Random verbs, legal and illegal: what is stored agrees with an independent model. `prove` runs ten thousand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from models.dialect.base import Database
from models.values import Money
from resolvers import amending, contracting, invoicing, ordering, registry, returning
from resolvers.changes import Unit
from resolvers.search.expressions import EVERY_ROW, LIVING, equals, every
from tests.factories import Make
from tests.proofs.figures import Figures, figures
from tests.proofs.ledger import PRICE, Ledger, Line, Order, Return

Work = Callable[[Unit], Awaitable[Any]]
NEXT = {"REQUESTED": "APPROVED", "APPROVED": "RECEIVED", "RECEIVED": "REFUNDED"}


class Play:
    """One game: a model and a database to which the same is done."""

    def __init__(self, make: Make, ledger: Ledger, customer: UUID, contract: UUID, seed: int) -> None:
        self.make, self.ledger, self.customer, self.contract = make, ledger, customer, contract
        self.dice = Random(seed)

    async def move(self, found: Figures) -> None:
        """One random verb, or another order."""
        ledger, dice = self.ledger, self.dice
        if len(ledger.orders) < 3 or dice.random() < 0.1:
            await self._draft()
            return
        if dice.random() < 0.05:
            await self._restock()
            return
        id = dice.choice(list(ledger.orders)[-8:])
        match dice.choice(
            ("confirm", "confirm", "amend", "cancel", "ship", "complete", "issue", "pay", "return", "step")
        ):
            case "amend":
                lines = self._lines()
                given = [amending.AmendedLine(line.pieces * 1000, product_id=line.product) for line in lines]
                legal = ledger.amend(id, lines)
                await self._both(legal, lambda unit: amending.amend(unit, id, given, None, None), found)
            case "issue":
                await self._issue(id, found)
            case "pay" if ledger.invoices:
                invoice, cents = dice.choice(list(ledger.invoices)), dice.choice((0, 500, PRICE, 3 * PRICE))
                legal = ledger.pay(invoice, cents)
                amount = Money(Decimal(cents) / 100, "USD")
                await self._both(legal, lambda unit: invoicing.pay(unit, invoice, amount, None, None, None), found)
            case "return":
                await self._return(id, found)
            case "step" if ledger.returns:
                returned = dice.choice(list(ledger.returns))
                begins = dice.choice(list(NEXT))
                legal = ledger.step(returned, begins, NEXT[begins])
                await self._both(legal, lambda unit: _stepped(unit, begins, returned), found)
            case "confirm" | "cancel" | "ship" | "complete" as verb:
                legal = getattr(ledger, verb)(id)
                await self._both(legal, lambda unit: getattr(ordering, verb)(unit, id, None), found)

    async def _draft(self) -> None:
        order, lines = (
            await self.make(models.Order, customer_id=self.customer, contract_id=self.contract),
            self._lines(),
        )
        for line in lines:
            values = {"order_id": order, "product_id": line.product, "quantity": Decimal(line.pieces)}
            await self.make(models.OrderLine, **values)
        self.ledger.orders[order] = Order(lines)

    async def _restock(self) -> None:
        product = self.dice.choice(list(self.ledger.on_hand))
        self.ledger.on_hand[product] += 20
        given = {"stock_on_hand": self.ledger.on_hand[product]}
        await self.make.changes.update(registry.of(models.Product), product, given, None)

    def _lines(self) -> list[Line]:
        products = list(self.ledger.on_hand)
        return [Line(self.dice.choice(products), self.dice.randint(1, 5)) for _ in range(self.dice.randint(1, 3))]

    async def _issue(self, id: UUID, found: Figures) -> None:
        invoice = await self.make(models.Invoice, order_id=id)
        legal = self.ledger.issue(id, invoice)
        await self._both(legal, lambda unit: invoicing.issue(unit, invoice, None), found)

    async def _return(self, id: UUID, found: Figures) -> None:
        order = self.ledger.orders[id]
        line, pieces = self.dice.choice(order.lines), self.dice.randint(1, 4)
        rows = await self.make.changes.run(
            lambda unit: unit.find(models.OrderLine, every(equals("order_id", id), LIVING))
        )
        alike = [row for row in rows if (row["product_id"], row["quantity"]) == (line.product, line.pieces * 1000)]
        same = [one for one in order.lines if (one.product, one.pieces) == (line.product, line.pieces)]
        if len(same) > 1:
            return  # the model does not tell them apart
        legal = self.ledger.request(id, line, pieces)
        values = {"quantity": Decimal(pieces)}
        made = await self._both(legal, lambda unit: returning.request(unit, alike[0].id, values), found)
        if made is not None:
            self.ledger.returns[made] = Return(line, pieces)

    async def _both(self, legal: bool, work: Work, found: Figures) -> Any:
        """Does what the model says is legal, and sees refused what it says is not."""
        try:
            result = await self.make.changes.run(work)
        except Refused as refused:
            found.add("refused")
            if legal:
                raise AssertionError(f"it is legal, and was refused: {refused}") from None
            return None
        found.add("done")
        assert legal, "it is illegal, and was done"
        return result

    async def agrees(self) -> None:
        """What is stored is what the model says."""
        ledger = self.ledger
        for product, on_hand in ledger.on_hand.items():
            row = await self.make.row(models.Product, product)
            assert (row["stock_on_hand"], row["stock_reserved"]) == (on_hand, ledger.reserved(product))
        orders = await self._rows(models.Order)
        for id, order in ledger.orders.items():
            assert orders[id]["status"] == order.state
            assert order.state in ("DRAFT", "CANCELLED") or orders[id]["total"] == order.total
        invoices = await self._rows(models.Invoice)
        for id, invoice in ledger.invoices.items():
            status = "PAID" if invoice.paid == invoice.total else "ISSUED"
            stored = tuple(invoices[id][name] for name in ("status", "total", "paid"))
            assert stored == (status, invoice.total, invoice.paid)
        contract = await self.make.row(models.Contract, self.contract)
        sums = tuple(contract[name] or 0 for name in ("ordered", "invoiced", "paid"))
        owed = list(ledger.invoices.values())
        assert sums == (ledger.ordered, sum(one.total for one in owed), sum(one.paid for one in owed))

    async def _rows(self, model: type[models.Row]) -> dict[UUID, Any]:
        rows = await self.make.changes.run(lambda unit: unit.read(registry.of(model), EVERY_ROW))
        return {row.id: row for row in rows}


async def _stepped(unit: Unit, begins: str, id: UUID) -> UUID:
    if begins == "RECEIVED":
        return await returning.refund(unit, id, None, None)
    return await (returning.approve if begins == "REQUESTED" else returning.receive)(unit, id, None)


@pytest.mark.parametrize("moves", [150, pytest.param(10_000, marks=pytest.mark.prove)])
async def test_what_is_stored_agrees_with_the_model(make: Make, database: Database, moves: int) -> None:
    price = Money(Decimal(PRICE) / 100, "USD")
    stock = {await make(models.Product, stock_on_hand=40, list_price=price): 40 for _ in range(3)}
    customer, contract = await make(models.Customer), await make(models.Contract)
    await make(models.ContractCustomer, contract_id=contract, customer_id=customer)
    await make.changes.run(lambda unit: contracting.sign(unit, contract, None))
    play = Play(make, Ledger(stock), customer, contract, 7)
    with figures(f"The ledger ({database.name})") as found:
        for number in range(moves):
            await play.move(found)
            if number % 10 == 9 or number == moves - 1:
                await play.agrees()
    assert found["done"] > moves // 10
    assert found["refused"] > moves // 10
