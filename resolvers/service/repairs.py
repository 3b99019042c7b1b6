"""Rules for repairs, and the mutations that start repairs, use parts and complete repairs."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Problems, Refused
from core.ids import new_id
from models.invoices import InvoiceStatus
from models.service import RepairStatus
from models.values import Money, checked
from resolvers import registry
from resolvers.access import Operation
from resolvers.catalogue import stock
from resolvers.catalogue.amounts import bounded, line_amount, minor_of
from resolvers.changes import history, living_parents
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.customers import open_business
from resolvers.orders import invoices
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.service import repair_parts
from resolvers.state_machines import REPAIR

_TIMES: history.Times = {
    "started_at": frozenset({RepairStatus.STARTED, RepairStatus.COMPLETED, RepairStatus.CANCELLED}),
    "completed_at": frozenset({RepairStatus.COMPLETED}),
    "cancelled_at": frozenset({RepairStatus.CANCELLED}),
}


class RepairRules(Rules):
    """Rules for repairs: the asset must belong to the support case's customer, and `in_warranty` is set on creation.

    In an import, which sets the input `imported` (see `Rules.extra`), a new repair may have any state.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency"})
    history = frozenset({"status", "in_warranty", *_TIMES})

    async def check(self, change: Change) -> None:
        """Sets missing values of currency, state and `in_warranty` in a new repair.

        Raises Refused:

        - NOT_ALLOWED if the support case or the asset changes;
        - STATE if a completed repair is deleted, or if the labour fee of a completed or cancelled repair changes.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                problems = Problems()
                with problems.collected():
                    _refuse_move(change)
                with problems.collected():
                    if history.is_imported(change):
                        history.keep(change, self.history, REPAIR)
                with problems.collected():
                    if change.changes("labour_fee"):
                        _refuse_ended(change, "labour_fee", RepairStatus.COMPLETED, RepairStatus.CANCELLED)
                problems.refuse()
            case Operation.DELETE:
                _refuse_ended(change, "id", RepairStatus.COMPLETED)

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Raises Refused (STATE) if the deletion of a case would also delete a completed repair."""
        if operation is Operation.DELETE and any(row["status"] == RepairStatus.COMPLETED for row in rows):
            message = "One of its repairs is COMPLETED, so it cannot be deleted any more."
            raise Refused.one(ProblemCode.STATE, message, "id")
        return rows

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        asset = await unit.get(models.Asset, values.get("asset_id"))
        assert asset is not None
        began = unit.now
        if history.is_imported(change):
            _ = history.check_new(change, REPAIR, _TIMES)
            began = values.get("started_at") or values.get("completed_at") or began
        until = asset["warranty_until"]
        day = clock.day_of(began, unit.settings.time_zone)
        values.setdefault("in_warranty", until is not None and until >= day)
        values["currency"] = values.get("currency") or unit.settings.currency
        values["status"] = values.get("status") or str(RepairStatus.PLANNED)


def _refuse_move(change: Change) -> None:
    message = "The case and asset of a repair cannot change. Plan a new one."
    moved = [column for column in ("support_case_id", "asset_id") if change.changes(column)]
    if moved:
        raise Refused([Problem((column,), ProblemCode.NOT_ALLOWED, message) for column in moved])


def _refuse_ended(change: Change, field: str, *states: RepairStatus) -> None:
    if change.before is not None and (status := change.before["status"]) in states:
        raise Refused.one(ProblemCode.STATE, f"It is {status}, so it cannot be changed any more.", field)


_ONE = 1000


async def start(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Starts a planned repair. Raises the same errors as `Machine.begin`."""
    repair = await REPAIR.begin(unit, "repairStart", id, expected_version)
    await REPAIR.end(unit, "repairStart", repair, started_at=unit.now)
    return id


async def use_part(
    unit: Unit, id: UUID, product_id: UUID, quantity: Decimal, price: Money | None, expected_version: int | None
) -> UUID:
    """Takes a part from the stock for a started repair. `price`: the price per piece, by default the list price.

    Raises the same errors as `Machine.begin`. Also raises Refused:

    - NOT_FOUND if no visible product has this id;
    - STATE if the stock is too low, or if the customer is deleted;
    - REQUIRED if the product has no list price in the repair's currency;
    - INVALID if the price is in another currency, or if the quantity is not a whole number of pieces.
    """
    # The product comes before the repair in the order of locks.
    lock_product = partial(unit.hold, {models.Product: [product_id]})
    repair = await REPAIR.begin(unit, "repairUsePart", id, expected_version, lock_product)
    await living_parents.require_living_above(unit, registry.of(models.Repair), id, "id")
    entity = registry.of(models.RepairPart)
    problems: list[Problem] = []
    count = checked(entity.description, {"quantity": quantity}, problems).get("quantity")
    if problems or count is None:
        raise Refused(problems)
    product = await unit.named(models.Product, product_id, "product_id", lock=True)
    pieces = stock.pieces(product, count)
    await stock.use(unit, product, pieces)
    each = _price(product, repair["currency"], price)
    values = {"repair_id": id, "product_id": product_id, "quantity": count, "price": each, "stock_taken": pieces}
    await unit.insert(entity, {**values, "amount": line_amount(count, each, 0), "currency": repair["currency"]})
    await REPAIR.end(unit, "repairUsePart", repair)
    return id


async def complete(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Completes a started repair. If the repair is not in warranty, issues an invoice for the parts and the labour fee.

    Raises the same errors as `Machine.begin`. Also raises Refused (STATE) if the customer to invoice is deleted.
    """
    repair = await REPAIR.begin(unit, "repairComplete", id, expected_version)
    await REPAIR.end(unit, "repairComplete", repair, completed_at=unit.now)
    if not repair["in_warranty"]:
        await _invoice(unit, repair)
    return id


async def cancel(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Cancels a planned or started repair. Puts its parts back into the stock, and deletes them.

    Raises the same errors as `Machine.begin`. Also raises Refused (OUT_OF_RANGE) if the stock would be too large.
    """

    async def lock_products() -> None:  # they come before the repair in the order of locks
        if await unit.peek(models.Repair, id) is not None:
            await unit.hold({models.Product: {part["product_id"] for part in await _parts_of(unit, id)}})

    repair = await REPAIR.begin(unit, "repairCancel", id, expected_version, lock_products)
    parts = await _parts_of(unit, id)
    unit.require_held(models.Product, [part["product_id"] for part in parts])
    await repair_parts.put_back(unit, parts)
    await unit.mark_all(registry.of(models.RepairPart), parts, {"deleted_at": unit.now, "deletion_id": new_id()})
    await REPAIR.end(unit, "repairCancel", repair, cancelled_at=unit.now)
    return id


async def _parts_of(unit: Unit, repair: UUID) -> list[Record]:
    return await unit.find(models.RepairPart, every(equals("repair_id", repair), LIVING))


def _price(product: Record, currency: str, price: Money | None) -> int:
    if price is not None:
        return minor_of(price, currency, "price")
    if product["list_price"] is None or product["currency"] != currency:
        message = f"{product['sku']} has no list price in {currency}. Give a price."
        raise Refused.one(ProblemCode.REQUIRED, message, "price")
    return int(product["list_price"])


async def _invoice(unit: Unit, repair: Record) -> None:
    """Issues an invoice for the parts and labour fee of a repair, unless the total is 0."""
    parts = await _parts_of(unit, repair.id)
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
    _ = await open_business.living_customer(unit, case["customer_id"], "id")
    values = {"repair_id": repair.id, "customer_id": case["customer_id"], "currency": repair["currency"]}
    begins = {"status": str(InvoiceStatus.DRAFT), "paid": 0}
    id = await unit.insert(registry.of(models.Invoice), {**values, **begins})
    for line in lines:
        also = {"invoice_id": id, "discount": 0, "currency": repair["currency"]}
        await unit.insert(registry.of(models.InvoiceLine), {**line, **also})
    invoice = await unit.get(models.Invoice, id)
    assert invoice is not None
    await invoices.number_and_issue(unit, invoice, bounded(total, "labour_fee"))
