"""Lines of price lists."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.PriceRule)
class PriceRule:
    """A line of a price list: a price or discount from a minimum quantity on."""

    category: auto
    min_quantity: auto
    unit_price: auto
    discount: auto
    price_list = to_one()
    product = to_one()


@changes(models.PriceRule)
class PriceRuleInput:
    """The input fields of a line."""

    price_list: auto
    product: auto
    category: auto
    min_quantity: auto
    unit_price: auto
    discount: auto
