"""Rules of invoices and their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import models
from core.errors import ProblemCode, Refused
from models.invoices import InvoiceStatus
from resolvers.access import Operation
from resolvers.amounts import line_amount, same_currency
from resolvers.rules import Rules

if TYPE_CHECKING:
    from resolvers.changes.unit import Change


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
