"""The database stops responding under load, in many ways. Requests are answered in time, and no write is lost.

`python -m tests.proofs.silence` runs only this proof. Clients read, write, sign in and request `/readyz` while the
database is frozen, unreachable, restarted, or out of disk space. Each write has an idempotency key. A write that was
not acknowledged is sent again afterwards, and must then exist exactly once.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from signal import SIGINT, SIGQUIT
from uuid import UUID, uuid4

import asyncpg

import models
import resolvers.entities  # noqa: F401 - registers them
from core import tokens
from core.settings import Settings
from jobs import migrate
from models.database import connect
from tests.authentication.signing import EMAIL, employed
from tests.databases import CHEAP, KEYS, SECRET
from tests.factories import Make
from tests.proofs.clients import Asked, Ledger, Load
from tests.proofs.cluster import Cluster, cluster
from tests.proofs.faulty_proxy import Proxy, proxy
from tests.proofs.processes import running

OVER = 1.0
"""The seconds after the time limit within which a response must arrive."""
READY_SECONDS = 2.0
BACK_SECONDS = 3.0
"""The time after an outage from which on no request may fail, in seconds."""
CALM_SECONDS = 60.0
"""The maximum time, after that, until a request of each kind has been answered, in seconds."""
KINDS = frozenset({"read", "write", "loaders", "sign-in", "readiness"})
ALLOWED = frozenset({None, "TIMEOUT", "UNAVAILABLE"})


@dataclass
class Figures:
    """The results of a run.

    All values after `acknowledged`, except `slowest` and `readiest`, must be 0 or empty.
    """

    outages: list[str] = field(default_factory=list)
    asked: int = 0
    refused: int = 0
    acknowledged: int = 0
    slowest: float = 0.0
    readiest: float = 0.0
    late: int = 0
    other_errors: list[str] = field(default_factory=list)
    readiness_late: int = 0
    readiness_wrong: int = 0
    not_back: list[str] = field(default_factory=list)
    lost: int = 0
    twice: int = 0
    log_lines: int = 0

    @property
    def wrong(self) -> int:
        """The number of problems."""
        return (
            self.late
            + len(self.other_errors)
            + self.readiness_late
            + self.readiness_wrong
            + len(self.not_back)
            + self.lost
            + self.twice
            + self.log_lines
        )

    def __str__(self) -> str:
        return (
            f"{', '.join(self.outages)}; {self.asked:,} requests in outages, {self.refused:,} refused,"
            f" slowest {self.slowest:.1f} s, late {self.late}, other errors {self.other_errors[:3]};"
            f" /readyz at most {self.readiest:.1f} s, late {self.readiness_late}, wrong {self.readiness_wrong};"
            f" not normal again in {BACK_SECONDS:g} s {self.not_back[:3]}; {self.acknowledged:,} writes acknowledged,"
            f" lost {self.lost}, twice {self.twice}; log lines too many {self.log_lines}"
        )


@dataclass
class Stage:
    """The database server and the proxy in which outages are simulated."""

    cluster: Cluster
    proxy: Proxy
    database: str

    async def outage(self, name: str, seconds: float) -> None:
        """Simulates an outage of this kind for some seconds."""
        match name:
            case "frozen":
                with self.cluster.frozen():
                    await asyncio.sleep(seconds)
            case "dropping" | "silent" | "resetting" | "refusing":
                async with self.proxy.failing(name):
                    await asyncio.sleep(seconds)
            case "stopped fast" | "stopped immediately":
                how = SIGINT if name == "stopped fast" else SIGQUIT
                await asyncio.to_thread(self.cluster.stop, how)
                await asyncio.sleep(seconds)
                await asyncio.to_thread(self.cluster.start)
            case "killed":
                await asyncio.to_thread(self.cluster.kill)
                await asyncio.sleep(seconds)
                await asyncio.to_thread(self.cluster.start)
            case "disk full":
                await self._fill()
                await asyncio.sleep(seconds)
                await self.cluster.execute("DROP TABLE ballast", self.database)
            case _:
                raise AssertionError(name)

    async def _fill(self) -> None:
        sql = "CREATE TABLE IF NOT EXISTS ballast AS SELECT repeat('x', 2000) FROM generate_series(1, 1)"
        await self.cluster.execute(sql, self.database)
        for rows in (1000, 100, 1):
            try:
                while True:
                    sql = f"INSERT INTO ballast SELECT repeat('x', 2000) FROM generate_series(1, {rows})"
                    await self.cluster.execute(sql, self.database)
            except asyncpg.DiskFullError:
                continue


async def silence(
    server: Cluster,
    outages: Sequence[tuple[str, float]],
    *,
    limit: float,
    slack: float = 0.0,
    without: str | None = None,
    clients: int = 3,
) -> Figures:
    """Simulates outages under load, each for a number of seconds.

    `limit`: the time limit of an operation. `slack`: seconds that are added to each limit, for a busy machine.
    """
    figures = Figures()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rapport-proof-")))
        front = await stack.enter_async_context(proxy(server.port))
        if any(name == "disk full" for name, _ in outages):
            if server.small_disk is None:
                figures.outages.append("(disk full: left out, for this machine allows no small file system)")
                outages = [one for one in outages if one[0] != "disk full"]
            else:
                await server.execute(f"CREATE TABLESPACE small LOCATION '{server.small_disk}'")
        place = " TABLESPACE small" if any(name == "disk full" for name, _ in outages) else ""
        name_of_database = f"proof_{uuid4().hex[:12]}"
        await server.execute(f"CREATE DATABASE {name_of_database}{place}")
        settings = Settings(
            database_url=f"postgres://postgres@127.0.0.1:{front.port}/{name_of_database}",
            secret_key=SECRET,
            keys=KEYS,
            pool_size=8,
            timeout_seconds=limit,
            **CHEAP,
        )
        await migrate.upgrade(settings)
        employees = await _employees(settings, clients)
        (process,) = await stack.enter_async_context(running(settings, folder, without=without))
        stage, load, began = Stage(server, front, name_of_database), Load(process, employees), time.monotonic()
        async with load.running():
            await asyncio.sleep(1)
            for name, seconds in outages:
                await server.execute("DELETE FROM sign_in_attempt", name_of_database)
                begins = time.monotonic()
                await stage.outage(name, seconds)
                ends = time.monotonic()
                await _calm(load.asked, ends + BACK_SECONDS + slack)
                _judge(figures, name, load.asked, (begins, ends), limit, slack)
        await load.settle()
        async with connect(settings) as database:
            rows = await database.fetch('SELECT "name",count(*) FROM "customer" GROUP BY "name"')
        _reconcile(figures, load.ledger, {row[0]: row[1] for row in rows})
        text = process.log.read_text()
        allowed = 1 + int((time.monotonic() - began) / 60)
        figures.log_lines = max(0, text.count("The database is not available") - allowed) + text.count("Traceback")
    return figures


async def _employees(settings: Settings, number: int) -> list[str]:
    """Creates administrators and an employee with a password. Returns the administrators' tokens."""
    async with connect(settings) as database:
        make = Make(database, settings)
        ids: list[UUID] = [await make(models.Employee, role="ADMIN") for _ in range(number)]
        await employed(make, EMAIL)
    return [tokens.issue(settings.secret_key, id, timedelta(hours=3)) for id in ids]


async def _calm(requests: Sequence[Asked], since: float) -> None:
    """Waits until at least one request of each kind has begun after `since` and has ended."""
    async with asyncio.timeout(CALM_SECONDS):
        while not {one.kind for one in requests if one.began >= since and one.ended < float("inf")} >= KINDS:
            await asyncio.sleep(0.1)


def _judge(
    figures: Figures, name: str, requests: Sequence[Asked], between: tuple[float, float], limit: float, slack: float
) -> None:
    """Counts the problems during one outage. A request without a response counts as lasting until now."""
    now, (begins, ends), back = time.monotonic(), between, between[1] + BACK_SECONDS + slack
    within = [one for one in requests if begins <= one.began < back]
    figures.asked += len(within)
    refused = sum(one.code is not None or one.status == 503 for one in within)
    figures.refused += refused
    figures.outages.append(f"{name} {ends - begins:.0f} s ({refused} refused)")
    for one in within:
        took = min(one.ended, now) - one.began
        if one.kind == "readiness":
            figures.readiest = max(figures.readiest, took)
            figures.readiness_late += took > READY_SECONDS + slack
            # A stop takes a moment, and a full disk does not keep a server from reading.
            answered = one.began > begins + 1 and one.ended < ends and name != "disk full"
            figures.readiness_wrong += (answered and one.status != 503) or one.code is not None
        else:
            figures.slowest = max(figures.slowest, took)
            figures.late += took > limit + OVER + slack
            if one.code not in ALLOWED:
                figures.other_errors.append(f"{name}: {one.kind} {one.code}")
    after = [one for one in requests if one.began >= back and one.ended <= now]
    figures.not_back += [f"{name}: {one.kind} {one.code}" for one in after if one.code or one.status != 200]


def _reconcile(figures: Figures, ledger: Ledger, stored: dict[str, int]) -> None:
    figures.acknowledged = len(ledger.acknowledged)
    figures.lost = sum(name not in stored for name in ledger.acknowledged)
    figures.twice = sum(number > 1 for name, number in stored.items() if name in ledger.keys)


EVERY_WAY: tuple[tuple[str, float], ...] = (
    ("frozen", 40),
    ("dropping", 15),
    ("silent", 15),
    ("resetting", 5),
    ("refusing", 5),
    ("stopped fast", 2),
    ("stopped immediately", 2),
    ("killed", 2),
    ("disk full", 5),
)


async def _run() -> Figures:
    async with cluster() as server:
        return await silence(server, EVERY_WAY, limit=10)


if __name__ == "__main__":
    found = asyncio.run(_run())
    print(f"silence: {found}")
    sys.exit(1 if found.wrong else 0)
