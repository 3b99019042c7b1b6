"""Runs the client programs as users do, and reads their output."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.server.program import ROOT, environment

WAIT = 30.0
"""The seconds after which a wait fails."""

LANGUAGES = ["python", pytest.param("javascript", marks=pytest.mark.clients)]
"""The languages in which each client program exists. `make clients` runs the tests that need Node."""


def command(language: str, name: str) -> tuple[str, str]:
    """Returns the command that starts a client program."""
    if language == "python":
        return sys.executable, str(ROOT / "clients" / "python" / f"{name}.py")
    return "node", str(ROOT / "clients" / "javascript" / f"{name}.mjs")


@dataclass
class Program:
    """A running client program.

    `printed`: the JSON lines on standard output.
    `lines`: the lines on standard error.
    """

    process: asyncio.subprocess.Process
    printed: list[Any] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    silent: bool = False

    async def read(self) -> None:
        """Reads standard output and standard error to their ends, and then sets `silent`."""

        async def lines(stream: asyncio.StreamReader | None) -> AsyncIterator[str]:
            assert stream is not None
            while line := await stream.readline():
                yield line.decode().rstrip("\n")

        async def printed() -> None:
            async for line in lines(self.process.stdout):
                self.printed.append(json.loads(line))

        async def listed() -> None:
            async for line in lines(self.process.stderr):
                self.lines.append(line)

        await asyncio.gather(printed(), listed())
        self.silent = True

    async def until_printed(self, count: int) -> None:
        """Waits until the program has printed `count` JSON lines."""
        async with asyncio.timeout(WAIT):
            while len(self.printed) < count:
                assert not self.silent, self.lines
                await asyncio.sleep(0.02)

    async def until_line(self, text: str) -> str:
        """Waits for a line on standard error that contains `text`, and returns the line."""
        async with asyncio.timeout(WAIT):
            while True:
                for line in self.lines:
                    if text in line:
                        return line
                assert not self.silent, self.lines
                await asyncio.sleep(0.02)

    async def ended(self) -> int:
        """Waits until the program ends by itself, and returns its exit code."""
        return await asyncio.wait_for(self.process.wait(), WAIT)


@asynccontextmanager
async def running(language: str, name: str, *arguments: str, **variables: str) -> AsyncIterator[Program]:
    """Runs a client program until the `async with` block ends, and then kills the program."""
    process = await asyncio.create_subprocess_exec(
        *command(language, name),
        *arguments,
        env={**environment(variables), "NO_PROXY": "127.0.0.1"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    program = Program(process)
    reading = asyncio.create_task(program.read())
    try:
        yield program
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await reading


def cursor_file(folder: Path) -> Path:
    """Returns the path of the file in which a test's client stores its cursor."""
    return folder / "activities.cursor"
