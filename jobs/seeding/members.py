"""Generates demo members of campaigns, and the shares of campaigns in opportunities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, cast

import models
from jobs.seeding.campaigns import Campaign
from jobs.seeding.customers import Customer
from jobs.seeding.mailings import add_delivery
from jobs.seeding.origin import Draft, moment
from models.leads import LeadStatus
from resolvers.changes import campaign_touches
from resolvers.changes.campaign_touches import Touch

_STATUSES = ("INVITED", "RESPONDED", "ATTENDED", "DECLINED")
_LATER = datetime(9999, 1, 1, tzinfo=UTC)


def add_members(draft: Draft, dice: Random, campaigns: Sequence[Campaign], customer: Customer) -> None:
    """Adds the memberships of a customer and its leads, and the shares of the campaigns in its opportunities.

    All leads and opportunities of the customer must have been added.
    """
    touches: list[Touch] = []
    for lead in draft.current(models.Lead):
        touches += _of_lead(draft, campaigns[0], customer, lead)
    for campaign in campaigns[1:4]:
        if campaign.first > customer.day and dice.randrange(3) == 0:
            person = (
                {"contact_id": dice.choice(customer.contacts)} if customer.contacts else {"customer_id": customer.id}
            )
            invited = moment(dice, campaign.first)
            status = dice.choice(_STATUSES)
            at = invited + timedelta(hours=0 if status == "INVITED" else dice.randint(1, 40))
            _add(draft, campaign, invited, status, at, **person)
            add_delivery(draft, campaign.mailing, person)
            if status != "DECLINED":
                touches.append(Touch(campaign.id, invited, at))
    for deal in draft.current(models.Opportunity):
        until = cast(datetime | None, deal.get("closed_at")) or _LATER
        for columns in campaign_touches.shares(touches, until):
            shares = {name: Decimal(columns[name]) / 100 for name in ("first_share", "last_share", "even_share")}
            row = {**columns, **shares, "opportunity_id": deal["id"]}
            draft.add(models.CampaignTouch, cast(datetime, deal["created_at"]), **row)


def _of_lead(draft: Draft, campaign: Campaign, customer: Customer, lead: dict[str, Any]) -> list[Touch]:
    """Adds the membership of a lead, and that of the customer if the lead has become it. Returns the touches."""
    received: datetime = lead["received_at"]
    if campaign.mailing is not None:
        mailing = replace(campaign.mailing, at=max(campaign.mailing.at, received + timedelta(minutes=10)))
        add_delivery(draft, mailing, {"lead_id": lead["id"]})
    if lead["status"] != LeadStatus.CONVERTED:
        _add(draft, campaign, received, "INVITED", received, lead_id=lead["id"])
        return []
    converted: datetime = lead["converted_at"]
    _add(draft, campaign, received, "CONVERTED", converted, lead_id=lead["id"])
    _add(draft, campaign, received, "RESPONDED", received, customer_id=customer.id)
    if campaign.mailing is not None:
        mailing = replace(campaign.mailing, at=max(campaign.mailing.at, converted))
        add_delivery(draft, mailing, {"customer_id": customer.id})
    return [Touch(campaign.id, received, converted), Touch(campaign.id, received, received)]


def _add(draft: Draft, campaign: Campaign, invited: datetime, status: str, at: datetime, **person: object) -> None:
    times = {"invited_at": invited, "at": at, "updated_at": at}
    version = 1 if status == "INVITED" else 2
    draft.add(
        models.CampaignMember, invited, campaign_id=campaign.id, status=status, version=version, **times, **person
    )
