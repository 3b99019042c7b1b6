"""An independent model of a company that sells in one currency: its rows, and how amounts are divided.

The rules are those of docs/selling.md and docs/service.md. Amounts are integers in minor units. The model shares no
code with the server.
"""

from __future__ import annotations

import math
import pickle
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

NONE = Decimal(0)


class Illegal(Exception):
    """Raised for a mutation that the server must refuse."""


def must(condition: object) -> None:
    if not condition:
        raise Illegal


def priced(quantity: Decimal, price: int, discount: Decimal) -> int:
    """Returns quantity × price less the discount in per cent, rounded half up to a minor unit."""
    exact = Fraction(quantity) * price * (100 - Fraction(discount)) / 100
    return math.floor(exact + Fraction(1, 2))


@dataclass
class Product:
    """A product. `on_hand`: the pieces in stock; None for a service, which has no stock."""

    price: int
    on_hand: int | None


@dataclass
class Line:
    """A line of an order, with the quantities and amounts that were invoiced, deducted and returned.

    `amount`: the price of the whole line.
    `invoiced`, `charged`: the invoiced quantity and its amount.
    `off`, `off_amount`: the quantity that was returned before it was invoiced, and its amount.
    `back`, `settled`: the returned quantity and its amount.
    `roundings`: how many amounts of the line were rounded, each by half a minor unit at most.
    """

    product: str
    quantity: Decimal
    price: int | None
    discount: Decimal
    amount: int = 0
    invoiced: Decimal = NONE
    charged: int = 0
    off: Decimal = NONE
    off_amount: int = 0
    back: Decimal = NONE
    settled: int = 0
    roundings: int = 1

    @property
    def each(self) -> Fraction:
        """The exact price of a piece."""
        return Fraction(self.price or 0) * (100 - Fraction(self.discount)) / 100

    @property
    def pieces_left(self) -> Decimal:
        """The quantity that may still be invoiced."""
        return max(self.quantity - self.invoiced - self.off, NONE)

    @property
    def money_left(self) -> int:
        """The amount that may still be invoiced."""
        return max(self.amount - self.charged - self.off_amount, 0)

    def part(self, quantity: Decimal) -> int:
        """Returns the amount to invoice for this quantity of the line.

        For all remaining pieces, this is the remaining amount of the line.
        """
        assert self.price is not None
        if quantity == self.pieces_left:
            return self.money_left
        return min(priced(quantity, self.price, self.discount), self.money_left)


@dataclass
class Order:
    """An order. `lines`: the lines by key.

    `plain`: whether all invoices charge pieces at the present prices of their lines. If so, the model can compute every
    amount of the order exactly.
    """

    contract: str | None
    lines: dict[str, Line] = field(default_factory=dict)
    state: str = "DRAFT"
    confirmed: bool = False
    plain: bool = True
    revisions: int = 0

    @property
    def total(self) -> int:
        """The sum of the lines, less the pieces that came back before they were invoiced."""
        return sum(line.amount - line.off_amount for line in self.lines.values())

    def needs(self, product: str) -> Decimal:
        """Returns the quantity of a product in the order."""
        return sum((line.quantity for line in self.lines.values() if line.product == product), NONE)


@dataclass
class InvoiceLine:
    """A line of an invoice. `order_line`: the line of the order that it charges; None for a deposit."""

    order_line: str | None
    quantity: Decimal
    price: int
    discount: Decimal
    amount: int | None = None


@dataclass
class Invoice:
    """An invoice of an order or of a repair.

    `rest`: whether the invoice was issued without lines, for the rest of an order that is not plain. If so, the amounts
    of its lines are not checked.
    """

    order: str | None
    repair: str | None = None
    lines: dict[str, InvoiceLine] = field(default_factory=dict)
    state: str = "DRAFT"
    total: int | None = None
    paid: int = 0
    rest: bool = False


@dataclass
class Return:
    """A return or a claim of pieces of an order line.

    `deduction`: the amount that was taken off the order. `refundable`: the amount that may be refunded.
    """

    order: str
    line: str
    quantity: Decimal
    claim: bool
    state: str = "REQUESTED"
    deduction: int | None = None
    refundable: int | None = None
    refund: int | None = None


@dataclass
class Contract:
    """A contract. `since` and `until` are days relative to today; None if the contract has no such day."""

    amount: int | None
    since: int | None = None
    until: int | None = None
    state: str = "DRAFT"
    customers: set[str] = field(default_factory=set)


@dataclass
class Repair:
    """A repair. `parts`: the product, the number of pieces and the amount of each part."""

    covered: bool
    fee: int | None
    parts: list[tuple[str, int, int]] = field(default_factory=list)
    state: str = "PLANNED"
    deleted: bool = False

    @property
    def owed(self) -> int:
        """The amount that the customer owes for the repair."""
        return 0 if self.covered else (self.fee or 0) + sum(amount for _, _, amount in self.parts)


@dataclass
class Books:
    """All rows of the model. Rows have keys, which the clerk translates into ids."""

    products: dict[str, Product] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    invoices: dict[str, Invoice] = field(default_factory=dict)
    returns: dict[str, Return] = field(default_factory=dict)
    contracts: dict[str, Contract] = field(default_factory=dict)
    repairs: dict[str, Repair] = field(default_factory=dict)
    assets: dict[str, Decimal] = field(default_factory=dict)
    """The quantity of the asset of each order line."""
    deleted_assets: dict[str, Decimal] = field(default_factory=dict)
    """The quantity that the deleted asset of an order line had."""

    def copy(self) -> Books:
        """Returns an independent copy."""
        return pickle.loads(pickle.dumps(self))  # type: ignore[no-any-return]  # several times faster than deepcopy

    def reserved(self, product: str) -> Decimal:
        """Returns how many pieces of a product confirmed orders reserve."""
        return sum((order.needs(product) for order in self.orders.values() if order.state == "CONFIRMED"), NONE)

    def available(self, product: str) -> Decimal | None:
        """Returns how many pieces of a product can be reserved or taken; None if it has no stock."""
        on_hand = self.products[product].on_hand
        return None if on_hand is None else on_hand - self.reserved(product)

    def issued(self, order: str) -> int:
        """Returns the sum of the issued invoices of an order."""
        return sum(one.total or 0 for one in self.invoices.values() if one.order == order)

    def left(self, order: str) -> int:
        """Returns the amount of an order that may still be invoiced."""
        return self.orders[order].total - self.issued(order)

    def back(self, line: str, *states: str) -> Decimal:
        """Returns how many pieces of an order line are in returns with one of these states."""
        return sum((one.quantity for one in self.returns.values() if one.line == line and one.state in states), NONE)

    def kept(self, order: str, line: str) -> Decimal:
        """Returns how many pieces of an order line did not come back."""
        return self.orders[order].lines[line].quantity - self.back(line, "RECEIVED", "REFUNDED")

    def take_from_asset(self, line: str, quantity: Decimal) -> None:
        """Subtracts pieces from the asset of an order line, and deletes it if nothing is left."""
        had = self.assets.pop(line, NONE)
        if had > quantity:
            self.assets[line] = had - quantity
        elif had:
            self.deleted_assets[line] = had

    def sums(self, contract: str) -> tuple[int, int, int, int | None]:
        """Returns the amounts ordered, invoiced and paid under a contract, and the rest of the contract's amount.

        The rest is None if the contract has no amount.
        """
        ordered = invoiced = paid = 0
        for key, order in self.orders.items():
            if order.contract == contract and order.state not in ("DRAFT", "CANCELLED"):
                ordered += order.total
                invoices = [one for one in self.invoices.values() if one.order == key and one.total is not None]
                invoiced += sum(one.total or 0 for one in invoices)
                paid += sum(one.paid for one in invoices)
        amount = self.contracts[contract].amount
        return ordered, invoiced, paid, None if amount is None else amount - ordered

    def stock_moved(self) -> Counter[str]:
        """Returns how many pieces of each product shipments, returns and repairs took from the stock, on balance."""
        moved = Counter[str]()
        for order in self.orders.values():
            for line in order.lines.values():
                moved[line.product] += int(line.quantity) * (order.state in ("SHIPPED", "COMPLETED"))
        for one in self.returns.values():
            if one.state in ("RECEIVED", "REFUNDED") and not one.claim:
                moved[self.orders[one.order].lines[one.line].product] -= int(one.quantity)
        for repair in self.repairs.values():
            for product, pieces, _ in repair.parts:
                moved[product] += pieces * (not repair.deleted)
        return moved
