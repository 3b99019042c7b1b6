"""Runs a proof alone, by `python -m tests.proofs.NAME [sqlite|postgres]`, and prints a line with its results."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Protocol

from core.settings import Settings
from tests.proofs.processes import durable


class Figures(Protocol):
    """The results of a proof."""

    @property
    def wrong(self) -> int:
        """The number of errors that the proof found."""


async def proved(
    name: str,
    dialect: str,
    proof: Callable[..., Coroutine[Any, Any, Figures]],
    settings: Settings,
    *rest: Any,
    **how: Any,
) -> Figures:
    """Runs a proof, and prints one line with its results and the time that it took."""
    began = time.monotonic()
    figures = await proof(settings, *rest, **how)
    print(f"\n{name} {dialect}: {figures}; {time.monotonic() - began:,.0f} s", flush=True)
    return figures


def run_alone(name: str, proof: Callable[..., Coroutine[Any, Any, Figures]], **how: Any) -> None:
    """The main program of a proof. Exits with 1 if the proof found an error."""
    wrong = 0
    for dialect in sys.argv[1:] or ["sqlite", "postgres"]:
        with tempfile.TemporaryDirectory(prefix="rapport-proof-") as folder:
            wrong += asyncio.run(_run(name, dialect, proof, Path(folder), **how)).wrong
    sys.exit(1 if wrong else 0)


async def _run(
    name: str, dialect: str, proof: Callable[..., Coroutine[Any, Any, Figures]], folder: Path, **how: Any
) -> Figures:
    async with durable(dialect, folder) as settings:
        return await proved(name, dialect, proof, settings, folder, **how)
