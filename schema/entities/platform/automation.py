"""Automations and their runs."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers.changes import Unit
from resolvers.platform import automations
from schema.mapping.entity import auto, changes, mapped, to_many, to_one
from schema.roots.mutation import Values, id_input, mutation, version_input


@mapped(models.Automation)
class Automation:
    """A rule that acts on rows that were changed and meet its condition."""

    name: auto
    trigger: auto
    entity_type: auto
    changed_fields: auto
    date_field: auto
    date_offset: auto
    schedule: auto
    look_at: auto
    condition: auto
    steps: auto
    settle_seconds: auto
    active: auto
    active_since: auto
    revision: auto
    segment = to_one()
    edited_by = to_one()
    runs = to_many()


@changes(models.Automation)
class AutomationInput:
    """The input fields of an automation."""

    name: auto
    trigger: auto
    entity_type: auto
    changed_fields: auto
    segment: auto
    date_field: auto
    date_offset: auto
    schedule: auto
    condition: auto
    steps: auto
    settle_seconds: auto
    active: auto


@mapped(models.AutomationRun)
class AutomationRun:
    """What an automation has done, or is doing, for one change."""

    trigger_key: auto
    row: auto
    status: auto
    step: auto
    depth: auto
    origin: auto
    revision: auto
    due_at: auto
    finished_at: auto
    reason: auto
    automation = to_one()


@mutation(models.AutomationRun, inputs=[id_input("id", models.AutomationRun, "The run."), version_input()])
async def automation_run_stop(unit: Unit, values: Values) -> UUID:
    """Stops a run: none of its steps begins any more. What it has done stays."""
    return await automations.stop_run(unit, values["id"], values.get("expected_version"))
