"""Passes requests and SQL statements to the access log, the metrics and the traces."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from starlette.requests import HTTPConnection
from starlette.types import Scope

from core.figures import Figure, Figures
from core.network_settings import Network
from core.observation import Observation, Observer, new_request_id, observation, request_id_of, trace_parent
from core.settings import Settings
from models.dialect.observed_statements import StatementObserver
from schema.telemetry.access_log import log_request
from schema.telemetry.counters import Counters
from schema.transport.client_address import client_address
from schema.transport.files import PATH as FILES
from schema.transport.files import UPLOADS
from schema.transport.surveys import PATH as SURVEYS
from schema.transport.unsubscribe import PATH as UNSUBSCRIBE

LONGEST_NAME = 100
"""The maximum length of an operation name or a path that is noted, in characters."""

REQUEST_ID, TRACE_PARENT = b"x-request-id", b"traceparent"


def _noted(path: str) -> str:
    # Whoever reads a log must not be able to answer surveys, to unsubscribe others, or to fetch files.
    signed = next((prefix for prefix in (SURVEYS, UNSUBSCRIBE, UPLOADS, FILES) if path.startswith(prefix)), None)
    return path[:LONGEST_NAME] if signed is None else f"{signed}TOKEN"


class Telemetry:
    """Passes requests and SQL statements to observers.

    The observers are called when a request begins, when a request has ended, and after each SQL statement.

    `trusted`: the networks of trusted proxies.
    """

    def __init__(self, trusted: Sequence[Network]) -> None:
        self.begins: list[Observer] = []
        self.ends: list[Observer] = []
        self.statements: list[StatementObserver] = []
        self.counters = Counters()
        self._trusted = trusted

    def begin(self, scope: Scope, transport: str) -> Observation:
        """Begins to observe a request, or the handshake of a WebSocket."""
        ids, traces = [], []
        for name, value in scope["headers"]:
            if name == REQUEST_ID:
                ids.append(value.decode("latin-1"))
            elif name == TRACE_PARENT:
                traces.append(value.decode("latin-1"))
        seen = Observation(
            request_id_of(ids) if ids else new_request_id(),
            transport,
            client_address(HTTPConnection(scope), self._trusted),
            method=scope.get("method", "GET"),
            path=_noted(scope["path"]),
            trace=trace_parent(traces) if traces else None,
        )
        self.begun(seen)
        return seen

    def begun(self, seen: Observation) -> None:
        """Passes a request that has begun to all observers."""
        for observer in self.begins:
            observer(seen)

    def statement(self, sql: str, began: float, seconds: float, failed: bool) -> None:
        """Counts an SQL statement for the current request, and passes the statement to all observers."""
        seen = observation.get()
        if seen is not None:
            seen.statements += 1
            seen.sql_seconds += seconds
        for observer in self.statements:
            observer(sql, began, seconds, failed)

    def end(self, seen: Observation) -> None:
        """Passes a request that has ended to all observers."""
        # asyncpg tells about a statement by the event loop, which calls functions in their order.
        asyncio.get_running_loop().call_soon(self._ended, seen)

    def _ended(self, seen: Observation) -> None:
        for observer in self.ends:
            observer(seen)


class HasFigures(Protocol):
    """A worker that runs in the server."""

    async def figures(self) -> list[Figure]:
        """Returns the worker's figures."""


ServingMetrics = Callable[[Sequence[Figures], int], AbstractAsyncContextManager[object]]
"""Serves figures until its `async with` block ends. The arguments are their sources, and the process's number."""


class Spans(Protocol):
    """Makes spans of requests and statements (`schema.telemetry.tracing`)."""

    def running(self) -> AbstractAsyncContextManager[None]:
        """Makes spans until the `async with` block ends."""

    def begin(self, seen: Observation) -> None:
        """Begins the span of a request."""

    def end(self, seen: Observation) -> None:
        """Ends the span of a request."""

    def statement(self, sql: str, began: float, seconds: float, failed: bool) -> None:
        """Makes the span of an SQL statement."""


def telemetry_of(settings: Settings, spans: Spans | None = None) -> Telemetry | None:
    """Returns the Telemetry that the settings configure, or None if nothing is observed.

    `spans`: None if traces are off.
    """
    if not (settings.access_log or settings.metrics or spans):
        return None
    telemetry = Telemetry(settings.trusted_proxies)
    if spans is not None:
        telemetry.begins.append(spans.begin)
        telemetry.ends.append(spans.end)
        telemetry.statements.append(spans.statement)
    if settings.access_log:
        telemetry.ends.append(log_request)
    if settings.metrics:
        telemetry.ends.append(telemetry.counters.count)
        telemetry.statements.append(telemetry.counters.statement)
    return telemetry
