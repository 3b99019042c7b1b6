"""Databases whose confirmed transactions survive a crash, for proofs with real servers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from core.settings import Settings
from tests.proofs.processes import durable, postgres


@pytest.fixture(scope="session")
def durable_server() -> Iterator[str]:
    """Yields the address of a PostgreSQL server whose confirmed transactions survive a crash."""
    with postgres() as address:
        yield address


@pytest.fixture
async def kept(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Settings]:
    """Yields the settings of an empty, migrated database whose confirmed transactions survive a crash."""
    server = request.getfixturevalue("durable_server") if dialect == "postgres" else None
    async with durable(dialect, tmp_path, server) as settings:
        yield settings
