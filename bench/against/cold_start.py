"""Measures the time from the start of a server process until the server can answer requests."""

from __future__ import annotations

import asyncio
import re
import subprocess
import time
from asyncio.subprocess import Process
from collections.abc import Callable

import httpx

from bench.against.pairs import alternated, series
from bench.against.trees import Tree
from bench.processes import environment, stop
from bench.rounds import Series
from bench.servers import ADDRESS, START_SECONDS, Server, serving, variables
from core.errors import CommandError
from core.settings import Settings

FEWEST = 7
LOOK_SECONDS = 0.005


async def compared(
    old: tuple[Tree, Settings], new: tuple[Tree, Settings], pairs: int, tell: Callable[[], None]
) -> tuple[Series, Series]:
    """Starts the servers of both versions alternately, and measures `pairs` starts of each.

    Before the measured starts, starts each version once without measuring, because a first start writes bytecode and
    reads uncached files. Returns a Series for each version: the starts per second, and the CPU seconds per start.

    `tell`: called after each start.
    """
    async with httpx.AsyncClient(trust_env=False, timeout=START_SECONDS) as http:

        async def start(side: tuple[Tree, Settings]) -> tuple[float, float]:
            seconds, cpu = await _started(http, *side)
            tell()
            return 1 / seconds, cpu

        for side in (old, new):
            await start(side)
        return series(*await alternated(lambda: start(old), lambda: start(new), pairs))


def starts(pairs: int) -> int:
    """Returns how many times `compared` calls its argument `tell`."""
    return 2 * (1 + pairs)


async def _started(http: httpx.AsyncClient, tree: Tree, settings: Settings) -> tuple[float, float]:
    """Starts a server. Returns the seconds until /readyz answers with status 200, and the CPU seconds used by then."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *serving(tree.folder),
        cwd=tree.folder,
        env=environment(variables(settings)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(START_SECONDS):
            url = f"http://127.0.0.1:{await _port(process)}/readyz"
            # The socket already listens when the address is printed, so the first request waits and is not refused.
            while (await http.get(url)).status_code != 200:
                await asyncio.sleep(LOOK_SECONDS)
        return time.perf_counter() - began, Server(url, process.pid).cpu
    finally:
        await stop(process)


async def _port(process: Process) -> str:
    """Returns the port in the address that a server prints.

    Raises CommandError if the server exits without printing an address.
    """
    assert process.stdout is not None
    said = b""
    while line := await process.stdout.readline():
        said += line
        if found := re.search(ADDRESS, line.decode(errors="replace")):
            return found[1]
    raise CommandError(f"A server did not start: {said.decode(errors='replace')[-2000:]}")
