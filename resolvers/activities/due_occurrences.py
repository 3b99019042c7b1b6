"""Makes the occurrences of recurring activities that are due. The worker calls it.

Each occurrence has a transaction of its own, which locks its recurrence, writes the activity, and moves the recurrence
on. So with any number of workers, and after a crash, each occurrence is made once; a unique rule on the recurring
activity and the time stands behind it. What was due while no worker ran is made later, the earliest first.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

import models
from core.settings import Settings
from models.activities import TARGET_COLUMNS, ParticipantResponse
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.activities.recurrences import following
from resolvers.changes import Changes, Unit, work_holders
from resolvers.search.expressions import LIVING, Among, Compare, Expression, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

BATCH = 100
"""The most occurrences that are made in one run."""

_LIKE = ("kind", "subject", "body", "direction", "duration_minutes", "author_id", "assignee_id")
"""The columns in which an occurrence is like the recurring activity."""

_EMPTY = ("outcome", "occurred_at", "completed_at")
"""The columns for what has become of an activity."""


async def make(database: Database, settings: Settings) -> int:
    """Makes up to BATCH occurrences that are due, the earliest first. Returns their number."""
    changes, done = Changes(database, access.SYSTEM, settings), 0
    for row in await changes.run(_due):
        done += await changes.run(partial(_make, id=row.id, activity=row["activity_id"]))
    return done


def _is_due(unit: Unit) -> Expression:
    return every(Compare("next_at", Operator.LTE, unit.now), LIVING)


async def _due(unit: Unit) -> list[Record]:
    description = registry.of(models.Recurrence).description
    earliest = order_by(description, [(description.orders["next_at"], False)])
    return await unit.find(models.Recurrence, _is_due(unit), order=earliest, limit=BATCH)


async def _make(unit: Unit, id: UUID, activity: UUID) -> int:
    """Makes the next occurrence of a recurrence, if it is still due. Returns the number of occurrences made."""
    links = await unit.find(models.ActivityTarget, every(equals("activity_id", activity), LIVING))
    guests = await unit.find(models.ActivityParticipant, every(equals("activity_id", activity), LIVING))
    # Nobody deletes the activity meanwhile, which would leave the occurrence's recurrence behind.
    await unit.hold({models.Activity: [activity]})
    rows = await unit.find(models.Recurrence, every(equals("id", id), _is_due(unit)), lock=True)
    like = await unit.find(models.Activity, every(equals("id", activity), LIVING))
    if not rows or not like:
        return 0
    (row,), (like_this,) = rows, like
    made = await _insert(unit, like_this, row, links, guests)
    after = following(row["rule"], row["starts_at"], row["next_at"], unit)
    moved: dict[str, Any] = {"last_at": row["next_at"], "next_at": after}
    await unit.store(registry.of(models.Recurrence), row, moved if after else {**moved, "ended_at": unit.now})
    return made


async def _insert(unit: Unit, like: Record, row: Record, links: list[Record], guests: list[Record]) -> int:
    """Writes an occurrence with its targets and participants, without those that are deleted or have left."""
    entity = registry.of(models.Activity)
    at = {"due_at": row["next_at"], "repeats_id": like.id, "occurrence_at": row["next_at"]}
    values = {**dict.fromkeys(_EMPTY), **{name: like[name] for name in _LIKE}, **at}
    id = await unit.insert(entity, {**values, **await work_holders.cleared(unit, entity, values, {})})
    known = {"employee_id": set(await _ids(unit, models.Employee, {one["employee_id"] for one in guests}))}
    relations = registry.of(models.ActivityTarget).description.foreign_keys
    for column in TARGET_COLUMNS:
        model = getattr(models, relations[column].target)
        known[column] = set(await _ids(unit, model, {one[column] for one in links}))
    contacts = {one["contact_id"] for one in guests}
    known["contact_id"] |= set(await _ids(unit, models.Contact, contacts))
    targets = [_ends(one, TARGET_COLUMNS) for one in links]
    about = [{"activity_id": id, **ends} for ends in targets if _is_there(ends, known)]
    _ = await unit.insert_all(registry.of(models.ActivityTarget), about)
    people = [_ends(one, ("contact_id", "employee_id")) for one in guests]
    pending = {"activity_id": id, "response": str(ParticipantResponse.PENDING)}
    invited = [{**pending, **ends} for ends in people if _is_there(ends, known)]
    _ = await unit.insert_all(registry.of(models.ActivityParticipant), invited)
    return 1


def _ends(row: Record, columns: tuple[str, ...]) -> dict[str, Any]:
    return {column: row[column] for column in columns}


def _is_there(ends: Mapping[str, UUID | None], known: Mapping[str, set[UUID]]) -> bool:
    return all(value is None or value in known[column] for column, value in ends.items())


async def _ids(unit: Unit, model: type[models.Row], ids: set[UUID | None]) -> list[UUID]:
    """Returns those of the ids whose rows are there, and of employees those who work here."""
    wanted = tuple(id for id in ids if id is not None)
    if not wanted:
        return []
    where = every(Among("id", wanted), LIVING)
    if model is models.Employee:
        where = every(where, equals("active", True))
    return await unit.ids(model, where)
