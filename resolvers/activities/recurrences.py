"""Rules for recurrences, and the mutation recurrenceEnd."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.recurrences import occurrences
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.search.expressions import LIVING, equals, every

_CHANGEABLE = (Operation.CREATE, Operation.UPDATE)


class RecurrenceRules(Rules):
    """Rules for recurrences: the rule ends, and has a time to come. What has ended does not change."""

    completes = frozenset({"starts_at"})

    async def check(self, change: Change) -> None:
        """Sets a missing start to the time of the activity, and when the next occurrence is due.

        Raises Refused: REQUIRED for `starts_at` if the activity has no time; STATE if the recurrence has ended;
        OUT_OF_RANGE if the rule gives no time to come; and the errors of `occurrences`.
        """
        if change.operation not in _CHANGEABLE:
            return
        if change.before is not None and change.before["ended_at"] is not None and change.given:
            raise Refused.one(ProblemCode.STATE, "This recurrence has ended.", "id")
        if change.get("starts_at") is None:
            change.values["starts_at"] = await _start(change)
        if change.changes("rule") or change.changes("starts_at"):
            change.values["next_at"] = _first(change)
            if change.values["next_at"] is None:
                change.values["ended_at"] = change.unit.now


async def end(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ends a recurrence. Returns its id.

    Raises Forbidden if the viewer may not change recurrences. Raises Refused: NOT_FOUND if the viewer sees no such
    recurrence; CONFLICT if it has another version; STATE if it has ended.
    """
    entity = registry.of(models.Recurrence)
    access.permit(unit.viewer, "recurrenceEnd", entity, frozenset())
    row = await unit.seen(entity, id)
    check_version(row, expected_version)
    if row["ended_at"] is not None:
        raise Refused.one(ProblemCode.STATE, "This recurrence has ended.", "id")
    await unit.store(entity, row, {"ended_at": unit.now, "next_at": None})
    return id


def following(rule: str, start: datetime, after: datetime, unit: Unit) -> datetime | None:
    """Returns the first time of a rule after a moment, and after its start; None if there is none.

    The start is the activity itself.
    """
    times = occurrences(rule, start, unit.settings.time_zone)
    return next((one for one in times if one > after and one > start), None)


async def _start(change: Change) -> datetime:
    about = every(equals("id", change.get("activity_id")), LIVING)
    for activity in await change.unit.find(models.Activity, about):
        start: datetime | None = activity["due_at"] or activity["occurred_at"]
        if start is not None:
            return start
    raise Refused.one(ProblemCode.REQUIRED, "The activity has no time. Give the start.", "starts_at")


def _first(change: Change) -> datetime | None:
    """Returns when the next occurrence is due: what has passed is not made up for, and nothing is made twice.

    Returns None for what an import brings when it is over.
    """
    last: datetime = change.get("last_at") or change.unit.now
    found = following(change.get("rule"), change.get("starts_at"), max(last, change.unit.now), change.unit)
    if found is None and not change.unit.viewer.is_program:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "This rule gives no time to come.", "rule")
    return found
