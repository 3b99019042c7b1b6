"""What becomes of a repair: started, supplied with parts, completed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from models.invoices import InvoiceStatus
from models.service import RepairStatus
from models.values import Money, checked
from resolvers import registry
from resolvers.access import Operation
from resolvers.catalogue import stock
from resolvers.catalogue.amounts import bounded, keep_currency, line_amount, minor_of
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.orders import invoices
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import REPAIR


class RepairRules(Rules):
    """A repair is of what the case's customer owns; whether the warranty holds is found when it is planned.

    `imported` marks what a job brings in: it stands where the job says.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency"})

    async def check(self, change: Change) -> None:
        """Completes currency and warranty; refuses what another customer owns, and to change what is completed."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                for column in ("support_case_id", "asset_id"):
                    if change.changes(column):
                        raise Refused.one(ProblemCode.NOT_ALLOWED, "A repair stays its case's and asset's.", column)
                if change.changes("labour_fee") and not change.extra.get("imported"):
                    _refuse_completed(change, "labour_fee")
                await keep_currency(change, "repair_id", models.RepairPart)
            case Operation.DELETE:
                _refuse_completed(change, "id")

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        case = await unit.get(models.SupportCase, values.get("support_case_id"))
        asset = await unit.get(models.Asset, values.get("asset_id"))
        assert case is not None
        assert asset is not None
        if case["customer_id"] != asset["customer_id"]:
            raise Refused.one(ProblemCode.INVALID, "Another customer owns this.", "asset_id")
        until = asset["warranty_until"]
        values.setdefault("in_warranty", until is not None and until >= clock.today(unit.settings.time_zone))
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(RepairStatus.PLANNED)


def _refuse_completed(change: Change, field: str) -> None:
    if change.get("status") == RepairStatus.COMPLETED:
        raise Refused.one(ProblemCode.STATE, "It is COMPLETED.", field)


_ONE = 1000


async def start(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Begins the work. Raises Refused, Forbidden."""
    repair = await REPAIR.begin(unit, "repairStart", id, expected_version)
    await REPAIR.end(unit, "repairStart", repair, started_at=unit.now)
    return id


async def use_part(
    unit: Unit, id: UUID, product_id: UUID, quantity: Decimal, price: Money | None, expected_version: int | None
) -> UUID:
    """Takes a part out of the stock, at a price or at its list price.

    Raises Refused: NOT_FOUND for an unknown product; STATE with too little in stock; REQUIRED without a price in the
    repair's currency; INVALID for another currency. Raises Forbidden.
    """
    repair = await REPAIR.begin(unit, "repairUsePart", id, expected_version)
    entity = registry.of(models.RepairPart)
    problems: list[Problem] = []
    count = checked(entity.description, {"quantity": quantity}, problems).get("quantity")
    if problems or count is None:
        raise Refused(problems)
    product = await unit.named(models.Product, product_id, "product_id", lock=True)
    await stock.use(unit, product, stock.pieces(product, count))
    each = _price(product, repair["currency"], price)
    values = {"repair_id": id, "product_id": product_id, "quantity": count, "price": each}
    await unit.insert(entity, {**values, "amount": line_amount(count, each, 0), "currency": repair["currency"]})
    await REPAIR.end(unit, "repairUsePart", repair)
    return id


async def complete(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ends the work; out of warranty its parts and its labour fee are invoiced. Raises Refused, Forbidden."""
    repair = await REPAIR.begin(unit, "repairComplete", id, expected_version)
    await REPAIR.end(unit, "repairComplete", repair, completed_at=unit.now)
    if not repair["in_warranty"]:
        await _invoice(unit, repair)
    return id


def _price(product: Record, currency: str, price: Money | None) -> int:
    if price is not None:
        return minor_of(price, currency, "price")
    if product["list_price"] is None or product["currency"] != currency:
        message = f"There is no price of {product['sku']} in {currency}."
        raise Refused.one(ProblemCode.REQUIRED, message, "price")
    return int(product["list_price"])


async def _invoice(unit: Unit, repair: Record) -> None:
    """Issues the invoice of a repair, unless it comes to nothing."""
    parts = await unit.find(models.RepairPart, every(equals("repair_id", repair.id), LIVING))
    lines: list[dict[str, Any]] = [
        {"product_id": part["product_id"], "quantity": part["quantity"], "unit_price": part["price"]} for part in parts
    ]
    if repair["labour_fee"]:
        lines.append({"description": "Labour", "quantity": _ONE, "unit_price": repair["labour_fee"]})
    lines = [{**line, "amount": line_amount(line["quantity"], line["unit_price"], 0)} for line in lines]
    total = sum(line["amount"] for line in lines)
    if not total:
        return
    case = await unit.get(models.SupportCase, repair["support_case_id"])
    assert case is not None
    values = {"repair_id": repair.id, "customer_id": case["customer_id"], "currency": repair["currency"]}
    begins = {"status": str(InvoiceStatus.DRAFT), "paid": 0}
    id = await unit.insert(registry.of(models.Invoice), {**values, **begins})
    for line in lines:
        also = {"invoice_id": id, "discount": 0, "currency": repair["currency"]}
        await unit.insert(registry.of(models.InvoiceLine), {**line, **also})
    invoice = await unit.get(models.Invoice, id)
    assert invoice is not None
    await invoices.put_out(unit, invoice, bounded(total, "labour_fee"))
