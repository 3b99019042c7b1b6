"""Activities, done and planned: calls, meetings, e-mails, notes, tasks, visits, messages."""

from __future__ import annotations

from core.choice import Choice
from core.recurrences import rule_of
from models.fields import (
    ChoiceField,
    CompanionField,
    InstantField,
    IntegerField,
    TextField,
    belongs_to,
)
from models.row import Row


class ActivityKind(Choice):
    """The kind of an activity."""

    CALL = "CALL", "A telephone call."
    MEETING = "MEETING", "A meeting."
    EMAIL = "EMAIL", "An e-mail."
    NOTE = "NOTE", "A note."
    TASK = "TASK", "Something to be done."
    VISIT = "VISIT", "A visit to the customer."
    MESSAGE = "MESSAGE", "A text or chat message."


class ActivityDirection(Choice):
    """Whether the customer contacted us (INBOUND) or we contacted the customer (OUTBOUND)."""

    INBOUND = "INBOUND", "The customer contacted us."
    OUTBOUND = "OUTBOUND", "We contacted the customer."


class ParticipantResponse(Choice):
    """A participant's response to the invitation."""

    PENDING = "PENDING", "No response yet."
    ACCEPTED = "ACCEPTED", "Will take part."
    DECLINED = "DECLINED", "Will not take part."
    TENTATIVE = "TENTATIVE", "May take part."


class Activity(Row):
    """Something done or planned: a call, a meeting, a task or the like, about customers or related records."""

    kind = ChoiceField(ActivityKind, ordered=True, description="The kind of activity.")
    subject = TextField(200, folded=True, ordered=True, description="The subject, in one line.")
    subject_folded = CompanionField()
    body = TextField(10000, null=True, description="The text: notes, or what is to be done.")
    direction = ChoiceField(ActivityDirection, null=True, description="Who contacted whom.")
    outcome = TextField(200, null=True, folded=True, description="The result.")
    outcome_folded = CompanionField(null=True)
    occurred_at = InstantField(null=True, ordered=True, description="When it took place.")
    due_at = InstantField(null=True, ordered=True, description="When it is due.")
    completed_at = InstantField(null=True, ordered=True, description="When it was completed.")
    duration_minutes = IntegerField(null=True, maximum=525600, ordered=True, description="The duration in minutes.")
    author = belongs_to(
        "Employee",
        inverse="activities",
        null=True,
        description="The employee who recorded it.",
        inverse_description="The activities that they recorded.",
    )
    assignee = belongs_to(
        "Employee",
        inverse="assigned_activities",
        null=True,
        description="The employee who is responsible for doing it.",
        inverse_description="The activities that are assigned to them.",
    )
    repeats = belongs_to(
        "Activity",
        inverse="occurrences",
        null=True,
        description="The recurring activity of which it is an occurrence; null: of none.",
        inverse_description="The activities that the server made because it recurs.",
    )
    occurrence_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the occurrence was due, by the rule."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    past = ("completed_at",)
    searched = ("subject", "outcome")
    unique_rules = {"activity_occurrence": ("repeats_id", "occurrence_at")}
    listed_by = (("author_id", "occurred_at", "id"),)


_ENDS = ("customer", "contact", "opportunity", "order", "contract", "support_case", "lead", "campaign")

TARGET_COLUMNS = tuple(f"{end}_id" for end in _ENDS)
"""The foreign keys of an activity's target, of which exactly one is set."""


class ActivityTarget(Row):
    """What an activity is about: exactly one of its foreign keys is set."""

    activity = belongs_to(
        "Activity", inverse="targets", description="The activity.", inverse_description="The records that it is about."
    )
    customer = belongs_to("Customer", inverse=None, null=True, description="A customer that it is about.")
    contact = belongs_to("Contact", inverse=None, null=True, description="A contact that it is about.")
    opportunity = belongs_to("Opportunity", inverse=None, null=True, description="An opportunity that it is about.")
    order = belongs_to("Order", inverse=None, null=True, description="An order that it is about.")
    contract = belongs_to("Contract", inverse=None, null=True, description="A contract that it is about.")
    support_case = belongs_to("SupportCase", inverse=None, null=True, description="A case that it is about.")
    lead = belongs_to("Lead", inverse=None, null=True, description="A lead that it is about.")
    campaign = belongs_to("Campaign", inverse=None, null=True, description="A campaign that it is about.")

    unique_rules = {f"activity_{end}": (f"{end}_id", "activity_id") for end in _ENDS}
    row_checks = {"one_target": " + ".join(f'CASE WHEN "{end}_id" IS NULL THEN 0 ELSE 1 END' for end in _ENDS) + " = 1"}


class ActivityParticipant(Row):
    """A participant in an activity: a contact or an employee."""

    activity = belongs_to(
        "Activity",
        inverse="participants",
        description="The activity.",
        inverse_description="The participants and their responses.",
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
        ParticipantResponse,
        default=ParticipantResponse.PENDING,
        ordered=True,
        description="The participant's response.",
    )

    unique_rules = {
        "participant_contact": ("activity_id", "contact_id"),
        "participant_employee": ("activity_id", "employee_id"),
    }
    row_checks = {"one_participant": '("contact_id" IS NULL) <> ("employee_id" IS NULL)'}


class Recurrence(Row):
    """The rule by which an activity recurs."""

    activity = belongs_to(
        "Activity",
        inverse="recurrences",
        description="The activity that recurs: its occurrences are made like it.",
        inverse_description="The rule by which it recurs, if it does.",
    )
    rule = TextField(
        200, form=rule_of, description="A recurrence rule of RFC 5545 that ends: FREQ=WEEKLY;BYDAY=MO;COUNT=10."
    )
    starts_at = InstantField(
        ordered=True,
        description="When the rule starts. Its time of day in the server's time zone is that of each occurrence.",
    )
    next_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the next occurrence is due; null: none is."
    )
    last_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When the last occurrence was due that was made."
    )
    ended_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it ended; null: it has not ended."
    )

    unique_rules = {"recurrence": ("activity_id",)}
