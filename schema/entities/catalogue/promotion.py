"""Promotions."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.Promotion)
class Promotion:
    """A discount in a period, limited to some customers or products."""

    name: auto
    tier: auto
    category: auto
    discount: auto
    since: auto
    until: auto
    segment = to_one()
    product = to_one()


@changes(models.Promotion)
class PromotionInput:
    """The input fields of a promotion."""

    name: auto
    segment: auto
    tier: auto
    product: auto
    category: auto
    discount: auto
    since: auto
    until: auto
