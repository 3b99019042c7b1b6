"""Makes spans of OpenTelemetry: one for each request and operation, and one below it for each SQL statement.

Only imported if traces are on. The names and attributes are those of OpenTelemetry's semantic conventions for GraphQL,
HTTP and databases. No span has texts of documents or values, except the names of operations. The standard variables of
the environment, such as OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME and OTEL_TRACES_SAMPLER, say where spans go.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import perf_counter, time

from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import (
    NonRecordingSpan,
    Span,
    SpanContext,
    SpanKind,
    Status,
    StatusCode,
    TraceFlags,
    Tracer,
    set_span_in_context,
)
from opentelemetry.util.types import AttributeValue

from core.observation import Observation, TraceParent, observation

SHUTDOWN_SECONDS = 5.0
"""How long a process waits at its end until its last spans are sent."""

LONGEST_SQL = 4_000
"""The number of characters of a statement that its span has."""

_PROBES = frozenset({"/healthz", "/readyz"})
_FAULTS = frozenset({"INTERNAL_SERVER_ERROR", "UNAVAILABLE", "TIMEOUT"})
"""The codes of errors that the server is to blame for. Others do not make a span an error."""

_LITERAL = re.compile(r"'(?:[^']|'')*'")
_TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE)\s+"?(\w+)')


class Tracing:
    """Makes spans.

    `system`: the name of the database in OpenTelemetry's conventions.
    `processor`: processes the spans; by default, they are sent by OTLP.
    """

    def __init__(self, system: str, processor: SpanProcessor | None = None) -> None:
        self._system = system
        self._processor = processor
        self._tracer: Tracer | None = None
        self._offset = 0.0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Makes spans until the `async with` block ends. Then sends the remaining spans."""
        named = "OTEL_SERVICE_NAME" in os.environ or "service.name=" in os.environ.get("OTEL_RESOURCE_ATTRIBUTES", "")
        provider = TracerProvider(resource=Resource.create({} if named else {"service.name": "rapport"}))
        provider.add_span_processor(self._processor or BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer, self._offset = provider.get_tracer("rapport"), time() - perf_counter()
        try:
            yield
        finally:
            self._tracer = None
            with suppress(TimeoutError):
                async with asyncio.timeout(SHUTDOWN_SECONDS):
                    await asyncio.to_thread(provider.shutdown)

    def begin(self, seen: Observation) -> None:
        """Begins the span of a request.

        Probes get no spans. A WebSocket gets no span either, because its operations have spans.
        """
        is_socket = seen.transport == "websocket" and seen.connection_id is None
        if self._tracer is None or is_socket or seen.path in _PROBES:
            return
        parent = None if seen.trace is None else _remote(seen.trace)
        seen.span = span = self._tracer.start_span("request", parent, SpanKind.SERVER, start_time=self._ns(seen.began))
        own = span.get_span_context()
        seen.span_id = f"{own.span_id:016x}"
        if seen.trace is None:
            seen.trace = TraceParent(f"{own.trace_id:032x}", "", own.trace_flags)

    def end(self, seen: Observation) -> None:
        """Ends the span of a request."""
        span = seen.span
        if not isinstance(span, Span):
            return
        if span.is_recording():
            span.update_name(_name(seen))
            span.set_attributes(_attributes(seen))
            if seen.codes & _FAULTS or seen.status >= 500:
                span.set_status(Status(StatusCode.ERROR, ",".join(sorted(seen.codes))))
        span.end()

    def statement(self, sql: str, began: float, seconds: float, failed: bool) -> None:
        """Makes the span of an SQL statement, if the current request has a recorded span."""
        seen = observation.get()
        parent = seen.span if seen is not None else None
        if self._tracer is None or not isinstance(parent, Span) or not parent.is_recording():
            return
        text = sql[:LONGEST_SQL]
        kind = text.split(None, 1)[0].upper() if text.strip() else "SQL"
        attributes: dict[str, AttributeValue] = {
            "db.system.name": self._system,
            "db.operation.name": kind,
            "db.query.text": _LITERAL.sub("?", text),
        }
        table = _TABLE.search(text)
        if table is not None:
            attributes["db.collection.name"] = table[1]
        name = f"{kind} {table[1]}" if table else kind
        under, start = set_span_in_context(parent), self._ns(began)
        span = self._tracer.start_span(name, under, SpanKind.CLIENT, attributes, start_time=start)
        if failed:
            span.set_status(Status(StatusCode.ERROR))
        span.end(start + round(seconds * 1e9))

    def _ns(self, at: float) -> int:
        """Returns a time of `perf_counter` in nanoseconds since 1970."""
        return round((at + self._offset) * 1e9)


def _remote(trace: TraceParent) -> Context:
    context = SpanContext(int(trace.trace_id, 16), int(trace.parent_id, 16), True, TraceFlags(trace.flags))
    return set_span_in_context(NonRecordingSpan(context))


def _name(seen: Observation) -> str:
    """Returns the name of a span.

    It does not contain names that clients choose, because there can be too many different names.
    """
    if seen.operation_type is not None:
        return seen.operation_type
    return f"{seen.method} /graphql" if seen.path == "/graphql" and seen.method else seen.method or "GraphQL Operation"


def _attributes(seen: Observation) -> dict[str, AttributeValue]:
    found: dict[str, AttributeValue | None] = {
        "graphql.operation.type": seen.operation_type,
        "graphql.operation.name": seen.operation_name,
        "graphql.document.hash": seen.document,
        "http.request.method": seen.method or None,
        "url.path": seen.path,
        "client.address": seen.address,
        "enduser.id": seen.caller,
        "error.type": min(seen.codes, default=None),
        "rapport.transport": seen.transport,
        "rapport.request_id": seen.request_id,
        "rapport.cost": seen.cost,
        "rapport.sql_count": seen.statements,
    }
    found["http.response.status_code"] = seen.status if seen.method else None
    return {name: value for name, value in found.items() if value is not None}
