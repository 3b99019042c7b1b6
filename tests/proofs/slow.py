"""One subscriber stands still: the others are told as fast as without it, and memory stays bounded.

`python -m tests.proofs.slow [sqlite|postgres]` runs it alone. Rounds with and without the one that stands still take
turns, so that what else the machine does meets both; the round's p99 is from the beginning of a change to its arrival.
"""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from core import clock
from core.settings import Settings
from models.database import connect
from resolvers.events import cursors, event_log
from tests.proofs.alone import run_alone
from tests.proofs.listening import item, received, subscription
from tests.proofs.processes import ServerProcess, administrators, ask, running

LIVE = "subscription ($after: String) { events(entityTypes: [ACTIVITY], after: $after) { cursor at } }"
LARGE = """subscription ($after: String) {
  activityUpdates(after: $after) { cursor changes { field before after } a: activity { body } b: activity { body } }
}"""
"""What the one that stands still asks for: it soon has more coming than its connection holds."""

CREATE = """mutation ($i: ActivityBulkCreateInput!) {
  activityBulkCreate(input: $i) { results { activity { id } } userErrors { code message } }
}"""
UPDATE = """mutation ($i: ActivityBulkUpdateInput!) {
  activityBulkUpdate(input: $i) { results { activity { id } } userErrors { code message } }
}"""
ROWS = 20
BODY = "\U0001f4de" * 9_900
"""Four bytes for each character, in memory and on the wire: an event that has it before and after has 80 KB."""
BOUND = 100.0
"""MB that a server may need more for one that stands still: 600 deliveries wait, of 80 KB each, and as much for what
the allocator keeps of those that were sent (0 to 40 MB, from run to run). 2,500 events are 200 MB, without a bound."""
UNTIL_STILL = 60
"""Events until the connection of the one that stands still holds no more."""


@dataclass
class Figures:
    """What a run found, in milliseconds, MB and seconds of CPU."""

    live: int
    rounds: int
    deliveries: int
    without_it: list[float] = field(default_factory=list)
    with_it: list[float] = field(default_factory=list)
    cpu_without: float = 0.0
    cpu_with: float = 0.0
    grown: float = 0.0
    flooded: int = 0
    missed: int = 0
    live_missed: int = 0
    within: float = 0.1

    @property
    def ratio(self) -> float:
        """The median p99 with the one that stands still, by that without it."""
        return statistics.median(self.with_it) / statistics.median(self.without_it)

    @property
    def slower(self) -> int:
        """In how many rounds p99 was later than it may be, by the round without it just before."""
        pairs = zip(self.without_it, self.with_it, strict=True)
        return sum(after > before * (1 + self.within) for before, after in pairs)

    @property
    def slowed(self) -> bool:
        """Whether the others were told later than they may be: in the median, and in all rounds but one of nine.

        What else the machine does makes half of the rounds slower, not all of them.
        """
        return self.ratio > 1 + self.within and self.slower >= self.rounds * 8 / 9

    @property
    def wrong(self) -> int:
        """How much is not as it must be."""
        return self.missed + self.live_missed + self.slowed + (self.grown > BOUND)

    def __str__(self) -> str:
        before, after = statistics.median(self.without_it), statistics.median(self.with_it)
        return (
            f"{self.live} live, {self.rounds} rounds each, {self.deliveries:,} live deliveries; p99 {before:.0f} ms"
            f" without and {after:.0f} ms with one that stands still ({self.ratio:.2f}; later"
            f" in {self.slower} rounds), CPU {self.cpu_without:.1f} s and {self.cpu_with:.1f} s;"
            f" memory {self.grown:+.0f} MB of {BOUND:.0f} in {self.flooded:,} events of 80 KB;"
            f" missed by it when it came back {self.missed:,}, by the others {self.live_missed:,}"
        )


class Crowd:
    """Those who are live: when each event arrived at each of them."""

    def __init__(self) -> None:
        self.places: list[list[int]] = []
        self.late: list[float] = []

    async def listen(self, server: ServerProcess, token: str, after: str) -> None:
        """Takes whatever comes."""
        told: list[int] = []
        self.places.append(told)
        async with subscription(server, token, LIVE, after) as opened:
            while True:
                one = item(await received(opened))
                now = clock.now()
                told.append(cursors.read(one["cursor"])[1])
                self.late.append((now - datetime.fromisoformat(one["at"])).total_seconds() * 1000)

    async def all_told(self, place: int) -> None:
        """Waits until everybody was told of a place."""
        while not all(told and told[-1] >= place for told in self.places):
            await asyncio.sleep(0.005)


class Writer:
    """Changes activities, many in a transaction; each change is an event of 80 KB."""

    def __init__(self, http: httpx.AsyncClient, server: ServerProcess, token: str) -> None:
        self._http, self._server, self._token = http, server, token
        self._ids: list[str] = []
        self._number = 0

    async def write(self, count: int) -> None:
        """Makes so many events, at most ROWS."""
        self._number += 1
        body = f"{self._number} {BODY}"
        if not self._ids:
            rows = [{"kind": "CALL", "subject": str(n), "body": body} for n in range(ROWS)]
            payload = await self._ask(CREATE, rows)
            self._ids = [result["activity"]["id"] for result in payload["results"]]
        else:
            await self._ask(UPDATE, [{"id": id, "body": body} for id in self._ids[:count]])

    async def _ask(self, query: str, rows: list[dict[str, str]]) -> dict[str, Any]:
        payload = await ask(
            self._http, self._server.url, self._token, query, i={"rows": rows, "policy": "ALL_OR_NOTHING"}
        )
        assert payload is not None
        return payload


class Still:
    """The one that stands still, now and then, and goes on from its cursor afterwards."""

    def __init__(self, server: ServerProcess, token: str, cursor: str) -> None:
        self._server, self._token = server, token
        self.cursor = cursor
        self.places: list[int] = []

    async def read(self, opened: ClientConnection, until: int) -> None:
        """Takes what comes up to a place."""
        while cursors.read(self.cursor)[1] < until:
            self.cursor = item(await received(opened))["cursor"]
            self.places.append(cursors.read(self.cursor)[1])

    @asynccontextmanager
    async def standing(self, until: int) -> AsyncIterator[None]:
        """Catches up to a place and is live; while the block runs, it takes nothing."""
        async with subscription(self._server, self._token, LARGE, self.cursor, buffer=4096) as opened:
            await self.read(opened, until)
            await asyncio.sleep(0.2)
            yield

    @asynccontextmanager
    async def taking(self) -> AsyncIterator[None]:
        """While the block runs, it takes what comes as everybody does."""
        async with subscription(self._server, self._token, LARGE, self.cursor) as opened:
            reading = asyncio.create_task(self.read(opened, 2**62))
            yield
            await _end([reading])

    async def has_taken(self, until: int) -> None:
        """Waits until it has taken what there is up to a place."""
        async with asyncio.timeout(60):
            while cursors.read(self.cursor)[1] < until:
                await asyncio.sleep(0.005)

    async def come_back(self, until: int) -> None:
        """Goes on from the cursor, to a place; whoever is cut off meanwhile comes again."""
        while cursors.read(self.cursor)[1] < until:
            with suppress(ConnectionClosed):
                async with subscription(self._server, self._token, LARGE, self.cursor) as opened:
                    await self.read(opened, until)


async def slow(
    settings: Settings,
    folder: Path,
    *,
    live: int,
    rounds: int,
    events: int,
    flood: int,
    rate: float = 10.0,
    within: float = 0.1,
    without: str | None = None,
) -> Figures:
    """Measures rounds of so many events at a rate, and a flood of events upon one that takes nothing."""
    figures = Figures(live, rounds, 0, within=within)
    tokens = await administrators(settings, 10)
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(connect(settings))
        (server,) = await stack.enter_async_context(running(settings, folder, 1, without))
        http = await stack.enter_async_context(httpx.AsyncClient(trust_env=False, timeout=30))
        extent = await event_log.extent(database)
        begin = cursors.write(extent.log, extent.last)
        crowd, writer, still = Crowd(), Writer(http, server, tokens[0]), Still(server, tokens[0], begin)
        listening = [asyncio.create_task(crowd.listen(server, tokens[n % 10], begin)) for n in range(live)]
        stack.push_async_callback(_end, listening)

        async def place() -> int:
            return (await event_log.extent(database)).last

        async def step(count: int) -> None:
            await writer.write(count)
            await _unless_failed(listening, crowd.all_told(await place()))

        async def measure() -> float:
            crowd.late.clear()
            seconds = asyncio.get_running_loop().time
            begun = seconds()
            for n in range(events):
                await asyncio.sleep(max(0.0, begun + n / rate - seconds()))
                await writer.write(1)
            await _unless_failed(listening, crowd.all_told(await place()))
            figures.deliveries += len(crowd.late)
            return statistics.quantiles(crowd.late, n=100)[98]

        async def until_still() -> None:
            for _ in range(UNTIL_STILL // ROWS):
                await step(ROWS)

        await until_still()
        for _ in range(rounds):
            await until_still()  # so that both kinds of rounds have the same before them
            before = server.cpu
            figures.without_it.append(await measure())
            figures.cpu_without += server.cpu - before
            async with still.standing(await place()):
                await until_still()
                before = server.cpu
                figures.with_it.append(await measure())
                figures.cpu_with += server.cpu - before
            await still.come_back(await place())

        async def highest(*, taken: bool) -> float:
            memory = []
            for _ in range(flood // ROWS):
                await step(ROWS)
                if taken:
                    await still.has_taken(await place())
                memory.append(server.memory)
            return max(memory)

        async with still.taking():
            without_it = await highest(taken=True)  # by then the database's own caches are full
        async with still.standing(await place()):
            figures.grown = await highest(taken=False) - without_it
            figures.flooded = flood
        await still.come_back(await place())
        happened = [event.seq for event in await event_log.after(database, extent.last, 1_000_000)]
        figures.missed = _different(still.places, happened)
        figures.live_missed = sum(_different(told, happened) for told in crowd.places)
    return figures


def _different(told: Sequence[int], happened: Sequence[int]) -> int:
    """How many events were not told, or not once, or not in their order."""
    backwards = sum(later <= earlier for earlier, later in pairwise(told))
    return len(set(happened) - set(told)) + backwards


async def _unless_failed(tasks: Sequence[asyncio.Task[None]], waiting: Any) -> None:
    """Waits for something, unless a task fails meanwhile."""
    wanted = asyncio.ensure_future(waiting)
    done, _ = await asyncio.wait([wanted, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


async def _end(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


if __name__ == "__main__":
    run_alone("slow", slow, live=49, rounds=9, events=60, flood=2_500)
