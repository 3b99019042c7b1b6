"""Limits the subscriptions of one caller: their number, their cost and their rate.

The events of all subscriptions of a caller are delivered one at a time, each in a turn. The cost of a turn is charged
to the caller's bucket. After a turn, the caller pauses until the bucket has refilled by this cost.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager

from core.errors import LimitExceeded, Throttled
from core.lru import Lru
from schema.execution.limits import Limits
from schema.execution.throttle import Throttle
from schema.execution.turns import Turns

SHORTEST_PAUSE = 0.005
"""The seconds that a pause has at least. Shorter pauses add up, so that a cheap event is followed by none."""


class Turn:
    """One turn of a caller. `cost`: the cost that was paid in this turn so far."""

    def __init__(self, budget: EventBudget, caller: str | None) -> None:
        self._budget = budget
        self._caller = caller
        self.cost = 0

    async def pay(self, cost: int) -> None:
        """Takes `cost` from the caller's bucket. Waits until the bucket has enough.

        Raises Throttled if the wait would exceed the time limit.
        """
        await self._budget.take(self._caller, cost)
        self.cost += cost


class Selection:
    """A selection that several open subscriptions may share. `subscriptions`: their number, by caller."""

    def __init__(self) -> None:
        self.subscriptions: Counter[str | None] = Counter()

    @property
    def of_one_caller(self) -> bool:
        """Whether all subscriptions with this selection belong to the same caller."""
        return len(self.subscriptions) == 1


class EventBudget:
    """The turns, pauses and open subscriptions of all callers. `throttle`: the buckets that are charged."""

    def __init__(self, throttle: Throttle, limits: Limits) -> None:
        self._throttle = throttle
        self._limits = limits
        self._turns = Turns()
        self._pauses: Lru[str, float] = Lru(limits.callers)
        self._selections: dict[Hashable, Selection] = {}
        self._open: Counter[str | None] = Counter()

    @property
    def event_cost(self) -> int:
        """The cost of an event that is read from the log for a subscription, or delivered to it."""
        return self._limits.event_cost

    @contextmanager
    def subscription(self, caller: str | None, key: Hashable) -> Iterator[Selection]:
        """Counts a subscription until the `with` block ends. `key`: identifies what the subscription selects.

        Raises LimitExceeded if the caller has too many subscriptions.
        """
        most = self._limits.caller_subscriptions
        if caller is not None and self._open[caller] >= most:
            text = f"A caller has at most {most} subscriptions at a time."
            raise LimitExceeded(text, limit="subscriptions of a caller", maximum=most)
        selection = self._selections.setdefault(key, Selection())
        counts = (self._open, selection.subscriptions)
        for count in counts:
            count[caller] += 1
        try:
            yield selection
        finally:
            for count in counts:
                count[caller] -= 1
                if not count[caller]:
                    del count[caller]
            if not selection.subscriptions:
                self._selections.pop(key, None)

    @asynccontextmanager
    async def turn(self, caller: str | None) -> AsyncIterator[Turn]:
        """Waits until the caller's previous turn and the pause after it have ended. Then begins a turn.

        The turn ends with the `with` block.
        """
        turn = Turn(self, caller)
        if caller is None:
            yield turn
            return
        clock = asyncio.get_running_loop().time
        async with self._turns.of(caller):
            pause = (self._pauses.get(caller) or 0.0) - clock()
            if pause > SHORTEST_PAUSE:
                await asyncio.sleep(pause)
            try:
                yield turn
            finally:
                if turn.cost:
                    now = clock()
                    begin = max(self._pauses.get(caller) or now, now)
                    self._pauses.put(caller, begin + turn.cost / self._limits.bucket_refill)

    async def take(self, caller: str | None, cost: int) -> None:
        """Takes `cost` from the caller's bucket, as `Turn.pay` describes."""
        clock = asyncio.get_running_loop().time
        end = clock() + self._limits.timeout_seconds
        cost = min(cost, self._limits.bucket)
        while True:
            try:
                await self._throttle.charge(caller, cost)
            except Throttled as error:
                wait = error.details["retryAfter"]
                assert isinstance(wait, float)
                if clock() + wait > end:
                    raise
                await asyncio.sleep(wait)
            else:
                return
