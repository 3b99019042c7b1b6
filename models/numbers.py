"""The number series of orders, contracts, cases and invoices."""

from __future__ import annotations

from tortoise import Model, fields

from core.ids import new_id


class NumberSeries(Model):
    """The last number assigned in a year. The row stays locked until the transaction ends, so that no gaps arise."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    kind = fields.CharField(20, description="The prefix of the numbers, such as `INV`.")
    year = fields.IntField(description="The year; 0 if the row serves only as a lock.")
    given = fields.IntField(default=0, description="The last number assigned.")

    class Meta:
        table = "number_series"
        unique_together = (("kind", "year"),)
