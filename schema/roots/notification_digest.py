"""The root field `notificationDigest`: how often whoever asks gets a digest of notifications by mail."""

from __future__ import annotations

from strawberry.types.info import Info

from core.errors import Forbidden
from models.attention import DigestFrequency
from resolvers.access import required
from resolvers.mail import digests
from schema.mapping.context import signed_in
from schema.mapping.definitions import resolved_field
from schema.mapping.values import graph_enum


def add_notification_digest(query: type) -> None:
    """Adds the field `notificationDigest` to the root type Query."""
    means = "How often you get a mail about unread notifications. API keys get none: FORBIDDEN."
    resolved_field(query, "notification_digest", graph_enum(DigestFrequency), _digest, means, charge=1)


async def _digest(source: object, info: Info) -> DigestFrequency:
    context = signed_in(info)
    employee = required(context.viewer).id
    if employee is None:
        raise Forbidden("Only employees get notifications.")
    return await digests.frequency_of(context.database, employee)
