"""Creates valid inputs for the mutations of leads, and the rows that they need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any
from uuid import UUID

import models
from resolvers.marketing import leads
from tests.entities.matrix import number
from tests.factories import Make

Input = dict[str, Any]
Step = Callable[[Any, UUID, int | None], Awaitable[UUID]]


def _lead(*steps: Step, owned: bool = True, **given: Any) -> Callable[[Make], Awaitable[Input]]:
    async def prepare(make: Make) -> Input:
        owner = await make(models.Employee) if owned else None
        id = await make(models.Lead, owner_id=owner)
        for step in steps:
            await make.changes.run(lambda unit, step=step: step(unit, id, None))  # type: ignore[misc]
        return {"id": str(id), **given}

    return prepare


async def _disqualified(make: Make) -> Input:
    lead = await make(models.Lead)
    await make.changes.run(lambda unit: leads.disqualify(unit, lead, "No budget", None))
    return {"id": str(lead)}


async def _unscored(make: Make) -> Input:
    source = f"Source {number()}"
    lead = await make(models.Lead, source=source)
    condition = f'{{"source":{{"eq":"{source}"}}}}'
    await make(models.ScoringRule, condition=condition, active=True)
    return {"id": str(lead)}


async def _unassigned(make: Make) -> Input:
    source = f"Source {number()}"
    lead = await make(models.Lead, source=source)
    rule = await make(models.AssignmentRule, condition=f'{{"source":{{"eq":"{source}"}}}}', active=True)
    await make(models.AssignmentRuleMember, assignment_rule_id=rule)
    return {"id": str(lead)}


async def _converted(make: Make) -> Input:
    lead = await make(models.Lead, company=f"Company {number()}", campaign_id=await make(models.Campaign))
    activity = await make(models.Activity)
    await make(models.ActivityTarget, activity_id=activity, customer_id=None, lead_id=lead)
    await make(models.Attachment, customer_id=None, lead_id=lead)
    return {"id": str(lead), "opportunity": {"stageId": str(await make(models.Stage))}}


async def _to_call(make: Make) -> Input:
    region = f"Region {number()}"
    await make(models.Customer, region=region)
    call_list = await make(models.CallList, customer_condition=f'{{"region":{{"eq":"{region}"}}}}', active=True)
    await make(models.CallListMember, call_list_id=call_list)
    old = {"since": date(2026, 1, 1), "until": date(2026, 1, 2)}  # goes back at the same time
    await make(models.CallListEntry, call_list_id=call_list, **old)
    return {"id": str(call_list)}


async def _called(make: Make) -> Input:
    return {"id": str(await make(models.CallListEntry)), "outcome": "REACHED", "note": "Will buy"}


LEADS: dict[str, Callable[[Make], Awaitable[Input]]] = {
    "leadScore": _unscored,
    "leadAssign": _unassigned,
    "leadStart": _lead(),
    "leadQualify": _lead(leads.start),
    "leadDisqualify": _lead(owned=False, reason="No budget"),
    "leadReopen": _disqualified,
    "leadConvert": _converted,
    "callListAllocate": _to_call,
    "callListEntryCalled": _called,
}
