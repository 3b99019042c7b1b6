"""The factories of the entities for mailings: channels, mailings, deliveries and suppressed addresses."""

from __future__ import annotations

from datetime import UTC, datetime

import models
from tests.making import Make, Values, factory


@factory(models.Channel)
async def channel(make: Make, n: int) -> Values:
    """Returns values for a channel that writes mail where the server's own mail goes, or for a gateway if asked for."""
    is_mail = make.given.get("kind", "SMTP") == "SMTP" and make.given.get("address") is None
    where = {"kind": "SMTP"} if is_mail else {"kind": "HTTP", "url": "https://gateway.example.com/send"}
    return {"name": f"Channel {n}", **where}


@factory(models.Mailing, beside={"segment_id": {"campaign_id": None}, "campaign_id": {"segment_id": None}})
async def mailing(make: Make, n: int) -> Values:
    """Returns values for a draft without an audience."""
    return {
        "name": f"Mailing {n}",
        "kind": "MARKETING",
        "channel_id": make(models.Channel),
        "subject": "News",
        "body": "Dear {{recipient.name}}, there are news.",
    }


@factory(models.MailDelivery, beside={end: {"customer_id": None} for end in ("contact_id", "lead_id")})
async def mail_delivery(make: Make, n: int) -> Values:
    """Returns values for a message to a new customer."""
    return {"mailing_id": make(models.Mailing), "customer_id": make(models.Customer), "status": "PENDING"}


@factory(models.Suppression)
async def suppression(make: Make, n: int) -> Values:
    """Returns values for an e-mail address."""
    return {"address": f"suppressed{n}@example.com", "reason": "BLOCKED", "at": datetime(2026, 1, 1, tzinfo=UTC)}
