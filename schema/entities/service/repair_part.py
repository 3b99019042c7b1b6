"""Parts used in repairs."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.RepairPart)
class RepairPart:
    """A product from stock that was used in a repair."""

    quantity: auto
    price: auto
    amount: auto
    stock_taken: auto
    repair = to_one()
    product = to_one()
