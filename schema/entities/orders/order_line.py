"""Lines of orders."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.OrderLine)
class OrderLine:
    """A product in an order."""

    quantity: auto
    unit_price: auto
    discount: auto
    amount: auto
    price_source: auto
    stock_reserved: auto
    stock_taken: auto
    deducted_quantity: auto
    order = to_one()
    product = to_one()
    price_rule = to_one()
    promotion = to_one()
    invoice_lines = to_many()
    return_requests = to_many()
    assets = to_many()
    points_entries = to_many()


@changes(models.OrderLine, created_only=("order",))
class OrderLineInput:
    """The input fields of a line. The order cannot change."""

    order: auto
    product: auto
    quantity: auto
    unit_price: auto
    discount: auto
