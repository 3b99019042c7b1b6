"""Operations that cost little but have large responses, and how long they block the event loop."""

from __future__ import annotations

import asyncio
import gc
import time
import tracemalloc
from asyncio import base_events
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import models
from tests.factories import Make
from tests.graph import Graph

ROWS = 100
LONG = 9_900
"""The characters of the body of each activity."""

_SMALL = "id subject kind occurredAt createdAt updatedAt version maskedFields author { id fullName }"
_DEEP = (
    "{{ activities(first: 100) {{ nodes {{"
    " {more} author {{ activities(first: 100) {{ nodes {{ {inner} }} }} }} }} }} }}"
)
_HISTORY = "history(first: 1) { totalCount }"  # which no plan knows

TOO_LARGE = {
    "planned": _DEEP.format(more="", inner="body"),
    "by dataloaders": _DEEP.format(more=_HISTORY, inner="body"),
    "aliases": "{ activities(first: 100) { nodes { " + " ".join(f"a{n}: body" for n in range(29)) + " } } }",
    "root fields": "{ " + " ".join(f"a{n}: activities(first: 100) {{ nodes {{ body }} }}" for n in range(20)) + " }",
    "long keys": _DEEP.format(more="", inner="A" * 4_000 + ": id"),
    "long keys of constants": _DEEP.format(more="", inner="A" * 4_000 + ": __typename"),
    "long keys by dataloaders": _DEEP.format(more=_HISTORY, inner="A" * 4_000 + ": id"),
}
"""Operations whose responses would have 20 to 100 MB."""

LARGE = {
    "planned": _DEEP.format(more="", inner=_SMALL),
    "by dataloaders": _DEEP.format(more=_HISTORY, inner=_SMALL),
    "long texts": "{ activities(first: 100) { nodes { a: body b: body c: body d: body e: body } } }",
}
"""Operations whose responses have up to 5 MB."""


async def filled(make: Make) -> UUID:
    """Creates an employee with long activities, and returns the employee's id."""
    author = await make(models.Employee, role="SALES")
    for _ in range(ROWS):
        await make(models.Activity, author_id=author, subject="Long", body="b" * LONG)
    return author


class Turns:
    """Measures the longest turn of the event loop, in seconds of CPU time. A turn runs all callbacks that are ready."""

    def __init__(self) -> None:
        self.longest = 0.0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measures every turn while the block runs. The garbage collector does not run meanwhile."""
        loop: Any = base_events.BaseEventLoop
        run = loop._run_once

        def timed(self_: Any) -> None:
            began = time.thread_time()
            run(self_)
            self.longest = max(self.longest, time.thread_time() - began)

        gc.collect()
        gc.disable()
        loop._run_once = timed
        try:
            yield
        finally:
            loop._run_once = run
            gc.enable()


async def held_by(graph: Graph, query: str) -> tuple[float, int]:
    """Returns how long an operation blocks the event loop at most, and the bytes of its response."""
    await graph.ask("{ __typename }")
    turns, content = Turns(), b""
    with turns.watching():
        for _ in range(2):  # the first time, the document is parsed and planned
            await asyncio.sleep(0)
            turns.longest = 0.0
            content = (await graph.http.post("/graphql", json={"query": query})).content
            await asyncio.sleep(0)  # ends the turn in which the answer came
    assert b'"errors"' not in content, content[:500]
    return turns.longest, len(content)


async def memory_of(graph: Graph, query: str) -> tuple[int, Any]:
    """Returns the bytes that Python allocates at most for an operation, and the response."""
    await graph.ask(query)
    gc.collect()
    tracemalloc.start()
    try:
        response = await graph.ask(query)
        return tracemalloc.get_traced_memory()[1], response
    finally:
        tracemalloc.stop()
