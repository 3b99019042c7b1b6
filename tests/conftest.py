"""Fixtures for all tests: a new, migrated database of each kind, and a GraphQL client."""

from __future__ import annotations

import gc
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from asgi_lifespan import LifespanManager

import resolvers.entities  # noqa: F401 - registers them
from core.settings import Settings
from main import application
from models.database import connect
from models.dialect.base import Database
from schema.execution.refusal_rate import RefusalRate
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph
from tests.model_setup import reuse_model_setup
from tests.orders.trading import Trading
from tests.orders.trading import begin as trade
from tests.postgres import drop_database
from tests.sales.selling import Selling, begin

pytest_plugins = [
    "tests.postgres",
    "tests.check",
    "tests.long",
    "tests.progress",
    "tests.lock_order",
    "tests.both_databases",
]

reuse_model_setup()

# Many tests get more refusals than a client would. test_refusal_rate.py has a rate of its own.
RefusalRate.burst = 10**9

# Whether the event loop is held for a moment depends on what else the machine does; test_watchdog.py sets it anew.
logging.getLogger("rapport.watchdog").setLevel(logging.CRITICAL)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Moves the tests in tests/proofs to the front, so that the longest tests do not run alone at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith("tests/proofs/"))


def pytest_collection_finish() -> None:
    """Excludes the objects that exist before the first test from garbage collection.

    Visiting these objects would take a fifth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
async def templates(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[dict[str, str]]:
    """Returns migrated template databases by dialect. Each template is created when a test first needs it.

    Each test gets a copy of the template. The SQLite template is stored in pytest's cache, if there is one, so that the
    next run can use it again.
    """
    cache: pytest.Cache | None = getattr(request.config, "cache", None)
    made = {"folder": str(cache.mkdir("rapport") if cache else tmp_path_factory.mktemp("template"))}
    yield made
    if "postgres" in made:
        await drop_database(made["postgres"])


@pytest.fixture(params=["sqlite", "postgres"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Returns the dialect of the database that a test uses."""
    return str(request.param)


@pytest.fixture
async def settings(dialect: str, tmp_path: Path, templates: dict[str, str]) -> AsyncIterator[Settings]:
    """Returns the settings for a new, migrated database."""
    async with fresh(dialect, tmp_path, templates) as made:
        yield made


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    """Returns a connected database."""
    async with connect(settings) as connected:
        yield connected


@pytest.fixture
def make(database: Database, settings: Settings) -> Make:
    """Returns an object that creates rows: `await make(models.Contact, full_name="…")`."""
    return Make(database, settings)


@pytest.fixture
async def graph(settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """Returns a client of the GraphQL API that is signed in as an administrator."""
    app = application(settings)
    async with LifespanManager(app) as manager:
        yield await Graph.signed_in(manager.app, settings, make)


@pytest.fixture
async def selling(graph: Graph, make: Make) -> Selling:
    """Returns the rows that the tests of sales need. The client's employee is the first employee of the company."""
    return await begin(make)


@pytest.fixture
async def trading(make: Make, graph: Graph) -> Trading:
    """Returns the rows that the tests of orders need."""
    return await trade(make, graph)
