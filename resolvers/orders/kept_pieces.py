"""The pieces of order lines that did not come back, and the assets that customers have of them.

The assets of an order line have at most these pieces together. While an order line is locked, neither can change. A
line that is deleted, or whose order is cancelled, has no pieces and therefore no assets.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.orders import OrderStatus, ReturnStatus
from resolvers import registry
from resolvers.changes import deletion, refusals
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record

RECEIVED = (str(ReturnStatus.RECEIVED), str(ReturnStatus.REFUNDED))
"""The states of returns whose goods came back."""


async def quantities_back(unit: Unit, lines: Sequence[Record]) -> dict[UUID, int]:
    """Returns how much of some order lines came back, in thousandths, by the lines' ids."""
    found = dict.fromkeys((line.id for line in lines), 0)
    these = every(Among("order_line_id", tuple(found)), Among("status", RECEIVED), LIVING)
    for returned in await unit.find(models.ReturnRequest, these):
        found[returned["order_line_id"]] += returned["quantity"]
    return found


async def without_asset(unit: Unit, lines: Sequence[Record], *, but: UUID | None = None) -> dict[UUID, int]:
    """Returns how much of some order lines is in no asset and did not come back, in thousandths, by the lines' ids.

    Is below 0 if the assets have more than that.

    `but`: the id of an asset that does not count.
    """
    back = await quantities_back(unit, lines)
    found = {line.id: line["quantity"] - back[line.id] for line in lines}
    for asset in await unit.find(models.Asset, every(Among("order_line_id", tuple(found)), LIVING)):
        if asset.id != but:
            found[asset["order_line_id"]] -= asset["quantity"]
    return found


async def refuse_fewer(unit: Unit, quantities: Mapping[UUID, tuple[int, tuple[str, ...]]]) -> None:
    """Raises Refused (STATE) if the assets of an order line have more pieces than the line is going to have.

    `quantities`: the new quantity of each line, in thousandths, and the input field to report, by the line's id.
    """
    if not quantities:
        return
    found = await _in_assets(unit, quantities)
    for id, (quantity, field) in quantities.items():
        if found[id] > quantity:
            await _refuse(unit, id, found[id], "this line", "Lower their quantities first.", *field)


async def refuse_none(unit: Unit, lines: Sequence[Record], *field: str) -> None:
    """Raises Refused (STATE) if one of the locked order lines, which are going to have no pieces, has assets.

    `field`: the path of the input that is refused.
    """
    found = await _in_assets(unit, [line.id for line in lines]) if lines else {}
    for line in lines:
        if found[line.id]:
            await _refuse_gone(unit, line, found[line.id], *field)


async def refuse_deleted(unit: Unit, line: Record) -> None:
    """Raises Refused (STATE) if a locked order line that is being deleted by itself has assets."""
    found = await unit.read_together(line.id, _in_assets)
    if found:
        await _refuse_gone(unit, line, found, "id")


async def ended(unit: Unit, line: Record) -> str | None:
    """Returns why a locked order line has no pieces at all, as a sentence. Returns None if it may have pieces."""
    if line["deleted_at"] is not None:
        return "Its order line is deleted."
    order = await unit.get(models.Order, line["order_id"])
    assert order is not None
    return "Its order is CANCELLED." if order["status"] == OrderStatus.CANCELLED else None


async def _in_assets(unit: Unit, lines: Collection[UUID]) -> dict[UUID, int]:
    """Returns how much of some order lines is in assets, in thousandths, by the lines' ids."""
    found = dict.fromkeys(lines, 0)
    for asset in await unit.find(models.Asset, every(Among("order_line_id", tuple(found)), LIVING)):
        found[asset["order_line_id"]] += asset["quantity"]
    return found


async def _refuse_gone(unit: Unit, line: Record, quantity: int, *field: str) -> None:
    product = await unit.get(models.Product, line["product_id"])
    assert product is not None
    advice = "Delete them, or clear their order line, first."
    async with refusals.about(unit, product):
        await _refuse(unit, line.id, quantity, f"the line with {product['sku']}", advice, *field)


async def _refuse(unit: Unit, id: UUID, quantity: int, line: str, advice: str, *field: str) -> None:
    message = f"The customer's assets have {pieces(quantity)} of {line}. {advice}"
    refused = Refused.one(ProblemCode.STATE, message, *field)
    await refusals.refuse_if_any(unit, models.Asset, every(equals("order_line_id", id), LIVING), refused)


def pieces(quantity: int) -> str:
    """Returns a quantity in thousandths as text."""
    return f"{Decimal(max(quantity, 0)).scaleb(-3).normalize():f}"


async def take_from_assets(unit: Unit, line: Record, quantity: int | None) -> None:
    """Subtracts pieces that came back from the assets of an order line. Deletes assets without pieces.

    `quantity`: the pieces that came back; None for only those that the assets have too many.
    """
    entity = registry.of(models.Asset)
    assets = await unit.find(models.Asset, every(equals("order_line_id", line.id), LIVING), lock=True)
    left = max(-(await without_asset(unit, [line]))[line.id], 0) if assets and quantity is None else quantity or 0
    for asset in sorted(assets, key=lambda one: (one["created_at"], str(one.id))):
        taken = min(left, asset["quantity"])
        if taken == asset["quantity"]:
            await deletion.discard(unit, entity, asset)
        elif taken:
            await unit.store(entity, asset, {"quantity": asset["quantity"] - taken})
        left -= taken
