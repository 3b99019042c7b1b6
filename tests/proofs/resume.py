"""Proof: after killed servers and lost sockets, each subscriber gets every event once and in order.

`python -m tests.proofs.resume [sqlite|postgres]` runs this proof alone.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

import models
from core.ids import global_id
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from resolvers import registry
from resolvers.events import cursors, event_log
from tests.factories import Make
from tests.proofs.alone import run_alone
from tests.proofs.crash import CREATE, UPDATE
from tests.proofs.listening import Subscriber
from tests.proofs.processes import ServerProcess, administrators, ask, running

LISTEN = """subscription ($after: String) {
  events(entityTypes: [CUSTOMER, TAG], after: $after) {
    cursor operation id version changes { field after } node { ... on Customer { name } ... on Tag { name } }
  }
}"""
WRITERS = 8
ROWS = 20
DROP = 1 / 400
"""The probability that a subscriber loses its socket after an item."""
PATIENCE = 600.0
"""The seconds after the last event in which every subscriber must have received it."""

SLOW_COMMITS = """CREATE FUNCTION slow_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_sleep(random() * 0.02); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER "tr_a_slow_commit" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION slow_commit();"""
"""A trigger that makes transactions wait before their commit, as on a busy server."""

NUMBERED_AT_INSERT = """DROP TRIGGER "tr_event_number" ON "event";
CREATE FUNCTION number_at_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW."seq" = nextval('event_seq'); PERFORM pg_notify('rapport_event', ''); RETURN NEW; END $$;
CREATE TRIGGER "tr_number_at_insert" BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION number_at_insert();"""
"""Removes the guard `commit_order`. Events then get their numbers at the INSERT, and so not in the order of commits."""


@dataclass
class Figures:
    """The results of a run. The field `lost` and all fields after it must be 0."""

    servers: int
    kills: int
    subscribers: int
    events: int
    connections: int
    again: int
    lost: int
    late: int
    twice: int
    inverted: int
    versions_inverted: int

    @property
    def wrong(self) -> int:
        """The number of errors that the run found."""
        return self.lost + self.late + self.twice + self.inverted + self.versions_inverted

    def __str__(self) -> str:
        return (
            f"{self.subscribers} subscribers × {self.events:,} events, {self.servers} servers, {self.kills} kills,"
            f" {self.connections:,} connections, dropped by cursor {self.again:,}; lost {self.lost:,}, not told in time"
            f" {self.late:,}, duplicates"
            f" {self.twice:,}, order inversions {self.inverted:,}, rows out of their versions' order"
            f" {self.versions_inverted:,}"
        )


async def resume(
    settings: Settings,
    folder: Path,
    *,
    subscribers: int,
    events: int,
    kills: int,
    seconds: float,
    servers: int = 2,
    drop: float = DROP,
    without: str | None = None,
    patience: float = PATIENCE,
) -> Figures:
    """Writes events while servers are killed, and compares the events that subscribers got with the log.

    `events`: the number of events to write.
    `kills`: how often a server is killed.
    `seconds`: the minimum duration of the writing.
    `drop`: the probability that a subscriber closes its socket after an event.
    `without`: the guard to remove: `commit_order`, or a guard of tests/proofs/unguarded.py; None for no guard.
    `patience`: the maximum number of seconds to wait for each subscriber after the last event.
    """
    tokens = await administrators(settings, 10)
    async with connect(settings) as database:
        await _prepare(database, without)
        make = Make(database, settings)
        rows = [global_id(registry.of(models.Customer).code, await make(models.Customer)) for _ in range(ROWS)]
        extent = await event_log.extent(database)
        begin = cursors.write(extent.log, extent.last)
        listeners = [Subscriber(tokens[n % len(tokens)], LISTEN, begin) for n in range(subscribers)]
        last: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        taken_out = None if without == "commit_order" else without
        async with running(settings, folder, servers, taken_out) as ran, asyncio.TaskGroup() as tasks:
            for one in listeners:
                tasks.create_task(_patiently(one.listen(ran, drop, last), last, patience))
            await _write(ran, tokens, rows, events=events, kills=kills, seconds=seconds)
            await make(models.Tag, name="the end")
            last.set_result((await event_log.extent(database)).last)
            # Who was told the last event before it was said to be the last waits for one more.
            await make(models.Tag, name="after the end")
        return await _count(database, range(extent.last + 1, last.result() + 1), listeners, servers, kills)


async def _prepare(database: Database, without: str | None) -> None:
    if database.name == "postgres":
        async with database.transaction() as transaction:
            await transaction.client.execute_script(SLOW_COMMITS)
            if without == "commit_order":
                await transaction.client.execute_script(NUMBERED_AT_INSERT)


async def _patiently(listening: Coroutine[Any, Any, None], last: asyncio.Future[int], patience: float) -> None:
    """Waits until a subscriber has received the last event, or until `patience` seconds have passed.

    The seconds count from the time at which the last event was written.
    """
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(listening)
        await asyncio.shield(last)
        await asyncio.wait([task], timeout=patience)
        task.cancel()


async def _write(
    servers: Sequence[ServerProcess],
    tokens: Sequence[str],
    rows: Sequence[str],
    *,
    events: int,
    kills: int,
    seconds: float,
) -> None:
    """Changes rows through all running servers. At regular intervals, one server is killed and restarted."""
    begun = asyncio.get_running_loop().time()
    done = 0
    milestones = [events * (n + 1) // (kills + 1) for n in range(kills)]

    async def write(http: httpx.AsyncClient, token: str) -> None:
        nonlocal done
        while done < events:
            up = [server for server in servers if server.up.is_set()]
            ahead = begun + done * seconds / events - asyncio.get_running_loop().time()
            if not up or ahead > 0.2:
                await asyncio.sleep(0.1)
                continue
            number, done = done, done + 1
            if random.random() < 0.1:
                query, given = CREATE, {"kind": "COMPANY", "name": f"New {number}"}
            else:
                query, given = UPDATE, {"id": random.choice(rows), "name": f"Name {number}"}
            if await ask(http, random.choice(up).url, token, query, i=given) is None:
                done -= 1  # perhaps it happened: then there is an event more

    async with httpx.AsyncClient(trust_env=False) as http, asyncio.TaskGroup() as tasks:
        for n in range(WRITERS):
            tasks.create_task(write(http, tokens[n % len(tokens)]))
        for milestone in milestones:
            while done < milestone:
                await asyncio.sleep(0.05)
            server = random.choice(servers)
            await server.kill()
            await server.start()


async def _count(
    database: Database, places: range, listeners: Sequence[Subscriber], servers: int, kills: int
) -> Figures:
    sql = 'SELECT "seq","entity","row_id","version" FROM "event" ORDER BY "seq"'
    happened = [
        (seq, global_id(registry.named(entity).code, UUID(str(id))), version)
        for seq, entity, id, version in await database.fetch(sql)
        if seq in places and entity in ("Customer", "Tag")
    ]
    lost = late = twice = inverted = 0
    # The log itself: a row's events in the order of its versions.
    versions_inverted = sum(map(_inversions, [happened, *(one.received for one in listeners)]))
    for one in listeners:
        times = Counter((row, version) for _, row, version in one.received)
        missing = [seq for seq, row, version in happened if (row, version) not in times]
        late += sum(seq > one.place for seq in missing)
        lost += sum(seq <= one.place for seq in missing)
        twice += sum(number - 1 for number in times.values())
        inverted += one.backwards
    return Figures(
        servers,
        kills,
        len(listeners),
        len(happened),
        sum(one.connected for one in listeners),
        sum(one.again for one in listeners),
        lost,
        late,
        twice,
        inverted,
        versions_inverted,
    )


def _inversions(told: Sequence[tuple[int, str, int]]) -> int:
    versions: defaultdict[str, int] = defaultdict(int)
    found = 0
    for _, row, version in told:
        found += version < versions[row]
        versions[row] = version
    return found


if __name__ == "__main__":
    run_alone("resume", resume, subscribers=50, events=2_000, kills=10, seconds=120)
