"""Completed sales."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_one


@mapped(models.SalesRecord)
class SalesRecord:
    """A completed sale."""

    sold_on: auto
    amount: auto
    remarks: auto
    opportunity = to_one()
    salesperson = to_one()


@changes(models.SalesRecord)
class SalesRecordInput:
    """The input fields of a sale."""

    opportunity: auto
    salesperson: auto
    sold_on: auto
    amount: auto
    remarks: auto
