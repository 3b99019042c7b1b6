"""Logs what blocks the event loop, so that slow code is found before it stops the server.

A timer of the event loop stores the current time twenty times a second, and a thread checks the stored time. If the
stored time is older than HELD_SECONDS, the event loop is blocked. The thread then finds the operation and the line of
code in the stack of the loop's thread. The log contains the operation's name, but no values.
"""

from __future__ import annotations

import asyncio
import logging
import selectors
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from graphql import OperationDefinitionNode

from schema.execution.executor import Prepared
from schema.execution.planned_execution import PlannedExecution
from schema.execution.validation import Operation

HELD_SECONDS = 0.1
LOGGED_EVERY = 1.0
"""The minimum number of seconds between two log messages."""

_BEAT_SECONDS = 0.05
_LONGEST_NAME = 100
_ROOT = Path(__file__).resolve().parents[2]
_log = logging.getLogger("rapport.watchdog")


class Watchdog:
    """Watches the event loop that is running when `watching` is entered.

    `clock`: a function that returns seconds.
    `held`: the total time by which the event loop was late, in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._noted = clock()
        self._logged = float("-inf")
        self._seen: str | None = None
        self._stopped = threading.Event()
        self._longest = 0.0
        self.held = 0.0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watches the running event loop while the `with` block runs."""
        loop, thread = asyncio.get_running_loop(), threading.get_ident()
        timer: asyncio.TimerHandle

        def beat() -> None:
            nonlocal timer
            self.note()
            timer = loop.call_later(_BEAT_SECONDS, beat)

        def watch() -> None:
            while not self._stopped.wait(_BEAT_SECONDS):
                self.look(sys._current_frames().get(thread))

        self._noted = self._clock()
        beat()
        watcher = threading.Thread(target=watch, name="watchdog", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            timer.cancel()
            self._stopped.set()
            watcher.join(1)

    def note(self) -> None:
        """Records that the event loop is running now. If the loop was blocked until now, logs the reason."""
        now, seen = self._clock(), self._seen
        if seen is not None:
            self._seen = None
            self._report(f"The event loop was held for {now - self._noted:.2f} s by {seen}", now)
        late = now - self._noted - _BEAT_SECONDS
        if late > 0:
            self.held += late
            self._longest = max(self._longest, late)
        self._noted = now

    def take_longest(self) -> float:
        """Returns the longest delay of the event loop since the previous call, in seconds."""
        longest, self._longest = self._longest, 0.0
        return longest

    def look(self, frame: FrameType | None) -> None:
        """Determines what blocks the event loop, and logs it if the loop has been blocked for long.

        Does nothing if the loop is not blocked.

        `frame`: the innermost frame of the loop's thread.
        """
        now = self._clock()
        held = now - self._noted - _BEAT_SECONDS  # the next note is due after that time
        if held <= HELD_SECONDS or frame is None or frame.f_code.co_filename == selectors.__file__:
            return  # in `select`, the loop waits for events: it is the machine that is late
        if self._seen is None:
            self._seen = seen_in(frame)
        if held > LOGGED_EVERY:
            self._report(f"The event loop has been held for {held:.2f} s by {self._seen}", now)

    def _report(self, message: str, now: float) -> None:
        if now - self._logged >= LOGGED_EVERY:
            self._logged = now
            _log.warning(message)


def seen_in(frame: FrameType) -> str:
    """Describes a stack for the log: the operation, and the innermost line of this project's code."""
    place, operation = "", None
    at: FrameType | None = frame
    while at is not None and operation is None:
        path = Path(at.f_code.co_filename)
        if not place and path.is_relative_to(_ROOT) and ".venv" not in path.parts:
            place = f"{path.relative_to(_ROOT)}:{at.f_lineno}"
        operation = _operation_in(at)
        at = at.f_back
    if operation is None:
        shown = "no operation"
    else:
        name = operation.name.value[:_LONGEST_NAME] if operation.name else "without a name"
        shown = f"the {operation.operation.value} {name}"
    return f"{shown}, at {place}" if place else shown


def _operation_in(frame: FrameType) -> OperationDefinitionNode | None:
    """Returns the operation that a function executes, or None. Searches the local variables of the function."""
    for name in ("self", "prepared", "operation"):
        match frame.f_locals.get(name):
            case PlannedExecution(operation=OperationDefinitionNode() as node):
                return node
            case Prepared(operation=operation):
                return operation.node
            case Operation(node=node):
                return node
    return None
