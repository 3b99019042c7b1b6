"""Campaigns."""

from __future__ import annotations

import models
from schema.mapping.entity import auto, changes, mapped, to_many
from schema.roots.mutation import link_mutations


@mapped(models.Campaign)
class Campaign:
    """A marketing campaign."""

    name: auto
    type: auto
    channel: auto
    place: auto
    starts_on: auto
    ends_on: auto
    status: auto
    budget: auto
    actual_cost: auto
    objective: auto
    staff = to_many()
    leads = to_many()
    forms = to_many()
    opportunities = to_many()
    activities = to_many()


@changes(models.Campaign)
class CampaignInput:
    """The input fields of a campaign."""

    name: auto
    type: auto
    channel: auto
    place: auto
    starts_on: auto
    ends_on: auto
    budget: auto
    actual_cost: auto
    objective: auto


link_mutations(
    "campaignStaff",
    models.CampaignStaff,
    {models.Campaign: "The campaign.", models.Employee: "The employee."},
    adds="Adds an employee to the staff of a campaign, unless they are in it.",
    removes="Removes an employee from the staff of a campaign, if they are in it.",
)
