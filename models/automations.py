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


class AutomationTrigger(Choice):
    """What an automation waits for."""

    CREATE = "CREATE", "A row is created."
    UPDATE = "UPDATE", "A row is updated."


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
    """A rule that acts on each row that is created or updated, and meets its condition."""

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
    revision = IntegerField(minimum=1, default=1, made_by_server=True, description="The automation's revision.")
    due_at = InstantField(null=True, made_by_server=True, description="When the next step is due; null: it has ended.")
    finished_at = InstantField(null=True, made_by_server=True, ordered=True, description="When it ended.")
    reason = TextField(300, null=True, made_by_server=True, description="Why it failed or was stopped.")

    unique_rules = {"automation_run_trigger": ("automation_id", "trigger_key")}
    row_checks = {"due_while_waiting": '("status" = \'WAITING\') = ("due_at" IS NOT NULL)'}
    listed_by = (("due_at", "id"),)


class AutomationCursor(Model):
    """How far the automations have read the event log, in a single row."""

    id = fields.IntField(primary_key=True, description="Always 1.")
    position = fields.BigIntField(description="The last event that was looked at.")

    class Meta:
        table = "automation_cursor"


class AutomationEffect(Model):
    """A transaction in which a run has changed rows, so that the chain of causes is known."""

    id = fields.UUIDField(primary_key=True, description="The transaction's id in the event log.")
    depth = fields.IntField(description="The depth of the run.")
    at = InstantField(default=now, db_index=True, description="When it was.")

    class Meta:
        table = "automation_effect"
