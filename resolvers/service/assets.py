"""Rules for assets, the products that customers own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from resolvers.access import Operation
from resolvers.changes import refusals
from resolvers.changes.unique_rules import TAKEN
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.orders import kept_pieces
from resolvers.search.expressions import LIVING, equals, every

_IDENTITY = frozenset({"product_id", "serial_number"})
_PIECES = frozenset({"order_line_id", "quantity"})


class AssetRules(Rules):
    """Rules for assets: an asset stays with its customer, and its serial number is unique for its product.

    The asset's order line must have the asset's customer and product (see `pairs`). The assets of an order line have at
    most the pieces that did not come back.
    """

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the names of the relations to the product and to the order line, as far as `check` locks them.

        While a transaction holds the lock on the product, no other can write an equal serial number. An import locks
        the product only if the file has serial numbers.
        """
        product = "serial_number" in given if "imported" in given else not _IDENTITY.isdisjoint(given)
        return ("product",) * product + ("order_line",) * (not _PIECES.isdisjoint(given))

    async def check(self, change: Change) -> None:
        """Sets the quantity of a restored asset to what is left of its order line, if that is less.

        Raises Refused:

        - NOT_ALLOWED if the customer changes;
        - TAKEN if another asset has the serial number;
        - STATE if the order line of a restored asset has no pieces left, is deleted, or is one of a cancelled order.
        """
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED,
                "An asset cannot be moved to another customer. Create a new one.",
                "customer_id",
            )
        if change.operation is Operation.DELETE:
            return
        restored = change.operation is Operation.RESTORE
        if (restored or any(map(change.changes, _IDENTITY))) and change.get("serial_number") is not None:
            await change.unit.get(models.Product, change.get("product_id"), lock=True)
            await change.unit.check_together(change, partial(_refuse_equal, change.unit))
        if restored:
            await _take_rest(change)

    async def follow(self, change: Change) -> None:
        """Raises Refused (OUT_OF_RANGE) if the assets of the order line have more pieces than did not come back.

        Raises Refused (STATE) if the order is cancelled.
        """
        # After the check that the order line is one of the customer's.
        if change.operation in (Operation.CREATE, Operation.UPDATE) and _takes_more(change):
            await change.unit.get(models.OrderLine, change.get("order_line_id"), lock=True)
            await change.unit.check_together(change, partial(_refuse_more, change.unit))


def _takes_more(change: Change) -> bool:
    """Returns whether an asset gets another order line, or more pieces of its order line."""
    if change.get("order_line_id") is None:
        return False
    before = change.before
    return change.changes("order_line_id") or before is None or change.get("quantity") > before["quantity"]


async def _take_rest(change: Change) -> None:
    line = await change.unit.get(models.OrderLine, change.get("order_line_id"), lock=True)
    if line is None:
        return
    left = (await kept_pieces.without_asset(change.unit, [line]))[line.id]
    message = await kept_pieces.ended(change.unit, line)
    if message is not None or left <= 0:
        message = message or "All pieces of its order line came back, or are in other assets."
        raise await refusals.because_of(change.unit, line, Refused.one(ProblemCode.STATE, message, "id"))
    change.values["quantity"] = min(change.get("quantity"), left)


async def _refuse_more(unit: Unit, asset: Mapping[str, Any]) -> None:
    line = await unit.get(models.OrderLine, asset["order_line_id"])
    if line is None:
        return
    if (ended := await kept_pieces.ended(unit, line)) is not None:
        refused = Refused.one(ProblemCode.STATE, f"{ended} Give another order line, or none.", "order_line_id")
        raise await refusals.because_of(unit, line, refused)
    left = (await kept_pieces.without_asset(unit, [line], but=asset["id"]))[line.id]
    if asset["quantity"] > left:
        message = f"Only {kept_pieces.pieces(left)} of its order line are with the customer and in no other asset."
        refused = Refused.one(ProblemCode.OUT_OF_RANGE, f"{message} Give at most that.", "quantity")
        raise await refusals.because_of(unit, line, refused)


async def _refuse_equal(unit: Unit, asset: Mapping[str, Any]) -> None:
    serial = fold(asset["serial_number"])
    same = every(equals("product_id", asset["product_id"]), equals("serial_number_folded", serial), LIVING)
    if any(other.id != asset["id"] for other in await unit.find(models.Asset, same, limit=2)):
        raise Refused.one(ProblemCode.TAKEN, TAKEN, "serial_number")
