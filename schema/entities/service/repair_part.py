"""Parts that went into repairs."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.RepairPart)
class RepairPart:
    """A product that went into a repair, from the stock."""

    quantity: auto
    price: auto
    amount: auto
    repair = to_one()
    product = to_one()
