"""A small thread pool for expensive calls. It takes turns between the origins of calls, such as network addresses.

Known and unknown callers wait in separate queues of limited length.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from core.errors import Throttled

Result = TypeVar("Result")

NICENESS = 10
"""The niceness of the threads. A thread with niceness 10 gets a tenth of the time of one with niceness 0."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Determines when a call runs.

    `origin`: where the call comes from, for example a network address. Origins are served in turn. The calls of one
    origin run in the order of their submission.
    `known`: whether the caller is known, for example from an earlier sign-in.

    Known and unknown callers have separate queues.
    """

    origin: str = ""
    known: bool = False


@dataclass(eq=False, slots=True, weakref_slot=True)
class _Call:
    work: Callable[[], Any]
    turn: Turn
    future: Future[Any] = field(default_factory=Future)

    def run(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.work()
        except BaseException as error:  # whatever it is, it belongs to the caller
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class _Queue:
    """The waiting calls, grouped by origin. The origin to be served next comes first."""

    def __init__(self) -> None:
        self._origins: OrderedDict[str, deque[_Call]] = OrderedDict()

    def __len__(self) -> int:
        return sum(map(len, self._origins.values()))

    def count(self, origin: str) -> int:
        return len(self._origins.get(origin, ()))

    def origins(self) -> Iterable[str]:
        return self._origins

    def busiest(self) -> str:
        return max(self._origins, key=self.count)

    def add(self, call: _Call) -> None:
        self._origins.setdefault(call.turn.origin, deque()).append(call)

    def take(self) -> _Call | None:
        """Removes and returns the next call, or returns None if no call is waiting.

        The origin of this call moves to the end.
        """
        if not self._origins:
            return None
        origin, calls = next(iter(self._origins.items()))
        call = calls.popleft()
        self._origins.move_to_end(origin)
        self._drop_if_empty(origin)
        return call

    def take_newest(self, origin: str) -> _Call:
        call = self._origins[origin].pop()
        self._drop_if_empty(origin)
        return call

    def discard(self, call: _Call) -> None:
        calls = self._origins.get(call.turn.origin)
        if calls is not None and call in calls:
            calls.remove(call)
            self._drop_if_empty(call.turn.origin)

    def _drop_if_empty(self, origin: str) -> None:
        if not self._origins[origin]:
            del self._origins[origin]


class FairThreads:
    """Runs at most `at_once` calls at a time in threads. The other calls wait in two queues.

    One queue is for known callers, the other queue is for unknown callers. The queues are served alternately, so that a
    flood of unknown callers does not starve known callers. While `at_once` calls run, each queue holds at most
    `waiting` calls.

    If a queue is full, a new call replaces the newest call of the origin with the most waiting calls. This origin must
    have at least two calls more than the origin of the new call. Otherwise, the new call is refused.

    `name`: the prefix of the threads' names. `calls`: what callers know the calls as, for the message of Throttled.
    """

    def __init__(self, at_once: int, waiting: int, name: str, calls: str = "sign-ins") -> None:
        self._at_once = at_once
        self._most = at_once + waiting
        self._threads = ThreadPoolExecutor(at_once, thread_name_prefix=name, initializer=_step_back)
        self._lock = threading.Lock()
        self._queues = {known: _Queue() for known in (True, False)}
        self._coming: dict[bool, Counter[str]] = {known: Counter() for known in (True, False)}
        self._workers = self._running = 0
        self._known_next = True
        self._calls = calls

    @contextmanager
    def coming(self, turn: Turn) -> Iterator[None]:
        """Limits how many calls are prepared at the same time. The `with` block prepares one call.

        Raises Throttled before the block runs if there are too many callers. After the block, `submit` may still raise
        Throttled.
        """
        coming = self._coming[turn.known]
        with self._lock:
            others = len(self._queues[turn.known]) + self._running + coming.total()
            if others >= self._most and not (others < 2 * self._most and self._has_fewest(turn)):
                raise self._full()
            coming[turn.origin] += 1
        try:
            yield
        finally:
            with self._lock:
                coming[turn.origin] -= 1
                if not coming[turn.origin]:
                    del coming[turn.origin]

    def submit(self, work: Callable[[], Result], turn: Turn) -> Future[Result]:
        """Queues a call and returns its future. Raises Throttled if there is no room for the call.

        The future raises Throttled if another call replaces this call in the queue. If the future is cancelled before
        the call starts, the call leaves the queue. A call that has started cannot be cancelled.
        """
        call, displaced = _Call(work, turn), None
        with self._lock:
            queue = self._queues[turn.known]
            if self._is_full(turn):
                origin = self._displaced_by(turn)
                if origin is None:
                    raise self._full()
                displaced = queue.take_newest(origin)
            queue.add(call)
            starts = self._workers < self._at_once
            self._workers += starts
        # A weak reference: in a cycle, the call and its result would stay in memory until the garbage collector runs.
        submitted = weakref.ref(call)
        call.future.add_done_callback(lambda _: self._forget(submitted()))
        if displaced is not None and displaced.future.set_running_or_notify_cancel():
            displaced.future.set_exception(self._full())
        if starts:
            self._threads.submit(self._work)
        return call.future

    def _full(self) -> Throttled:
        return Throttled(f"Too many {self._calls} are in progress. Try again in a second.", retryAfter=1.0)

    def _has_fewest(self, turn: Turn) -> bool:
        """Returns whether the origin of `turn` has at least two calls fewer than another origin."""
        queue, coming = self._queues[turn.known], self._coming[turn.known]
        counts = {origin: queue.count(origin) + coming[origin] for origin in {*queue.origins(), *coming}}
        return max(counts.values(), default=0) > counts.get(turn.origin, 0) + 1

    def _is_full(self, turn: Turn) -> bool:
        return len(self._queues[turn.known]) + self._running >= self._most

    def _displaced_by(self, turn: Turn) -> str | None:
        """Returns the origin whose waiting call a new call would replace, or None if there is no such origin.

        `turn`: the turn of the new call.
        """
        queue = self._queues[turn.known]
        busiest = queue.busiest()
        return busiest if queue.count(busiest) > queue.count(turn.origin) + 1 else None

    def _work(self) -> None:
        """Runs the waiting calls, in turn, until none is left."""
        while (call := self._take()) is not None:
            call.run()
            with self._lock:
                self._running -= 1

    def _take(self) -> _Call | None:
        with self._lock:
            queues = self._queues[self._known_next], self._queues[not self._known_next]
            call = queues[0].take() or queues[1].take()
            if call is None:
                self._workers -= 1
                return None
            self._known_next = not call.turn.known
            self._running += 1
            return call

    def _forget(self, call: _Call | None) -> None:
        if call is None:
            return
        with self._lock:
            self._queues[call.turn.known].discard(call)


def _step_back() -> None:
    """Lowers the priority of the running thread, so that it does not take a core from the event loop."""
    # The calls should release the global interpreter lock, or else the event loop would wait for this thread.
    with suppress(AttributeError, OSError):  # threads have a priority of their own only on Linux
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
