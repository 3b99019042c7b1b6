"""A subscriber's event feed: live from memory, or from the log while it is behind."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from typing import Protocol
from uuid import UUID

from core.errors import RapportError
from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events import cursors, event_log
from resolvers.events.fan_out import Delivery, dispatch
from resolvers.events.subscription_filter import Interest

MOST_WAITING = 600
"""The most deliveries that are queued in memory for one subscriber. Beyond it, the feed reads the log instead."""

CHUNK = 100
"""Events that a feed reads from the log at a time. Small, since many feeds may reconnect at once with large events."""


class Source(Protocol):
    """The process's log reader, which offers events to open feeds."""

    @property
    def database(self) -> Database:
        """The database of the log."""

    @property
    def log(self) -> UUID:
        """The log's id."""

    @property
    def position(self) -> int:
        """The position up to which the log was read."""

    def open(self, feed: Feed) -> AbstractContextManager[None]:
        """Offers events to a feed inside the `with` block."""


class Feed:
    """The events that match a subscriber's filter and that its viewer may see, each once, in log order.

    `position`: everything up to here was delivered. `behind`: the feed reads the log instead of live events.
    """

    def __init__(self, hub: Source, viewer: Viewer, interest: Interest, position: int) -> None:
        self.viewer = viewer
        self.interest = interest
        self.position = position
        self.behind = True
        self.ended: RapportError | None = None
        self._hub = hub
        self._waiting: deque[Delivery] = deque()
        self._woken = asyncio.Event()

    @property
    def log(self) -> UUID:
        """The id of the log."""
        return self._hub.log

    @property
    def cursor(self) -> str:
        """The cursor from which the subscriber can resume."""
        return cursors.write(self._hub.log, self.position)

    @property
    def waiting(self) -> int:
        """The number of queued deliveries, at most MOST_WAITING."""
        return len(self._waiting)

    def offer(self, deliveries: list[Delivery], through: int) -> None:
        """Queues the deliveries up to the position `through`. The hub calls this for feeds that are not behind."""
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
        """Drops the queue; its events are read from the log instead."""
        self._waiting.clear()
        self.behind = True
        self._woken.set()

    def end(self, error: RapportError) -> None:
        """Ends the feed: `deliveries` raises this error, with the cursor in its details."""
        self.ended = error
        self._woken.set()

    async def deliveries(self) -> AsyncIterator[Delivery]:
        """Yields deliveries until the feed ends. Raises the error of `end`, and CursorExpired."""
        with self._hub.open(self):
            while True:
                if self.ended is not None:
                    self.ended.details["cursor"] = self.cursor
                    raise self.ended
                if self._waiting:
                    delivery = self._waiting.popleft()
                    if delivery.event.seq > self.position:
                        self.position = delivery.event.seq
                        yield delivery
                elif self.behind:
                    async for delivery in self._catch_up():
                        yield delivery
                else:
                    self._woken.clear()
                    await self._woken.wait()

    async def _catch_up(self) -> AsyncIterator[Delivery]:
        """Yields the next events from the log; goes live once it has caught up with the hub."""
        database = self._hub.database
        events = await event_log.batch(database, self.position, CHUNK)
        if not events or events[0].seq > self.position + 1:
            # A gap in the numbers: events may have been pruned.
            (await event_log.extent(database)).check(self.cursor)
        if events:
            for delivery in (await dispatch(database, events, [self])).get(self, ()):
                if self.ended is not None:
                    return
                self.position = delivery.event.seq
                yield delivery
            self.position = events[-1].seq
        # No await between this check and going live, so that the hub cannot read events in between unnoticed.
        if self.position >= self._hub.position:
            self.behind = False
