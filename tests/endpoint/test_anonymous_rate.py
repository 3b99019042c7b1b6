"""The requests of anonymous clients are answered at a limited rate. Refused requests count too."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from ipaddress import ip_network
from typing import Any

import pytest
from asgi_lifespan import LifespanManager

from core.settings import Settings
from main import application
from schema.application import Application
from schema.transport.anonymous_rate import ADDRESSES, LONGEST, AnonymousRate
from schema.transport.connection_limits import ConnectionLimits
from tests.endpoint.live import serving
from tests.endpoint.raw import MIB, connected, hello
from tests.factories import Make
from tests.graph import Graph

LIMITS = ConnectionLimits(anonymous_burst=5, anonymous_per_second=10, anonymous_wait_seconds=2)


@pytest.fixture
def dialect() -> str:
    """Returns SQLite only, because nothing here depends on the database."""
    return "sqlite"


class Clock:
    """A clock that a test moves."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def scope(address: str = "192.0.2.1", authorization: str | None = None, forwarded: str = "") -> dict[str, Any]:
    headers = [(b"authorization", authorization.encode())] if authorization else []
    headers += [(b"x-forwarded-for", forwarded.encode())] if forwarded else []
    return {"type": "http", "headers": headers, "client": (address, 1)}


def test_requests_beyond_the_burst_wait_in_a_queue(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    assert [rate.delay(scope()) for _ in range(5)] == [0] * 5
    assert [rate.delay(scope()) for _ in range(4)] == pytest.approx([0.1, 0.2, 0.3, 0.4])
    clock.now += 0.4
    assert rate.delay(scope()) == pytest.approx(0.1)
    clock.now += 60
    assert [rate.delay(scope()) for _ in range(6)] == pytest.approx([0] * 5 + [0.1])


def test_addresses_do_not_wait_for_each_other_but_those_of_one_network_do(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    for n in range(20):
        _ = rate.delay(scope(f"2001:db8::{n:x}"))
    assert rate.delay(scope("192.0.2.1")) == 0
    assert rate.delay(scope("2001:db8:0:1::1")) == 0
    assert rate.delay(scope("2001:db8::ffff")) > 1


def test_behind_a_trusted_proxy_each_client_has_a_rate(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, [ip_network("192.0.2.0/24")], clock)
    for _ in range(20):
        _ = rate.delay(scope(forwarded="198.51.100.1"))
    assert rate.delay(scope(forwarded="198.51.100.1")) > 1
    assert rate.delay(scope(forwarded="198.51.100.2")) == 0


def test_nobody_waits_for_longer_than_the_limit_and_a_flood_does_not_make_it_longer(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    assert max(rate.delay(scope()) for _ in range(1_000)) == 2
    clock.now += 2.5
    assert rate.delay(scope()) == 0


def test_accepted_credentials_do_not_wait_and_are_not_counted(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    for n in range(100):
        first = scope(authorization=f"Bearer {n}")
        assert rate.delay(first) == 0
        rate.accept(first, f"Bearer {n}", n)
    for _ in range(20):
        _ = rate.delay(scope())
    assert rate.delay(scope(authorization="Bearer 7")) == 0
    assert rate.delay(scope(authorization="Bearer unknown")) > 1
    rate.reject("Bearer 7")
    assert rate.delay(scope(authorization="Bearer 7")) > 1


async def test_requests_that_wait_go_on_when_their_credentials_are_accepted(clock: Clock) -> None:
    rate = AnonymousRate(replace(LIMITS, anonymous_wait_seconds=600, anonymous_per_second=0.01), clock=clock)
    long = "Bearer " + "x" * LONGEST
    waiting, first = {}, {}
    for credentials in ("Bearer 1", "Bearer 2", long, None):
        first[credentials] = scope(authorization=credentials)
        _ = rate.delay(first[credentials])
        again = [scope(authorization=credentials) for _ in range(5)]
        waiting[credentials] = [asyncio.create_task(rate.wait(one, rate.delay(one) + 600)) for one in again]
    await asyncio.sleep(0)
    for credentials in ("Bearer 1", long):
        rate.accept(first[credentials], str(credentials), "ann")
        _ = await asyncio.wait_for(asyncio.gather(*waiting.pop(credentials)), 5)
    assert len(rate._waiting) == 1
    others = [task for tasks in waiting.values() for task in tasks]
    assert not any(task.done() for task in others)
    for task in others:
        task.cancel()
    await asyncio.wait(others)
    del others, waiting, task
    gc.collect()
    assert not rate._waiting


async def test_credentials_that_are_not_accepted_wait_for_their_time(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    began = time.monotonic()
    await rate.wait(scope(authorization="Bearer unknown"), 0.05)
    assert time.monotonic() - began >= 0.05


def test_memory_is_bounded(clock: Clock) -> None:
    rate = AnonymousRate(LIMITS, clock=clock)
    for n in range(2 * ADDRESSES):
        request = scope(
            f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}", "Bearer " + "x" * 60_000 + str(n) if n < 100 else None
        )
        _ = rate.delay(request)
        rate.accept(request, "Bearer " + "x" * 60_000, "a")
    assert len(rate._empty) == ADDRESSES
    assert len(rate._accepted) == 1  # the hash of the long header


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Application]:
    app = application(settings)
    app.anonymous_rate = AnonymousRate(LIMITS)
    async with LifespanManager(app):
        yield app


async def seconds(graph: Graph, count: int) -> float:
    """Returns how long this many requests take, sent one after another."""
    began = time.monotonic()
    for _ in range(count):
        assert (await graph.error("{ viewer { id } }"))["extensions"]["code"] == "UNAUTHENTICATED"
    return time.monotonic() - began


async def test_a_server_delays_strangers_and_nobody_else(app: Application, settings: Settings, make: Make) -> None:
    ann = await Graph.signed_in(app, settings, make)
    assert (await ann("{ viewer { id } }"))["viewer"]
    stranger, forger = ann.without_token(), Graph(app, "forged")
    assert await seconds(stranger, 12) > 0.5
    assert await seconds(forger, 5) > 0.3  # from the same address
    flood = [asyncio.ensure_future(seconds(stranger, 40)) for _ in range(8)]
    for _ in range(100):
        assert (await ann("{ viewer { id } }"))["viewer"]
    assert not any(task.done() for task in flood)  # 320 requests take 32 s
    for task in flood:
        task.cancel()
    await asyncio.gather(*flood, return_exceptions=True)


@pytest.mark.parametrize("request_", [b"no HTTP at all\r\n\r\n", b"GET / HTTP/1.1\r\nx: " + b"x" * MIB])
async def test_refusals_of_malformed_requests_wait_too(request_: bytes) -> None:
    async with serving(LIMITS) as live:
        began, taken = time.monotonic(), []
        for _ in range(12):
            async with connected(live.port) as connection:
                await connection.send(request_)
                assert (await connection.ended())[9:12] in (b"400", b"431")
            taken.append(time.monotonic() - began)
        assert taken[-1] > 0.6
        async with connected(live.port) as connection:
            await hello(connection)


async def test_a_new_socket_takes_few_and_small_messages() -> None:
    async with serving() as live:
        async with live.socket(None) as opened:
            for _ in range(9):
                await opened.send({"type": "ping"})
            await opened.send({"type": "connection_init", "payload": {"Authorization": "Bearer good"}})
            assert [(await opened.receive())["type"] for _ in range(10)] == ["pong"] * 9 + ["connection_ack"]
        async with live.socket(None) as opened:
            for _ in range(11):
                await opened.send({"type": "ping"})
            assert (await opened.end())[0] == 4401
        async with live.socket(None) as opened:
            await opened.send({"type": "ping", "payload": {"x": "x" * 17_000}})
            assert (await opened.end())[0] == 1009
