"""Rules for names on call lists, and the mutation callListEntryCalled, by which an agent records a call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from models.activities import ActivityDirection, ActivityKind
from models.calls import CallOutcome, CallStatus
from models.values import checked
from resolvers import registry
from resolvers.changes.unit import Rules, Unit
from resolvers.changes.value_checks import check_times, with_defaults
from resolvers.registry import Entity
from resolvers.search.record import Record
from resolvers.state_machines import CALL_LIST_ENTRY

LATEST = timedelta(days=366)
"""How far in the future a call can be arranged."""

_OF_PERSON = ("customer_id", "lead_id")


class CallListEntryRules(Rules):
    """Rules for names on call lists: when customers or leads are merged, one call remains for each list."""

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether rows are united: those of the same person."""
        return column in _OF_PERSON

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the calls of one person for the same list that are to be made, as groups."""
        found: defaultdict[tuple[UUID, UUID], list[Record]] = defaultdict(list)
        for row in rows:
            if column in _OF_PERSON and row["status"] in (CallStatus.OPEN, CallStatus.CALL_BACK):
                found[row["call_list_id"], row[column]].append(row)
        return [group for group in found.values() if len(group) > 1]


async def called(unit: Unit, id: UUID, given: Mapping[str, Any], expected_version: int | None) -> UUID:
    """Records a call, as an activity about the customer or lead. Returns the id of the entry.

    A call to be made again stays with the agent until the list's days are over after `call_back_at`. All other outcomes
    end the agent's work.

    `given`: the inputs `outcome`, `call_back_at`, `called_at`, `note` and `duration_minutes`.

    Raises the same errors as `Machine.begin`. Also raises Refused: REQUIRED, INVALID or OUT_OF_RANGE if `call_back_at`
    is missing, does not belong to the outcome, or is in the past or more than LATEST ahead; the errors of an activity
    for the other inputs.
    """
    entity = registry.of(models.CallListEntry)
    entry = await CALL_LIST_ENTRY.begin(unit, "callListEntryCalled", id, expected_version)
    outcome, again = CallOutcome(given["outcome"]), given.get("call_back_at")
    at = given.get("called_at") or unit.now
    _check_time(unit, outcome, again)
    call_list = await unit.get(models.CallList, entry["call_list_id"])
    assert call_list is not None
    await _record(unit, entry, call_list, outcome, at, given)
    new: dict[str, Any] = {"outcome": str(outcome), "called_at": at, "call_back_at": again}
    if again is None:
        new |= {"status": str(CallStatus.DONE), "until": unit.today}
    else:
        day = clock.day_of(again, unit.settings.time_zone)
        new |= {"status": str(CallStatus.CALL_BACK), "until": clock.later_day(day, call_list["days_to_call"])}
    await unit.store(entity, entry, {name: value for name, value in new.items() if value != entry[name]})
    return id


def _check_time(unit: Unit, outcome: CallOutcome, again: datetime | None) -> None:
    field = "call_back_at"
    if outcome is not CallOutcome.CALL_BACK:
        if again is not None:
            raise Refused.one(ProblemCode.INVALID, f"The outcome {outcome} needs no further call.", field)
    elif again is None:
        raise Refused.one(ProblemCode.REQUIRED, "Say when to call again.", field)
    elif not unit.now < again <= unit.now + LATEST:
        message = f"This must be in the future, and at most {LATEST.days} days ahead."
        raise Refused.one(ProblemCode.OUT_OF_RANGE, message, field)


async def _record(
    unit: Unit, entry: Record, call_list: Record, outcome: CallOutcome, at: datetime, given: Mapping[str, Any]
) -> None:
    """Writes the activity. The entry entitles the agent to it, even if they see the customer by this work alone."""
    activity = registry.of(models.Activity)
    written = {"body": given.get("note"), "duration_minutes": given.get("duration_minutes"), "completed_at": at}
    problems: list[Problem] = []
    ready = checked(activity.description, {k: v for k, v in written.items() if v is not None}, problems)
    check_times(activity, ready, unit.today, unit.settings.time_zone, problems)
    if at > unit.now and not problems:
        problems.append(Problem(("completed_at",), ProblemCode.OUT_OF_RANGE, "This is in the future."))
    if problems:
        names = {"body": "note", "completed_at": "called_at"}
        raise Refused([Problem((names.get(p.field[0], p.field[0]),), p.code, p.message) for p in problems])
    values = {
        **ready,
        "kind": str(ActivityKind.CALL),
        "subject": f"Call list {call_list['name']}",
        "direction": str(ActivityDirection.OUTBOUND),
        "outcome": str(outcome),
        "occurred_at": at,
        "author_id": unit.viewer.id,
    }
    id = await unit.insert(activity, with_defaults(activity, values))
    about = {name: entry[name] for name in ("customer_id", "lead_id") if entry[name] is not None}
    _ = await unit.insert_all(registry.of(models.ActivityTarget), [{"activity_id": id, **about}])
