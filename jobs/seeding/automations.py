"""Generates a demo automation, and what it has done."""

from __future__ import annotations

from datetime import timedelta

import models
from core.ids import global_id
from jobs.seeding.origin import Draft, midnight
from models.automations import RunStatus
from resolvers import registry

_STEPS = (
    '[{"do":"branch","where":{"tier":{"eq":"KEY"}},'
    '"then":[{"do":"task","subject":"Visit the new customer","due":"P7D"}],'
    '"else":[{"do":"task","subject":"Call the new customer","due":"P2D"}]},'
    '{"do":"wait","for":"P30D"},{"do":"task","subject":"Ask whether all is well","due":"P3D"}]'
)
_RUNS = 3


def add_automations(draft: Draft) -> None:
    """Adds an automation for new customers, which is not active, and runs for the first ones."""
    values = {"trigger": "CREATE", "entity_type": "Customer", "steps": _STEPS, "active": False}
    automation = draft.add(models.Automation, midnight(0), name="Welcome new customers", **values)
    code = registry.of(models.Customer).code
    for n in range(_RUNS):
        ended = midnight(1) + timedelta(minutes=n)
        run: dict[str, object] = {
            "trigger_key": f"demo {n}",
            "row": global_id(code, draft.origin.id(models.Customer, n + 1, 0)),
        }
        run |= {"status": RunStatus.NOT_MET if n else RunStatus.DONE, "step": 0 if n else 5}
        draft.add(models.AutomationRun, ended, automation_id=automation, finished_at=ended, **run)
