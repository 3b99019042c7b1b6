"""The servers that are measured, one process each: Rapport, PostGraphile, and the bound."""

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
"""The oldest Node that PostGraphile 5 runs on."""

ADDRESS = r"http://[\d.]+:(\d+)/graphql"
"""Where Rapport says that it answers, with the port."""

COST_PER_SECOND = 1_000_000_000
"""So that a caller who asks as fast as they can is answered and not throttled: the one setting that differs."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where it answers, and its process. `tokens`: those that it gave out itself, by who asks."""

    url: str
    pid: int
    secret: str = ""
    tokens: Mapping[str, str] = field(default_factory=dict)

    @property
    def cpu(self) -> float:
        """How many seconds of CPU it has used, all threads together; NaN where the system does not tell."""
        with contextlib.suppress(OSError):
            # Linux's number for the CPU clock of another process, as clock_getcpuclockid(3) makes it: it counts
            # nanoseconds, where /proc/PID/stat counts hundredths of a second.
            return time.clock_gettime((~self.pid << 3) | 2)
        return float("nan")

    def headers(self, person: Person | None) -> dict[str, str]:
        """The headers of somebody's request."""
        if person is None:
            return {}
        token = self.tokens.get(person.name) or tokens.issue(self.secret, person.id, timedelta(hours=12))
        return {"authorization": f"Bearer {token}"}


def variables(settings: Settings, *, planned: bool = True) -> dict[str, str]:
    """The environment of Rapport's command line on these settings."""
    return {
        "RAPPORT_DATABASE_URL": settings.database_url,
        "RAPPORT_SECRET_KEY": settings.secret_key,
        "RAPPORT_KEYS": written(settings.keys.data, settings.keys.index),
        "RAPPORT_COST_PER_SECOND": str(COST_PER_SECOND),
        "RAPPORT_PLANNED_READS": str(int(planned)),
        "RAPPORT_WORKER": "0",
    }


def serving(tree: Path = ROOT) -> list[str]:
    """The command that serves a tree, on a port of the system's choice."""
    return [sys.executable, str(tree / "main.py"), "serve", "--port", "0"]


@asynccontextmanager
async def rapport(settings: Settings, log: Path, *, planned: bool = True, tree: Path = ROOT) -> AsyncIterator[Server]:
    """`main.py serve` of a tree on these settings. `planned`: whether by plans, or by its dataloaders alone."""
    given = variables(settings, planned=planned)
    async with _started(serving(tree), given, log, ADDRESS, settings.secret_key, tree) as server:
        yield server


@asynccontextmanager
async def postgraphile(sides: Sides, log: Path, *, secured: bool) -> AsyncIterator[Server]:
    """PostGraphile on the peer's database. `secured`: by row-level security, or without any authorization."""
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
    """The bare route with one statement, on the peer's plain columns."""
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
    """Node, 22 or newer: the one that is installed, or the one from npm. Raises CommandError when there is none."""
    for found in (shutil.which("node"), str(PEER / "node_modules" / ".bin" / "node")):
        if found is None or not Path(found).exists():
            continue
        version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        if int(version.lstrip("v").split(".")[0]) >= NODE:
            return found
    raise CommandError(f"PostGraphile needs Node {NODE} or newer: npm ci --prefix bench/peer")
