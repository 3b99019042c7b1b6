"""Tests of the limit on how many operations of one caller run or wait at the same time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from asgi_lifespan import LifespanManager

from core.errors import Throttled
from core.settings import Settings
from main import application
from schema.execution.concurrency import ASSUMED_RATE, BUSY, Concurrency
from schema.execution.limits import Limits
from schema.transport.json_responses import JSON
from tests.endpoint.live import code_of, seen, serving
from tests.endpoint.serving import GRAPHQL_JSON, client, happened, post, refused
from tests.factories import Make
from tests.graph import Graph
from tests.server.test_starvation import SLOW


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON, "text/event-stream"])
async def test_more_operations_of_a_caller_are_refused_before_they_begin(accept: str) -> None:
    happened.clear()
    async with client(Limits(caller_operations=3)) as http:
        running = [asyncio.create_task(post(http, "{ slow }")) for _ in range(3)]
        await asyncio.sleep(0.1)
        for body in ({"query": "mutation { write }"}, {"query": "{ not a document"}):
            response = await http.post("/graphql", json=body, headers={"Accept": accept})
            refused(response, 429, "THROTTLED")
            assert response.headers["retry-after"] == "1"
            assert response.json()["errors"][0]["extensions"] == {"code": "THROTTLED", "retryAfter": 1}
        assert happened == []
        await _cancelled(*running)
        assert (await post(http, "mutation { write }"))["extensions"]["cost"] == {"requested": 10, "remaining": 49_990}


async def test_each_caller_has_a_limit_of_its_own() -> None:
    concurrency = Concurrency(2)
    with concurrency.of("a"), concurrency.of("a"), concurrency.of("b"):
        with pytest.raises(Throttled), concurrency.of("a"):
            pass
        with concurrency.of("b"):
            pass
    assert concurrency._running == {}


async def test_a_failed_operation_no_longer_counts() -> None:
    concurrency = Concurrency(1)
    for _ in range(2):
        with suppress(ZeroDivisionError), concurrency.of("a"):
            _ = 1 / 0
    assert concurrency._running == {}


class Clock:
    """A clock that a test moves."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def begin(concurrency: Concurrency, caller: str, count: int) -> int:
    """Begins up to `count` operations of a caller. Returns how many were accepted."""
    for number in range(count):
        try:
            concurrency.of(caller).__enter__()
        except Throttled:
            return number
    return count


async def test_a_caller_with_more_than_a_fair_share_is_refused_first() -> None:
    concurrency = Concurrency(10_000, Clock())
    most = concurrency.most
    assert begin(concurrency, "greedy", 2_000) == most
    # Others are served, up to their shares.
    assert begin(concurrency, "second", 2_000) == most // 2
    assert begin(concurrency, "third", 2_000) == -(-most // 3)
    assert begin(concurrency, "greedy", 1) == 0
    assert begin(concurrency, "fourth", 1) == 1


def overloaded(concurrency: Concurrency, clock: Clock, rate: int, seconds: int) -> list[int]:
    """Begins as many operations as are accepted, and ends `rate` of them a second. Returns how many run each 10 ms."""
    running, ended, counts = concurrency._total, 0.0, []
    for _ in range(100 * seconds):
        running += begin(concurrency, "a", 2_000)
        counts.append(running)
        clock.now += 0.01
        ended += rate / 100
        for _ in range(int(ended)):
            concurrency.leave("a")
            running -= 1
        ended %= 1
    return counts


@pytest.mark.parametrize(("rate", "most"), [(4_000, 200), (1_600, 80), (1_000, 50), (10, 50)])
async def test_a_lasting_overload_leaves_a_short_queue(rate: int, most: int) -> None:
    clock = Clock()
    concurrency = Concurrency(10_000, clock)
    counts = overloaded(concurrency, clock, rate, 60)
    burst = int(ASSUMED_RATE / 2)
    assert counts[:100] == [burst] * 100, "for a second, this may be a burst"
    assert counts[-1] == pytest.approx(most, rel=0.05)
    assert sum(counts[-1_000:]) / 1_000 == pytest.approx(most, rel=0.05)


async def test_after_an_overload_a_burst_is_accepted_again() -> None:
    clock = Clock()
    concurrency = Concurrency(10_000, clock)
    assert overloaded(concurrency, clock, 4_000, 20)[-1] == pytest.approx(200, rel=0.05)
    while concurrency._total:
        concurrency.leave("a")
    clock.now += 0.9
    assert concurrency.most == pytest.approx(200, rel=0.05)
    clock.now += 0.1
    assert begin(concurrency, "a", 5_000) == pytest.approx(2_000, rel=0.05)


async def test_bursts_with_a_pause_between_them_are_no_overload() -> None:
    clock = Clock()
    concurrency = Concurrency(10_000, clock)
    for _ in range(20):
        assert begin(concurrency, "a", 300) == ASSUMED_RATE / 2
        clock.now += 1
        for _ in range(int(ASSUMED_RATE / 2)):
            concurrency.leave("a")


async def test_an_idle_server_keeps_the_rate_that_it_measured() -> None:
    clock = Clock()
    concurrency = Concurrency(10_000, clock)
    most = concurrency.most
    for _ in range(1_000):
        assert begin(concurrency, "a", BUSY) == BUSY
        clock.now += 1
        for _ in range(BUSY):
            concurrency.leave("a")
    assert concurrency.most == most


async def test_an_operation_that_is_refused_on_a_socket_ends_only_itself() -> None:
    async with serving(caller_operations=2) as live, live.socket() as opened:
        for n in range(2):
            await opened.subscribe('mutation { write(text: "x", wait: 0.3) }', str(n))
        (errors,) = await opened.all('mutation { write(text: "refused") }', "2")
        assert code_of(errors) == "THROTTLED"
        for _ in range(4):
            assert (await opened.receive())["type"] in ("next", "complete")
        assert (await opened.all('mutation { write(text: "y") }', "3"))[-1] == "complete"
        assert seen.wrote == ["x", "x", "y"]


async def test_a_subscription_counts_only_while_it_starts() -> None:
    async with serving(caller_operations=1) as live, live.socket() as opened:
        for n in range(5):
            await opened.subscribe("subscription { ticks(to: 1000, every: 0.02) }", str(n))
            while (message := await opened.receive())["id"] != str(n):
                pass
            assert message["type"] == "next"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_the_queue_for_a_connection_is_bounded(settings: Settings, make: Make) -> None:
    # While all connections are busy, no more operations of a caller wait for one than the limit allows.
    app = application(settings)
    app.executor.concurrency = Concurrency(4)
    async with LifespanManager(app) as manager:
        graph = await Graph.signed_in(manager.app, settings, make)
        await graph("{ tags { nodes { name } } }")
        readers = app._shared.database._readers  # type: ignore[attr-defined] # of the SQLite dialect
        busy = [asyncio.create_task(readers.fetch(SLOW["sqlite"], ())) for _ in range(settings.pool_size)]
        await asyncio.sleep(0.1)
        asked = [asyncio.create_task(graph.ask("{ tags { nodes { name } } }")) for _ in range(50)]
        done, waiting = await asyncio.wait(asked, timeout=1)
        assert [len(queue) for queue in readers._shares._queues.values()] == [4]
        assert {code_of(one.result()["errors"]) for one in done} == {"THROTTLED"}
        assert len(waiting) == 4
        await _cancelled(*busy)
        assert all("errors" not in answer for answer in await asyncio.gather(*waiting))


async def _cancelled(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
