"""Leads, and the rules by which they are scored and assigned."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.conditions import ConditionField
from models.fields import (
    BlindField,
    BooleanField,
    ChoiceField,
    CompanionField,
    InstantField,
    IntegerField,
    ManyToMany,
    SealedTextField,
    TextField,
    belongs_to,
)
from models.masks import Mask
from models.row import Row

HIGHEST_SCORE = 1_000_000
"""The highest score of a lead; the lowest is its negative."""
MOST_POINTS = 1_000
"""The most points of a scoring rule; the fewest are its negative."""


class LeadStatus(Choice):
    """The status of a lead."""

    NEW = "NEW", "The lead has no owner yet."
    ASSIGNED = "ASSIGNED", "The lead has an owner, who has not started on it."
    WORKING = "WORKING", "The owner works on the lead."
    QUALIFIED = "QUALIFIED", "The lead is likely to buy."
    CONVERTED = "CONVERTED", "The lead has become a customer."
    DISQUALIFIED = "DISQUALIFIED", "The lead will not buy."


class AssignmentStrategy(Choice):
    """How an assignment rule chooses an employee of its pool."""

    ROUND_ROBIN = "ROUND_ROBIN", "The employees take turns."
    LEAST_BUSY = "LEAST_BUSY", "The employee with the fewest open leads."
    BY_BUSINESS_LINE = (
        "BY_BUSINESS_LINE",
        "The employees whose team works for the lead's business line take turns.",
    )


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
    scored_at = InstantField(null=True, ordered=True, made_by_server=True, description="When its score last changed.")
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
    merged_into = belongs_to(
        "Lead",
        inverse=None,
        null=True,
        description="The lead into which it was merged; null if it was not.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    activities = ManyToMany(
        "ActivityTarget", to="activity", back="lead", description="The activities that are about it."
    )
    campaigns = ManyToMany(
        "CampaignMember", to="campaign", back="lead", description="The campaigns of which it is a member."
    )

    past = ("received_at", "opted_out_at", "assigned_at", "scored_at", "converted_at", "disqualified_at")
    searched = ("name", "company", "source", "business_line", "external_id")
    listed_by = (("owner_id", "received_at", "id"), ("status", "received_at", "id"))


class ScoringRule(Row):
    """A rule that adds points to the score of the leads that meet its condition."""

    name = TextField(100, folded=True, ordered=True, description="The rule's name, shown as the reason of the points.")
    name_folded = CompanionField()
    condition = ConditionField("Lead", description="The condition on leads: the JSON text of a LeadWhere.")
    points = IntegerField(
        minimum=-MOST_POINTS, maximum=MOST_POINTS, description="The points to add; negative to subtract."
    )
    active = BooleanField(default=True, description="Whether the rule applies.")
    edited_by = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Who last changed the rule. The condition is evaluated with their rights.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"scoring_rule_name": ("name_folded",)}


class AssignmentRule(Row):
    """A rule that chooses an owner for the leads that meet its condition."""

    position = IntegerField(
        minimum=1, maximum=10_000, ordered=True, description="The first rule that applies decides, in this order."
    )
    name = TextField(100, folded=True, ordered=True, description="The rule's name.")
    name_folded = CompanionField()
    condition = ConditionField("Lead", description="The condition on leads: the JSON text of a LeadWhere.")
    strategy = ChoiceField(AssignmentStrategy, description="How an employee of the pool is chosen.")
    active = BooleanField(default=True, description="Whether the rule applies.")
    edited_by = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Who last changed the rule. The condition is evaluated with their rights.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"assignment_rule_name": ("name_folded",)}


class AssignmentRuleMember(Row):
    """An employee to whom an assignment rule gives leads."""

    assignment_rule = belongs_to(
        "AssignmentRule",
        inverse="members",
        description="The assignment rule.",
        inverse_description="The employees to whom it gives leads.",
    )
    employee = belongs_to(
        "Employee",
        inverse=None,
        description="The employee.",
    )
    position = IntegerField(
        minimum=1, maximum=10_000, default=1, ordered=True, description="The order of turns in the pool."
    )
    last_turn = IntegerField(
        default=0,
        made_by_server=True,
        logged=False,
        description="The ordinal of the last lead that they got by the rule, among all leads of the rule; 0: none yet.",
    )

    unique_rules = {"assignment_rule_member": ("assignment_rule_id", "employee_id")}
