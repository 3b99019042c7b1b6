"""Webhook endpoints, and the deliveries of events to them."""

from __future__ import annotations

from tortoise import Model, fields

from core.choice import Choice
from core.clock import now
from core.ids import new_id
from models.fields import BooleanField, ChoiceField, CompanionField, InstantField, TextField
from models.row import Row
from models.rules import Made

LONGEST_SELECTION = 4_000  # characters


class Webhook(Row):
    """A partner's endpoint that events are sent to."""

    name = TextField(100, folded=True, ordered=True, description="The endpoint's name.")
    name_folded = CompanionField()
    url = TextField(2000, description="The URL that events are posted to: https, without credentials.")
    entity_types = TextField(2000, description="The entities whose events are sent, separated by commas.")
    changed_fields = TextField(
        4000, null=True, description="An update is sent only if it changed one of these fields, separated by commas."
    )
    selection = TextField(
        LONGEST_SELECTION, description="The payload: a GraphQL selection on `Node`, without the outer braces."
    )
    strict_order = BooleanField(
        default=False, description="Whether all events are sent in order; otherwise only the events of each row are."
    )
    active = BooleanField(
        default=True, ordered=True, description="Whether events are sent; otherwise they wait until it is active again."
    )
    disabled_reason = TextField(500, null=True, made_by_server=True, description="Why the server disabled it.")
    caller = TextField(100, made_by_server=True, description="The caller who created it, and whose access it has.")
    secret = TextField(500, made_by_server=True, logged=False, description="Never readable.")
    previous_secret = TextField(500, null=True, made_by_server=True, logged=False, description="Never readable.")
    previous_secret_until = InstantField(
        null=True, made_by_server=True, description="Until when payloads are also signed with the previous secret."
    )


class DeliveryState(Choice):
    """The state of a delivery."""

    PENDING = "PENDING", "Not delivered yet; an attempt follows."
    DELIVERED = "DELIVERED", "The receiver has accepted the event."
    DEAD = "DEAD", "All attempts have failed; no other attempt follows by itself."
    SKIPPED = "SKIPPED", "Not sent, because the webhook no longer gets the event."


class DeliveryError(Choice):
    """Why a delivery attempt failed."""

    TIMEOUT = "TIMEOUT", "The receiver did not answer in time."
    CONNECTION = "CONNECTION", "No connection, or it broke."
    TARGET = "TARGET", "The address is not allowed, or cannot be resolved."
    STATUS = "STATUS", "The receiver answered with an error status."
    REDIRECT = "REDIRECT", "The receiver answered with a redirect, which is not followed."
    PAYLOAD = "PAYLOAD", "The content of the event could not be made or signed."


class WebhookDelivery(Model):
    """The delivery of an event to an endpoint. Its id is the `webhook-id` header that the receiver gets."""

    id = fields.UUIDField(
        primary_key=True, default=new_id, description="The `webhook-id` header that the receiver gets."
    )
    webhook_id = fields.UUIDField(description="The endpoint's id.")
    event_seq = fields.BigIntField(description="The event's position in the log.")
    entity = fields.CharField(50, description="The entity's name.")
    row_id = fields.UUIDField(description="The row's id.")
    state = ChoiceField(DeliveryState, default=DeliveryState.PENDING, description="The state of the delivery.")
    attempts = fields.IntField(default=0, description="The number of finished attempts since the last replay.")
    next_at = InstantField(default=now, description="When the next attempt is due.")
    leased_until = InstantField(null=True, description="Until when a worker holds the lease.")
    lease = fields.UUIDField(null=True, description="Identifies the worker's lease.")
    payload = fields.TextField(null=True, description="The payload, sealed; computed once, the same in every attempt.")
    created_at = InstantField(default=now, description="When the delivery was created.")
    finished_at = InstantField(null=True, description="When it was delivered, given up or skipped.")

    class Meta:
        table = "webhook_delivery"
        unique_together = (("webhook_id", "event_seq"),)


class WebhookAttempt(Model):
    """One attempt to deliver an event."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The attempt's id.")
    delivery_id = fields.UUIDField(description="The delivery's id.")
    at = InstantField(default=now, description="When it started.")
    status = fields.IntField(null=True, description="The HTTP status of the response, if there was one.")
    error = fields.CharField(16, null=True, description="Why it failed; null if it succeeded.")
    detail = fields.CharField(500, null=True, description="The start of the response, or details of the error.")
    milliseconds = fields.IntField(description="How long it took.")

    class Meta:
        table = "webhook_attempt"


class WebhookCursor(Model):
    """How far the event log has been read for an endpoint."""

    id = fields.UUIDField(primary_key=True, description="The endpoint's id.")
    seq = fields.BigIntField(description="The position of the last event read.")

    class Meta:
        table = "webhook_cursor"


def made() -> dict[str, dict[str, Made]]:
    """Returns the indexes of the webhook tables, by table and name."""
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
