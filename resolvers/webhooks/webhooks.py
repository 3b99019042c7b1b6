"""Rules for webhook endpoints, and the mutations on endpoints."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.events import data_keys
from resolvers.webhooks import deliveries
from resolvers.webhooks.safe_addresses import checked_url
from resolvers.webhooks.secrets import new_secret

NEW_SECRET = "new_secret"  # noqa: S105 - the name of an input
"""The input for a new secret. The previous secret also signs for another `webhook_rotation_hours`."""


def secret_context(id: object) -> str:
    """Returns the AES-GCM associated data with which an endpoint's secret is encrypted. `id`: the endpoint's id."""
    return f"webhook.secret.{id}"


class WebhookRules(Rules):
    """Rules for webhook endpoints: the URL must be allowed, and the endpoint reads on behalf of its creator."""

    extra = frozenset({NEW_SECRET})

    async def check(self, change: Change) -> None:
        """Encrypts the secret and validates the URL. Raises Refused (INVALID) if the URL is not allowed."""
        unit, values = change.unit, change.values
        if change.changes("url"):
            try:
                values["url"] = checked_url(values["url"], private=unit.settings.webhook_private_targets)
            except ValueError as error:
                raise Refused.one(ProblemCode.INVALID, str(error), "url") from None
        if change.changes("active") and values["active"]:
            values["disabled_reason"] = None
        if change.operation is Operation.CREATE:
            values["caller"] = unit.viewer.key
            change.extra.setdefault(NEW_SECRET, new_secret())
        if NEW_SECRET in change.extra:
            if change.before is not None:
                values["previous_secret"] = change.before["secret"]
                now = await unit.database.time(unit.transaction.fetch)
                values["previous_secret_until"] = now + timedelta(hours=unit.settings.webhook_rotation_hours)
            key = await data_keys.data_key(unit, *data_keys.PROGRAM)
            values["secret"] = key.seal(change.extra[NEW_SECRET].encode(), secret_context(change.id))

    async def follow(self, change: Change) -> None:
        """Sets a new endpoint's position to the end of the event log."""
        if change.operation is Operation.CREATE:
            client = change.unit.transaction.client
            last = await change.unit.transaction.fetch('SELECT max("seq") FROM "event"')
            _ = await models.WebhookCursor.create(using_db=client, id=change.id, seq=last[0][0] or 0)


async def create(unit: Unit, values: Mapping[str, Any]) -> tuple[UUID, str]:
    """Creates an endpoint. Returns the endpoint's id and secret. The secret cannot be read later.

    Raises the same errors as `Unit.create` and `WebhookRules.check`.
    """
    secret = new_secret()
    return await unit.create(registry.of(models.Webhook), {**values, NEW_SECRET: secret}), secret


async def rotate_secret(unit: Unit, id: UUID, expected_version: int | None) -> str:
    """Replaces an endpoint's secret, and returns the new secret. Raises the same errors as `Unit.update`."""
    secret = new_secret()
    await unit.update(registry.of(models.Webhook), id, {NEW_SECRET: secret}, expected_version)
    return secret


async def remove(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Deletes an endpoint and returns its id. The endpoint cannot be restored.

    Raises the same errors as `deletion.delete`.
    """
    await deletion.delete(unit, registry.of(models.Webhook), id, expected_version)
    return id


async def replay(unit: Unit, id: UUID, chosen: Collection[UUID] | None, since: datetime | None) -> int:
    """Makes an endpoint's finished deliveries pending again, and returns the number of these deliveries.

    `chosen`: if given, only the deliveries with these ids.
    `since`: if given, only deliveries created at that time or later.

    Raises Forbidden if the viewer may not use webhookReplay, and Refused (NOT_FOUND) if no visible endpoint has this
    id.
    """
    access.permit(unit.viewer, "webhookReplay", registry.of(models.Webhook), frozenset())
    _ = await unit.named(models.Webhook, id, "webhook_id", lock=True)
    return await deliveries.replay(unit.transaction, unit.database, id, chosen, since)
