"""Rules for imported invoices and payments of the past, which another system has issued and received."""

from __future__ import annotations

import models
from core import clock
from core.errors import ProblemCode, Refused
from models.invoices import InvoiceStatus
from models.orders import ImportedTotal, OrderStatus
from resolvers import registry
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.number_series import keep_ahead
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.customers import open_business
from resolvers.orders.order_history import amount_field, check_amount, total_of
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, Related, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import INVOICE

DAYS_TO_PAY = 30
_ISSUED = frozenset({InvoiceStatus.ISSUED, InvoiceStatus.OVERDUE, InvoiceStatus.PAID})
_OWED = frozenset({InvoiceStatus.ISSUED, InvoiceStatus.OVERDUE})
_TIMES: history.Times = {"issued_on": _ISSUED}


async def begin(change: Change, order: Record | None) -> None:
    """Checks and completes a new imported invoice. `order`: the invoiced order, or None.

    Raises Refused:

    - REQUIRED if an issued invoice has no number or no day of issue, or if it has a paid amount but no total;
    - INVALID or OUT_OF_RANGE if its day of issue does not fit its state, see `history.check_new`;
    - INVALID if it is due before it was issued, or if the paid amount does not fit its state;
    - OUT_OF_RANGE if more is paid than the total, or if the invoices of the order exceed the order's total;
    - STATE if the order is a draft or cancelled.
    """
    values, unit = change.values, change.unit
    later = history.check_new(change, INVOICE, _TIMES, "number", "total")
    if values.get("paid") and not later:
        raise Refused.one(ProblemCode.INVALID, "It is DRAFT, so nothing can be paid yet.", "paid")
    if not later:
        return
    history.require(change, "number", "issued_on")
    await keep_ahead(unit, "INV", values["number"])
    due = values.get("due_on") or clock.later_day(values["issued_on"], DAYS_TO_PAY)
    if due < values["issued_on"]:
        raise Refused.one(ProblemCode.INVALID, "It would be due before it was issued.", "due_on")
    values["due_on"] = due
    if order is not None and order["status"] in (OrderStatus.DRAFT, OrderStatus.CANCELLED):
        message = f"The order is {order['status']}. Only a confirmed order can be invoiced."
        raise Refused.one(ProblemCode.STATE, message, "order_id")
    total, paid = values.get("total"), values.get("paid")
    if total is None:
        if paid:
            raise Refused.one(ProblemCode.REQUIRED, "Give the total of the invoice, too.", "total")
        values |= {"imported_total": str(ImportedTotal.SUMMED), "total": 0, "paid": 0}
        return
    _check_paid(values["status"], total, paid)
    if order is not None and total + await contract_totals.invoiced_of(unit, order.id) > await total_of(unit, order):
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The invoices would exceed the total of the order.", "total")
    if not total:
        values["status"] = str(InvoiceStatus.PAID)  # no payment could end an invoice of 0
    is_paid = values["status"] == InvoiceStatus.PAID
    values |= {"imported_total": str(ImportedTotal.GIVEN), "paid": total if is_paid else paid or 0}


async def require_living_customer(change: Change) -> None:
    """Raises Refused (STATE) if an import leaves an invoice to be paid by a deleted customer.

    Otherwise keeps the customer from being deleted until the commit.
    """
    if change.get("status") in _OWED:
        field = "repair_id" if change.get("order_id") is None else "order_id"
        _ = await open_business.living_customer(change.unit, change.get("customer_id"), field)


def _check_paid(status: str, total: int, paid: int | None) -> None:
    """Raises Refused if the paid amount does not fit the state and the total. `paid`: None if it is unknown."""
    if paid is None:
        return
    if paid > total:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "More is paid than the total.", "paid")
    if (status == InvoiceStatus.PAID) != (paid == total):
        message = "An invoice is PAID if and only if its total is paid."
        raise Refused.one(ProblemCode.INVALID, message, "paid")


async def reopen(change: Change) -> bool:
    """Reopens an invoice that became PAID when an import ended, but was not closed, so that it takes lines again.

    The import has rejected some of the lines in its files, perhaps lines of this invoice. Returns whether it was
    reopened.
    """
    before, values = change.before, change.values
    if before is None or before["imported_total"] != ImportedTotal.GIVEN or before["status"] != InvoiceStatus.PAID:
        return False
    if values.get("total") is not None or values.get("status") not in _OWED:
        return False
    lines = await change.unit.referring(models.InvoiceLine, "invoice_id", before.id) if before["total"] else []
    if sum(line["amount"] for line in lines) != before["total"]:
        return False
    values["imported_total"] = str(ImportedTotal.SUMMED)
    return True


def ignore_earlier_payment(change: Change) -> None:
    """Ignores a paid amount in an imported file that is lower than the current one, because payments have followed."""
    before, paid = change.before, change.values.get("paid")
    if before is not None and paid is not None and paid < before["paid"]:
        del change.values["paid"]


def takes_line(change: Change, invoice: Record | None) -> bool:
    """Returns whether an import may write a line of an invoice that is not a draft.

    The import that created the invoice may add lines until it ends. Existing lines must not change.
    """
    if invoice is None or not history.is_imported(change):
        return False
    if change.before is None:
        return invoice["imported_total"] is not None
    return not any(change.changes(column) for column in change.values)


async def check_line(change: Change, invoice: Record | None) -> None:
    """Sets or checks the amount of an imported line. Ignores existing lines of issued invoices.

    Raises Refused:

    - INVALID if the amount does not match quantity and price;
    - OUT_OF_RANGE if the lines exceed the invoice's total in the file, if the invoices exceed the order's total, or if
      the invoices charge more than the quantity or amount of an order line.
    """
    if invoice is None or (change.before is not None and invoice["status"] != InvoiceStatus.DRAFT):
        return
    check_amount(change)
    if invoice["imported_total"] is None:
        return
    field = amount_field(change)
    await _refuse_more(change, field)
    amount = change.values["amount"]
    if invoice["imported_total"] == ImportedTotal.GIVEN:
        if await _lines_of(change.unit, invoice) + amount > invoice["total"]:
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "The lines exceed the total of the invoice.", field)
        return
    order = await change.unit.get(models.Order, invoice["order_id"])
    if order is not None:
        invoiced = await contract_totals.invoiced_of(change.unit, order.id)
        if amount + invoiced > await total_of(change.unit, order):
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "The invoices would exceed the total of the order.", field)


async def _refuse_more(change: Change, field: str) -> None:
    """Raises Refused (OUT_OF_RANGE) if issued invoices charge more than an order line's quantity or amount."""
    line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
    if line is None:
        return
    issued = Related(change.entity.description.to_one["invoice"], Among("status", tuple(sorted(_ISSUED))))
    others = await change.unit.find(models.InvoiceLine, every(equals("order_line_id", line.id), issued, LIVING))
    for column, told in (("quantity", "quantity"), ("amount", field)):
        if change.get(column) + sum(other[column] for other in others) > (line[column] or 0):
            message = f"More would be invoiced than the {column} of the order line."
            raise Refused.one(ProblemCode.OUT_OF_RANGE, message, told)


class PaymentRules(Rules):
    """Rules for imported payments: a payment can be imported only if its invoice was imported.

    The mutation paymentRecord writes all other payments. An import sets the input `lines_follow` if it may still bring
    lines of invoices. The total of an invoice that is the sum of its lines is then not known yet.
    """

    extra = frozenset({"imported", "lines_follow"})

    def locks(self, operation: str, given: object) -> tuple[str, ...]:
        """Returns the name of the relation to the invoice, which `check` locks."""
        return ("invoice",)

    async def check(self, change: Change) -> None:
        """Checks an imported payment.

        Raises Refused:

        - STATE if the invoice was not imported, or if an existing payment changes;
        - OUT_OF_RANGE if the payment is in the future, or if more would be paid than the total. If lines may follow,
          `imported_documents.settle` refuses the payment at the end of the import.
        """
        if not history.is_imported(change) or change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        if change.before is not None:
            history.keep(change, frozenset(change.given) - {"external_id"})
            return
        values, unit = change.values, change.unit
        invoice = await unit.get(models.Invoice, change.get("invoice_id"), lock=True)
        if invoice is None or invoice["imported_total"] is None:
            message = "Payments can be imported only for an imported invoice. Use paymentRecord."
            raise Refused.one(ProblemCode.STATE, message, "invoice_id")
        if history.is_in_future(unit, values["at"]):
            raise Refused.one(ProblemCode.OUT_OF_RANGE, "This is in the future.", "at")
        if _is_summed(invoice) and change.extra.get("lines_follow"):
            return
        total = await _lines_of(unit, invoice) if _is_summed(invoice) else invoice["total"]
        if await _paid(change) + values["amount"] > total:
            raise more_paid()

    async def follow(self, change: Change) -> None:
        """Sets the paid amount of the invoice to the sum of its payments, and the state to PAID if all is paid.

        Does nothing if the invoice was imported with a paid amount that is not less than the sum. Does nothing for an
        invoice whose total is the sum of its lines: `imported_documents.settle` does so when all lines have come.
        """
        if not history.is_imported(change) or change.operation is not Operation.CREATE:
            return
        unit = change.unit
        invoice = await unit.get(models.Invoice, change.get("invoice_id"), lock=True)
        if invoice is None or _is_summed(invoice):
            return
        paid = await _paid(change)
        if paid > invoice["paid"]:
            values: dict[str, object] = {"paid": paid}
            if paid == invoice["total"]:
                values["status"] = str(InvoiceStatus.PAID)
            await unit.store(registry.of(models.Invoice), invoice, values)


def more_paid() -> Refused:
    """Returns the refusal (OUT_OF_RANGE) of an imported payment of more than the total of its invoice."""
    return Refused.one(ProblemCode.OUT_OF_RANGE, "More would be paid than the total.", "amount")


async def _lines_of(unit: Unit, invoice: Record) -> int:
    lines = await unit.find(models.InvoiceLine, every(equals("invoice_id", invoice.id), LIVING))
    return sum(line["amount"] for line in lines)


def _is_summed(invoice: Record) -> bool:
    """Returns whether the total of an invoice is the sum of its lines, which an import is still adding."""
    return bool(invoice["imported_total"] == ImportedTotal.SUMMED)


async def _paid(change: Change) -> int:
    where = every(equals("invoice_id", change.get("invoice_id")), LIVING)
    return sum(payment["amount"] for payment in await change.unit.find(models.Payment, where))
