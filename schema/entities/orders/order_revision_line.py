"""Lines of order revisions."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.OrderRevisionLine)
class OrderRevisionLine:
    """A line of an order before an amendment."""

    quantity: auto
    unit_price: auto
    discount: auto
    amount: auto
    order_revision = to_one()
    product = to_one()
