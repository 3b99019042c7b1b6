"""Telesales: lists of customers or leads to call, and which employee calls whom."""

from __future__ import annotations

from core.choice import Choice
from models.conditions import ConditionField
from models.fields import (
    BooleanField,
    ChoiceField,
    CompanionField,
    DayField,
    InstantField,
    IntegerField,
    TextField,
    belongs_to,
)
from models.row import Row

HIGHEST_QUOTA = 500
"""The highest number of names that an agent gets from a list in a day."""
MOST_DAYS = 60
"""The most days that an agent may have for a call."""


class CallOrder(Choice):
    """Whom a call list gives to its agents first."""

    OLDEST_FIRST = "OLDEST_FIRST", "Those who were added to the CRM first."
    LATEST_BEHAVIOUR = "LATEST_BEHAVIOUR", "Those who did something last; those who never did come last."
    EARLIEST_BEHAVIOUR = "EARLIEST_BEHAVIOUR", "Those who never did anything, then those who did longest ago."


class CallStatus(Choice):
    """The status of a name on a call list."""

    OPEN = "OPEN", "The agent is to call."
    CALL_BACK = "CALL_BACK", "The agent has called, and is to call again."
    DONE = "DONE", "The agent has called."
    TAKEN_BACK = "TAKEN_BACK", "The agent has not called in time; others may get the name."


class CallOutcome(Choice):
    """What came of a call."""

    REACHED = "REACHED", "They talked."
    NOT_REACHED = "NOT_REACHED", "Nobody answered; the name comes up again on another day."
    CALL_BACK = "CALL_BACK", "They asked to be called again."
    DECLINED = "DECLINED", "They did not want to talk."
    WRONG_NUMBER = "WRONG_NUMBER", "The number is somebody else's, or nobody's."


class CallList(Row):
    """A list of customers or leads whom employees call: each day, it gives each of its agents some names."""

    name = TextField(100, folded=True, ordered=True, description="The list's name; unique.")
    name_folded = CompanionField()
    customer_condition = ConditionField(
        "Customer", null=True, description="The condition on customers: the JSON text of a CustomerWhere."
    )
    lead_condition = ConditionField(
        "Lead", null=True, description="The condition on leads: the JSON text of a LeadWhere."
    )
    segment = belongs_to(
        "Segment",
        inverse="call_lists",
        null=True,
        description="Only customers of this segment are called.",
        inverse_description="The call lists of its customers.",
    )
    by_business_line = BooleanField(
        default=False, description="Whether an agent gets only names of the business line of the agent's team."
    )
    call_order = ChoiceField(CallOrder, default=CallOrder.OLDEST_FIRST, description="Who is called first.")
    daily_quota = IntegerField(
        minimum=1, maximum=HIGHEST_QUOTA, default=20, description="How many names each agent gets in a day."
    )
    days_to_call = IntegerField(
        minimum=1, maximum=MOST_DAYS, default=1, description="After how many days a name that was not called goes back."
    )
    active = BooleanField(default=True, description="Whether it gives names to its agents.")
    edited_by = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Who last changed the list. The condition is evaluated with their rights.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"call_list_name": ("name_folded",)}
    row_checks = {
        "one_condition": '("customer_condition" IS NULL) <> ("lead_condition" IS NULL)',
        "segment_of_customers": '"segment_id" IS NULL OR "customer_condition" IS NOT NULL',
    }


class CallListMember(Row):
    """An agent: an employee to whom a call list gives names."""

    call_list = belongs_to(
        "CallList",
        inverse="members",
        description="The call list.",
        inverse_description="The employees to whom it gives names.",
    )
    employee = belongs_to("Employee", inverse=None, description="The employee.")
    position = IntegerField(
        minimum=1, maximum=10_000, default=1, ordered=True, description="The order of turns among the agents."
    )
    last_turn = IntegerField(
        default=0,
        made_by_server=True,
        logged=False,
        description="The ordinal of the last name that they got, among all names that the list has given; 0: none yet.",
    )

    unique_rules = {"call_list_member": ("call_list_id", "employee_id")}


class CallListEntry(Row):
    """A name on a call list: a customer or a lead whom an agent is to call, or has called."""

    call_list = belongs_to(
        "CallList",
        inverse="entries",
        description="The call list.",
        inverse_description="The names that it has given to its agents.",
    )
    customer = belongs_to(
        "Customer",
        inverse="call_list_entries",
        null=True,
        description="The customer; null for a lead.",
        inverse_description="When it was on call lists.",
    )
    lead = belongs_to(
        "Lead",
        inverse="call_list_entries",
        null=True,
        description="The lead; null for a customer.",
        inverse_description="When it was on call lists.",
    )
    agent = belongs_to(
        "Employee",
        inverse="call_list_entries",
        description="The employee who calls.",
        inverse_description="The names that they got from call lists.",
    )
    since = DayField(ordered=True, description="The day on which the agent got the name.")
    until = DayField(
        ordered=True, description="From this day on, the name is no longer the agent's; while open, it then goes back."
    )
    status = ChoiceField(
        CallStatus, default=CallStatus.OPEN, ordered=True, made_by_server=True, description="The status."
    )
    outcome = ChoiceField(CallOutcome, null=True, made_by_server=True, description="What came of the last call.")
    called_at = InstantField(null=True, ordered=True, made_by_server=True, description="When the agent last called.")
    call_back_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the agent is to call again."
    )

    _OPEN = "\"status\" IN ('OPEN', 'CALL_BACK')"
    unique_rules = {
        "call_list_entry_customer": ("call_list_id", "customer_id"),
        "call_list_entry_lead": ("call_list_id", "lead_id"),
    }
    unique_conditions = {"call_list_entry_customer": _OPEN, "call_list_entry_lead": _OPEN}
    row_checks = {"whose": '("customer_id" IS NULL) <> ("lead_id" IS NULL)', "period": '"since" <= "until"'}
    listed_by = (("agent_id", "until", "id"), ("call_list_id", "since", "id"))
