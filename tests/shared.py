"""Fixtures that share one database among many tests, for tests that use only rows of their own.

A module, or the conftest of a folder, assigns these fixtures to names of its own. They then replace the fixtures of
`tests/conftest.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
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


def shared_fixtures(scope: Literal["module", "session"], **changed: Any) -> tuple[Any, Any, Any, Any, Any]:
    """Returns the fixtures `dialect`, `settings`, `database`, `make` and `graph`, set up once per dialect and scope.

    `changed`: settings to change.
    """

    @pytest.fixture(scope=scope, params=["sqlite", "postgres"])
    def dialect(request: pytest.FixtureRequest) -> str:
        """Returns the dialect of the database that the tests use."""
        return str(request.param)

    @pytest.fixture(scope=scope)
    async def settings(
        dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
    ) -> AsyncIterator[Settings]:
        """Returns the settings of the database."""
        async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
            yield replace(made, **changed)

    @pytest.fixture(scope=scope)
    async def database(settings: Settings) -> AsyncIterator[Database]:
        """Returns the connected database."""
        async with connect(settings) as connected:
            yield connected

    @pytest.fixture(scope=scope)
    def make(database: Database, settings: Settings) -> Make:
        """Returns an object that creates rows in the database."""
        return Make(database, settings)

    @pytest.fixture(scope=scope)
    async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
        """Returns a client of the GraphQL API on the database, signed in as an administrator."""
        async with LifespanManager(application(settings)) as manager:
            yield await Graph.signed_in(manager.app, settings, make)

    return dialect, settings, database, make, graph
