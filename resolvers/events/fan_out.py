"""Dispatches events to subscribers, by subscription filter and by row visibility at the time of delivery.

- A viewer who may see the row now gets the event.
- A viewer who could see the row only before the change gets the operation REMOVED and the row's id, nothing else.
- A viewer who could see a row before its deletion gets the deletion.

One statement per batch of events checks for all subscribers which rows they may see now. Another statement per entity
checks which rows they could see before, but only for events that may have hidden a row.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from models.dialect.base import Database
from resolvers import registry
from resolvers.access import SYSTEM, Viewer
from resolvers.access.audience import Audience, PastRow
from resolvers.events.event_log import Event, Page
from resolvers.events.past_activities import NO_PAST, Past, past_activities
from resolvers.events.subscription_filter import Facts, Interest, add_holders, deletions, end_entity, facts
from resolvers.reads.loaders import Reader, Rows
from resolvers.registry import Entity

REMOVED = "REMOVED"
FRESH_SECONDS = 10.0
_NOBODY: frozenset[str] = frozenset()
_PERIOD = frozenset({"since", "until"})
"""The columns with the period for which a row, such as an assignment, grants access."""


class Subscriber(Protocol):
    """A viewer with a subscription filter."""

    viewer: Viewer
    interest: Interest


@dataclass(slots=True)
class Common:
    """State shared by all deliveries of one event.

    `viewers`: the recipients by viewer key.
    `seen`: for each row id, the viewer keys of the recipients who may see the row.
    `made`: cached responses that several recipients share.
    `asking`: a lock, so that only one visibility check runs at a time.
    `began`: when this state was created, in seconds of the event loop's clock.
    """

    viewers: dict[str, Viewer] = field(default_factory=dict)
    seen: dict[UUID, set[str]] = field(default_factory=dict)
    made: dict[Hashable, Any] = field(default_factory=dict)
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    began: float = field(default_factory=lambda: asyncio.get_running_loop().time())

    @property
    def fresh(self) -> bool:
        """Whether this state is less than FRESH_SECONDS old. Older state must not be used."""
        return asyncio.get_running_loop().time() - self.began < FRESH_SECONDS

    async def seers(self, database: Database, rows: Rows) -> Set[str]:
        """Returns the viewer keys of the recipients who may see all of `rows`."""
        # Each row is checked once, for all recipients together.
        if self._unknown(rows):
            async with self.asking:
                unknown = self._unknown(rows)
                if unknown:
                    found = await Audience(self.viewers.values()).see(database, unknown)
                    for ids in unknown.values():
                        self.seen.update({id: found.get(id, set()) for id in ids})
        return set(self.viewers).intersection(*(self.seen[id] for ids in rows.values() for id in ids))

    def _unknown(self, rows: Rows) -> dict[Entity, set[UUID]]:
        found = {name: ids - self.seen.keys() for name, ids in rows.items()}
        return {registry.named(name): ids for name, ids in found.items() if ids}


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event to send to one subscriber. `operation`: the event's own operation, or REMOVED."""

    event: Event
    operation: str
    common: Common = field(compare=False, repr=False)

    @property
    def removed(self) -> bool:
        """Whether the viewer may no longer see the row. In this case, only the row's id is sent."""
        return self.operation == REMOVED


async def dispatch(
    database: Database, page: Page, subscribers: Collection[Subscriber], audience: Audience | None = None
) -> dict[Subscriber, list[Delivery]]:
    """Returns the deliveries of a page of events, by subscriber.

    `audience`: the subscribers' viewers. If None, it is built from `subscribers`.
    """
    events = page.events
    keyed = [(one.viewer.key, one) for one in subscribers]
    wanted = [(event, [(key, one) for key, one in keyed if one.interest.wants(event)]) for event in events]
    wanted = [(event, some) for event, some in wanted if some]
    if not wanted:
        return {}
    concerned = [event for event, _ in wanted]
    about = any(one.interest.about for _, one in keyed)
    deleted = _deletions(page)
    # A filter by target must still match an activity that has just lost this target.
    ids = frozenset[UUID]().union(*deleted.values()) if about else None
    reader = Reader(database, SYSTEM)
    known = await facts(reader, concerned, ids)
    if any(one.interest.of_oneself for _, one in keyed):
        await add_holders(reader, known, max(one.viewer.today for _, one in keyed))
    audience = audience or Audience({one.viewer.key: one.viewer for one in subscribers}.values())
    seen = await audience.see(database, _rows_to_check(concerned, known, subscribers))
    undone = _deleted_from(page, deleted)
    saw = await _past_viewers(database, audience, deleted, undone, wanted, seen, known)
    past = NO_PAST
    if saw:
        hidden = [event for event in concerned if event.entity == "Activity" and event.seq in saw]
        interests = [one.interest for _, one in keyed]
        past = await past_activities(database, audience, page, undone, hidden, known, interests)
    found: defaultdict[Subscriber, list[Delivery]] = defaultdict(list)
    for event, some in wanted:
        now, before = seen.get(event.row_id, _NOBODY), saw.get(event.seq, _NOBODY)
        common = Common()
        for key, one in some:
            operation = _operation(event, key, now, before)
            if operation is not None and _passes_filter(one, key, event, known, seen, past, operation):
                common.viewers[key] = one.viewer
                found[one].append(Delivery(event, operation, common))
    return found


def _operation(event: Event, key: str, now: Set[str], before: Set[str]) -> str | None:
    """Returns the operation to report to the viewer with this key, or None to report nothing.

    `now`: the keys of the viewers who may see the row now.
    `before`: the keys of the viewers who could see the row before the event.
    """
    if event.operation == "DELETE":
        return event.operation if key in now or key in before else None
    if key in now:
        return event.operation
    return REMOVED if key in before else None


def _passes_filter(
    one: Subscriber, key: str, event: Event, known: Facts, seen: dict[UUID, set[str]], past: Past, operation: str
) -> bool:
    interest = one.interest
    if interest.operations is not None and operation not in interest.operations:
        return False
    row = known.rows.get(event.row_id)
    if row is None or not interest.may_ask(one.viewer):
        return False
    if not interest.concerns(one.viewer, known.holders[event.row_id]):
        return False
    # Match a removed row only by what the viewer could see. Otherwise a filter would reveal what the row is now.
    if operation == REMOVED:
        if not interest.matches(past.rows.get(event.seq, {})):
            return False
    elif not interest.matches(row) and not (event.operation != "CREATE" and interest.matches(known.before(event))):
        return False
    targets = known.targets.get(event.row_id, set())
    for column, ids in interest.about:
        # For the same reason, match only targets that the viewer may see, or could see before the change.
        if not any(
            (column, id) in targets and (key in seen.get(id, ()) or key in past.targets.get((event.seq, id), ()))
            for id in ids
        ):
            return False
    return True


def _rows_to_check(
    events: Sequence[Event], known: Facts, subscribers: Collection[Subscriber]
) -> dict[Entity, Collection[UUID]]:
    """Returns the ids of the rows whose visibility must be checked, by entity.

    These are the rows of the events, and the activity targets that a subscription filter names.
    """
    asked: defaultdict[Entity, set[UUID]] = defaultdict(set)
    for event in events:
        asked[registry.named(event.entity)].add(event.row_id)
    filtered = {end for one in subscribers for end in one.interest.ends}
    for targets in known.targets.values():
        for column, id in targets & filtered:
            asked[end_entity(column)].add(id)
    return dict(asked)


async def _past_viewers(
    database: Database,
    audience: Audience,
    deleting: Collection[UUID],
    undone: Mapping[UUID, tuple[UUID, ...]],
    wanted: Sequence[tuple[Event, list[tuple[str, Subscriber]]]],
    seen: dict[UUID, set[str]],
    known: Facts,
) -> dict[int, set[str]]:
    past: defaultdict[str, list[PastRow]] = defaultdict(list)
    for event, some in wanted:
        if event.operation == "CREATE" or event.row_id not in known.rows:
            continue
        # Only a changed relation or a cascading deletion can hide a row.
        if not _moved(event) and event.transaction not in deleting:
            continue
        if all(key in seen.get(event.row_id, ()) for key, _ in some):
            continue
        past[event.entity].append(PastRow(event.seq, known.before(event), undone[event.transaction]))
    found: dict[int, set[str]] = {}
    for entity, rows in past.items():
        for number, keys in (await audience.saw(database, registry.named(entity), rows)).items():
            found.setdefault(number, set()).update(keys)
    return found


def may_hide(event: Event) -> bool:
    """Returns whether an event may hide its row, or other rows, from viewers who could see them before."""
    if event.operation == "UPDATE":
        return _moved(event) or not _PERIOD.isdisjoint(event.changes)
    return event.operation == "DELETE"


def _moved(event: Event) -> bool:
    """Returns whether the event changed a foreign key of its row."""
    return any(one.column in event.changes for one in registry.named(event.entity).description.to_one.values())


def _deleted_from(page: Page, deleted: Mapping[UUID, frozenset[UUID]]) -> dict[UUID, tuple[UUID, ...]]:
    """Returns, for each transaction of the page, the ids of the deletions in this and in later transactions.

    `deleted`: the ids of the deletions in each transaction.
    """
    found: dict[UUID, tuple[UUID, ...]] = {}
    ids: tuple[UUID, ...] = ()
    for event in reversed(page.events):
        if event.transaction not in found:
            here = deleted.get(event.transaction)
            if here:
                ids = (*here, *ids)
            found[event.transaction] = ids
    return found


def _deletions(page: Page) -> dict[UUID, frozenset[UUID]]:
    """Returns the ids of the deletions in each transaction of the page that deletes rows, by transaction."""
    found: defaultdict[UUID, list[Event]] = defaultdict(list)
    for event in page.events:
        if event.operation == "DELETE":
            found[event.transaction].append(event)
    return {**{transaction: frozenset(deletions(events)) for transaction, events in found.items()}, **page.deletions}
