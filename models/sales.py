"""Pipelines, opportunities, sales records and sales targets."""

from __future__ import annotations

from core.choice import Choice
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


class StageKind(Choice):
    """Whether opportunities in a stage are open, won or lost."""

    OPEN = "OPEN", "The deal is not decided yet."
    WON = "WON", "The customer has bought."
    LOST = "LOST", "The customer has not bought."


class ContactRole(Choice):
    """A contact's role in an opportunity."""

    DECISION_MAKER = "DECISION_MAKER", "Decides whether to buy."
    INFLUENCER = "INFLUENCER", "Influences the decision."
    USER = "USER", "Will use the product."
    BUYER = "BUYER", "Handles the purchase."
    GATEKEEPER = "GATEKEEPER", "Controls access to the others."
    OTHER = "OTHER", "Any other role."


class Pipeline(Row):
    """A sales process: an ordered sequence of stages."""

    name = TextField(50, folded=True, ordered=True, description="The pipeline's name; unique.")
    name_folded = CompanionField()
    active = BooleanField(default=True, ordered=True, description="Whether new opportunities may enter it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"pipeline_name": ("name_folded",)}


class Stage(Row):
    """A stage of a pipeline."""

    pipeline = belongs_to(
        "Pipeline",
        inverse="stages",
        description="The pipeline that it belongs to.",
        inverse_description="Its stages.",
    )
    name = TextField(50, folded=True, ordered=True, description="The stage's name; unique in its pipeline.")
    name_folded = CompanionField()
    position = IntegerField(minimum=1, maximum=1000, ordered=True, description="Its position in the pipeline, from 1.")
    kind = ChoiceField(StageKind, ordered=True, description="Whether an opportunity in it is open, won or lost.")
    default_probability = IntegerField(
        null=True,
        maximum=100,
        description="The win probability, in per cent, of an opportunity that enters it; null: it keeps its own.",
    )
    expected_days = IntegerField(null=True, maximum=3650, description="How many days an opportunity should stay in it.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"stage_name": ("pipeline_id", "name_folded"), "stage_position": ("pipeline_id", "position")}


class Opportunity(Row):
    """A potential sale to a customer."""

    name = TextField(100, folded=True, ordered=True, description="The opportunity's name.")
    name_folded = CompanionField()
    customer = belongs_to(
        "Customer",
        inverse="opportunities",
        description="The customer who may buy.",
        inverse_description="The customer's opportunities.",
    )
    owner = belongs_to(
        "Employee",
        inverse="opportunities",
        null=True,
        description="The employee who is responsible for it.",
        inverse_description="The opportunities that they are responsible for.",
    )
    stage = belongs_to(
        "Stage",
        inverse="opportunities",
        description="The current stage; changed by moving the opportunity.",
        inverse_description="The opportunities in it.",
    )
    expected_amount = MoneyField(
        minimum=1, null=True, ordered=True, description="The expected amount; null while unknown."
    )
    currency = TextField(3, form=normal_forms.currency, description="The currency of its amounts.")
    probability = IntegerField(
        maximum=100, default=0, ordered=True, description="The win probability, in per cent: 100 if won, 0 if lost."
    )
    expected_close_date = DayField(null=True, ordered=True, description="When it is expected to be won or lost.")
    closed_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was won or lost.")
    stage_entered_at = InstantField(ordered=True, made_by_server=True, description="When it entered its current stage.")
    lost_reason = TextField(200, null=True, description="Why it was lost.")
    description = TextField(2000, null=True, description="A description of the opportunity.")
    source_campaign = belongs_to(
        "Campaign",
        inverse="opportunities",
        null=True,
        description="The campaign that it came from.",
        inverse_description="The opportunities that came from it.",
    )
    source_lead = belongs_to(
        "Lead",
        inverse="opportunities",
        null=True,
        description="The lead that it came from.",
        inverse_description="The opportunities that came from it.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    contracts = ManyToMany(
        "ContractOpportunity", to="contract", back="opportunity", description="The contracts that resulted from it."
    )
    competitors = ManyToMany(
        "OpportunityCompetitor", to="competitor", back="opportunity", description="The competitors in it."
    )
    activities = ManyToMany(
        "ActivityTarget", to="activity", back="opportunity", description="The activities that are about it."
    )

    past = ("closed_at", "stage_entered_at")
    searched = ("name", "external_id")
    listed_by = (("customer_id", "expected_close_date", "id"), ("owner_id", "expected_close_date", "id"))


class OpportunityContact(Row):
    """A contact who is involved in an opportunity."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="contacts",
        description="The opportunity.",
        inverse_description="The contacts involved in it, with their roles.",
    )
    contact = belongs_to(
        "Contact",
        inverse="opportunities",
        description="The contact; one of the opportunity's customer.",
        inverse_description="The opportunities in which they are involved, with their roles.",
    )
    role = ChoiceField(ContactRole, default=ContactRole.OTHER, ordered=True, description="The contact's role.")

    unique_rules = {"opportunity_contact": ("opportunity_id", "contact_id")}


class OpportunityLine(Row):
    """A line of an opportunity: a product and its quantity."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="lines",
        description="The opportunity.",
        inverse_description="Its lines.",
    )
    product = belongs_to(
        "Product",
        inverse="opportunity_lines",
        description="The product.",
        inverse_description="The opportunity lines for it.",
    )
    quantity = DecimalField(
        places=3,
        minimum=1,
        maximum=10**15,
        ordered=True,
        description="The quantity: more than 0, with up to three decimal places.",
    )
    unit_price = MoneyField(
        null=True, ordered=True, description="The price per unit; the product's list price if not given."
    )
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The opportunity's currency.")


class StageChange(Row):
    """A move of an opportunity from one stage to another."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="stage_changes",
        description="The opportunity that moved.",
        inverse_description="Its stage changes, oldest first.",
    )
    from_stage = belongs_to("Stage", inverse=None, null=True, description="The stage it left; null when it was new.")
    to_stage = belongs_to("Stage", inverse=None, description="The stage it entered.")
    at = InstantField(ordered=True, description="When it moved.")
    by = belongs_to("Employee", inverse=None, null=True, description="The employee who moved it; null for an import.")
    seconds_spent = DecimalField(
        places=0,
        minimum=0,
        maximum=10**11,
        null=True,
        description="How long it was in the stage that it left, in seconds.",
    )
    probability = IntegerField(
        null=True, maximum=100, description="The win probability before the move, in per cent; null when it was new."
    )
    amount = MoneyField(null=True, description="The expected amount at that moment.")
    currency = TextField(3, form=normal_forms.currency, description="The currency of the amount.")


class SalesRecord(Row):
    """A sale that resulted from an opportunity. A won opportunity has one, an opportunity that is not won has none."""

    opportunity = belongs_to(
        "Opportunity",
        inverse="sales_records",
        description="The opportunity that was won.",
        inverse_description="The sales that resulted from it.",
    )
    salesperson = belongs_to(
        "Employee",
        inverse="sales_records",
        null=True,
        description="The employee who made the sale.",
        inverse_description="The sales that they made.",
    )
    sold_on = DayField(ordered=True, description="The day of the sale.")
    amount = MoneyField(ordered=True, description="The amount of the sale.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The opportunity's currency.")
    remarks = TextField(200, null=True, description="Anything worth noting.")

    past = ("sold_on",)


class SalesTarget(Row):
    """A sales target of an employee or a team for a period."""

    employee = belongs_to(
        "Employee",
        inverse="sales_targets",
        null=True,
        description="The employee whose target it is; null: it is a team's.",
        inverse_description="Their sales targets.",
    )
    team = belongs_to(
        "Team",
        inverse="sales_targets",
        null=True,
        description="The team whose target it is; null: it is an employee's.",
        inverse_description="The team's sales targets.",
    )
    since = DayField(ordered=True, description="The first day of the period.")
    until = DayField(ordered=True, description="The first day after the period.")
    amount = MoneyField(minimum=1, ordered=True, description="The target amount.")
    currency = TextField(3, form=normal_forms.currency, made_by_server=True, description="The currency of the amount.")

    row_checks = {
        "one_seller": '("employee_id" IS NULL) <> ("team_id" IS NULL)',
        "period": '"until" > "since"',
    }
