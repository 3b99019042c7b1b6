"""Limits how fast the refused operations of a signed-in caller are answered.

Operations without a result count as refused too, for example a query for an invalid id or a change with invalid
values. Refusing an operation takes a moment of the event loop or of a thread, so a caller who sends refused operations
as fast as they are answered would slow everybody down. Other operations are limited by their cost.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from core.errors import BadUserInput, Throttled
from core.lru import Lru
from schema.execution.responses import formatted

BURST = 100
"""The number of refusals of a caller that are sent without a delay, in a row."""

PER_SECOND = 50.0
"""The number of further refusals of a caller that are sent per second."""

LONGEST_SECONDS = 4.0
"""The longest delay of a refusal."""

FREE_SIZE = 1_000
"""The number of characters of a document that count like one refusal."""

SIZE = 200
"""The number of further characters that count like one more."""

_SHORTEST = 0.001
"""Seconds that are too few to wait for."""

CALLERS = 10_000
"""The number of callers whose rates are remembered."""

_UNCOUNTED = frozenset(
    {
        "THROTTLED",  # unless `is_overdrawn`: the server has too much to do
        "UNAVAILABLE",
        "TIMEOUT",
        "INTERNAL_SERVER_ERROR",
        "IDEMPOTENCY_IN_PROGRESS",
        "PERSISTED_QUERY_NOT_FOUND",  # asks for a text, as the protocol says
    }
)
"""The codes of errors that are not the fault of a request."""


class RefusalRate:
    """Delays refusals of callers who get many. `clock`: returns the time in seconds."""

    burst = BURST

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # The generic cell rate algorithm, as in `schema.transport.anonymous_rate`.
        self._empty: Lru[Hashable, float] = Lru(CALLERS)

    def delay(self, caller: Hashable, errors: Any, size: int = 0, *, is_overdrawn: bool = False) -> float:
        """Counts a refusal, and returns how many seconds to wait before it is sent.

        `errors`: the errors of the response.
        `size`: the number of characters that were read for the refusal.
        `is_overdrawn`: whether the error THROTTLED means that the caller's cost budget is used up.
        """
        if not isinstance(errors, list):
            return 0.0
        code = errors[0]["extensions"]["code"]
        if code in _UNCOUNTED and not (is_overdrawn and code == Throttled.code):
            return 0.0
        now = self._clock()
        empty = max(self._empty.get(caller) or now, now) + (1 + max(size - FREE_SIZE, 0) // SIZE) / PER_SECOND
        self._empty.put(caller, min(empty, now + self.burst / PER_SECOND + LONGEST_SECONDS))
        wait = empty - now - self.burst / PER_SECOND
        return min(wait, LONGEST_SECONDS) if wait > _SHORTEST else 0.0


_REFUSED_CHANGE = [formatted(BadUserInput("The change was refused."))]


def errors_of(response: Mapping[str, Any]) -> Any:
    """Returns the errors of a response without a result: each of its root fields is null or has `userErrors`.

    Returns None for any other response. For `userErrors`, returns one error that stands for them.
    """
    data = response.get("data")
    errors = response.get("errors")
    if data is None:
        return errors
    if not isinstance(data, dict):  # a large response, which is already encoded
        return None
    refused = False
    for value in data.values():
        if isinstance(value, dict) and value.get("userErrors"):
            refused = True
        elif value is not None:
            return None
    return errors or (_REFUSED_CHANGE if refused else None)
