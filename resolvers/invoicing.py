"""Invoices are issued, and payments recorded."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.money import to_decimal
from models.invoices import InvoiceStatus, PaymentMethod
from models.orders import OrderStatus
from models.values import Money
from resolvers import execution, registry
from resolvers.amounts import bounded, line_amount, minor_of
from resolvers.machines import INVOICE
from resolvers.numbers import next_number
from resolvers.record import Record
from resolvers.search.expressions import LIVING, Among, Not, equals, every

if TYPE_CHECKING:
    from resolvers.changes.unit import Unit

DAYS_TO_PAY = 30
_NOT_YET = (OrderStatus.DRAFT, OrderStatus.CANCELLED)


async def issue(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Issues a draft: it gets its number, and is owed. One without lines gets what of its order is not invoiced yet.

    Raises Refused: STATE for an order that is not confirmed, or of which nothing is left; OUT_OF_RANGE for more than
    the order comes to; INVALID when it would be due already. Raises Forbidden.
    """
    invoice = await INVOICE.begin(unit, "invoiceIssue", id, expected_version)
    # Held: two invoices of one order must not come to more than the order together.
    order = await unit.get(models.Order, invoice["order_id"], lock=True)
    if order is not None and order["status"] in _NOT_YET:
        raise Refused.one(ProblemCode.STATE, f"Its order is {order['status']}.", "order_id")
    lines = await unit.find(models.InvoiceLine, every(equals("invoice_id", id), LIVING))
    amounts = [line["amount"] for line in lines]
    if not lines and order is not None:
        amounts = await _take_rest(unit, invoice, order)
    total = bounded(sum(amounts), "lines")
    if not total:
        raise Refused.one(ProblemCode.STATE, "It comes to nothing: everything is invoiced already.", "lines")
    if order is not None:
        if total + await execution.invoiced_of(unit, order.id) > order["total"]:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "That is more than is left of its order.", "lines")
        await execution.add(unit, order["contract_id"], invoiced=total)
    await put_out(unit, invoice, total)
    return id


async def put_out(unit: Unit, invoice: Record, total: int) -> None:
    """Numbers a draft and makes it owed. Raises Refused (INVALID) when it would be due already."""
    today = unit.now.astimezone(unit.settings.time_zone).date()
    due_on: date = invoice["due_on"] or today + timedelta(days=DAYS_TO_PAY)
    if due_on < today:
        raise Refused.one(ProblemCode.INVALID, "It would be due already.", "due_on")
    number = await next_number(unit, "INV")
    await INVOICE.end(unit, "invoiceIssue", invoice, number=number, issued_on=today, due_on=due_on, total=total)


async def pay(
    unit: Unit, id: UUID, amount: Money, at: datetime | None, method: str | None, expected_version: int | None
) -> UUID:
    """Records a payment of an invoice, at most of what is owed.

    Raises Refused: STATE unless it is owed; INVALID for another currency; OUT_OF_RANGE for nothing, and for more than
    is owed. Raises Forbidden.
    """
    invoice = await INVOICE.begin(unit, "paymentRecord", id, expected_version)
    paid = invoice["paid"] + minor_of(amount, invoice["currency"], "amount", least=1)
    if paid > invoice["total"]:
        owed = to_decimal(invoice["total"] - invoice["paid"], invoice["currency"])
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"{owed} {invoice['currency']} are owed, not more.", "amount")
    await unit.insert(
        registry.of(models.Payment),
        {
            "invoice_id": id,
            "amount": paid - invoice["paid"],
            "currency": invoice["currency"],
            "at": at or unit.now,
            "method": method or str(PaymentMethod.TRANSFER),
        },
    )
    order = await unit.get(models.Order, invoice["order_id"])
    if order is not None:
        await execution.add(unit, order["contract_id"], paid=paid - invoice["paid"])
    await INVOICE.end(unit, "paymentRecord", invoice, stay=paid < invoice["total"], paid=paid)
    return id


async def _take_rest(unit: Unit, invoice: Record, order: Record) -> list[int]:
    """Writes lines for whatever of an order is not invoiced yet; returns their amounts."""
    there = await unit.find(models.OrderLine, every(equals("order_id", order.id), LIVING))
    issued = every(equals("order_id", order.id), Not(equals("status", str(InvoiceStatus.DRAFT))), LIVING)
    earlier = tuple(one.id for one in await unit.find(models.Invoice, issued))
    done: Counter[UUID] = Counter()
    for line in await unit.find(models.InvoiceLine, every(Among("invoice_id", earlier), LIVING)):
        done[line["order_line_id"]] += line["quantity"]
    amounts = []
    for line in there:
        left = line["quantity"] - done[line.id]
        if left > 0:
            values: dict[str, Any] = {name: line[name] for name in ("product_id", "unit_price", "discount", "currency")}
            amounts.append(line_amount(left, line["unit_price"], line["discount"]))
            values |= {"invoice_id": invoice.id, "order_line_id": line.id, "quantity": left, "amount": amounts[-1]}
            await unit.insert(registry.of(models.InvoiceLine), values)
    return amounts
