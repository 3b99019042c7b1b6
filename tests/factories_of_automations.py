"""Factories of automations and their runs: see `tests.factories`."""

from __future__ import annotations

from datetime import UTC, datetime

import models
from tests.making import Make, Values, factory

ENDED = datetime(2026, 1, 1, tzinfo=UTC)
STEPS = '[{"do":"wait","for":"P1D"}]'


@factory(models.Automation, ruled=("entity_type", "changed_fields", "condition", "steps", "trigger"))
async def automation(make: Make, n: int) -> Values:
    """Returns values for an automation that is not active."""
    return {"name": f"Automation {n}", "entity_type": "Lead", "steps": STEPS, "active": False}


@factory(models.AutomationRun, beside={"due_at": {"status": "WAITING"}})
async def automation_run(make: Make, n: int) -> Values:
    """Returns values for a run that has ended, or that waits for the year 2100 if that status is given."""
    status = make.given.get("status", "DONE")
    due = datetime(2100, 1, 1, tzinfo=UTC) if status == "WAITING" else None
    row = "AxhSNNmAAQABgAAAAAAAAAE="
    return {
        "automation_id": make(models.Automation),
        "trigger_key": f"key {n}",
        "row": row,
        "status": status,
        "due_at": due,
        "step": 0,
        "depth": 1,
        "revision": 1,
    }
