"""Rules for webhook endpoints."""

from __future__ import annotations

from datetime import timedelta

import models
from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules
from resolvers.events import data_keys
from resolvers.webhooks.safe_addresses import checked_url
from resolvers.webhooks.secrets import new_secret

NEW_SECRET = "new_secret"  # noqa: S105 - the name of an input
"""The input that replaces the secret; the previous one keeps signing for `webhook_rotation_hours`."""


def secret_context(id: object) -> str:
    """The encryption context of an endpoint's secret."""
    return f"webhook.secret.{id}"


class WebhookRules(Rules):
    """An endpoint has an allowed URL and an encrypted secret, and reads on behalf of its creator."""

    extra = frozenset({NEW_SECRET})

    async def check(self, change: Change) -> None:
        """Validates the URL and encrypts the secret."""
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
                values["previous_secret_until"] = unit.now + timedelta(hours=unit.settings.webhook_rotation_hours)
            key = await data_keys.data_key(unit, *data_keys.PROGRAM)
            values["secret"] = key.seal(change.extra[NEW_SECRET].encode(), secret_context(change.id))

    async def follow(self, change: Change) -> None:
        """Starts a new endpoint at the end of the event log."""
        if change.operation is Operation.CREATE:
            client = change.unit.transaction.client
            last = await change.unit.transaction.fetch('SELECT max("seq") FROM "event"')
            _ = await models.WebhookCursor.create(using_db=client, id=change.id, seq=last[0][0] or 0)
