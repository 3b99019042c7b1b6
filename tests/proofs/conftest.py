"""Databases that keep what they have confirmed, for proofs with real servers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from core.settings import Settings
from tests.proofs.processes import durable, postgres


@pytest.fixture(scope="session")
def durable_server() -> Iterator[str]:
    """The address of a PostgreSQL server that loses nothing."""
    with postgres() as address:
        yield address


@pytest.fixture
async def kept(dialect: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Settings]:
    """The settings of an empty, migrated database that loses nothing."""
    server = request.getfixturevalue("durable_server") if dialect == "postgres" else None
    async with durable(dialect, tmp_path, server) as settings:
        yield settings
