"""A receiver of webhooks: a server on a free port, which verifies signatures as partners do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook


@dataclass(frozen=True)
class Received:
    """A request, with its parsed body."""

    id: str
    body: bytes
    headers: dict[str, str]
    event: dict[str, Any]

    @property
    def row(self) -> str:
        """The id of the row that the event is about."""
        return str(self.event["data"]["id"])

    @property
    def version(self) -> int:
        """The version of the row after the change."""
        return int(self.event["data"]["version"])


HANG, RESET = -1, -2
Answer = int | tuple[int, dict[str, str], bytes]


@dataclass
class Receiver:
    """A receiver, which stores requests and answers them.

    `accepted`: the accepted requests, in order of arrival.
    `attempts`: all requests, including those that were not accepted.
    `answers`: returns the answer to a request. A status 2xx accepts the request. HANG sends no answer, and RESET closes
    the connection.
    """

    secrets: list[str] = field(default_factory=list)
    answers: Callable[[Received], Answer] = lambda received: 204
    accepted: list[Received] = field(default_factory=list)
    attempts: list[Received] = field(default_factory=list)
    port: int = 0
    in_flight: int = 0
    most_in_flight: int = 0
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        """The URL of the receiver."""
        return f"http://127.0.0.1:{self.port}/hook"

    def once(self) -> list[Received]:
        """Returns the accepted requests, each `webhook-id` only once, as receivers remove duplicates."""
        return list({one.id: one for one in reversed(self.accepted)}.values())[::-1]

    def verify(self, body: bytes, headers: dict[str, str]) -> Any:
        """Parses a body. Raises an exception if no known secret verifies its signature."""
        for secret in self.secrets[:-1]:
            with suppress(Exception):
                return Webhook(secret).verify(body, headers)
        return Webhook(self.secrets[-1]).verify(body, headers)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers the requests of a connection."""
        self.writers.add(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                lines = head.split("\r\n")[1:]
                headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines if line)}
                body = await reader.readexactly(int(headers["content-length"]))
                if not await self._answer(writer, body, headers):
                    break
        self.writers.discard(writer)
        writer.close()

    async def _answer(self, writer: asyncio.StreamWriter, body: bytes, headers: dict[str, str]) -> bool:
        received = Received(headers["webhook-id"], body, headers, self.verify(body, headers))
        self.attempts.append(received)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            answer = self.answers(received)
            status, more, text = answer if isinstance(answer, tuple) else (answer, {}, b"")
            if status == HANG:
                await self.closing.wait()
                return False
            if status == RESET:
                writer.transport.abort()
                return False
            if 200 <= status < 300:
                self.accepted.append(received)
            fields = "".join(f"{name}: {value}\r\n" for name, value in more.items())
            writer.write(f"HTTP/1.1 {status} X\r\ncontent-length: {len(text)}\r\n{fields}\r\n".encode() + text)
            await writer.drain()
        finally:
            self.in_flight -= 1
        return True


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """Runs a receiver until the `with` block ends."""
    receiver = Receiver()
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        receiver.closing.set()
        for writer in list(receiver.writers):
            writer.transport.abort()
        while receiver.writers:
            await asyncio.sleep(0)
