"""What is kept of requests with an idempotency key: who claims them, what each change came to, and the answer."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.fields import InstantField


class IdempotencyKey(Model):
    """A caller's key: the request that it stands for, who is carrying it out, and in the end its answer."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    caller = fields.CharField(100, description="Whose key it is.")
    key = fields.CharField(255, description="The key, as the caller chose it.")
    digest = fields.CharField(64, description="SHA-256 of the request that it was first sent with.")
    owner = fields.CharField(32, description="Names the one run that carries it out.")
    lease_until = InstantField(description="Until then the run counts as alive; it says so again and again.")
    answer = fields.TextField(null=True, description="The finished answer, sealed; null before, and when too large.")
    created_at = InstantField(default=now, description="When it was first sent.")
    expires_at = InstantField(db_index=True, description="When the key may be used anew.")

    class Meta:
        table = "idempotency_key"
        unique_together = (("caller", "key"),)


class IdempotencyOutcome(Model):
    """What one change of a request came to: written in the change's own transaction, and never changed."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    key: Any = fields.ForeignKeyField(
        "models.IdempotencyKey", related_name=False, on_delete=fields.CASCADE, description="Of which request."
    )
    position = fields.CharField(80, description="Which change of the request.")
    outcome = fields.TextField(description="JSON: the result, or the problems for which it was refused.")

    class Meta:
        table = "idempotency_outcome"
        unique_together = (("key", "position"),)
