"""Streams over HTTP: the body of one HTTP response contains all responses of a subscription.

The body has one of two formats:

- server-sent events, in the "distinct connections" mode of PROTOCOL.md of the npm package graphql-sse;
- multipart/mixed, in the format that Apollo's clients read.

A stream ends when there are no more events, when the client disconnects, or when the server stops. Then the iterator of
events is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from starlette.types import Receive, Scope, Send

from schema.execution.limits import Limits
from schema.execution.responses import encoded, formatted
from schema.execution.results import Result, Stream

GOING_AWAY = 1001


class Closeable(Protocol):
    """A connection that the server can close: a streamed response or a WebSocket."""

    def close(self, code: int, reason: str) -> None:
        """Closes the connection. A WebSocket sends `code` and `reason` in its close frame."""


class Connections:
    """The open streams and WebSockets. A stopping server closes them instead of waiting until they end.

    `leaving`: whether the server is about to stop, which `/readyz` reports.
    """

    leaving = False

    def __init__(self) -> None:
        self._open: set[Closeable] = set()
        self._stopping = False
        self._none = asyncio.Event()

    def __len__(self) -> int:
        return len(self._open)

    def add(self, connection: Closeable) -> None:
        """Adds a connection. If the server is stopping, closes the connection immediately."""
        self._open.add(connection)
        if self._stopping:
            connection.close(GOING_AWAY, "Going away")

    def discard(self, connection: Closeable) -> None:
        """Removes a connection that has ended."""
        self._open.discard(connection)
        if self._stopping and not self._open:
            self._none.set()

    async def stop(self, seconds: float = 1.0) -> None:
        """Closes all connections, and waits until they have ended, but at most `seconds`.

        Connections that are added later are closed too.
        """
        self._stopping = True
        for connection in list(self._open):
            connection.close(GOING_AWAY, "Going away")
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                if self._open:
                    await self._none.wait()


class ClientGone(Exception):
    """Raised if the client has disconnected, or has not read for too long."""


class Paced:
    """Sends ASGI messages one at a time. Each is sent only after the ASGI server has accepted the previous one.

    This way, events are not produced faster than the client reads them. Raises ClientGone if the client has
    disconnected, or if sending a message takes longer than `seconds`.
    """

    def __init__(self, send: Send, seconds: float) -> None:
        self._send = send
        self._seconds = seconds
        self._turn = asyncio.Lock()

    async def __call__(self, message: Mapping[str, object]) -> None:
        """Sends one message, after the ASGI server has accepted the previous one.

        Raises ClientGone if the client has disconnected or sending takes too long.
        """
        async with self._turn:
            try:
                async with asyncio.timeout(self._seconds):
                    await self._send(dict(message))
            except (
                OSError,
                RuntimeError,
            ) as error:  # OSError includes TimeoutError; RuntimeError: the server closed the connection
                raise ClientGone from error
            await asyncio.sleep(0)  # lets other tasks run, even if neither the events nor the sending ever waits


@dataclass(frozen=True, slots=True)
class Framing:
    """The format of a streamed body: the bytes around the responses.

    `opening`, `ending`: the bytes at the beginning and at the end.
    `heartbeat`: the bytes that are sent to keep an idle connection open.
    `next`: a function that formats a response.
    `failed`: a function that formats the error that ends a stream early.
    """

    media_type: str
    opening: bytes
    heartbeat: bytes
    next: Callable[[bytes], bytes]
    failed: Callable[[Exception], bytes]
    ending: bytes


def _event(data: bytes) -> bytes:
    return b"event: next\ndata: " + data + b"\n\n"


def _part(data: bytes) -> bytes:
    # The next boundary is sent at once, because it tells the client that the part is complete.
    return b"\r\nContent-Type: application/json\r\n\r\n" + data + b"\r\n---"


EVENTS = Framing(
    media_type="text/event-stream; charset=utf-8",
    opening=b":\n\n",
    heartbeat=b":\n\n",
    next=_event,
    failed=lambda error: _event(encoded({"errors": [formatted(error)]})),
    ending=b"event: complete\ndata:\n\n",
)
PARTS = Framing(
    media_type='multipart/mixed;boundary="-";subscriptionSpec=1.0',
    opening=b"\r\n---",
    heartbeat=_part(b"{}"),
    next=lambda data: _part(b'{"payload":' + data + b"}"),
    failed=lambda error: _part(encoded({"payload": None, "errors": [formatted(error)]})),
    ending=b"--\r\n",
)


class StreamResponse:
    """An ASGI application that sends all responses of an operation in the body of one HTTP response."""

    def __init__(self, outcome: Stream | Result, framing: Framing, limits: Limits, connections: Connections) -> None:
        self._outcome = outcome
        self._framing = framing
        self._limits = limits
        self._connections = connections
        self._closed = asyncio.Event()
        self._ended = False

    def close(self, code: int, reason: str) -> None:
        """Ends the HTTP response without the bytes that normally end its body. This tells the client to reconnect."""
        self._closed.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends responses until the operation ends, the client disconnects, or `close` is called."""
        paced = Paced(send, self._limits.send_seconds)
        self._connections.add(self)
        try:
            with suppress(ClientGone):
                await self._start(paced)
                if scope["method"] != "HEAD":
                    await _first_of(self._pump(paced), self._beat(paced), _gone(receive), self._closed.wait())
                await paced({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._connections.discard(self)
            if isinstance(self._outcome, Stream):
                await self._outcome.aclose()
            else:
                self._outcome.release()

    async def _start(self, paced: Paced) -> None:
        headers = {
            "content-type": self._framing.media_type,
            "cache-control": "private, no-store",
            "vary": "Accept",
            "x-accel-buffering": "no",
            "x-content-type-options": "nosniff",
        }
        if isinstance(self._outcome, Result) and self._outcome.replayed:
            headers["idempotency-replayed"] = "true"
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await paced({"type": "http.response.start", "status": 200, "headers": raw})
        await self._write(paced, self._framing.opening)

    async def _pump(self, paced: Paced) -> None:
        framing, outcome = self._framing, self._outcome
        if isinstance(outcome, Result):
            await self._end(paced, framing.next(encoded(outcome.response)))
            return
        try:
            async for response in outcome:
                await self._write(paced, framing.next(encoded(response)))
        except ClientGone:
            raise
        except Exception as error:
            await self._write(paced, framing.failed(error))
        await self._end(paced)

    async def _end(self, paced: Paced, last: bytes = b"") -> None:
        """Writes `last` and the bytes that end the body, and stops the heartbeats."""
        self._ended = True
        await self._write(paced, last + self._framing.ending)

    async def _beat(self, paced: Paced) -> None:
        while True:
            await asyncio.sleep(self._limits.ping_seconds)
            if not self._ended:
                await self._write(paced, self._framing.heartbeat)

    async def _write(self, paced: Paced, body: bytes) -> None:
        await paced({"type": "http.response.body", "body": body, "more_body": True})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _first_of(*works: Coroutine[object, object, object]) -> None:
    """Runs coroutines until one of them ends, then cancels the others. Raises the exception of a failed coroutine."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await cancelled(tasks)
    for task in done:
        task.result()


async def cancelled(tasks: list[asyncio.Task[object]]) -> None:
    """Cancels tasks, and waits until they have ended. Exceptions that the tasks raise are ignored."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
