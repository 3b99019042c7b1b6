"""Running totals of contracts: the amounts ordered, invoiced and paid. Mutations of orders and invoices update them."""

from __future__ import annotations

from uuid import UUID

import models
from models.invoices import InvoiceStatus
from models.orders import ImportedTotal
from resolvers import registry
from resolvers.catalogue.amounts import bounded
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, Expression, Not, equals, every


async def add(unit: Unit, contract_id: UUID | None, **amounts: int) -> None:
    """Adds amounts to the totals `ordered`, `invoiced` or `paid` of a contract.

    `amounts`: in minor units, by the name of the total. Does nothing if `contract_id` is None. Raises Refused
    (OUT_OF_RANGE) if a total would exceed MAX_MINOR.
    """
    contract = await unit.get(models.Contract, contract_id, lock=True)
    changed = {name: amount for name, amount in amounts.items() if amount}
    if contract is not None and changed:
        sums = {name: bounded((contract[name] or 0) + amount, name) for name, amount in changed.items()}
        await unit.store(registry.of(models.Contract), contract, sums)


async def invoiced_of(unit: Unit, order_id: UUID) -> int:
    """Returns the sum of an order's issued invoices in minor units, even while an import is still adding lines."""
    invoices = await unit.find(models.Invoice, issued(order_id))
    summed = tuple(invoice.id for invoice in invoices if invoice["imported_total"] == ImportedTotal.SUMMED)
    lines = await unit.find(models.InvoiceLine, every(Among("invoice_id", summed), LIVING)) if summed else []
    amounts: list[int] = [invoice["total"] for invoice in invoices if invoice.id not in summed]
    amounts += [line["amount"] for line in lines]
    return sum(amounts)


def issued(order_id: UUID) -> Expression:
    """Returns the condition that an invoice belongs to an order and is not a draft."""
    return every(equals("order_id", order_id), Not(equals("status", str(InvoiceStatus.DRAFT))), LIVING)
