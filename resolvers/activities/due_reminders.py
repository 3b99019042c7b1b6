"""Makes reminders ahead of time, and fires those that are due. The worker calls both.

Workers that make reminders take turns, by a claim; a unique rule on the cause, the row, the day and the employee stands
behind it. A reminder fires in the transaction that locks it, so that with any number of workers it fires once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID, uuid5
from zlib import crc32

import models
from core import clock
from core.settings import Settings
from models.attention import ABOUT, ABOUT_COLUMNS, NotificationReason, ReminderCause
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.access.audience import Audience
from resolvers.activities.reminder_causes import SOURCES, Source, Wanted, days_ahead, wanted
from resolvers.changes import Changes, Unit, claims
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Compare, Expression, IsNull, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

BATCH = 200
"""The rows that are looked at, and the reminders that fire, in one transaction."""

_TURN = crc32(b"reminders") - 2**31


async def prepare(database: Database, settings: Settings) -> int:
    """Makes the reminders of the next days that are missing. Returns their number."""
    changes, done = Changes(database, access.SYSTEM, settings), 0
    for source in SOURCES:
        last: UUID | None = None
        while True:
            made, last = await changes.run(partial(_prepare, source=source, last=last))
            done += made
            if last is None:
                break
    return done


async def _prepare(unit: Unit, source: Source, last: UUID | None) -> tuple[int, UUID | None]:
    """Makes the missing reminders of the next rows of a source. Returns their number, and the last row if more follow.

    `last`: the row after which to begin.
    """
    await claims.claim(unit, [_TURN])
    days, entity = days_ahead(unit), registry.of(source.model)
    later = [] if last is None else [Compare("id", Operator.GT, last)]
    where = every(source.soon(unit, days), source.open(), *later)
    rows = await unit.find(source.model, where, order=order_by(entity.description, ()), limit=BATCH)
    found = await _readable(unit, entity, source, await wanted(unit, source, rows, days))
    keys = tuple({one.key for one in found})
    present = await unit.find(models.Reminder, every(Among("key", keys), LIVING)) if keys else []
    known = {(row["employee_id"], row["key"]) for row in present}
    new = [_values(one) for one in found if (one.employee, one.key) not in known]
    _ = await unit.insert_all(registry.of(models.Reminder), new)
    return len(new), rows[-1].id if len(rows) == BATCH else None


async def _readable(unit: Unit, entity: Entity, source: Source, found: Sequence[Wanted]) -> list[Wanted]:
    """Leaves out employees who have left, and birthdays for those who see birth dates only masked."""
    ids = tuple({one.employee for one in found})
    if not ids:
        return []
    there = every(Among("id", ids), equals("active", True), LIVING)
    roles = {row.id: EmployeeRole(row["role"]) for row in await unit.find(models.Employee, there)}
    if source.cause is ReminderCause.BIRTHDAY:
        roles = {
            id: role for id, role in roles.items() if "birth_date" not in access.masked(Viewer(id, "", role), entity)
        }
    return [one for one in found if one.employee in roles]


def _values(one: Wanted) -> dict[str, Any]:
    nothing = dict.fromkeys((*ABOUT_COLUMNS, "note", "fired_at", "dismissed_at"))
    of = {"employee_id": one.employee, "at": one.at, "cause": str(one.cause), "key": one.key}
    return {**nothing, **of, one.column: one.row}


def _is_due(unit: Unit) -> Expression:
    return every(IsNull("fired_at"), IsNull("dismissed_at"), Compare("at", Operator.LTE, unit.now), LIVING)


async def fire(database: Database, settings: Settings) -> int:
    """Fires reminders that are due, the oldest first. Returns how many there were.

    An employee who has left, or who does not see the row any more, is not notified.
    """
    changes = Changes(database, access.SYSTEM, settings)
    due = await changes.run(_due)
    if not due:
        return 0
    viewers = await access.employees(database, {row["employee_id"] for row in due}, settings.time_zone)
    rows: defaultdict[Entity, set[UUID]] = defaultdict(set)
    for row in due:
        entity, id = _about(row)
        rows[entity].add(id)
    seen = await Audience(viewers).see(database, rows)
    told = {row.id for row in due if str(row["employee_id"]) in seen.get(_about(row)[1], ())}
    return await changes.run(lambda unit: _fire(unit, [row.id for row in due], told))


async def _due(unit: Unit) -> list[Record]:
    description = registry.of(models.Reminder).description
    oldest = order_by(description, [(description.orders["at"], False)])
    return await unit.find(models.Reminder, _is_due(unit), order=oldest, limit=BATCH)


async def _fire(unit: Unit, ids: Sequence[UUID], told: set[UUID]) -> int:
    """Fires those of the reminders that are still due. `told`: those whose employee is notified."""
    entity = registry.of(models.Reminder)
    rows = await unit.find(models.Reminder, every(Among("id", tuple(ids)), _is_due(unit)), lock=True)
    past = await _without_cause(unit, rows)
    await unit.mark_all(entity, [row for row in rows if row.id in past], {"dismissed_at": unit.now})
    fired = [row for row in rows if row.id not in past]
    await unit.mark_all(entity, fired, {"fired_at": unit.now})
    new = [_notification(unit, row) for row in fired if row.id in told]
    _ = await unit.insert_all(registry.of(models.Notification), new)
    return len(rows)


async def _without_cause(unit: Unit, rows: Sequence[Record]) -> set[UUID]:
    """Returns the reminders whose cause no longer holds: the task is done, the case has another handler."""
    gone: set[UUID] = set()
    for source in SOURCES:
        mine = [row for row in rows if row["cause"] == source.cause and row[source.column] is not None]
        if not mine:
            continue
        # The key ends with the day, or with the time, of the cause.
        days = {date.fromisoformat(row["key"].split(":", 2)[2][:10]) for row in mine}
        about = every(Among("id", tuple({row[source.column] for row in mine})), source.open())
        held: set[tuple[UUID, str]] = set()
        present = await unit.find(source.model, about)
        for day in sorted(days):
            held |= {(one.employee, one.key) for one in await wanted(unit, source, present, [day])}
        gone |= {row.id for row in mine if (row["employee_id"], row["key"]) not in held}
    return gone


def _notification(unit: Unit, row: Record) -> dict[str, Any]:
    return {
        **{column: row[column] for column in (*ABOUT_COLUMNS, "employee_id")},
        "reason": str(NotificationReason.REMINDER),
        "actor_id": None,
        "at": unit.now,
        "read_at": None,
        "reminder_id": row.id,
        "cause": str(uuid5(row.id, clock.written(row["at"]))),
    }


def _about(row: Record) -> tuple[Entity, UUID]:
    relations = registry.of(models.Reminder).description.to_one
    name = next(name for name in ABOUT if row[relations[name].column] is not None)
    return registry.target(relations[name]), row[relations[name].column]
