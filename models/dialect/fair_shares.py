"""Shares the connections of a pool fairly between callers.

The number of permits is fixed for all callers together.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from core.figures import Figure, Sample


@dataclass(frozen=True, slots=True)
class PoolUsage:
    """How many connections a pool may have and uses, and how many statements wait for one."""

    most: int
    used: int
    waiting: int


def pool_figures(pools: Mapping[str, PoolUsage]) -> list[Figure]:
    """Returns how much pools are used. `pools`: their usage by name."""
    states: list[Sample] = []
    for name, one in pools.items():
        states.append(({"pool": name, "state": "used"}, one.used))
        states.append(({"pool": name, "state": "free"}, one.most - one.used))
    waiting: list[Sample] = [({"pool": name}, one.waiting) for name, one in pools.items()]
    return [
        Figure("rapport_pool_connections", "gauge", "The connections that a pool may have, used and free.", states),
        Figure("rapport_pool_waiting", "gauge", "The statements that wait for a connection of a pool.", waiting),
    ]


class FairShares:
    """A semaphore with `most` permits. Each caller may hold up to half of them, and at least one.

    Each caller waits in a queue of its own, and free permits go to the queues in turn. Therefore a caller with many
    waiting statements delays another caller by one statement at most. The caller None may hold all permits.
    `Limits.caller_operations` limits the length of the queues.
    """

    def __init__(self, most: int) -> None:
        self._most = self._free = most
        self._each = max(1, most // 2)
        self._used: dict[Hashable, int] = {}
        self._queues: dict[Hashable, deque[asyncio.Future[None]]] = {}
        """The waiting callers with their requests for permits; the first caller is served next."""

    @property
    def usage(self) -> PoolUsage:
        """The permits in use, and the requests that wait for one."""
        return PoolUsage(self._most, self._most - self._free, sum(map(len, self._queues.values())))

    def take_now(self, caller: Hashable) -> bool:
        """Takes a permit if this is possible without waiting. Returns whether a permit was taken."""
        used = self._used.get(caller, 0)
        # While a permit is free, callers wait only if they have used up their share. So this caller overtakes nobody.
        if not self._free or (used >= self._each and caller is not None):
            return False
        self._free -= 1
        self._used[caller] = used + 1
        return True

    async def take(self, caller: Hashable) -> None:
        """Waits for a permit and takes it."""
        if self.take_now(caller):
            return
        granted = asyncio.get_running_loop().create_future()
        self._queues.setdefault(caller, deque()).append(granted)
        try:
            await granted
        except asyncio.CancelledError:
            if granted.done() and not granted.cancelled():
                self.give(caller)  # granted and cancelled at the same time
            else:
                self._leave(caller, granted)
            raise

    def give(self, caller: Hashable) -> None:
        """Gives back a permit that `caller` has taken, and grants the permit to the next waiting caller."""
        self._free += 1
        left = self._used[caller] - 1
        if left:
            self._used[caller] = left
        else:
            del self._used[caller]
        if self._queues:
            self._move_back(caller)
            self._grant()

    def _move_back(self, caller: Hashable) -> None:
        queue = self._queues.pop(caller, None)
        if queue:
            self._queues[caller] = queue

    def _grant(self) -> None:
        for caller, queue in self._queues.items():
            while queue and queue[0].done():
                _ = queue.popleft()  # cancelled, but its task has not run yet
            if queue and self.take_now(caller):
                queue.popleft().set_result(None)
                self._move_back(caller)
                return

    def _leave(self, caller: Hashable, granted: asyncio.Future[None]) -> None:
        queue = self._queues.get(caller)
        if queue is None:
            return
        if granted in queue:
            queue.remove(granted)
        if not queue:
            del self._queues[caller]
