"""Limits how many operations run or wait at the same time: of each caller, and of all callers together.

If more requests come than the server can answer, they must not all wait: then each would wait longer than its time
limit, and the work for it would be lost. So the server accepts as many operations as it can answer within half a second
(BURST), and refuses others before any work is done for them. Callers with the most operations are refused first.

A queue that absorbs a burst is useful, and a queue that stands is not: each answer only comes later, and the waiting
operations take memory and time from the others. So if the server has to go on refusing operations, it accepts only as
many as it can answer within a twentieth of a second (OVERLOAD). CoDel (RFC 8289) treats queues of packets alike.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from core.errors import Throttled


@dataclass(frozen=True, slots=True)
class Bound:
    """How many operations are accepted: as many as the server finishes in `seconds`, and at least `least`."""

    seconds: float
    least: int


BURST = Bound(0.5, 100)
"""Holds until the server has refused operations for LASTING_SECONDS."""

OVERLOAD = Bound(0.05, 50)
"""Holds from then on, until the server has refused no operation for LASTING_SECONDS."""

LASTING_SECONDS = 1.0

ASSUMED_RATE = 500.0
"""The operations per second that a server is expected to finish, until it has been busy and its rate was measured."""

BUSY = 25
"""The number of running operations that shows a busy server. With fewer, the rate does not show how many could end."""

_WINDOW = 1.0
"""The seconds over which the rate is measured."""


class Concurrency:
    """Counts the operations that run or wait. Refused operations have not begun, so clients can send them again.

    `most_of_caller`: the maximum number of operations of a caller.
    `clock`: returns the time in seconds.
    """

    def __init__(self, most_of_caller: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_of_caller = most_of_caller
        self._clock = clock
        self._running: dict[Hashable, int] = {}  # the number of operations by caller
        self._total = 0
        self._expected: dict[Hashable, int] = {}  # the same for operations that have been let in, and have not begun
        self._expected_total = 0
        self._rate = ASSUMED_RATE
        self._since = clock()  # the start of the window
        self._done = 0  # operations that have ended in the window
        self._is_busy = False  # whether at least BUSY operations were running throughout the window
        self._refused_since = self._refused_at = float("-inf")  # the first and last of a series of refusals

    @property
    def most(self) -> int:
        """The number of running operations from which on callers with an equal share, or more, are refused."""
        now, bound = self._clock(), BURST
        if now - self._refused_at < LASTING_SECONDS <= now - self._refused_since:
            bound = OVERLOAD
        return max(bound.least, int(self._rate * bound.seconds))

    @property
    def is_high(self) -> bool:
        """Whether so many operations are running that the next one of some caller may be refused."""
        return self._total + self._expected_total >= min(OVERLOAD.least, self._most_of_caller)

    def of(self, caller: Hashable) -> Counted:
        """Returns a context manager that counts an operation of the caller until the `with` block ends.

        Raises Throttled if the caller has the maximum number of operations. If all callers together have too many, also
        raises Throttled if the caller has an equal share of them, or more.
        """
        refusal = self.refusal(caller)
        if refusal is not None:
            raise refusal
        return Counted(self, caller)

    def refusal(self, caller: Hashable) -> Throttled | None:
        """Returns the error with which an operation of the caller would be refused now, or None."""
        running, total = self._running.get(caller, 0), self._total
        if self._expected_total:
            running, total = running + self._expected.get(caller, 0), total + self._expected_total
        if running >= self._most_of_caller:
            message = f"You have {running:,} operations in progress, which is the most. Try again in a second."
            return Throttled(message, retryAfter=1)
        if total >= OVERLOAD.least and running:
            most = self.most
            if total >= most and running * max(len(self._running), len(self._expected)) >= most:
                self._note_refusal()
                message = "The server has too many operations in progress. Try again in a second."
                return Throttled(message, retryAfter=1)
        return None

    def _note_refusal(self) -> None:
        now = self._clock()
        if now - self._refused_at >= LASTING_SECONDS:
            self._refused_since = now
        self._refused_at = now

    def expect(self, caller: Hashable) -> None:
        """Counts an operation that was let in and has not begun. `arrived` must be called when it begins or ends."""
        self._expected[caller] = self._expected.get(caller, 0) + 1
        self._expected_total += 1

    def arrived(self, caller: Hashable) -> None:
        """Stops counting an operation as expected."""
        left = self._expected[caller] - 1
        if left:
            self._expected[caller] = left
        else:
            del self._expected[caller]
        self._expected_total -= 1

    def enter(self, caller: Hashable) -> None:
        """Counts an operation that begins."""
        self._running[caller] = self._running.get(caller, 0) + 1
        self._total += 1

    def leave(self, caller: Hashable) -> None:
        """Stops counting an operation that has ended."""
        left = self._running[caller] - 1
        if left:
            self._running[caller] = left
        else:
            del self._running[caller]
        self._total -= 1
        self._measure()

    def _measure(self) -> None:
        """Measures how many operations end per second while the server is busy."""
        if self._total < BUSY:
            self._is_busy = False
            return
        now = self._clock()
        if not self._is_busy:
            self._is_busy, self._since, self._done = True, now, 0
        self._done += 1
        passed = now - self._since
        if passed >= _WINDOW:
            self._rate = (self._rate + self._done / passed) / 2
            self._since, self._done = now, 0


class Counted:
    """Counts an operation of a caller while a `with` block runs."""

    __slots__ = ("_caller", "_concurrency")

    def __init__(self, concurrency: Concurrency, caller: Hashable) -> None:
        self._concurrency = concurrency
        self._caller = caller

    def __enter__(self) -> None:
        self._concurrency.enter(self._caller)

    def __exit__(self, *_: object) -> None:
        self._concurrency.leave(self._caller)
