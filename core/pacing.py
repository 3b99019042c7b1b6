"""Divides long work on the event loop into turns. Between turns, the loop serves other clients.

Long work consists of many small steps, for example one for each field of a response. Each step calls `is_over`. If the
turn is over, the step waits in `next_turn`. The steps of different callers continue in turn.

A dataloader must wait as long as a step of its operation waits. Otherwise, the dataloader's batch would miss the
requests of this step. `after_steps` calls a function when no step of the operation waits any more, and when the steps
that waited have had time to make their requests.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Hashable
from time import perf_counter, thread_time

BUDGET = 0.01
"""The CPU time of a turn, in seconds."""

_MOST_AT_ONCE = 1_000

_BEHIND = 10
"""The number of iterations of the loop after which a step that waited has caught up with those that did not wait."""


class _Pace:
    """The turns of one event loop. A turn is an iteration of the loop in which steps of long work run."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._measuring = False
        self._began = self._cpu = 0.0
        self._waiting: dict[Hashable, deque[asyncio.Future[None]]] = {}
        self._steps: Counter[Hashable] = Counter()  # how many steps of each operation wait
        self._behind: Counter[Hashable] = Counter()  # for each operation, how many groups of steps are catching up
        self._after: dict[Hashable, list[Callable[[], object]]] = {}
        self._at_once = 1  # how many steps continue in a turn; it follows from how long the last turn was

    def is_over(self) -> bool:
        if not self._measuring:
            self._measure()
            return False
        return bool(self._waiting) or self._is_spent()

    async def wait(self, caller: Hashable, operation: Hashable) -> None:
        self._steps[operation] += 1
        try:
            step = self.loop.create_future()
            self._waiting.setdefault(caller, deque()).append(step)
            await step
            while self._is_spent():  # by other steps of this turn, which took longer than expected
                step = self.loop.create_future()
                self._waiting.setdefault(caller, deque()).appendleft(step)
                await step
        finally:
            self._steps[operation] -= 1
            if not self._steps[operation]:
                del self._steps[operation]
                self._behind[operation] += 1
                self.loop.call_soon(self._catch_up, operation, _BEHIND)

    def call(self, operation: Hashable, call: Callable[[], object]) -> None:
        if operation in self._steps or operation in self._behind:
            self._after.setdefault(operation, []).append(call)
        else:
            _ = call()

    def _catch_up(self, operation: Hashable, iterations: int) -> None:
        if iterations:
            self.loop.call_soon(self._catch_up, operation, iterations - 1)
            return
        self._behind[operation] -= 1
        if self._behind[operation]:
            return
        del self._behind[operation]
        if operation not in self._steps:
            for call in self._after.pop(operation, ()):
                _ = call()

    def _is_spent(self) -> bool:
        # The clock of the CPU time is slow, so it is asked only if the time has passed at all.
        return perf_counter() - self._began > BUDGET and thread_time() - self._cpu > BUDGET

    def _measure(self) -> None:
        self._measuring = True
        self._began, self._cpu = perf_counter(), thread_time()
        self.loop.call_soon(self._next)

    def _next(self) -> None:
        self._measuring = False
        if not self._waiting:
            return
        used = thread_time() - self._cpu
        self._at_once = max(round(self._at_once * min(BUDGET / max(used, 1e-6), 2)), 1)
        self._at_once = min(self._at_once, _MOST_AT_ONCE)
        for _ in range(self._at_once):
            if not self._waiting:
                break
            caller, steps = next(iter(self._waiting.items()))
            step = steps.popleft()
            del self._waiting[caller]
            if steps:
                self._waiting[caller] = steps  # to the end of the line
            if not step.done():
                step.set_result(None)
        self._measure()


_pace: _Pace | None = None


def _current() -> _Pace:
    global _pace  # there is one loop in a process, except in tests
    loop = asyncio.get_running_loop()
    if _pace is None or _pace.loop is not loop:
        _pace = _Pace(loop)
    return _pace


def is_over() -> bool:
    """Returns whether the current turn has used its time. The work must then wait in `next_turn`."""
    return _current().is_over()


async def next_turn(caller: Hashable, operation: Hashable) -> None:
    """Waits until the calling step may continue. The steps of different callers continue in turn."""
    await _current().wait(caller, operation)


def after_steps(operation: Hashable, call: Callable[[], object]) -> None:
    """Calls a function in a later iteration of the loop.

    By then, no step of the operation waits in `next_turn`, and those that waited have had time to make their requests.
    """
    pace = _current()
    pace.loop.call_soon(pace.call, operation, call)
