"""Subscription filters, and the rows that they are matched against in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import models
from resolvers import registry
from resolvers.access import Viewer
from resolvers.events.event_log import Event
from resolvers.reads.loaders import Reader
from resolvers.registry import Entity
from resolvers.search.expressions import (
    LIVING,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Operator,
    every,
)
from resolvers.search.record import Record

ENDS = {"customers": "customer_id", "opportunities": "opportunity_id"}
"""Maps the filters by target to the foreign key columns of an activity's targets."""


def end_entity(column: str) -> Entity:
    """Returns the entity of the targets in a foreign key column."""
    return registry.target(registry.of(models.ActivityTarget).description.to_one[column.removesuffix("_id")])


@dataclass(frozen=True, slots=True)
class Interest:
    """A subscription filter by entity and operation. Activities can also be filtered by kind, author and target.

    A field that is None matches any value.
    """

    entities: frozenset[str]
    operations: frozenset[str] | None = None
    kinds: frozenset[str] | None = None
    authors: frozenset[UUID] | None = None
    customers: frozenset[UUID] | None = None
    opportunities: frozenset[UUID] | None = None
    of_oneself: bool = False
    """Whether only events count whose customer or lead the subscriber owns, or is assigned to. API keys own none."""
    about: tuple[tuple[str, frozenset[UUID]], ...] = field(init=False)
    """Pairs of a target column and row ids. For each pair, the activity must have one of these rows as a target."""

    def __post_init__(self) -> None:
        wanted = tuple((column, getattr(self, name)) for name, column in ENDS.items())
        object.__setattr__(self, "about", tuple((column, ids) for column, ids in wanted if ids is not None))

    @property
    def ends(self) -> Iterator[tuple[str, UUID]]:
        """The pairs of a target column and a row id that the filter contains."""
        return ((column, id) for column, ids in self.about for id in ids)

    def may_ask(self, viewer: Viewer) -> bool:
        """Returns whether the viewer may use the filter.

        An API key that may not read employees may not filter by author.
        """
        return self.authors is None or viewer.grant is None or viewer.grant.reads(registry.of(models.Employee))

    def wants(self, event: Event) -> bool:
        """Returns False if the event's entity or operation does not match the filter. Does not look at the row."""
        if event.entity not in self.entities:
            return False
        # Any event may be reported as REMOVED. Only the later visibility check can tell.
        return self.operations is None or "REMOVED" in self.operations or event.operation in self.operations

    def matches(self, row: Mapping[str, object]) -> bool:
        """Returns True if a row matches the filter's conditions on kind and author."""
        if self.kinds is not None and row.get("kind") not in self.kinds:
            return False
        return self.authors is None or row.get("author_id") in self.authors

    def concerns(self, viewer: Viewer, holders: Collection[UUID]) -> bool:
        """Returns whether an event is the viewer's concern. `holders`: the employees whose customer or lead it is."""
        return not self.of_oneself or viewer.id is None or viewer.id in holders


@dataclass(slots=True)
class Facts:
    """The rows against which subscription filters are matched, for one batch of events.

    `rows`: the current rows of the events, by id.
    `targets`: for each activity id, pairs of a target column and a row id. They include targets that were just deleted.
    """

    rows: dict[UUID, Record] = field(default_factory=dict)
    targets: defaultdict[UUID, set[tuple[str, UUID]]] = field(default_factory=lambda: defaultdict(set))
    holders: defaultdict[UUID, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    """For each row id, the employees who own its customer or lead or are assigned to it (see `add_holders`)."""

    def before(self, event: Event) -> Mapping[str, Any]:
        """Returns the row as it was before the event: the current row with the event's old values."""
        row = self.rows[event.row_id]
        past = {name: pair[0] for name, pair in event.changes.items()}
        keys = {one.column for one in registry.named(event.entity).description.to_one.values()}
        return {**row, **{k: UUID(v) if k in keys and v is not None else v for k, v in past.items()}}


async def facts(reader: Reader, events: Sequence[Event], deleted: frozenset[UUID] | None) -> Facts:
    """Reads the rows of a batch of events.

    `reader`: reads without access control.
    `deleted`: None to leave out the targets of activities; otherwise, targets with one of these deletion ids are
    included like undeleted ones.
    """
    found = Facts()
    wanted: defaultdict[str, set[UUID]] = defaultdict(set)
    for event in events:
        wanted[event.entity].add(event.row_id)
    for entity, ids in wanted.items():
        for row in await reader.all(registry.named(entity), Among("id", tuple(ids))):
            found.rows[row.id] = row
    activities = tuple(wanted["Activity"])
    if deleted is not None and activities:
        living = AnyOf((LIVING, Among("deletion_id", tuple(deleted))))
        where = every(Among("activity_id", activities), living)
        for target in await reader.all(registry.of(models.ActivityTarget), where):
            for column in ENDS.values():
                if target[column] is not None:
                    found.targets[target["activity_id"]].add((column, target[column]))
    return found


async def add_holders(reader: Reader, known: Facts, today: date) -> None:
    """Adds the holders of the rows of a batch. Takes at most three statements."""
    whose: defaultdict[str, defaultdict[UUID, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for row in known.rows.values():
        for column in ("customer_id", "lead_id"):
            if row.get(column) is not None:
                whose[column][row[column]].add(row.id)
    ends = [
        (models.Customer, "id", "owner_id", whose["customer_id"], LIVING),
        (models.Lead, "id", "owner_id", whose["lead_id"], LIVING),
        (models.CustomerAssignment, "customer_id", "employee_id", whose["customer_id"], every(LIVING, _lasts(today))),
    ]
    for model, column, holder, rows, condition in ends:
        if rows:
            for end in await reader.all(registry.of(model), every(Among(column, tuple(rows)), condition)):
                for id in rows[end[column]] if end[holder] is not None else ():
                    known.holders[id].add(end[holder])


def _lasts(day: date) -> Expression:
    """Returns the condition for the assignments that hold on a day."""
    return every(Compare("since", Operator.LTE, day), AnyOf((IsNull("until"), Compare("until", Operator.GT, day))))


def deletions(events: Sequence[Event]) -> list[UUID]:
    """Returns the deletion ids of the DELETE events among `events`."""
    ids = {event.changes["deletion_id"][1] for event in events if event.operation == "DELETE"}
    return [UUID(id) for id in ids]
