"""Pipelines and what moves through them."""

from __future__ import annotations

from enum import StrEnum

from models import normal_forms
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    DecimalField,
    InstantField,
    IntegerField,
    ManyToMany,
    MoneyField,
    TextField,
    belongs_to,
)
from models.row import Row


class StageKind(StrEnum):
    """What it means for an opportunity to stand in a stage."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class ContactRole(StrEnum):
    """What a contact has to do with an opportunity."""

    DECISION_MAKER = "DECISION_MAKER"
    INFLUENCER = "INFLUENCER"
    USER = "USER"
    BUYER = "BUYER"
    GATEKEEPER = "GATEKEEPER"
    OTHER = "OTHER"


class Pipeline(Row):
    """A way of selling, as an ordered row of stages."""

    name = TextField(50, folded=True, ordered=True, description="The pipeline's name; unique.")
    name_folded = CompanionField()
    active = BooleanField(default=True, ordered=True, description="Whether new opportunities enter it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"pipeline_name": ("name_folded",)}


class Stage(Row):
    """A step of a pipeline."""

    pipeline = belongs_to(
        "Pipeline",
        inverse="stages",
        description="The pipeline that it is a step of.",
        inverse_description="Its steps.",
    )
    name = TextField(50, folded=True, ordered=True, description="The stage's name; unique in its pipeline.")
    name_folded = CompanionField()
    position = IntegerField(minimum=1, maximum=1000, ordered=True, description="Its place in the pipeline, from 1.")
    kind = ChoiceField(StageKind, ordered=True, description="Whether an opportunity in it is open, won or lost.")
    default_probability = IntegerField(
        maximum=100, default=0, description="The chance to win, in per cent, of an opportunity that enters it."
    )
    expected_days = IntegerField(null=True, maximum=3650, description="How many days an opportunity should stay in it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"stage_name": ("pipeline_id", "name_folded"), "stage_position": ("pipeline_id", "position")}


class Opportunity(Row):
    """A sale that may come about."""

    name = TextField(100, folded=True, ordered=True, description="What it is about.")
    name_folded = CompanionField()
    customer = belongs_to(
        "Customer",
        inverse="opportunities",
        description="The customer that may buy.",
        inverse_description="The sales that may come about with it.",
    )
    owner = belongs_to(
        "Employee",
        inverse="opportunities",
        null=True,
        description="The employee who sells.",
        inverse_description="The opportunities on which they sell.",
    )
    stage = belongs_to(
        "Stage",
        inverse="opportunities",
        description="Where it stands; changed by moving it.",
        inverse_description="The opportunities that stand in it.",
    )
    expected_amount = MoneyField(
        minimum=1, null=True, ordered=True, description="What it may bring; null while unknown."
    )
    currency = TextField(3, form=normal_forms.currency, description="The currency of its amounts.")
    probability = IntegerField(maximum=100, default=0, ordered=True, description="The chance to win it, in per cent.")
    expected_close_date = DayField(null=True, ordered=True, description="When it should be decided.")
    closed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was won or lost.")
    stage_entered_at = InstantField(ordered=True, made_by_server=True, description="When it entered its stage.")
    lost_reason = TextField(200, null=True, description="Why it was lost.")
    description = TextField(2000, null=True, description="More about it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    contracts = ManyToMany(
        "ContractOpportunity", to="contract", back="opportunity", description="The contracts that seal it."
    )
    competitors = ManyToMany(
        "OpportunityCompetitor", to="competitor", back="opportunity", description="Who else competes for it."
    )
    activities = ManyToMany(
        "ActivityTarget", to="activity", back="opportunity", description="The activities that are about it."
    )

    searched = ("name", "external_id")
    listed_by = (("customer_id", "expected_close_date", "id"), ("owner_id", "expected_close_date", "id"))


class OpportunityContact(Row):
    """A contact's part in an opportunity."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="contacts",
        description="The opportunity.",
        inverse_description="The people who take part in it, and as what.",
    )
    contact = belongs_to(
        "Contact",
        inverse="opportunities",
        description="The contact.",
        inverse_description="The opportunities in which they take part, and as what.",
    )
    role = ChoiceField(ContactRole, default=ContactRole.OTHER, ordered=True, description="What their part is.")

    unique_rules = {"opportunity_contact": ("opportunity_id", "contact_id")}


class OpportunityLine(Row):
    """A product in an opportunity."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="lines",
        description="The opportunity.",
        inverse_description="The products that it is about.",
    )
    product = belongs_to(
        "Product",
        inverse="opportunity_lines",
        description="The product.",
        inverse_description="The opportunities' lines that name it.",
    )
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=10**15,
        ordered=True,
        description="How many, or how much; more than 0, up to three decimal places.",
    )
    unit_price = MoneyField(
        null=True, ordered=True, description="The price of one; the product's list price if not given."
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The opportunity's currency.")


class StageChange(Row):
    """A move of an opportunity from one stage to another."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="stage_changes",
        description="The opportunity that moved.",
        inverse_description="Its moves, oldest first.",
    )
    from_stage = belongs_to("Stage", inverse=None, null=True, description="Where it stood; null when it was new.")
    to_stage = belongs_to("Stage", inverse=None, description="Where it went.")
    at = InstantField(ordered=True, description="When it moved.")
    by = belongs_to("Employee", inverse=None, null=True, description="Who moved it; null for an import.")
    seconds_spent = DecimalField(
        places=0,
        minimum=0,
        maximum=10**11,
        null=True,
        description="How long it stood in the stage that it left, in seconds.",
    )
    amount = MoneyField(null=True, description="The expected amount at that moment.")
    currency = TextField(3, form=normal_forms.currency, description="The currency of the amount.")


class SalesRecord(Row):
    """A sale that was made."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="sales_records",
        description="The opportunity that was won.",
        inverse_description="The sales that came of it.",
    )
    salesperson = belongs_to(
        "Employee",
        inverse="sales_records",
        null=True,
        description="Who sold.",
        inverse_description="The sales that they made.",
    )
    sold_on = DayField(ordered=True, description="The day of the sale.")
    amount = MoneyField(ordered=True, description="What was sold for.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The opportunity's currency.")
    remarks = TextField(200, null=True, description="Anything worth noting.")


class SalesTarget(Row):
    """What an employee or a team is to sell within some time."""

    employee = belongs_to(
        "Employee",
        inverse="sales_targets",
        null=True,
        description="The employee who is to sell; null: a team is.",
        inverse_description="What they are to sell.",
    )
    team = belongs_to(
        "Team",
        inverse="sales_targets",
        null=True,
        description="The team that is to sell; null: an employee is.",
        inverse_description="What it is to sell.",
    )
    since = DayField(ordered=True, description="The first day that counts.")
    until = DayField(ordered=True, description="The first day that counts no more.")
    amount = MoneyField(minimum=1, ordered=True, description="What is to be sold for.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of the amount.")

    row_checks = {
        "one_seller": '("employee_id" IS NULL) <> ("team_id" IS NULL)',
        "period": '"until" > "since"',
    }
