"""Fixtures for proofs: a company in which all texts are unique, and databases that survive a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.settings import Settings
from tests.factories import Make
from tests.furnished import Template, furnished_fixtures
from tests.proofs.processes import durable, postgres
from tests.proofs.sentinels import Marked, build_marked, read

furnished, template, settings, make = furnished_fixtures(build_marked, "marked")


@pytest.fixture
async def marked(template: Template[Marked], make: Make) -> Marked:
    """Returns the company with unique texts (see `tests.proofs.sentinels`)."""
    company = template.built
    marked = replace(company, world=company.world.with_make(make), rows={})
    await read(make.changes.database, marked)
    return marked


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
