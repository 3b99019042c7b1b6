"""Rules of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import ProblemCode, Refused
from models.catalogue import ProductKind
from resolvers.rules import Rules

if TYPE_CHECKING:
    from resolvers.changes.unit import Change


class ProductRules(Rules):
    """Goods have a stock, services have none."""

    async def check(self, change: Change) -> None:
        """Refuses a service's stock."""
        if change.get("kind") == ProductKind.SERVICE and change.get("stock_on_hand") is not None:
            raise Refused.one(ProblemCode.INVALID, "Only goods have a stock.", "stock_on_hand")
