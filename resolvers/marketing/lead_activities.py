"""Carries the activities about a lead over to the customer that it becomes."""

from __future__ import annotations

from uuid import UUID

import models
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, equals, every


async def carry(unit: Unit, lead: UUID, customer: UUID) -> None:
    """Adds the customer to the targets of the activities about a locked lead. Takes few statements for many."""
    about_lead = await unit.find(models.ActivityTarget, every(equals("lead_id", lead), LIVING))
    ids = sorted({row["activity_id"] for row in about_lead}, key=str)
    if not ids:
        return
    # Locked, so that nobody deletes an activity meanwhile, which would leave the new target behind.
    await unit.hold({models.Activity: ids})
    these = Among("id", tuple(ids))
    living = {row.id for row in await unit.find(models.Activity, every(these, LIVING))}
    present = await unit.find(
        models.ActivityTarget, every(Among("activity_id", tuple(ids)), equals("customer_id", customer), LIVING)
    )
    missing = living - {row["activity_id"] for row in present}
    rows = [{"activity_id": id, "customer_id": customer} for id in ids if id in missing]
    _ = await unit.insert_all(registry.of(models.ActivityTarget), rows)
