"""Products of competitors."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.CompetitorProduct)
class CompetitorProduct:
    """A product of a competitor."""

    name: auto
    uses: auto
    performance: auto
    price: auto
    channels: auto
    competitor = to_one()
    products = to_many()


@changes(models.CompetitorProduct)
class CompetitorProductInput:
    """The input fields of a competitor's product."""

    competitor: auto
    name: auto
    uses: auto
    performance: auto
    price: auto
    channels: auto
