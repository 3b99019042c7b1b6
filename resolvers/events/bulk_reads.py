"""Logs callers who read or import many sensitive values, such as phone numbers and e-mail addresses.

If a caller has been shown more than MOST unmasked values within WINDOW_SECONDS, an event is logged, at most once in
PAUSE_SECONDS. It contains the number of values per field since the caller's last event. The values are counted in
memory, so each server process counts by itself.

Such an event concerns no row: its entity is `event_log.SENSITIVE_VALUES`. Subscriptions and webhooks do not get it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import orjson

from core import clock
from core.ids import new_id
from models.dialect.base import Database, Transaction
from resolvers import registry
from resolvers.events.event_log import SENSITIVE_VALUES, Pending

MOST = 1_000
WINDOW_SECONDS = 600
PAUSE_SECONDS = 60

READ, IMPORT = "READ", "IMPORT"

Field = tuple[str, str]
"""The name of an entity, and the name of one of its sensitive attributes."""

Shown = dict[Field, int]
"""The number of unmasked sensitive values that a response shows, by entity and attribute."""

_SWEPT_AFTER = 1_000
_WRITE_SECONDS = 5.0
_logger = logging.getLogger("rapport.audit")


@dataclass(slots=True)
class _Second:
    """The sensitive values that were shown to a caller within one second, counted per response."""

    second: int
    responses: list[Mapping[Field, int]] = field(default_factory=list)
    total: int = 0
    is_logged: bool = False

    def join(self) -> Counter[Field]:
        """Merges the counts of all responses into one, and returns it."""
        counts = Counter[Field]()
        for one in self.responses:
            counts.update(one)
        self.responses = [counts]
        return counts


@dataclass(slots=True)
class _Caller:
    """The values that a caller was recently shown. `total`: the number of values in `shown`."""

    shown: deque[_Second] = field(default_factory=deque)
    total: int = 0
    logged_at: float = float("-inf")
    timer: asyncio.TimerHandle | None = None

    def add(self, counts: Mapping[Field, int], now: float) -> None:
        """Counts the values of a response. Stores `counts`, so the caller must not change it afterwards."""
        last = self.shown[-1] if self.shown else None
        if last is None or last.second != int(now) or last.is_logged:
            if last is not None:
                _ = last.join()  # what was shown in a second takes little memory, however many responses there were
            self.forget(now)
            last = _Second(int(now))
            self.shown.append(last)
        number = sum(counts.values())
        last.responses.append(counts)
        last.total += number
        self.total += number

    def forget(self, now: float) -> None:
        """Removes the counts from before the window."""
        while self.shown and self.shown[0].second <= now - WINDOW_SECONDS:
            self.total -= self.shown.popleft().total

    def unlogged(self, most: int) -> list[_Second]:
        """Returns the counts that are not logged yet, or nothing if the caller was shown at most `most` values."""
        return [one for one in self.shown if not one.is_logged] if self.total > most else []


def add_shown(shown: Shown, more: Mapping[Field, int]) -> None:
    """Adds the counts `more` of a response to the counts `shown` of the response that contains it."""
    for field_, count in more.items():
        shown[field_] = shown.get(field_, 0) + count


class BulkReads:
    """Counts the sensitive values that each caller is shown.

    `processes`: the number of processes that count by themselves. Each of them gets an equal share of MOST.
    `now`: returns the time in seconds.
    """

    def __init__(self, database: Database, processes: int = 1, now: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        # If the processes together show more than MOST, at least one of them has shown more than its share.
        self._most = MOST // processes
        self._now = now
        self._callers: dict[str, _Caller] = {}
        self._added = 0
        self._flushing: set[asyncio.Task[None]] = set()

    def add(self, actor: str, counts: Mapping[Field, int]) -> bool:
        """Counts the values of a response. Returns whether to call `log_now` before the response is sent.

        `actor`: the caller's `Viewer.key`.
        `counts`: the number of values. It is stored, so the caller must not change it afterwards.
        """
        now = self._now()
        self._added += 1
        if self._added % _SWEPT_AFTER == 0:
            self._sweep(now)
        caller = self._callers.get(actor)
        if caller is None:
            caller = self._callers[actor] = _Caller()
        caller.add(counts, now)
        if caller.total <= self._most:
            return False
        wait = caller.logged_at + PAUSE_SECONDS - now
        if wait > 0 and caller.timer is None:
            caller.timer = asyncio.get_running_loop().call_later(wait, self._start_flush, actor)
        return wait <= 0

    async def log_now(self, actor: str) -> None:
        """Logs the values that a caller was shown since the last event.

        If the event cannot be written, its values are part of the next event.
        """
        caller = self._callers.get(actor)
        if caller is not None:
            await self._log(actor, caller)

    async def close(self) -> None:
        """Logs all counts that are not logged yet. Must be called before the database is closed."""
        for task in list(self._flushing):
            await task
        for actor, caller in self._callers.items():
            if caller.timer is not None:
                caller.timer.cancel()
                await self._log(actor, caller)

    def _start_flush(self, actor: str) -> None:
        task = asyncio.ensure_future(self.flush(actor))
        self._flushing.add(task)
        task.add_done_callback(self._flushing.discard)

    async def flush(self, actor: str) -> None:
        """Logs like `log_now`. Is called when the pause after the caller's last event is over."""
        caller = self._callers.get(actor)
        if caller is not None:
            caller.timer = None
            await self._log(actor, caller)

    async def _log(self, actor: str, caller: _Caller) -> None:
        logging_ = caller.unlogged(self._most)
        if not logging_:
            return
        before, caller.logged_at = caller.logged_at, self._now()
        for one in logging_:
            one.is_logged = True
        counts = sum((one.join() for one in logging_), Counter[Field]())
        try:
            async with asyncio.timeout(_WRITE_SECONDS):
                await log(self._database, actor, READ, counts)
        except Exception:
            # The values are shown nevertheless: a log that cannot be written must not stop all work.
            _logger.exception("could not log that %s was shown %d sensitive values", actor, counts.total())
            caller.logged_at = before
            for one in logging_:
                one.is_logged = False

    def _sweep(self, now: float) -> None:
        """Removes callers who were shown nothing recently."""
        for caller in self._callers.values():
            caller.forget(now)
        self._callers = {key: one for key, one in self._callers.items() if one.shown or one.timer is not None}


def written(events: Iterable[Pending]) -> Counter[Field]:
    """Returns how many sensitive values are new in the changes of some events, by entity and attribute."""
    found: Counter[Field] = Counter()
    for event in events:
        for attribute in registry.named(event.entity).description.sealed:
            found[event.entity, attribute.name] += event.changes.get(attribute.name, (None, None))[1] is not None
    return +found


async def log(database: Database, actor: str, operation: str, counts: Mapping[Field, int]) -> None:
    """Appends an event that counts the values that were read or imported, by field. `operation`: READ or IMPORT."""
    async with database.transaction() as transaction:
        await append(transaction, actor, operation, counts)
    database.wake()


async def append(transaction: Transaction, actor: str, operation: str, counts: Mapping[Field, int]) -> None:
    """Like `log`, but in an open transaction. The event must be the last one of this transaction."""
    changes = {f"{entity}.{attribute}": [None, count] for (entity, attribute), count in sorted(counts.items())}
    columns = {
        "id": new_id(),
        "at": clock.now(),
        "transaction": new_id(),
        "actor": actor,
        "entity": SENSITIVE_VALUES,
        "row_id": new_id(),  # the event is about no row
        "version": 1,
        "operation": operation,
        "changes": orjson.dumps(changes).decode(),
    }
    await transaction.insert_events(tuple(columns), [tuple(columns.values())])
