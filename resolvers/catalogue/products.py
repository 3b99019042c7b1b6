"""Rules for products."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.catalogue import ProductKind
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class ProductRules(Rules):
    """Rules for products: only goods have stock, and stock that is reserved for orders cannot be removed."""

    async def check(self, change: Change) -> None:
        """Refuses stock of services, and changes that would lose stock reserved for orders.

        Raises Refused (INVALID) if stock is given for a service. Raises Refused (STATE) if the stock would become less
        than the reserved number of pieces, or if a product with reserved stock is deleted.
        """
        reserved = change.before["stock_reserved"] if change.before is not None else 0
        if change.operation is Operation.DELETE:
            if reserved:
                raise Refused.one(
                    ProblemCode.STATE, f"{reserved} are reserved for orders. Ship or cancel them first.", "id"
                )
            return
        if change.operation is Operation.CREATE:
            change.values["stock_reserved"] = change.values.get("stock_reserved") or 0
        stock = change.get("stock_on_hand")
        if change.get("kind") == ProductKind.SERVICE and stock is not None:
            raise Refused.one(
                ProblemCode.INVALID, "Only goods have stock. Leave it out or set it to null.", "stock_on_hand"
            )
        if reserved and (stock is None or stock < reserved):
            message = f"{reserved} are reserved for orders. Give at least that number."
            raise Refused.one(ProblemCode.STATE, message, "stock_on_hand")
