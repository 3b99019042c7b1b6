"""How the value of returned pieces is split, for all small orders: by the rules of docs/selling.md, with fractions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from itertools import product
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.description import describe
from resolvers.orders.order_parts import left_of
from resolvers.orders.settlement import Account, split_of
from resolvers.search.record import Record

ONE = 1000


def half_up(exact: Fraction) -> int:
    """Rounds to the nearest integer. Halves are rounded up."""
    return math.floor(exact + Fraction(1, 2))


@dataclass
class Line:
    """A line of an order: its pieces, the price of a piece before and after the discount, and its invoices.

    `charges`: the pieces, price, discount and amount of each invoice line.
    `off`, `off_amount`: the pieces and the amount that returns have taken off the line.
    `back`: the pieces and the refundable amount of each return.
    """

    pieces: int
    price: int
    discount: int = 0
    charges: list[tuple[int, int, int, int]] = field(default_factory=list)
    off: int = 0
    off_amount: int = 0
    back: list[tuple[int, int]] = field(default_factory=list)
    id: UUID = field(default_factory=new_id)

    @property
    def each(self) -> Fraction:
        """The exact price of a piece."""
        return Fraction(self.price * (100 - self.discount), 100)

    @property
    def amount(self) -> int:
        """The amount of the line before returns."""
        return half_up(self.pieces * self.each)

    @property
    def billed(self) -> int:
        """The invoiced pieces."""
        return sum(pieces for pieces, *_ in self.charges)

    @property
    def paid(self) -> int:
        """The invoiced amount."""
        return sum(amount for *_, amount in self.charges)

    @property
    def gone(self) -> int:
        """The pieces that came back."""
        return sum(pieces for pieces, _ in self.back)

    def charge(self, pieces: int) -> None:
        """Invoices pieces at the present price, as parts of the line."""
        left, open_pieces = self.amount - self.off_amount - self.paid, self.pieces - self.off - self.billed
        amount = left if pieces == open_pieces else min(half_up(pieces * self.each), left)
        self.charges.append((pieces, self.price, self.discount, amount))

    def record(self) -> Record:
        """Returns the row of the line."""
        values = {"id": self.id, "quantity": self.pieces * ONE, "unit_price": self.price}
        values |= {"discount": self.discount * 100, "amount": self.amount - self.off_amount}
        return Record(describe(models.OrderLine), [*values.items(), ("deducted_quantity", self.off * ONE)])

    def invoice_lines(self) -> list[Record]:
        """Returns the rows of the invoice lines."""
        names = ("quantity", "unit_price", "discount", "amount")
        return [
            Record(
                describe(models.InvoiceLine),
                [("order_line_id", self.id), *zip(names, (pieces * ONE, price, discount * 100, amount), strict=True)],
            )
            for pieces, price, discount, amount in self.charges
        ]


@dataclass
class Sold:
    """An order. `deposits`: the amounts that were invoiced without an order line."""

    lines: list[Line]
    deposits: int = 0

    @property
    def total(self) -> int:
        """The total of the order."""
        return sum(line.amount - line.off_amount for line in self.lines)

    @property
    def invoiced(self) -> int:
        """The sum of the invoices."""
        return sum(line.paid for line in self.lines) + self.deposits

    @property
    def refundable(self) -> int:
        """What can be refunded for all returns."""
        return sum(amount for line in self.lines for _, amount in line.back)

    @property
    def owed(self) -> Fraction:
        """The exact price of the pieces that stay."""
        return sum(((line.pieces - line.gone) * line.each for line in self.lines), Fraction(0))

    def give_back(self, number: int, pieces: int) -> tuple[int, int]:
        """Returns pieces of a line. Returns the deduction and the refundable amount."""
        line = self.lines[number]
        split = split_of(
            left_of([line.record()], line.invoice_lines())[line.id],
            pieces * ONE,
            back=line.gone * ONE,
            refundable=sum(amount for _, amount in line.back),
            charged=line.invoice_lines(),
            account=Account(self.total - self.invoiced, self.invoiced - self.refundable),
        )
        assert 0 <= split.deduction <= self.total - self.invoiced
        assert 0 <= split.refundable <= self.invoiced - self.refundable
        assert split.quantity == ONE * min(pieces, max(line.pieces - line.off - line.billed, 0))
        line.off, line.off_amount = line.off + split.quantity // ONE, line.off_amount + split.deduction
        line.back.append((pieces, split.refundable))
        return split.deduction, split.refundable


def by_the_words(sold: Sold, number: int, pieces: int) -> tuple[Fraction, Fraction]:
    """Returns the deduction and the refundable amount of pieces whose prices need no rounding.

    What was not invoiced comes back first. Of an invoiced piece, what its price exceeds the invoiced amount was not
    invoiced. If more pieces were invoiced than the line has now, they were invoiced for the pieces that it has. Nothing
    is deducted that is invoiced, and nothing is refunded that is not.
    """
    line = sold.lines[number]
    free = min(pieces, max(line.pieces - line.off - line.billed, 0))
    average = Fraction(line.paid, min(line.billed, line.pieces)) if line.billed else Fraction(0)
    open_part = free * line.each + (pieces - free) * max(line.each - average, Fraction(0))
    value = pieces * line.each
    deduction = max(open_part, value - (sold.invoiced - sold.refundable))
    deduction = min(deduction, Fraction(sold.total - sold.invoiced))
    return deduction, value - deduction


@cache
def compositions(whole: int) -> tuple[tuple[int, ...], ...]:
    """Returns all ways to divide a whole into parts, in any order."""
    if not whole:
        return ((),)
    return tuple((first, *rest) for first in range(1, whole + 1) for rest in compositions(whole - first))


def small_orders() -> Iterator[Sold]:
    """Yields orders of one line that was amended after invoices, another line, and a deposit."""
    for old, new, billed, pieces, other in product((1, 5), (0, 1, 2, 9), range(5), range(1, 4), (0, 7, -7)):
        if billed > pieces and billed * old % pieces:
            continue  # what was invoiced for each of the remaining pieces would be rounded
        first = Line(pieces, new, charges=[(billed, old, 0, billed * old)] if billed else [])
        lines = [first, Line(1, abs(other))] if other else [first]
        if other < 0:
            lines[1].charge(1)
        left = sum(line.amount - line.paid for line in lines)
        for deposit in sorted({0, 3, left // 2, left, min(left, 0), -2}):  # below 0 after lines of "Already invoiced"
            if -sum(line.paid for line in lines) <= deposit <= left:
                yield Sold([*lines], deposit)


def test_a_part_that_took_nothing_has_the_price_of_its_pieces() -> None:
    """An invoice at the present price takes nothing if more was invoiced of the line than it costs now."""
    line = Line(10, 4, charges=[(5, 10, 0, 50), (1, 4, 0, 0)])
    sold = Sold([line, Line(1, 100)])
    assert [sold.give_back(0, 1) for _ in range(10)] == [(4, 0)] * 4 + [(0, 4)] * 6


def again(sold: Sold) -> Sold:
    """Returns the order as it was before any return."""
    return Sold([Line(line.pieces, line.price, line.discount, [*line.charges]) for line in sold.lines], sold.deposits)


def test_every_small_order_is_settled_as_the_words_say() -> None:
    seen = 0
    for sold in small_orders():
        whole, invoiced = sum(line.amount for line in sold.lines), sold.invoiced
        outcomes = set()
        for sizes, first in product(compositions(sold.lines[0].pieces), range(len(sold.lines))):
            one = again(sold)
            returns = [(0, size) for size in sizes]
            returns[first and len(returns) : 0] = [(1, 1)] * (len(one.lines) - 1)
            for number, pieces in returns:
                expected = by_the_words(one, number, pieces)
                assert tuple(map(Fraction, one.give_back(number, pieces))) == expected, (sold, returns, number)
                assert one.invoiced - one.refundable <= one.owed
                assert one.total - one.refundable == one.owed
                seen += 1
            # All came back: what was invoiced is refunded, and what was not is no longer owed.
            assert one.refundable == one.invoiced == one.total == invoiced
            assert sum(line.off_amount for line in one.lines) == whole - invoiced
            outcomes.add((first, *((line.off_amount, sum(back for _, back in line.back)) for line in one.lines)))
        assert len({outcome[0] for outcome in outcomes}) == len(outcomes)  # the sizes of the returns do not matter
    assert seen > 5_000


ROUNDED = [
    # price, discount in per cent: a piece costs a fraction of a minor unit, which is rounded up or down
    *product((99, 101, 1, 5, 8250), (0, 15, 33, 50, 70)),
]


@pytest.mark.parametrize("way", ["plain", "raised", "lowered", "raised and deposit", "line gone", "paid in parts"])
def test_rounded_parts_add_up(way: str) -> None:
    for (price, discount), pieces, sizes in product(ROUNDED, (3, 4), (0, 1, 2, 5)):
        for billed in range(pieces + 1):
            line = Line(pieces, price, discount)
            for part in [1] * billed if way == "paid in parts" else [billed] * (billed > 0):
                line.charge(part)
            sold = Sold([line, Line(2, 50 * pieces * price, 0)])
            if way.startswith("raised"):
                line.price = price * 3
            if way == "lowered":
                line.price = price // 2
            if way == "raised and deposit":
                sold.deposits = (sold.total - sold.invoiced) // 3
            if way == "line gone":
                sold.deposits = sold.invoiced + 1
                line.charges = []
            if sold.invoiced > sold.total:
                continue
            rounding = len(line.charges) + 1
            back = compositions(pieces)[sizes % len(compositions(pieces))]
            _give_back_all(sold, back, rounding, at_price=way in ("plain", "paid in parts"))


def _give_back_all(sold: Sold, back: Sequence[int], rounding: int, *, at_price: bool) -> None:
    line, invoiced, amount = sold.lines[0], sold.invoiced, sold.lines[0].amount
    at_once = again(sold)
    at_once.give_back(0, line.pieces)
    for pieces in back:
        free = min(pieces, max(line.pieces - line.off - line.billed, 0))
        left, rounding = sold.total - sold.invoiced, rounding + 1
        deduction, refundable = sold.give_back(0, pieces)
        assert deduction >= min(math.floor(free * line.each) - rounding, left)
        if line.gone < line.pieces:
            assert abs(deduction + refundable - pieces * line.each) <= rounding
        assert sold.invoiced - sold.refundable <= sold.owed + rounding
        assert abs(sold.total - sold.refundable - sold.owed) <= rounding
    assert line.off_amount + sum(amount for _, amount in line.back) == amount
    assert not at_price or line.off_amount == amount - line.paid
    other = at_once.lines[0]
    assert (line.off_amount, sum(part for _, part in line.back)) == (other.off_amount, other.back[0][1])
    for pieces in (1, 1):
        sold.give_back(1, pieces)
    assert sold.refundable == sold.invoiced == sold.total == invoiced
