"""Tests that a change of one row is one statement on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest

import models
from models.dialect.base import Database
from resolvers.changes.single_statement import SingleStatementUnit
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


async def statements(database: Database, graph: Graph, mutation: str, **input: Any) -> list[str]:
    """Runs a mutation, which must succeed.

    Returns the SQL verbs of its statements, except the look-up of the caller.
    """
    with database.recording() as found:
        await graph.done(mutation, **input)
    verbs = [(one.sql.split(" ")[0], one.sql) for one in found]
    return [verb for verb, sql in verbs if not (verb == "SELECT" and 'FROM "employee"' in sql)]


async def test_how_many_statements_a_change_takes(graph: Graph, make: Make, database: Database) -> None:
    id = str(await make(models.Customer))
    assert await statements(database, graph, "customerUpdate", id=id, city="Bonn") == ["SELECT", "WITH"]
    assert await statements(database, graph, "customerUpdate", id=id, city="Bonn") == ["SELECT", "SELECT"]
    assert await statements(database, graph, "tagCreate", name="blue") == ["WITH"]
    events = await database.fetch("SELECT operation, version FROM event WHERE seq IS NOT NULL ORDER BY seq")
    assert [tuple(row) for row in events][-2:] == [("UPDATE", 2), ("CREATE", 1)]


async def test_a_rival_in_between_is_not_lost(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = str(await make(models.Customer))
    rival = Rival(
        monkeypatch, SingleStatementUnit, "_read_locked", lambda: graph.done("customerUpdate", id=id, region="Ruhr")
    )
    row = await graph.done("customerUpdate", "city region version", id=id, city="Bochum")
    await rival.outcome()
    assert row == {"city": "Bochum", "region": "Ruhr", "version": 3}
    assert await database.fetch("SELECT version FROM event ORDER BY seq DESC LIMIT 2") == [(3,), (2,)]


async def test_a_rival_in_between_is_a_conflict_for_who_expects_a_version(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = str(await make(models.Customer))
    rival = Rival(
        monkeypatch, SingleStatementUnit, "_read_locked", lambda: graph.done("customerUpdate", id=id, region="Ruhr")
    )
    refused = await graph.refused("customerUpdate", id=id, city="Bochum", expectedVersion=1)
    await rival.outcome()
    assert refused == [("input.expectedVersion", "CONFLICT")]
    assert [tuple(row) for row in await database.fetch("SELECT city, version FROM customer")] == [(None, 2)]


async def test_a_row_that_was_deleted_in_between_is_not_found(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = str(await make(models.Customer))
    rival = Rival(monkeypatch, SingleStatementUnit, "_read_locked", lambda: graph.done("customerDelete", id=id))
    refused = await graph.refused("customerUpdate", id=id, city="Bochum")
    await rival.outcome()
    assert refused == [("input.id", "NOT_FOUND")]
    assert len(await database.fetch("SELECT 1 FROM event WHERE operation = 'UPDATE' AND entity = 'Customer'")) == 0
