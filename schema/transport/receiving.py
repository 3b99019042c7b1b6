"""Limits how many requests with files are received at the same time: of each caller, and in all.

Their bytes take no memory, but room on disk until they are kept or discarded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import Throttled

PER_CALLER = 4
IN_ALL = 32


class Receiving:
    """Counts the requests with files that are being received."""

    def __init__(self) -> None:
        self._callers: Counter[str] = Counter()

    @contextmanager
    def of(self, caller: str) -> Iterator[None]:
        """Counts a request of a caller until the `with` block ends. Raises Throttled if there are too many."""
        if self._callers[caller] >= PER_CALLER or self._callers.total() >= IN_ALL:
            raise Throttled("Too many files are being sent at once. Try again when one has arrived.", retryAfter=5)
        self._callers[caller] += 1
        try:
            yield
        finally:
            self._callers[caller] -= 1
            if not self._callers[caller]:
                del self._callers[caller]
