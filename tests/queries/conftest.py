"""Fixtures with the demo data on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from tests.queries.demo import Demo, Demos


@pytest.fixture(scope="session")
async def demos(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demos]:
    """Yields the demo data of each dialect. Each database is created when a test first needs it."""
    async with AsyncExitStack() as stack:
        yield Demos(tmp_path_factory.mktemp("demo"), stack)


@pytest.fixture
async def demo(demos: Demos, dialect: str) -> Demo:
    """Returns the demo data, for tests that only read."""
    return await demos.shared(dialect)


@pytest.fixture
async def fresh_demo(demos: Demos, dialect: str) -> AsyncIterator[Demo]:
    """Returns a copy of the demo data, for a test that changes it."""
    async with AsyncExitStack() as stack:
        yield await demos.fresh(dialect, stack)
