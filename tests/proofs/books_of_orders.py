"""What the verbs of orders, invoices and returns do in the model, and when they must be refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from tests.proofs.books import NONE, Books, Invoice, InvoiceLine, Line, Order, Return, must, priced

SHIPPED = ("SHIPPED", "COMPLETED")


@dataclass
class Amended:
    """A line of an amended order.

    `old`: whether the line exists already. If not, the amendment adds it.
    `key`: the key of the existing or new line.
    """

    key: str
    old: bool
    quantity: Decimal
    product: str = ""
    price: int | None = None
    discount: Decimal | None = None


def create(books: Books, id: str, customer: str, contract: str | None) -> None:
    """Creates a draft of an order. If a contract is given, it must be with the customer."""
    _must_be_with(books, customer, contract)
    books.orders[id] = Order(contract)


def move(books: Books, id: str, customer: str, contract: str | None) -> None:
    """Moves a draft to another contract, or to none."""
    if contract != books.orders[id].contract:
        must(books.orders[id].state == "DRAFT")
        _must_be_with(books, customer, contract)
    books.orders[id].contract = contract


def _must_be_with(books: Books, customer: str, contract: str | None) -> None:
    must(contract is None or (contract in books.contracts and customer in books.contracts[contract].customers))


def add_line(books: Books, order: str, key: str, line: Line) -> None:
    """Adds a line to a draft."""
    must(order in books.orders and books.orders[order].state == "DRAFT")
    books.orders[order].lines[key] = replace(line)


def change_line(books: Books, order: str, key: str, quantity: Decimal, price: int, discount: Decimal) -> None:
    """Changes a line of a draft."""
    must(books.orders[order].state == "DRAFT" and key in books.orders[order].lines)
    line = books.orders[order].lines[key]
    line.quantity, line.price, line.discount = quantity, price, discount


def remove_line(books: Books, order: str, key: str) -> None:
    """Deletes a line of a draft."""
    must(books.orders[order].state == "DRAFT" and key in books.orders[order].lines)
    del books.orders[order].lines[key]


def confirm(books: Books, id: str) -> None:
    """Fixes the prices of an order, and reserves its stock."""
    order = books.orders[id]
    must(order.state == "DRAFT" and order.lines)
    if order.contract is not None:
        contract = books.contracts[order.contract]
        must(contract.state == "SIGNED")
        must((contract.since or 0) <= 0 <= (contract.until or 0))
    _must_have(books, order.lines, {})
    for line in order.lines.values():
        if line.price is None:
            line.price = books.products[line.product].price
        line.amount = priced(line.quantity, line.price, line.discount)
    order.state, order.confirmed = "CONFIRMED", True


def amend(books: Books, id: str, amended: list[Amended]) -> None:
    """Replaces the lines of a confirmed order. The new total must be at least the invoiced amount."""
    order = books.orders[id]
    must(order.state == "CONFIRMED" and amended)
    lines = {}
    for one in amended:
        must(one.quantity > 0)
        if one.old:
            must(one.key in order.lines and one.key not in lines)
            old = order.lines[one.key]
            price = old.price if one.price is None else one.price
            discount = old.discount if one.discount is None else one.discount
            taken = {"invoiced": old.invoiced, "charged": old.charged, "roundings": old.roundings}
            line = Line(old.product, one.quantity, price, discount, **taken)  # type: ignore[arg-type]
        else:
            price = books.products[one.product].price if one.price is None else one.price
            line = Line(one.product, one.quantity, price, one.discount or NONE)
        assert line.price is not None
        line.amount = priced(line.quantity, line.price, line.discount)
        lines[one.key] = line
    must(sum(line.amount for line in lines.values()) >= books.issued(id))
    _must_have(books, lines, {key: order.needs(key) for key in books.products})
    # An invoice of a free line has an amount of 0, and pieces nevertheless.
    order.plain = not books.issued(id) and not any(line.invoiced for line in order.lines.values())
    order.lines = lines
    order.revisions += 1


def _must_have(books: Books, lines: dict[str, Line], mine: dict[str, Decimal]) -> None:
    """Checks that the stock has enough pieces for the lines of an order.

    `mine`: by product, the number of pieces that this order has reserved already.
    """
    for product in books.products:
        available = books.available(product)
        needed = sum((line.quantity for line in lines.values() if line.product == product), NONE)
        must(available is None or needed <= available + mine.get(product, NONE))


def ship(books: Books, id: str) -> None:
    """Takes the goods of an order from the stock."""
    order = books.orders[id]
    must(order.state == "CONFIRMED")
    for line in order.lines.values():
        product = books.products[line.product]
        if product.on_hand is not None:
            product.on_hand -= int(line.quantity)
    order.state = "SHIPPED"


def complete(books: Books, id: str) -> None:
    """Creates an asset for the pieces of each line of goods that did not come back."""
    order = books.orders[id]
    must(order.state == "SHIPPED")
    order.state = "COMPLETED"
    for key, line in order.lines.items():
        kept = books.kept(id, key)
        if books.products[line.product].on_hand is not None and kept:
            books.assets[key] = kept


def cancel(books: Books, id: str) -> None:
    """Cancels an order, unless something of it was invoiced."""
    order = books.orders[id]
    must(order.state in ("DRAFT", "CONFIRMED"))
    must(not any(one.order == id and one.total is not None for one in books.invoices.values()))
    order.state = "CANCELLED"


# Invoices


def draft(books: Books, id: str, order: str) -> None:
    """Creates a draft of an invoice."""
    must(order in books.orders)
    books.invoices[id] = Invoice(order)


def charge(books: Books, invoice: str, key: str, line: InvoiceLine) -> None:
    """Adds a line to a draft of an invoice."""
    must(invoice in books.invoices and books.invoices[invoice].state == "DRAFT")
    assert books.invoices[invoice].order is not None
    of = books.orders[books.invoices[invoice].order or ""].lines
    if line.order_line is not None:
        must(line.order_line in of and line.quantity <= of[line.order_line].quantity)
        amount, whole = priced(line.quantity, line.price, line.discount), of[line.order_line]
        must(_at_price(line, whole) or amount <= whole.amount - whole.off_amount)
    books.invoices[invoice].lines[key] = replace(line)


def discard(books: Books, id: str) -> None:
    """Deletes a draft of an invoice."""
    must(id in books.invoices and books.invoices[id].state == "DRAFT")
    del books.invoices[id]


def issue(books: Books, id: str) -> None:
    """Issues an invoice. An invoice without lines charges all that is left of its order."""
    must(id in books.invoices)
    invoice = books.invoices[id]
    assert invoice.order is not None
    order = books.orders[invoice.order]
    must(invoice.state == "DRAFT" and order.state not in ("DRAFT", "CANCELLED"))
    left = books.left(invoice.order)
    untouched = not any(one.order == invoice.order and one.total is not None for one in books.invoices.values())
    if invoice.lines:
        total = _charge_lines(order, invoice, left, free=untouched and not order.total)
    else:
        open_lines = {key: line for key, line in order.lines.items() if line.pieces_left}
        must(left > 0 or (untouched and not order.total and open_lines))
        total, invoice.rest = left, not order.plain
        for key, line in open_lines.items():
            assert line.price is not None
            invoice.lines[key] = InvoiceLine(key, line.pieces_left, line.price, line.discount, line.money_left)
            line.charged += line.money_left
            line.invoiced += line.pieces_left
            line.roundings += 1
    invoice.total = total
    # Nothing is owed for an invoice of 0, and no payment could end it.
    invoice.state = "ISSUED" if total else "PAID"


def _at_price(one: InvoiceLine, line: Line) -> bool:
    return (one.price, one.discount) == (line.price, line.discount)


def _charge_lines(order: Order, invoice: Invoice, left: int, *, free: bool) -> int:
    """Charges the lines of an invoice to its order, and returns the sum of their amounts.

    `left`: the amount of the order that may still be invoiced.
    `free`: whether the sum may be 0.
    """
    after, amounts, plain = {key: replace(line) for key, line in order.lines.items()}, {}, order.plain
    for key, one in invoice.lines.items():
        amounts[key] = priced(one.quantity, one.price, one.discount)
        if one.order_line is not None:
            must(one.order_line in after)
            line = after[one.order_line]
            must(0 < one.quantity <= line.pieces_left)
            if _at_price(one, line):
                amounts[key] = line.part(one.quantity)
            must(amounts[key] <= line.money_left)
            line.invoiced += one.quantity
            line.charged += amounts[key]
            line.roundings += 1
        plain = plain and one.order_line is not None and _at_price(one, after[one.order_line])
    must(sum(amounts.values()) <= left and (free or sum(amounts.values())))
    order.lines, order.plain = after, plain
    for key, amount in amounts.items():
        invoice.lines[key].amount = amount
    return sum(amounts.values())


def pay(books: Books, id: str, amount: int) -> None:
    """Records a payment of at most what is owed."""
    must(id in books.invoices)
    invoice = books.invoices[id]
    must(invoice.state == "ISSUED" and invoice.total is not None and 0 < amount <= invoice.total - invoice.paid)
    assert invoice.total is not None
    invoice.paid += amount
    invoice.state = "PAID" if invoice.paid == invoice.total else "ISSUED"


# Returns

OPEN = ("REQUESTED", "APPROVED", "RECEIVED", "REFUNDED")


def request(books: Books, key: str, order: str, line: str, quantity: Decimal, claim: bool) -> None:
    """Requests the return of pieces that were shipped and are not in another return."""
    must(books.orders[order].state in SHIPPED and line in books.orders[order].lines)
    must(0 < quantity <= books.orders[order].lines[line].quantity - books.back(line, *OPEN))
    books.returns[key] = Return(order, line, quantity, claim)


def step(books: Books, key: str, sources: tuple[str, ...], to: str) -> None:
    """Changes the state of a return to `to`. Its present state must be one of `sources`."""
    must(key in books.returns and books.returns[key].state in sources)
    books.returns[key].state = to


def approve(books: Books, key: str) -> None:
    step(books, key, ("REQUESTED",), "APPROVED")


def reject(books: Books, key: str) -> None:
    step(books, key, ("REQUESTED", "APPROVED"), "REJECTED")


def withdraw(books: Books, key: str) -> None:
    step(books, key, ("REQUESTED", "APPROVED"), "WITHDRAWN")


def receive(books: Books, key: str, shown: tuple[int, int]) -> None:
    """Receives the pieces of a return.

    Pieces that are not invoiced are deducted from the order. The price of invoiced pieces may be refunded. All the
    pieces are removed from the asset. They are added to the stock unless the return claims a defect.

    `shown`: the deduction and the refundable amount that the server shows. The model computes the same amounts for
    plain orders, and for others amounts that differ by the roundings of the line.
    """
    must(key in books.returns and books.returns[key].state == "APPROVED")
    one = books.returns[key]
    order, line = books.orders[one.order], books.orders[one.order].lines[one.line]
    off = min(one.quantity, line.pieces_left)
    if order.plain:
        must(shown == _split(line, off, one.quantity - off))
    deduction, refundable = shown
    value, rest = deduction + refundable, line.amount - line.settled
    before = sum(earlier.refundable or 0 for earlier in books.returns.values() if earlier.order == one.order)
    left, net = books.left(one.order), books.issued(one.order) - before
    must(0 <= deduction <= left and 0 <= refundable <= net)
    must(net - refundable <= sum(other.amount - other.settled for other in order.lines.values()) - value)
    line.roundings += 1
    if one.quantity == line.quantity - line.back:
        must(value == rest)
    else:
        exact = Fraction(one.quantity) * line.each
        must(value <= rest and abs(value - exact) <= line.roundings)
        must(abs(rest - Fraction(line.quantity - line.back) * line.each) <= line.roundings)
        unpaid = Fraction(off) * line.each + Fraction(one.quantity - off) * _unpaid(line)
        expected = min(max(unpaid, Fraction(value - net)), Fraction(left))
        must(abs(deduction - expected) <= line.roundings)
    one.state, one.deduction, one.refundable = "RECEIVED", deduction, refundable
    line.off, line.off_amount = line.off + off, line.off_amount + deduction
    line.back, line.settled = line.back + one.quantity, line.settled + value
    books.take_from_asset(one.line, one.quantity)
    product = books.products[line.product]
    if product.on_hand is not None and not one.claim:
        product.on_hand += int(one.quantity)


def _unpaid(line: Line) -> Fraction:
    """Returns what was not invoiced of the price of an invoiced piece.

    If more was invoiced than the line has now, it was invoiced for the pieces that the line has.
    """
    pieces = min(line.invoiced, line.quantity)
    return max(line.each - Fraction(line.charged) / Fraction(pieces), Fraction(0)) if pieces else Fraction(0)


def _split(line: Line, off: Decimal, invoiced: Decimal) -> tuple[int, int]:
    """Returns the deduction and the refundable amount of returned pieces.

    `off`: the quantity that was not invoiced. `invoiced`: the quantity invoiced at the line's price.
    """
    assert line.price is not None
    deduction = line.part(off) if off else 0
    rest = line.amount - line.settled - deduction
    if off + invoiced == line.quantity - line.back:
        return deduction, rest
    kept = 0 if off == line.pieces_left else line.money_left - deduction
    return deduction, min(priced(invoiced, line.price, line.discount), rest - kept)


def refund(books: Books, key: str, amount: int | None) -> None:
    """Refunds a received return.

    `amount`: at most the refundable amount of the return; None for all of it.
    """
    must(key in books.returns and books.returns[key].state == "RECEIVED")
    one = books.returns[key]
    assert one.refundable is not None
    must(amount is None or 0 <= amount <= one.refundable)
    one.refund = one.refundable if amount is None else amount
    one.state = "REFUNDED"
