"""Price lists."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.PriceList)
class PriceList:
    """Prices for all customers, or for a segment or tier, in a period."""

    name: auto
    currency: auto
    tier: auto
    since: auto
    until: auto
    active: auto
    segment = to_one()
    rules = to_many()


@changes(models.PriceList)
class PriceListInput:
    """The input fields of a price list."""

    name: auto
    currency: auto
    segment: auto
    tier: auto
    since: auto
    until: auto
    active: auto
