"""What the demo company's administrator follows, and is notified of."""

from __future__ import annotations

from uuid import UUID

import models
from jobs.seeding.origin import Draft
from models.attention import NotificationReason
from resolvers import registry

_REASONS = list(NotificationReason)


def add_attention(draft: Draft, administrator: UUID, colleague: UUID) -> None:
    """Adds a follow and a notification of the administrator for the first row of each kind. All rows must be there.

    `colleague`: who has made the changes of which the notifications tell.
    """
    draft.begin(0)  # so that the ids do not depend on the size of a batch
    kinds = registry.of(models.Notification).description.foreign_keys
    followable = [(column, relation) for column, relation in kinds.items() if relation.target != "Employee"]
    for n, (column, relation) in enumerate(followable):
        row = draft.first(getattr(models, relation.target))
        if row is not None:
            at, whose = row["created_at"], {"employee_id": administrator, column: row["id"]}
            _ = draft.add(models.Follow, at, about=str(row["id"]), **whose)
            told = {"reason": _REASONS[n % len(_REASONS)], "actor_id": colleague, "at": at, "cause": f"demo {n}"}
            if n % 3 == 0:
                told["read_at"] = at
            _ = draft.add(models.Notification, at, **whose, **told)
