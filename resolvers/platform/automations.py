"""Rules for automations, and the mutation automationRunStop."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import models
from core.errors import ProblemCode, Refused, under
from core.ids import global_id
from models.automations import AutomationTrigger, RunStatus
from models.description import snake
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes.automation_causes import Cause
from resolvers.changes.condition_rules import editors_of
from resolvers.changes.field_users import require_fields
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.platform import automation_steps, automation_times
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity
from resolvers.search.record import Record

_DEFINES = (
    "trigger",
    "entity_type",
    "changed_fields",
    "segment_id",
    "date_field",
    "date_offset",
    "schedule",
    "condition",
    "steps",
    "settle_seconds",
)

_SINCE = ("active", "trigger", "entity_type", "segment_id", "date_field", "date_offset", "schedule")
"""Earlier changes do not count when one of these columns has changed."""


class AutomationRules(Rules):
    """Rules for automations: what they name is checked when they are saved, with the rights of their editor."""

    async def check(self, change: Change) -> None:
        """Sets the editor, the revision, and since when changes count.

        Raises Refused: INVALID for a field that it cannot wait for; the errors of `read_condition` for the
        condition, and those of `automation_steps.check` for the steps.
        """
        if change.operation is Operation.RESTORE:
            change.values["look_at"] = automation_times.first_look(change)  # not when it was due before
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        if change.operation is Operation.UPDATE and not any(map(change.changes, change.values)):
            return
        unit = change.unit
        entity = registry.named(change.get("entity_type"))
        _check_fields(entity, change.get("trigger"), change.get("changed_fields"))
        _check_segment(entity, change.get("trigger"), change.get("segment_id"))
        automation_times.check(change, entity)
        if change.get("condition") is not None:
            with under("condition"):
                where = read_condition(entity, change.get("condition"), unit.viewer, unit.settings.time_zone)
                await require_fields(unit, entity, where)
        await automation_steps.check(unit, entity, change.get("steps"))
        if not (unit.viewer.is_program and "edited_by_id" in change.given):
            change.values["edited_by_id"] = unit.viewer.id
        if change.before is not None and any(map(change.changes, _DEFINES)):
            change.values["revision"] = change.before["revision"] + 1
        if change.get("active") and (any(map(change.changes, _SINCE))):
            change.values["active_since"] = unit.now
        if any(map(change.changes, _SINCE)) and not (unit.viewer.is_program and "look_at" in change.given):
            change.values["look_at"] = automation_times.first_look(change)
        if change.operation is Operation.CREATE:
            # The first automation lets the workers begin with the events that follow.
            last = '(SELECT coalesce(max("seq"),0) FROM "event")'
            sql = f'INSERT INTO "automation_cursor" ("id","position") VALUES (1,{last}) ON CONFLICT DO NOTHING'  # noqa: S608 - it has no values
            _ = await unit.transaction.fetch(f'{sql} RETURNING "id"', ())


def _check_fields(entity: Entity, trigger: str | None, text: str | None) -> None:
    if text is None:
        return
    if trigger != AutomationTrigger.UPDATE:
        message = "Only an update changes fields."
        raise Refused.one(ProblemCode.INVALID, message, "changed_fields")
    for name in columns_of(entity, text):
        if name not in entity.description.columns:
            raise Refused.one(ProblemCode.INVALID, f"{entity.name} has no field {name}.", "changed_fields")


def _check_segment(entity: Entity, trigger: str, segment: UUID | None) -> None:
    waits = trigger in (AutomationTrigger.SEGMENT_ENTERED, AutomationTrigger.SEGMENT_LEFT)
    if waits and segment is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give the segment.", "segment_id")
    if waits and entity.name != "Customer":
        raise Refused.one(ProblemCode.INVALID, "Segments have customers only.", "entity_type")
    if not waits and segment is not None:
        raise Refused.one(ProblemCode.INVALID, "The trigger names no segment.", "segment_id")


def columns_of(entity: Entity, text: str) -> list[str]:
    """Returns the columns in a text with names of fields, separated by commas. A relation stands for its column."""
    names = [snake(name.strip()) for name in text.split(",") if name.strip()]
    relations = entity.description.to_one
    return [relations[name].column if name in relations else name for name in names]


async def editors(unit: Unit, automations: list[Record]) -> dict[UUID, Viewer]:
    """Returns the editors of automations, by the automations' ids, of those that may still act.

    An editor may if they are active, and still define automations. An automation without an editor was imported by the
    program, which may do everything.
    """
    found = await editors_of(unit, {row["edited_by_id"] for row in automations})
    return {
        row.id: viewer
        for row in automations
        if (viewer := found.get(row["edited_by_id"])) is not None and viewer.role is EmployeeRole.ADMIN
    }


def new_run(
    unit: Unit, automation: Record, entity: Entity, row: UUID, key: str, cause: Cause | None
) -> dict[str, object]:
    """Returns the values of a new run. `key`: its trigger key. `cause`: what has caused it, if a run did."""
    return {
        "automation_id": automation.id,
        "trigger_key": key,
        "row": global_id(entity.code, row),
        "status": str(RunStatus.WAITING),
        "step": 0,
        "depth": 1 if cause is None else cause.depth + 1,
        "origin": None if cause is None else cause.origin,
        "revision": automation["revision"],
        "due_at": unit.now + timedelta(seconds=automation["settle_seconds"]),
        **dict.fromkeys(("finished_at", "reason")),
    }


async def stop_run(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Stops a run: from the commit on, none of its steps begins.

    Raises Forbidden if the viewer may not use automationRunStop. Raises Refused: NOT_FOUND if there is no such run;
    CONFLICT if it has another version; STATE if it has ended.
    """
    entity = registry.of(models.AutomationRun)
    access.permit(unit.viewer, "automationRunStop", entity, frozenset())
    run = await unit.seen(entity, id)
    check_version(run, expected_version)
    if run["status"] != RunStatus.WAITING:
        raise Refused.one(ProblemCode.STATE, f"The run is {run['status']}, so it cannot be stopped.", "id")
    await finish(unit, run, RunStatus.STOPPED, "An administrator stopped it.")
    return id


async def finish(unit: Unit, run: Record, status: RunStatus, reason: str | None, **also: object) -> None:
    """Ends a run. `reason`: why it failed or was stopped."""
    told = None if reason is None else reason[:300]
    ended = {"status": str(status), "due_at": None, "finished_at": unit.now, "reason": told}
    await unit.mark_all(registry.of(models.AutomationRun), [run], {**ended, **also})
