"""Counts requests, operations, errors and SQL statements.

Only the thread of the event loop counts, so no locks are needed.
"""

from __future__ import annotations

from collections import Counter
from time import perf_counter

from core.figures import Figure, Histogram
from core.observation import Observation

MOST_NAMES = 50
"""The number of operation names that are counted by themselves. All others are counted as OTHER."""

MOST_TRUSTED = 500
"""The same for the operations of trusted documents."""

OTHER = "other"
_ALWAYS = ("THROTTLED", "TIMEOUT", "UNAVAILABLE", "INTERNAL_SERVER_ERROR")
"""The codes that are shown before they occur, so that alerts need no special case."""


class Counters:
    """The numbers of requests, operations, errors and SQL statements since the process started."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, int]] = Counter()
        self._operations: Counter[tuple[str, str, str]] = Counter()
        self._seconds: Counter[tuple[str, str]] = Counter()
        self._durations = {"query": Histogram(), "mutation": Histogram()}
        self._errors: Counter[str] = Counter(dict.fromkeys(_ALWAYS, 0))
        self._statements = {False: Histogram(), True: Histogram()}
        self._names: set[str] = set()
        self._trusted: set[str] = set()

    def count(self, seen: Observation) -> None:
        """Counts a request that has ended."""
        self._requests[seen.transport, seen.status] += 1
        for code in seen.codes:
            self._errors[code] += 1
        kind = seen.operation_type
        if kind is None:
            return
        name = self._label(seen)
        outcome = "ok" if not seen.codes else "errors"
        self._operations[kind, name, outcome] += 1
        histogram = self._durations.get(kind)
        if histogram is not None:  # a subscription lasts as long as its client wants
            seconds = perf_counter() - seen.began
            histogram.add(seconds)
            self._seconds[kind, name] += seconds  # type: ignore[assignment] # a Counter adds any number

    def statement(self, sql: str, began: float, seconds: float, failed: bool) -> None:
        """Counts an SQL statement."""
        self._statements[failed].add(seconds)

    def _label(self, seen: Observation) -> str:
        """Returns the name under which an operation is counted: its own name or OTHER.

        The number of counted names is limited. A new name is added below this limit, if one of the following is true:

        - The operation is a trusted document.
        - The caller is signed in, and the operation had no errors.
        """
        name = seen.operation_name or ""
        names, most = (self._trusted, MOST_TRUSTED) if seen.trusted else (self._names, MOST_NAMES)
        if name in names:
            return name
        if len(names) < most and name and (seen.trusted or (seen.caller is not None and not seen.codes)):
            names.add(name)
            return name
        return OTHER

    async def figures(self) -> list[Figure]:
        """Returns the counts as figures."""
        requests = [({"transport": one, "status": str(status)}, n) for (one, status), n in self._requests.items()]
        operations = [
            ({"type": kind, "operation": name, "outcome": outcome}, n)
            for (kind, name, outcome), n in self._operations.items()
        ]
        seconds = [({"type": kind, "operation": name}, n) for (kind, name), n in self._seconds.items()]
        return [
            Figure("rapport_requests", "counter", "HTTP requests, and operations of WebSockets.", requests),
            Figure("rapport_operations", "counter", "Operations by type, name and outcome.", operations),
            Figure("rapport_operation_seconds", "counter", "The time that operations took.", seconds),
            Figure(
                "rapport_operation_duration_seconds",
                "histogram",
                "How long queries and mutations took.",
                [({"type": kind}, histogram) for kind, histogram in self._durations.items()],
            ),
            Figure(
                "rapport_errors",
                "counter",
                "Requests with an error, by its code.",
                [({"code": code}, n) for code, n in self._errors.items()],
            ),
            Figure(
                "rapport_sql_duration_seconds",
                "histogram",
                "How long SQL statements took.",
                [({"outcome": "failed" if failed else "ok"}, one) for failed, one in self._statements.items()],
            ),
        ]
