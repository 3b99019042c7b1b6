"""Rules and verbs for repairs."""

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
    """A repair is of an asset of the case's customer; whether it is in warranty is fixed when it is created.

    `imported`: set by imports, which may write any state.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency"})

    async def check(self, change: Change) -> None:
        """Fills in currency and warranty; refuses assets of another customer and changes to a completed repair."""
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                for column in ("support_case_id", "asset_id"):
                    if change.changes(column):
                        raise Refused.one(
                            ProblemCode.NOT_ALLOWED,
                            "The case and asset of a repair cannot change. Plan a new one.",
                            column,
                        )
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
            raise Refused.one(
                ProblemCode.INVALID,
                "This asset belongs to another customer. Give one of the case's customer.",
                "asset_id",
            )
        until = asset["warranty_until"]
        values.setdefault("in_warranty", until is not None and until >= clock.today(unit.settings.time_zone))
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(RepairStatus.PLANNED)


def _refuse_completed(change: Change, field: str) -> None:
    if change.get("status") == RepairStatus.COMPLETED:
        raise Refused.one(ProblemCode.STATE, "It is COMPLETED, so it cannot be changed any more.", field)


_ONE = 1000


async def start(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Starts a repair. Raises Refused, Forbidden."""
    repair = await REPAIR.begin(unit, "repairStart", id, expected_version)
    await REPAIR.end(unit, "repairStart", repair, started_at=unit.now)
    return id


async def use_part(
    unit: Unit, id: UUID, product_id: UUID, quantity: Decimal, price: Money | None, expected_version: int | None
) -> UUID:
    """Takes a part from the stock. `price`: per piece, the list price by default.

    Raises Refused: NOT_FOUND for an unknown product; STATE if the stock is too low; REQUIRED if there is no price in
    the repair's currency; INVALID for another currency. Raises Forbidden.
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
    """Completes a repair; out of warranty, parts and labour fee are invoiced. Raises Refused, Forbidden."""
    repair = await REPAIR.begin(unit, "repairComplete", id, expected_version)
    await REPAIR.end(unit, "repairComplete", repair, completed_at=unit.now)
    if not repair["in_warranty"]:
        await _invoice(unit, repair)
    return id


def _price(product: Record, currency: str, price: Money | None) -> int:
    if price is not None:
        return minor_of(price, currency, "price")
    if product["list_price"] is None or product["currency"] != currency:
        message = f"{product['sku']} has no list price in {currency}. Give a price."
        raise Refused.one(ProblemCode.REQUIRED, message, "price")
    return int(product["list_price"])


async def _invoice(unit: Unit, repair: Record) -> None:
    """Issues the invoice of a repair unless its total is 0."""
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
    await invoices.number_and_issue(unit, invoice, bounded(total, "labour_fee"))
