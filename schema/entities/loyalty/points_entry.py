"""Entries of the points ledger."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_many, to_one


@mapped(models.PointsEntry)
class PointsEntry:
    """An entry of the points ledger of a membership."""

    kind: auto
    points: auto
    remaining: auto
    at: auto
    expires_on: auto
    spend: auto
    reason: auto
    membership = to_one()
    earning = to_one()
    order_line = to_one()
    takings = to_many()
