"""Invoices are issued, and payments recorded."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.money import to_decimal
from models.invoices import InvoiceStatus, PaymentMethod
from models.orders import OrderStatus
from models.values import Money
from resolvers import registry
from resolvers.access import Operation
from resolvers.catalogue.amounts import bounded, line_amount, minor_of, same_currency
from resolvers.changes.number_series import next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, Not, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import INVOICE


class InvoiceRules(Rules):
    """An invoice begins as a draft for an order or a repair, whose customer and currency it has; it alone is changed.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"customer_id", "currency"})

    async def check(self, change: Change) -> None:
        """Completes customer and currency; refuses another order, and to change what was issued."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE if change.changes("order_id"):
                raise Refused.one(ProblemCode.NOT_ALLOWED, "An invoice stays its order's.", "order_id")
            case Operation.UPDATE if change.changes("due_on") and not change.extra.get("imported"):
                _refuse_issued(change, "due_on")
            case Operation.DELETE:
                _refuse_issued(change, "id")

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        order = await unit.get(models.Order, values.get("order_id"))
        repair = await unit.get(models.Repair, values.get("repair_id"))
        if (order is None) == (repair is None):
            raise Refused.one(ProblemCode.REQUIRED, "Say for which order it is.", "order_id")
        of_customer = order or await unit.get(models.SupportCase, repair["support_case_id"] if repair else None)
        reason = order or repair
        assert of_customer is not None
        assert reason is not None
        values |= {"customer_id": of_customer["customer_id"], "currency": reason["currency"]}
        values["status"] = values.get("status") or str(InvoiceStatus.DRAFT)
        values["paid"] = values.get("paid") or 0


class InvoiceLineRules(Rules):
    """A draft's lines are changed; a line has its invoice's currency, and comes to something."""

    extra = frozenset({"imported"})

    async def check(self, change: Change) -> None:
        """Refuses another currency, another order's line, and to change what was issued; works out the amount."""
        if change.before is not None and change.changes("invoice_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "A line stays in its invoice.", "invoice_id")
        # Held: it must not be issued meanwhile.
        invoice = await change.unit.get(models.Invoice, change.get("invoice_id"), lock=True)
        if invoice is not None and invoice["status"] != InvoiceStatus.DRAFT and not change.extra.get("imported"):
            field = "invoice_id" if change.operation is Operation.CREATE else "id"
            raise Refused.one(ProblemCode.STATE, f"The invoice is {invoice['status']}.", field)
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            await same_currency(change, "invoice", "unit_price")
            await _refuse_other_order(change)
            if "amount" not in change.given:
                factors = (change.get(name) for name in ("quantity", "unit_price", "discount"))
                change.values["amount"] = line_amount(*factors)


def _refuse_issued(change: Change, field: str) -> None:
    if change.get("status") != InvoiceStatus.DRAFT:
        raise Refused.one(ProblemCode.STATE, f"It is {change.get('status')}: only a draft is changed.", field)


async def _refuse_other_order(change: Change) -> None:
    line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
    invoice = await change.unit.get(models.Invoice, change.get("invoice_id"))
    if line is not None and invoice is not None and line["order_id"] != invoice["order_id"]:
        raise Refused.one(ProblemCode.INVALID, "This is a line of another order.", "order_line_id")


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
        if total + await contract_totals.invoiced_of(unit, order.id) > order["total"]:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "That is more than is left of its order.", "lines")
        await contract_totals.add(unit, order["contract_id"], invoiced=total)
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
        await contract_totals.add(unit, order["contract_id"], paid=paid - invoice["paid"])
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
