"""Rules for segments, and the members of dynamic segments, which the worker keeps up to date.

The worker writes the members of a dynamic segment as its last editor sees them, in batches. Each batch compares the
condition with the members that are there, so nothing is lost if a worker is killed between two batches.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from models.customers import SegmentKind
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access import Operation, Viewer
from resolvers.changes import automation_causes
from resolvers.changes.condition_rules import ConditionRules, in_force, matching
from resolvers.changes.different_values import write_each
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.reads import static_lists
from resolvers.reads.saved_conditions import read_condition
from resolvers.search.expressions import (
    LIVING,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Not,
    Operator,
    Related,
    Some,
    equals,
    every,
)
from resolvers.search.record import Record

BATCH = 500
"""The most members that one transaction adds, and the most that it removes."""

REFRESHED = "PT5M"
"""How long after a refresh the members of a segment are looked at again."""

_NOBODY = UUID(int=0)
_STOPPED = "Whoever last changed it has left, or may not read what it names. Somebody else must save it again."


class SegmentRules(ConditionRules):
    """Rules for segments: a dynamic one has a condition, which names no other dynamic segment."""

    async def check(self, change: Change) -> None:
        """Sets the editor of a dynamic segment, and who may read its condition.

        Raises Refused: STATE if the kind would change; REQUIRED for a dynamic segment without a condition; INVALID for
        a static one with a condition, and for a condition that names a dynamic segment. Also raises the errors of
        `ConditionRules.check`.
        """
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        if change.before is not None and change.changes("kind"):
            raise Refused.one(ProblemCode.STATE, "A segment keeps its kind. Create another segment.", "kind")
        text = change.get("condition")
        if change.get("kind") != SegmentKind.DYNAMIC:
            if text is not None:
                message = "A static segment has no condition: its customers are added one by one."
                raise Refused.one(ProblemCode.INVALID, message, "condition")
            return
        if text is None:
            raise Refused.one(ProblemCode.REQUIRED, "A dynamic segment needs a condition.", "condition")
        await super().check(change)
        change.values["stopped_because"] = None
        if not change.changes("condition"):
            return
        unit = change.unit
        found = read_condition(registry.of(models.Customer), text, unit.viewer, unit.settings.time_zone)
        ids = tuple(dict.fromkeys(static_lists.named_rows(found)))
        named = every(Among("id", ids), Not(IsNull("condition")))
        if ids and await unit.find(models.Segment, named, limit=1):
            message = "The condition of a dynamic segment may name static segments only."
            raise Refused([Problem(("condition",), ProblemCode.INVALID, message)])
        readers = readers_of(text, unit.settings.time_zone)
        change.values |= {"readers": readers, "as_of": None}


class SegmentMemberRules(Rules):
    """Rules for members of segments: nobody but the worker writes those of a dynamic segment."""

    async def check(self, change: Change) -> None:
        """Raises Refused (STATE) if the segment is dynamic."""
        if change.operation is not Operation.RESTORE:
            segment = await change.unit.get(models.Segment, change.get("segment_id"))
            _refuse_dynamic(segment)

    async def check_ends(self, unit: Unit, ends: Mapping[str, Record]) -> None:
        """Raises Refused (STATE) if the segment is dynamic."""
        _refuse_dynamic(ends["segment_id"])


def _refuse_dynamic(segment: Record | None) -> None:
    if segment is not None and segment["condition"] is not None:
        message = "The segment is dynamic: its condition determines its customers."
        raise Refused.one(ProblemCode.STATE, message, "segment_id")


def readers_of(text: str, zone: ZoneInfo) -> str:
    """Returns the roles that may read everything that the condition of a segment names, separated by commas."""
    found = []
    for role in EmployeeRole:
        try:
            _ = read_condition(registry.of(models.Customer), text, Viewer(_NOBODY, str(role), role), zone)
        except Refused:
            continue
        found.append(str(role))
    return ",".join(found)


async def due(unit: Unit) -> list[UUID]:
    """Returns the ids of the dynamic segments whose members are to be looked at."""
    before = clock.shifted(unit.now, REFRESHED, -1, unit.settings.time_zone)
    late = AnyOf((IsNull("as_of"), Compare("as_of", Operator.LTE, before)))
    return await unit.ids(models.Segment, every(Not(IsNull("condition")), LIVING, late))


async def refresh(unit: Unit, id: UUID) -> tuple[int, bool]:
    """Adds and removes up to BATCH members of a dynamic segment each.

    Returns the number of rows that it has changed, and whether others may be left. Members of a segment whose condition
    is not in force stay as they are. Any number of workers may call this function at the same time.
    """
    segment = await unit.get(models.Segment, id)
    condition = await _condition(unit, segment)
    if segment is None or condition is None:
        if segment is not None and segment["stopped_because"] is None and _is_dynamic(segment):
            await _keep(unit, id, stopped_because=_STOPPED)
        return 0, False
    customer, link = registry.of(models.Customer), registry.of(models.SegmentMember)
    member = Some(customer.description.to_many["segments"], equals("id", id))
    missing = every(condition, Not(member))
    ids = await unit.ids(models.Customer, missing, limit=BATCH)
    # The customers first, since their locks come before that of the segment.
    await unit.hold({models.Customer: ids, models.Segment: [id]})
    if not await _is_unchanged(unit, segment):
        return 0, False  # another worker has brought it up to date, or it was edited: it is due again then
    [new] = await matching(unit, customer, ids, [missing])
    _ = await unit.insert_all(link, [{"segment_id": id, "customer_id": one} for one in ids if one in new])
    lost = Related(link.description.to_one["customer"], Not(condition))
    leaving = await unit.find(
        models.SegmentMember, every(equals("segment_id", id), LIVING, lost), limit=BATCH, lock=True
    )
    await unit.mark_all(link, leaving, {"deleted_at": unit.now, "deletion_id": new_id()})
    await automation_causes.record_members(unit, {*new, *(row["customer_id"] for row in leaving)}, segment["as_of"])
    are_left = len(ids) == BATCH or len(leaving) == BATCH
    if not are_left:
        readers = readers_of(segment["condition"], unit.settings.time_zone)
        await _keep(unit, id, as_of=unit.now, readers=readers, stopped_because=None)
    return len(new) + len(leaving), are_left


async def _keep(unit: Unit, id: UUID, **values: object) -> None:
    """Writes what the worker has found out about a segment.

    It adds no event and no version, so that nobody's change meets another version by it.
    """
    await write_each(unit.database, unit.transaction, registry.of(models.Segment).description, {id: values})


def _is_dynamic(segment: Record) -> bool:
    return segment["deleted_at"] is None and segment["condition"] is not None


async def _is_unchanged(unit: Unit, segment: Record) -> bool:
    """Returns whether a segment that is locked by now is as it was read."""
    now = await unit.get(models.Segment, segment.id)
    return now is not None and now["version"] == segment["version"] and now["as_of"] == segment["as_of"]


async def _condition(unit: Unit, segment: Record | None) -> Expression | None:
    """Returns the condition of a dynamic segment, as its last editor; None if it is not in force."""
    if segment is None or not _is_dynamic(segment):
        return None
    found = await in_force(unit, models.Segment, [segment], "condition")
    return static_lists.of_static(found[0].expression) if found else None
