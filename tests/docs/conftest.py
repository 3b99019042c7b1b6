"""Fixtures for tests of the documentation: the demo data, and a client of its administrator."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from asgi_lifespan import LifespanManager

from core import tokens
from core.settings import Settings
from jobs import migrate
from jobs.seeding import seed
from jobs.seeding.company import ADMINISTRATOR
from main import application
from models.database import connect
from resolvers.access import by_email
from tests.databases import KEYS
from tests.graph import Graph

CUSTOMERS = 200
"""The number of demo customers, the same as `make run` creates."""


@pytest.fixture(scope="session")
async def seeded(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Returns the settings for a database with the demo data. Tests must not change this database."""
    folder = tmp_path_factory.mktemp("docs")
    url = f"sqlite://{folder / 'demo.sqlite3'}"
    settings = Settings(database_url=url, secret_key="documented " * 4, keys=KEYS, pool_size=2)
    await migrate.upgrade(settings)
    await seed(settings, CUSTOMERS)
    return settings


@pytest.fixture
def demo_settings(seeded: Settings, tmp_path: Path) -> Settings:
    """Returns the settings for a copy of the demo data, which the test may change."""
    copy = tmp_path / "demo.sqlite3"
    shutil.copy(seeded.database_path, copy)
    return replace(seeded, database_url=f"sqlite://{copy}")


@pytest.fixture
async def demo(demo_settings: Settings) -> AsyncIterator[Graph]:
    """Returns a client on the copy of the demo data, signed in as its administrator."""
    async with connect(demo_settings) as database:
        administrator = await by_email(database, ADMINISTRATOR, demo_settings.time_zone)
    assert administrator is not None
    assert administrator.id is not None
    token = tokens.issue(demo_settings.secret_key, administrator.id, timedelta(minutes=5))
    async with LifespanManager(application(demo_settings)) as manager:
        yield Graph(manager.app, token)
