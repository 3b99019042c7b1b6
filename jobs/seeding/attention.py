"""What the demo company's administrator follows, is reminded of and is notified of."""

from __future__ import annotations

from uuid import UUID

import models
from jobs.seeding.origin import DAYS, Draft, midnight
from models.attention import NotificationReason
from resolvers import registry

_REASONS = [one for one in NotificationReason if one is not NotificationReason.REMINDER]
_NOTES = ("Ask how it goes", "Send the new prices", "Arrange a visit")


def add_attention(draft: Draft, administrator: UUID, colleague: UUID) -> None:
    """Adds a follow, a reminder and a notification of the administrator for the first row of each kind.

    All rows must have been added.

    `colleague`: who has made the changes of which the notifications tell.
    """
    draft.begin(0)  # so that the ids do not depend on the size of a batch
    kinds = registry.of(models.Follow).description.foreign_keys
    followable = [(column, relation) for column, relation in kinds.items() if relation.target != "Employee"]
    for n, (column, relation) in enumerate(followable):
        row = draft.first(getattr(models, relation.target))
        if row is not None:
            at, whose = row["created_at"], {"employee_id": administrator, column: row["id"]}
            _ = draft.add(models.Follow, at, about=str(row["id"]), **whose)
            told = {"reason": _REASONS[n % len(_REASONS)], "actor_id": colleague, "at": at, "cause": f"demo {n}"}
            if n % 3 == 0:
                told["read_at"] = at
            # The first reminders have fired, and the others are due after the demo data ends.
            fires = at if n < 3 else midnight(DAYS + n)
            fired = {"fired_at": at, "dismissed_at": at} if n == 0 else {"fired_at": at} if n < 3 else {}
            reminder = draft.add(models.Reminder, at, at=fires, note=_NOTES[n % len(_NOTES)], **whose, **fired)
            if n < 3:
                told |= {"reason": NotificationReason.REMINDER, "reminder_id": reminder, "actor_id": None}
            _ = draft.add(models.Notification, at, **whose, **told)
