"""Finds the changes that automations wait for, and makes a run for each of them.

One cursor says how far the event log was read. It moves in the transaction that makes the runs, so each change leads to
one run of an automation, whatever becomes of the workers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import models
from core.settings import Settings
from models.automations import MOST_DEPTH, AutomationTrigger, RunStatus
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.changes import Changes, automation_causes
from resolvers.changes.automation_causes import Cause
from resolvers.changes.unit import Unit
from resolvers.events import event_log
from resolvers.events.event_log import Event
from resolvers.platform import automation_bounds, automation_passages, automations
from resolvers.platform.automation_passages import TRIGGERS, Passage
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record

EVENTS = 500
"""The number of events that one transaction looks at."""
MOST_RUNS = 2_000
"""The number of runs after which a transaction looks at no further event."""
_LONGEST_SETTLING = 10
"""How often the time to settle a run may wait at most, if the row changes again and again."""


async def match(database: Database, settings: Settings) -> int:
    """Makes runs for the next events. Returns the number of events that were looked at.

    Any number of workers may call this function at the same time.
    """
    rows = await database.fetch('SELECT "position" FROM "automation_cursor" WHERE "id"=1')
    if not rows:  # there was never an automation
        return 0
    position = int(rows[0][0])
    events = await event_log.after(database, position, EVENTS)
    if not events:
        return 0
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(lambda unit: _match(unit, position, events))


async def _match(unit: Unit, position: int, events: Sequence[Event]) -> int:
    rows = await unit.find(models.Automation, every(equals("active", True), LIVING))
    editors = await automations.editors(unit, rows)
    watching = [row for row in rows if row.id in editors]
    if any(row["segment_id"] is not None for row in watching):
        passed = await automation_passages.passages(unit, events)
    else:
        passed = {}
    causes = await _causes(unit, events, passed)
    new: list[dict[str, object]] = []
    done = 0
    for event in events:
        passage = passed.get(event.id)
        new += [_run(unit, row, event, passage, causes) for row in watching if _waits(row, event, passage)]
        done += 1
        if len(new) >= MOST_RUNS:
            break
    # Moved first: it is the lock for which other workers wait.
    moved = 'UPDATE "automation_cursor" SET "position"={} WHERE "id"=1 AND "position"={} RETURNING "id"'
    if not await _fetch(unit, moved, events[done - 1].seq, position):
        return 0
    settling = {row.id: row["settle_seconds"] for row in watching if row["settle_seconds"]}
    passing = {row.id for row in watching if row["segment_id"] is not None}
    bounded = await automation_bounds.bounded(unit, await _joined(unit, new, settling), passing)
    _ = await unit.insert_all(registry.of(models.AutomationRun), bounded)
    return done


def _waits(automation: Record, event: Event, passage: Passage | None) -> bool:
    """Returns whether an automation waits for an event."""
    if automation["active_since"] is not None and event.at < automation["active_since"]:
        return False
    operation = TRIGGERS.get(automation["trigger"])
    if operation is not None:
        in_segment = passage is not None and passage.segment == automation["segment_id"]
        return in_segment and event.operation == operation
    if automation["entity_type"] != event.entity or automation["trigger"] != event.operation:
        return False
    if automation["trigger"] == AutomationTrigger.CREATE or automation["changed_fields"] is None:
        return True
    names = automations.columns_of(registry.named(event.entity), automation["changed_fields"])
    return any(name in event.changes for name in names)


def _run(
    unit: Unit, automation: Record, event: Event, passage: Passage | None, causes: Mapping[UUID, Cause]
) -> dict[str, object]:
    entity, id = registry.named(automation["entity_type"]), event.row_id
    cause = causes.get(event.transaction)
    if passage is not None:
        id = passage.customer
        cause = causes.get(automation_causes.of_member(event.transaction, id), cause)
    return automations.new_run(unit, automation, entity, id, f"event {event.id}", cause)


async def _causes(unit: Unit, events: Sequence[Event], passed: Mapping[UUID, Passage]) -> dict[UUID, Cause]:
    """Returns what runs have caused, by the ids of the events' transactions, and of the passages in them."""
    ids = dict.fromkeys(event.transaction for event in events)
    for event in events:
        if event.id in passed:
            ids[automation_causes.of_member(event.transaction, passed[event.id].customer)] = None
    return await automation_causes.causes(unit, list(ids))


async def _joined(
    unit: Unit, new: Sequence[dict[str, object]], settling: Mapping[UUID, int]
) -> list[dict[str, object]]:
    """Joins the runs for the changes of a row that is to settle: returns those that are not joined to another one."""
    kept: list[dict[str, object]] = []
    first: dict[tuple[object, object], dict[str, object]] = {}
    wanted = [run for run in new if run["automation_id"] in settling and not _too_deep(run)]
    present: dict[tuple[object, object], Record] = {}
    if wanted:
        rows, ids = {str(run["row"]) for run in wanted}, tuple({run["automation_id"] for run in wanted})
        waiting = every(equals("status", str(RunStatus.WAITING)), equals("step", 0), LIVING)
        these = every(Among("automation_id", ids), Among("row", tuple(sorted(rows))), waiting)
        present = {(run["automation_id"], run["row"]): run for run in await unit.find(models.AutomationRun, these)}
    later: dict[UUID, tuple[Record, dict[str, object]]] = {}
    for run in new:
        key = (run["automation_id"], run["row"])
        if run["automation_id"] not in settling or _too_deep(run):
            kept.append(run)
        elif key in present and present[key]["due_at"] > unit.now:
            before = present[key]
            seconds = settling[before["automation_id"]]
            longest = before["created_at"] + timedelta(seconds=seconds * _LONGEST_SETTLING)
            due = min(unit.now + timedelta(seconds=seconds), longest)
            deeper = max((later[before.id][1] if before.id in later else before, run), key=_depth)
            later[before.id] = (before, {"due_at": due, "depth": _depth(deeper), "origin": deeper["origin"]})
        elif key in first:
            if _depth(run) > _depth(first[key]):
                first[key] |= {"depth": run["depth"], "origin": run["origin"]}
        else:
            first[key] = run
            kept.append(run)
    locked = {row.id: row for row in await unit.find(models.AutomationRun, Among("id", tuple(later)), lock=True)}
    still = [(locked[id], values) for id, (_, values) in later.items() if locked[id]["status"] == RunStatus.WAITING]
    await unit.mark_each(registry.of(models.AutomationRun), still)
    return kept


def _depth(run: Mapping[str, Any]) -> int:
    return int(run["depth"])


def _too_deep(run: Mapping[str, Any]) -> bool:
    return _depth(run) > MOST_DEPTH


async def _fetch(unit: Unit, sql: str, *values: object) -> Sequence[Sequence[object]]:
    compiler = Compiler(unit.database)
    placed = sql.format(*(compiler.bind(value) for value in values))
    return await unit.transaction.fetch(placed, compiler.parameters)
