"""Settles returned goods anew for which an earlier version deducted, or made refundable, another amount."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.money import to_decimal
from models.orders import ReturnStatus
from resolvers import registry
from resolvers.catalogue.amounts import line_amount
from resolvers.changes.unit import Unit
from resolvers.orders.kept_pieces import RECEIVED
from resolvers.orders.order_parts import left_of
from resolvers.orders.settlement import Account, Split, split_of
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, Related, equals, every
from resolvers.search.record import Record


async def correct(unit: Unit, entity: str, id: UUID) -> bool:
    """Settles the last return of an order line anew, if it is not refunded yet. Returns whether this changes anything.

    Raises Refused (STATE) if the line does not add up afterwards, because other returns are settled wrongly as well, or
    if all returns are refunded.
    """
    found = await unit.get(models.OrderLine, id)
    above = await unit.get(models.Order, found["order_id"]) if found is not None else None
    if above is None:
        return False
    held = {models.Contract: [above["contract_id"]], models.Order: [above.id], models.OrderLine: [id]}
    await unit.hold(held)
    order, line = await unit.get(models.Order, above.id), await unit.get(models.OrderLine, id)
    assert order is not None
    assert line is not None
    unit.require_held(models.Contract, [order["contract_id"]])
    to_line = registry.of(models.ReturnRequest).description.to_one["order_line"]
    of_order = every(Related(to_line, equals("order_id", order.id)), Among("status", RECEIVED), LIVING)
    returns = await unit.find(models.ReturnRequest, of_order, lock=True)
    of_line = [one for one in returns if one["order_line_id"] == id]
    charged = await _charged(unit, id)
    rounding = len(of_line) + len(charged) + 1
    missing = _price(line, of_line) - sum((one["deduction"] or 0) + (one["refundable"] or 0) for one in of_line)
    if line["deleted_at"] is not None or any(one["refundable"] is None for one in of_line) or abs(missing) <= rounding:
        return False
    last = max((one for one in of_line if one["status"] == ReturnStatus.RECEIVED), key=_received, default=None)
    split, before = Split(0, 0, 0), line
    if last is not None:
        invoiced = await contract_totals.invoiced_of(unit, order.id)
        before = _before(line, last, of_line, charged)
        split = _settled(order, before, last, [one for one in returns if one.id != last.id], charged, invoiced)
        missing -= split.deduction + split.refundable - (last["deduction"] or 0) - last["refundable"]
    if last is None or abs(missing) > rounding:
        amount = f"{to_decimal(abs(missing), line['currency'])} {line['currency']}"
        message = f"The customer got {amount} too {'little' if missing > 0 else 'much'} for its returns. Settle that."
        raise Refused.one(ProblemCode.STATE, message, "id")
    more = split.deduction - (last["deduction"] or 0)
    less = {"amount": line["amount"] - more, "deducted_quantity": before["deducted_quantity"] + split.quantity}
    if less := {column: value for column, value in less.items() if value != line[column]}:
        await unit.store(registry.of(models.OrderLine), line, less)
    if more:
        await contract_totals.add(unit, order["contract_id"], ordered=-more)
        await unit.store(registry.of(models.Order), order, {"total": order["total"] - more})
    values = {"deduction": split.deduction, "refundable": split.refundable}
    await unit.store(registry.of(models.ReturnRequest), last, values)
    return True


def _before(line: Record, last: Record, returns: list[Record], charged: list[Record]) -> Record:
    """Returns an order line as it was before its return `last` was received. Pieces that nobody invoiced came first."""
    back = sum(one["quantity"] for one in returns if one.id != last.id)
    free = line["quantity"] - sum(one["quantity"] for one in charged)
    amount = (line["amount"] or 0) + (last["deduction"] or 0)
    return Record(line.entity, {**line, "amount": amount, "deducted_quantity": max(min(back, free), 0)}.items())


def _settled(
    order: Record, line: Record, last: Record, others: list[Record], charged: list[Record], invoiced: int
) -> Split:
    """Returns how the return `last` would have been settled after all others.

    `line`: the order line before this return.
    `others`: the other received returns of the order.
    `charged`: the lines of issued invoices that charge the order line.
    `invoiced`: the invoiced amount of the order.
    """
    earlier = [one for one in others if one["order_line_id"] == line.id]
    uninvoiced = order["total"] + (last["deduction"] or 0) - invoiced
    return split_of(
        left_of([line], charged)[line.id],
        last["quantity"],
        back=sum(one["quantity"] for one in earlier),
        refundable=sum(map(_refundable, earlier)),
        charged=charged,
        account=Account(uninvoiced, invoiced - sum(map(_refundable, others))),
    )


async def _charged(unit: Unit, line: UUID) -> list[Record]:
    """Returns the lines of issued invoices that charge an order line."""
    to_invoice = registry.of(models.InvoiceLine).description.to_one["invoice"]
    is_issued = Related(to_invoice, every(Among("status", ("ISSUED", "OVERDUE", "PAID")), LIVING))
    return await unit.find(models.InvoiceLine, every(equals("order_line_id", line), is_issued, LIVING))


def _price(line: Record, returns: list[Record]) -> int:
    """Returns the price of the pieces that came back, in minor units. All of them cost what the line does."""
    quantity = sum(one["quantity"] for one in returns)
    whole: int = (line["amount"] or 0) + sum(one["deduction"] or 0 for one in returns)
    if quantity == line["quantity"]:
        return whole
    return min(line_amount(quantity, line["unit_price"] or 0, line["discount"] or 0), whole)


def _refundable(returned: Record) -> int:
    amount: int = (returned["refund"] or 0) if returned["refundable"] is None else returned["refundable"]
    return amount


def _received(returned: Record) -> tuple[str, str]:
    return (str(returned["received_at"] or ""), str(returned.id))
