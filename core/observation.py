"""The data about one request that the access log, the metrics and the traces use."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import count
from time import perf_counter, time
from typing import Protocol

LONGEST_REQUEST_ID = 128
"""The maximum length of a request id that a client sends, in characters."""

_REQUEST_ID = re.compile(rf"[A-Za-z0-9._:/=+@~-]{{1,{LONGEST_REQUEST_ID}}}")
_TRACEPARENT = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")
_numbers = count(secrets.randbits(32))
_start = ""


def _begin() -> None:
    """Chooses the random prefix of the ids that this process creates, which is half of each id.

    Runs again in each forked process, which would otherwise repeat the ids of its parent.
    """
    global _start
    _start = secrets.token_hex(8)


_begin()
os.register_at_fork(after_in_child=_begin)


@dataclass(frozen=True, slots=True)
class TraceParent:
    """The trace that a request belongs to: the header `traceparent` of W3C Trace Context."""

    trace_id: str
    parent_id: str
    flags: int


class Counted(Protocol):
    """A stream of responses that counts the responses sent."""

    @property
    def sent(self) -> int:
        """How many responses were sent."""


@dataclass(slots=True)
class Observation:
    """The data about one HTTP request, or about one operation of a WebSocket.

    `transport`: `http` or `websocket`.
    `status`: the HTTP status; 0 as long as it is unknown. An operation of a WebSocket has the status that it would have
    had over HTTP.
    `began`: the time of the start, in seconds of `perf_counter`.
    `at`: the time of the start, in seconds since 1970.
    """

    request_id: str
    transport: str
    address: str | None = None
    connection_id: str | None = None
    """The request id of the handshake of an operation's WebSocket."""
    method: str = ""
    path: str = ""
    trace: TraceParent | None = None
    status: int = 0
    caller: str | None = None
    operation_type: str | None = None
    operation_name: str | None = None
    document: str | None = None
    trusted: bool = False
    """Whether it is one of the trusted documents."""
    cost: int = 0
    codes: set[str] = field(default_factory=set)
    """The codes of all errors in the response."""
    statements: int = 0
    sql_seconds: float = 0.0
    stream: Counted | None = None
    began: float = field(default_factory=perf_counter)
    at: float = field(default_factory=time)
    span: object | None = None
    """The span of OpenTelemetry, if traces are on."""
    span_id: str | None = None


observation: ContextVar[Observation | None] = ContextVar("observation", default=None)
"""The observation of the running task; None if nothing is observed."""


@contextmanager
def unobserved() -> Iterator[None]:
    """Separates tasks that are started in the `with` block from the current request.

    Use it for tasks that continue after the request has ended.
    """
    token = observation.set(None)
    try:
        yield
    finally:
        observation.reset(token)


Observer = Callable[[Observation], None]
"""A function that is called when a request has ended."""


def request_id_of(sent: Iterable[str]) -> str:
    """Returns the request id that a client has sent, or a new id if the client's id is missing or malformed.

    `sent`: the values of all headers `X-Request-Id`. If there are several values, the result is a new id.
    """
    values = list(sent)
    if len(values) == 1 and _REQUEST_ID.fullmatch(values[0]):
        return values[0]
    return new_request_id()


def new_request_id() -> str:
    """Returns an id that no other request of any process has."""
    return f"{_start}{next(_numbers):016x}"


def trace_parent(sent: Iterable[str]) -> TraceParent | None:
    """Reads a header `traceparent`. Returns None if it is missing or malformed, as W3C Trace Context demands."""
    values = list(sent)
    match = _TRACEPARENT.fullmatch(values[0].strip(" \t")) if len(values) == 1 else None
    if match is None:
        return None
    version, trace_id, parent_id, flags, more = match.groups()
    if version == "ff" or (version == "00" and more) or not trace_id.strip("0") or not parent_id.strip("0"):
        return None
    return TraceParent(trace_id, parent_id, int(flags, 16))
