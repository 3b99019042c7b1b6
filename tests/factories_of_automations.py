"""Factories of automations and their runs: see `tests.factories`."""

from __future__ import annotations

from datetime import UTC, datetime

import models
from tests.making import Make, Values, factory

ENDED = datetime(2026, 1, 1, tzinfo=UTC)
STEPS = '[{"do":"wait","for":"P1D"}]'


@factory(
    models.Automation,
    beside={
        "segment_id": {"trigger": "SEGMENT_ENTERED"},
        "date_field": {"trigger": "DATE"},
        "date_offset": {"trigger": "DATE"},
        "schedule": {"trigger": "SCHEDULE"},
    },
    ruled=(
        *("entity_type", "changed_fields", "condition", "steps", "trigger"),
        *("segment_id", "date_field", "date_offset", "schedule", "settle_seconds"),
    ),
)
async def automation(make: Make, n: int) -> Values:
    """Returns values for an automation that is not active, with what its trigger needs if one is given."""
    values: Values = {"name": f"Automation {n}", "entity_type": "Lead", "steps": STEPS, "active": False}
    match make.given.get("trigger"):
        case "SEGMENT_ENTERED" | "SEGMENT_LEFT":
            values |= {"entity_type": "Customer", "segment_id": make(models.Segment)}
        case "DATE":
            values["date_field"] = "createdAt"
        case "SCHEDULE":
            values |= {"schedule": "FREQ=DAILY", "condition": '{"name":{"eq":"Nobody"}}'}
    return values


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
