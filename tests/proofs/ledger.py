"""An independent model of what is sold: plain numbers, and which verb is legal where.

It shares no code with the verbs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from tests.proofs.ledger_of_deals import Deals

PRICE = 1_000
"""What a piece of anything costs, in cents."""


@dataclass
class Line:
    """Pieces of a product, how many of them were invoiced, and how many came back or will."""

    product: UUID
    pieces: int
    invoiced: int = 0
    returned: int = 0


@dataclass
class Order:
    """An order that carries a contract out: `state`, its lines, and what was invoiced of it in cents."""

    lines: list[Line]
    contract: UUID
    state: str = "DRAFT"
    invoiced: int = 0

    @property
    def total(self) -> int:
        """What it comes to, in cents."""
        return sum(line.pieces for line in self.lines) * PRICE

    @property
    def left(self) -> int:
        """What of its lines is not invoiced, in cents."""
        return sum(line.pieces - line.invoiced for line in self.lines) * PRICE

    def needs(self, product: UUID) -> int:
        """How many pieces of a product it takes."""
        return sum(line.pieces for line in self.lines if line.product == product)


@dataclass
class Invoice:
    """What is owed, and what was paid of it, in cents; `contract`: which its order carries out, if it is for one."""

    total: int
    contract: UUID | None = None
    paid: int = 0


@dataclass
class Return:
    """Pieces on their way back."""

    line: Line
    pieces: int
    state: str = "REQUESTED"


@dataclass
class Ledger:
    """All of it. Each method says whether a verb is legal, and if so does it."""

    on_hand: dict[UUID, int]
    deals: Deals
    orders: dict[UUID, Order] = field(default_factory=dict)
    invoices: dict[UUID, Invoice] = field(default_factory=dict)
    returns: dict[UUID, Return] = field(default_factory=dict)

    def reserved(self, product: UUID) -> int:
        """How many pieces of a product are promised."""
        return sum(order.needs(product) for order in self.orders.values() if order.state == "CONFIRMED")

    def sums(self, contract: UUID) -> tuple[int, int, int]:
        """What was ordered, invoiced and paid of a contract, in cents."""
        orders = [order for order in self.orders.values() if order.contract == contract]
        owed = [invoice for invoice in self.invoices.values() if invoice.contract == contract]
        ordered = sum(order.total for order in orders if order.state not in ("DRAFT", "CANCELLED"))
        return ordered, sum(one.total for one in owed), sum(one.paid for one in owed)

    def confirm(self, id: UUID) -> bool:
        """Takes what is available, under a contract that is signed."""
        order = self.orders[id]
        signed = self.deals.contracts[order.contract].state == "SIGNED"
        if order.state != "DRAFT" or not signed or not self._available(order.lines, {}):
            return False
        order.state = "CONFIRMED"
        return True

    def amend(self, id: UUID, lines: list[Line]) -> bool:
        """Takes other lines instead."""
        order = self.orders[id]
        mine = {product: order.needs(product) for product in self.on_hand}
        total = sum(line.pieces for line in lines) * PRICE
        if order.state != "CONFIRMED" or total < order.invoiced or not self._available(lines, mine):
            return False
        order.lines = lines
        return True

    def cancel(self, id: UUID) -> bool:
        """Ends it, unless something is invoiced."""
        order = self.orders[id]
        if order.state not in ("DRAFT", "CONFIRMED") or order.invoiced:
            return False
        order.state = "CANCELLED"
        return True

    def ship(self, id: UUID) -> bool:
        """Takes it out of the stock."""
        order = self.orders[id]
        if order.state != "CONFIRMED":
            return False
        for line in order.lines:
            self.on_hand[line.product] -= line.pieces
        order.state = "SHIPPED"
        return True

    def complete(self, id: UUID) -> bool:
        """Ends it."""
        order = self.orders[id]
        if order.state != "SHIPPED":
            return False
        order.state = "COMPLETED"
        return True

    def issue(self, id: UUID, invoice: UUID) -> bool:
        """Invoices what is left."""
        order = self.orders[id]
        left = order.left
        if order.state in ("DRAFT", "CANCELLED") or not left or order.invoiced + left > order.total:
            return False
        for line in order.lines:
            line.invoiced = line.pieces
        order.invoiced += left
        self.invoices[invoice] = Invoice(left, order.contract)
        return True

    def pay(self, id: UUID, cents: int) -> bool:
        """Pays at most what is owed."""
        invoice = self.invoices[id]
        if not 0 < cents <= invoice.total - invoice.paid:
            return False
        invoice.paid += cents
        return True

    def request(self, id: UUID, line: Line, pieces: int) -> bool:
        """Asks to give back at most what was sent."""
        if self.orders[id].state not in ("SHIPPED", "COMPLETED") or not 0 < pieces <= line.pieces - line.returned:
            return False
        line.returned += pieces
        return True

    def step(self, id: UUID, begins: str, ends: str) -> bool:
        """Takes a return from one state to the next; what is received is in stock again."""
        returned = self.returns[id]
        if returned.state != begins:
            return False
        returned.state = ends
        if ends == "RECEIVED":
            self.on_hand[returned.line.product] += returned.pieces
        return True

    def _available(self, lines: list[Line], mine: dict[UUID, int]) -> bool:
        return all(
            sum(line.pieces for line in lines if line.product == product)
            <= on_hand - self.reserved(product) + mine.get(product, 0)
            for product, on_hand in self.on_hand.items()
        )
