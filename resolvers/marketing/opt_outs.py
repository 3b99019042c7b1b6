"""Recipients who unsubscribe by the link in a mail, which needs no sign-in."""

from __future__ import annotations

from uuid import UUID

import models
from core import signed_ids
from core.settings import Settings
from models.dialect.base import Database
from models.leads import LeadStatus
from models.messages import SuppressionReason
from resolvers import access, registry
from resolvers.authentication import attempts
from resolvers.authentication.attempts import Limit
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.marketing import mail_addresses
from resolvers.marketing.mailing_recipients import MODELS, Recipient, recipient_of
from resolvers.reads.committed_rows import committed_rows
from resolvers.search.expressions import equals
from resolvers.search.record import Record

PURPOSE = "unsubscribe"
"""What the signed ids in these links are for."""
PER_ADDRESS = Limit("unsubscribe", 3_000)
"""The number of requests that a network may send within 15 minutes. Mail providers unsubscribe for many people."""


def link(settings: Settings, delivery: UUID) -> str:
    """Returns the link by which the recipient of a delivery unsubscribes."""
    return f"{settings.public_url}/unsubscribe/{signed_ids.sign(settings.secret_key, PURPOSE, delivery)}"


async def opt_out(database: Database, settings: Settings, token: str, address: str | None) -> None:
    """Lets the recipient of a delivery get no more marketing messages, whatever the token. Can be repeated.

    The recipient has opted out from now on, and the address to which the message was sent is suppressed for marketing,
    whoever else has it. An unknown token changes nothing, and is not told apart.

    `address`: the client's IP address. Raises Throttled.
    """
    await attempts.count(database, settings.secret_key, PER_ADDRESS, attempts.network(address))
    id = signed_ids.verify(settings.secret_key, PURPOSE, token)
    if id is None:
        return
    found = await committed_rows(database, models.MailDelivery, equals("id", id))
    if found:
        sent_to = await mail_addresses.opened(database, found[0])
        await Changes(database, access.SYSTEM, settings).run(lambda unit: _opt_out(unit, found[0], sent_to))


async def _opt_out(unit: Unit, delivery: Record, sent_to: tuple[str, str] | None) -> None:
    for recipient in await _persons(unit, recipient_of(delivery)):
        model = MODELS[recipient.column.removesuffix("_id")]
        row = await unit.get(model, recipient.id)
        if row is not None and row["deleted_at"] is None and row["opted_out_at"] is None:
            _ = await unit.update(registry.of(model), row.id, {"opted_out_at": unit.now})
    if sent_to is not None:
        await mail_addresses.suppress(unit, *sent_to, SuppressionReason.UNSUBSCRIBED)


async def _persons(unit: Unit, recipient: Recipient) -> list[Recipient]:
    """Returns the rows of a person who opts out. A converted lead does not change: its customer or contact does."""
    if recipient.column != "lead_id":
        return [recipient]
    lead = await unit.get(models.Lead, recipient.id)
    if lead is None or lead["status"] != LeadStatus.CONVERTED:
        return [recipient]
    if lead["converted_contact_id"] is not None:
        return [Recipient("contact_id", lead["converted_contact_id"])]
    return [Recipient("customer_id", lead["converted_customer_id"])] if lead["converted_customer_id"] else []
