"""What employees follow, their reminders, and the notifications that they get."""

from __future__ import annotations

from tortoise import Model, fields

from core.choice import Choice
from models.fields import ChoiceField, InstantField, TextField, belongs_to
from models.files import PARENT_COLUMNS, PARENTS
from models.row import Row

ABOUT, ABOUT_COLUMNS = PARENTS, PARENT_COLUMNS
"""The relations to what can be followed, and their foreign keys: what files can be attached to. One of them is set."""

_FOLLOWS = "Who follows it: you, or nobody; administrators see all who do."
_REMINDERS = "Your reminders of it; administrators see those of all."
_ONE_ROW = " + ".join(f'CASE WHEN "{one}" IS NULL THEN 0 ELSE 1 END' for one in ABOUT_COLUMNS) + " = 1"


class NotificationReason(Choice):
    """Why an employee is notified."""

    FOLLOWED = "FOLLOWED", "A row that they follow has changed."
    ASSIGNED = "ASSIGNED", "Somebody made them the owner, the handler or the assignee."
    MENTIONED = "MENTIONED", "Somebody mentioned them in the body of an activity."
    REMINDER = "REMINDER", "A reminder of theirs was due."


class ReminderCause(Choice):
    """Where a reminder comes from."""

    OWN = "OWN", "An employee, or an administrator for them."
    BIRTHDAY = "BIRTHDAY", "The birthday of a customer or contact."
    ORDER_ANNIVERSARY = "ORDER_ANNIVERSARY", "An order was made one or more years before."
    CONTRACT_END = "CONTRACT_END", "A contract is about to end."
    TASK_DUE = "TASK_DUE", "An activity is due."
    CASE_DUE = "CASE_DUE", "A case is due."


class Follow(Row):
    """A row that an employee follows: exactly one of its foreign keys is set."""

    employee = belongs_to("Employee", inverse=None, description="The employee who follows.")
    customer = belongs_to(
        "Customer", inverse="follows", null=True, description="A customer.", inverse_description=_FOLLOWS
    )
    contact = belongs_to(
        "Contact", inverse="follows", null=True, description="A contact.", inverse_description=_FOLLOWS
    )
    lead = belongs_to("Lead", inverse="follows", null=True, description="A lead.", inverse_description=_FOLLOWS)
    opportunity = belongs_to(
        "Opportunity", inverse="follows", null=True, description="An opportunity.", inverse_description=_FOLLOWS
    )
    order = belongs_to("Order", inverse="follows", null=True, description="An order.", inverse_description=_FOLLOWS)
    contract = belongs_to(
        "Contract", inverse="follows", null=True, description="A contract.", inverse_description=_FOLLOWS
    )
    support_case = belongs_to(
        "SupportCase", inverse="follows", null=True, description="A case.", inverse_description=_FOLLOWS
    )
    campaign = belongs_to(
        "Campaign", inverse="follows", null=True, description="A campaign.", inverse_description=_FOLLOWS
    )
    activity = belongs_to(
        "Activity", inverse="follows", null=True, description="An activity.", inverse_description=_FOLLOWS
    )
    about = TextField(36, made_by_server=True, logged=False, description="The id of the row, whatever its kind.")

    unique_rules = {"follow": ("employee_id", "about")}
    row_checks = {"one_row": _ONE_ROW}


class Reminder(Row):
    """A moment at which an employee is told of a row: exactly one of the foreign keys to rows is set."""

    employee = belongs_to("Employee", inverse=None, description="The employee who is reminded.")
    at = InstantField(ordered=True, description="When they are reminded.")
    note = TextField(500, null=True, description="What they are reminded of.")
    cause = ChoiceField(
        ReminderCause, default=ReminderCause.OWN, ordered=True, made_by_server=True, description="Where it comes from."
    )
    fired_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When they were reminded; null: not yet."
    )
    dismissed_at = InstantField(
        null=True, ordered=True, made_by_server=True, description="When it was dismissed; null: not yet."
    )
    customer = belongs_to(
        "Customer", inverse="reminders", null=True, description="A customer.", inverse_description=_REMINDERS
    )
    contact = belongs_to(
        "Contact", inverse="reminders", null=True, description="A contact.", inverse_description=_REMINDERS
    )
    lead = belongs_to("Lead", inverse="reminders", null=True, description="A lead.", inverse_description=_REMINDERS)
    opportunity = belongs_to(
        "Opportunity", inverse="reminders", null=True, description="An opportunity.", inverse_description=_REMINDERS
    )
    order = belongs_to("Order", inverse="reminders", null=True, description="An order.", inverse_description=_REMINDERS)
    contract = belongs_to(
        "Contract", inverse="reminders", null=True, description="A contract.", inverse_description=_REMINDERS
    )
    support_case = belongs_to(
        "SupportCase", inverse="reminders", null=True, description="A case.", inverse_description=_REMINDERS
    )
    campaign = belongs_to(
        "Campaign", inverse="reminders", null=True, description="A campaign.", inverse_description=_REMINDERS
    )
    activity = belongs_to(
        "Activity", inverse="reminders", null=True, description="An activity.", inverse_description=_REMINDERS
    )
    key = TextField(
        100,
        null=True,
        made_by_server=True,
        logged=False,
        description="The cause, the row and the day or time of a reminder that the server made.",
    )

    unique_rules = {"reminder": ("key", "employee_id")}
    row_checks = {"one_row": _ONE_ROW, "keyed": '"key" IS NULL OR "cause" <> \'OWN\''}
    listed_by = (("employee_id", "at", "id"),)


class Notification(Row):
    """What an employee is told about a row: exactly one of the foreign keys to rows is set."""

    employee = belongs_to("Employee", inverse=None, description="The employee who is notified.")
    reason = ChoiceField(NotificationReason, ordered=True, description="Why they are notified.")
    actor = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="The employee who made the change; null for an API key and for the server.",
    )
    at = InstantField(ordered=True, description="When the change was made.")
    read_at = InstantField(null=True, ordered=True, made_by_server=True, description="When it was read; null: not yet.")
    customer = belongs_to("Customer", inverse=None, null=True, description="The customer that it is about.")
    contact = belongs_to("Contact", inverse=None, null=True, description="The contact that it is about.")
    lead = belongs_to("Lead", inverse=None, null=True, description="The lead that it is about.")
    opportunity = belongs_to("Opportunity", inverse=None, null=True, description="The opportunity that it is about.")
    order = belongs_to("Order", inverse=None, null=True, description="The order that it is about.")
    contract = belongs_to("Contract", inverse=None, null=True, description="The contract that it is about.")
    support_case = belongs_to("SupportCase", inverse=None, null=True, description="The case that it is about.")
    campaign = belongs_to("Campaign", inverse=None, null=True, description="The campaign that it is about.")
    activity = belongs_to("Activity", inverse=None, null=True, description="The activity that it is about.")
    reminder = belongs_to("Reminder", inverse=None, null=True, description="The reminder that was due.")
    cause = TextField(
        36, made_by_server=True, logged=False, description="Identifies the change, the reason and the row together."
    )

    unique_rules = {"notification": ("cause", "employee_id")}
    row_checks = {"one_row": _ONE_ROW}
    listed_by = (("employee_id", "at", "id"),)


class DigestFrequency(Choice):
    """How often an employee gets a mail about unread notifications."""

    NEVER = "NEVER", "Never."
    DAILY = "DAILY", "Each day on which there are some."
    WEEKLY = "WEEKLY", "Each Monday on which there are some."


class Digest(Model):
    """How often an employee wants a digest, and when the last one was due. Without a row, never."""

    id = fields.UUIDField(primary_key=True, description="The employee.")
    frequency = fields.CharField(16, description="How often: DAILY or WEEKLY.")
    sent_on = fields.DateField(null=True, description="The day of the last digest that was due.")

    class Meta:
        table = "digest"


class NoticeCursor(Model):
    """How far a reader of the event log has read it."""

    id = fields.UUIDField(primary_key=True, description="The reader: only the worker that makes notifications.")
    seq = fields.BigIntField(description="The position of the last event read.")

    class Meta:
        table = "notice_cursor"
