"""Rules for automations, and the mutation automationRunStop."""

from __future__ import annotations

from uuid import UUID

import models
from core.errors import ProblemCode, Refused, under
from models.automations import AutomationTrigger, RunStatus
from models.description import snake
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes.condition_rules import editors_of
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.platform import automation_steps
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity
from resolvers.search.record import Record

_DEFINES = ("trigger", "entity_type", "changed_fields", "condition", "steps", "settle_seconds")


class AutomationRules(Rules):
    """Rules for automations: what they name is checked when they are saved, with the rights of their editor."""

    async def check(self, change: Change) -> None:
        """Sets the editor, the revision, and since when changes count.

        Raises Refused: INVALID for a field that it cannot wait for; the errors of `read_condition` for the
        condition, and those of `automation_steps.check` for the steps.
        """
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        if change.operation is Operation.UPDATE and not any(map(change.changes, change.values)):
            return
        unit = change.unit
        entity = registry.named(change.get("entity_type"))
        _check_fields(entity, change.get("trigger"), change.get("changed_fields"))
        if change.get("condition") is not None:
            with under("condition"):
                _ = read_condition(entity, change.get("condition"), unit.viewer, unit.settings.time_zone)
        await automation_steps.check(unit, entity, change.get("steps"))
        if not (unit.viewer.is_program and "edited_by_id" in change.given):
            change.values["edited_by_id"] = unit.viewer.id
        if change.before is not None and any(map(change.changes, _DEFINES)):
            change.values["revision"] = change.before["revision"] + 1
        if change.get("active") and (change.changes("active") or change.changes("entity_type")):
            change.values["active_since"] = unit.now
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
