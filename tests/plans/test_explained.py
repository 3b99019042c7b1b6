"""Tests that only a development server reports how an operation was read, and only if asked to."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from asgi_lifespan import LifespanManager

import models
from core.settings import Settings
from main import application
from models.dialect.base import Database
from tests.docs.markdown import snippets
from tests.factories import Make
from tests.graph import Graph

ASK = {"Rapport-Plan": "1"}


@pytest.fixture
async def developed(settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """Returns a client of a development server, signed in as an administrator."""
    async with LifespanManager(application(settings, development=True)) as manager:
        graph = await Graph.signed_in(manager.app, settings, make)
        graph.http.headers["Host"] = "127.0.0.1"  # it answers no other
        yield graph


async def ask(graph: Graph, query: str, **headers: str) -> Any:
    response: httpx.Response = await graph.http.post("/graphql", json={"query": query}, headers=headers)
    return response.json()["extensions"].get("plan")


async def test_it_tells_roads_and_statements(developed: Graph, make: Make, database: Database) -> None:
    await make(models.Tag, name="Loyal")
    told = await ask(developed, "{ tags { nodes { name } } pipelines { nodes { history { totalCount } } } }", **ASK)
    assert told["fields"] == [
        {"field": "pipelines", "road": "LOADERS", "reason": "the field history"},
        {"field": "tags", "road": "PLAN"},
    ]
    assert any('FROM "tag"' in one["sql"] for one in told["statements"])
    assert all(one["milliseconds"] >= 0 for one in told["statements"])


async def test_it_tells_why_an_argument_leads_to_the_loaders(developed: Graph) -> None:
    told = await ask(developed, "{ tags(first: 0) { nodes { name } } }", **ASK)
    assert told["fields"] == [{"field": "tags", "road": "LOADERS", "reason": "an argument is refused"}]


async def test_it_tells_nobody_who_does_not_ask(developed: Graph) -> None:
    assert await ask(developed, "{ tags { nodes { name } } }") is None


async def test_a_production_run_tells_nobody(graph: Graph) -> None:
    assert await ask(graph, "{ tags { nodes { name } } }", **ASK) is None


async def test_the_page_shows_the_statement_as_it_is(graph: Graph, database: Database) -> None:
    query, shown = snippets("docs/reading-plans.md", "graphql", "sql")
    with database.recording() as statements:
        assert "errors" not in await graph.ask(query.text)
    if database.name == "postgres":
        assert statements[-1].sql == re.sub(r"\s*\n\s*", " ", shown.text).replace("( SELECT", "(SELECT").strip()
