"""Mail that the worker sends."""

from __future__ import annotations

from enum import StrEnum

from tortoise import Model, fields

from core.clock import now
from core.ids import new_id
from models.fields import ChoiceField, InstantField


class MailKind(StrEnum):
    """What the content of a mail is: the message, or the address for which a new password was asked."""

    MESSAGE = "MESSAGE"
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105 - a kind


class Mail(Model):
    """A mail that is still to be sent. The row is deleted when the mail was sent or given up."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The mail's id, which its Message-ID has.")
    kind = ChoiceField(MailKind, description="What the content is.")
    content = fields.TextField(description="The content, sealed.")
    attempts = fields.IntField(default=0, description="The number of failed attempts.")
    next_at = InstantField(default=now, db_index=True, description="When the next attempt is due.")
    leased_until = InstantField(null=True, description="Until when a worker holds the lease.")
    lease = fields.UUIDField(null=True, description="Identifies the worker's lease.")
    expires_at = InstantField(description="When it is given up.")
    created_at = InstantField(default=now, description="When it was written.")

    class Meta:
        table = "mail"
