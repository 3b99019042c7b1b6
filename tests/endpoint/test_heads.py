"""The head of a request is bounded in bytes, in fields and in time."""

from __future__ import annotations

import asyncio

import pytest

from tests.endpoint.live import Live, serving
from tests.endpoint.raw import HEAD, KIB, MIB, QUERY, SHORT, connected, hello, posted, refused, serves


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (HEAD + b"X: " + b"x" * (2 * MIB), 431),
        (HEAD + b"x" * (2 * MIB), 431),
        (b"GET /graphql?query=" + b"x" * (2 * MIB), 414),
        (HEAD + b"X: " + b"\r\n x" * MIB, 400),  # folded, which is obsolete
        (HEAD + b"".join(b"X-%d: \r\n" % n for n in range(200)) + b"\r\n", 431),
        (HEAD + b"A:\r\n" * 200_000 + b"\r\n", 431),
        (b"\r\n" * MIB, 431),
        (b"x" * MIB, 400),
        (b"GET " + b"\x00" * MIB, 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 500, 400),  # TLS
    ],
)
async def test_a_head_that_is_too_large_is_refused_at_once(live: Live, head: bytes, status: int) -> None:
    async with connected(live.port) as connection:
        sending = asyncio.create_task(connection.send(head))
        await refused(connection, status, "BAD_REQUEST" if status == 400 else "LIMIT_EXCEEDED")
        sending.cancel()
    await serves(live)


async def test_the_largest_head_is_taken(live: Live) -> None:
    async with connected(live.port) as connection:
        rest = 64 * KIB - len(posted(QUERY, b"X: ")) + len(QUERY)
        await hello(connection, posted(QUERY, b"X: " + b"x" * rest))
        await hello(connection, posted(QUERY, *(b"X-%d: x" % n for n in range(97))))  # beside the three of HEAD
        await connection.send(posted(QUERY, b"X: " + b"x" * (rest + 1)))
        await refused(connection, 431, "LIMIT_EXCEEDED")
    async with connected(live.port) as connection:
        await connection.send(posted(QUERY, *(b"X-%d: x" % n for n in range(98))))
        await refused(connection, 431, "LIMIT_EXCEEDED")


@pytest.mark.parametrize(
    ("data", "status"),
    [(HEAD, 408), (b"GET /graphql?query=" + b"x" * 200, 408), (b"\r\n" * 100, 408), (b"", None)],
)
async def test_a_head_has_to_arrive_in_time(data: bytes, status: int | None) -> None:
    async with serving(SHORT) as live, connected(live.port) as connection:
        trickling = asyncio.create_task(connection.trickle(data, 0.05))
        if status is None:
            assert await connection.ended() == b""
        else:
            await refused(connection, status, "TIMEOUT")
        await trickling
        await serves(live)


async def test_a_later_head_has_to_arrive_in_time_too() -> None:
    async with serving(SHORT) as live, connected(live.port) as connection:
        await hello(connection)
        trickling = asyncio.create_task(connection.trickle(HEAD, 0.05))
        await refused(connection, 408, "TIMEOUT")
        await trickling


async def test_a_head_in_pieces_is_a_head(live: Live) -> None:
    async with connected(live.port) as connection:
        for at in range(1, len(posted(QUERY))):
            request = posted(QUERY)
            await connection.send(request[:at])
            await asyncio.sleep(0)
            await hello(connection, request[at:])


async def test_an_idle_connection_is_closed() -> None:
    async with serving(SHORT) as live, connected(live.port) as connection:
        await hello(connection)
        assert await connection.ended() == b""
        assert live.server.admission.connections == 0
