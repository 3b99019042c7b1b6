"""Payments."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.Payment)
class Payment:
    """A payment of an invoice."""

    amount: auto
    at: auto
    method: auto
    invoice = to_one()
