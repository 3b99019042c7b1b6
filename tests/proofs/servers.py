"""Runs servers on one database, so that tests can kill them while they answer requests."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.settings import Settings
from tests.databases import variables_of
from tests.server.program import ROOT, START_SECONDS, environment


class Servers:
    """Servers by number. Each has a URL of its own."""

    def __init__(self, settings: Settings) -> None:
        self._variables = {**variables_of(settings), "RAPPORT_POOL_SIZE": "5"}
        self._processes: list[asyncio.subprocess.Process] = []
        self.addresses: list[str] = []
        self.kills = 0

    async def add(self, port: int = 0) -> tuple[asyncio.subprocess.Process, str]:
        """Starts a server, and waits until it listens. Returns its process and URL."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "main.py"),
            "serve",
            "--port",
            str(port),
            env=environment(self._variables),
            stdin=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stderr is not None
        line = (await asyncio.wait_for(process.stderr.readline(), START_SECONDS)).decode()
        if "answers at" not in line:
            process.kill()
            await process.wait()
            raise AssertionError(line)
        return process, line.split()[-1]

    async def start(self, count: int) -> None:
        """Starts servers."""
        for process, address in await asyncio.gather(*(self.add() for _ in range(count))):
            self._processes.append(process)
            self.addresses.append(address)

    async def kill(self, number: int) -> None:
        """Kills a server with SIGKILL."""
        self._processes[number].kill()
        await self._processes[number].wait()
        self.kills += 1

    async def restart(self, number: int) -> None:
        """Restarts a killed server with the same URL."""
        port = int(self.addresses[number].rpartition(":")[2].split("/")[0])
        self._processes[number], _ = await self.add(port)

    async def stop(self) -> None:
        """Stops all servers."""
        for process in self._processes:
            if process.returncode is None:
                process.kill()
            await process.wait()


@asynccontextmanager
async def servers(settings: Settings, count: int) -> AsyncIterator[Servers]:
    """Runs servers until the `with` block ends."""
    started = Servers(settings)
    try:
        await started.start(count)
        yield started
    finally:
        await started.stop()
