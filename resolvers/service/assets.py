"""Rules for assets, the products that customers own."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from resolvers.changes.unit import Change, Rules


class AssetRules(Rules):
    """Rules for assets: an asset stays with its customer. Its order line has its customer and product (see `pairs`)."""

    async def check(self, change: Change) -> None:
        """Raises Refused (NOT_ALLOWED) if the customer changes."""
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED,
                "An asset cannot be moved to another customer. Create a new one.",
                "customer_id",
            )
