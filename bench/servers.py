"""The servers that are measured, one process each: Rapport, PostGraphile, and the bound."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx

from bench.company import Person
from bench.databases import ROOT, Sides
from core import tokens
from core.errors import CommandError
from core.keys import written
from core.settings import Settings

PEER = ROOT / "bench" / "peer"
START_SECONDS = 120
NODE = 22
"""The oldest Node that PostGraphile 5 runs on."""

COST_PER_SECOND = 1_000_000_000
"""So that a caller who asks as fast as they can is answered and not throttled: the one setting that differs."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where it answers, and its process."""

    url: str
    pid: int
    secret: str = ""

    @property
    def cpu(self) -> float:
        """How many seconds it has worked; NaN where the system does not tell."""
        with contextlib.suppress(OSError):
            times = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
            return (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")
        return float("nan")

    def headers(self, person: Person | None) -> dict[str, str]:
        """The headers of somebody's request."""
        if person is None:
            return {}
        return {"authorization": f"Bearer {tokens.issue(self.secret, person.id, timedelta(hours=12))}"}


@asynccontextmanager
async def rapport(settings: Settings, log: Path, *, planned: bool = True) -> AsyncIterator[Server]:
    """`main.py serve` on these settings. `planned`: whether by plans, or by its dataloaders alone."""
    variables = {
        "RAPPORT_DATABASE_URL": settings.database_url,
        "RAPPORT_SECRET_KEY": settings.secret_key,
        "RAPPORT_KEYS": written(settings.keys.data, settings.keys.index),
        "RAPPORT_COST_PER_SECOND": str(COST_PER_SECOND),
        "RAPPORT_PLANNED_READS": str(int(planned)),
        "RAPPORT_WORKER": "0",
    }
    command = [sys.executable, str(ROOT / "main.py"), "serve", "--port", "0"]
    async with _started(command, variables, log, r"http://[\d.]+:(\d+)/graphql", settings.secret_key) as server:
        yield server


@asynccontextmanager
async def postgraphile(sides: Sides, log: Path, *, secured: bool) -> AsyncIterator[Server]:
    """PostGraphile on the peer's database. `secured`: by row-level security, or without any authorization."""
    variables = {
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
        "PEER_URL": sides.peer_url,
        "SECRET": sides.settings.secret_key,
        "SECURED": "1" if secured else "",
    }
    command = [node(), str(PEER / "server.mjs")]
    async with _started(command, variables, log, r"^port (\d+)", sides.settings.secret_key) as server:
        yield server


@asynccontextmanager
async def bound(sides: Sides, log: Path) -> AsyncIterator[Server]:
    """The bare route with one statement, on the peer's plain columns."""
    command = [sys.executable, "-m", "bench.bound", sides.peer_url]
    async with _started(command, {}, log, r"http://[\d.]+:(\d+)") as server:
        yield server


@asynccontextmanager
async def _started(
    command: list[str], variables: dict[str, str], log: Path, port: str, secret: str = ""
) -> AsyncIterator[Server]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("RAPPORT_", "PG", "DEBUG"))}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env=kept | variables, stdin=subprocess.DEVNULL, stdout=output, stderr=output
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
        if process.returncode is None:
            process.terminate()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 10)
        if process.returncode is None:
            process.kill()
            await process.wait()


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
