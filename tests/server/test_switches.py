"""Tests of the settings that leave out pages and suggestions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asgi_lifespan import LifespanManager

import main
from core.settings import Settings, load
from tests.factories import Make
from tests.graph import Graph

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.mark.parametrize("on", [True, False])
async def test_suggestions_and_pages_can_be_left_out(settings: Settings, make: Make, on: bool) -> None:
    app = main.application(replace(settings, suggestions=on, erd=on, graphiql=on))
    async with LifespanManager(app) as manager:
        graph = await Graph.signed_in(manager.app, settings, make)
        unknown = await graph.error("{ custome { id } }")
        wrong = await graph.error(
            "query ($where: CustomerWhere) { customers(where: $where) { nodes { id } } }", where={"nam": 1}
        )
        pages = [(await graph.http.get(path, headers={"accept": "text/html"})).status_code for path in ("/erd",)]
        editor = await graph.http.get("/graphql", headers={"accept": "text/html"})
    assert ("Did you mean" in unknown["message"]) is on
    assert ("Did you mean" in wrong["message"]) is on
    assert pages == [200 if on else 404]
    assert (editor.status_code == 200) is on


async def test_they_are_on_unless_a_setting_says_otherwise(settings: Settings) -> None:
    env = {"RAPPORT_DATABASE_URL": settings.database_url, "RAPPORT_SECRET_KEY": "x" * 32}
    read = load(env)
    assert read.suggestions
    assert read.erd
    read = load({**env, "RAPPORT_SUGGESTIONS": "0", "RAPPORT_ERD": "0"})
    assert not read.suggestions
    assert not read.erd
