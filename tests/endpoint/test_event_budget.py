"""The subscriptions of one caller are limited in number, charged for each event, and run in turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

import pytest
import strawberry

from core.errors import BadUserInput, Throttled
from schema.execution.executor import Executor
from schema.execution.limits import Limits
from schema.execution.results import Result, Stream
from schema.execution.throttle import Throttle
from tests.endpoint.serving import Caller, ThingConnection

running = [0, 0]
"""The number of events that are executed now, and the highest number so far."""


@strawberry.type
class Query:
    hello: str = "you"


@strawberry.type
class Event:
    n: int

    @strawberry.field
    async def things(self, first: int = 20) -> ThingConnection:
        running[0] += 1
        running[1] = max(running)
        await asyncio.sleep(0.02)
        running[0] -= 1
        return ThingConnection(nodes=["a"])

    @property
    def resumed_by(self) -> str:
        return f"before {self.n}"


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def events(self) -> AsyncIterator[Event]:
        for n in range(3):
            yield Event(n=n)

    @strawberry.subscription
    async def refused(self) -> AsyncIterator[int]:
        raise BadUserInput("No such cursor.")


SCHEMA = strawberry.Schema(Query, subscription=Subscription)
EVENTS = "subscription { events { n things { nodes } } }"
"""A subscription with a cost of 1, so that an event costs 2."""


@dataclass
class Server:
    """An executor whose token buckets are refilled only when the test changes `moment`."""

    limits: Limits
    moment: float = 0.0

    def __post_init__(self) -> None:
        self.throttle = Throttle(self.limits, lambda: self.moment)
        self.executor = Executor(SCHEMA, self.limits, self.throttle)
        running[:] = [0, 0]

    async def subscribe(self, caller: str, query: str = EVENTS) -> Stream | Result:
        return await self.executor.subscribe(query, None, None, Caller(caller))

    async def stream(self, caller: str, query: str = EVENTS) -> Stream:
        opened = await self.subscribe(caller, query)
        assert isinstance(opened, Stream), opened
        return opened


async def test_each_event_is_charged() -> None:
    server = Server(Limits(bucket=100, bucket_refill=1_000))
    async with aclosing(await server.stream("ann")) as stream:
        assert server.throttle.take("ann", 0) == 99
        for remaining in (97, 95, 93):
            await anext(stream)
            assert server.throttle.take("ann", 0) == remaining
    assert server.throttle.take("bob", 0) == 100


async def test_an_empty_bucket_delays_the_next_event() -> None:
    server = Server(Limits(bucket=2, bucket_refill=10))
    async with aclosing(await server.stream("ann")) as stream:
        server.throttle.take("ann", 1)
        waiting = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.15)
        assert not waiting.done()
        server.moment = 0.2
        assert (await waiting)["data"] == {"events": {"n": 0, "things": {"nodes": ["a"]}}}


async def test_a_bucket_that_stays_empty_ends_the_subscription_with_its_cursor() -> None:
    server = Server(Limits(bucket=5, bucket_refill=1_000, timeout_seconds=0.1))
    async with aclosing(await server.stream("ann")) as stream:
        for _ in range(2):
            await anext(stream)
        with pytest.raises(Throttled) as caught:
            async with asyncio.timeout(5):
                await anext(stream)
    assert caught.value.details["cursor"] == "before 2"


@pytest.mark.parametrize(("callers", "at_once"), [("ann ann ann", 1), ("ann bob cid", 3)])
async def test_one_caller_gets_events_one_at_a_time(callers: str, at_once: int) -> None:
    server = Server(Limits())
    streams = [await server.stream(caller, f"{EVENTS} # {n}") for n, caller in enumerate(callers.split())]
    await asyncio.gather(*(anext(stream) for stream in streams))
    assert running[1] == at_once
    for stream in streams:
        await stream.aclose()


async def test_after_a_costly_event_the_caller_pauses_and_no_one_else() -> None:
    server = Server(Limits(bucket_refill=100))  # an event of 21 is followed by a pause of 0.21 s
    costly = "".join(f"t{n}: things {{ nodes }} " for n in range(20))
    query = f"subscription {{ events {{ n {costly} }} }}"
    clock = asyncio.get_running_loop().time
    ann, again, bob = [await server.stream(caller, query) for caller in ("ann", "ann", "bob")]
    await anext(ann)
    began = clock()
    await anext(bob)
    assert clock() - began < 0.15
    await anext(again)
    assert clock() - began >= 0.21
    for stream in (ann, again, bob):
        await stream.aclose()


async def test_the_subscriptions_of_a_caller_are_limited() -> None:
    server = Server(Limits(caller_subscriptions=2))
    first, second = [await server.stream("ann") for _ in range(2)]
    refused = await server.subscribe("ann")
    assert isinstance(refused, Result)
    assert not refused.began
    extensions: dict[str, Any] = refused.response["errors"][0]["extensions"]
    assert extensions == {"code": "LIMIT_EXCEEDED", "limit": "subscriptions of a caller", "maximum": 2}
    await (await server.stream("bob")).aclose()
    await first.aclose()
    await first.aclose()
    third = await server.stream("ann")
    assert isinstance(await server.subscribe("ann"), Result)
    for stream in (second, third):
        await stream.aclose()


async def test_a_subscription_that_does_not_start_is_not_counted() -> None:
    server = Server(Limits(caller_subscriptions=1))
    for _ in range(3):
        refused = await server.subscribe("ann", "subscription { refused }")
        assert isinstance(refused, Result)
        assert refused.response["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    await (await server.stream("ann")).aclose()
    assert not server.executor.event_budget._open
    assert not server.executor.event_budget._selections
