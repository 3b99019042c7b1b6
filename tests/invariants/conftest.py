"""Fixtures: the demo data of some customers, and an API key, in one database that all tests of a file share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import models
from core.settings import Settings
from jobs.seeding import seed
from models.database import connect
from models.dialect.base import Database
from tests.databases import fresh
from tests.factories import Make

CUSTOMERS = 30


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
async def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[tuple[Database, Settings]]:
    """Yields a database with demo data. Tests roll back what they change."""
    folder: Path = tmp_path_factory.mktemp("demo")
    async with fresh(request.param, folder, templates) as settings:
        await seed(settings, CUSTOMERS)
        async with connect(settings) as database:
            make = Make(database, settings)
            key = await make(models.ApiKey)
            await make(models.ApiKeyTeam, api_key_id=key)
            await make(models.ApiKeyCustomer, api_key_id=key)
            yield database, settings
