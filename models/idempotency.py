"""Requests with an idempotency key: the claim of the key, the outcome of each change, and the response."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.fields import InstantField


class IdempotencyKey(Model):
    """A caller's idempotency key: its request, the run that executes it, and finally the response."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    caller = fields.CharField(100, description="The caller who sent the key.")
    key = fields.CharField(255, description="The key, as the caller chose it.")
    digest = fields.CharField(64, description="SHA-256 of the first request with this key.")
    owner = fields.CharField(32, description="Identifies the run that executes the request.")
    lease_until = InstantField(description="When the run's lease ends unless it renews it.")
    answer = fields.TextField(null=True, description="The response, sealed; null while running, or if too large.")
    created_at = InstantField(default=now, description="When the key was first sent.")
    expires_at = InstantField(db_index=True, description="When the key may be reused.")

    class Meta:
        table = "idempotency_key"
        unique_together = (("caller", "key"),)


class IdempotencyOutcome(Model):
    """The outcome of one change of a request, written in the transaction of the change and never modified."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    key: Any = fields.ForeignKeyField(
        "models.IdempotencyKey", related_name=False, on_delete=fields.CASCADE, description="The key of the request."
    )
    position = fields.CharField(80, description="The position of the change in the request.")
    outcome = fields.TextField(description="JSON: the result, or the problems why it was refused.")

    class Meta:
        table = "idempotency_outcome"
        unique_together = (("key", "position"),)
