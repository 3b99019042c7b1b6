"""Writes one log line for each request and for each operation of a WebSocket.

A line never has values of variables, tokens, or texts of rows. docs/operations.md lists its fields.
"""

from __future__ import annotations

import logging
from time import perf_counter

from core.logs import write_info
from core.observation import Observation

_log = logging.getLogger("rapport.requests")
_PROBES = frozenset({"/healthz", "/readyz"})
"""The paths that a load balancer asks for all the time. Their lines have the level debug."""


def log_request(seen: Observation) -> None:
    """Writes the line of a request that has ended."""
    level = logging.DEBUG if seen.path in _PROBES else logging.INFO
    if not _log.isEnabledFor(level):
        return
    write_info(_log, message_of(seen), fields_of(seen))


def message_of(seen: Observation) -> str:
    """Returns the text of a log line: an operation's type and name, or a method and path."""
    if seen.operation_type is None:
        return f"{seen.method or 'operation'} {seen.path}"
    return f"{seen.operation_type} {seen.operation_name or 'without a name'}"


def fields_of(seen: Observation) -> dict[str, object]:
    """Returns the fields that a line of the access log has in addition to the fields of every log line."""
    fields: dict[str, object] = {"request_id": seen.request_id, "transport": seen.transport}
    if seen.connection_id is not None:
        fields["connection_id"] = seen.connection_id
    if seen.trace is not None:
        fields["trace_id"] = seen.trace.trace_id
        if seen.trace.parent_id:
            fields["parent_id"] = seen.trace.parent_id
    if seen.span_id is not None:
        fields["span_id"] = seen.span_id
    if seen.method:
        fields["method"], fields["path"] = seen.method, seen.path
    if seen.document is not None:
        fields["operation_type"], fields["operation_name"] = seen.operation_type, seen.operation_name
        fields["document_hash"], fields["cost"] = seen.document, seen.cost
        if seen.trusted:
            fields["trusted"] = True
    fields |= {
        "caller": seen.caller,
        "address": seen.address,
        "status": seen.status,
        "errors": sorted(seen.codes),
        "sql_count": seen.statements,
        "sql_ms": round(seen.sql_seconds * 1000, 3),
        "duration_ms": round((perf_counter() - seen.began) * 1000, 3),
    }
    if seen.stream is not None:
        fields["responses"] = seen.stream.sent
    return fields
