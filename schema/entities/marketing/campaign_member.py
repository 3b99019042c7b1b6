"""The members of campaigns."""

from __future__ import annotations

from uuid import UUID

import models
from models.campaigns import MemberStatus
from resolvers.changes import Unit
from resolvers.marketing import campaign_members
from resolvers.state_machines import CAMPAIGN_MEMBER
from schema.mapping.definitions import InputField
from schema.mapping.entity import auto, changes, mapped, to_one
from schema.mapping.scalars import DateTime
from schema.mapping.values import graph_enum
from schema.roots.mutation import Values, mutation


@mapped(models.CampaignMember)
class CampaignMember:
    """A customer, a contact or a lead whom a campaign addresses."""

    status: auto
    invited_at: auto
    at: auto
    note: auto
    campaign = to_one()
    customer = to_one()
    contact = to_one()
    lead = to_one()


@changes(models.CampaignMember, created_only=("campaign", "customer", "contact", "lead", "invited_at"))
class CampaignMemberInput:
    """The input fields of a member: exactly one of customer, contact and lead."""

    campaign: auto
    customer: auto
    contact: auto
    lead: auto
    invited_at: auto
    note: auto


@mutation(
    machine=CAMPAIGN_MEMBER,
    inputs=[
        InputField("status", graph_enum(MemberStatus), "The new status: RESPONDED, ATTENDED or DECLINED."),
        InputField("at", DateTime | None, "When they reacted; now if not given."),
    ],
)
async def member_respond(unit: Unit, values: Values) -> UUID:
    at, version = values.get("at"), values.get("expected_version")
    return await campaign_members.respond(unit, values["id"], str(values["status"]), at, version)
