"""The body of a request must arrive in time, and must not consist mostly of chunk framing."""

from __future__ import annotations

import asyncio
import time

import pytest

from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_protocol import HTTPProtocol
from tests.endpoint.live import Live, serving, until
from tests.endpoint.raw import HEAD, MIB, QUERY, SHORT, SIGNED, chunked, connected, hello, posted, refused, serves

LARGE = [
    SIGNED + b"Content-Length: 2000000\r\n\r\n",
    SIGNED + b"Transfer-Encoding: chunked\r\n\r\n1e8480\r\n",
    SIGNED + b"Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n",
    SIGNED.replace(b"1.1", b"1.0") + b"Content-Length: 2000000\r\n\r\n",
    SIGNED.replace(b"/graphql", b"/healthz") + b"Content-Length: 2000000\r\n\r\n",
    SIGNED.replace(b"application/json", b"multipart/form-data; boundary=x") + b"Content-Length: 2000000\r\n\r\n",
]
"""Heads of requests with a body of 2 MB."""


@pytest.mark.parametrize("every", [None, 0.02])
async def test_a_body_that_stands_still_or_trickles_is_refused(every: float | None) -> None:
    # At the same time, because each waits for the server's limit. Each has a server of its own.
    await asyncio.gather(*(_is_refused(head, every) for head in LARGE))


async def _is_refused(head: bytes, every: float | None) -> None:
    async with serving(SHORT) as live:
        async with connected(live.port) as connection:
            await connection.send(head + b" " * 100_000)
            trickling = asyncio.create_task(connection.trickle(b" " * 1000, every) if every else asyncio.sleep(0))
            ended = await connection.ended()
            await trickling
        # One that needs no body was answered before: its connection is closed.
        early = b"healthz" in head or b"multipart" in head
        assert (b" 408 " in ended) is not early, head
        assert (b" 404 " in ended or b" 415 " in ended) is early, head
        await until(lambda: live.server.admission.connections == 0)
        assert live.server.admission.held == 0
        await serves(live)


async def test_a_body_has_to_end_in_time_at_any_rate() -> None:
    async with serving(SHORT) as live, connected(live.port) as connection:
        await connection.send(SIGNED + b"Content-Length: 2000000\r\n\r\n")
        began = time.monotonic()

        async def send() -> None:
            while not connection.reader.at_eof():
                await connection.send(b" " * 2_000)
                await asyncio.sleep(0.05)

        sending = asyncio.create_task(send())
        await refused(connection, 408, "TIMEOUT")
        assert time.monotonic() - began > SHORT.body_seconds  # not for its rate, of 40,000 bytes a second
        await sending


@pytest.mark.parametrize(("count", "status"), [(5_120, 200), (5_119, 408)])
async def test_the_rate_of_a_body_is_measured_over_five_seconds(count: int, status: int) -> None:
    # The test sets the time itself: the server's own checks of deadlines are switched off.
    async with serving(ConnectionLimits(sweep_seconds=1_000)) as live, connected(live.port) as connection:
        request, began = posted(QUERY.ljust(20_000)), asyncio.get_running_loop().time()
        head, sent = len(request) - 20_000, 0
        await connection.send(request[:head])
        await until(lambda: live.server.server_state.tasks)
        (protocol,) = live.server.server_state.connections
        assert isinstance(protocol, HTTPProtocol)
        for window in (1, 2, 3):
            sent = 5_120 * (window - 1) + (count if window == 3 else 5_120)
            await connection.send(request[head + 5_120 * (window - 1) : head + sent])
            await until(lambda sent=sent: protocol._body == sent)
            protocol.check_deadlines(began + 6 * window)
        await connection.send(request[head + sent :])
        assert (await connection.answer()).status == status


@pytest.mark.parametrize(
    "body",
    [
        chunked(*[b" "] * 200_000),
        chunked(ending=b"1;" + b"x" * (2 * MIB)),
        chunked(ending=(b"1;x=" + b"y" * 1_000 + b"\r\n \r\n") * 2_000),
        chunked(QUERY, ending=b"0\r\n" + b"X: " + b"y" * (2 * MIB)),
        chunked(QUERY, ending=b"0\r\n" + b"X: y\r\n" * 200_000),
        chunked(ending=b"0" * 40_000),
        chunked(ending=b"ffffffffffffffffffff\r\n"),
        chunked(ending=b"-1\r\n"),
        HEAD + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
        HEAD + b"Content-Length: 99999999999999999999999\r\n\r\n",
    ],
)
async def test_chunks_that_are_mostly_framing_are_refused(live: Live, body: bytes) -> None:
    async with connected(live.port) as connection:
        sending = asyncio.create_task(connection.send(body))
        await refused(connection, 400, "BAD_REQUEST")
        sending.cancel()
    await serves(live)


async def test_chunks_with_extensions_and_trailers_are_taken(live: Live) -> None:
    pieces = [QUERY[:5], QUERY[5:], *[b" " * 16] * 4_000]
    ending = b"1;name=value\r\n \r\n0\r\nX-Checksum: 5\r\nX-Other: 6\r\n\r\n"
    async with connected(live.port) as connection:
        for _ in range(2):
            await hello(connection, chunked(*pieces, ending=ending))


async def test_trailers_are_no_headers(live: Live) -> None:
    # A proxy does not check trailers. They must have no effect on this request or on the next one.
    async with connected(live.port) as connection:
        trailers = b"0\r\nAuthorization: Bearer bad\r\nX-Last: Bearer bad\r\nAuthorization: Bearer bad\r\n\r\n"
        await connection.send(chunked(QUERY, ending=trailers) + posted(QUERY))
        assert [(await connection.answer()).status for _ in range(2)] == [200, 200]
        await connection.send(posted(QUERY, b"Authorization: Bearer bad"))
        assert (await connection.answer()).status == 401
