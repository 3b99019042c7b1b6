"""Rules of assets: what customers own."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from resolvers.changes.unit import Change, Rules


class AssetRules(Rules):
    """What a customer owns came by an order of its own, if by one of ours."""

    async def check(self, change: Change) -> None:
        """Refuses another customer, and another customer's order."""
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "It stays its customer's.", "customer_id")
        if not (change.changes("order_line_id") or change.changes("customer_id")):
            return
        line = await change.unit.get(models.OrderLine, change.get("order_line_id"))
        order = await change.unit.get(models.Order, line["order_id"]) if line else None
        if order is not None and order["customer_id"] != change.get("customer_id"):
            raise Refused.one(ProblemCode.INVALID, "This is another customer's order.", "order_line_id")
