"""Measures how long the event loop is blocked, as the CPU time of its thread during one callback."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

Result = TypeVar("Result")

MOST = 0.05
"""The maximum time for which one request may block the event loop, in seconds of CPU time."""


@dataclass
class Held:
    """The CPU time of the longest callback, and of all callbacks together, in seconds."""

    longest: float = 0.0
    total: float = 0.0


async def held_by(work: Coroutine[Any, Any, Result]) -> tuple[Result, Held]:
    """Runs a coroutine. Returns its result, and how long its callbacks blocked the event loop.

    Work in other threads is not counted. The garbage collector is disabled, because it would also visit objects of
    other tests.
    """
    held, run, collects = Held(), asyncio.Handle._run, gc.isenabled()

    def timed(handle: asyncio.Handle) -> None:
        before = time.thread_time()
        run(handle)
        took = time.thread_time() - before
        held.longest = max(held.longest, took)
        held.total += took

    gc.disable()
    asyncio.Handle._run = timed  # type: ignore[method-assign, assignment]
    try:
        return await asyncio.create_task(work), held
    finally:
        asyncio.Handle._run = run  # type: ignore[method-assign]
        if collects:
            gc.enable()
