"""One database for all tests of a module and a dialect, for tests that make rows of their own or none.

Such a module, or the conftest of its folder, imports these fixtures: they stand before those of `tests/conftest.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from asgi_lifespan import LifespanManager

from core.settings import Settings
from main import application
from models.database import connect
from models.dialect.base import Database
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def dialect(request: pytest.FixtureRequest) -> str:
    """The database that a module's tests run on."""
    return str(request.param)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    """The settings of the module's database."""
    async with fresh(dialect, tmp_path_factory.mktemp("module"), templates) as made:
        yield made


@pytest.fixture(scope="module")
async def database(settings: Settings) -> AsyncIterator[Database]:
    """The module's database, connected."""
    async with connect(settings) as connected:
        yield connected


@pytest.fixture(scope="module")
def make(database: Database, settings: Settings) -> Make:
    """Makes rows in the module's database."""
    return Make(database, settings)


@pytest.fixture(scope="module")
async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """A client of the graph on the module's database, signed in as an administrator."""
    async with LifespanManager(application(settings)) as manager:
        yield await Graph.signed_in(manager.app, settings, make)
