"""One subscriber's events: live from memory, and from the log while it is behind."""

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
"""Deliveries that wait in memory for one subscriber. With more it falls behind, and reads the log."""

CHUNK = 100
"""Events of the log that one that is behind reads at a time: many may come back at once, and an event may be large."""


class Source(Protocol):
    """The process's reader of the log, which offers events to the feeds that are open."""

    @property
    def database(self) -> Database:
        """Where the log is."""

    @property
    def log(self) -> UUID:
        """The log's name."""

    @property
    def position(self) -> int:
        """How far the log was read."""

    def open(self, feed: Feed) -> AbstractContextManager[None]:
        """Offers events to a feed while the block runs."""


class Feed:
    """The events that a subscriber wants and may see, each once, in the log's order.

    `position`: up to where the subscriber was told everything; its cursor is where it can go on.
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
        """The log that is listened to."""
        return self._hub.log

    @property
    def cursor(self) -> str:
        """Where the subscriber can go on."""
        return cursors.write(self._hub.log, self.position)

    @property
    def waiting(self) -> int:
        """How many deliveries wait in memory, at most MOST_WAITING."""
        return len(self._waiting)

    def offer(self, deliveries: list[Delivery], through: int) -> None:
        """Hands on what happened up to a place just now. Called by the hub for a feed that is not behind."""
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
        """Forgets what waits: it is read from the log."""
        self._waiting.clear()
        self.behind = True
        self._woken.set()

    def end(self, error: RapportError) -> None:
        """Ends the feed: whoever listens gets this error, with the cursor."""
        self.ended = error
        self._woken.set()

    async def deliveries(self) -> AsyncIterator[Delivery]:
        """The deliveries, for as long as somebody asks. Raises what the feed was ended with, and CursorExpired."""
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
        """The next events of the log; the feed is live again when the hub has read no further."""
        database = self._hub.database
        events = await event_log.batch(database, self.position, CHUNK)
        if not events or events[0].seq > self.position + 1:
            # Something may have been pruned in between.
            (await event_log.extent(database)).check(self.cursor)
        if events:
            for delivery in (await dispatch(database, events, [self])).get(self, ()):
                if self.ended is not None:
                    return
                self.position = delivery.event.seq
                yield delivery
            self.position = events[-1].seq
        # Nothing is awaited between this look and being live: what the hub reads from now on is offered.
        if self.position >= self._hub.position:
            self.behind = False
