"""Sends a case on a connection of its own, and reads what comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random

from tests.proofs.fuzz.cases import Case, Wait, frame

PATIENCE = 15.0
"""The seconds within which a server must answer or close the connection."""
A_MOMENT = 0.15
STREAM_SECONDS = 0.4
"""How long the client reads a stream that need not end."""
STREAMS = ("text/event-stream", "multipart/mixed")


@dataclass(slots=True)
class Answer:
    """What came back: the parts of an HTTP response, and the messages of a WebSocket.

    `status`: the HTTP status; None if the connection was closed without a response.
    `is_whole`: whether the body came to its end.
    `is_late`: whether the server neither answered nor closed the connection in time.
    `close_code`: the code with which the server closed the WebSocket, or None.
    """

    status: int | None = None
    head: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    is_whole: bool = False
    is_late: bool = False
    messages: list[bytes] = field(default_factory=list)
    close_code: int | None = None
    reason: bytes = b""


@asynccontextmanager
async def _connected(port: int, address: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0), limit=2**20)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def send(case: Case, port: int, dice: Random) -> Answer:
    """Sends a case from a random address of the loopback network, whose limits apply to each address."""
    address = f"127.{dice.randint(1, 250)}.{dice.randint(0, 250)}.{dice.randint(1, 250)}"
    answer = Answer()
    async with _connected(port, address) as (reader, writer):
        try:
            async with asyncio.timeout(PATIENCE):
                writing = asyncio.create_task(_write(writer, case))
                try:
                    await _read_response(reader, answer, case)
                    if answer.status == 101 and case.frames is not None:
                        await _Talk(reader, writer, answer).hold(case)
                finally:
                    writing.cancel()
                    await asyncio.gather(writing, return_exceptions=True)
        except TimeoutError:
            answer.is_late = answer.close_code is None
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
    return answer


async def _write(writer: asyncio.StreamWriter, case: Case) -> None:
    with suppress(ConnectionError):
        writer.write(case.request)
        await writer.drain()
        if case.is_cut and case.frames is None:
            writer.write_eof()


async def _read_response(reader: asyncio.StreamReader, answer: Answer, case: Case) -> None:
    while True:
        answer.head = await reader.readuntil(b"\r\n\r\n")
        line, *fields = answer.head.decode("latin-1").rstrip().split("\r\n")
        answer.status = int(line.split()[1])
        answer.headers = {name.lower(): value.strip() for name, _, value in (one.partition(":") for one in fields)}
        if answer.status >= 200 or answer.status == 101:
            break
    if answer.status in (101, 204, 304) or case.request.startswith(b"HEAD"):
        answer.is_whole = True
        return
    if case.is_endless and answer.headers.get("content-type", "").startswith(STREAMS):
        with suppress(TimeoutError):
            async with asyncio.timeout(STREAM_SECONDS):
                await _read_body(reader, answer)
        return
    await _read_body(reader, answer)


async def _read_body(reader: asyncio.StreamReader, answer: Answer) -> None:
    if answer.headers.get("transfer-encoding") == "chunked":
        while size := int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16):
            answer.body += await reader.readexactly(size)
            await reader.readexactly(2)
    elif "content-length" in answer.headers:
        answer.body = await reader.readexactly(int(answer.headers["content-length"]))
    else:
        answer.body = await reader.read()
    answer.is_whole = True


class _Talk:
    """One WebSocket: sends frames, and reads frames meanwhile."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answer: Answer) -> None:
        self._reader, self._writer, self._answer = reader, writer, answer
        self._seen: set[str] = set()
        self._came = asyncio.Event()
        self._ended = self._has_cut = False

    async def hold(self, case: Case) -> None:
        """Sends the frames, closes the socket, and waits until the server closes the connection."""
        reading = asyncio.create_task(self._read())
        try:
            with suppress(ConnectionError):
                await self._send(case)
            await reading
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)

    async def _send(self, case: Case) -> None:
        for step in case.frames or ():
            if self._ended:
                return
            match step:
                case bytes():
                    self._writer.write(step)
                    await self._writer.drain()
                case Wait.MOMENT:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._until(set()), A_MOMENT)
                case Wait.ACKNOWLEDGED:
                    await self._until({"connection_ack"})
                case Wait.COMPLETED:
                    await self._until({"complete", "error"})
        if case.is_cut:
            self._has_cut = True
            self._writer.write_eof()
        else:
            self._writer.write(frame((1000).to_bytes(2, "big"), 8))
            await self._writer.drain()

    async def _until(self, types: set[str]) -> None:
        while not self._ended and not self._seen & types:
            self._came.clear()
            await self._came.wait()

    async def _read(self) -> None:
        """Reads frames until the server closes the connection."""
        text = b""
        try:
            while True:
                first, length = await self._reader.readexactly(2)
                if length >= 126:
                    length = int.from_bytes(await self._reader.readexactly(2 if length == 126 else 8), "big")
                payload = await self._reader.readexactly(length)
                opcode = first & 15
                if opcode == 8:
                    self._answer.close_code = int.from_bytes(payload[:2], "big") if payload else 1005
                    self._answer.reason = payload[2:]
                    self._end()
                    if not self._has_cut:
                        self._writer.write(frame(payload[:2], 8))  # else the server waits for it
                elif opcode < 3:
                    text += payload
                    if first & 0x80:
                        self._note(text)
                        text = b""
        except (asyncio.IncompleteReadError, ConnectionError):
            self._answer.is_whole = True
        finally:
            self._end()

    def _note(self, text: bytes) -> None:
        self._answer.messages.append(text)
        with suppress(ValueError):
            value = json.loads(text)
            self._seen.add(str(value.get("type")) if isinstance(value, dict) else "")
        self._came.set()

    def _end(self) -> None:
        self._ended = True
        self._came.set()
