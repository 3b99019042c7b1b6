"""How violations of invariants are mended, by the name of the invariant.

A mend locks the row, makes sure that it still violates the invariant, and changes it. It returns whether it changed
anything. It raises Refused if the row cannot be mended. Violations that only a person can resolve have no mend.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import models
from core import countries
from core.errors import ProblemCode, Refused
from core.ids import new_id
from core.text import one_line, says_something
from jobs.doctor import points, return_values
from models.row import Row
from models.sales import StageKind
from models.service import RepairStatus
from resolvers import registry
from resolvers.catalogue import stock
from resolvers.changes import deletion, open_work
from resolvers.changes.unit import Unit
from resolvers.orders import kept_pieces
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

Mend = Callable[[Unit, str, UUID], Awaitable[bool]]


async def _locked(unit: Unit, model: type[Row], id: UUID) -> Record | None:
    """Locks a row and returns it. Returns None if it is deleted."""
    row = await unit.get(model, id, lock=True)
    return row if row is not None and row["deleted_at"] is None else None


async def _store(unit: Unit, model: type[Row], row: Record, **values: Any) -> bool:
    changed = {column: value for column, value in values.items() if row[column] != value}
    if changed:
        await unit.store(registry.of(model), row, changed)
    return bool(changed)


async def _go_with_owner(unit: Unit, entity: str, id: UUID) -> bool:
    """Deletes a row whose owner is deleted. A later restore of the owner also restores the row."""
    registered = registry.named(entity)
    model = registered.description.model
    for name in registered.owned_by:
        one = registered.description.to_one[name]
        row = await _locked(unit, model, id)
        owner = await unit.get(registry.target(one).description.model, row[one.column]) if row is not None else None
        if row is None or owner is None or owner["deleted_at"] is None:
            continue
        if model is models.Repair and row["status"] == RepairStatus.COMPLETED:
            raise Refused.one(ProblemCode.STATE, "It is COMPLETED. Restore its case.", "id")
        if model is models.Contact and row["primary"]:
            same = every(equals("deletion_id", owner["deletion_id"]), equals("primary", True))
            if await unit.find(models.Contact, same, limit=1):
                await unit.store(registered, row, {"primary": False})
                row = await unit.get(model, id)
                assert row is not None
        gone = {"deleted_at": unit.now, "deletion_id": owner["deletion_id"]}
        await unit.mark_all(registered, [row], gone)
        return True
    return False


async def _know_deletion(unit: Unit, entity: str, id: UUID) -> bool:
    model = registry.named(entity).description.model
    row = await unit.get(model, id, lock=True)
    if row is None or (row["deleted_at"] is None) == (row["deletion_id"] is None):
        return False
    return await _store(unit, model, row, deletion_id=None if row["deleted_at"] is None else new_id())


async def _make_primary(unit: Unit, entity: str, id: UUID) -> bool:
    """Makes the oldest contact of a customer the primary contact, if there is none."""
    if await _locked(unit, models.Customer, id) is None:
        return False
    contacts = registry.of(models.Contact).description
    oldest = order_by(contacts, [(contacts.orders["created_at"], False)])
    found = await unit.find(models.Contact, every(equals("customer_id", id), LIVING), order=oldest, lock=True)
    if not found or any(contact["primary"] for contact in found):
        return False
    return await _store(unit, models.Contact, found[0], primary=True)


async def _restore_stage(unit: Unit, entity: str, id: UUID) -> bool:
    """Restores the deleted pipeline and stage of an opportunity. The pipeline becomes inactive."""
    opportunity = await unit.get(models.Opportunity, id)
    stage = await unit.get(models.Stage, opportunity["stage_id"]) if opportunity is not None else None
    if opportunity is None or stage is None or opportunity["deleted_at"] is not None:
        return False
    mended = False
    pipeline = await unit.get(models.Pipeline, stage["pipeline_id"], lock=True)
    along: list[UUID] = []
    if pipeline is not None and pipeline["deleted_at"] is not None:
        deleted = every(equals("pipeline_id", pipeline.id), deletion.deleted_with(pipeline["deletion_id"]))
        along = await unit.ids(models.Stage, deleted)
    await unit.hold({models.Stage: [stage.id, *along]})  # together, as each comes in the order of its id
    if pipeline is not None and pipeline["deleted_at"] is not None:
        await deletion.revive(unit, registry.of(models.Pipeline), pipeline)
        restored = await unit.get(models.Pipeline, pipeline.id)
        assert restored is not None
        _ = await _store(unit, models.Pipeline, restored, active=False)
        mended = True
    stage = await unit.get(models.Stage, stage.id, lock=True)
    if stage is not None and stage["deleted_at"] is not None:
        await deletion.revive(unit, registry.of(models.Stage), stage)
        mended = True
    return mended


async def _kind(unit: Unit, opportunity: Record) -> str:
    stage = await unit.get(models.Stage, opportunity["stage_id"])
    return str(stage["kind"]) if stage is not None else str(StageKind.OPEN)


async def _decide(unit: Unit, entity: str, id: UUID) -> bool:
    """Sets the probability, the closing time and the lost reason as the stage of an opportunity requires."""
    row = await _locked(unit, models.Opportunity, id)
    if row is None:
        return False
    kind = await _kind(unit, row)
    values: dict[str, Any]
    if kind == StageKind.OPEN:
        values = {"closed_at": None, "lost_reason": None}
    else:
        values = {"closed_at": row["closed_at"] or row["stage_entered_at"], "probability": 100}
        values |= {"lost_reason": None} if kind == StageKind.WON else {"probability": 0}
    return await _store(unit, models.Opportunity, row, **values)


async def _delete(unit: Unit, entity: str, id: UUID) -> bool:
    registered = registry.named(entity)
    row = await _locked(unit, registered.description.model, id)
    if row is None:
        return False
    await deletion.discard(unit, registered, row)
    return True


def _clear(column: str) -> Mend:
    async def clear(unit: Unit, entity: str, id: UUID) -> bool:
        model = registry.named(entity).description.model
        row = await _locked(unit, model, id)
        return row is not None and await _store(unit, model, row, **{column: None})

    return clear


def _leave(column: str) -> Mend:
    async def leave(unit: Unit, entity: str, id: UUID) -> bool:
        """Clears a reference of an order. Raises Refused if the order is not a draft."""
        order = await _locked(unit, models.Order, id)
        if order is not None and order["status"] != "DRAFT":
            raise Refused.one(ProblemCode.STATE, f"It is {order['status']}. Only a draft can be changed.", "id")
        return order is not None and await _store(unit, models.Order, order, **{column: None})

    return leave


async def _add_up(unit: Unit, entity: str, id: UUID) -> bool:
    """Computes the totals of a contract anew."""
    contract = await _locked(unit, models.Contract, id)
    if contract is None:
        return False
    sums = {"ordered": 0, "invoiced": 0, "paid": 0}
    for order in await unit.find(models.Order, every(equals("contract_id", id), LIVING)):
        if order["status"] not in ("DRAFT", "CANCELLED"):
            sums["ordered"] += order["total"] or 0
        for invoice in await unit.find(models.Invoice, every(equals("order_id", order.id), LIVING)):
            if invoice["status"] != "DRAFT":
                sums["invoiced"] += invoice["total"]
                sums["paid"] += invoice["paid"]
    changed = {name: amount for name, amount in sums.items() if (contract[name] or 0) != amount}
    return bool(changed) and await _store(unit, models.Contract, contract, **changed)


async def _release(unit: Unit, entity: str, id: UUID) -> bool:
    line = await unit.get(models.OrderLine, id)
    order = await unit.get(models.Order, line["order_id"]) if line is not None else None
    if line is None or order is None:
        return False
    await unit.hold({models.Order: [order.id], models.OrderLine: [id]})
    order, line = await unit.get(models.Order, order.id), await unit.get(models.OrderLine, id)
    assert order is not None
    assert line is not None
    if line["deleted_at"] is None and order["deleted_at"] is None and order["status"] == "CONFIRMED":
        return False
    return await _store(unit, models.OrderLine, line, stock_reserved=0)


async def _count_reserved(unit: Unit, entity: str, id: UUID) -> bool:
    product = await unit.get(models.Product, id, lock=True)
    if product is None:
        return False
    lines = await unit.find(models.OrderLine, every(equals("product_id", id), LIVING))
    reserved = sum(line["stock_reserved"] for line in lines)
    if reserved > (product["stock_on_hand"] or 0):
        message = f"Orders reserve {reserved} pieces, and {product['stock_on_hand'] or 0} are in stock. Restock first."
        raise Refused.one(ProblemCode.STATE, message, "stock_on_hand")
    return await _store(unit, models.Product, product, stock_reserved=reserved)


async def _put_back(unit: Unit, entity: str, id: UUID) -> bool:
    """Puts the quantity of a deleted repair part back into the stock, and logs an event of the repair part."""
    part = await unit.get(models.RepairPart, id)
    if part is None or part["deleted_at"] is None:
        return False
    await unit.hold({models.Product: [part["product_id"]], models.RepairPart: [id]})
    product = await unit.get(models.Product, part["product_id"], lock=True)
    assert product is not None
    count = stock.pieces(product, part["quantity"]) if part["stock_taken"] is None else part["stock_taken"]
    if not count or not stock.counted(product):
        return False
    await stock.put_back(unit, product, count)
    await unit.store(registry.of(models.RepairPart), part, {})
    return True


async def _take_excess(unit: Unit, entity: str, id: UUID) -> bool:
    """Takes from an asset the pieces that its order line does not have, and deletes it if there are no others.

    Raises Refused (STATE) if the order line has several assets, is deleted, or is one of a cancelled order.
    """
    asset = await unit.get(models.Asset, id)
    if asset is None or asset["order_line_id"] is None or asset["deleted_at"] is not None:
        return False
    await unit.hold({models.OrderLine: [asset["order_line_id"]]})
    line = await unit.get(models.OrderLine, asset["order_line_id"])
    assert line is not None
    if (ended := await kept_pieces.ended(unit, line)) is not None:
        message = f"{ended} Clear it from the asset if the customer has the pieces. Otherwise delete the asset."
        raise Refused.one(ProblemCode.STATE, message, "order_line_id")
    if (await kept_pieces.without_asset(unit, [line]))[line.id] >= 0:
        return False
    if len(await unit.find(models.Asset, every(equals("order_line_id", line.id), LIVING), limit=2)) > 1:
        raise Refused.one(ProblemCode.STATE, "Its order line has several assets. Lower their quantities.", "quantity")
    await kept_pieces.take_from_assets(unit, line, None)
    return True


async def _charge_product(unit: Unit, entity: str, id: UUID) -> bool:
    """Gives a line of a draft invoice the product of the order line that it charges."""
    line = await unit.get(models.InvoiceLine, id)
    charged = await unit.get(models.OrderLine, line["order_line_id"]) if line is not None else None
    if line is None or charged is None:
        return False
    await unit.hold({models.OrderLine: [charged.id], models.Invoice: [line["invoice_id"]]})
    invoice, line = await unit.get(models.Invoice, line["invoice_id"]), await _locked(unit, models.InvoiceLine, id)
    if line is None or line["product_id"] is None or invoice is None or invoice["status"] != "DRAFT":
        return False
    return await _store(unit, models.InvoiceLine, line, product_id=charged["product_id"])


async def _settle_work(unit: Unit, entity: str, id: UUID) -> bool:
    """Creates and deletes assignments of a customer so that they match the customer's open work."""
    return bool(await open_work.settle_customers(unit, {id}))


async def _assign_country(unit: Unit, entity: str, id: UUID) -> bool:
    """Replaces a customer's unassigned country code by the intended code, such as UK by GB.

    Raises Refused if the intended country is unknown.
    """
    customer = await _locked(unit, models.Customer, id)
    if customer is None or customer["country"] is None or customer["country"] in countries.names():
        return False
    meant = countries.meant(customer["country"])
    if meant is None:
        raise Refused.one(ProblemCode.INVALID, f"No country has the code {customer['country']}.", "country")
    return await _store(unit, models.Customer, customer, country=meant)


async def _join_lines(unit: Unit, entity: str, id: UUID) -> bool:
    """Removes the line breaks from texts that must have one line."""
    description = registry.named(entity).description
    row = await _locked(unit, description.model, id)
    if row is None:
        return False
    names = [one.name for one in description.attributes.values() if one.one_line and not one.meaning.sensitive]
    lines = {name: one_line(row[name]) for name in names if row[name] is not None}
    empty = next((name for name, line in lines.items() if line != row[name] and not says_something(line)), None)
    if empty is not None:
        raise Refused.one(ProblemCode.INVALID, f"Its {empty.replace('_', ' ')} has nothing but such characters.", empty)
    return await _store(unit, description.model, row, **lines)


MENDS: dict[str, Mend] = {
    "customers/countries_are_assigned": _assign_country,
    "platform/texts_of_one_line": _join_lines,
    "platform/deletions": _know_deletion,
    "sales/opportunities_in_living_stages": _restore_stage,
    "customers/parts_of_customers": _go_with_owner,
    "catalogue/parts_of_catalogue": _go_with_owner,
    "sales/parts_of_deals": _go_with_owner,
    "orders/parts_of_orders": _go_with_owner,
    "service/parts_of_cases": _go_with_owner,
    "activities/parts_of_activities": _go_with_owner,
    "loyalty/parts_of_loyalty": _go_with_owner,
    "platform/limits_of_keys": _go_with_owner,
    "customers/one_primary_contact": _make_primary,
    "sales/closed_when_decided": _decide,
    "sales/decided_probability": _decide,
    "sales/reasons_of_lost": _decide,
    "sales/sales_of_won": _delete,
    "sales/contacts_of_opportunities": _delete,
    "sales/opportunities_of_contracts": _delete,
    "sales/totals_of_contracts": _add_up,
    "orders/opportunities_of_orders": _leave("opportunity_id"),
    "orders/contracts_of_orders": _leave("contract_id"),
    "orders/products_of_invoice_lines": _charge_product,
    "orders/values_of_returns": return_values.correct,
    "orders/reserving_lines": _release,
    "catalogue/reserved_stock": _count_reserved,
    "service/contacts_of_cases": _clear("contact_id"),
    "service/orders_of_cases": _clear("order_id"),
    "service/assets_of_order_lines": _clear("order_line_id"),
    "service/pieces_of_assets": _take_excess,
    "service/stock_of_deleted_repairs": _put_back,
    "loyalty/points_within_earnings": points.say_what_remains,
    "loyalty/balances_of_points": points.add_up,
    "loyalty/tiers_that_fit": points.fit_tier,
    "customers/work_is_seen": _settle_work,
}
"""The mends, in the order in which they run: one may cause what a later one mends."""
