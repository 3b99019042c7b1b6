"""Fixtures for tests of planned reads: a company on each database, created once."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest

from tests.plans import world as worlds
from tests.plans.world import World
from tests.queries.conftest import demos
from tests.queries.demo import Demos

__all__ = ["demos"]

Worlds = Callable[[str], Awaitable[World]]


@pytest.fixture(scope="session")
async def worlds_made(demos: Demos) -> AsyncIterator[Worlds]:
    """Yields a function that returns the company of a dialect. The first call for a dialect creates the company."""
    known: dict[str, World] = {}
    async with AsyncExitStack() as stack:

        async def made(dialect: str) -> World:
            if dialect not in known:
                known[dialect] = await worlds.made(demos, dialect, stack)
            return known[dialect]

        yield made


@pytest.fixture
async def world(worlds_made: Worlds, dialect: str) -> AsyncIterator[World]:
    """Returns the company, for tests that only read."""
    made = await worlds_made(dialect)
    gc.freeze()  # so that the collection below looks only at the objects of this test
    yield made
    # Coroutines that graphql-core leaves behind when a field fails are told of here, and not in another test.
    gc.collect()
