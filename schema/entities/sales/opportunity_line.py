"""Lines of opportunities."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.OpportunityLine)
class OpportunityLine:
    """A product in an opportunity."""

    quantity: auto
    unit_price: auto
    opportunity = to_one()
    product = to_one()


@changes(models.OpportunityLine)
class OpportunityLineInput:
    """The input fields of a line."""

    opportunity: auto
    product: auto
    quantity: auto
    unit_price: auto
