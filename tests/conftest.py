"""Fixtures of every test: a migrated, empty database of each kind, and a client of the graph on top of it."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from asgi_lifespan import LifespanManager

import resolvers.entities  # noqa: F401 - registers them
from core.settings import Settings
from main import application
from models.database import connect
from models.dialect.base import Database
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph
from tests.model_setup import reuse_model_setup
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.postgres import drop_database
from tests.sales.selling import Selling, begin

pytest_plugins = ["tests.postgres", "tests.check", "tests.progress", "tests.lock_order"]

reuse_model_setup()


def pytest_collection_finish() -> None:
    """Keeps the garbage collector from looking at what is there for good: a fifth of the time went into that."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
async def templates(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[dict[str, str]]:
    """Migrated databases by their dialect, made when a test first wants one, to be copied for each test.

    `folder`: where SQLite's is, in pytest's cache if there is one, so that the next run finds it.
    """
    cache: pytest.Cache | None = getattr(request.config, "cache", None)
    made = {"folder": str(cache.mkdir("rapport") if cache else tmp_path_factory.mktemp("template"))}
    yield made
    if "postgres" in made:
        await drop_database(made["postgres"])


@pytest.fixture(params=["sqlite", "postgres"])
def dialect(request: pytest.FixtureRequest) -> str:
    """The database that a test runs on."""
    return str(request.param)


@pytest.fixture
async def settings(dialect: str, tmp_path: Path, templates: dict[str, str]) -> AsyncIterator[Settings]:
    """The settings of a fresh, migrated database."""
    async with fresh(dialect, tmp_path, templates) as made:
        yield made


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    """A connected database."""
    async with connect(settings) as connected:
        yield connected


@pytest.fixture
def make(database: Database, settings: Settings) -> Make:
    """Makes rows: `await make(models.Contact, full_name="…")`."""
    return Make(database, settings)


@pytest.fixture
async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """A client of the graph, signed in as an administrator."""
    app = application(settings)
    async with LifespanManager(app) as manager:
        yield await Graph.signed_in(manager.app, settings, make)


@pytest.fixture
async def selling(graph: Graph, make: Make) -> Selling:
    """A company that sells; whoever asks the graph is its first employee."""
    return await begin(make)


@pytest.fixture
async def trading(make: Make, graph: Graph) -> Trading:
    """A company that takes orders."""
    return await trade(make, graph)
