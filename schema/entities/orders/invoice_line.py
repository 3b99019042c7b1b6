"""Lines of invoices."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.InvoiceLine)
class InvoiceLine:
    """A line of an invoice."""

    description: auto
    quantity: auto
    unit_price: auto
    discount: auto
    amount: auto
    invoice = to_one()
    order_line = to_one()
    product = to_one()


@changes(models.InvoiceLine, created_only=("invoice",))
class InvoiceLineInput:
    """The input fields of a line. The invoice cannot change."""

    invoice: auto
    order_line: auto
    product: auto
    description: auto
    quantity: auto
    unit_price: auto
    discount: auto
