"""A client that sends arbitrary bytes over TCP and reads the responses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from schema.transport.connection_limits import ConnectionLimits
from tests.endpoint.live import WAIT, Live

HEAD = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
SIGNED = HEAD + b"Authorization: Bearer good\r\n"
"""The beginning of a head with a token, as a body of over 256 KB needs."""
QUERY = b'{"query": "{ hello }"}'
KIB, MIB = 1024, 1024 * 1024
SHORT = ConnectionLimits(head_seconds=0.4, body_seconds=1.5, body_rate_seconds=0.4, sweep_seconds=0.1, idle_seconds=1)
"""Limits that are so short that a test can wait until they expire."""


@dataclass
class Answer:
    """An HTTP response."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def error(self) -> dict[str, Any]:
        """The `extensions` of the only error in the response."""
        (error,) = json.loads(self.body)["errors"]
        extensions: dict[str, Any] = error["extensions"]
        return extensions


@dataclass
class Raw:
    """A TCP connection to the server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        """Sends bytes. Ignores the error if the server closes the connection."""
        with suppress(ConnectionError):
            self.writer.write(data)
            await self.writer.drain()

    async def trickle(self, data: bytes, every: float) -> None:
        """Sends one byte every `every` seconds, until the server closes the connection."""
        for byte in data:
            if self.reader.at_eof():
                return
            await self.send(bytes([byte]))
            await asyncio.sleep(every)

    async def answer(self) -> Answer:
        """Reads the next response, which must have a Content-Length."""
        async with asyncio.timeout(WAIT):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            line, *fields = head.rstrip().split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
            body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return Answer(int(line.split()[1]), headers, body)

    async def ended(self) -> bytes:
        """Reads everything until the server closes the connection."""
        async with asyncio.timeout(WAIT):
            try:
                return await self.reader.read()
            except ConnectionError:
                return b""


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Raw]:
    """Connects to a server on this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Raw(reader, writer)
    finally:
        writer.transport.abort()


async def refused(connection: Raw, status: int, code: str) -> Answer:
    """Reads a response with this status and code. Checks that the server then closes the connection."""
    answer = await connection.answer()
    assert answer.status == status, answer
    assert answer.error["code"] == code
    assert answer.headers["connection"] == "close"
    assert await connection.ended() == b""
    return answer


def posted(body: bytes, *fields: bytes) -> bytes:
    """A POST request with a Content-Length."""
    return HEAD + b"".join(field + b"\r\n" for field in fields) + b"Content-Length: %d\r\n\r\n" % len(body) + body


def chunked(*chunks: bytes, ending: bytes = b"0\r\n\r\n", head: bytes = HEAD) -> bytes:
    """A POST request whose body is sent in chunks."""
    framed = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return head + b"Transfer-Encoding: chunked\r\n\r\n" + framed + ending


async def hello(connection: Raw, request: bytes = posted(QUERY)) -> None:
    """Checks that the server answers a request on this connection."""
    await connection.send(request)
    answer = await connection.answer()
    assert answer.status == 200
    assert json.loads(answer.body)["data"] == {"hello": "hello"}


async def serves(live: Live) -> None:
    """Checks that the server answers a request on another connection."""
    async with connected(live.port) as other:
        await hello(other)
