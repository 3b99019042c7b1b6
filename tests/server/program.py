"""Runs `python main.py` as users do: a command until it ends, or a server while the test sends requests."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30


@dataclass(frozen=True)
class Ended:
    """The result of a command that has ended."""

    code: int
    output: str
    errors: str


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Returns the environment of this process without settings of Rapport, plus `variables`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")}
    return {**kept, "RAPPORT_UNSAFE_DURABILITY": "1", **variables}  # as the tests' own server has it


async def _start(arguments: tuple[str, ...], variables: Mapping[str, str]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "main.py"),
        *arguments,
        env=environment(variables),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def run(*arguments: str, **variables: str) -> Ended:
    """Runs a command until it ends."""
    process = await _start(arguments, variables)
    output, errors = await asyncio.wait_for(process.communicate(), START_SECONDS)
    assert process.returncode is not None
    return Ended(process.returncode, output.decode(), errors.decode())


@dataclass
class Server:
    """A running server. After its block, `ended` contains the result of the command."""

    http: httpx.AsyncClient
    port: int
    pid: int
    ended: Ended | None = None


@asynccontextmanager
async def serving(*arguments: str, **variables: str) -> AsyncIterator[Server]:
    """Runs a server on a free port. When the `with` block ends, the server gets a SIGTERM."""
    process = await _start(("serve", "--port", "0", *arguments), variables)
    assert process.stderr is not None
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stderr.readline(), START_SECONDS)).decode()
        found = re.fullmatch(r"Rapport answers at http://(\S+):(\d+)/graphql\n", line)
        assert found, line + (await process.stderr.read()).decode()
        port = int(found[2])
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            await _answers(http)
            server = Server(http, port, process.pid)
            yield server
        process.send_signal(signal.SIGTERM)
        output, errors = await asyncio.wait_for(process.communicate(), START_SECONDS)
        assert process.returncode is not None
        server.ended = Ended(process.returncode, output.decode(), errors.decode())
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _answers(http: httpx.AsyncClient) -> None:
    """Waits until the server answers requests."""
    async with asyncio.timeout(START_SECONDS):
        while True:
            try:
                await http.get("/healthz")
            except httpx.TransportError:
                await asyncio.sleep(0.05)
            else:
                return
