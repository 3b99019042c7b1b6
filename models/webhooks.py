"""Webhooks: the endpoints that partners want events sent to, and what became of each event for each of them."""

from __future__ import annotations

from enum import StrEnum

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.fields import BooleanField, ChoiceField, CompanionField, InstantField, TextField
from models.row import Row
from models.rules import Made

LONGEST_SELECTION = 4_000  # characters


class Webhook(Row):
    """An endpoint of a partner's to which events are sent."""

    name = TextField(100, folded=True, ordered=True, description="What it is for.")
    name_folded = CompanionField()
    url = TextField(2000, description="Where events are posted to: https, without credentials.")
    entity_types = TextField(2000, description="Whose events it gets: names of entities, with commas between.")
    changed_fields = TextField(
        4000, null=True, description="An update is sent only if it changed one of these; names with commas between."
    )
    selection = TextField(
        LONGEST_SELECTION, description="What is sent of a row: a GraphQL selection on `Node`, without its braces."
    )
    strict_order = BooleanField(
        default=False, description="Whether events come one after the other; else only those of one row do."
    )
    active = BooleanField(
        default=True, ordered=True, description="Whether events are sent; what happens meanwhile is sent afterwards."
    )
    disabled_reason = TextField(500, null=True, made_by_server=True, description="Why Rapport itself made it inactive.")
    caller = TextField(100, made_by_server=True, description="On whose behalf it reads: who made it.")
    secret = TextField(500, made_by_server=True, logged=False, description="Never readable.")
    previous_secret = TextField(500, null=True, made_by_server=True, logged=False, description="Never readable.")
    previous_secret_until = InstantField(
        null=True, made_by_server=True, description="Until when the secret before this one signs, too."
    )


class DeliveryState(StrEnum):
    """What became of an event for an endpoint."""

    PENDING = "PENDING"
    DELIVERED = "DELIVERED"
    DEAD = "DEAD"
    SKIPPED = "SKIPPED"


class DeliveryError(StrEnum):
    """Why an attempt failed."""

    TIMEOUT = "TIMEOUT"
    CONNECTION = "CONNECTION"
    TARGET = "TARGET"
    STATUS = "STATUS"
    REDIRECT = "REDIRECT"
    PAYLOAD = "PAYLOAD"


class WebhookDelivery(Model):
    """An event on its way to an endpoint. Its id is the `webhook-id` that the receiver sees."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The `webhook-id` that receivers see.")
    webhook_id = fields.UUIDField(description="The endpoint's id.")
    event_seq = fields.BigIntField(description="The event's place in the log.")
    entity = fields.CharField(50, description="The entity's name.")
    row_id = fields.UUIDField(description="The row's id.")
    state = ChoiceField(DeliveryState, default=DeliveryState.PENDING, description="How far it has come.")
    attempts = fields.IntField(default=0, description="Finished attempts, since it was last replayed.")
    next_at = InstantField(default=now, description="When it is tried next.")
    leased_until = InstantField(null=True, description="Until when a worker has it for itself.")
    lease = fields.UUIDField(null=True, description="Names that worker's hold on it.")
    payload = fields.TextField(null=True, description="What is sent, sealed: made once, the same at every attempt.")
    created_at = InstantField(default=now, description="When the event was found to be for this endpoint.")
    finished_at = InstantField(null=True, description="When it was delivered, given up or skipped.")

    class Meta:
        table = "webhook_delivery"
        unique_together = (("webhook_id", "event_seq"),)


class WebhookAttempt(Model):
    """One attempt to deliver an event."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The attempt's id.")
    delivery_id = fields.UUIDField(description="The delivery's id.")
    at = InstantField(default=now, description="When it began.")
    status = fields.IntField(null=True, description="The receiver's HTTP status, if it answered.")
    error = fields.CharField(16, null=True, description="Why it failed; null if it did not.")
    detail = fields.CharField(500, null=True, description="The beginning of the receiver's answer, or what went wrong.")
    milliseconds = fields.IntField(description="How long it took.")

    class Meta:
        table = "webhook_attempt"


class WebhookCursor(Model):
    """How far the event log was looked through for an endpoint."""

    id = fields.UUIDField(primary_key=True, description="The endpoint's id.")
    seq = fields.BigIntField(description="The last event that was looked at.")

    class Meta:
        table = "webhook_cursor"


def made() -> dict[str, dict[str, Made]]:
    """The indexes of the tables, by table and name."""
    pending = "\"state\" = 'PENDING'"
    return {
        "webhook_delivery": {
            "ix_webhook_delivery_pending": _index("webhook_delivery", "pending", '"webhook_id", "event_seq"', pending),
            "ix_webhook_delivery_row": _index(
                "webhook_delivery", "row", '"webhook_id", "row_id", "entity", "event_seq"', pending
            ),
            "ix_webhook_delivery_due": _index("webhook_delivery", "due", '"next_at"', pending),
            "ix_webhook_delivery_created": _index("webhook_delivery", "created", '"created_at"'),
        },
        "webhook_attempt": {
            "ix_webhook_attempt_delivery": _index("webhook_attempt", "delivery", '"delivery_id", "at"'),
        },
    }


def _index(table: str, name: str, columns: str, condition: str = "") -> Made:
    where = f" WHERE {condition}" if condition else ""
    return Made(f'CREATE INDEX "ix_{table}_{name}" ON "{table}" ({columns}){where}', f'DROP INDEX "ix_{table}_{name}"')
