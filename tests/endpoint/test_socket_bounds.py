"""WebSocket messages are limited while they are incomplete, like HTTP requests."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import struct
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from websockets.asyncio.client import connect
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

from schema.transport import websocket_protocol
from schema.transport.connection_limits import ConnectionLimits
from tests.endpoint.live import Live, serving, until
from tests.endpoint.raw import Raw, connected, refused

MIB = 1024 * 1024
UPGRADE = (
    b"GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n"
    b"Sec-WebSocket-Key: " + base64.b64encode(os.urandom(16)) + b"\r\n"
)
INIT = b'{"type": "connection_init", "payload": {"Authorization": "Bearer good"}}'
TEXT, CONTINUED, CLOSE, PING, PONG = 1, 0, 8, 9, 10


def frame(opcode: int, data: bytes = b"", *, fin: bool = True, announced: int | None = None) -> bytes:
    """A WebSocket frame from a client, masked with a zero key."""
    length = len(data) if announced is None else announced
    head = bytes([opcode | (0x80 if fin else 0)])
    if length < 126:
        head += bytes([0x80 | length])
    elif length < 65_536:
        head += b"\xfe" + struct.pack("!H", length)
    else:
        head += b"\xff" + struct.pack("!Q", length)
    return head + bytes(4) + data


@asynccontextmanager
async def upgraded(live: Live, *, init: bool = True) -> AsyncIterator[Raw]:
    async with connected(live.port) as connection:
        await connection.send(UPGRADE + b"\r\n")
        head = await connection.reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 101 ")
        if init:
            await connection.send(frame(TEXT, INIT))
            assert await message(connection) == {"type": "connection_ack"}
        yield connection


async def received(connection: Raw) -> tuple[int, bytes]:
    """Reads a frame from the server. Returns its opcode and its data."""
    async with asyncio.timeout(5):
        first, length = await connection.reader.readexactly(2)
        if length == 126:
            (length,) = struct.unpack("!H", await connection.reader.readexactly(2))
        return first & 15, await connection.reader.readexactly(length)


async def message(connection: Raw) -> object:
    opcode, data = await received(connection)
    assert opcode == TEXT, data
    return json.loads(data)


async def closed(connection: Raw) -> int:
    """Reads frames until the server closes the WebSocket. Returns the close code."""
    while True:
        opcode, data = await received(connection)
        if opcode == CLOSE:
            (code,) = struct.unpack("!H", data[:2])
            return int(code)


async def serves(live: Live) -> None:
    async with live.socket() as socket:
        assert len(await socket.all("{ hello }")) == 2


@pytest.mark.parametrize("init", [True, False])
@pytest.mark.parametrize(
    "data",
    [
        frame(TEXT, b" " * (2 * MIB - 100_000), announced=2 * MIB),
        frame(TEXT, b" " * (MIB - 100_000), fin=False) + frame(CONTINUED, b" " * (MIB - 100_000), announced=MIB),
        frame(TEXT, b" ", fin=False) + frame(CONTINUED, b" " * 100_000, fin=False) * 19,
    ],
)
async def test_incomplete_messages_share_the_bound_of_bodies(data: bytes, init: bool) -> None:
    async with serving(ConnectionLimits(body_memory=16 * MIB), init_seconds=30) as live, AsyncExitStack() as stack:
        admission, codes = live.server.admission, []
        for _ in range(10):
            connection = await stack.enter_async_context(upgraded(live, init=init))
            await connection.send(data)
            reading = asyncio.create_task(closed(connection))
            await asyncio.wait([reading], timeout=0.2)
            if reading.done():
                codes.append(reading.result())
            else:
                reading.cancel()
            assert admission.held <= 8 * MIB
        assert set(codes) == {1013}
        assert len(codes) >= 5
        await serves(live)
    assert admission.held == 0


@pytest.mark.parametrize(
    "data",
    [
        frame(PING) * 30_000,
        frame(PONG, b"x") * 30_000,
        frame(TEXT, b"{", fin=False) + frame(CONTINUED, fin=False) * 30_000,
        (frame(PING) + frame(PONG)) * 15_000,
    ],
)
async def test_frames_that_complete_no_message_are_counted(live: Live, data: bytes) -> None:
    async with upgraded(live) as connection:
        sending = asyncio.create_task(connection.send(data))
        assert await closed(connection) == 1008
        sending.cancel()
    await serves(live)


async def test_pings_and_fragments_are_served(live: Live) -> None:
    async with upgraded(live) as connection:
        for _ in range(300):  # each message begins the count anew
            fragments = frame(TEXT, b'{"type"', fin=False) + frame(CONTINUED, b': "ping"', fin=False)
            await connection.send(frame(PING, b"x") * 5 + fragments + frame(PING) + frame(CONTINUED, b"}"))
            answers = [await received(connection) for _ in range(7)]
            assert [opcode for opcode, _ in answers].count(PONG) == 6
            assert (TEXT, b'{"type":"pong"}') in answers


async def test_many_frames_at_once_are_parsed_in_turns(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    # Other connections are served in between, and the messages keep their order and are complete.
    monkeypatch.setattr(websocket_protocol, "TURN_SECONDS", 0.0)
    turns: list[int] = []
    parse = websocket_protocol.WebSocketProtocol._parse

    def counted(self: websocket_protocol.WebSocketProtocol) -> None:
        before = len(self._waiting)
        parse(self)
        turns.append(before - len(self._waiting))

    monkeypatch.setattr(websocket_protocol.WebSocketProtocol, "_parse", counted)
    many = 3_000
    async with upgraded(live) as connection:
        pings = b"".join(frame(TEXT, b'{"type": "ping", "payload": {"n": %d}}' % n) for n in range(many))
        sending = asyncio.create_task(connection.send(pings))
        for n in range(many):
            assert await message(connection) == {"type": "pong", "payload": {"n": n}}
        await sending
        assert max(turns) <= websocket_protocol.PIECE
        assert sum(turns) >= len(pings)
        await connection.send(frame(CLOSE, b"\x03\xe8"))
        assert await closed(connection) == 1000


async def test_a_large_message_arrives_whole(live: Live) -> None:
    async with live.socket() as socket:
        text = "x" * 1_500_000
        query = "mutation ($t: String!) { thingBulkWrite(text: $t) }"
        assert (await socket.all(query, variables={"t": text}))[0]["data"] == {"thingBulkWrite": len(text)}
        assert live.server.admission.held == 0


async def test_a_message_that_is_never_completed_ends_with_the_next_ping() -> None:
    async with serving(ping_seconds=0.2, pong_seconds=0.2) as live, upgraded(live) as connection:
        await connection.send(frame(TEXT, b'{"type"', fin=False))
        assert await closed(connection) == 1013
        await until(lambda: not live.connections)


async def test_nothing_is_compressed(live: Live) -> None:
    offered = ClientPerMessageDeflateFactory()
    uri = f"ws://127.0.0.1:{live.port}/graphql"
    async with connect(uri, extensions=[offered], proxy=None) as socket:
        assert socket.protocol.extensions == []
    async with upgraded(live) as connection:
        await connection.send(bytes([0xC1]) + frame(TEXT, b"xx")[1:])  # compressed, says its reserved bit
        assert await closed(connection) == 1002


@pytest.mark.parametrize(
    "fields",
    [
        b"X: " + b"x" * 9_000 + b"\r\n",
        b"Cookie: " + b"x" * 60_000 + b"\r\n",
        *(
            (name + b": " + b"a," * 400 + b"\r\n") * 60
            for name in (b"Connection", b"Upgrade", b"Sec-WebSocket-Protocol", b"Sec-WebSocket-Extensions")
        ),
        b"Sec-WebSocket-Extensions: a" + b";b" * 1_000 + b"\r\n",
    ],
)
async def test_the_header_of_a_handshake_is_bounded(live: Live, fields: bytes) -> None:
    async with connected(live.port) as connection:
        await connection.send(UPGRADE.replace(b"Host:", fields + b"Host:") + b"\r\n")
        await refused(connection, 431, "LIMIT_EXCEEDED")


async def test_the_url_of_a_handshake_is_bounded(live: Live) -> None:
    async with connected(live.port) as connection:
        await connection.send(UPGRADE.replace(b"/graphql", b"/graphql?" + b"x" * 9_000) + b"\r\n")
        await refused(connection, 414, "LIMIT_EXCEEDED")
    await serves(live)


async def test_a_handshake_that_the_library_cannot_parse_does_not_stay_open(live: Live) -> None:
    for field in (b"X: \xff\xfe\r\n", b"X:\x01\r\n", b"X\xe9: y\r\n"):
        async with connected(live.port) as connection:
            await connection.send(UPGRADE + field + b"\r\n")
            # Served, or refused, but not left alone.
            assert (await connection.reader.readuntil(b"\r\n")).split()[1] in (b"101", b"400")
    await until(lambda: live.server.admission.connections == 0)


@pytest.mark.parametrize("init", [True, False])
@pytest.mark.parametrize("fragments", [1, 2])
async def test_a_client_that_sends_a_frame_that_is_too_large_gets_the_close_code(
    live: Live, fragments: int, init: bool
) -> None:
    # The client reads nothing before it has sent everything: a reset would destroy the close frame.
    half = b" " * (10 * MIB // fragments)
    data = frame(TEXT, half, fin=fragments == 1) + (frame(CONTINUED, half) if fragments == 2 else b"")
    async with upgraded(live, init=init) as connection:
        connection.writer.write(data)
        await connection.writer.drain()
        assert await closed(connection) == 1009
        assert await connection.ended() == b""
    await serves(live)


@pytest.mark.parametrize(("data", "code"), [(b"\xc1\x80" + bytes(4), 1002), (frame(TEXT, b"\xff"), 1007)])
async def test_a_malformed_frame_before_more_data_gets_its_close_code(live: Live, data: bytes, code: int) -> None:
    async with upgraded(live) as connection:
        connection.writer.write(data + frame(TEXT, b" " * MIB))
        await connection.writer.drain()
        assert await closed(connection) == code


@pytest.mark.parametrize("init", [True, False])
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (frame(TEXT, b'{"type": "ping", "payload": {"a": "\xff"}}'), 1007),
        (frame(TEXT, b"\xed\xa0\x80", fin=False) + frame(CONTINUED), 1007),
        (frame(TEXT, b"\xc3", fin=False) + frame(CONTINUED, b"a", fin=False) + frame(CONTINUED, b""), 1007),
        # What comes together is parsed before any of it is looked at.
        (frame(TEXT, b"\xf4\x90\x80\x80") * 3 + frame(CLOSE, struct.pack("!H", 1000)), 1000),
        (frame(TEXT, b"\xc0\xaf") + frame(PING) + frame(0x40 | TEXT), 1002),
    ],
)
async def test_a_text_that_is_not_utf_8_closes_the_socket_and_is_no_failure(
    live: Live, caplog: pytest.LogCaptureFixture, data: bytes, code: int, init: bool
) -> None:
    async with upgraded(live, init=init) as connection:
        await connection.send(data)
        assert await closed(connection) == code
    await serves(live)
    assert caplog.record_tuples == []


async def test_characters_may_be_divided_between_fragments(live: Live) -> None:
    text = '{"type": "ping", "payload": {"a": "漢"}}'.encode()
    async with upgraded(live) as connection:
        await connection.send(
            b"".join(frame(TEXT if not n else CONTINUED, text[n : n + 1], fin=False) for n in range(len(text)))
        )
        await connection.send(frame(CONTINUED))
        assert await message(connection) == {"type": "pong", "payload": {"a": "漢"}}
