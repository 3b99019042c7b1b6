"""Campaigns."""

from __future__ import annotations

from core.choice import Choice
from models import normal_forms
from models.fields import (
    ChoiceField,
    CompanionField,
    DayField,
    ManyToMany,
    MoneyField,
    TextField,
    belongs_to,
)
from models.row import Row


class CampaignStatus(Choice):
    """The status of a campaign."""

    PLANNED = "PLANNED", "The campaign has not started."
    RUNNING = "RUNNING", "The campaign is in progress."
    ENDED = "ENDED", "The campaign is over."


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
