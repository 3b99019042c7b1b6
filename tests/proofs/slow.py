"""Proof: a subscriber that does not read slows down no other, and takes limited memory.

`python -m tests.proofs.slow [sqlite|postgres]` runs this proof alone. Rounds with and without this slow subscriber
alternate, so that other load affects both. For each round, the p99 of the times from a change to the arrival of its
event is measured.
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
"""The subscription of the slow subscriber. Its events soon exceed what the connection can buffer."""

CREATE = """mutation ($i: ActivityBulkCreateInput!) {
  activityBulkCreate(input: $i) { results { activity { id } } userErrors { code message } }
}"""
UPDATE = """mutation ($i: ActivityBulkUpdateInput!) {
  activityBulkUpdate(input: $i) { results { activity { id } } userErrors { code message } }
}"""
ROWS = 20
BODY = "\U0001f4de" * 9_900
"""A text of four bytes per character, in memory and in JSON. An event with this text before and after has 80 KB."""
BOUND = 100.0
"""The maximum growth of the server's memory because of the slow subscriber, in MB.

600 deliveries of 80 KB wait, which is 48 MB. The allocator keeps up to 40 MB of deliveries that were sent. Without the
limit, 2,500 events would take 200 MB.
"""
UNTIL_STILL = 60
"""The number of events that fill the connection of the slow subscriber."""


@dataclass
class Figures:
    """The results of a run, in milliseconds, MB and CPU seconds."""

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
        """The median p99 with the slow subscriber, divided by the median p99 without it."""
        return statistics.median(self.with_it) / statistics.median(self.without_it)

    @property
    def slower(self) -> int:
        """The number of rounds in which the slow subscriber increases the p99 too much.

        `within`: the allowed increase, as a share of the p99 without the slow subscriber.
        """
        pairs = zip(self.without_it, self.with_it, strict=True)
        return sum(after > before * (1 + self.within) for before, after in pairs)

    @property
    def slowed(self) -> bool:
        """Whether the other subscribers were slowed down in the median and in at least eight of nine rounds.

        Other load on the machine would slow down half of the rounds, not nearly all.
        """
        return self.ratio > 1 + self.within and self.slower >= self.rounds * 8 / 9

    @property
    def wrong(self) -> int:
        """The number of errors that the run found."""
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
    """The other subscribers, which read immediately, and the times at which events arrived."""

    def __init__(self) -> None:
        self.places: list[list[int]] = []
        self.late: list[float] = []

    async def listen(self, server: ServerProcess, token: str, after: str) -> None:
        """Subscribes, and receives events until it is cancelled."""
        told: list[int] = []
        self.places.append(told)
        async with subscription(server, token, LIVE, after) as opened:
            while True:
                one = item(await received(opened))
                now = clock.now()
                told.append(cursors.read(one["cursor"])[1])
                self.late.append((now - datetime.fromisoformat(one["at"])).total_seconds() * 1000)

    async def all_told(self, place: int) -> None:
        """Waits until all subscribers have received the event with this number."""
        while not all(told and told[-1] >= place for told in self.places):
            await asyncio.sleep(0.005)


class Writer:
    """Changes many activities in each transaction. Each change gives an event of 80 KB."""

    def __init__(self, http: httpx.AsyncClient, server: ServerProcess, token: str) -> None:
        self._http, self._server, self._token = http, server, token
        self._ids: list[str] = []
        self._number = 0

    async def write(self, count: int) -> None:
        """Writes `count` events, at most ROWS."""
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
    """The slow subscriber, which sometimes stops reading, and then resumes from its cursor."""

    def __init__(self, server: ServerProcess, token: str, cursor: str) -> None:
        self._server, self._token = server, token
        self.cursor = cursor
        self.places: list[int] = []

    async def read(self, opened: ClientConnection, until: int) -> None:
        """Receives events up to a number."""
        while cursors.read(self.cursor)[1] < until:
            self.cursor = item(await received(opened))["cursor"]
            self.places.append(cursors.read(self.cursor)[1])

    @asynccontextmanager
    async def standing(self, until: int) -> AsyncIterator[None]:
        """Receives all events up to a number, and then does not read while the `with` block runs."""
        async with subscription(self._server, self._token, LARGE, self.cursor, buffer=4096) as opened:
            await self.read(opened, until)
            await asyncio.sleep(0.2)
            yield

    @asynccontextmanager
    async def taking(self) -> AsyncIterator[None]:
        """Receives events as the others do while the `with` block runs."""
        async with subscription(self._server, self._token, LARGE, self.cursor) as opened:
            reading = asyncio.create_task(self.read(opened, 2**62))
            yield
            await _end([reading])

    async def has_taken(self, until: int) -> None:
        """Waits until this subscriber has received all events up to a number."""
        async with asyncio.timeout(60):
            while cursors.read(self.cursor)[1] < until:
                await asyncio.sleep(0.005)

    async def come_back(self, until: int) -> None:
        """Resumes from the cursor and receives events up to a number. Reconnects if it is disconnected."""
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
    """Measures how fast events reach subscribers while one subscriber, the slow one, does not read."""
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


def _different(received: Sequence[int], expected: Sequence[int]) -> int:
    """Returns how many events were missing, repeated or out of order."""
    backwards = sum(later <= earlier for earlier, later in pairwise(received))
    return len(set(expected) - set(received)) + backwards


async def _unless_failed(tasks: Sequence[asyncio.Task[None]], waiting: Any) -> None:
    """Waits for something, but raises the exception of a task that fails meanwhile."""
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
