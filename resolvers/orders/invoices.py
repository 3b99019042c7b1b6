"""Rules for invoices, and the mutations that issue invoices and record payments."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Problems, Refused
from core.money import to_decimal
from models.invoices import InvoiceStatus, PaymentMethod
from models.orders import OrderStatus
from models.values import Money
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.catalogue.amounts import bounded, line_amount, minor_of
from resolvers.changes import history, living_parents, refusals
from resolvers.changes.number_series import next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_times
from resolvers.customers import open_business
from resolvers.orders import invoice_history, order_parts
from resolvers.orders.orders import lines_of
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, Related, Some, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import INVOICE


class InvoiceRules(Rules):
    """Rules for invoices: only drafts can be changed.

    An invoice has the customer of its order or repair. In an import, which sets the input `imported` (see
    `Rules.extra`), a new invoice may have any state (see `invoice_history`).
    """

    extra = frozenset({"imported"})
    completes = frozenset({"customer_id", "currency"})
    history = frozenset({"number", "status", "issued_on", "total", "paid"})
    totals_of: tuple[str, ...] = ("order",)

    async def check(self, change: Change) -> None:
        """Sets the customer and state of a new invoice.

        Raises Refused:

        - REQUIRED if there is neither an order nor a repair;
        - NOT_ALLOWED if the order changes;
        - STATE if an issued invoice is deleted or its due date changes.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                problems = Problems()
                with problems.collected():
                    if change.changes("order_id"):
                        message = "An invoice cannot be moved to another order. Create a new one."
                        raise Refused.one(ProblemCode.NOT_ALLOWED, message, "order_id")
                with problems.collected():
                    if history.is_imported(change):
                        await self._keep(change)
                with problems.collected():
                    if change.changes("due_on"):
                        _refuse_issued(change, "due_on")
                problems.refuse()
            case Operation.DELETE:
                _refuse_issued(change, "id")

    async def _keep(self, change: Change) -> None:
        reopened = await invoice_history.reopen(change)
        kept, machine = (self.history - {"status"}, None) if reopened else (self.history, INVOICE)
        invoice_history.ignore_earlier_payment(change)
        history.keep(change, kept, machine, ["due_on"] if _is_issued(change) else [])
        if reopened:
            await invoice_history.require_living_customer(change)

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        order = await unit.get(models.Order, values.get("order_id"))
        repair = await unit.get(models.Repair, values.get("repair_id"))
        if (order is None) == (repair is None):
            raise Refused.one(ProblemCode.REQUIRED, "Give the order that the invoice is for.", "order_id")
        source = order or await unit.get(models.SupportCase, repair["support_case_id"] if repair else None)
        assert source is not None
        values["customer_id"] = source["customer_id"]
        if history.is_imported(change):
            await invoice_history.begin(change, order)
            await invoice_history.require_living_customer(change)
        values["status"] = values.get("status") or str(InvoiceStatus.DRAFT)
        values["paid"] = values.get("paid") or 0


class InvoiceLineRules(Rules):
    """Rules for invoice lines: only lines of a draft can be changed.

    In an import, which sets the input `imported` (see `Rules.extra`), lines may be added to issued invoices that it
    created.
    """

    extra = frozenset({"imported"})
    history = frozenset({"amount"})
    totals_of: tuple[str, ...] = ("invoice.order",)

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the invoice, which `check` locks."""
        return ("invoice",)

    async def check(self, change: Change) -> None:
        """Computes the line's amount if the input does not have it.

        Raises Refused:

        - NOT_ALLOWED if the line would move to another invoice;
        - STATE if the invoice is not a draft;
        - INVALID if the order line does not belong to the invoice's order;
        - OUT_OF_RANGE if the line exceeds its order line in quantity or amount;
        - STATE if a restored line exceeds its order line, or if its order line is deleted.
        """
        if change.before is not None and change.changes("invoice_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED, "A line cannot be moved to another invoice. Create a new one.", "invoice_id"
            )
        # Locked, so that the invoice is not issued meanwhile.
        invoice = await change.unit.get(models.Invoice, change.get("invoice_id"), lock=True)
        if (
            invoice is not None
            and invoice["status"] != InvoiceStatus.DRAFT
            and not invoice_history.takes_line(change, invoice)
        ):
            field = "invoice_id" if change.operation is Operation.CREATE else "id"
            raise Refused.one(
                ProblemCode.STATE,
                f"The invoice is {invoice['status']}. Only a draft can be changed.",
                field,
            )
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            order_line = await _order_line_of(change)
            if history.is_imported(change):
                await invoice_history.check_line(change, invoice)
            elif "amount" not in change.given:
                factors = (change.get(name) for name in ("quantity", "unit_price", "discount"))
                change.values["amount"] = line_amount(*factors)
            if order_line is not None:
                async with refusals.about(change.unit, order_line):
                    _refuse_more(change, order_line)
        elif change.operation is Operation.RESTORE:
            await _refuse_restored(change)


def _is_issued(change: Change) -> bool:
    return change.before is not None and change.before["status"] != InvoiceStatus.DRAFT


def _refuse_issued(change: Change, field: str) -> None:
    if change.before is not None and _is_issued(change):
        raise Refused.one(ProblemCode.STATE, f"It is {change.before['status']}. Only a draft can be changed.", field)


async def _order_line_of(change: Change) -> Record | None:
    """Returns the order line that an invoice line charges.

    Raises Refused (INVALID) if the order line does not belong to the invoice's order.
    """
    line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
    invoice = await change.unit.get(models.Invoice, change.get("invoice_id"))
    if line is not None and invoice is not None and line["order_id"] != invoice["order_id"]:
        raise Refused.one(
            ProblemCode.INVALID,
            "This line belongs to another order. Give a line of the invoice's order.",
            "order_line_id",
        )
    return line


async def _refuse_restored(change: Change) -> None:
    """Raises Refused (STATE) if the order line of a restored invoice line is gone or has become smaller."""
    order_line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
    if order_line is None:
        return
    async with refusals.about(change.unit, order_line):
        if order_line["deleted_at"] is not None:
            raise Refused.one(ProblemCode.STATE, "Its order line is deleted. Create another line instead.", "id")
        try:
            _refuse_more(change, order_line)
        except Refused:
            message = "It exceeds its order line, which was changed. Create a smaller line instead."
            raise Refused.one(ProblemCode.STATE, message, "id") from None


def _refuse_more(change: Change, order_line: Record) -> None:
    """Raises Refused (OUT_OF_RANGE) if an invoice line exceeds its order line. `issue` checks the other invoices."""
    written = any(change.changes(name) for name in ("order_line_id", "quantity", "unit_price", "discount", "amount"))
    if not written and change.operation is not Operation.RESTORE:
        return
    if change.get("quantity") > order_line["quantity"]:
        message = "The order line has less than this quantity. Give at most that."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "quantity")
    whole, price = order_line["amount"], {name: change.get(name) for name in ("unit_price", "discount")}
    if whole is not None and change.get("amount") > whole and not order_parts.is_at_price(price, order_line):
        message = "The amount exceeds that of the order line. Give a lower price."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, "unit_price")


_NOT_YET = (OrderStatus.DRAFT, OrderStatus.CANCELLED)


async def issue(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Issues a draft under the next invoice number.

    If the draft has no lines, first creates lines for everything that is left to invoice of the order. Raises the same
    errors as `Machine.begin`. Also raises Refused:

    - STATE if the order is a draft or cancelled, if nothing is left to invoice, or if the customer is deleted;
    - OUT_OF_RANGE if the invoices would exceed the order's total, or if the invoices would charge more of an order line
      than its quantity or amount;
    - INVALID if the due date has passed.
    """
    invoice = await INVOICE.begin(unit, "invoiceIssue", id, expected_version, lambda: _lock_ahead(unit, id, owing=True))
    order = await _order_of_living_customer(unit, invoice)
    unit.require_held(models.Contract, [order["contract_id"] if order is not None else None])
    if order is not None and order["status"] in _NOT_YET:
        message = f"The order is {order['status']}. Only a confirmed order can be invoiced."
        raise await refusals.because_of(unit, order, Refused.one(ProblemCode.STATE, message, "order_id"))
    total, is_free = await _charge(unit, invoice, order)
    if not total and not is_free:
        refused = Refused.one(ProblemCode.STATE, "There is nothing left to invoice. Add lines with an amount.", "lines")
        raise refused if order is None else await refusals.because_of(unit, order, refused)
    if order is not None:
        await contract_totals.add(unit, order["contract_id"], invoiced=total)
    await number_and_issue(unit, invoice, total)
    return id


async def _order_of_living_customer(unit: Unit, invoice: Record) -> Record | None:
    """Locks and returns the order of an invoice. Raises Refused (STATE) if the invoice's customer is deleted."""
    # Locked, so that two invoices issued at once cannot exceed the total of their order together.
    of_living = Related(registry.of(models.Order).description.to_one["customer"], LIVING)
    this = every(equals("id", invoice["order_id"]), of_living)
    found = await unit.find(models.Order, this, lock=True) if invoice["order_id"] is not None else []
    if found:
        return found[0]
    _ = await open_business.living_customer(unit, invoice["customer_id"], "id")
    return await unit.get(models.Order, invoice["order_id"], lock=True)


async def _charge(unit: Unit, invoice: Record, order: Record | None) -> tuple[int, bool]:
    """Computes the total of a draft invoice, and charges the draft's lines to the order.

    If the draft has no lines, first adds lines for everything that is left to invoice. Returns the total. Also returns
    whether the total is 0 because the order costs nothing and was not invoiced yet.
    """
    earlier = [] if order is None else await unit.find(models.Invoice, contract_totals.issued(order.id))
    both = Among("invoice_id", (invoice.id, *(one.id for one in earlier)))
    found = await unit.find(models.InvoiceLine, every(both, LIVING))
    lines = [line for line in found if line["invoice_id"] == invoice.id]
    lines.sort(key=lambda line: (line["created_at"], str(line.id)))
    if order is None:
        return bounded(sum(line["amount"] for line in lines), "lines"), False
    left: dict[UUID, order_parts.Left] = {}
    if not lines or any(line["order_line_id"] is not None for line in lines):
        charged = [line for line in found if line["invoice_id"] != invoice.id]
        left = order_parts.left_of(await lines_of(unit, order.id), charged)
    uninvoiced, is_first = order["total"] - sum(one["total"] for one in earlier), not earlier
    if lines:
        async with refusals.about(unit, order):
            amounts = await order_parts.charge_lines(unit, lines, left)
    elif uninvoiced > 0 or (is_first and not order["total"]):
        amounts = await order_parts.charge_rest(unit, invoice, left, uninvoiced)
    else:
        amounts = []
    total = bounded(sum(amounts), "lines")
    if total > uninvoiced:
        message = "The invoices would exceed the total of the order. Invoice less."
        raise await refusals.because_of(unit, order, Refused.one(ProblemCode.OUT_OF_RANGE, message, "lines"))
    return total, bool(amounts) and is_first and not order["total"]


async def number_and_issue(unit: Unit, invoice: Record, total: int) -> None:
    """Sets a draft's state to ISSUED, or PAID if its total is 0, and sets its number, dates and total.

    Raises Refused (INVALID) if the due date has passed.
    """
    today, zone = unit.today, unit.settings.time_zone
    verb = "invoiceIssue" if total else "owes nothing"  # no payment could end an invoice of 0
    due_on: date = invoice["due_on"] or clock.shifted_day(unit.now, f"P{invoice_history.DAYS_TO_PAY}D", 1, zone)
    if due_on < today:
        raise Refused.one(ProblemCode.INVALID, "The due date has passed. Give a later one.", "due_on")
    number = await next_number(unit, "INV")
    await INVOICE.end(unit, verb, invoice, number=number, issued_on=today, due_on=due_on, total=total)


async def pay(
    unit: Unit, id: UUID, amount: Money, at: datetime | None, method: str | None, expected_version: int | None
) -> UUID:
    """Records a payment of an issued invoice. `at`: the current time by default. `method`: TRANSFER by default.

    Raises the same errors as `Machine.begin`. Also raises Refused: INVALID if the amount is in another currency;
    OUT_OF_RANGE if it is not above zero or exceeds the amount due, or if the day is in the future; STATE if the
    customer is deleted.
    """
    invoice = await INVOICE.begin(unit, "paymentRecord", id, expected_version, lambda: _lock_ahead(unit, id))
    await living_parents.require_living_above(unit, registry.of(models.Invoice), id, "id")
    order = await unit.get(models.Order, invoice["order_id"])
    unit.require_held(models.Contract, [order["contract_id"] if order is not None else None])
    problems: list[Problem] = []
    check_times(registry.of(models.Payment), {"at": at}, unit.today, unit.settings.time_zone, problems)
    if problems:
        raise Refused(problems)
    paid = invoice["paid"] + minor_of(amount, invoice["currency"], "amount", least=1)
    if paid > invoice["total"]:
        owed = to_decimal(invoice["total"] - invoice["paid"], invoice["currency"])
        raise Refused.one(
            ProblemCode.OUT_OF_RANGE, f"The amount due is {owed} {invoice['currency']}. Pay at most that.", "amount"
        )
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
    if order is not None:
        await contract_totals.add(unit, order["contract_id"], paid=paid - invoice["paid"])
    await INVOICE.end(unit, "paymentRecord", invoice, stay=paid < invoice["total"], paid=paid)
    return id


async def _lock_ahead(unit: Unit, id: UUID, *, owing: bool = False) -> None:
    """Locks the contract and the order of a visible invoice. They must be locked before the invoice.

    `owing`: whether the customer will owe the invoice. If so, the customer cannot be deleted until the commit.
    """
    if not unit.database.row_lock:
        return
    invoice, order = registry.of(models.Invoice), registry.of(models.Order)
    this = every(equals("id", id), access.rows(unit.viewer, invoice))
    # Whether the viewer sees the order or not: an API key may have the scope of invoices alone.
    found = await unit.find(models.Order, Some(order.description.to_many["invoices"], this))
    for row in found:
        if owing:
            _ = await unit.get_referenced(models.Customer, row["customer_id"])
        await unit.hold({models.Contract: [row["contract_id"]], models.Order: [row.id]})
