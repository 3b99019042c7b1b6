"""Rules for assets, the products that customers own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from resolvers.access import Operation
from resolvers.changes.unique_rules import TAKEN
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.search.expressions import LIVING, equals, every

_IDENTITY = frozenset({"product_id", "serial_number"})


class AssetRules(Rules):
    """Rules for assets: an asset stays with its customer, and its serial number is unique for its product.

    The asset's order line must have the asset's customer and product (see `pairs`).
    """

    extra = frozenset({"imported"})

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the name of the relation to the product, or nothing for an import.

        While a request holds the lock on the product, no other request can write an equal serial number.
        """
        return ("product",) if not _IDENTITY.isdisjoint(given) and "imported" not in given else ()

    async def check(self, change: Change) -> None:
        """Raises Refused: NOT_ALLOWED if the customer changes; TAKEN if another asset has the serial number."""
        if change.before is not None and change.changes("customer_id"):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED,
                "An asset cannot be moved to another customer. Create a new one.",
                "customer_id",
            )
        comes = change.operation is Operation.RESTORE or any(map(change.changes, _IDENTITY))
        if comes and change.operation is not Operation.DELETE and change.get("serial_number") is not None:
            if not change.extra.get("imported"):
                await change.unit.get(models.Product, change.get("product_id"), lock=True)
            await change.unit.check_together(change, partial(_refuse_equal, change.unit))


async def _refuse_equal(unit: Unit, asset: Mapping[str, Any]) -> None:
    serial = fold(asset["serial_number"])
    same = every(equals("product_id", asset["product_id"]), equals("serial_number_folded", serial), LIVING)
    if any(other.id != asset["id"] for other in await unit.find(models.Asset, same, limit=2)):
        raise Refused.one(ProblemCode.TAKEN, TAKEN, "serial_number")
