"""Reads the new events of the event log, once per process, and offers them to all feeds.

A slow feed delays no other feed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from uuid import UUID
from zoneinfo import ZoneInfo

from core import clock as now_clock
from core.errors import TimedOut, Unauthenticated, Unavailable
from core.observation import unobserved
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers import authentication
from resolvers.access import Viewer
from resolvers.access.audience import Audience
from resolvers.events import event_log
from resolvers.events.fan_out import dispatch, may_hide
from resolvers.events.feed import Feed, Turns, Unlimited
from resolvers.events.subscription_filter import Interest

_log = logging.getLogger("rapport.events")

CHUNK = 200
CHECK_SECONDS = 0.5
"""The longest time between two checks of the viewers, in seconds.

Events of employees, keys and teams, and notifications of ended sessions, cause a check at once. The interval is for
tokens that expire, for lost notifications, and for sessions that another process has ended on SQLite.
"""


class Hub:
    """Offers new events to the open feeds of a process.

    `position`: the sequence number of the last event that was read.
    `log`: the id of the event log.
    `turns`: the turns in which feeds read the log.
    """

    def __init__(self, database: Database, zone: ZoneInfo, turns: Turns | None = None) -> None:
        self.database = database
        self.turns = turns or Unlimited()
        self.position = 0
        self.log = UUID(int=0)
        self._zone = zone
        self._feeds: set[Feed] = set()
        self._audience: Audience | None = None
        self._teams_moved = False
        self._sessions_ended = False
        self._task: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    async def feed(self, viewer: Viewer, interest: Interest, after: str | None) -> Feed:
        """Returns a feed of the events after the cursor `after`, or of new events only if `after` is None.

        Raises CursorExpired if events after the cursor can no longer be read, and BadUserInput if the cursor is
        malformed.
        """
        extent = await event_log.extent(self.database)
        position = extent.last if after is None else extent.check(after)
        async with self._starting:
            if self._task is None or self._task.done():
                self.log, self.position = extent.log, extent.last
                with StatementScope("event log", reserved=True), unobserved():  # inherited by the task
                    self._task = asyncio.create_task(self._run())
        return Feed(self, viewer, interest, position)

    @property
    def live(self) -> int:
        """The number of feeds that receive live events."""
        return sum(not feed.behind for feed in self._feeds)

    def progress(self) -> tuple[int, int, int, int]:
        """Returns four numbers: live feeds, feeds that are behind, queued deliveries, and the largest lag.

        The lag of a feed is the number of events from the feed's position to the last event that was read.
        """
        live = self.live
        waiting = sum(feed.waiting for feed in self._feeds)
        slowest = min([feed.position for feed in self._feeds if feed.behind or feed.waiting], default=self.position)
        return live, len(self._feeds) - live, waiting, max(self.position - slowest, 0)

    @contextmanager
    def open(self, feed: Feed) -> Iterator[None]:
        """Offers new events to a feed while the `with` block runs."""
        self._feeds.add(feed)
        self._audience = None
        try:
            yield
        finally:
            self._feeds.discard(feed)
            self._audience = None

    async def close(self) -> None:
        """Stops reading the log and ends every feed with Unauthenticated, so that clients reconnect."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        for feed in self._feeds:
            feed.end(Unauthenticated("The server is shutting down. Reconnect and resume from the cursor."))

    async def _run(self) -> None:
        wait = asyncio.Event()
        checked = 0.0

        def ended() -> None:
            self._sessions_ended = True
            wait.set()

        clock = asyncio.get_running_loop().time
        async with self.database.wakes(wait.set, ended) as every:
            while True:
                try:
                    wait.clear()
                    if self._sessions_ended or clock() - checked >= CHECK_SECONDS:
                        await self._check()
                        checked = clock()
                    while await self._advance():
                        if clock() - checked >= CHECK_SECONDS:  # a long backlog must not delay token checks
                            await self._check()
                            checked = clock()
                except (Unavailable, TimedOut):  # the database has logged it
                    await asyncio.sleep(CHECK_SECONDS)
                except Exception:  # keep following: the position is unchanged
                    _log.exception("Reading the event log failed; trying again.")
                    await asyncio.sleep(CHECK_SECONDS)
                with suppress(TimeoutError):
                    # Not asyncio.wait_for: before Python 3.12 it can lose a cancellation that arrives with the event.
                    async with asyncio.timeout(min(every, CHECK_SECONDS)):
                        await wait.wait()

    async def _advance(self) -> bool:
        """Reads the next events and offers them to the live feeds. Returns True if the log may have more events."""
        page = await event_log.page(self.database, self.position, CHUNK)
        events = page.events
        if not events:
            return False
        self._teams_moved |= any(event.entity == "Team" for event in events)
        # A feed that catches up to this position goes live, so set the position before the first await below.
        self.position = events[-1].seq
        try:
            # After the events were read: an event that follows a change of rights is not delivered by the old rights.
            await self._check()
            if any(map(may_hide, events)):
                for feed in self._feeds:  # deliveries of earlier events that still wait
                    feed.check_again()
            live = [feed for feed in self._feeds if not feed.behind]
            if self._audience is None:
                self._audience = Audience({feed.viewer.key: feed.viewer for feed in self._feeds}.values())
            deliveries = await dispatch(self.database, page, live, self._audience)
        except BaseException:
            for feed in self._feeds:  # the events were not offered: the feeds must read them from the log
                feed.fall_behind()
            raise
        for feed in live:
            feed.offer(deliveries.get(feed, []), events[-1].seq)
        return len(events) >= CHUNK

    async def _check(self) -> None:
        """Ends feeds whose token is no longer valid. Reloads viewers whose rights may have changed."""
        self._sessions_ended = False
        await self._check_feeds(list(self._feeds), teams_moved=self._teams_moved)
        self._teams_moved = False

    async def check_rights(self, feed: Feed) -> None:
        """Ends a feed whose token is no longer valid. For any other feed, reads the viewer's rights again."""
        # The feed may be ahead of this hub, which then does not know yet whether teams were moved.
        await self._check_feeds([feed], teams_moved=True)

    async def _check_feeds(self, feeds: list[Feed], *, teams_moved: bool) -> None:
        if not feeds:
            return
        viewers = {feed.viewer for feed in feeds}
        checked = await authentication.still_holds(self.database, viewers)
        # A moved team changes the access of members of other teams, whose own rows do not change.
        moved = {viewer for viewer in viewers - checked.ended if viewer.teams} if teams_moved else set()
        # Assignments have start and end dates, so access may change with a new day.
        today = now_clock.today(self._zone)
        aged = {viewer for viewer in viewers - checked.ended if (viewer.id or viewer.grant) and viewer.today != today}
        changed = checked.changed | moved | aged
        now = {viewer: await authentication.renewed(self.database, viewer, self._zone) for viewer in changed}
        for feed in feeds:
            viewer = None if feed.viewer in checked.ended else now.get(feed.viewer, feed.viewer)
            if viewer is None:
                feed.end(Unauthenticated("The token is no longer valid. Sign in again."))
            elif viewer != feed.viewer:
                feed.viewer = viewer
                feed.check_again()
                self._audience = None
