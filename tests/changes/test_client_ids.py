"""Tests of ids from clients: a retry returns the same row, and other uses of an id are refused."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

import models
from core import clock, tokens
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import client_ids
from tests.factories import Make
from tests.graph import Graph, gid
from tests.rivals import Rival
from tests.unchanged import unchanged

CONFLICT = {"field": ["input", "id"], "code": "CONFLICT", "message": "This id is already in use. Generate another."}


def id_made(ahead: timedelta) -> UUID:
    """Returns a UUIDv7 for a time that is `ahead` of now."""
    milliseconds = int((clock.now() + ahead).timestamp() * 1000)
    return UUID(int=(milliseconds << 80) | (new_id().int & ((1 << 80) - 1)))


async def test_a_retry_gets_the_same_row(graph: Graph, database: Database) -> None:
    id = new_id()
    values: dict[str, Any] = {"kind": "COMPANY", "name": "C", "annualRevenue": {"amount": "5", "currency": "USD"}}
    row = await graph.done("customerCreate", id=str(id), **values)
    assert row == {"id": gid(models.Customer, id), "version": 1}
    async with unchanged(database):
        assert await graph.done("customerCreate", id=str(id), **values) == row
        assert await graph.done("customerCreate", id=gid(models.Customer, id), **values) == row
        assert await graph.done("customerCreate", id=str(id), **values, city=None) == row


async def test_anything_else_is_one_and_the_same_conflict(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    colleague = Graph(graph.app, tokens.issue(settings.secret_key, await make(models.Employee), timedelta(minutes=5)))
    id, not_brought = str(new_id()), str(await make(models.Customer))
    await graph.done("customerCreate", id=id, kind="COMPANY", name="C")
    gone = str(new_id())
    await graph.done("customerCreate", id=gone, kind="COMPANY", name="G")
    await graph.done("customerDelete", id=gone)
    attempts: list[tuple[Graph, str, dict[str, Any]]] = [
        (graph, "customerCreate", {"id": id, "kind": "COMPANY", "name": "D"}),  # other content
        (graph, "customerCreate", {"id": id, "kind": "COMPANY", "name": "C", "city": "Ulm"}),
        (colleague, "customerCreate", {"id": id, "kind": "COMPANY", "name": "C"}),  # another caller
        (graph, "tagCreate", {"id": id, "name": "C"}),  # another entity
        (graph, "customerCreate", {"id": gone, "kind": "COMPANY", "name": "G"}),  # deleted
        (graph, "customerCreate", {"id": not_brought, "kind": "COMPANY", "name": "N"}),  # the server's own
    ]
    async with unchanged(database):
        for who, mutation, values in attempts:
            payload = await who.change(mutation, "id", **values)
            assert payload == {"row": None, "userErrors": [CONFLICT]}, values


async def test_an_id_of_another_form_is_refused(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        for id in (uuid4(), UUID(int=0), id_made(timedelta(days=1, minutes=5))):
            assert await graph.refused("tagCreate", id=str(id), name="T") == [("input.id", "INVALID")]


async def test_an_id_may_be_old_or_a_little_ahead_and_null_is_none(graph: Graph) -> None:
    for days in (-4000, 0.9):
        id = id_made(timedelta(days=days))
        assert (await graph.done("tagCreate", id=str(id), name=f"T{days}"))["id"] == gid(models.Tag, id)
    assert (await graph.done("tagCreate", id=None, name="N"))["version"] == 1


async def test_a_refused_create_leaves_the_id_free(graph: Graph, database: Database) -> None:
    id = str(new_id())
    async with unchanged(database):
        assert await graph.refused("tagCreate", id=id, name=" ") == [("input.name", "REQUIRED")]
    await graph.done("tagCreate", id=id, name="T")


async def test_ids_link_rows_before_the_server_has_seen_them(graph: Graph) -> None:
    customer, contact = str(new_id()), str(new_id())
    await graph.done("customerCreate", id=customer, kind="COMPANY", name="C")
    row = await graph.done("contactCreate", "customer { name }", id=contact, customerId=customer, fullName="P")
    assert row == {"customer": {"name": "C"}}


async def test_retries_that_come_at_once_make_one_row(graph: Graph, database: Database) -> None:
    id = str(new_id())
    rows = await asyncio.gather(*(graph.done("customerCreate", id=id, kind="COMPANY", name="C") for _ in range(6)))
    assert rows == [rows[0]] * 6
    assert (await database.fetch("SELECT count(*) FROM customer"))[0][0] == 1


async def test_a_rival_with_the_same_id_waits_and_sees_the_first(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = str(new_id())
    rival = Rival(monkeypatch, client_ids, "keep", lambda: graph.change("tagCreate", "id", id=id, name="T"))
    await graph.done("customerCreate", id=id, kind="COMPANY", name="C")
    assert (await rival.outcome())["userErrors"] == [CONFLICT]
    assert (await database.fetch("SELECT count(*) FROM tag"))[0][0] == 0


async def test_in_bulk_as_well(graph: Graph, database: Database) -> None:
    rows = [{"id": str(new_id()), "name": "A"}, {"id": str(new_id()), "name": "B"}]
    query = """mutation($i: TagBulkCreateInput!) { tagBulkCreate(input: $i) {
        results { tag { name } userErrors { field code } } } }"""
    given = {"rows": rows, "policy": "ALL_OR_NOTHING"}
    made = await graph(query, i=given)
    assert [result["tag"] for result in made["tagBulkCreate"]["results"]] == [{"name": "A"}, {"name": "B"}]
    async with unchanged(database):
        assert await graph(query, i=given) == made
        twice = {"rows": [rows[0], {**rows[0], "name": "C"}], "policy": "EACH"}
        results = (await graph(query, i=twice))["tagBulkCreate"]["results"]
        assert results[1]["userErrors"] == [{"field": ["input", "rows", "1", "id"], "code": "CONFLICT"}]
