"""Amends confirmed orders: replaces an order's lines, and keeps the previous lines as a revision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused, under
from core.ids import new_id
from models.orders import PriceSource
from models.values import Money, checked
from resolvers import access, registry
from resolvers.catalogue import stock
from resolvers.catalogue.amounts import bounded, line_amount, minor_of
from resolvers.catalogue.pricing import Price, Pricing
from resolvers.changes import refusals
from resolvers.changes.unit import Unit
from resolvers.orders import kept_pieces
from resolvers.orders.orders import begin, lines_of, lock_with_products, refuse_unsold
from resolvers.reads import customer_terms
from resolvers.sales import contract_totals
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import ORDER


@dataclass(frozen=True, slots=True)
class AmendedLine:
    """A line in the input of an amendment. `line_id`: the existing line. `product_id`: the product of a new line.

    `quantity`: in thousandths.
    `unit_price`: an agreed price, or None.
    `discount`: an agreed discount in hundredths of a per cent, or None.
    """

    quantity: int
    line_id: UUID | None = None
    product_id: UUID | None = None
    unit_price: Money | None = None
    discount: int | None = None


@dataclass(slots=True)
class _Plan:
    """The values to write for one line. `row`: the existing line, or None.

    `pieces`: the number of pieces to reserve.
    """

    row: Record | None
    product_id: UUID
    quantity: int
    price: Price
    pieces: int


def read_lines(given: Sequence[Mapping[str, Any]]) -> list[AmendedLine]:
    """Converts the input's lines to AmendedLine. Raises Refused if a quantity or discount is not a valid value."""
    entity, found, problems = registry.of(models.OrderLine).description, [], list[Problem]()
    for index, values in enumerate(given):
        wrong: list[Problem] = []
        numbers = {name: values[name] for name in ("quantity", "discount") if values.get(name) is not None}
        ready = checked(entity, numbers, wrong)
        problems += [problem.under("lines", str(index)) for problem in wrong]
        ends = {name: values.get(name) for name in ("line_id", "product_id", "unit_price")}
        found.append(AmendedLine(ready.get("quantity", 0), discount=ready.get("discount"), **ends))
    if problems:
        raise Refused(problems)
    return found


async def amend(
    unit: Unit, id: UUID, lines: Sequence[AmendedLine], reason: str | None, expected_version: int | None
) -> UUID:
    """Replaces the lines of a confirmed order, and keeps the previous lines as a revision.

    Returns the order's id. Existing lines that are not in `lines` are deleted. The other existing lines keep their
    price and discount unless `lines` has a new price or discount for them. Raises the same errors as `Machine.begin`.
    Also raises Refused:

    - TOO_LONG or INVALID if `reason` is too long or malformed;
    - REQUIRED if there are no lines or a product has no price;
    - NOT_FOUND for an unknown line or product;
    - INVALID for another currency, another product of an existing line, a product that is no longer sold, or a fraction
      of a piece;
    - OUT_OF_RANGE for an invalid quantity or discount;
    - STATE if the stock is too low, if more than the new total is already invoiced, or if assets of a line have more
      pieces than the line would have. A line that is not in `lines` would have none.
    """
    order = await begin(unit, "orderAmend", id, expected_version)
    if not lines:
        raise Refused.one(ProblemCode.REQUIRED, "The order would have no lines. Cancel it instead.", "lines")
    reason = _checked_reason(reason)
    present = await lines_of(unit, order.id)
    plans, products = await _plan(unit, order, present, lines)
    total = 0
    for plan in plans:
        total = bounded(total + plan.price.amount, "lines")
    if total < await contract_totals.invoiced_of(unit, order.id):
        refused = Refused.one(
            ProblemCode.STATE, "More than the new total is already invoiced. Keep more lines.", "lines"
        )
        await refusals.refuse_if_any(unit, models.Invoice, contract_totals.issued(order.id), refused)
    fewer = {plan.row.id: plan for plan in plans if plan.row is not None and plan.quantity < plan.row["quantity"]}
    await kept_pieces.refuse_fewer(
        unit, {id: (plan.quantity, ("lines", str(plans.index(plan)), "quantity")) for id, plan in fewer.items()}
    )
    await kept_pieces.refuse_none(unit, _left_out(present, plans), "lines")
    more: Counter[UUID] = Counter()
    for plan in plans:
        more[plan.product_id] += plan.pieces
    for line in present:
        more[line["product_id"]] -= line["stock_reserved"]
    await stock.reserve(unit, products, more)
    await _keep_revision(unit, order, present, reason)
    await _write_lines(unit, order, present, plans)
    await contract_totals.add(unit, order["contract_id"], ordered=total - order["total"])
    await ORDER.end(unit, "orderAmend", order, total=total)
    return id


def _left_out(present: Sequence[Record], plans: Sequence[_Plan]) -> list[Record]:
    staying = {plan.row.id for plan in plans if plan.row is not None}
    return [line for line in present if line.id not in staying]


def _checked_reason(reason: str | None) -> str | None:
    problems: list[Problem] = []
    values = checked(registry.of(models.OrderRevision).description, {"reason": reason}, problems)
    if problems:
        raise Refused(problems)
    text: str | None = values["reason"]
    return text


async def _plan(
    unit: Unit, order: Record, present: Sequence[Record], lines: Sequence[AmendedLine]
) -> tuple[list[_Plan], dict[UUID, Record]]:
    """Returns the values to write for each line, and the products of old and new lines by id. Locks the products."""
    remaining = {line.id: line for line in present}
    wanted: list[tuple[AmendedLine, Record | None, UUID]] = []
    problems: list[Problem] = []
    for index, line in enumerate(lines):
        row = remaining.pop(line.line_id, None) if line.line_id else None
        product_id = row["product_id"] if row else line.product_id
        if line.line_id and row is None:
            message = "The order has no such line, or the line is given twice."
            problems.append(Problem(("lines", str(index), "line_id"), ProblemCode.NOT_FOUND, message))
        elif row is not None and line.product_id not in (None, row["product_id"]):
            message = "The product of a line cannot change. Remove this line, and add one for the other product."
            problems.append(Problem(("lines", str(index), "product_id"), ProblemCode.INVALID, message))
        elif product_id is None:
            problems.append(
                Problem(("lines", str(index), "product_id"), ProblemCode.REQUIRED, "Give a line or a product.")
            )
        elif line.quantity <= 0:
            message = "The quantity must be more than 0."
            problems.append(Problem(("lines", str(index), "quantity"), ProblemCode.OUT_OF_RANGE, message))
        else:
            wanted.append((line, row, product_id))
    if problems:
        raise Refused(problems)
    await _refuse_invisible(unit, lines)
    ids = {product_id for _, _, product_id in wanted} | {line["product_id"] for line in present}
    products = await lock_with_products(unit, present, ids)
    customer = await unit.get(models.Customer, order["customer_id"])
    assert customer is not None
    terms = await customer_terms.terms_of(unit.database, unit.transaction.fetch, customer.id)
    pricing = await Pricing.of(unit.find, customer, terms, order["currency"], products, unit.today)
    plans = []
    for index, (line, row, product_id) in enumerate(wanted):
        with under("lines", str(index)):
            async with refusals.about(unit, products[product_id]):
                price = _price(pricing, order, line, row, products[product_id])
            if row is None:
                refuse_unsold(products[product_id])
            async with refusals.about(unit, products[product_id]):
                count = _pieces(products[product_id], row, line.quantity)
        plans.append(_Plan(row, product_id, line.quantity, price, count))
    return plans, products


def _pieces(product: Record, row: Record | None, quantity: int) -> int:
    """Returns the number of pieces to reserve for an amended line.

    Pieces that were confirmed before the stock was counted stay without a reservation. Only what is added gets one.
    Raises Refused (INVALID) if neither what is added nor the whole quantity is a whole number of pieces.
    """
    uncounted = row["quantity"] - stock.quantity_of(row["stock_reserved"]) if row is not None else 0
    if not stock.counted(product) or quantity <= uncounted:
        return 0
    if stock.is_whole(quantity - uncounted):
        return stock.pieces(product, quantity - uncounted)
    return stock.pieces(product, quantity) - stock.whole_pieces(product, uncounted)


async def _refuse_invisible(unit: Unit, lines: Sequence[AmendedLine]) -> None:
    """Raises Refused (NOT_FOUND) if the viewer may not see the product of a new line."""
    named = {(index, line.product_id) for index, line in enumerate(lines) if line.product_id and line.line_id is None}
    entity = registry.of(models.Product)
    where = every(Among("id", tuple(id for _, id in named)), LIVING, access.rows(unit.viewer, entity))
    visible = {product.id for product in await unit.find(models.Product, where)} if named else set()
    missing = sorted(index for index, id in named if id not in visible)
    if missing:
        message = "There is no Product with this id."
        raise Refused.one(ProblemCode.NOT_FOUND, message, "lines", str(missing[0]), "product_id")


def _price(pricing: Pricing, order: Record, line: AmendedLine, row: Record | None, product: Record) -> Price:
    """Returns the price of an amended line.

    An existing line keeps its unit price and discount unless the input changes them. A price in the input also removes
    the discount of a promotion. A new line without a price gets the best current price.
    """
    if line.unit_price is None and line.discount is None and row is not None:
        price, discount = row["unit_price"], row["discount"]
        amount = line_amount(line.quantity, price, discount)
        source = PriceSource(row["price_source"])
        return Price(source, price, discount, amount, row["price_rule_id"], row["promotion_id"])
    given = None
    if line.unit_price is not None:
        given = minor_of(line.unit_price, order["currency"], "unit_price")
    if line.discount is not None and not 0 <= line.discount <= 10_000:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "The discount must be from 0 to 100 per cent.", "discount")
    agreed = {"unit_price": given, "discount": line.discount}
    if row is not None and given is None:
        agreed["unit_price"] = row["unit_price"]
    elif row is not None and line.discount is None and row["price_source"] == PriceSource.AGREED:
        agreed["discount"] = row["discount"]
    return pricing.best(product, line.quantity, agreed)


async def _keep_revision(unit: Unit, order: Record, lines: Sequence[Record], reason: str | None) -> None:
    kept = await unit.find(models.OrderRevision, equals("order_id", order.id))
    revision = await unit.insert(
        registry.of(models.OrderRevision),
        {
            "order_id": order.id,
            "revision": len(kept) + 1,
            "amended_at": unit.now,
            "amended_by_id": unit.viewer.id,
            "reason": reason,
            "total": order["total"],
            "currency": order["currency"],
        },
    )
    columns = ("product_id", "quantity", "unit_price", "discount", "amount", "currency")
    for line in lines:
        values = {column: line[column] for column in columns}
        await unit.insert(registry.of(models.OrderRevisionLine), {"order_revision_id": revision, **values})


async def _write_lines(unit: Unit, order: Record, present: Sequence[Record], plans: Sequence[_Plan]) -> None:
    entity = registry.of(models.OrderLine)
    for plan in plans:
        values = {**plan.price.columns, "quantity": plan.quantity, "stock_reserved": plan.pieces}
        if plan.row is None:
            begins = {"order_id": order.id, "product_id": plan.product_id, "deducted_quantity": 0, "stock_taken": 0}
            await unit.insert(entity, {**begins, "currency": order["currency"], **values})
        else:
            changed = {column: value for column, value in values.items() if value != plan.row[column]}
            if changed:
                await unit.store(entity, plan.row, changed)
    for line in _left_out(present, plans):
        gone = {"stock_reserved": 0, "deleted_at": unit.now, "deletion_id": new_id()}
        await unit.store(entity, line, gone)
