"""Products, and what rivals them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.changes import Unit
from resolvers.customers import link, unlink
from resolvers.record import Record
from schema.building import InputField
from schema.mapping import auto, changes, computed, mapped, to_many
from schema.verbs import id_input, verb


@mapped(models.Product)
class Product:
    """A good or a service that we sell."""

    sku: auto
    name: auto
    kind: auto
    category: auto
    description: auto
    list_price: auto
    unit_cost: auto
    stock_on_hand: auto
    stock_reserved: auto
    warranty_months: auto
    maintenance_guide: auto
    active: auto
    opportunity_lines = to_many()
    order_lines = to_many()
    price_rules = to_many()
    promotions = to_many()
    rivals = to_many()
    cases = to_many()
    assets = to_many()

    @computed(
        int | None,
        needs=("stock_on_hand", "stock_reserved"),
        description="How many can still be sold: in stock, and not promised to orders; null where nobody counts.",
    )
    def stock_available(self: Record) -> int | None:
        """What is in stock and not reserved."""
        stock: int | None = self["stock_on_hand"]
        return None if stock is None else stock - int(self["stock_reserved"])


@changes(models.Product)
class ProductInput:
    """What may be said of a product."""

    sku: auto
    name: auto
    kind: auto
    category: auto
    description: auto
    list_price: auto
    unit_cost: auto
    stock_on_hand: auto
    warranty_months: auto
    maintenance_guide: auto
    active: auto


def _product_and_rival() -> Sequence[InputField]:
    return (
        id_input("product_id", registry.of(models.Product), "Our product."),
        id_input("competitor_product_id", registry.of(models.CompetitorProduct), "The competitor's product."),
    )


@verb(
    "product_rival_add",
    models.Product,
    "Says that a competitor's product rivals ours, unless it is said already.",
    _product_and_rival,
)
async def rival_add(unit: Unit, values: dict[str, Any]) -> UUID:
    """Puts a rival beside a product."""
    await link(unit, models.ProductRival, values)
    return values["product_id"]  # type: ignore[no-any-return]


@verb(
    "product_rival_remove",
    models.Product,
    "Takes it back that a competitor's product rivals ours.",
    _product_and_rival,
)
async def rival_remove(unit: Unit, values: dict[str, Any]) -> UUID:
    """Takes a rival from a product's side."""
    await unlink(unit, models.ProductRival, values)
    return values["product_id"]  # type: ignore[no-any-return]
