"""Rules of products."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.catalogue import ProductKind
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class ProductRules(Rules):
    """Goods have a stock, services have none; what is promised to an order stays in it."""

    async def check(self, change: Change) -> None:
        """Refuses a service's stock, and to take away what is reserved."""
        reserved = change.before["stock_reserved"] if change.before is not None else 0
        if change.operation is Operation.DELETE:
            if reserved:
                raise Refused.one(ProblemCode.STATE, f"{reserved} of it are promised to orders.", "id")
            return
        if change.operation is Operation.CREATE:
            change.values["stock_reserved"] = change.values.get("stock_reserved") or 0
        stock = change.get("stock_on_hand")
        if change.get("kind") == ProductKind.SERVICE and stock is not None:
            raise Refused.one(ProblemCode.INVALID, "Only goods have a stock.", "stock_on_hand")
        if reserved and (stock is None or stock < reserved):
            raise Refused.one(ProblemCode.STATE, f"{reserved} of it are promised to orders.", "stock_on_hand")
