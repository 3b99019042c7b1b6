"""An independent model of orders, invoices and returns, which knows the mutations that are legal.

The model consists of plain numbers, and shares no code with the mutations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from tests.proofs.ledger_of_deals import Deals

PRICE = 1_000
"""The price of a piece of any product, in cents."""


@dataclass
class Line:
    """A line of an order, and its number of pieces.

    `returned`: the pieces that are returned or to be returned. `open`: the pieces that are neither invoiced nor taken
    off the order; None for all pieces.
    """

    product: UUID
    pieces: int
    returned: int = 0
    open: int | None = None

    @property
    def uninvoiced(self) -> int:
        """The pieces that are neither invoiced nor taken off the order."""
        return self.pieces if self.open is None else self.open


@dataclass
class Order:
    """An order under a contract.

    `invoiced`: the invoiced amount, in cents. `off`: the amount that returns have deducted, in cents.
    """

    lines: list[Line]
    contract: UUID
    state: str = "DRAFT"
    invoiced: int = 0
    off: int = 0

    @property
    def total(self) -> int:
        """The total of the order, in cents."""
        return sum(line.pieces for line in self.lines) * PRICE - self.off

    @property
    def left(self) -> int:
        """The amount that is not invoiced yet, in cents."""
        return self.total - self.invoiced

    def needs(self, product: UUID) -> int:
        """Returns how many pieces of a product the order contains."""
        return sum(line.pieces for line in self.lines if line.product == product)


@dataclass
class Invoice:
    """An invoice: its total and the amount paid, in cents.

    `contract`: the contract of its order, if it has an order.
    """

    total: int
    contract: UUID | None = None
    paid: int = 0


@dataclass
class Return:
    """A return of pieces of an order's line."""

    order: Order
    line: Line
    pieces: int
    state: str = "REQUESTED"


@dataclass
class Ledger:
    """All rows of the model. Each method applies a mutation if it is legal, and returns whether it is legal."""

    on_hand: dict[UUID, int]
    deals: Deals
    orders: dict[UUID, Order] = field(default_factory=dict)
    invoices: dict[UUID, Invoice] = field(default_factory=dict)
    returns: dict[UUID, Return] = field(default_factory=dict)

    def reserved(self, product: UUID) -> int:
        """Returns how many pieces of a product are reserved."""
        return sum(order.needs(product) for order in self.orders.values() if order.state == "CONFIRMED")

    def sums(self, contract: UUID) -> tuple[int, int, int]:
        """Returns the sums ordered, invoiced and paid for a contract, in cents."""
        orders = [order for order in self.orders.values() if order.contract == contract]
        owed = [invoice for invoice in self.invoices.values() if invoice.contract == contract]
        ordered = sum(order.total for order in orders if order.state not in ("DRAFT", "CANCELLED"))
        return ordered, sum(one.total for one in owed), sum(one.paid for one in owed)

    def confirm(self, id: UUID) -> bool:
        """Confirms an order. Legal if its pieces are available and its contract is signed."""
        order = self.orders[id]
        signed = self.deals.contracts[order.contract].state == "SIGNED"
        if order.state != "DRAFT" or not signed or not self._available(order.lines, {}):
            return False
        order.state = "CONFIRMED"
        return True

    def amend(self, id: UUID, lines: list[Line]) -> bool:
        """Replaces the lines of an order."""
        order = self.orders[id]
        mine = {product: order.needs(product) for product in self.on_hand}
        total = sum(line.pieces for line in lines) * PRICE
        if order.state != "CONFIRMED" or total < order.invoiced or not self._available(lines, mine):
            return False
        order.lines = lines
        return True

    def cancel(self, id: UUID) -> bool:
        """Cancels an order. Legal if nothing is invoiced."""
        order = self.orders[id]
        if order.state not in ("DRAFT", "CONFIRMED") or order.invoiced:
            return False
        order.state = "CANCELLED"
        return True

    def ship(self, id: UUID) -> bool:
        """Ships an order, which removes its pieces from the stock."""
        order = self.orders[id]
        if order.state != "CONFIRMED":
            return False
        for line in order.lines:
            self.on_hand[line.product] -= line.pieces
        order.state = "SHIPPED"
        return True

    def complete(self, id: UUID) -> bool:
        """Completes an order."""
        order = self.orders[id]
        if order.state != "SHIPPED":
            return False
        order.state = "COMPLETED"
        return True

    def issue(self, id: UUID, invoice: UUID) -> bool:
        """Issues an invoice for the amount of an order that is not invoiced yet."""
        order = self.orders[id]
        left = order.left
        if order.state in ("DRAFT", "CANCELLED") or not left:
            return False
        for line in order.lines:
            line.open = 0
        order.invoiced += left
        self.invoices[invoice] = Invoice(left, order.contract)
        return True

    def pay(self, id: UUID, cents: int) -> bool:
        """Pays an amount of an invoice. Legal if the amount is at most the amount owed."""
        invoice = self.invoices[id]
        if not 0 < cents <= invoice.total - invoice.paid:
            return False
        invoice.paid += cents
        return True

    def request(self, id: UUID, line: Line, pieces: int) -> bool:
        """Requests the return of pieces. Legal if they are at most the shipped pieces."""
        if self.orders[id].state not in ("SHIPPED", "COMPLETED") or not 0 < pieces <= line.pieces - line.returned:
            return False
        line.returned += pieces
        return True

    def step(self, id: UUID, begins: tuple[str, ...], ends: str) -> bool:
        """Moves a return from one of the states `begins` to the state `ends`.

        Received pieces are added to the stock. Pieces that were not invoiced are taken off the order.
        """
        returned = self.returns[id]
        if returned.state not in begins:
            return False
        returned.state = ends
        if ends in ("REJECTED", "WITHDRAWN"):
            returned.line.returned -= returned.pieces
        if ends == "RECEIVED":
            order, line = returned.order, returned.line
            self.on_hand[line.product] += returned.pieces
            free = min(returned.pieces, line.uninvoiced)
            line.open = line.uninvoiced - free
            order.off += min(free * PRICE, order.left)
        return True

    def _available(self, lines: list[Line], mine: dict[UUID, int]) -> bool:
        return all(
            sum(line.pieces for line in lines if line.product == product)
            <= on_hand - self.reserved(product) + mine.get(product, 0)
            for product, on_hand in self.on_hand.items()
        )
