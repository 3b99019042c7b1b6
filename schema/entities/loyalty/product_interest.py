"""The interests of customers in products."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.ProductInterest)
class ProductInterest:
    """The interest of a customer in a product."""

    level: auto
    purchase_intent: auto
    note: auto
    last_shown_at: auto
    customer = to_one()
    product = to_one()


@changes(models.ProductInterest, created_only=("customer", "product"))
class ProductInterestInput:
    """The input fields of an interest. The customer and the product cannot change."""

    customer: auto
    product: auto
    level: auto
    purchase_intent: auto
    note: auto
    last_shown_at: auto
