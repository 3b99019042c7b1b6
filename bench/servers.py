"""Starts the servers that are measured, each in a process: Rapport, PostGraphile, and the bound."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import httpx

from bench.company import Person
from bench.databases import Sides
from bench.processes import ROOT, environment, stop
from core import tokens
from core.errors import CommandError
from core.keys import written
from core.settings import Settings

PEER = ROOT / "bench" / "peer"
START_SECONDS = 120
NODE = 22
"""The oldest major version of Node.js that PostGraphile 5 supports."""

ADDRESS = r"http://[\d.]+:(\d+)/graphql"
"""Matches the address that Rapport prints when it starts. The group is the port."""

COST_PER_SECOND = 1_000_000_000
"""A budget so large that no caller is throttled. The other limits have their defaults."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server.

    `secret`: the key that signs bearer tokens for persons without an entry in `tokens`.
    `tokens`: bearer tokens that the server issued, by the person's name.
    """

    url: str
    pid: int
    secret: str = ""
    tokens: Mapping[str, str] = field(default_factory=dict)

    @property
    def cpu(self) -> float:
        """The CPU seconds that the server has used; NaN if the operating system does not count them."""
        return cpu_of(self.pid)

    def headers(self, person: Person | None) -> dict[str, str]:
        """Returns the headers of a request that `person` sends. If `person` is None, the request has no token."""
        if person is None:
            return {}
        token = self.tokens.get(person.name) or tokens.issue(self.secret, person.id, timedelta(hours=12))
        return {"authorization": f"Bearer {token}"}


def cpu_of(pid: int) -> float:
    """Returns the CPU seconds that a process has used; NaN if the operating system does not count them."""
    with contextlib.suppress(OSError):
        # This is Linux's id of another process's CPU clock, as clock_getcpuclockid(3) returns it. This clock counts
        # nanoseconds; /proc/PID/stat counts hundredths of a second.
        return time.clock_gettime((~pid << 3) | 2)
    return float("nan")


def variables(settings: Settings, *, planned: bool = True) -> dict[str, str]:
    """Returns environment variables for Rapport's command line.

    `planned`: True for planned reads, False for dataloaders alone.
    """
    return {
        "RAPPORT_DATABASE_URL": settings.database_url,
        "RAPPORT_SECRET_KEY": settings.secret_key,
        "RAPPORT_KEYS": written(settings.keys.data, settings.keys.index),
        "RAPPORT_COST_PER_SECOND": str(COST_PER_SECOND),
        "RAPPORT_PLANNED_READS": str(int(planned)),
        "RAPPORT_WORKER": "0",
        "RAPPORT_DRAIN_SECONDS": "0",
    }


def serving(tree: Path = ROOT) -> list[str]:
    """Returns the command that runs the server of the checkout in the folder `tree`. The system chooses the port."""
    return [sys.executable, str(tree / "main.py"), "serve", "--port", "0"]


@asynccontextmanager
async def rapport(
    settings: Settings, log: Path, *, planned: bool = True, tree: Path = ROOT, workers: int = 1
) -> AsyncIterator[Server]:
    """Runs Rapport until the `async with` block ends.

    `planned`: True for planned reads, False for dataloaders alone. `tree`: the folder of the checkout.
    `workers`: the number of processes.
    """
    given = variables(settings, planned=planned)
    command = serving(tree) + (["--workers", str(workers)] if workers > 1 else [])
    async with _started(command, given, log, ADDRESS, settings.secret_key, tree) as server:
        yield server


@asynccontextmanager
async def postgraphile(sides: Sides, log: Path, *, secured: bool) -> AsyncIterator[Server]:
    """Runs PostGraphile on the peer's database until the `with` block ends.

    `secured`: whether row-level security is on.
    """
    given = {
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
        "PEER_URL": sides.peer_url,
        "SECRET": sides.settings.secret_key,
        "SECURED": "1" if secured else "",
    }
    command = [node(), str(PEER / "server.mjs")]
    async with _started(command, given, log, r"^port (\d+)", sides.settings.secret_key) as server:
        yield server


@asynccontextmanager
async def bound(sides: Sides, log: Path) -> AsyncIterator[Server]:
    """Runs the bound (see bench/bound.py) on the peer's database until the `with` block ends."""
    command = [sys.executable, "-m", "bench.bound", sides.peer_url]
    async with _started(command, {}, log, r"http://[\d.]+:(\d+)") as server:
        yield server


@asynccontextmanager
async def _started(
    command: list[str], given: Mapping[str, str], log: Path, port: str, secret: str = "", folder: Path = ROOT
) -> AsyncIterator[Server]:
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=environment(given), stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        found = None
        async with asyncio.timeout(START_SECONDS):
            while found is None:
                if process.returncode is not None:
                    raise CommandError(f"A server did not start: {log.read_text()[-2000:]}")
                await asyncio.sleep(0.05)
                found = re.search(port, log.read_text(errors="replace"), re.MULTILINE)
        url = f"http://127.0.0.1:{found[1]}/graphql"
        async with asyncio.timeout(START_SECONDS), httpx.AsyncClient(trust_env=False) as http:
            while True:
                with contextlib.suppress(httpx.TransportError):
                    await http.get(url)
                    break
                await asyncio.sleep(0.05)
        yield Server(url, process.pid, secret)
    finally:
        await stop(process)


@functools.cache
def node() -> str:
    """Returns the path of Node.js: the installed version, or the one in bench/peer/node_modules.

    Raises CommandError if neither is version NODE or newer.
    """
    for found in (shutil.which("node"), str(PEER / "node_modules" / ".bin" / "node")):
        if found is None or not Path(found).exists():
            continue
        version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        if int(version.lstrip("v").split(".")[0]) >= NODE:
            return found
    raise CommandError(f"PostGraphile needs Node {NODE} or newer: npm ci --prefix bench/peer")
