"""What serves every entity."""

from __future__ import annotations

from tortoise import Model, fields

from core.clock import now


class ClientId(Model):
    """An id that a client brought itself: who brought it, and with which content, so that a retry gets the same row."""

    id = fields.UUIDField(primary_key=True)
    caller = fields.CharField(100, description="Who brought it.")
    digest = fields.CharField(64, description="SHA-256 of the content that it was created with.")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "client_id"
