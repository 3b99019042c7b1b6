"""What is done and planned: calls, meetings, mails, notes, tasks, visits, messages."""

from __future__ import annotations

from enum import StrEnum

from models.fields import (
    ChoiceField,
    CompanionField,
    InstantField,
    IntegerField,
    TextField,
    belongs_to,
)
from models.row import Row


class ActivityKind(StrEnum):
    """What kind of activity it is."""

    CALL = "CALL"
    MEETING = "MEETING"
    EMAIL = "EMAIL"
    NOTE = "NOTE"
    TASK = "TASK"
    VISIT = "VISIT"
    MESSAGE = "MESSAGE"


class ActivityDirection(StrEnum):
    """Who reached out to whom."""

    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"


class ParticipantResponse(StrEnum):
    """What a participant answered."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"


class Activity(Row):
    """Something done or to be done, about customers and whatever goes on with them."""

    kind = ChoiceField(ActivityKind, ordered=True, description="What kind of activity it is.")
    subject = TextField(200, folded=True, ordered=True, description="What it is about, in a line.")
    subject_folded = CompanionField()
    body = TextField(10000, null=True, description="What was said or is to be done.")
    direction = ChoiceField(ActivityDirection, null=True, description="Who reached out to whom.")
    outcome = TextField(200, null=True, folded=True, description="What came of it.")
    outcome_folded = CompanionField(null=True)
    occurred_at = InstantField(null=True, ordered=True, description="When it took place.")
    due_at = InstantField(null=True, ordered=True, description="When it is to be done.")
    completed_at = InstantField(null=True, ordered=True, description="When it was done.")
    duration_minutes = IntegerField(
        null=True, maximum=525600, ordered=True, description="How long it took, in minutes."
    )
    author = belongs_to(
        "Employee",
        inverse="activities",
        null=True,
        description="Who wrote it down.",
        inverse_description="The activities that they wrote down.",
    )
    assignee = belongs_to(
        "Employee",
        inverse="assigned_activities",
        null=True,
        description="Who is to do it.",
        inverse_description="The activities that they are to do.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("subject", "outcome")
    listed_by = (("author_id", "occurred_at", "id"),)


_ENDS = ("customer", "contact", "opportunity", "order", "contract", "support_case")


class ActivityTarget(Row):
    """What an activity is about: exactly one of its foreign keys is set."""

    activity = belongs_to(
        "Activity", inverse="targets", description="The activity.", inverse_description="What it is about."
    )
    customer = belongs_to("Customer", inverse=None, null=True, description="A customer that it is about.")
    contact = belongs_to("Contact", inverse=None, null=True, description="A contact that it is about.")
    opportunity = belongs_to("Opportunity", inverse=None, null=True, description="An opportunity that it is about.")
    order = belongs_to("Order", inverse=None, null=True, description="An order that it is about.")
    contract = belongs_to("Contract", inverse=None, null=True, description="A contract that it is about.")
    support_case = belongs_to("SupportCase", inverse=None, null=True, description="A case that it is about.")

    unique_rules = {f"activity_{end}": (f"{end}_id", "activity_id") for end in _ENDS}
    row_checks = {"one_target": " + ".join(f'CASE WHEN "{end}_id" IS NULL THEN 0 ELSE 1 END' for end in _ENDS) + " = 1"}


class ActivityParticipant(Row):
    """Somebody's part in an activity: a contact or an employee."""

    activity = belongs_to(
        "Activity",
        inverse="participants",
        description="The activity.",
        inverse_description="Who takes part in it, and what they answered.",
    )
    contact = belongs_to(
        "Contact",
        inverse="participations",
        null=True,
        description="The contact who takes part.",
        inverse_description="The activities that they take part in.",
    )
    employee = belongs_to(
        "Employee",
        inverse="participations",
        null=True,
        description="The employee who takes part.",
        inverse_description="The activities that they take part in.",
    )
    response = ChoiceField(
        ParticipantResponse, default=ParticipantResponse.PENDING, ordered=True, description="What they answered."
    )

    unique_rules = {
        "participant_contact": ("activity_id", "contact_id"),
        "participant_employee": ("activity_id", "employee_id"),
    }
    row_checks = {"one_participant": '("contact_id" IS NULL) <> ("employee_id" IS NULL)'}
