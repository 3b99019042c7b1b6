"""Runs servers by `main.py serve` on real ports, so that tests can kill and restart them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx

import models
from core import tokens
from core.settings import Settings
from jobs import migrate
from models.database import connect
from tests.databases import KEYS, SECRET, variables_of
from tests.factories import Make
from tests.postgres import Server as PostgresServer
from tests.server.program import ROOT, environment

START_SECONDS = 120
"""The maximum time for a server to start, in seconds. It is long because other programs may run at the same time."""


@contextmanager
def postgres() -> Iterator[str]:
    """Runs a PostgreSQL server whose confirmed transactions survive a crash, until the `with` block ends.

    Yields its address.
    """
    given = os.environ.get("RAPPORT_TEST_POSTGRES_URL")
    if given:
        yield given.rpartition("/")[0] + "/"
        return
    server = PostgresServer(durable=True)
    try:
        yield server.address()
    finally:
        server.stop()


@asynccontextmanager
async def durable(
    dialect: str, folder: Path, server: str | None = None, *, unsafe: bool = False
) -> AsyncIterator[Settings]:
    """Yields the settings for an empty, migrated database that loses no acknowledged changes.

    `server`: the address of PostgreSQL; None to start a PostgreSQL server.
    `unsafe`: whether to allow a PostgreSQL server that may lose changes, as a control for the proof.
    """
    async with contextlib.AsyncExitStack() as stack:
        if dialect == "sqlite":
            url = f"sqlite://{folder / 'proof.sqlite3'}"
        else:
            server = server or stack.enter_context(postgres())
            url = server + f"proof_{uuid4().hex[:12]}"
            await _execute(server, f'CREATE DATABASE "{url.removeprefix(server)}"')
            # On a connection of its own, because a proof may have killed the server meanwhile.
            stack.push_async_callback(_execute, server, f'DROP DATABASE "{url.removeprefix(server)}" WITH (FORCE)')
        settings = Settings(database_url=url, secret_key=SECRET, keys=KEYS, pool_size=4, unsafe_durability=unsafe)
        await migrate.upgrade(settings)
        yield settings


async def _execute(server: str, sql: str) -> None:
    connection = await asyncpg.connect(server + "postgres")
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def administrators(settings: Settings, count: int) -> list[str]:
    """Creates administrators. Returns a token for each."""
    async with connect(settings) as database:
        make = Make(database, settings)
        ids: list[UUID] = [await make(models.Employee, role="ADMIN") for _ in range(count)]
    return [tokens.issue(settings.secret_key, id, timedelta(hours=3)) for id in ids]


@dataclass
class ServerProcess:
    """A server that keeps its port when it restarts.

    `without`: the guard of tests/proofs/unguarded.py to remove. `workers`: the number of processes.
    """

    settings: Settings
    folder: Path
    without: str | None = None
    workers: int = 1
    port: int = field(default_factory=lambda: _free_port())
    process: asyncio.subprocess.Process | None = None
    up: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        """The URL of the server."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """The path of the server's log."""
        return self.folder / f"server-{self.port}.log"

    async def start(self) -> None:
        """Starts the server, and waits until it answers requests."""
        program = [str(ROOT / "main.py")] if self.without is None else ["-m", "tests.proofs.unguarded", self.without]
        variables = variables_of(self.settings) | {
            "RAPPORT_POOL_SIZE": str(self.settings.pool_size),
            "RAPPORT_DRAIN_SECONDS": f"{self.settings.drain_seconds:g}",
            "RAPPORT_TIMEOUT_SECONDS": f"{self.settings.timeout_seconds:g}",
            "RAPPORT_COST_PER_SECOND": str(self.settings.cost_per_second),
            "RAPPORT_PASSWORD_MEMORY_MIB": str(max(8, self.settings.password_memory_mib)),  # the least
            "RAPPORT_PASSWORD_ROUNDS": str(self.settings.password_rounds),
        }
        with self.log.open("ab") as output:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *program,
                "serve",
                "--port",
                str(self.port),
                "--workers",
                str(self.workers),
                cwd=ROOT,
                env=environment(variables),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        async with asyncio.timeout(START_SECONDS), httpx.AsyncClient(trust_env=False) as http:
            while True:
                assert self.process.returncode is None, self.log.read_text()
                with contextlib.suppress(httpx.TransportError):
                    await http.get(f"{self.url}/healthz")
                    break
                await asyncio.sleep(0.03)
        self.up.set()

    async def stop(self) -> int:
        """Stops the server with SIGTERM, and waits until its process has ended. Returns its exit code."""
        assert self.process is not None
        self.up.clear()
        self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), START_SECONDS)

    async def kill(self) -> None:
        """Kills the server with SIGKILL, and waits until its process has ended."""
        assert self.process is not None
        self.up.clear()
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    @property
    def cpu(self) -> float:
        """Returns the CPU seconds that the server has used."""
        assert self.process is not None
        times = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> float:
        """Returns the memory that the server uses, in MB."""
        assert self.process is not None
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


@asynccontextmanager
async def running(
    settings: Settings, folder: Path, count: int = 1, without: str | None = None, workers: int = 1
) -> AsyncIterator[list[ServerProcess]]:
    """Runs servers on one database until the `with` block ends.

    `without`: the guard to remove from them. `workers`: the number of processes of each.
    """
    servers = [ServerProcess(settings, folder, without, workers) for _ in range(count)]
    try:
        await asyncio.gather(*(server.start() for server in servers))
        yield servers
    finally:
        for server in servers:
            if server.process is not None:
                await server.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def ask(http: httpx.AsyncClient, url: str, token: str, query: str, **variables: Any) -> dict[str, Any] | None:
    """Returns the payload of a mutation; None if it is unknown whether the mutation was executed.

    This is unknown if there was no response, or if the server had lost the connection to its database.
    """
    try:
        answer = await http.post(
            f"{url}/graphql",
            json={"query": query, "variables": variables},
            headers={"Authorization": f"Bearer {token}"},
        )
    except httpx.TransportError:
        return None
    response = answer.json()
    if {error["extensions"]["code"] for error in response.get("errors", ())} & {"UNAVAILABLE", "TIMEOUT"}:
        return None
    assert "errors" not in response, response["errors"]
    (payload,) = response["data"].values()
    assert payload["userErrors"] == [], payload
    result: dict[str, Any] = payload
    return result
