"""Looks for the rows whose date has come, or that a schedule asks for, and makes a run for each of them.

The key of a run names the row, and its date or the time of the schedule. A page of rows has a transaction of its own,
and workers take turns. So each key leads to one run of an automation, whatever becomes of the workers.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID
from zlib import crc32

import models
from core import clock, schedules
from core.errors import Refused
from core.settings import Settings
from models.automations import MOST_SCHEDULED, AutomationTrigger
from models.dialect.base import Database
from models.fields import Kind
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Changes, automation_causes, automation_history, claims
from resolvers.changes.different_values import write_each
from resolvers.changes.unit import Unit
from resolvers.platform import automation_bounds, automations
from resolvers.platform.automation_times import LOOKED, attribute_of, offset_of
from resolvers.reads.saved_conditions import read_condition
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

PAGE = 500
"""The number of rows that one transaction looks at."""
_LATE = timedelta(days=1)
"""How long after a date has come it still counts if somebody enters it."""


async def look(database: Database, settings: Settings) -> int:
    """Makes the runs that are due by a date or a schedule. Returns their number.

    Any number of workers may call this function at the same time.
    """
    changes, done = Changes(database, access.SYSTEM, settings), 0
    for automation in await changes.run(_due):
        last: UUID | None = None
        while True:
            made, last = await changes.run(partial(_look, id=automation.id, look_at=automation["look_at"], last=last))
            done += made
            if last is None:
                break
    return done


async def _due(unit: Unit) -> list[Record]:
    due = Compare("look_at", Operator.LTE, unit.now)
    rows = await unit.find(models.Automation, every(due, equals("active", True), LIVING))
    editors = await automations.editors(unit, rows)
    return [row for row in rows if row.id in editors]


async def _look(unit: Unit, id: UUID, look_at: datetime, last: UUID | None) -> tuple[int, UUID | None]:
    """Makes the runs for a page of rows. Returns their number, and the last row if others follow.

    `last`: the row after which to begin.
    """
    await claims.claim(unit, [crc32(b"look" + id.bytes) - 2**31])
    automation = await unit.get(models.Automation, id)
    if automation is None or automation["look_at"] != look_at or automation["deleted_at"] is not None:
        return 0, None  # another worker has looked, or somebody has changed it
    viewer = (await automations.editors(unit, [automation])).get(id)
    if viewer is None:
        return 0, None
    entity = registry.named(automation["entity_type"])
    if automation["trigger"] == AutomationTrigger.SCHEDULE:
        made, last = await _scheduled(unit, automation, entity, viewer)
        after = schedules.read(automation["schedule"]).after(unit.now, unit.settings.time_zone)
    else:
        made, last = await _dated(unit, automation, entity, viewer, last)
        after = unit.now + LOOKED
    if last is None:
        # It adds no event and no version, so that nobody's change meets another version by it.
        description = registry.of(models.Automation).description
        await write_each(unit.database, unit.transaction, description, {id: {"look_at": after}})
    return made, last


async def _scheduled(unit: Unit, automation: Record, entity: Entity, viewer: Viewer) -> tuple[int, UUID | None]:
    prefix = f"schedule {clock.written(automation['look_at'])} "
    count, before = await automation_history.keys(unit, automation.id, prefix)
    # The keys of a time end with the ids of the rows, so the last one says how far earlier transactions have come.
    later = [] if before is None else [Compare("id", Operator.GT, UUID(before.removeprefix(prefix)))]
    limit = min(PAGE, MOST_SCHEDULED - count)
    try:
        where = read_condition(entity, automation["condition"], viewer, unit.settings.time_zone)
    except Refused:
        return 0, None  # its editor may not read what it names any more
    rows = await _page(unit, entity, every(where, *later), limit)
    made = await _make(unit, automation, entity, {f"{prefix}{row.id}": row for row in rows})
    return made, rows[-1].id if limit > 0 and len(rows) == limit else None


async def _dated(
    unit: Unit, automation: Record, entity: Entity, viewer: Viewer, last: UUID | None
) -> tuple[int, UUID | None]:
    attribute = attribute_of(entity, automation["date_field"])
    if attribute is None:
        return 0, None
    zone, offset = unit.settings.time_zone, offset_of(automation["date_offset"])
    since = max(automation["active_since"], min(automation["look_at"], unit.now) - _LATE)
    first, until = (clock.shifted(one, offset.duration, -offset.sign, zone) for one in (since, unit.now))
    ends: tuple[date, date] = (first, until)
    if attribute.kind is Kind.DAY:
        ends = clock.day_of(first, zone), clock.day_of(until, zone)
    name = attribute.name
    within = every(Compare(name, Operator.GTE, ends[0]), Compare(name, Operator.LTE, ends[1]))
    later = [] if last is None else [Compare("id", Operator.GT, last)]
    rows = await _page(unit, entity, every(within, LIVING, access.rows(viewer, entity), *later), PAGE)
    made = await _make(unit, automation, entity, {f"date {row.id} {_written(row[name])}": row for row in rows})
    return made, rows[-1].id if len(rows) == PAGE else None


def _written(value: date) -> str:
    return clock.written(value) if isinstance(value, datetime) else value.isoformat()


async def _page(unit: Unit, entity: Entity, where: Expression, limit: int) -> list[Record]:
    if limit <= 0:
        return []
    return await unit.find(entity.description.model, where, order=order_by(entity.description, ()), limit=limit)


async def _make(unit: Unit, automation: Record, entity: Entity, keys: Mapping[str, Record]) -> int:
    """Makes a run for each row whose key has none. Returns their number."""
    if not keys:
        return 0
    of = every(equals("automation_id", automation.id), Among("trigger_key", tuple(keys)))
    known = {run["trigger_key"] for run in await unit.find(models.AutomationRun, of)}
    is_dated = automation["trigger"] == AutomationTrigger.DATE
    causes = await automation_causes.causes(unit, [row.id for row in keys.values()] if is_dated else ())
    new = [
        automations.new_run(unit, automation, entity, row.id, key, causes.get(row.id))
        for key, row in keys.items()
        if key not in known
    ]
    bounded = await automation_bounds.bounded(unit, new, {automation.id} if is_dated else ())
    _ = await unit.insert_all(registry.of(models.AutomationRun), bounded)
    return len(bounded)
