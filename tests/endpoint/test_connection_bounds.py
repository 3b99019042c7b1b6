"""Connections and their memory are limited, and the requests of one connection are served one after another."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from schema.transport.admission import Admission
from schema.transport.bounded_protocol import BoundedProtocol
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.http_protocol import HTTPProtocol
from tests.endpoint.live import Live, seen, serving, until
from tests.endpoint.raw import HEAD, KIB, MIB, QUERY, SHORT, SIGNED, chunked, connected, hello, posted, refused, serves

TOKEN = b"Authorization: Bearer good"

HALF = posted(b" " * (2 * MIB), TOKEN)[: -100 * KIB]
"""A request without its last 100 KiB."""


@pytest.mark.parametrize("request_", [HALF, chunked(b" " * (2 * MIB), ending=b"", head=SIGNED)])
async def test_the_bodies_of_all_connections_share_a_bound(request_: bytes) -> None:
    bounds = ConnectionLimits(body_memory=16 * MIB)
    async with serving(bounds) as live, AsyncExitStack() as stack:
        admission, statuses = live.server.admission, []
        for _ in range(10):
            connection = await stack.enter_async_context(connected(live.port))
            await connection.send(request_)
            with_answer = asyncio.create_task(connection.answer())
            await asyncio.wait([with_answer], timeout=0.2)
            if with_answer.done():
                answer = with_answer.result()
                assert answer.headers["retry-after"] == "1"
                assert answer.error == {"code": "THROTTLED", "retryAfter": 1}
                statuses.append(answer.status)
            else:
                with_answer.cancel()
            assert admission.held <= 8 * MIB  # an address may use half
        assert set(statuses) == {503}
        assert len(statuses) >= 6
        assert admission.held > 4 * MIB
        await serves(live)  # small requests are always read
    assert admission.held == 0


async def test_memory_is_given_back_when_a_request_is_answered(live: Live) -> None:
    body = b'{"query": "mutation { thingBulkWrite(text: \\"a\\") }"}'.ljust(MIB)
    async with connected(live.port) as connection:
        for _ in range(60):  # more than fit in at a time
            await connection.send(posted(body, TOKEN))
            assert (await connection.answer()).status == 200
            assert live.server.admission.held == 0


def test_the_memory_of_one_address_is_half() -> None:
    limits = ConnectionLimits(body_memory=100)
    admission = Admission(limits, (ipaddress.ip_network("192.0.2.0/24"),))
    first, again, other, more = (admission.enter(peer) for peer in ("::1", "::1", "2001:db8::1", "2001:db8::2"))
    assert first is not None
    assert again is not None
    assert other is not None
    assert more is not None
    assert admission.hold(first, 30)
    assert not admission.hold(again, 21)
    assert admission.hold(again, 20)
    assert not admission.hold(first, 31)
    assert admission.hold(other, 25)
    assert not admission.hold(more, 26)  # of the same /64 network
    assert admission.hold(more, 25)
    third = admission.enter("198.51.100.1")
    assert third is not None
    assert not admission.hold(third, 1)
    admission.leave(first)
    proxy = admission.enter("::ffff:192.0.2.1")
    assert proxy is not None
    assert not admission.hold(proxy, 31)
    assert admission.hold(proxy, 30)
    admission.leave(again)
    assert admission.hold(proxy, 50)  # no share applies to a trusted proxy
    for place in (other, more, third, proxy):
        admission.leave(place)
    assert (admission.held, admission.connections, admission._addresses) == (0, 0, {})


def test_the_slowest_readers_are_dropped() -> None:
    admission = Admission(ConnectionLimits(answer_memory=100), (ipaddress.ip_network("192.0.2.0/24"),))
    dropped: list[str] = []
    places = {}
    for name, peer in (("a", "::1"), ("b", "::1"), ("c", "::1"), ("d", "2001:db8::1"), ("p", "192.0.2.1")):
        place = admission.enter(peer)
        assert place is not None
        places[name] = place

    def wait(name: str, count: int) -> None:
        admission.wait(places[name], count, lambda: dropped.append(name))

    wait("a", 20)
    wait("b", 30)
    assert dropped == []
    wait("c", 1)  # an address may use half
    assert dropped == ["a"]
    assert admission.unread == 31
    wait("b", 10)
    admission.read(places["c"])
    wait("c", 40)  # b, which has read most, has still waited longer
    assert dropped == ["a"]
    wait("d", 45)
    wait("p", 5)
    assert dropped == ["a"]
    wait("p", 80)  # a trusted proxy has no share, but its connections count
    assert dropped == ["a", "p"]
    assert admission.unread == 95
    for place in places.values():
        admission.leave(place)
    assert (admission.unread, admission._readers, admission._addresses) == (0, {}, {})


@pytest.mark.parametrize("most", [24 * MIB, 1000 * MIB])
async def test_clients_that_do_not_read_hold_little_memory(most: int) -> None:
    request = posted(b'{"query": "{ long(size: 8000000) }"}')
    async with serving(ConnectionLimits(answer_memory=most), response_bytes=9 * MIB) as live:
        clients = []
        for _ in range(12):
            client = socket.socket()
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect(("127.0.0.1", live.port))
            client.sendall(request)
            clients.append(client)
            await asyncio.sleep(0.05)
        await serves(live)
        admission = live.server.admission
        if most < 100 * MIB:
            assert 0 < admission.unread <= most // 2
            await until(lambda: admission.connections < 4)  # the others were dropped
        else:  # the control
            assert admission.unread > 24 * MIB
            assert admission.connections >= 12
        for client in clients:
            client.close()
        await until(lambda: admission.unread == 0)


async def test_the_number_of_connections_is_bounded() -> None:
    bounds = ConnectionLimits(connections=6, connections_per_address=5, idle_grace_seconds=60)
    async with serving(bounds) as live, AsyncExitStack() as stack:
        for _ in range(4):
            await hello(await stack.enter_async_context(connected(live.port)))
        async with live.socket() as socket, connected(live.port) as refused_one:
            answer = await refused(refused_one, 503, "THROTTLED")
            assert answer.headers["retry-after"] == "1"
            assert len(await socket.all("{ hello }")) == 2
            with pytest.raises(InvalidStatus):
                async with live.socket():
                    pass
            assert live.server.admission.connections == 5
        await until(lambda: live.server.admission.connections == 4)
        await serves(live)
    assert live.server.admission.connections == 0


def test_the_connections_of_one_address_are_bounded() -> None:
    trusted = (ipaddress.ip_network("10.0.0.0/8"),)
    admission = Admission(ConnectionLimits(connections=10, connections_per_address=2), trusted)
    found = [admission.enter(peer) is not None for peer in ("192.0.2.1", "192.0.2.1", "::ffff:192.0.2.1", "192.0.2.2")]
    assert found == [True, True, False, True]
    found = [admission.enter(f"2001:db8::{n}") is not None for n in range(3)]
    assert found == [True, True, False]
    assert [admission.enter("10.1.2.3") is not None for _ in range(6)] == [True] * 5 + [False]
    assert admission.connections == 10


async def test_a_refused_client_that_stays_is_dropped() -> None:
    bounds = replace(SHORT, linger_seconds=0.3)
    async with serving(bounds) as live, connected(live.port) as connection:
        await connection.send(b"nonsense\r\n\r\n")
        assert (await connection.answer()).status == 400
        while live.server.server_state.connections:
            await connection.send(b"more")  # a client that takes no notice
            await asyncio.sleep(0.05)


def test_a_connection_that_cannot_be_closed_is_dropped() -> None:
    class Transport:
        aborted = False

        def is_closing(self) -> bool:
            return True

        def abort(self) -> None:
            self.aborted = True

    protocol = BoundedProtocol()
    transport: Any = Transport()
    protocol.transport, protocol.send_seconds = transport, 30.0
    for now, aborted in ((100.0, False), (129.0, False), (131.0, True)):
        protocol.check_deadlines(now)
        assert transport.aborted is aborted


async def test_pipelined_requests_are_answered_in_order(live: Live) -> None:
    names = [f"n{n}" for n in range(50)]
    requests = [posted(b'{"query": "query { hello } #%s"}' % name.encode()) for name in names]
    requests[10] = chunked(QUERY)
    requests[20] = b"GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: localhost\r\n\r\n"
    requests[30] = posted(b"{")
    async with connected(live.port) as connection:
        await connection.send(b"".join(requests))
        assert [(await connection.answer()).status for _ in names] == [200] * 30 + [400] + [200] * 19


async def test_requests_that_are_sent_before_the_answer_wait_as_bytes() -> None:
    slow = posted(b'{"query": "{ hello(wait: 0.5) }"}')
    many = 2_000
    async with serving() as live, connected(live.port) as connection:
        sending = asyncio.create_task(connection.send(slow + posted(QUERY) * many))
        await until(lambda: seen.opened == 1)
        await asyncio.sleep(0.2)
        assert seen.opened == 1
        assert len(live.server.server_state.tasks) == 1
        (protocol,) = live.server.server_state.connections
        assert isinstance(protocol, HTTPProtocol)
        assert len(protocol.pipeline) < 30  # of which the heads were in the last piece of a body
        assert live.server.admission.held < MIB
        assert (await connection.answer()).status == 200
        await serves(live)
        for _ in range(many):
            assert (await connection.answer()).status == 200
        await sending
        assert live.server.admission.held == 0


async def test_a_stream_ends_with_its_client_whatever_else_the_client_has_sent(live: Live) -> None:
    async with connected(live.port) as connection:
        query = b'{"query": "subscription { ticks(every: 30) }"}'
        await connection.send(posted(query, b"Accept: text/event-stream") + posted(QUERY))
        await until(lambda: seen.opened == 1)
    await until(lambda: seen.closed == 1 and not live.connections)


async def test_what_follows_an_upgrade_that_is_not_followed_is_no_request(live: Live) -> None:
    # If a head asks for an upgrade, the parser does not look for a body. The body must not run as a request.
    upgrade = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n"
    for between in (0.0, 0.1):
        async with connected(live.port) as connection:
            query = b"POST /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            await connection.send(query + upgrade + b"\r\n")
            await asyncio.sleep(between)
            await connection.send(posted(QUERY) * 3)
            assert (await connection.ended()).count(b"HTTP/1.1 ") == 1
    assert seen.opened == 0
    async with connected(live.port) as connection:
        await hello(connection, b"GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: localhost\r\n" + upgrade + b"\r\n")
        assert await connection.ended() == b""


async def test_the_answer_to_head_has_no_body() -> None:
    target = b"/graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: localhost\r\n"
    stream = target.replace(b"%7Bhello%7D", b"subscription%7Bticks(every:30)%7D") + b"Accept: text/event-stream\r\n"
    async with serving() as live, connected(live.port) as connection:
        await connection.send(b"GET " + target + b"\r\n")
        by_get = await connection.answer()
        await connection.send(b"HEAD " + target + b"\r\n" + b"HEAD " + stream + b"Connection: close\r\n\r\n")
        plain, streamed = (await connection.ended()).decode().split("\r\n\r\n")[:2]
        assert f"content-length: {len(by_get.body)}" in plain
        assert "content-type: text/event-stream; charset=utf-8" in streamed
        await until(lambda: seen.closed == seen.opened and not live.connections)


async def test_a_stopping_server_does_not_wait_for_half_a_request() -> None:
    async with AsyncExitStack() as stack:
        async with serving() as live:
            for data in (HALF, HEAD, b""):
                connection = await stack.enter_async_context(connected(live.port))
                await connection.send(data)
            async with live.socket() as socket:
                assert len(await socket.all("{ hello }")) == 2
            await until(lambda: live.server.admission.held > 0)
            began = time.monotonic()
        assert time.monotonic() - began < 10  # not the 15 s that the server waits for requests
