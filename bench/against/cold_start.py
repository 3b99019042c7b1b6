"""How long a tree takes from the start of its process until it can answer."""

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
    """Starts both trees in turn. The rates are starts a second. `tell`: called after each start.

    The first start of each counts for nothing: it writes bytecode, and reads files that are not in memory.
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
    """How often `compared` tells of itself."""
    return 2 * (1 + pairs)


async def _started(http: httpx.AsyncClient, tree: Tree, settings: Settings) -> tuple[float, float]:
    """Seconds until /readyz says yes, and the seconds of CPU until then."""
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
            # The socket listens before the address is printed: the request waits there, and nothing is looked at.
            while (await http.get(url)).status_code != 200:
                await asyncio.sleep(LOOK_SECONDS)
        return time.perf_counter() - began, Server(url, process.pid).cpu
    finally:
        await stop(process)


async def _port(process: Process) -> str:
    """The port that a server says it listens on. Raises CommandError when it ends before."""
    assert process.stdout is not None
    said = b""
    while line := await process.stdout.readline():
        said += line
        if found := re.search(ADDRESS, line.decode(errors="replace")):
            return found[1]
    raise CommandError(f"A server did not start: {said.decode(errors='replace')[-2000:]}")
