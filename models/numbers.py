"""Where the numbers of orders, contracts, cases and invoices come from."""

from __future__ import annotations

from tortoise import Model, fields

from core.ids import new_id


class NumberSeries(Model):
    """The last number that was given in a year; its row is held till the transaction ends, so that none is left out."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    kind = fields.CharField(20, description="What is numbered, by the letters before its number: `INV`.")
    year = fields.IntField(description="The year; 0 for what is held and not numbered.")
    given = fields.IntField(default=0, description="The last number that was given.")

    class Meta:
        table = "number_series"
        unique_together = (("kind", "year"),)
