"""One database for many tests, for tests that make rows of their own or none.

The conftest of a folder, or a module, assigns these fixtures to names of its own; they stand before those of
`tests/conftest.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Literal

import pytest
from asgi_lifespan import LifespanManager

from core.settings import Settings
from main import application
from models.database import connect
from models.dialect.base import Database
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph


def shared_fixtures(scope: Literal["module", "session"]) -> tuple[Any, Any, Any, Any, Any]:
    """The fixtures `dialect`, `settings`, `database`, `make` and `graph`, set up once for each dialect and scope."""

    @pytest.fixture(scope=scope, params=["sqlite", "postgres"])
    def dialect(request: pytest.FixtureRequest) -> str:
        """The database that the tests run on."""
        return str(request.param)

    @pytest.fixture(scope=scope)
    async def settings(
        dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
    ) -> AsyncIterator[Settings]:
        """The settings of the database."""
        async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
            yield made

    @pytest.fixture(scope=scope)
    async def database(settings: Settings) -> AsyncIterator[Database]:
        """The database, connected."""
        async with connect(settings) as connected:
            yield connected

    @pytest.fixture(scope=scope)
    def make(database: Database, settings: Settings) -> Make:
        """Makes rows in the database."""
        return Make(database, settings)

    @pytest.fixture(scope=scope)
    async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
        """A client of the graph on the database, signed in as an administrator."""
        async with LifespanManager(application(settings)) as manager:
            yield await Graph.signed_in(manager.app, settings, make)

    return dialect, settings, database, make, graph
