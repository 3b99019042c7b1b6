"""Digests: a mail a day that says how many notifications an employee has not read."""

from __future__ import annotations

from collections import Counter
from functools import partial
from uuid import UUID

import models
from core import clock
from core.errors import ProblemCode, Refused
from core.mail import Letter
from core.settings import Settings
from models.attention import DigestFrequency, NotificationReason
from models.dialect.base import Database
from models.sealing import Unopened
from resolvers import access, registry
from resolvers.changes import Changes, Unit
from resolvers.mail import digests as written
from resolvers.mail import outbox
from resolvers.search.expressions import LIVING, IsNull, equals, every

HOUR = 6
"""The hour of the day, in the server's time zone, from which on digests are sent."""

BATCH = 100
"""The employees who are looked at in one run."""

MOST_COUNTED = 1_000
"""From this number on, a digest does not count any further."""

SUBJECT = "Your unread notifications"

_SAID = {
    NotificationReason.FOLLOWED: "changes of what you follow",
    NotificationReason.ASSIGNED: "rows that you are responsible for now",
    NotificationReason.MENTIONED: "activities that mention you",
    NotificationReason.REMINDER: "reminders",
}


async def choose(unit: Unit, frequency: DigestFrequency) -> None:
    """Sets how often the viewer gets a digest. Raises Forbidden if the viewer gets no notifications."""
    access.permit(unit.viewer, "notificationDigestSet", registry.of(models.Notification), frozenset())
    if unit.viewer.id is None:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "Only employees get digests.")
    await written.choose(unit, unit.viewer.id, frequency)


async def send(database: Database, settings: Settings) -> int:
    """Writes the digests of today that are missing to the outbox. Returns how many employees were looked at.

    Each employee has a transaction of its own, which notes the day and writes the mail, so that with any number of
    workers, and after a crash, nobody gets two digests on a day. Who has nothing unread gets none.
    """
    if settings.mail is None:
        return 0
    now, zone = clock.now(), settings.time_zone
    today = clock.day_of(now, zone)
    if now < clock.shifted(clock.start_of(today, zone), f"PT{HOUR}H", 1, zone):
        return 0
    changes = Changes(database, access.SYSTEM, settings)
    due = await written.due(database, today, BATCH)
    for employee in due:
        await changes.run(partial(_write, employee=employee))
    return len(due)


async def _write(unit: Unit, employee: UUID) -> None:
    if not await written.begin(unit, employee, unit.today):
        return
    row = await unit.get(models.Employee, employee)
    if row is None or not row["active"] or row["deleted_at"] is not None:
        return
    email = row["email"]
    if email is None or isinstance(email, Unopened):
        return
    unread = every(equals("employee_id", employee), IsNull("read_at"), LIVING)
    found = await unit.find(models.Notification, unread, limit=MOST_COUNTED)
    if found:
        counts = Counter(NotificationReason(one["reason"]) for one in found)
        # Only numbers: a mail outlives the right to see a row.
        lines = "".join(f"- {counts[reason]} {said}\n" for reason, said in _SAID.items() if counts[reason])
        most = "at least " if len(found) == MOST_COUNTED else ""
        text = f"Hello {row['full_name']},\n\nyou have {most}{len(found)} unread notifications:\n\n{lines}"
        _ = await outbox.put(unit, Letter(email, SUBJECT, text), [("Employee", employee)], written.LIFETIME)
