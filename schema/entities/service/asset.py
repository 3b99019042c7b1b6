"""Assets: products that customers own."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many, to_one


@mapped(models.Asset)
class Asset:
    """A product that a customer owns."""

    serial_number: auto
    quantity: auto
    bought_on: auto
    warranty_until: auto
    customer = to_one()
    product = to_one()
    order_line = to_one()
    repairs = to_many()


@changes(models.Asset, created_only=("customer",))
class AssetInput:
    """The input fields of an asset."""

    customer: auto
    product: auto
    order_line: auto
    serial_number: auto
    quantity: auto
    bought_on: auto
    warranty_until: auto
