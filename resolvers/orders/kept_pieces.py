"""The pieces of order lines that did not come back, and the assets that customers have of them.

The assets of an order line have at most these pieces together. While an order line is locked, neither can change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.orders import ReturnStatus
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
    found = dict.fromkeys(quantities, 0)
    of_lines = every(Among("order_line_id", tuple(found)), LIVING)
    for asset in await unit.find(models.Asset, of_lines):
        found[asset["order_line_id"]] += asset["quantity"]
    for id, (quantity, field) in quantities.items():
        if found[id] > quantity:
            message = f"The customer's assets have {pieces(found[id])} of this line. Lower their quantities first."
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
