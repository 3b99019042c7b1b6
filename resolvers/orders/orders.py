"""Rules for orders and order lines, and the mutations that confirm, cancel, ship and complete orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Problems, Refused, under
from models.catalogue import ProductKind
from models.orders import OrderStatus, PriceSource
from resolvers import registry
from resolvers.access import Operation
from resolvers.catalogue import stock
from resolvers.catalogue.amounts import bounded
from resolvers.catalogue.pricing import Pricing
from resolvers.changes import history, parties, refusals
from resolvers.changes.number_series import next_number
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.customers import open_business
from resolvers.orders import kept_pieces, order_history
from resolvers.reads import customer_terms
from resolvers.sales import contract_terms, contract_totals
from resolvers.search.expressions import LIVING, Among, Some, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import ORDER


async def confirm(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Confirms a draft: sets each line to its best current price, and reserves stock.

    Raises the same errors as `Machine.begin`. Also raises Refused:

    - REQUIRED if the order has no lines or a product has no price;
    - STATE if the stock is too low, or if the customer is deleted;
    - STATE if the contract is not in force today, or is not with the customer any more;
    - INVALID if a product is no longer sold or a quantity is not a whole number of pieces.
    """
    order = await begin(unit, "orderConfirm", id, expected_version)
    lines = await lines_of(unit, order.id)
    if not lines:
        raise Refused.one(ProblemCode.REQUIRED, "The order has no lines. Add one first.", "lines")
    await _require_in_force(unit, order)
    customer = await open_business.living_customer(unit, order["customer_id"], "customer_id")
    products = await lock_with_products(unit, lines, {line["product_id"] for line in lines})
    terms = await customer_terms.terms_of(unit.database, unit.transaction.fetch, customer.id)
    pricing = await Pricing.of(unit.find, customer, terms, order["currency"], products, unit.today)
    needed: Counter[UUID] = Counter()
    priced: list[tuple[Record, dict[str, Any]]] = []
    total, entity = 0, registry.of(models.OrderLine)
    for index, line in enumerate(lines):
        product = products[line["product_id"]]
        with under("lines", str(index)):
            async with refusals.about(unit, product):
                refuse_unsold(product)
                count = stock.pieces(product, line["quantity"])
                price = pricing.best(product, line["quantity"], agreed(line))
        priced.append((line, {**price.columns, "stock_reserved": count}))
        needed[product.id] += count
        total = bounded(total + price.amount, "lines")
    # First, so that the lines do not get more pieces than a column can hold.
    await stock.reserve(unit, products, needed)
    for line, columns in priced:
        await unit.store(entity, line, columns)
    await contract_totals.add(unit, order["contract_id"], ordered=total)
    await ORDER.end(unit, "orderConfirm", order, total=total, confirmed_at=unit.now)
    return id


async def cancel(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Cancels a draft or confirmed order and releases the reserved stock.

    Raises the same errors as `Machine.begin`. Also raises Refused (STATE) if the order is already invoiced, or if its
    lines have assets.
    """
    order = await begin(unit, "orderCancel", id, expected_version)
    refused = Refused.one(ProblemCode.STATE, "The order is already invoiced, so it cannot be cancelled.", "id")
    await refusals.refuse_if_any(unit, models.Invoice, contract_totals.issued(id), refused)
    lines = await lines_of(unit, order.id)
    products, reserved = await _reserved(unit, lines)
    await kept_pieces.refuse_none(unit, lines, "id")
    await stock.reserve(unit, products, {product: -count for product, count in reserved.items()})
    await _release(unit, lines)
    if order["total"]:
        await contract_totals.add(unit, order["contract_id"], ordered=-order["total"])
    await ORDER.end(unit, "orderCancel", order, cancelled_at=unit.now)
    return id


async def ship(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ships a confirmed order and removes the order's reserved pieces from the stock.

    Raises the same errors as `Machine.begin`.
    """
    order = await begin(unit, "orderShip", id, expected_version)
    lines = await lines_of(unit, order.id)
    products, reserved = await _reserved(unit, lines)
    await stock.take_out(unit, products, reserved)
    await _release(unit, lines, taken=True)
    await ORDER.end(unit, "orderShip", order, shipped_at=unit.now)
    return id


async def complete(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Completes a shipped order. Creates an asset of the customer, with its warranty, for each line of goods.

    Goods that came back, or that are in an asset of the line already, are not counted.

    Raises the same errors as `Machine.begin`.
    """
    order = await ORDER.begin(unit, "orderComplete", id, expected_version)
    zone = unit.settings.time_zone
    lines = await lines_of(unit, order.id)
    products = await _products_of(unit, lines)
    # Locked, so that nobody creates an asset of these lines meanwhile.
    await unit.hold({models.OrderLine: [line.id for line in lines]})
    missing = await kept_pieces.without_asset(unit, lines)
    for line in lines:
        product, kept = products[line["product_id"]], missing[line.id]
        if product["kind"] != ProductKind.GOOD or kept <= 0:
            continue
        months = product["warranty_months"]
        await unit.insert(
            registry.of(models.Asset),
            {
                "customer_id": order["customer_id"],
                "product_id": product.id,
                "order_line_id": line.id,
                "quantity": kept,
                "bought_on": clock.day_of(order["ordered_at"], zone),
                "warranty_until": clock.shifted_day(unit.now, f"P{months}M", 1, zone) if months else None,
            },
        )
    await ORDER.end(unit, "orderComplete", order, completed_at=unit.now)
    return id


async def begin(unit: Unit, verb: str, id: UUID, expected_version: int | None) -> Record:
    """Begins a mutation of an order: locks the order's contract, and the order. Returns the order.

    Raises the same errors as `Machine.begin`.
    """

    async def lock_contract() -> None:
        order = await unit.peek(models.Order, id)
        if order is not None:
            await unit.hold({models.Contract: [order["contract_id"]]})

    order = await ORDER.begin(unit, verb, id, expected_version, lock_contract)
    unit.require_held(models.Contract, [order["contract_id"]])
    return order


async def lines_of(unit: Unit, order: UUID) -> list[Record]:
    """Returns the lines of a locked order, oldest first.

    The lines cannot change while the order is locked.
    """
    lines = await unit.find(models.OrderLine, every(equals("order_id", order), LIVING))
    return sorted(lines, key=lambda line: (line["created_at"], str(line.id)))


async def lock_with_products(unit: Unit, lines: Sequence[Record], products: Collection[UUID]) -> dict[UUID, Record]:
    """Locks products, and then lines of an order that is locked already. Returns the products by id."""
    found = await stock.hold(unit, products)
    await unit.hold({models.OrderLine: [line.id for line in lines]})
    return found


def agreed(line: Record) -> Record | None:
    """Returns the line if its price was agreed, or None if a confirmation has computed it."""
    return line if line["price_source"] in (None, PriceSource.AGREED) else None


def refuse_unsold(product: Record) -> None:
    """Raises Refused (INVALID) if the product is inactive or deleted."""
    if not product["active"] or product["deleted_at"] is not None:
        raise Refused.one(
            ProblemCode.INVALID, f"{product['sku']} is no longer sold. Choose another product.", "product_id"
        )


async def _require_in_force(unit: Unit, order: Record) -> None:
    """Raises Refused (STATE) if no order of the customer can be confirmed under the order's contract today."""
    if order["contract_id"] is None:
        return
    of_contract = registry.of(models.Contract).description.to_many["parties"]
    with_customer = Some(of_contract, every(equals("customer_id", order["customer_id"]), LIVING))
    found = await unit.find(models.Contract, every(equals("id", order["contract_id"]), with_customer), lock=True)
    contract = found[0] if found else await unit.get(models.Contract, order["contract_id"], lock=True)
    assert contract is not None
    if not found:
        _ = await open_business.living_customer(unit, order["customer_id"], "customer_id")
    refused = contract_terms.refusal(contract, unit.today)
    if refused is None and not found:
        refused = parties.no_party("contract_id", "or give the order another contract, or none")
    if refused is not None:
        raise await refusals.because_of(unit, contract, refused)


async def _products_of(unit: Unit, lines: Sequence[Record]) -> dict[UUID, Record]:
    """Returns the products of some order lines, by id."""
    ids = tuple({line["product_id"] for line in lines})
    return {product.id: product for product in await unit.find(models.Product, Among("id", ids))}


async def _reserved(unit: Unit, lines: Sequence[Record]) -> tuple[dict[UUID, Record], Counter[UUID]]:
    """Locks the products that order lines reserve, and then the lines.

    Returns two dicts by product id: the products, and the number of reserved pieces.
    """
    reserved: Counter[UUID] = Counter()
    for line in lines:
        if line["stock_reserved"]:
            reserved[line["product_id"]] += line["stock_reserved"]
    return await lock_with_products(unit, lines, set(reserved)), reserved


async def _release(unit: Unit, lines: Sequence[Record], *, taken: bool = False) -> None:
    """Ends the reservations of order lines. `taken`: whether the reserved pieces have left the stock."""
    entity = registry.of(models.OrderLine)
    for line in lines:
        values = {"stock_reserved": 0, **({"stock_taken": line["stock_reserved"]} if taken else {})}
        changed = {column: value for column, value in values.items() if value != line[column]}
        if changed:
            await unit.store(entity, line, changed)


_ORDERED = ("opportunity_id", "contract_id", "channel", "ordered_at", "currency")
"""The columns that cannot be changed after the order was confirmed."""


class OrderRules(Rules):
    """Rules for orders: only drafts can be changed.

    In an import, which sets the input `imported` (see `Rules.extra`), a new order may have any state (see
    `order_history`).
    """

    extra = frozenset({"imported"})
    completes = frozenset({"currency", "ordered_at"})
    history = frozenset({"number", "status", "total", *order_history.TIMES}) - {"ordered_at"}

    async def check(self, change: Change) -> None:
        """Sets missing values of number, currency, state and order time in a new order.

        Raises Refused:

        - NOT_ALLOWED if the customer changes;
        - STATE if a changed order is not a draft, or if a deleted order is neither a draft nor cancelled.
        """
        match change.operation:
            case Operation.CREATE:
                await self._begin(change)
            case Operation.UPDATE:
                problems = Problems()
                with problems.collected():
                    _refuse_changes(change)
                with problems.collected():
                    if history.is_imported(change):
                        history.keep(change, self.history, ORDER)
                problems.refuse()
            case Operation.DELETE if change.get("status") not in (OrderStatus.DRAFT, OrderStatus.CANCELLED):
                raise Refused.one(
                    ProblemCode.STATE, "Only a draft or cancelled order can be deleted. Cancel it first.", "id"
                )

    async def _begin(self, change: Change) -> None:
        values, unit = change.values, change.unit
        if history.is_imported(change):
            await order_history.begin(change)
        values["ordered_at"] = values.get("ordered_at") or unit.now
        values["status"] = values.get("status") or str(OrderStatus.DRAFT)
        values["number"] = values.get("number") or await next_number(unit, "ORD")
        if not values.get("currency"):
            origin = await unit.get(models.Opportunity, values.get("opportunity_id"))
            values["currency"] = origin["currency"] if origin else unit.settings.currency


class OrderLineRules(Rules):
    """Rules for order lines: only lines of a draft can be changed.

    The mutation orderAmend changes the lines of a confirmed order. In an import, which sets the input `imported` (see
    `Rules.extra`), lines may be added to orders that it created in a later state.
    """

    extra = frozenset({"imported"})
    history = frozenset({"amount"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the order, which `check` locks."""
        return ("order",)

    async def check(self, change: Change) -> None:
        """Raises Refused: NOT_ALLOWED if the line would move to another order; STATE if the order is not a draft.

        Also raises Refused (STATE) if the assets of the line have more pieces than it would have. A deleted line has
        none.
        """
        if change.before is not None and change.changes("order_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED, "A line cannot be moved to another order. Create a new one.", "order_id"
            )
        # Locked, so that the order is not confirmed meanwhile.
        order = await change.unit.get(models.Order, change.get("order_id"), lock=True)
        if order is not None and order["status"] != OrderStatus.DRAFT and not order_history.takes_line(change, order):
            field = "order_id" if change.operation is Operation.CREATE else "id"
            raise Refused.one(ProblemCode.STATE, f"The order is {order['status']}. Use orderAmend.", field)
        if change.operation is Operation.CREATE:
            change.values["stock_reserved"] = change.values.get("stock_reserved") or 0
            change.values["stock_taken"] = change.values.get("stock_taken") or 0
            change.values["deducted_quantity"] = change.values.get("deducted_quantity") or 0
        if change.operation is Operation.DELETE and change.before is not None:
            await kept_pieces.refuse_deleted(change.unit, change.before)
        if change.before is not None and change.get("quantity") < change.before["quantity"]:
            await kept_pieces.refuse_fewer(change.unit, {change.id: (change.get("quantity"), ("quantity",))})
        if change.operation is Operation.CREATE and history.is_imported(change):
            await order_history.complete_line(change, order)

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Raises Refused (STATE) if the deletion of an order would also delete a line with assets."""
        if operation is Operation.DELETE:
            await kept_pieces.refuse_none(unit, rows, "id")
        return rows


def _refuse_changes(change: Change) -> None:
    problems: list[Problem] = []
    if change.changes("customer_id"):
        message = "An order cannot be moved to another customer. Create a new one."
        problems.append(Problem(("customer_id",), ProblemCode.NOT_ALLOWED, message))
    status = change.before["status"] if change.before is not None else None
    if status != OrderStatus.DRAFT:
        message = f"It is {status}. Only a draft can be changed."
        changed = [name for name in _ORDERED if change.changes(name)]
        problems += [Problem((name,), ProblemCode.STATE, message) for name in changed]
    if problems:
        raise Refused(problems)
