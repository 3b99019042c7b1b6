"""Finds the customers who come into segments, or go out of them, for the automations that wait for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from models.automations import AutomationTrigger
from resolvers.access import Operation
from resolvers.changes import automation_history
from resolvers.changes.unit import Unit
from resolvers.events.event_log import Event
from resolvers.search.expressions import Among

TRIGGERS: Mapping[str, str] = {
    AutomationTrigger.SEGMENT_ENTERED: Operation.CREATE,
    AutomationTrigger.SEGMENT_LEFT: Operation.DELETE,
}
"""The operation on members of segments that each trigger stands for."""

_MEMBER = "SegmentMember"


@dataclass(frozen=True, slots=True)
class Passage:
    """A customer came into a segment or went out of it."""

    segment: UUID
    customer: UUID


async def passages(unit: Unit, events: Sequence[Event]) -> dict[UUID, Passage]:
    """Returns the passages of customers, by the ids of the events among `events` that say so.

    A customer or a segment that is deleted takes its members along, and brings them back when it is restored. Neither
    is a passage.
    """
    of_members = [one for one in events if one.entity == _MEMBER and one.operation in TRIGGERS.values()]
    if not of_members:
        return {}
    ids = tuple({event.row_id for event in of_members})
    members = {row.id: row for row in await unit.find(models.SegmentMember, Among("id", ids))}
    found = {
        event.id: Passage(row["segment_id"], row["customer_id"])
        for event in of_members
        if (row := members.get(event.row_id)) is not None
    }
    gone = [event for event in of_members if event.operation == Operation.DELETE and event.id in found]
    ends = {id for event in gone for id in (found[event.id].segment, found[event.id].customer)}
    deleted = await automation_history.deletions(unit, ends)
    for event in gone:
        one = found[event.id]
        if {(event.transaction, one.segment), (event.transaction, one.customer)} & deleted:
            del found[event.id]
    return found
