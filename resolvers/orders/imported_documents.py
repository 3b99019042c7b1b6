"""Completes imported orders and invoices at the end of an import, and updates the totals of their contracts.

Only then all lines of a document have come, in whatever order the files have them. So an invoice whose total is the sum
of its lines gets its total, its paid amount and the state PAID here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core.ids import new_id
from models.invoices import InvoiceStatus
from models.orders import ImportedTotal, OrderStatus
from models.row import Row
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Not, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

COMPLETED = frozenset({"Order", "OrderLine", "Invoice", "InvoiceLine", "Payment"})
"""The entities whose rows `settle` completes, or sums."""

_SLICE = 200
"""How many documents one transaction completes."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The result of completing some documents.

    `last`: the id of the last document; None if there are no more.
    `refused`: the external ids of payments that were deleted, because more would be paid than the total.
    """

    last: UUID | None
    refused: Sequence[str] = ()


async def settle(unit: Unit, model: type[Row], after: UUID | None, *, close: bool) -> Settled:
    """Completes the next imported orders or invoices: sums their lines, and updates their contracts' totals.

    Sums the payments of invoices as well, and deletes those for which more would be paid than the total.

    `model`: Order or Invoice.
    `after`: the last id that the previous call returned.
    `close`: whether the import has ended. If so, no more lines can be added to documents that have all their lines.
    """
    open_ones: list[Expression] = [Among("imported_total", tuple(ImportedTotal)), LIVING]
    if after is not None:
        open_ones.append(Compare("id", Operator.GT, after))
    entity = registry.of(model)
    by_id = order_by(entity.description, ())
    found = await unit.find(model, every(*open_ones), order=by_id, limit=_SLICE)
    if not found:
        return Settled(None)
    ids = tuple(one.id for one in found)
    orders = ids if model is models.Order else tuple({one["order_id"] for one in found if one["order_id"]})
    contracts = {one["contract_id"] for one in await unit.find(models.Order, Among("id", orders))} - {None}
    await unit.hold({models.Contract: contracts, models.Order: orders, model: ids})
    sums = await _sums(unit, model, ids)
    documents = await unit.find(model, every(Among("id", ids), *open_ones))
    paid, excess = await _payments(unit, documents, sums) if model is models.Invoice else ({}, [])
    if excess:
        await unit.hold({models.Payment: [payment.id for payment in excess]})
        # Without an external id, so that a later run may bring them again.
        gone = {"deleted_at": unit.now, "deletion_id": new_id(), "external_id": None}
        await unit.mark_all(registry.of(models.Payment), excess, gone)
    without = {payment["invoice_id"] for payment in excess}
    for row in documents:
        changed = _changed(row, sums.get(row.id), paid.get(row.id, 0), close and row.id not in without)
        if changed:
            await unit.store(entity, row, changed)
    await _total_contracts(unit, sorted(contracts, key=str))
    return Settled(ids[-1], [payment["external_id"] for payment in excess])


def _changed(row: Record, lines: int | None, paid: int, close: bool) -> dict[str, Any]:
    """Returns the new column values of a document.

    `lines`: the sum of its lines; None if there are none yet.
    `paid`: the sum of its payments.
    """
    values: dict[str, Any] = {}
    summed = row["imported_total"] == ImportedTotal.SUMMED
    owed = row["status"] in (InvoiceStatus.ISSUED, InvoiceStatus.OVERDUE)
    if summed and lines is not None:
        values["total"] = lines
        if owed or row["status"] == InvoiceStatus.PAID:
            values["paid"] = paid if owed else lines
    if close and lines is not None and (summed or lines == row["total"]):
        values["imported_total"] = None
    if summed and owed and (lines or 0) <= paid:
        # No payment could end it. If lines were rejected, the next run of the file reopens it.
        values |= {"status": str(InvoiceStatus.PAID), "imported_total": None if close else str(ImportedTotal.GIVEN)}
    return {column: value for column, value in values.items() if value != row[column]}


async def _payments(
    unit: Unit, invoices: Sequence[Record], sums: Mapping[UUID, int]
) -> tuple[Counter[UUID], list[Record]]:
    """Returns what was paid of the invoices whose totals are the sums of their lines, and the payments beyond that.

    Of several payments, the earlier ones count first.
    """
    summed = {one.id: sums.get(one.id, 0) for one in invoices if one["imported_total"] == ImportedTotal.SUMMED}
    of_summed = every(Among("invoice_id", tuple(summed)), LIVING)
    found = await unit.find(models.Payment, of_summed) if summed else []
    paid: Counter[UUID] = Counter()
    excess = []
    for payment in sorted(found, key=lambda one: (one["at"], one["created_at"], str(one.id))):
        if paid[payment["invoice_id"]] + payment["amount"] > summed[payment["invoice_id"]]:
            excess.append(payment)
        else:
            paid[payment["invoice_id"]] += payment["amount"]
    return paid, excess


async def _sums(unit: Unit, model: type[Row], ids: Sequence[UUID]) -> Counter[UUID]:
    """Returns the sums of the lines of some orders or invoices, in minor units."""
    lines: type[Row] = models.OrderLine if model is models.Order else models.InvoiceLine
    column = "order_id" if model is models.Order else "invoice_id"
    found: Counter[UUID] = Counter()
    for line in await unit.find(lines, every(Among(column, tuple(ids)), LIVING)):
        found[line[column]] += line["amount"] or 0
    return found


async def _total_contracts(unit: Unit, ids: Sequence[UUID]) -> None:
    """Recomputes the ordered, invoiced and paid totals of some contracts."""
    if not ids:
        return
    confirmed = (OrderStatus.CONFIRMED, OrderStatus.SHIPPED, OrderStatus.COMPLETED)
    orders = await unit.find(models.Order, every(Among("contract_id", tuple(ids)), LIVING))
    contract_of = {order.id: order["contract_id"] for order in orders}
    issued = every(Among("order_id", tuple(contract_of)), Not(equals("status", str(InvoiceStatus.DRAFT))), LIVING)
    sums: dict[str, Counter[UUID]] = {"ordered": Counter(), "invoiced": Counter(), "paid": Counter()}
    for order in orders:
        if order["status"] in confirmed:
            sums["ordered"][order["contract_id"]] += order["total"]
    for invoice in await unit.find(models.Invoice, issued) if contract_of else []:
        for column, amount in (("invoiced", invoice["total"]), ("paid", invoice["paid"])):
            sums[column][contract_of[invoice["order_id"]]] += amount
    for contract in await unit.find(models.Contract, Among("id", tuple(ids))):
        totals = {column: sums[column][contract.id] for column in sums}
        changed = {column: total for column, total in totals.items() if total != (contract[column] or 0)}
        if changed:
            await unit.store(registry.of(models.Contract), contract, changed)
