"""Logs who reads or imports many sensitive values. Sensitive values are phone numbers, e-mail addresses and the like.

A caller who has been shown more than MOST unmasked values within WINDOW_SECONDS leaves an event in the log, at most one
every PAUSE_SECONDS. It says of which fields how many values were shown since the caller's last event. The values are
counted in memory, so each server process counts by itself.

Such an event is about no row: its entity is `event_log.SENSITIVE_VALUES`. Subscriptions and webhooks do not get it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import orjson

import models
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
    """The values that were shown to a caller in one second."""

    second: int
    counts: Counter[Field] = field(default_factory=Counter)
    is_logged: bool = False


@dataclass(slots=True)
class _Caller:
    """What a caller has been shown lately. `total`: the number of values in `shown`."""

    shown: deque[_Second] = field(default_factory=deque)
    total: int = 0
    logged_at: float = float("-inf")
    timer: asyncio.TimerHandle | None = None

    def add(self, counts: Mapping[Field, int], now: float) -> None:
        self.forget(now)
        if not self.shown or self.shown[-1].second != int(now) or self.shown[-1].is_logged:
            self.shown.append(_Second(int(now)))
        self.shown[-1].counts.update(counts)
        self.total += sum(counts.values())

    def forget(self, now: float) -> None:
        """Forgets what was shown before the window."""
        while self.shown and self.shown[0].second <= now - WINDOW_SECONDS:
            self.total -= self.shown.popleft().counts.total()

    def unlogged(self) -> list[_Second]:
        """Returns what has yet to be logged; nothing while the caller has not been shown more than MOST values."""
        return [one for one in self.shown if not one.is_logged] if self.total > MOST else []


def add_shown(shown: Shown, more: Mapping[Field, int]) -> None:
    """Adds the numbers of another response, which becomes a part of the first one."""
    for field_, count in more.items():
        shown[field_] = shown.get(field_, 0) + count


class BulkReads:
    """Counts the sensitive values that each caller is shown. `now`: returns the time in seconds."""

    def __init__(self, database: Database, now: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._now = now
        self._callers: dict[str, _Caller] = {}
        self._added = 0
        self._flushing: set[asyncio.Task[None]] = set()

    async def add(self, actor: str, counts: Mapping[Field, int]) -> None:
        """Counts values that a caller is about to be shown, and logs an event if one is due.

        `actor`: the caller's `Viewer.key`. If the event cannot be written, it is written with the next values.
        """
        now = self._now()
        self._added += 1
        if self._added % _SWEPT_AFTER == 0:
            self._sweep(now)
        caller = self._callers.setdefault(actor, _Caller())
        caller.add(counts, now)
        if caller.total > MOST:
            wait = caller.logged_at + PAUSE_SECONDS - now
            if wait <= 0:
                await self._log(actor, caller)
            elif caller.timer is None:
                caller.timer = asyncio.get_running_loop().call_later(wait, self._start_flush, actor)

    async def close(self) -> None:
        """Logs what has yet to be logged. Must be called before the database is closed."""
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
        """Logs what a caller was shown since the last event."""
        caller = self._callers.get(actor)
        if caller is not None:
            caller.timer = None
            await self._log(actor, caller)

    async def _log(self, actor: str, caller: _Caller) -> None:
        logging_ = caller.unlogged()
        if not logging_:
            return
        before, caller.logged_at = caller.logged_at, self._now()
        for one in logging_:
            one.is_logged = True
        counts = sum((one.counts for one in logging_), Counter[Field]())
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
        """Forgets callers who have been shown nothing lately."""
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
    """Appends an event that says of which fields how many values were read or imported. `operation`: READ or IMPORT."""
    async with database.transaction() as transaction:
        await append(transaction, actor, operation, counts)
    database.wake()


async def append(transaction: Transaction, actor: str, operation: str, counts: Mapping[Field, int]) -> None:
    """Like `log`, but in an open transaction, of which it must be the last event."""
    (number,) = await transaction.event_numbers(1)
    changes = {f"{entity}.{attribute}": [None, count] for (entity, attribute), count in sorted(counts.items())}
    event = models.Event(
        seq=number,
        id=new_id(),
        at=clock.now(),
        transaction=new_id(),
        actor=actor,
        entity=SENSITIVE_VALUES,
        row_id=new_id(),  # the event is about no row
        version=1,
        operation=operation,
        changes=orjson.dumps(changes).decode(),
    )
    await event.save(using_db=transaction.client, force_create=True)
