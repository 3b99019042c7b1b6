"""Campaigns."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import under
from models.campaigns import PERSONS
from resolvers import registry
from resolvers.changes import Unit
from resolvers.changes.field_users import require_fields
from resolvers.marketing import campaign_members, campaigns
from resolvers.marketing.campaign_members import MOST_MEMBERS, Selection
from resolvers.reads.where import WhereReader
from resolvers.state_machines import CAMPAIGN
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_many
from schema.mapping.filters import where_of
from schema.roots.mutation import Values, id_input, ids_input, link_mutations, mutation, transition


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
    members = to_many()
    leads = to_many()
    forms = to_many()
    mailings = to_many()
    opportunities = to_many()
    touches = to_many()
    bookings = to_many()
    surveys = to_many()
    activities = to_many()
    attachments = to_many()
    follows = to_many()
    reminders = to_many()


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


transition(CAMPAIGN, "campaignStart", campaigns.start)
transition(CAMPAIGN, "campaignEnd", campaigns.end)

_MODELS = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}
_WHERES = {"customer": "where", "contact": "where_contact", "lead": "where_lead"}
"""The input fields with conditions, by the relation of a member to the person."""


def _conditions() -> list[InputField]:
    return [
        InputField(
            name,
            where_of(registry.of(_MODELS[end])) | None,
            f"All {end}s that match and that you may see. Each part must name a condition.",
        )
        for end, name in _WHERES.items()
    ]


@mutation(
    machine=CAMPAIGN,
    inputs=[
        ids_input("customer_ids", models.Customer, "These customers."),
        ids_input("contact_ids", models.Contact, "These contacts."),
        ids_input("lead_ids", models.Lead, "These leads."),
        id_input("segment_id", models.Segment, "The customers of this segment.", optional=True),
        *_conditions(),
    ],
    selects=dict.fromkeys(("segmentId", "where", "whereContact", "whereLead"), MOST_MEMBERS // 2),  # in cost
)
async def campaign_add_members(unit: Unit, values: Values) -> UUID:
    reader = WhereReader(unit.viewer, unit.settings.time_zone)
    given = {end: values.get(name) for end, name in _WHERES.items()}
    where = {end: reader.read(registry.of(_MODELS[end]), one) for end, one in given.items() if one is not None}
    for end, condition in where.items():
        with under(_WHERES[end]):
            await require_fields(unit, registry.of(_MODELS[end]), condition)
    ids = {end: values[f"{end}_ids"] for end in PERSONS if values.get(f"{end}_ids")}
    selection = Selection(ids, where, values.get("segment_id"))
    return await campaign_members.add(unit, values["id"], values.get("expected_version"), selection)
