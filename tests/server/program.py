"""Runs `python main.py` as users do: a command, or a server while the test sends requests.

A process takes up to two seconds to start. A test whose subject is not the process can call a command instead.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import httpx

import main

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30


@dataclass(frozen=True)
class Ended:
    code: int
    output: str
    errors: str


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Returns the environment of this process without settings of Rapport, plus `variables`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")}
    # As the tests' own server has it; and no time for a balancer that does not exist.
    return {**kept, "RAPPORT_UNSAFE_DURABILITY": "1", "RAPPORT_DRAIN_SECONDS": "0", **variables}


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


def _errors(written: bytes) -> str:
    """Returns what a program has written to standard error, without the lines that a busy machine causes."""
    lines = written.decode().splitlines(keepends=True)
    return "".join(line for line in lines if "The event loop was held for " not in line)


async def run(*arguments: str, **variables: str) -> Ended:
    """Runs a command until it ends."""
    process = await _start(arguments, variables)
    output, errors = await asyncio.wait_for(process.communicate(), START_SECONDS)
    assert process.returncode is not None
    return Ended(process.returncode, output.decode(), _errors(errors))


async def call(*arguments: str, **variables: str) -> Ended:
    """Like `run`, but runs the command's function in a thread instead of a new process. It has no terminal."""
    output, errors = StringIO(), StringIO()

    def work() -> int:
        environ = patch.dict(os.environ, environment(variables), clear=True)
        with environ, redirect_stdout(output), redirect_stderr(errors):
            return main.main(arguments)

    # Without the context variables of this task, among which is Tortoise's connection.
    code = await asyncio.get_running_loop().run_in_executor(None, work)
    return Ended(code, output.getvalue(), errors.getvalue())


@dataclass
class Server:
    """A running server. `ended`: the result of the command after the `with` block has ended; None before."""

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
        server.ended = Ended(process.returncode, output.decode(), _errors(errors))
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
