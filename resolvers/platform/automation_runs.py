"""Advances the runs of automations, one step at a time.

A step and the number of steps that are done are written in one transaction. So a step takes effect once, and if a
worker is killed, another one goes on with the step at which the run was.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zlib import crc32

import models
from core import clock
from core.errors import Forbidden, Refused
from core.ids import parse_global_id
from core.settings import Settings
from models.automations import RunStatus
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Changes, automation_causes, claims, links
from resolvers.changes.automation_causes import Cause
from resolvers.changes.condition_rules import matching
from resolvers.changes.unit import Unit
from resolvers.platform import automation_steps, automations
from resolvers.platform.automation_steps import OWNERS, Instruction, field_values, id_of, target_column, where_of
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity
from resolvers.sales import opportunities
from resolvers.sales.opportunities import Move
from resolvers.search import statements
from resolvers.search.expressions import LIVING, Compare, Operator, equals, every
from resolvers.search.record import Record

_GONE = "Whoever last changed the automation is not active any more, or not an administrator."
_CHANGED = "The automation was changed, deactivated or deleted."
_NO_ROW = "The row was deleted."


@dataclass(frozen=True, slots=True)
class _Step:
    """The step that a run is at. `row`: the row that the run is about. `viewer`: the automation's editor."""

    run: Record
    automation: Record
    viewer: Viewer
    entity: Entity
    row: Record


async def due(database: Database, limit: int) -> list[UUID]:
    """Returns the ids of up to `limit` runs whose next step is due, in any order."""
    waiting = every(equals("status", str(RunStatus.WAITING)), Compare("due_at", Operator.LTE, clock.now()), LIVING)
    description = registry.of(models.AutomationRun).description
    statement = statements.rows(database, description, waiting, limit=limit, columns=("id",))
    ids = [statement.reader.record(row).id for row in await database.fetch(statement.sql, statement.parameters)]
    random.shuffle(ids)  # so that workers seldom wait for one another
    return ids


async def advance(database: Database, settings: Settings, id: UUID) -> int:
    """Makes the steps of a run until it ends or waits. Returns the number of steps. A refused step ends the run.

    Any number of workers may call this function at the same time.
    """
    steps = 0
    while True:
        viewer = await Changes(database, access.SYSTEM, settings).run(lambda unit: _editor(unit, id))
        if viewer is None:
            return steps
        try:
            goes_on = await Changes(database, viewer, settings).run(lambda unit, by=viewer: _next(unit, id, by))  # type: ignore[misc]
        except (Refused, Forbidden) as error:
            message = error.message
            await Changes(database, access.SYSTEM, settings).run(lambda unit, text=message: _fail(unit, id, text))  # type: ignore[misc]
            return steps + 1
        if not goes_on:
            return steps
        steps += 1


async def _editor(unit: Unit, id: UUID) -> Viewer | None:
    """Returns the viewer as whom the next step of a run is made. Returns None, and stops the run, if there is none."""
    run = await unit.get(models.AutomationRun, id)
    if run is None or run["status"] != RunStatus.WAITING or run["due_at"] > unit.now:
        return None
    automation = await unit.get(models.Automation, run["automation_id"])
    reason: str | None = _CHANGED
    if automation is not None and _is_current(run, automation):
        viewer = (await automations.editors(unit, [automation])).get(automation.id)
        if viewer is not None:
            return viewer
        reason = _GONE
    locked = await unit.get(models.AutomationRun, id, lock=True)
    if locked is not None and locked["status"] == RunStatus.WAITING:
        await automations.finish(unit, locked, RunStatus.STOPPED, reason)
    return None


def _is_current(run: Record, automation: Record) -> bool:
    is_active = automation["active"] and automation["deleted_at"] is None
    return bool(is_active and automation["revision"] == run["revision"])


async def _next(unit: Unit, id: UUID, viewer: Viewer) -> bool:
    """Makes the next step of a run. Returns False if it has ended, waits, or was advanced by another worker."""
    # Not a lock on the run: that comes after those of the rows that the step changes.
    await claims.claim(unit, [crc32(id.bytes) - 2**31])
    run = await unit.get(models.AutomationRun, id)
    if run is None or run["status"] != RunStatus.WAITING or run["due_at"] > unit.now:
        return False
    automation = await unit.get(models.Automation, run["automation_id"])
    if automation is None or not _is_current(run, automation):
        return True  # `_editor` stops it
    entity, row_id = registry.named(automation["entity_type"]), parse_global_id(run["row"])[1]
    found = await unit.read(entity, every(equals("id", row_id), LIVING, access.rows(viewer, entity)))
    if not found:
        await automations.finish(unit, run, RunStatus.STOPPED, _NO_ROW)
        return False
    step = _Step(run, automation, viewer, entity, found[0])
    if run["step"] == 0 and automation["condition"] is not None:
        where = read_condition(entity, automation["condition"], viewer, unit.settings.time_zone)
        if not (await matching(unit, entity, [row_id], [where]))[0]:
            await automations.finish(unit, run, RunStatus.NOT_MET, None)
            return False
    return await _go_on(unit, step, automation_steps.compiled(automation["steps"]))


async def _go_on(unit: Unit, step: _Step, program: Sequence[Instruction]) -> bool:
    """Goes through jumps to the next step, and makes it. Returns False if the run has ended or waits."""
    place, due_at = step.run["step"], unit.now
    acted, made = False, list[UUID]()
    while place < len(program) and not acted:
        one = program[place]
        place += 1
        match one.kind:
            case "jump":
                place = one.target
            case "branch":
                where = where_of(step.entity, one.value, step.viewer, unit)
                if not (await matching(unit, step.entity, [step.row.id], [where]))[0]:
                    place = one.target
            case "wait":
                due_at = clock.shifted(unit.now, one.value["for"], 1, unit.settings.time_zone)
                break
            case _:
                made = await _act(unit, step, one)
                acted = True
    if acted:
        cause = Cause(step.run["depth"], step.run["origin"] or step.run["trigger_key"])
        await automation_causes.record(unit, cause, await _customers(unit, step), made)
    # As a wait ends with `due_at`, it is done when it begins.
    if place >= len(program) and due_at == unit.now:
        await automations.finish(unit, step.run, RunStatus.DONE, None, step=place)
        return False
    await unit.mark_all(registry.of(models.AutomationRun), [step.run], {"step": place, "due_at": due_at})
    return due_at == unit.now


async def _act(unit: Unit, step: _Step, one: Instruction) -> list[UUID]:
    """Makes a step. Returns the ids of new rows."""
    entity, row, given = step.entity, step.row, one.value
    match one.kind:
        case "field":
            _ = await unit.update(entity, row.id, field_values(entity, given, ()))
        case "assign":
            employee = id_of(models.Employee, given["employee"])
            _ = await unit.update(entity, row.id, {OWNERS[entity.name]: employee})
        case "tag":
            ends = {"customer_id": row.id, "tag_id": id_of(models.Tag, given["tag"])}
            await links.put(unit, models.CustomerTag, ends)
        case "move":
            stage = id_of(models.Stage, given["stage"])
            if row["stage_id"] != stage:
                _ = await opportunities.move(unit, row.id, Move(stage), None)
        case "task":
            return [await unit.create(registry.of(models.Activity), _task(unit, step, given))]
    return []


async def _customers(unit: Unit, step: _Step) -> set[UUID]:
    """Returns the ids of the customers whom the row of a run is about."""
    match step.entity.name:
        case "Customer":
            return {step.row.id}
        case "Activity":
            of = every(equals("activity_id", step.row.id), LIVING)
            rows: Sequence[Record] = await unit.find(models.ActivityTarget, of)
        case _:
            rows = [step.row]
    return {row["customer_id"] for row in rows if row.get("customer_id") is not None}


def _task(unit: Unit, step: _Step, given: Mapping[str, Any]) -> dict[str, object]:
    owner = OWNERS.get(step.entity.name)
    assignee = step.row[owner] if owner is not None else None
    if given.get("assignee") is not None:
        assignee = id_of(models.Employee, given["assignee"])
    due = given.get("due")
    return {
        "kind": "TASK",
        "subject": given["subject"],
        "assignee_id": assignee,
        "due_at": None if due is None else clock.shifted(unit.now, due, 1, unit.settings.time_zone),
        "targets": [(target_column(step.entity), step.row.id)],
    }


async def _fail(unit: Unit, id: UUID, message: str) -> None:
    run = await unit.get(models.AutomationRun, id, lock=True)
    if run is not None and run["status"] == RunStatus.WAITING:
        await automations.finish(unit, run, RunStatus.FAILED, message)
