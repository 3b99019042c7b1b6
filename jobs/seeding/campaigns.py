"""Generates demo campaigns and the resources that they book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

import models
from jobs.seeding.mailings import Mailing, make_mailings
from jobs.seeding.origin import DAYS, Draft, day, midnight
from models.values import Money

# Name, type, channel, place, first and last working day, status, budget.
_CAMPAIGNS = (
    ("Search ads", "Advertising", "Search", None, 0, DAYS + 200, "RUNNING", 60_000),
    ("Autumn fair", "Trade fair", "Fair", "Hannover", DAYS - 420, DAYS - 416, "ENDED", 25_000),
    ("Spring mailing", "Mailing", "E-mail", None, DAYS - 90, DAYS - 70, "ENDED", 4_000),
    ("Open days", "Event", "Invitation", "Our plant", DAYS - 30, DAYS + 30, "RUNNING", 8_000),
    ("Next autumn fair", "Trade fair", "Fair", "Shanghai", DAYS + 90, DAYS + 95, "PLANNED", 30_000),
)
_RESOURCES = (("Fair stand", "MATERIAL", 1, 9_000), ("Host", "PEOPLE", 4, 350), ("Print budget", "FUNDS", 5_000, None))
_BOOKINGS = ((1, 0, 1), (1, 1, 3), (2, 2, 2_500), (3, 1, 2), (4, 0, 1))  # the campaign, the resource, the quantity


@dataclass(frozen=True, slots=True)
class Campaign:
    """The data of a campaign that other generators need.

    `first`: its first working day. `mailing`: the mailing that was sent to its members; None if there is none.
    """

    id: UUID
    first: int
    mailing: Mailing | None = None


def make_campaigns(draft: Draft, staff: Sequence[UUID]) -> list[Campaign]:
    """Adds the campaigns, and the resources that they book. `staff`: who carries them out."""
    made = []
    for name, type_, channel, place, first, last, status, budget in _CAMPAIGNS:
        id = draft.add(
            models.Campaign,
            midnight(0),
            name=name,
            type=type_,
            channel=channel,
            place=place,
            starts_on=day(first),
            ends_on=day(last),
            status=status,
            budget=Money(Decimal(budget), "USD"),
            currency="USD",
            objective="Find and win customers.",
        )
        made.append(Campaign(id, first))
    if staff:
        by_name = {row[0]: campaign.id for row, campaign in zip(_CAMPAIGNS, made, strict=True)}
        mailings = make_mailings(draft, staff[0], by_name)
        made = [replace(campaign, mailing=mailings.get(row[0])) for row, campaign in zip(_CAMPAIGNS, made, strict=True)]
    for campaign in made if staff else ():
        draft.add(models.CampaignStaff, midnight(0), campaign_id=campaign.id, employee_id=staff[0])
    resources = [
        draft.add(
            models.CampaignResource,
            midnight(0),
            name=name,
            kind=kind,
            quantity=Decimal(quantity),
            cost=None if cost is None else Money(Decimal(cost), "USD"),
            currency=None if cost is None else "USD",
        )
        for name, kind, quantity, cost in _RESOURCES
    ]
    for campaign_number, resource, quantity in _BOOKINGS:
        draft.add(
            models.CampaignBooking,
            midnight(0),
            campaign_id=made[campaign_number].id,
            resource_id=resources[resource],
            quantity=Decimal(quantity),
            starts_on=day(_CAMPAIGNS[campaign_number][4]),
            ends_on=day(_CAMPAIGNS[campaign_number][5]),
        )
    return made
