"""What orders were before they were amended."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_many, to_one


@mapped(models.OrderRevision)
class OrderRevision:
    """What an order was before it was amended."""

    revision: auto
    amended_at: auto
    reason: auto
    total: auto
    order = to_one()
    amended_by = to_one()
    lines = to_many()
