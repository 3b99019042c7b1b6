"""HTTP connections with limits that uvicorn's protocol lacks: on incomplete requests and on connections.

    limit (see ConnectionLimits)                answer if it is exceeded
    bytes and fields of a head                  431; 414 if most of the head is the URL
    seconds for a head                          408; if nothing was sent, the connection is closed without an answer
    rate and seconds of a body                  408
    chunks: sizes, extensions, trailers         400
    bytes of all unanswered requests            503
    connections, in all and per address         503

A head is the request line and the header fields. The answers in the table are called refusals. The server sends a
refusal immediately, discards further data for a moment, and then closes the connection. Without this delay, there would
be a TCP reset, and the client might lose the refusal.

Requests are served one after another. While a request is being answered, the server keeps a few kilobytes of the next
requests unparsed, and then stops reading. Trailers are dropped, because a proxy that checks header fields would not
have checked them.

This file is long because the callbacks of the parser share the state of a connection.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from typing import Any, cast

import httptools
from starlette.datastructures import Headers
from uvicorn import Config
from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState
from websockets.http11 import MAX_LINE_LENGTH

from schema.transport import refusals
from schema.transport.bounded_protocol import BoundedProtocol
from schema.transport.overload import EXPECTED, Overload, arrived
from schema.transport.refusals import Refusal

PIECE = 16 * 1024
"""The maximum number of bytes that are parsed before the limits are checked again."""

_READ_SECONDS = 0.5
"""How long a stopping server waits for a request whose first bytes have arrived."""

_IDLE, _HEAD, _BODY = "idle", "head", "body"
_PARSED = frozenset({b"connection", b"upgrade"})
_MOST_PARSED = 1024
"""The maximum number of bytes in the lists of a WebSocket handshake. The library takes 10 µs to parse each item."""

_HEAD_END = b"\r\n\r\n"
_SHORTEST_HEAD = len(b"GET / HTTP/1.1\r\n\r\n")
_SHORTEST_PIECE = 512  # of a body: many heads that follow it are not parsed at once


class _Stop(Exception):
    """Raised in a callback of the HTTP parser to stop parsing. `HTTPProtocol._chosen` is the refusal to send."""


class HTTPProtocol(BoundedProtocol, HttpToolsProtocol):
    """One HTTP connection. `overload`: refuses requests of callers who send too many; None if nothing does."""

    overload: Overload | None

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.url = b""
        self.headers = []
        self._phase = _HEAD
        self._since = self.loop.time()  # the start of the phase
        self._head = 0  # bytes of the head that have arrived, while it is incomplete
        self._head_tail = b""  # the last of them: they may be the beginning of _HEAD_END
        self._body = self._framing = 0  # bytes of the body, and those around its chunks
        self._rated = (self._since, 0)  # when the rate was measured last, and the bytes of the body at that time
        self._held = 0  # bytes of the body that the application has
        self._has_files = False  # whether the application writes the body to disk as it comes
        self._waiting = bytearray()  # what has arrived while a request is answered
        self._answering: RequestResponseCycle | None = None
        self._chosen: Refusal | None = None
        self._refused = False
        self._expected: Hashable | None = None  # the caller of an expected operation, until the request is parsed
        self._deaf = False  # whether further data is discarded

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn
        """Admits the connection, or refuses it if there are too many connections."""
        super().connection_made(transport)
        if not self.enter():
            self.refuse(refusals.FULL)
            if len(self.connections) > self.limits.connections + 100:  # even those that read their refusal
                self.transport.abort()

    def idle_seconds(self, now: float) -> float:
        """Returns for how many seconds the connection has waited for a request or for the rest of a head.

        Returns 0 if the connection waits for neither.
        """
        if self._phase is _BODY or self._deaf or self._is_answering():
            return 0.0
        kept = self.timeout_keep_alive_task  # set while nothing of the next request has come
        return now - (self._since if kept is None else kept.when() - self.timeout_keep_alive)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tells the application that the client has disconnected."""
        self._disconnect()
        self._end_expectation()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parses received bytes, or keeps them for later if a request is being answered."""
        self._unset_keepalive_if_required()
        if self._deaf:
            return
        alone = self._phase is _IDLE and not self._waiting and not self._is_answering()
        if self.overload is not None and self.overload.is_possible and self._refuse_unread(data, alone=alone):
            return
        if alone and len(data) <= PIECE and data.count(_HEAD_END) == 1:  # as nearly always: this is faster
            self._phase = _HEAD
            _ = self._parse(data)
            return
        if not self._waiting:
            data = data[self._feed(data) :]
        if data:
            self._wait(data)

    def _refuse_unread(self, data: bytes, *, alone: bool) -> bool:
        """Refuses a whole request without parsing it, if its caller has too many. Returns whether it was refused."""
        is_first = self._phase is _HEAD and not self._head and not self._refused
        if not (alone or is_first) or self.admission.leaving or self.flow.write_paused:
            return False
        assert self.overload is not None
        answer, self._expected = self.overload.let_in(data)
        if answer is None:
            return False
        self._phase = _IDLE
        self.transport.write(answer)
        self.timeout_keep_alive_task = self.loop.call_later(self.timeout_keep_alive, self.timeout_keep_alive_handler)
        return True

    def _end_expectation(self) -> None:
        if self.overload is None:
            return
        if self._expected is not None:  # the request could not be parsed
            self.overload.concurrency.arrived(self._expected)
            self._expected = None
        if self.scope is not None:
            arrived(self.overload.concurrency, cast("dict[str, Any]", self.scope))

    def _feed(self, data: bytes) -> int:
        """Parses data up to the end of a request that must be answered before the next one is parsed.

        Returns the number of parsed bytes.
        """
        at = 0
        while at < len(data):
            if self._is_answering():
                return at
            if self._phase is _IDLE:
                self._phase = _HEAD
            end = self._piece_end(data, at)
            if not self._parse(data[at:end]):
                return len(data)
            at = end
        return at

    def _piece_end(self, data: bytes, at: int) -> int:
        """Returns the index in `data` at which the piece that begins at the index `at` ends.

        The parser gets one such piece at a time.
        """
        # A piece ends after the head of a request, so that the head of the next request is not parsed too early.
        if self._phase is _BODY:
            found = data.find(_HEAD_END, at + _SHORTEST_PIECE, at + PIECE)
            return found + 4 if found >= 0 else at + PIECE
        if self._head_tail:
            split = (self._head_tail + data[at : at + 3]).find(_HEAD_END)
            if split >= 0:
                return at + split + 4 - len(self._head_tail)
        most = at + min(PIECE, self.limits.head_bytes - self._head)
        found = data.find(_HEAD_END, at if self._head else at + _SHORTEST_HEAD - 4, most)
        return found + 4 if found >= 0 else most

    def _parse(self, piece: bytes) -> bool:
        """Parses a piece of data. Returns False if the data that follows must not be parsed."""
        phase, body, cycle = self._phase, self._body, self.cycle
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserUpgrade:
            if self._should_upgrade():
                self.handle_websocket_upgrade()
            else:  # the parser has not looked for a body, so nobody knows where the next request would begin
                self.cycle.keep_alive, self._deaf = False, True
            return False
        except httptools.HttpParserError:
            self.refuse(self._chosen or refusals.MALFORMED)
            return False
        if self._phase is _BODY and cycle is not self.cycle:
            self._since = self.loop.time()
            self._rated = (self._since, self._body)
        elif self._phase is _BODY:
            self._framing += len(piece) - (self._body - body)
            if self._framing > self.limits.framing_bytes + self._body:
                self.refuse(refusals.FRAMING)
        elif phase is _HEAD and self._phase is _HEAD:
            if not self._head:
                self._since = self.loop.time()
            self._head += len(piece)
            self._head_tail = piece[-3:]
            if self._head >= self.limits.head_bytes:
                self.refuse(refusals.head_too_large(self.limits, url=len(self.url) > self._head // 2))
        return not self._deaf

    def _is_answering(self) -> bool:
        """Whether a request is being answered. A request whose body is still being received does not count."""
        answering = self._answering
        if answering is None or answering.response_complete:
            return False
        return self._phase is not _BODY or answering is not self.cycle

    def _wait(self, data: bytes) -> None:
        self._waiting += data
        if not self.hold(self._held, len(self._waiting)):
            self.refuse(refusals.BUSY)
        elif len(self._waiting) > PIECE:
            self.flow.pause_reading()

    def _continue(self) -> None:
        """Parses the bytes that have arrived while the previous request was being answered."""
        if self._deaf or self.transport.is_closing():
            return
        del self._waiting[: self._feed(bytes(self._waiting[:PIECE]))]
        _ = self.hold(self._held, len(self._waiting))  # less than before
        if self._waiting and not self._is_answering():
            self.loop.call_soon(self._continue)

    def on_message_begin(self) -> None:
        """Prepares for the head of a new request."""
        super().on_message_begin()
        self._phase = _HEAD

    def on_header(self, name: bytes, value: bytes) -> None:
        """Adds a header field to the request, or drops a trailer."""
        if self._phase is _HEAD:  # as in uvicorn's method, without the cost of another call for each field
            name = name.lower()
            if name == b"expect" and value.lower() == b"100-continue":
                self.expect_100_continue = True
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Starts the application, because the head of the request is complete. Refuses a head with too many fields."""
        if len(self.headers) > self.limits.head_fields:
            self._stop(refusals.too_many_fields(self.limits))
        if self._expected is not None:
            cast("dict[str, Any]", self.scope)[EXPECTED] = self._expected
            self._expected = None
        super().on_headers_complete()
        if self.admission.leaving:
            self.finish()
        self._phase = _BODY
        self._body = self._framing = self._held = 0
        # The head of a WebSocket's handshake has no path yet, and no body.
        self._has_files = _has_files(self.scope.get("path", ""), self.headers)

    def on_body(self, body: bytes) -> None:
        """Passes a part of the body to the application. Refuses the request if too many bytes are in memory."""
        self._body += len(body)
        if not self.cycle.response_complete:
            # What the application has read of files is not in memory any more.
            self._held = (len(self.cycle.body) if self._has_files else self._held) + len(body)
            counts = self._has_files or self._held > self.limits.body_free
            if counts and not self.hold(self._held, len(self._waiting)):
                self._stop(refusals.BUSY)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Notes that the request is complete."""
        super().on_message_complete()
        self._phase, self._head, self._head_tail = _IDLE, 0, b""

    def on_response_complete(self) -> None:
        """Stops counting the bytes of the answered request, and parses the bytes received during the answer."""
        if self._has_files or self._held > self.limits.body_free:
            _ = self.hold(len(self._waiting))
        self._held = 0
        self._end_expectation()
        if self._phase is not _IDLE:  # the next request's time begins now
            self._since = self.loop.time()
            self._rated = (self._since, self._body)
        super().on_response_complete()
        if self._waiting:
            self._unset_keepalive_if_required()
            self.loop.call_soon(self._continue)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answering = cycle
        super()._start_asgi_task(cycle, app)

    def handle_websocket_upgrade(self) -> None:
        """Passes the connection to the WebSocket protocol, which then counts the connection as open.

        Refuses the handshake if the URL or a header field is too long.
        """
        parsed = sum(
            len(value) for name, value in self.headers if name in _PARSED or name.startswith(b"sec-websocket-")
        )
        longest = max(len(name) + len(value) for name, value in self.headers)
        url = len(self.url) + 20 > MAX_LINE_LENGTH
        if url or parsed > _MOST_PARSED or longest + 20 > MAX_LINE_LENGTH:  # for such lines, the library has no answer
            self.refuse(refusals.handshake_too_large(url=url))
            return
        self._deaf = True
        self._waiting.clear()
        self._keep()
        self.leave()
        super().handle_websocket_upgrade()

    def _stop(self, refusal: Refusal) -> None:
        self._chosen = refusal
        raise _Stop

    def refuse(self, refusal: Refusal) -> None:
        """Refuses the request that is being received, and closes the connection.

        Sends no refusal in these cases:

        - The request has been answered completely. The connection is closed.
        - The answer to this request has begun, or an earlier request is still being answered. The connection is
          dropped.

        Only the first call has an effect.
        """
        if self._refused:
            return
        self._refused, self._deaf, self._since = True, True, self.loop.time()
        self.pipeline.clear()
        self._waiting.clear()
        answering, received = self._answering, self._phase is _BODY
        unanswered = answering is not None and not answering.response_complete
        own = received and answering is self.cycle
        if unanswered and answering is not None and (not own or answering.response_started):
            self.transport.abort()
            return
        self._disconnect()
        self._held = 0
        _ = self.hold(0)
        answer = b""
        if unanswered or not own:
            answer = refusal.response(self.origins.response_headers(Headers(raw=self.headers)))
        if delay := self.refusal_delay():
            self._since += delay
            self.flow.pause_reading()
            self.loop.call_later(delay, self._end, answer)
        else:
            self._end(answer)

    def _end(self, answer: bytes) -> None:
        if not self.transport.is_closing():
            self.flow.resume_reading()
            self.transport.write(answer)
            self.transport.write_eof()

    def _disconnect(self) -> None:
        answering = self._answering
        if answering is not None and not answering.response_complete:
            answering.disconnected, answering.waiting_for_100_continue = True, False
            answering.body = bytearray()
            answering.message_event.set()

    def check_deadlines(self, now: float) -> None:
        """Refuses a request that arrives too slowly, and drops a client that does not disconnect after a refusal."""
        super().check_deadlines(now)
        if self.transport.is_closing():
            return
        if self._refused:
            if now - self._since > self.limits.linger_seconds:
                self.transport.abort()
        elif self._is_answering():
            return
        elif self._phase is _HEAD and now - self._since > self.limits.head_seconds:
            if self._head:
                self.refuse(refusals.too_slow("head"))
            else:
                self.transport.close()
        elif self._phase is _BODY:
            self._check_body(now)

    def _check_body(self, now: float) -> None:
        at, body = self._rated
        seconds = self.limits.body_rate_seconds
        late = now - self._since > (self.limits.file_seconds if self._has_files else self.limits.body_seconds)
        if now - at >= seconds:
            late = late or (self._body - body < self.limits.body_rate * seconds and not self.flow.read_paused)
            self._rated = (now, self._body)
        if late:
            self.refuse(refusals.too_slow("body"))

    def finish(self) -> None:
        """Makes the answer to the current request the last one on this connection, because the server is stopping."""
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.keep_alive = False

    def shutdown(self) -> None:
        """Closes the connection when the server stops. A request that has arrived is still answered."""
        if self.transport.is_closing():
            return
        if self._phase is _IDLE and not self._is_answering() and self.has_unread():
            _ = self.loop.call_later(_READ_SECONDS, self.shutdown)
            return
        if self._refused or self._phase is _BODY:
            self.transport.abort()
        self._waiting.clear()
        super().shutdown()


def _has_files(path: str, headers: list[tuple[bytes, bytes]]) -> bool:
    """Whether the body of a request is sent to disk as it comes."""
    if path != "/graphql":
        return path.startswith("/files/uploads/")
    kind = next((value for name, value in headers if name == b"content-type"), b"")
    return kind[:19].lower() == b"multipart/form-data"
