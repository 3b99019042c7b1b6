"""Runs the client programs as people do, and reads what they print."""

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
"""Seconds until a test gives up."""

LANGUAGES = ["python", pytest.param("javascript", marks=pytest.mark.clients)]
"""Every client program is there in each of them; what needs Node is run by `make clients`."""


def command(language: str, name: str) -> tuple[str, str]:
    """What starts a program."""
    if language == "python":
        return sys.executable, str(ROOT / "clients" / "python" / f"{name}.py")
    return "node", str(ROOT / "clients" / "javascript" / f"{name}.mjs")


@dataclass
class Program:
    """A program that runs: the lines of JSON that it printed, and the other ones, which are on standard error."""

    process: asyncio.subprocess.Process
    printed: list[Any] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    silent: bool = False

    async def read(self) -> None:
        """Reads both to their ends, after which it is silent."""

        async def lines(stream: asyncio.StreamReader | None) -> AsyncIterator[str]:
            assert stream is not None
            while line := await stream.readline():
                yield line.decode().rstrip("\n")

        async def printed() -> None:
            async for line in lines(self.process.stdout):
                self.printed.append(json.loads(line))

        async def told() -> None:
            async for line in lines(self.process.stderr):
                self.told.append(line)

        await asyncio.gather(printed(), told())
        self.silent = True

    async def until_printed(self, count: int) -> None:
        """Waits until it has printed so many lines."""
        async with asyncio.timeout(WAIT):
            while len(self.printed) < count:
                assert not self.silent, self.told
                await asyncio.sleep(0.02)

    async def until_told(self, text: str) -> str:
        """Waits for a line with a text on standard error."""
        async with asyncio.timeout(WAIT):
            while True:
                for line in self.told:
                    if text in line:
                        return line
                assert not self.silent, self.told
                await asyncio.sleep(0.02)

    async def ended(self) -> int:
        """The code with which it ends by itself."""
        return await asyncio.wait_for(self.process.wait(), WAIT)


@asynccontextmanager
async def running(language: str, name: str, *arguments: str, **variables: str) -> AsyncIterator[Program]:
    """A program, which is killed when the block ends."""
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
    """Where a test's client keeps its cursor."""
    return folder / "activities.cursor"
