"""Makes notifications from the event log: for followers, for those who were given work, and for those mentioned.

The worker reads the log by a cursor, after the changes were committed. So a change takes as long as if nobody followed
its row, a bulk change or an import is notified of in batches, and no way of writing is forgotten. The cursor moves in
the transaction that writes the notifications, by compare-and-set: with any number of workers, each event is taken once.

Nobody is notified of what they did themselves, nor of a row that they do not see when the event is taken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import models
from core.ids import parse_uuid
from core.settings import Settings
from models.attention import ABOUT, NotificationReason
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access.audience import Audience
from resolvers.activities.mentions import newly_mentioned
from resolvers.changes import Changes, Unit, notice_cursor
from resolvers.events.event_log import Event, after
from resolvers.reads.loaders import Reader
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, AnyOf, every

BATCH = 500
"""The number of events that are taken at a time."""

SYSTEM_ACTOR = "system"

_WORK = {
    models.Activity.__name__: "assignee_id",
    models.SupportCase.__name__: "handler_id",
    models.Lead.__name__: "owner_id",
    models.Opportunity.__name__: "owner_id",
    models.Contract.__name__: "owner_id",
    models.Customer.__name__: "owner_id",
}
"""The foreign keys to whoever is given work, by entity."""

_STRENGTH = list(NotificationReason)
"""The reasons, from the weakest. Of several for one row in one transaction, an employee gets the strongest."""


@dataclass(frozen=True, slots=True)
class _Notice:
    """What an employee is to be told about one event."""

    employee: UUID
    reason: NotificationReason
    event: Event

    @property
    def whom_of_what(self) -> tuple[UUID, UUID, UUID]:
        """The employee, the transaction and the row: one notification is enough for all three."""
        return self.employee, self.event.transaction, self.event.row_id


async def notify(database: Database, settings: Settings) -> int:
    """Takes the next events of the log, and writes the notifications that they call for.

    Returns how many events it took; 0 if none were left, or if another worker has taken them.
    """
    place = await notice_cursor.position(database)
    events = await after(database, place, BATCH)
    if not events:
        return 0
    notices = await _visible(database, settings, await _notices(database, events))
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(lambda unit: _write(unit, place, events, notices))


def column_of(entity: str) -> str | None:
    """Returns the foreign key of a notification to rows of an entity; None if nobody is notified of these."""
    return _columns().get(entity)


def _columns() -> Mapping[str, str]:
    relations = registry.of(models.Notification).description.to_one
    return {relations[name].target: relations[name].column for name in ABOUT}


async def _notices(database: Database, events: Sequence[Event]) -> list[_Notice]:
    columns, oldest = _columns(), notice_cursor.oldest()
    events = [event for event in events if event.entity in columns and event.at >= oldest]
    found = [
        *(_Notice(id, NotificationReason.MENTIONED, event) for event in events for id in _mentioned(event)),
        *(_Notice(id, NotificationReason.ASSIGNED, event) for event in events for id in _assigned(event)),
    ]
    changed = [event for event in events if event.operation in ("UPDATE", "RESTORE")]
    followers = await _followers(database, changed)
    for event in changed:
        for id, since in followers.get(event.row_id, ()):
            if since <= event.at:
                found.append(_Notice(id, NotificationReason.FOLLOWED, event))
    return _strongest(one for one in found if event_actor(one.event) != one.employee)


def event_actor(event: Event) -> UUID | None:
    """Returns the employee who made a change; None for an API key and for the server."""
    return parse_uuid(event.actor)


def _assigned(event: Event) -> Iterable[UUID]:
    # A new row of the server's own comes from an import, which would flood its owner.
    is_imported = event.operation == "CREATE" and event.actor == SYSTEM_ACTOR
    holder = event.changes.get(_WORK.get(event.entity, ""), (None, None))[1]
    return () if holder is None or is_imported else (UUID(holder),)


def _mentioned(event: Event) -> Iterable[UUID]:
    if event.entity != models.Activity.__name__ or event.actor == SYSTEM_ACTOR or "body" not in event.changes:
        return ()
    return newly_mentioned(*event.changes["body"])


async def _followers(database: Database, events: Sequence[Event]) -> dict[UUID, list[tuple[UUID, datetime]]]:
    """Returns the employees who follow the rows of events, each with the time from which on, by row."""
    ids: defaultdict[str, set[UUID]] = defaultdict(set)
    for event in events:
        ids[_columns()[event.entity]].add(event.row_id)
    found: defaultdict[UUID, list[tuple[UUID, datetime]]] = defaultdict(list)
    if ids:
        some = AnyOf(tuple(Among(column, tuple(some)) for column, some in ids.items()))
        for row in await Reader(database, access.SYSTEM).all(registry.of(models.Follow), every(some, LIVING)):
            found[UUID(row["about"])].append((row["employee_id"], row["created_at"]))
    return found


def _strongest(notices: Iterable[_Notice]) -> list[_Notice]:
    """Returns one notice for each employee, transaction and row."""
    found: dict[tuple[UUID, UUID, UUID], _Notice] = {}
    for one in notices:
        known = found.get(one.whom_of_what)
        if known is None or _STRENGTH.index(one.reason) > _STRENGTH.index(known.reason):
            found[one.whom_of_what] = one
    return list(found.values())


async def _visible(database: Database, settings: Settings, notices: Collection[_Notice]) -> list[_Notice]:
    """Returns the notices whose employees may sign in, and see the row now."""
    if not notices:
        return []
    viewers = await access.employees(database, {one.employee for one in notices}, settings.time_zone)
    rows: defaultdict[Entity, set[UUID]] = defaultdict(set)
    for one in notices:
        rows[registry.named(one.event.entity)].add(one.event.row_id)
    seen = await Audience(viewers).see(database, rows)
    return [one for one in notices if str(one.employee) in seen.get(one.event.row_id, ())]


async def _write(unit: Unit, place: int, events: Sequence[Event], notices: Sequence[_Notice]) -> int:
    if not await notice_cursor.advance(unit, place, events[-1].seq):
        return 0
    rows = [_values(one) for one in notices]
    # A transaction can be longer than a batch. Whoever was told of its first part is not told of the second one.
    causes = tuple(row["cause"] for row in rows)
    told = await unit.find(models.Notification, every(Among("cause", causes), LIVING)) if causes else []
    known = {(row["employee_id"], row["cause"]) for row in told}
    new = [row for row in rows if (row["employee_id"], row["cause"]) not in known]
    _ = await unit.insert_all(registry.of(models.Notification), new)
    return len(events)


def _values(notice: _Notice) -> dict[str, Any]:
    event = notice.event
    return {
        **dict.fromkeys(_columns().values()),
        "employee_id": notice.employee,
        "reason": str(notice.reason),
        "actor_id": event_actor(event),
        "at": event.at,
        "read_at": None,
        _columns()[event.entity]: event.row_id,
        "cause": str(uuid5(event.transaction, f"{notice.reason}:{event.row_id}")),
    }
