"""What serves every entity."""

from __future__ import annotations

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id


class ClientId(Model):
    """An id that a client brought itself: who brought it, and with which content, so that a retry gets the same row."""

    id = fields.UUIDField(primary_key=True)
    caller = fields.CharField(100, description="Who brought it.")
    digest = fields.CharField(64, description="Keyed SHA-256 of the content that it was created with.")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "client_id"


class DataKey(Model):
    """The key that seals copies of one row's sensitive values; it is wrapped by the key ring. Without it they are gone.

    The nil UUID as row: the program's own, for what is about nobody.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    entity = fields.CharField(50, description="What the row is, such as `Customer`.")
    row_id = fields.UUIDField(description="The row.")
    wrapped = fields.TextField(description="The key, sealed by the ring.")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "data_key"
        unique_together = (("entity", "row_id"),)
