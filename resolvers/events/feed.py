"""A subscriber's event feed, which gets new events from memory.

A feed that has fallen behind reads events from the log.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from typing import Protocol
from uuid import UUID

from core.errors import RapportError, Throttled
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.access import Viewer
from resolvers.events import cursors, event_log
from resolvers.events.event_log import Event
from resolvers.events.fan_out import Delivery, dispatch
from resolvers.events.subscription_filter import Interest

MOST_WAITING = 600
"""The maximum number of deliveries queued in memory for one subscriber. Above it, the feed reads the log instead."""

CHUNK = 100
"""The number of events that a feed reads from the log at a time. It is small, because many feeds may reconnect at once.
"""


class Turn(Protocol):
    """A turn of a caller, in which a feed reads the event log."""

    async def pay(self, cost: int) -> None:
        """Charges the caller. Raises Throttled if the caller's budget does not suffice."""


class Turns(Protocol):
    """Limits how callers read the event log. A caller must wait for a turn, and has at most one turn at a time."""

    @property
    def event_cost(self) -> int:
        """The cost of an event that is read from the log."""

    def turn(self, caller: str) -> AbstractAsyncContextManager[Turn]:
        """Waits for the caller's turn. The turn ends when the `async with` block ends."""


class Unlimited:
    """The turns of a caller without limits: each turn begins immediately and costs nothing."""

    event_cost = 0

    def turn(self, caller: str) -> AbstractAsyncContextManager[Turn]:
        """Returns a turn that begins immediately."""
        return nullcontext(self)

    async def pay(self, cost: int) -> None:
        """Does nothing."""


class Source(Protocol):
    """The log reader of a process, which offers new events to open feeds. `Hub` implements this protocol."""

    @property
    def database(self) -> Database:
        """The database of the log."""

    @property
    def log(self) -> UUID:
        """The id of the event log."""

    @property
    def position(self) -> int:
        """The sequence number of the last event that was read."""

    @property
    def turns(self) -> Turns:
        """The turns in which feeds read the log."""

    def open(self, feed: Feed) -> AbstractContextManager[None]:
        """Offers new events to a feed while the `with` block runs."""

    async def check_rights(self, feed: Feed) -> None:
        """Ends a feed whose token is no longer valid. For any other feed, reads the viewer's rights again."""


class Feed:
    """The event feed of one subscriber. Yields each matching, visible event once, in log order.

    `position`: the sequence number up to which everything was delivered.
    `behind`: whether the feed reads from the log instead of receiving live events.
    `ended`: the error that ends the feed, or None.
    `changes`: how often the viewer's access may have changed since the feed was made.
    """

    def __init__(self, hub: Source, viewer: Viewer, interest: Interest, position: int) -> None:
        self.viewer = viewer
        self.interest = interest
        self.position = position
        self.behind = True
        self.ended: RapportError | None = None
        self.changes = 0
        self._hub = hub
        self._waiting: deque[Delivery] = deque()
        self._woken = asyncio.Event()
        self._sending: Delivery | None = None
        self._outdated = False
        """Whether access may have changed since it was checked for the current chunk of events."""

    @property
    def log(self) -> UUID:
        """The id of the event log."""
        return self._hub.log

    @property
    def cursor(self) -> str:
        """The cursor from which a client can resume the subscription: just after the last delivered event."""
        return cursors.write(self._hub.log, self.position)

    @property
    def sent(self) -> int:
        """The sequence number up to which all events were sent.

        If an event is being sent, this is the number just before that event.
        """
        return self.position if self._sending is None else self._sending.event.seq - 1

    @property
    def waiting(self) -> int:
        """The number of queued deliveries, at most MOST_WAITING."""
        return len(self._waiting)

    def offer(self, deliveries: list[Delivery], through: int) -> None:
        """Queues deliveries for a feed that is not behind. `through`: the sequence number of the last event examined.

        If the queue would exceed MOST_WAITING deliveries, the feed falls behind.
        """
        if not deliveries:
            if not self._waiting:
                self.position = max(self.position, through)
            return
        if len(self._waiting) + len(deliveries) > MOST_WAITING:
            self.fall_behind()
        else:
            self._waiting += deliveries
            self._woken.set()

    def fall_behind(self) -> None:
        """Drops the queued deliveries. The feed then reads their events from the log."""
        self._waiting.clear()
        self.behind = True
        self._woken.set()

    def check_again(self) -> None:
        """Drops the queued deliveries, because access to their rows may have changed.

        The feed then reads their events from the log, and access is checked again.
        """
        self.changes += 1
        self._outdated = True
        if self._waiting:
            self.fall_behind()

    def end(self, error: RapportError) -> None:
        """Ends the feed: `deliveries` raises `error`, with the feed's cursor in `error.details`."""
        self.ended = error
        self._woken.set()

    async def judge_again(self, delivery: Delivery) -> Delivery | None:
        """Checks access again for a delivery, just before it is sent.

        Returns the delivery as the current rights allow it. Returns None if the viewer may no longer get the event, or
        if the event was pruned. If the feed has ended, raises the feed's error, with the cursor just before this event.
        """
        before = delivery.event.seq - 1
        if self.ended is not None:
            self.ended.details["cursor"] = cursors.write(self._hub.log, before)
            raise self.ended
        with StatementScope(self.viewer.key):
            page = await event_log.page(self._hub.database, before, 1)
            if [event.seq for event in page.events] != [delivery.event.seq]:
                return None
            return next(iter((await dispatch(self._hub.database, page, [self])).get(self, ())), None)

    async def deliveries(self) -> AsyncIterator[Delivery]:
        """Yields deliveries until the feed ends.

        Raises the error that was passed to `end`, or CursorExpired if events after the position were pruned.
        """
        with self._hub.open(self):
            while True:
                if self.ended is not None:
                    self.ended.details["cursor"] = self.cursor
                    raise self.ended
                if self._waiting:
                    delivery = self._waiting.popleft()
                    if delivery.event.seq > self.position:
                        self._sending = delivery
                        self.position = delivery.event.seq
                        yield delivery
                        self._sending = None  # the next event is asked for when this one has been sent
                elif self.behind:
                    async for delivery in self._catch_up():
                        yield delivery
                else:
                    self._woken.clear()
                    await self._woken.wait()

    async def _catch_up(self) -> AsyncIterator[Delivery]:
        """Yields the next deliveries, read from the log. Switches to live events once the feed has caught up."""
        async with self._hub.turns.turn(self.viewer.key) as turn:
            events, deliveries = await self._read(turn)
        for delivery in deliveries:
            if self.ended is not None or self._outdated:
                return
            self._sending = delivery
            self.position = delivery.event.seq
            yield delivery
            self._sending = None
        if events:
            self.position = events[-1].seq
        # No await between this check and the assignment: the hub must not advance in between, or events would be lost.
        if self.position >= self._hub.position:
            self.behind = False

    async def _read(self, turn: Turn) -> tuple[Sequence[Event], Sequence[Delivery]]:
        """Reads the next events from the log. Returns them, and the deliveries to the viewer."""
        database = self._hub.database
        with StatementScope(self.viewer.key):
            page = await event_log.page(database, self.position, CHUNK)
            events = page.events
            if not events or events[0].seq > self.position + 1:
                # A gap in the numbers: events may have been pruned.
                (await event_log.extent(database)).check(self.cursor)
        if not events:
            return (), ()
        try:
            await turn.pay(self._hub.turns.event_cost * len(events))
        except Throttled as error:
            error.details["cursor"] = self.cursor
            raise
        # After the events were read: an event that follows a change of rights is not delivered by the old rights.
        await self._hub.check_rights(self)
        self._outdated = False
        with StatementScope(self.viewer.key):
            return events, (await dispatch(database, page, [self])).get(self, ())


def resume_cursor(feeds: Iterable[Feed]) -> str | None:
    """Returns the cursor from which all of these feeds can resume without missing an event.

    Returns None if there are no feeds.
    """
    behind = min(feeds, key=lambda feed: feed.sent, default=None)
    return None if behind is None else cursors.write(behind.log, behind.sent)
