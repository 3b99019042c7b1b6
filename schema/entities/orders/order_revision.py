"""Revisions of amended orders."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_many, to_one


@mapped(models.OrderRevision)
class OrderRevision:
    """The state of an order before an amendment."""

    revision: auto
    amended_at: auto
    reason: auto
    total: auto
    order = to_one()
    amended_by = to_one()
    lines = to_many()
