"""Runs the benchmark's programs. No program outlives the call or the `with` block that started it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.errors import CommandError

ROOT = Path(__file__).resolve().parents[1]
STOP_SECONDS = 10


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Returns the environment of this process with `variables` added.

    Variables that configure Rapport, PostgreSQL or debugging are left out, and the one that keeps Python from storing
    bytecode: a start would then compile all modules.
    """
    left_out = ("RAPPORT_", "PG", "DEBUG", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return kept | dict(variables)


async def output_of(
    command: Sequence[str],
    stdin: bytes = b"",
    *,
    folder: Path = ROOT,
    variables: Mapping[str, str] | None = None,
    shows_progress: bool = False,
) -> bytes:
    """Runs a program until it ends, and returns its standard output.

    `stdin`: the program's standard input.
    `shows_progress`: whether to pass the program's standard error on immediately.

    Raises CommandError if the program fails.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env=environment(variables or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=None if shows_progress else subprocess.PIPE,
    )
    try:
        output, errors = await process.communicate(stdin)
    finally:
        await stop(process)
    if process.returncode:
        said = (errors or b"").decode(errors="replace")[-2000:].strip()
        raise CommandError(f"{' '.join(command)[:200]} failed with code {process.returncode}. {said}")
    return output


async def stop(process: Process) -> None:
    """Terminates a process. If the process is still running after STOP_SECONDS, kills it."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
