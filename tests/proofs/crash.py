"""Kills a server again and again while clients write. All acknowledged writes must be stored and in the event log.

`python -m tests.proofs.crash [sqlite|postgres]` runs only this proof. `python -m tests.proofs.crash both` also kills
PostgreSQL. No proof here covers a file system that loses unsynced data, as in a power failure, because no Python
package simulates that. `tests/server/test_durability.py` shows that the server refuses a database whose settings allow
such a loss.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import orjson

import resolvers.entities  # noqa: F401 - registers them
from core.ids import parse_global_id
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from resolvers import registry
from tests.proofs.alone import run_alone
from tests.proofs.cluster import Cluster, cluster
from tests.proofs.processes import ServerProcess, administrators, ask, durable, running

UPTIME = (0.2, 1.2)
"""The bounds of the time under load after which a server is killed, in seconds."""

CREATE = """mutation ($i: CustomerCreateInput!) {
  customerCreate(input: $i) { customer { id version } userErrors { code message } }
}"""
UPDATE = """mutation ($i: CustomerUpdateInput!) {
  customerUpdate(input: $i) { customer { id version } userErrors { code message } }
}"""
ADD = """mutation ($i: ContactBulkCreateInput!) {
  contactBulkCreate(input: $i) { results { contact { id version } } userErrors { code message } }
}"""


@dataclass
class Written:
    """The writes that were acknowledged. Each consists of a row's id and a value that only this write has set."""

    acknowledged: list[tuple[UUID, str]] = field(default_factory=list)
    unanswered: int = 0


@dataclass
class Figures:
    """The results of a run. All but the first four must be 0."""

    kills: int
    writers: int
    acknowledged: int
    unanswered: int
    lost: int
    rows_without_event: int
    events_without_row: int
    differing: int

    @property
    def wrong(self) -> int:
        """The number of errors that the run found."""
        return self.lost + self.rows_without_event + self.events_without_row + self.differing

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.writers} writers, {self.acknowledged:,} writes acknowledged and"
            f" {self.unanswered:,} unanswered; lost {self.lost}, rows without event {self.rows_without_event},"
            f" events without row {self.events_without_row}, rows unlike their events {self.differing}"
        )


async def crash(
    settings: Settings,
    folder: Path,
    *,
    kills: int,
    writers: int = 8,
    without: str | None = None,
    postgres: Cluster | None = None,
) -> Figures:
    """Kills the server `kills` times under load. Counts acknowledged writes that are lost or wrong.

    `writers`: the number of clients that write concurrently.
    `without`: the guard of tests/proofs/unguarded.py to remove; None to keep all guards.
    `postgres`: the database server to kill at the same moments; None to kill only Rapport's server.
    """
    tokens = await administrators(settings, writers)
    written = Written()
    async with running(settings, folder, without=without) as (server,), httpx.AsyncClient(trust_env=False) as http:
        shared = await ask(http, server.url, tokens[0], CREATE, i={"kind": "COMPANY", "name": "Shared"})
        assert shared is not None
        if postgres is not None:
            # So that a server which loses commits still has the schema and the employees.
            connection = await asyncpg.connect(settings.database_url)
            await connection.execute("CHECKPOINT")
            await connection.close()
        names = count()
        tasks = [
            asyncio.create_task(_write(server, http, token, written, names, shared["customer"]["id"]))
            for token in tokens
        ]
        try:
            for _ in range(kills):
                before = len(written.acknowledged)
                await asyncio.sleep(random.uniform(*UPTIME))
                while len(written.acknowledged) == before:
                    _raise_failed(tasks)
                    await asyncio.sleep(0.05)
                if postgres is not None:
                    await asyncio.to_thread(postgres.kill)
                await server.kill()
                if postgres is not None:
                    await asyncio.to_thread(postgres.start)
                await server.start()
            _raise_failed(tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        await server.kill()
    async with connect(settings) as database:
        return await _count(database, written, kills, writers)


def _raise_failed(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        if task.done():
            task.result()


async def _write(
    server: ServerProcess, http: httpx.AsyncClient, token: str, written: Written, names: count[int], shared: str
) -> None:
    """Writes continuously: creates customers and contacts, and changes customers.

    All clients also change one shared customer.
    """
    own = shared
    while True:
        await server.up.wait()
        name = f"W{next(names)}"
        match random.choice(("create", "update", "update", "share", "add")):
            case "create":
                payload = await ask(http, server.url, token, CREATE, i={"kind": "COMPANY", "name": name})
                own = payload["customer"]["id"] if payload else own
            case "update":
                payload = await ask(http, server.url, token, UPDATE, i={"id": own, "name": name})
            case "share":
                payload = await ask(http, server.url, token, UPDATE, i={"id": shared, "name": name})
            case _:
                rows = [{"customerId": own, "fullName": f"{name}.{n}"} for n in range(3)]
                payload = await ask(http, server.url, token, ADD, i={"rows": rows, "policy": "ALL_OR_NOTHING"})
                for n, result in enumerate(payload["results"] if payload else []):
                    written.acknowledged.append((_id(result["contact"]), f"{name}.{n}"))
        if payload is None:
            written.unanswered += 1
            await asyncio.sleep(0.02)
        elif "customer" in payload:
            written.acknowledged.append((_id(payload["customer"]), name))


def _id(row: dict[str, Any]) -> UUID:
    return parse_global_id(row["id"])[1]


async def _count(database: Database, written: Written, kills: int, writers: int) -> Figures:
    told: dict[str, dict[UUID, list[tuple[int, dict[str, Any]]]]] = {}
    named: set[tuple[UUID, str]] = set()
    sql = 'SELECT "entity","row_id","version","changes" FROM "event" ORDER BY "seq"'
    for entity_name, id, version, text in await database.fetch(sql):
        changes = orjson.loads(text)
        told.setdefault(entity_name, {}).setdefault(UUID(str(id)), []).append((version, changes))
        for column in changes.keys() & {"name", "full_name"}:
            named.add((UUID(str(id)), changes[column][1]))
    without_event = without_row = differing = 0
    for entity in registry.entities():
        events = told.pop(entity.name, {})
        column = next((name for name in ("name", "full_name") if name in entity.description.columns), "id")
        sql = f'SELECT "id","version","{column}" FROM "{entity.description.table}"'
        for id, version, value in await database.fetch(sql):
            of_row = events.pop(UUID(str(id)), [])
            versions = [one for one, _ in of_row]
            without_event += len(set(range(1, version + 1)) - set(versions))
            without_row += len(versions) - len(set(versions) & set(range(1, version + 1)))
            if versions != sorted(versions):
                differing += 1
            elif column != "id":
                last = [changes[column][1] for _, changes in of_row if column in changes][-1:]
                differing += bool(last) and last != [value]
        without_row += sum(map(len, events.values()))
    without_row += sum(len(events) for rows in told.values() for events in rows.values())
    lost = sum(one not in named for one in written.acknowledged)
    return Figures(
        kills, writers, len(written.acknowledged), written.unanswered, lost, without_event, without_row, differing
    )


async def crash_of_both(folder: Path, *, kills: int, **server_settings: str) -> Figures:
    """Runs `crash` with a separate PostgreSQL server that is killed too. `server_settings`: settings of PostgreSQL."""
    async with (
        cluster(**server_settings) as postgres,
        durable("postgres", folder, postgres.url, unsafe=bool(server_settings)) as settings,
    ):
        return await crash(settings, folder, kills=kills, postgres=postgres)


if __name__ == "__main__":
    if sys.argv[1:] == ["both"]:
        with tempfile.TemporaryDirectory(prefix="rapport-proof-") as name:
            found = asyncio.run(crash_of_both(Path(name), kills=100))
        print(f"crash of both: {found}")
        sys.exit(1 if found.wrong else 0)
    run_alone("crash", crash, kills=100)
