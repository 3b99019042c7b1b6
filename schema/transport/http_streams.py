"""Subscriptions over HTTP: one long response, as server-sent events or as multipart/mixed.

Server-sent events follow the "distinct connections" mode in PROTOCOL.md of the npm package graphql-sse; multipart
follows what Apollo's clients read. A stream ends when its source, its client or this server ends; its source is closed
right away.
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
    """A connection that the server can close."""

    def close(self, code: int, reason: str) -> None:
        """Closes it. `code` and `reason` are those of a WebSocket close frame."""


class Connections:
    """The open connections, so that a stopping server can close them instead of waiting for them."""

    def __init__(self) -> None:
        self._open: set[Closeable] = set()
        self._stopping = False
        self._none = asyncio.Event()

    def __len__(self) -> int:
        return len(self._open)

    def add(self, connection: Closeable) -> None:
        """Adds a connection. If the server is stopping, closes it."""
        self._open.add(connection)
        if self._stopping:
            connection.close(GOING_AWAY, "Going away")

    def discard(self, connection: Closeable) -> None:
        """Removes a connection that has ended."""
        self._open.discard(connection)
        if self._stopping and not self._open:
            self._none.set()

    async def stop(self, seconds: float = 1.0) -> None:
        """Closes all connections, and those that are added later; waits at most `seconds` for them to end."""
        self._stopping = True
        for connection in list(self._open):
            connection.close(GOING_AWAY, "Going away")
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                if self._open:
                    await self._none.wait()


class ClientGone(Exception):
    """The client is gone, or does not read."""


class Paced:
    """Sends one message at a time, with back pressure: a source goes no faster than its client reads.

    Raises ClientGone if the client is gone, or has not read anything for `seconds`.
    """

    def __init__(self, send: Send, seconds: float) -> None:
        self._send = send
        self._seconds = seconds
        self._turn = asyncio.Lock()

    async def __call__(self, message: Mapping[str, object]) -> None:
        """Sends one message."""
        async with self._turn:
            try:
                async with asyncio.timeout(self._seconds):
                    await self._send(dict(message))
            except (
                OSError,
                RuntimeError,
            ) as error:  # OSError includes TimeoutError; RuntimeError: the server closed the connection
                raise ClientGone from error
            await asyncio.sleep(0)  # if neither source nor send ever waits, this lets other tasks run


@dataclass(frozen=True, slots=True)
class Framing:
    """How responses are framed in a body. `failed` frames the error that ends a stream early."""

    media_type: str
    opening: bytes
    heartbeat: bytes
    next: Callable[[bytes], bytes]
    failed: Callable[[Exception], bytes]
    ending: bytes


def _event(data: bytes) -> bytes:
    return b"event: next\ndata: " + data + b"\n\n"


def _part(data: bytes) -> bytes:
    # The closing boundary is sent with the part: without it, a client cannot tell that the part is complete.
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
    """An ASGI application that answers one request with all responses of an operation."""

    def __init__(self, outcome: Stream | Result, framing: Framing, limits: Limits, connections: Connections) -> None:
        self._outcome = outcome
        self._framing = framing
        self._limits = limits
        self._connections = connections
        self._closed = asyncio.Event()
        self._ended = False

    def close(self, code: int, reason: str) -> None:
        """Aborts the response. A client that has not seen its end reconnects."""
        self._closed.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the stream until it ends or the client is gone."""
        paced = Paced(send, self._limits.send_seconds)
        self._connections.add(self)
        try:
            with suppress(ClientGone):
                await self._start(paced)
                await _first_of(self._pump(paced), self._beat(paced), _gone(receive), self._closed.wait())
                await paced({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._connections.discard(self)
            if isinstance(self._outcome, Stream):
                await self._outcome.aclose()

    async def _start(self, paced: Paced) -> None:
        headers = {
            "content-type": self._framing.media_type,
            "cache-control": "no-store",
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
        """Writes the end of the stream. No heartbeat may follow it."""
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
    """Waits for the first of several coroutines, then cancels the others and waits for them to end."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await cancelled(tasks)
    for task in done:
        task.result()


async def cancelled(tasks: list[asyncio.Task[object]]) -> None:
    """Cancels tasks, and waits until they have ended."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
