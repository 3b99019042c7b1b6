"""Products, and what rivals them."""

from __future__ import annotations

import models
from resolvers.search.record import Record
from schema.mapping.entity import auto, changes, computed, mapped, to_many
from schema.roots.mutation import link_mutations


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


link_mutations(
    "productRival",
    models.ProductRival,
    {models.Product: "Our product.", models.CompetitorProduct: "The competitor's product."},
    adds="Says that a competitor's product rivals ours, unless it is said already.",
    removes="Takes it back that a competitor's product rivals ours.",
)
