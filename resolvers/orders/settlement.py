"""Settles returned goods: deducts their uninvoiced value from the order.

Their invoiced value can be refunded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import models
from models.orders import ImportedTotal
from resolvers import registry
from resolvers.catalogue.amounts import line_amount
from resolvers.changes.unit import Unit
from resolvers.orders.kept_pieces import RECEIVED
from resolvers.orders.order_history import total_of
from resolvers.orders.order_parts import Left, left_of, part_of
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, Related, equals, every
from resolvers.search.record import Record


@dataclass(frozen=True, slots=True)
class Split:
    """The value of returned pieces, split into a deduction and a refundable amount.

    `quantity`: the quantity that is no longer charged, in thousandths.
    `deduction`: the amount to deduct from the order, in minor units.
    `refundable`: the amount that can be refunded, in minor units.
    """

    quantity: int
    deduction: int
    refundable: int


@dataclass(frozen=True, slots=True)
class Account:
    """The amounts of an order before a return, in minor units.

    `uninvoiced`: the part of the order's total that is not invoiced.
    `invoiced`: the invoiced amount, less what can be refunded for earlier returns.
    """

    uninvoiced: int
    invoiced: int


async def settle(
    unit: Unit, order: Record, line: Record, returned: Record, *, stock_taken: int | None
) -> dict[str, Any]:
    """Settles a return: reduces the order by the value of the returned pieces that was not invoiced.

    Reduces the order line, the order's total and the ordered total of the contract. If only some pieces of the line
    were invoiced, the pieces that were not invoiced count as returned first. The order must be locked.

    `stock_taken`: the new value of this column of the order line.

    Returns the columns to set in the return.
    """
    invoices = await unit.find(models.Invoice, contract_totals.issued(order.id))
    of_invoices = every(Among("invoice_id", tuple(one.id for one in invoices)), LIVING)
    parts = await unit.find(models.InvoiceLine, of_invoices) if invoices else []
    charged = [part for part in parts if part["order_line_id"] == line.id]
    to_line = registry.of(models.ReturnRequest).description.to_one["order_line"]
    received = every(Related(to_line, equals("order_id", order.id)), Among("status", RECEIVED), LIVING)
    earlier = [other for other in await unit.find(models.ReturnRequest, received) if other.id != returned.id]
    of_pieces = [other for other in earlier if other["order_line_id"] == line.id]
    invoiced, total = sum(_total_of(one, parts) for one in invoices), await total_of(unit, order)
    split = split_of(
        left_of([line], charged)[line.id],
        returned["quantity"],
        back=sum(other["quantity"] for other in of_pieces),
        refundable=sum(map(_refundable, of_pieces)),
        charged=charged,
        account=Account(total - invoiced, invoiced - sum(map(_refundable, earlier))),
    )
    less: dict[str, Any] = {"stock_taken": stock_taken}
    if split.quantity or split.deduction:
        less["amount"] = (line["amount"] or 0) - split.deduction
        less["deducted_quantity"] = line["deducted_quantity"] + split.quantity
    if changed := {column: value for column, value in less.items() if value != line[column]}:
        await unit.store(registry.of(models.OrderLine), line, changed)
    if split.deduction:
        await contract_totals.add(unit, order["contract_id"], ordered=-split.deduction)
        await unit.store(registry.of(models.Order), order, {"total": total - split.deduction})
    return {"deduction": split.deduction, "refundable": split.refundable}


def split_of(
    left: Left, quantity: int, *, back: int, refundable: int, charged: Sequence[Record], account: Account
) -> Split:
    """Splits the value of returned pieces of an order line.

    A piece has the price of its order line, whatever it was invoiced for. The last pieces take what remains of the
    line's amount. What was not invoiced of the pieces is deducted, as far as the order is not invoiced. The rest is
    refundable, as far as it was invoiced.

    `left`: the part of the line that is left to invoice.
    `quantity`: the quantity of the returned pieces, in thousandths.
    `back`: the quantity that came back in earlier returns.
    `refundable`: the amount that could be refunded for these earlier returns.
    `charged`: the lines of issued invoices that charge the order line.
    `account`: the amounts of the whole order.
    """
    line, amount = left.line, left.line["amount"] or 0
    kept, worth = line["quantity"] - back, max(amount - refundable, 0)
    # The kept pieces and their worth: those that were invoiced, and those that were not.
    billed = min(max(left.charged_quantity - (back - line["deducted_quantity"]), 0), kept)
    free = kept - billed
    worth_billed = min(_share(_value_of(charged, line), billed, left.charged_quantity), worth) if free else worth
    of_free = min(quantity, free)
    of_billed = quantity - of_free
    free_value = part_of(line, of_free, free, worth - worth_billed)
    billed_value = part_of(line, of_billed, billed, worth_billed)
    # The part of the invoiced pieces' worth that was not invoiced, for example after an amendment to a higher price.
    unpaid = min(max(amount - left.charged_amount - (worth - worth_billed), 0), worth_billed)
    if of_billed < billed:
        # After an amendment to fewer pieces than were invoiced, what was invoiced is for the remaining ones.
        paid = _share(left.charged_amount, of_billed, min(left.charged_quantity, line["quantity"]))
        paid = min(billed_value, paid, worth_billed - unpaid)
        unpaid = min(billed_value - paid, unpaid)
    value, invoiced = free_value + billed_value, max(account.invoiced, 0)
    deduction = max(min(max(free_value + unpaid, value - invoiced), account.uninvoiced), 0)
    return Split(of_free, deduction, min(value - deduction, invoiced))


def _value_of(charged: Sequence[Record], line: Record) -> int:
    """Returns the value of the invoiced pieces of an order line at the price of the line, in minor units.

    Each part is rounded as if it were invoiced now.
    """
    return sum(line_amount(one["quantity"], line["unit_price"] or 0, line["discount"] or 0) for one in charged)


def _share(amount: int, quantity: int, whole: int) -> int:
    """Returns the share of an amount for a part of a whole quantity, rounded half up."""
    return (2 * amount * quantity + whole) // (2 * whole) if whole else 0


def _total_of(invoice: Record, lines: Sequence[Record]) -> int:
    """Returns the total of an invoice in minor units, even while an import is still adding lines."""
    if invoice["imported_total"] != ImportedTotal.SUMMED:
        return invoice["total"] or 0
    return sum(line["amount"] for line in lines if line["invoice_id"] == invoice.id)


def _refundable(returned: Record) -> int:
    """Returns the amount that can be refunded for a return.

    For a return from an import or an earlier version, returns the recorded refund.
    """
    amount: int = (returned["refund"] or 0) if returned["refundable"] is None else returned["refundable"]
    return amount
