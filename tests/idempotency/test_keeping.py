"""Tests of stored responses: their encryption with people's data keys, failures to store them, and their expiry."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core.clock import now
from models.dialect.base import Database
from resolvers.changes import idempotency
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import CREATE, ago, codes, count, execute, send


async def test_an_answer_that_cannot_be_kept_is_given(
    graph: Graph, database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def finish(*_: Any) -> bytes:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(idempotency, "finish", finish)
        first = await send(graph, "k", CREATE, i={"name": "One"})
    assert codes(first) == []
    assert "could not be stored" in caplog.text
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert again.json()["data"] == first.json()["data"]
    assert await count(database, "tag") == 1


async def test_an_answer_is_sealed_for_whom_it_shows(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The response is encrypted for the people of both fields and of all nested levels. This holds even if a change has
    # cleared the loaders' caches.
    original, asked = idempotency._sealed, []

    async def sealed(database: Database, transaction: Any, id: UUID, answer: bytes, people: Any) -> str:
        asked.append(set(people))
        return await original(database, transaction, id, answer, people)

    monkeypatch.setattr(idempotency, "_sealed", sealed)
    customer = await make(models.Customer)
    contact = await make(models.Contact, customer_id=customer)
    _ = await make(models.Contact)
    query = """mutation($c: ContactUpdateInput!, $t: TagCreateInput!) {
      c: contactUpdate(input: $c) { contact { fullName customer { phone } } }
      t: tagCreate(input: $t) { tag { name } }
    }"""
    answer = await send(graph, "k", query, c={"id": gid(models.Contact, contact), "fullName": "N"}, t={"name": "T"})
    assert codes(answer) == []
    assert asked == [{("Contact", contact), ("Customer", customer)}]
    (kept,) = await database.fetch('SELECT "answer" FROM "idempotency_key"')
    assert "fullName" not in kept[0]
    replay = await send(graph, "k", query, c={"id": gid(models.Contact, contact), "fullName": "N"}, t={"name": "T"})
    assert replay.content == answer.content
    await execute(database, 'DELETE FROM "data_key" WHERE "row_id"={}', customer)
    gone = await send(graph, "k", query, c={"id": gid(models.Contact, contact), "fullName": "N"}, t={"name": "T"})
    assert codes(gone) == ["NOT_FOUND"]


async def test_expired_keys_are_pruned_with_their_outcomes(graph: Graph, database: Database) -> None:
    for n in range(5):
        await send(graph, f"k{n}", CREATE, i={"name": f"T{n}"})
    for key in ("k0", "k1", "k2"):
        sql = 'UPDATE "idempotency_key" SET "expires_at"={},"lease_until"={} WHERE "key"={}'
        await execute(database, sql, ago(seconds=1), ago(hours=24), key)
    # One that is past its time and still running stays.
    sql = 'UPDATE "idempotency_key" SET "expires_at"={},"lease_until"={} WHERE "key"={}'
    await execute(database, sql, ago(seconds=1), now() + timedelta(minutes=1), "k3")
    assert [await idempotency.prune(database, 2) for _ in range(3)] == [2, 1, 0]
    left = [row[0] for row in await database.fetch('SELECT "key" FROM "idempotency_key" ORDER BY "key"')]
    assert left == ["k3", "k4"]
    assert await count(database, "idempotency_outcome") == 2
