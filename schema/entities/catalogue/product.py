"""Products and their competing products."""

from __future__ import annotations

import models
from resolvers.search.record import Record
from schema.mapping.entity import auto, changes, computed, mapped, to_many
from schema.roots.mutation import link_mutations


@mapped(models.Product)
class Product:
    """A product or service that we sell."""

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
    interests = to_many()
    behaviour = to_many()

    @computed(
        int | None,
        needs=("stock_on_hand", "stock_reserved"),
        description="The stock not reserved by orders; null if stock is not tracked.",
    )
    def stock_available(self: Record) -> int | None:
        """Returns the stock on hand minus the reserved stock, or None if the stock is not tracked."""
        stock: int | None = self["stock_on_hand"]
        return None if stock is None else stock - int(self["stock_reserved"])


@changes(models.Product)
class ProductInput:
    """The input fields of a product."""

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
    adds="Records that a competitor's product competes with ours.",
    removes="Removes the record that a competitor's product competes with ours.",
)
