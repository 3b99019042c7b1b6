"""Payments."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, mapped, to_one


@mapped(models.Payment)
class Payment:
    """What was paid of an invoice."""

    amount: auto
    at: auto
    method: auto
    invoice = to_one()
