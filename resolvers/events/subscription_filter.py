"""Subscription filters, matched in memory against a batch of events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.events.event_log import Event
from resolvers.reads.loaders import Reader
from resolvers.search.expressions import LIVING, Among, AnyOf, every
from resolvers.search.record import Record

ENDS = {"customers": "customer_id", "opportunities": "opportunity_id"}
"""Maps each filter by an activity's targets to the column of the target."""


@dataclass(frozen=True, slots=True)
class Interest:
    """A subscription filter: entities and operations and, for activities, kind, author and targets. None: any."""

    entities: frozenset[str]
    operations: frozenset[str] | None = None
    kinds: frozenset[str] | None = None
    authors: frozenset[UUID] | None = None
    customers: frozenset[UUID] | None = None
    opportunities: frozenset[UUID] | None = None
    about: tuple[tuple[str, frozenset[UUID]], ...] = field(init=False)
    """Pairs of a target column and ids, of which the activity must have one in that column."""

    def __post_init__(self) -> None:
        wanted = tuple((column, getattr(self, name)) for name, column in ENDS.items())
        object.__setattr__(self, "about", tuple((column, ids) for column, ids in wanted if ids is not None))

    def wants(self, event: Event) -> bool:
        """Whether the event may match, as far as the event alone tells."""
        if event.entity not in self.entities:
            return False
        # Any event may become a REMOVED: that is known only after the visibility check.
        return self.operations is None or "REMOVED" in self.operations or event.operation in self.operations

    def matches(self, row: Mapping[str, object]) -> bool:
        """Whether a row has the wanted kind and author."""
        if self.kinds is not None and row.get("kind") not in self.kinds:
            return False
        return self.authors is None or row.get("author_id") in self.authors


@dataclass(slots=True)
class Facts:
    """The data to match a batch against: the rows as they are now, and present and past targets of activities."""

    rows: dict[UUID, Record] = field(default_factory=dict)
    targets: defaultdict[UUID, set[tuple[str, UUID]]] = field(default_factory=lambda: defaultdict(set))

    def before(self, event: Event) -> Mapping[str, Any]:
        """The row before the event: the present row with the event's old values."""
        row = self.rows[event.row_id]
        past = {name: pair[0] for name, pair in event.changes.items()}
        keys = {one.column for one in registry.named(event.entity).description.to_one.values()}
        return {**row, **{k: UUID(v) if k in keys and v is not None else v for k, v in past.items()}}


async def facts(everything: Reader, events: Sequence[Event], *, about: bool) -> Facts:
    """Reads the data of a batch. `about`: read targets too, including those deleted with an event of the batch."""
    found = Facts()
    wanted: defaultdict[str, set[UUID]] = defaultdict(set)
    for event in events:
        wanted[event.entity].add(event.row_id)
    for entity, ids in wanted.items():
        for row in await everything.all(registry.named(entity), Among("id", tuple(ids))):
            found.rows[row.id] = row
    activities = tuple(wanted["Activity"])
    if about and activities:
        living = AnyOf((LIVING, Among("deletion_id", tuple(deletions(events)))))
        where = every(Among("activity_id", activities), living)
        for target in await everything.all(registry.of(models.ActivityTarget), where):
            for column in ENDS.values():
                if target[column] is not None:
                    found.targets[target["activity_id"]].add((column, target[column]))
    return found


def deletions(events: Sequence[Event]) -> list[UUID]:
    """The deletion ids of the DELETE events."""
    ids = {event.changes["deletion_id"][1] for event in events if event.operation == "DELETE"}
    return [UUID(id) for id in ids]
