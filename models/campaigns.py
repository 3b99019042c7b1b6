"""Campaigns: their staff and members, the resources that they book, and the opportunities that they led to."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    InstantField,
    ManyToMany,
    MoneyField,
    PercentField,
    TextField,
    belongs_to,
)
from models.row import Row

PERSONS = ("customer", "contact", "lead")
"""The relations of a member to the person, of which exactly one is set."""


class CampaignStatus(Choice):
    """The status of a campaign."""

    PLANNED = "PLANNED", "The campaign has not started."
    RUNNING = "RUNNING", "The campaign is in progress."
    ENDED = "ENDED", "The campaign is over."


class MemberStatus(Choice):
    """How far a member of a campaign has come."""

    INVITED = "INVITED", "The campaign has addressed them."
    RESPONDED = "RESPONDED", "They have answered."
    ATTENDED = "ATTENDED", "They took part."
    CONVERTED = "CONVERTED", "The lead has become a customer."
    DECLINED = "DECLINED", "They do not want to take part."


class ResourceKind(Choice):
    """What kind of resource a campaign uses."""

    MATERIAL = "MATERIAL", "Things, such as stands, samples or printed matter."
    PEOPLE = "PEOPLE", "Working time of people, such as hosts."
    FUNDS = "FUNDS", "Money."


class Campaign(Row):
    """A marketing campaign, such as a trade fair or a series of mailings."""

    name = TextField(100, folded=True, ordered=True, description="The campaign's name.")
    name_folded = CompanionField()
    type = TextField(
        50, null=True, folded=True, ordered=True, description="The type of campaign, such as a trade fair."
    )
    type_folded = CompanionField(null=True)
    channel = TextField(
        50, null=True, folded=True, ordered=True, description="How it reaches people, such as by e-mail or search."
    )
    channel_folded = CompanionField(null=True)
    place = TextField(100, null=True, folded=True, ordered=True, description="Where it takes place.")
    place_folded = CompanionField(null=True)
    starts_on = DayField(null=True, ordered=True, description="The first day.")
    ends_on = DayField(null=True, ordered=True, description="The last day; not before the first.")
    status = ChoiceField(
        CampaignStatus,
        default=CampaignStatus.PLANNED,
        ordered=True,
        made_by_server=True,
        description="The status; changed by starting or ending the campaign.",
    )
    budget = MoneyField(null=True, ordered=True, description="What it may cost.")
    actual_cost = MoneyField(null=True, description="What it has cost so far.")
    currency = TextField(
        3, null=True, form=normal_forms.currency, made_by_server=True, description="The currency of its amounts."
    )
    objective = TextField(2000, null=True, description="What it is to achieve.")
    search_text = CompanionField()
    search_grams = CompanionField()

    staff = ManyToMany("CampaignStaff", to="employee", back="campaign", description="The employees who carry it out.")
    activities = ManyToMany(
        "ActivityTarget", to="activity", back="campaign", description="The activities that are about it."
    )

    searched = ("name", "type", "channel", "place", "external_id")
    row_checks = {
        "period": '"starts_on" IS NULL OR "ends_on" IS NULL OR "ends_on" >= "starts_on"',
        "currency_known": '("budget" IS NULL AND "actual_cost" IS NULL) OR "currency" IS NOT NULL',
    }


class CampaignStaff(Row):
    """An employee who carries out a campaign."""

    campaign = belongs_to("Campaign", inverse=None, description="The campaign.")
    employee = belongs_to("Employee", inverse=None, description="The employee.")

    unique_rules = {"campaign_staff": ("campaign_id", "employee_id")}


class CampaignMember(Row):
    """A customer, a contact or a lead whom a campaign addresses."""

    campaign = belongs_to(
        "Campaign", inverse="members", description="The campaign.", inverse_description="Whom it addresses."
    )
    customer = belongs_to(
        "Customer",
        inverse="campaign_memberships",
        null=True,
        description="The customer; null if it is a contact or a lead.",
        inverse_description="Its memberships of campaigns, with their status.",
    )
    contact = belongs_to(
        "Contact",
        inverse="campaign_memberships",
        null=True,
        description="The contact; null if it is a customer or a lead.",
        inverse_description="Their memberships of campaigns, with their status.",
    )
    lead = belongs_to(
        "Lead",
        inverse="campaign_memberships",
        null=True,
        description="The lead; null if it is a customer or a contact.",
        inverse_description="Its memberships of campaigns, with their status.",
    )
    status = ChoiceField(
        MemberStatus,
        default=MemberStatus.INVITED,
        made_by_server=True,
        description="The status; changed by `memberRespond`, and by the conversion of the lead.",
    )
    invited_at = InstantField(description="When the campaign first reached them; now if not given.")
    at = InstantField(ordered=True, made_by_server=True, description="When they got their present status.")
    note = TextField(500, null=True, description="Anything worth noting, such as what they asked for.")

    past = ("invited_at", "at")
    unique_rules = {f"campaign_{end}": ("campaign_id", f"{end}_id") for end in PERSONS}
    row_checks = {
        "one_person": " + ".join(f'CASE WHEN "{end}_id" IS NULL THEN 0 ELSE 1 END' for end in PERSONS) + " = 1",
        "times": '"at" >= "invited_at"',
    }


class CampaignResource(Row):
    """Something that campaigns share: material, people or funds."""

    name = TextField(100, folded=True, ordered=True, description="The resource's name; unique.")
    name_folded = CompanionField()
    kind = ChoiceField(ResourceKind, description="Material, people or funds.")
    quantity = DecimalField(
        places=3,
        minimum=0,
        maximum=10**15,
        description="How much of it there is, with up to three decimal places.",
    )
    cost = MoneyField(null=True, description="What one unit of it costs.")
    currency = TextField(
        3, null=True, form=normal_forms.currency, made_by_server=True, description="The currency of the cost."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name", "external_id")
    unique_rules = {"campaign_resource_name": ("name_folded",)}
    row_checks = {"currency_known": '"cost" IS NULL OR "currency" IS NOT NULL'}


class CampaignBooking(Row):
    """A resource that a campaign uses on certain days. On no day is more of a resource booked than there is."""

    campaign = belongs_to(
        "Campaign",
        inverse="bookings",
        description="The campaign that uses it.",
        inverse_description="The resources that it uses, and when.",
    )
    resource = belongs_to(
        "CampaignResource",
        inverse="bookings",
        description="The resource.",
        inverse_description="Which campaigns use it, and when.",
    )
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=10**15,
        description="How much of it: more than 0, with up to three decimal places.",
    )
    starts_on = DayField(ordered=True, description="The first day.")
    ends_on = DayField(ordered=True, description="The last day; not before the first.")

    row_checks = {"period": '"ends_on" >= "starts_on"'}
    # Each change of a booking looks up the others of the same days.
    listed_by = (("resource_id", "ends_on", "starts_on"),)


class CampaignTouch(Row):
    """A campaign that reached the customer of an opportunity before it was decided, and its share in the outcome."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="touches",
        description="The opportunity.",
        inverse_description="The campaigns that led to it, with their shares; of each kind, the shares add up to 100.",
    )
    campaign = belongs_to(
        "Campaign",
        inverse="touches",
        description="The campaign.",
        inverse_description="The opportunities that it led to, with its shares in them.",
    )
    first_touched_at = InstantField(ordered=True, description="When the campaign first reached the customer.")
    last_touched_at = InstantField(description="When the customer last reacted to the campaign, or was reached by it.")
    first_share = PercentField(description="The share, in per cent, if the first touch counts: 100 or 0.")
    last_share = PercentField(description="The share, in per cent, if the last touch counts: 100 or 0.")
    even_share = PercentField(description="The share, in per cent, if all campaigns count alike.")

    unique_rules = {"campaign_touch": ("opportunity_id", "campaign_id")}
