"""Rules for assets, the products that customers own."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from resolvers.changes.unit import Change, Rules


class AssetRules(Rules):
    """Rules for assets: an asset's order line must belong to an order of the same customer."""

    async def check(self, change: Change) -> None:
        """Raises Refused (NOT_ALLOWED) if the customer changes.

        Raises Refused (INVALID) if the order line belongs to another customer.
        """
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED,
                "An asset cannot be moved to another customer. Create a new one.",
                "customer_id",
            )
        if not (change.changes("order_line_id") or change.changes("customer_id")):
            return
        line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
        order = await change.unit.get(models.Order, line["order_id"]) if line else None
        if order is not None and order["customer_id"] != change.get("customer_id"):
            raise Refused.one(
                ProblemCode.INVALID,
                "This order line belongs to another customer. Give one of the asset's customer.",
                "order_line_id",
            )
