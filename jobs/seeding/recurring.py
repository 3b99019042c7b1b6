"""Tasks of the demo company that recur, with the occurrences that are made of them."""

from __future__ import annotations

from datetime import timedelta

import models
from jobs.seeding.origin import DAYS, Draft, day, midnight
from models.activities import ActivityKind

_TASKS = ("Check the open offers", "Plan the visits of the week")
_WEEKS = 2


def add_recurring(draft: Draft) -> None:
    """Adds weekly tasks of the first customer's owner, which began some weeks ago, and one that does not recur.

    The customers must have been added.
    """
    customer = draft.first(models.Customer)
    if customer is None:
        return
    draft.begin(0)  # so that the ids do not depend on the size of a batch
    written, owner = midnight(DAYS - 5 * (_WEEKS + 1)), customer["owner_id"]
    first = written + timedelta(hours=9)
    work = {"kind": str(ActivityKind.TASK), "author_id": owner, "assignee_id": owner}
    ids = [draft.add(models.Activity, written, subject="Review the prices", due_at=midnight(DAYS + 10), **work)]
    for subject in _TASKS:
        id = draft.add(models.Activity, written, subject=subject, due_at=first, **work)
        due = [first + timedelta(weeks=week) for week in range(1, _WEEKS + 2)]
        made = {at: {"due_at": at, "repeats_id": id, "occurrence_at": at} for at in due[:_WEEKS]}
        ids += [id, *(draft.add(models.Activity, at, subject=subject, **of, **work) for at, of in made.items())]
        draft.add(
            models.Recurrence,
            written,
            updated_at=due[-2],
            version=1 + _WEEKS,
            activity_id=id,
            rule=f"FREQ=WEEKLY;UNTIL={day(DAYS + 500):%Y%m%d}",
            starts_at=first,
            last_at=due[-2],
            next_at=due[-1],
        )
    for id in ids:
        draft.add(models.ActivityTarget, written, activity_id=id, customer_id=customer["id"])
