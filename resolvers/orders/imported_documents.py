"""Completes imported orders and invoices at the end of an import, and updates the totals of their contracts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from models.invoices import InvoiceStatus
from models.orders import ImportedTotal, OrderStatus
from models.row import Row
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Not, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

COMPLETED = frozenset({"Order", "OrderLine", "Invoice", "InvoiceLine"})
"""The entities whose rows `settle` completes, or sums."""

_SLICE = 200
"""How many documents one transaction completes."""


async def settle(unit: Unit, model: type[Row], after: UUID | None, *, close: bool) -> UUID | None:
    """Completes the next imported orders or invoices: sums their lines, and updates their contracts' totals.

    `model`: Order or Invoice.
    `after`: the id that the previous call returned.
    `close`: whether the import has ended. If so, no more lines can be added to documents that have all their lines.

    Returns the last id, or None if there are no more documents.
    """
    open_ones: list[Expression] = [Among("imported_total", tuple(ImportedTotal)), LIVING]
    if after is not None:
        open_ones.append(Compare("id", Operator.GT, after))
    entity = registry.of(model)
    by_id = order_by(entity.description, ())
    found = await unit.find(model, every(*open_ones), order=by_id, limit=_SLICE)
    if not found:
        return None
    ids = tuple(one.id for one in found)
    orders = ids if model is models.Order else tuple({one["order_id"] for one in found if one["order_id"]})
    contracts = {one["contract_id"] for one in await unit.find(models.Order, Among("id", orders))} - {None}
    await unit.hold({models.Contract: contracts, models.Order: orders, model: ids})
    sums = await _sums(unit, model, ids)
    for row in await unit.find(model, every(Among("id", ids), *open_ones)):
        changed = _changed(row, sums.get(row.id), close)
        if changed:
            await unit.store(entity, row, changed)
    await _total_contracts(unit, sorted(contracts, key=str))
    return ids[-1]


def _changed(row: Record, lines: int | None, close: bool) -> dict[str, Any]:
    """Returns the new column values of a document. `lines`: the sum of its lines; None if there are none yet."""
    values: dict[str, Any] = {}
    summed = row["imported_total"] == ImportedTotal.SUMMED
    if summed and lines is not None:
        values["total"] = lines
        if row["status"] == InvoiceStatus.PAID:
            values["paid"] = lines
    if close and lines is not None and (summed or lines == row["total"]):
        values["imported_total"] = None
    if summed and not lines and row["status"] in (InvoiceStatus.ISSUED, InvoiceStatus.OVERDUE):
        # No payment could end an invoice of 0. If lines were rejected, the next run of the file reopens it.
        values |= {"status": str(InvoiceStatus.PAID), "imported_total": None if close else str(ImportedTotal.GIVEN)}
    return {column: value for column, value in values.items() if value != row[column]}


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
