"""Tests that clients that read nothing, or send random messages, fill no memory and delay no others."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import MutableMapping
from contextlib import AsyncExitStack
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_streams import Paced
from tests.endpoint.live import TOKEN, WAIT, Socket, seen, serving, until

FLOOD = "subscription { flood }"
EVENT_BYTES = 10_000
KERNEL_BYTES = 16 * 1024 * 1024
"""More bytes than the kernel buffers for a connection within one machine."""


async def stands_still() -> int:
    """Waits until no more events are read from the source. Returns how many were read."""
    async with asyncio.timeout(WAIT):
        while True:
            before = seen.pulled
            await asyncio.sleep(0.2)
            if seen.pulled == before:
                return before


async def slowest(socket: Socket, times: int = 50) -> float:
    """Sends pings, and returns the longest time until a pong."""
    worst = 0.0
    for _ in range(times):
        began = time.perf_counter()
        await socket.send({"type": "ping"})
        while await socket.receive() != {"type": "pong"}:
            pass
        worst = max(worst, time.perf_counter() - began)
    return worst


async def test_a_socket_that_is_not_read_is_not_filled_and_slows_nobody() -> None:
    async with serving() as live, live.socket() as deaf, live.socket() as other:
        await deaf.subscribe(FLOOD)
        pulled = await stands_still()
        assert 0 < pulled * EVENT_BYTES < KERNEL_BYTES
        assert await slowest(other) < 0.5
        assert len(await other.all("subscription { ticks }")) == 4
        assert seen.pulled == pulled
        # It is still there, and what it missed is not lost: it goes on when it reads.
        async with asyncio.timeout(WAIT):
            for _ in range(2 * pulled):
                await deaf.raw.recv()
        assert seen.pulled > pulled
        await deaf.raw.close()
        await until(lambda: seen.closed == seen.opened == 2)


async def test_many_subscriptions_of_a_socket_that_is_not_read_share_its_bound() -> None:
    async with serving() as live, live.socket() as deaf:
        for id in range(100):
            await deaf.subscribe(FLOOD, str(id))
        assert await stands_still() * EVENT_BYTES < KERNEL_BYTES
        deaf.raw.transport.abort()
        await until(lambda: seen.closed == 100)


async def test_a_socket_that_is_read_and_floods_leaves_others_their_time() -> None:
    async with serving() as live, live.socket() as flooded, live.socket() as other:
        await flooded.subscribe(FLOOD)

        async def read() -> None:
            while True:
                await flooded.raw.recv()

        reading = asyncio.create_task(read())
        assert await slowest(other) < 0.5
        reading.cancel()


async def test_what_never_has_to_wait_leaves_others_their_turns() -> None:
    happened: list[str] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        happened.append(message["type"])

    async def work(name: str) -> None:
        paced = Paced(send, 1)
        for _ in range(3):
            await paced({"type": name})

    await asyncio.gather(work("a"), work("b"))
    assert happened == ["a", "b"] * 3


async def test_a_socket_that_is_not_read_is_dropped_after_a_while() -> None:
    async with serving(send_seconds=0.3) as live, live.socket() as deaf:
        await deaf.subscribe(FLOOD)
        await until(lambda: seen.closed == 1)
        await until(lambda: not live.connections and not live.server.server_state.connections)


@pytest.mark.parametrize("accept", ["text/event-stream", "multipart/mixed;subscriptionSpec=1.0"])
async def test_a_stream_that_is_not_read_is_not_filled_and_dropped_after_a_while(accept: str) -> None:
    asking: dict[str, Any] = {"json": {"query": FLOOD}, "headers": {"Accept": accept}}
    async with serving(send_seconds=1.5) as live:
        async with live.http.stream("POST", "/graphql", **asking):
            assert await stands_still() * EVENT_BYTES < KERNEL_BYTES
            await until(lambda: seen.closed == 1)
            await until(lambda: not live.connections)
        await until(lambda: not live.server.server_state.connections)


async def test_a_server_with_deaf_clients_stops_at_once() -> None:
    async with AsyncExitStack() as clients:
        async with serving() as live:
            for _ in range(3):
                deaf = await clients.enter_async_context(live.socket())
                await deaf.subscribe(FLOOD)
            await stands_still()
            began = time.perf_counter()
        assert time.perf_counter() - began < 10  # not the 15 s that the server waits for requests
        assert seen.closed == 3


CLOSED = {1007, 1009, 4400, 4401, 4403, 4408, 4409, 4429}
ATOMS: list[Any] = [
    None,
    True,
    0,
    -1,
    1e308,
    "",
    "1",
    "ping",
    "é\u0000",
    [],
    {},
    [[]],
    {"query": "{ hello }"},
    "x" * 5000,
]
QUERIES = ["subscription { ticks(every: 1) }", "{ hello }", "{", "", "subscription { failing(how: 1) }"]
TYPES = ["connection_init", "connection_ack", "ping", "pong", "subscribe", "next", "error", "complete", "start", ""]


def frame(dice: random.Random) -> str | bytes:
    """Returns a random message. Most messages have the format of the protocol, often with an error."""
    match dice.randrange(10):
        case 0:
            return dice.randbytes(dice.randrange(200))
        case 1:
            return "".join(chr(dice.randrange(0xD800)) for _ in range(dice.randrange(50)))
        case 2:
            text = json.dumps({"type": "subscribe", "id": "1", "payload": {"query": "subscription { ticks }"}})
            at = dice.randrange(len(text))
            return text[:at] + dice.choice('{}[]",:\\0 ') + text[at + dice.randrange(3) :]
        case 3 | 4 | 5:
            query = dice.choice(
                ["subscription { ticks(every: 1) }", "{ hello }", "{", "", "subscription { failing(how: 1) }"]
            )
            payload: Any = {"query": query, dice.choice(["variables", "operationName", "x"]): dice.choice(ATOMS)}
            return json.dumps({"type": "subscribe", "id": str(dice.randrange(30)), "payload": payload})
        case 6:
            return json.dumps({"type": "complete", "id": str(dice.randrange(30))})
    message = {"type": dice.choice(TYPES)}
    for name in dice.sample(["id", "payload", "type", "extra"], dice.randrange(4)):
        message[name] = dice.choice(ATOMS)
    return json.dumps(message)


async def test_no_frame_ends_a_socket_without_a_reason(caplog: pytest.LogCaptureFixture) -> None:
    dice, sent, codes = random.Random(1), 0, Counter[int]()
    wanted = {1007, 4400, 4401, 4409, 4429}
    async with serving(ConnectionLimits(anonymous_burst=2_000)) as live:
        while sent < 2_000 or (sent < 20_000 and not wanted <= set(codes)):  # a busy machine closes fewer sockets
            async with live.socket(dice.choice([TOKEN, TOKEN, TOKEN, None])) as opened:
                reading = asyncio.create_task(opened.end())
                try:
                    while not reading.done():
                        data = frame(dice)
                        await opened.raw.send(
                            data, text=True if isinstance(data, bytes) and dice.random() < 0.5 else None
                        )
                        sent += 1
                        await asyncio.sleep(0)
                except ConnectionClosed:
                    pass
                code, _ = await reading
                codes[code] += 1
        assert set(codes) <= CLOSED, codes
        assert wanted <= set(codes)
        async with live.socket() as opened:
            assert len(await opened.all("subscription { ticks }")) == 4
        await until(lambda: not live.connections)
        assert seen.closed == seen.opened
    assert [record.getMessage() for record in caplog.records if record.name.startswith("rapport")] == []


async def test_a_flood_of_messages_waits_for_its_answers() -> None:
    # If a client requests more answers than it reads, the server stops reading the client's messages.
    async with serving() as live, live.socket() as rude, live.socket() as other:
        ping = json.dumps({"type": "ping", "payload": {"x": "x" * 50_000}})

        async def send() -> None:
            while True:
                await rude.raw.send(ping)

        sending = asyncio.create_task(send())
        await asyncio.sleep(0.5)
        assert await slowest(other) < 0.5
        assert not sending.done()
        sending.cancel()
        await asyncio.wait([sending])
        rude.raw.transport.abort()
        await until(lambda: len(live.connections) == 1)
