"""Automations, which act on rows that have changed, and their runs."""

from __future__ import annotations

from tortoise import Model, fields

from core.choice import Choice
from core.clock import now
from models import normal_forms
from models.fields import BooleanField, ChoiceField, CompanionField, InstantField, IntegerField, TextField, belongs_to
from models.row import Row

LONGEST_STEPS = 8_000  # characters
MOST_DEPTH = 5
"""How many runs in a chain may cause one another."""
MOST_CAUSED = 1_000
"""How many runs may have the same first cause."""
MOST_A_DAY = 10
"""How many runs of an automation a row may cause in a day by its dates, or a customer by passing into segments."""
MOST_SCHEDULED = 10_000
"""How many rows an automation finds at one time of its schedule."""


class AutomationTrigger(Choice):
    """What an automation waits for."""

    CREATE = "CREATE", "A row is created."
    UPDATE = "UPDATE", "A row is updated."
    SEGMENT_ENTERED = "SEGMENT_ENTERED", "A customer comes into a segment."
    SEGMENT_LEFT = "SEGMENT_LEFT", "A customer goes out of a segment."
    DATE = "DATE", "A date or time of a row comes, or comes near, or was some time ago."
    SCHEDULE = "SCHEDULE", "It is time to look for the rows that meet the condition."


class AutomationEntity(Choice):
    """The entities whose changes automations wait for."""

    Customer = "Customer", "Customers."
    Contact = "Contact", "Contacts."
    Lead = "Lead", "Leads."
    Opportunity = "Opportunity", "Opportunities."
    Order = "Order", "Orders."
    Contract = "Contract", "Contracts."
    SupportCase = "SupportCase", "Support cases."
    Activity = "Activity", "Activities."


class RunStatus(Choice):
    """The status of a run."""

    WAITING = "WAITING", "The next step is due, or comes at the time `dueAt`."
    DONE = "DONE", "All steps are done."
    NOT_MET = "NOT_MET", "The row did not meet the condition, so nothing was done."
    FAILED = "FAILED", "A step was refused; the steps before it are done."
    STOPPED = "STOPPED", "It was stopped before its end."


class Automation(Row):
    """A rule that acts on rows that were changed and meet its condition."""

    name = TextField(100, folded=True, ordered=True, description="The automation's name; unique.")
    name_folded = CompanionField()
    trigger = ChoiceField(AutomationTrigger, default=AutomationTrigger.UPDATE, description="What it waits for.")
    entity_type = ChoiceField(AutomationEntity, description="The entity whose rows it acts on.")
    changed_fields = TextField(
        1000,
        null=True,
        form=normal_forms.field_names,
        description="An update counts only if it changed one of these fields, separated by commas.",
    )
    segment = belongs_to(
        "Segment", inverse=None, null=True, description="The segment that customers come into, or go out of."
    )
    date_field = TextField(
        100, null=True, form=normal_forms.field_name, description="The date or time of the row that it waits for."
    )
    date_offset = TextField(
        20,
        null=True,
        form=normal_forms.offset,
        description="How long after that date or time, in weeks, days, hours and minutes: P7D, or -P7D for before it.",
    )
    schedule = TextField(
        200,
        null=True,
        form=normal_forms.schedule,
        description="When it looks for rows: a rule of RFC 5545 such as FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=30.",
    )
    look_at = InstantField(
        null=True, made_by_server=True, logged=False, description="When it looks for rows next, by date or schedule."
    )
    condition = TextField(
        4000,
        null=True,
        form=normal_forms.json_object,
        description="The condition on the row when the run begins: the JSON text of the entity's where.",
    )
    steps = TextField(
        LONGEST_STEPS, form=normal_forms.json_list, description="What it does: the JSON text of a list of steps."
    )
    settle_seconds = IntegerField(
        minimum=0,
        maximum=3_600,
        default=0,
        description="How long a row must stay as it is. Changes in between are joined to one run.",
    )
    active = BooleanField(default=True, ordered=True, description="Whether it waits for changes.")
    active_since = InstantField(
        null=True, made_by_server=True, logged=False, description="Earlier changes do not count."
    )
    revision = IntegerField(
        minimum=1,
        default=1,
        made_by_server=True,
        logged=False,
        description="How often its trigger, condition or steps were changed; a run of an earlier revision stops.",
    )
    edited_by = belongs_to(
        "Employee",
        inverse=None,
        null=True,
        description="Who last changed it. It reads and writes with their rights.",
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("name",)
    unique_rules = {"automation_name": ("name_folded",)}
    row_checks = {
        "segment_of_passages": "(\"trigger\" IN ('SEGMENT_ENTERED', 'SEGMENT_LEFT')) = (\"segment_id\" IS NOT NULL)",
        "field_of_dates": '("trigger" = \'DATE\') = ("date_field" IS NOT NULL)',
        "schedule_of_looks": '("trigger" = \'SCHEDULE\') = ("schedule" IS NOT NULL)',
    }


class AutomationRun(Row):
    """What an automation has done, or is doing, for one change."""

    automation = belongs_to(
        "Automation",
        inverse="runs",
        description="The automation.",
        inverse_description="What it has done.",
    )
    trigger_key = TextField(100, made_by_server=True, description="Identifies the change; unique in the automation.")
    row = TextField(100, made_by_server=True, description="The global id of the row.")
    status = ChoiceField(
        RunStatus, default=RunStatus.WAITING, made_by_server=True, ordered=True, description="The status."
    )
    step = IntegerField(minimum=0, default=0, made_by_server=True, description="How many instructions are done.")
    depth = IntegerField(
        minimum=1,
        default=1,
        made_by_server=True,
        description="1 if somebody made the change; one more than that of the run that made it.",
    )
    origin = TextField(
        100,
        null=True,
        made_by_server=True,
        description="Identifies the first change of the chain, as triggerKey does; null: that is this run's own.",
    )
    revision = IntegerField(minimum=1, default=1, made_by_server=True, description="The automation's revision.")
    due_at = InstantField(null=True, made_by_server=True, description="When the next step is due; null: it has ended.")
    finished_at = InstantField(null=True, made_by_server=True, ordered=True, description="When it ended.")
    reason = TextField(300, null=True, made_by_server=True, description="Why it failed or was stopped.")

    unique_rules = {"automation_run_trigger": ("automation_id", "trigger_key")}
    row_checks = {"due_while_waiting": '("status" = \'WAITING\') = ("due_at" IS NOT NULL)'}
    listed_by = (("due_at", "id"), ("row", "created_at"), ("origin", "id"))


class AutomationCursor(Model):
    """How far the automations have read the event log, in a single row."""

    id = fields.IntField(primary_key=True, description="Always 1.")
    position = fields.BigIntField(description="The last event that was looked at.")

    class Meta:
        table = "automation_cursor"


class AutomationEffect(Model):
    """What a run has changed, so that the chain of causes is known."""

    id = fields.UUIDField(
        primary_key=True, description="The id of a transaction, one that is derived from it, or that of a new row."
    )
    depth = fields.IntField(description="The depth of the run.")
    origin = fields.CharField(100, null=True, description="The first change of the chain of causes.")
    customer_id = fields.UUIDField(null=True, db_index=True, description="A customer whom the run was about.")
    at = InstantField(default=now, db_index=True, description="When it was.")

    class Meta:
        table = "automation_effect"
