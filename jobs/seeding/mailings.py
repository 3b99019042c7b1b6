"""Generates demo channels and mailings, and the messages of a mailing that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import models
from jobs.seeding.origin import DAYS, Draft, midnight

_SENT = (
    (
        *("Spring mailing", DAYS - 90, "Spring offers", "Our spring offers, {{recipient.name}}"),
        "Dear {{contact.fullName | customer}},\n\nour spring offers are here.\n\n{{customer.owner.fullName | We}}",
    ),
    ("Search ads", DAYS - 45, "Newsletter", "News in June", "Dear {{recipient.name}},\n\nread what is new.\n"),
)
"""The mailings that were sent: the campaign, the working day, the name, the subject and the body."""
_DRAFT = "Dear {{recipient.name}},\n\nmeet us in Shanghai in autumn.\n"
_OUTCOMES = (*["SENT"] * 14, *["REPLIED"] * 3, "BOUNCED", "OPTED_OUT")


@dataclass(frozen=True, slots=True)
class Mailing:
    """A mailing that was sent. `at`: when."""

    id: UUID
    at: datetime


def make_mailings(draft: Draft, sender: UUID, campaigns: Mapping[str, UUID]) -> dict[str, Mailing]:
    """Adds a channel, mailings that were sent, and a draft. Returns the mailings that were sent, by campaign.

    `sender`: the employee who sent them. `campaigns`: the ids of campaigns by name.
    """
    channel = draft.add(
        models.Channel, midnight(0), name="Our mail server", kind="SMTP", address="EMAIL", per_minute=600, active=True
    )
    shared = {"kind": "MARKETING", "channel_id": channel, "caller": str(sender)}
    sent = {}
    for campaign, day, name, subject, body in _SENT:
        at = midnight(day) + timedelta(hours=8)
        id = draft.add(
            models.Mailing,
            at,
            name=name,
            subject=subject,
            body=body,
            campaign_id=campaigns[campaign],
            status="SENT",
            started_at=at,
            finished_at=at + timedelta(minutes=5),
            version=3,
            updated_at=at + timedelta(minutes=5),
            **shared,
        )
        sent[campaign] = Mailing(id, at)
    draft.add(
        models.Mailing,
        midnight(DAYS - 1),
        name="Invitation to the autumn fair",
        subject="See you in Shanghai",
        body=_DRAFT,
        campaign_id=campaigns["Next autumn fair"],
        status="DRAFT",
        **shared,
    )
    return sent


def add_delivery(draft: Draft, mailing: Mailing | None, person: Mapping[str, object]) -> None:
    """Adds the message of a mailing to a member of its campaign. Does nothing without a mailing."""
    if mailing is None:
        return
    at, dice = mailing.at, draft.origin.dice(draft.customer, f"mailing {next(iter(person.values()))}")
    status = dice.choice(_OUTCOMES)
    times: dict[str, object] = {"updated_at": at + timedelta(seconds=dice.randint(1, 200))}
    if status != "OPTED_OUT":
        times["sent_at"] = times["updated_at"]
    if status == "REPLIED":
        times["replied_at"] = times["updated_at"] = at + timedelta(hours=dice.randint(1, 40))
    reason = (
        "The message came back, because the address does not exist or takes no mail." if status == "BOUNCED" else None
    )
    version = 3 if status in ("REPLIED", "BOUNCED") else 2
    draft.add(
        models.MailDelivery, at, mailing_id=mailing.id, status=status, reason=reason, version=version, **times, **person
    )
