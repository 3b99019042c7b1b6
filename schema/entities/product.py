"""Products."""

from __future__ import annotations

import models
from schema.mapping import auto, changes, mapped, to_many


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
    warranty_months: auto
    maintenance_guide: auto
    active: auto
    opportunity_lines = to_many()


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
