"""Marketing: campaigns and leads."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    BlindField,
    ChoiceField,
    CompanionField,
    DayField,
    InstantField,
    IntegerField,
    ManyToMany,
    MoneyField,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row

HIGHEST_SCORE = 1_000_000
"""The highest score of a lead; the lowest is its negative."""


class CampaignStatus(Choice):
    """The status of a campaign."""

    PLANNED = "PLANNED", "The campaign has not started."
    RUNNING = "RUNNING", "The campaign is in progress."
    ENDED = "ENDED", "The campaign is over."


class LeadStatus(Choice):
    """The status of a lead."""

    NEW = "NEW", "The lead has no owner yet."
    ASSIGNED = "ASSIGNED", "The lead has an owner, who has not started on it."
    WORKING = "WORKING", "The owner works on the lead."
    QUALIFIED = "QUALIFIED", "The lead is likely to buy."
    CONVERTED = "CONVERTED", "The lead has become a customer."
    DISQUALIFIED = "DISQUALIFIED", "The lead will not buy."


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
    actual_cost = MoneyField(null=True, ordered=True, description="What it has cost so far.")
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


class Lead(Row):
    """A person or a company that may become a customer."""

    name = TextField(100, folded=True, ordered=True, description="The person's full name.")
    name_folded = CompanionField()
    company = TextField(200, null=True, folded=True, ordered=True, description="The company that they are from.")
    company_folded = CompanionField(null=True)
    job_title = TextField(50, null=True, folded=True, ordered=True, description="Their job title.")
    job_title_folded = CompanionField(null=True)
    phone = SealedTextField(40, null=True, mask=Mask.PHONE, form=normal_forms.phone, description="The phone number.")
    phone_blind_0 = BlindField()
    phone_blind_1 = BlindField()
    phone_national_blind_0 = BlindField()
    phone_national_blind_1 = BlindField()
    email = SealedTextField(100, null=True, mask=Mask.EMAIL, form=normal_forms.email, description="The e-mail address.")
    email_blind_0 = BlindField()
    email_blind_1 = BlindField()
    country = TextField(
        2, null=True, ordered=True, form=normal_forms.country, description="The country code, ISO 3166-1 alpha-2."
    )
    source = TextField(50, null=True, folded=True, ordered=True, description="The channel through which they came.")
    source_folded = CompanionField(null=True)
    source_detail = TextField(
        200, null=True, folded=True, ordered=True, description="Where exactly they came from, such as a web page."
    )
    source_detail_folded = CompanionField(null=True)
    business_line = TextField(50, null=True, folded=True, ordered=True, description="The business line of interest.")
    business_line_folded = CompanionField(null=True)
    note = TextField(2000, null=True, description="What they ask for or say.")
    status = ChoiceField(
        LeadStatus,
        default=LeadStatus.NEW,
        ordered=True,
        made_by_server=True,
        description="The status; changed by the lead's mutations.",
    )
    score = IntegerField(
        minimum=-HIGHEST_SCORE,
        maximum=HIGHEST_SCORE,
        default=0,
        ordered=True,
        made_by_server=True,
        description="The sum of the points of the scoring rules that apply.",
    )
    score_reasons = TextField(
        5000, null=True, made_by_server=True, description="The scoring rules that apply, one a line, with their points."
    )
    scored_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was last scored.")
    owner = belongs_to(
        "Employee",
        inverse="leads",
        null=True,
        description="The employee who is responsible for it.",
        inverse_description="The leads that they are responsible for.",
    )
    campaign = belongs_to(
        "Campaign",
        inverse="leads",
        null=True,
        description="The campaign that they came from.",
        inverse_description="The leads that came from it.",
    )
    received_at = InstantField(ordered=True, description="When the lead came in; now if not given.")
    assigned_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the present owner got it."
    )
    opted_out_at = InstantField(
        null=True,
        ordered=True,
        description="When they asked not to get any marketing messages; null: they may get them.",
    )
    disqualified_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was disqualified."
    )
    disqualified_reason = TextField(
        200, null=True, folded=True, made_by_server=True, description="Why it was disqualified."
    )
    disqualified_reason_folded = CompanionField(null=True)
    converted_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was converted.")
    converted_customer = belongs_to(
        "Customer",
        inverse="converted_leads",
        null=True,
        description="The customer that it has become.",
        inverse_description="The leads that have become this customer.",
    )
    converted_contact = belongs_to(
        "Contact",
        inverse="converted_leads",
        null=True,
        description="The contact that it has become.",
        inverse_description="The leads that have become this contact.",
    )
    converted_opportunity = belongs_to(
        "Opportunity",
        inverse="converted_leads",
        null=True,
        description="The opportunity that came of its conversion.",
        inverse_description="The leads that were converted to this opportunity.",
        circular=True,
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="lead", description="The activities that are about it."
    )

    past = ("received_at", "opted_out_at", "assigned_at", "scored_at", "converted_at", "disqualified_at")
    searched = ("name", "company", "source", "business_line", "external_id")
    listed_by = (("owner_id", "received_at", "id"), ("status", "received_at", "id"))
