"""Settles returned goods: deducts their uninvoiced value from the order.

Their invoiced value can be refunded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from models.orders import OrderStatus, ReturnStatus
from resolvers import registry
from resolvers.catalogue.amounts import line_amount
from resolvers.changes import deletion
from resolvers.changes.unit import Unit
from resolvers.orders.order_history import total_of
from resolvers.orders.order_parts import Left, left_of, part_of
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record

RECEIVED = (str(ReturnStatus.RECEIVED), str(ReturnStatus.REFUNDED))
"""The states of returns whose goods came back."""


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


async def settle(unit: Unit, order: Record, line: Record, returned: Record) -> dict[str, Any]:
    """Settles a return: reduces the order by the returned pieces that were not invoiced.

    Reduces the order line, the order's total and the ordered total of the contract. If only some pieces of the line
    were invoiced, the pieces that were not invoiced count as returned first. The order must be locked.

    Returns the columns to set in the return.
    """
    invoices = await unit.find(models.Invoice, contract_totals.issued(order.id))
    of_line = every(equals("order_line_id", line.id), LIVING)
    charged = await unit.find(
        models.InvoiceLine, every(Among("invoice_id", tuple(one.id for one in invoices)), of_line)
    )
    others = await unit.find(models.ReturnRequest, every(of_line, Among("status", RECEIVED)))
    total = await total_of(unit, order)
    split = split_of(
        left_of([line], charged)[line.id],
        returned["quantity"],
        back=sum(other["quantity"] for other in others if other.id != returned.id),
        refundable=sum(_refundable(other) for other in others if other.id != returned.id),
        uninvoiced=total - sum(one["total"] for one in invoices),
    )
    if split.quantity or split.deduction:
        less = {
            "amount": (line["amount"] or 0) - split.deduction,
            "deducted_quantity": line["deducted_quantity"] + split.quantity,
        }
        await unit.store(registry.of(models.OrderLine), line, less)
    if split.deduction:
        await contract_totals.add(unit, order["contract_id"], ordered=-split.deduction)
        await unit.store(registry.of(models.Order), order, {"total": total - split.deduction})
    return {"deduction": split.deduction, "refundable": split.refundable}


def split_of(left: Left, quantity: int, *, back: int, refundable: int, uninvoiced: int) -> Split:
    """Splits the value of returned pieces of an order line.

    `left`: the part of the line that is left to invoice.
    `quantity`: the quantity of the returned pieces, in thousandths.
    `back`: the quantity that came back in earlier returns.
    `refundable`: the amount that could be refunded for these earlier returns.
    `uninvoiced`: the part of the order's total that is not invoiced.
    """
    line, spare = left.line, max(left.quantity, 0)
    worth = max((line["amount"] or 0) - refundable, 0)  # of all pieces that are not back yet
    open_amount = max(left.amount, 0)
    if back == line["deducted_quantity"]:  # then the refunds so far were of a deposit
        open_amount -= refundable
    open_amount = max(min(open_amount, worth), 0)
    free = min(quantity, spare)
    charged = quantity - free
    of_free = part_of(line, free, spare, open_amount) if free else 0
    if quantity == line["quantity"] - back:
        value, open_part = worth, open_amount
    else:
        of_charged = min(_at_price(line, charged), worth - open_amount)
        # Pieces that were invoiced below their price: the difference was not invoiced, and is not refunded.
        paid = min(of_charged, _at_invoiced_price(left, charged))
        value, open_part = of_free + of_charged, min(of_free + of_charged - paid, open_amount)
    deduction = max(min(open_part, uninvoiced), 0)
    return Split(free, deduction, value - deduction)


def _at_price(line: Record, quantity: int) -> int:
    return line_amount(quantity, line["unit_price"] or 0, line["discount"] or 0)


def _at_invoiced_price(left: Left, quantity: int) -> int:
    """Returns the unit price at which pieces of an order line were invoiced, rounded half up.

    This is the price of the line, or the average of the invoiced amounts if that is lower.
    """
    charged = left.charged_quantity
    if not charged or left.charged_amount >= _at_price(left.line, charged):
        return _at_price(left.line, quantity)
    return (2 * quantity * left.charged_amount + charged) // (2 * charged)


def _refundable(returned: Record) -> int:
    """Returns the amount that can be refunded for a return.

    For a return from an import or an earlier version, returns the recorded refund.
    """
    amount: int = (returned["refund"] or 0) if returned["refundable"] is None else returned["refundable"]
    return amount


async def take_from_assets(unit: Unit, order: Record, line: Record, quantity: int) -> None:
    """Subtracts returned pieces from the assets of a completed order's line. Deletes assets without pieces."""
    if order["status"] != OrderStatus.COMPLETED:
        return  # orderComplete will leave them out
    entity = registry.of(models.Asset)
    assets = await unit.find(models.Asset, every(equals("order_line_id", line.id), LIVING), lock=True)
    for asset in sorted(assets, key=lambda one: (one["created_at"], str(one.id))):
        taken = min(quantity, asset["quantity"])
        if taken == asset["quantity"]:
            await deletion.discard(unit, entity, asset)
        elif taken:
            await unit.store(entity, asset, {"quantity": asset["quantity"] - taken})
        quantity -= taken


async def quantities_back(unit: Unit, lines: list[Record]) -> dict[UUID, int]:
    """Returns how much of some order lines came back, in thousandths, by the lines' ids."""
    found = dict.fromkeys((line.id for line in lines), 0)
    these = every(Among("order_line_id", tuple(found)), Among("status", RECEIVED), LIVING)
    for returned in await unit.find(models.ReturnRequest, these):
        found[returned["order_line_id"]] += returned["quantity"]
    return found
