"""Tests of persisted documents in the database: sharing, limits and costs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from asgi_lifespan import LifespanManager

import models
from core import clock
from core.lru import Lru
from core.settings import Settings
from jobs.periodic import PERIODIC
from main import application
from models.dialect.base import Database
from resolvers.changes import persisted_documents
from resolvers.changes.persisted_documents import PersistedDocuments
from schema.application import Application
from tests.factories import Make
from tests.graph import Graph
from tests.idempotency.sending import execute

TEXT = "query Me { viewer { role } }"
ME = {"viewer": {"role": "ADMIN"}}


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@dataclass
class Process:
    """One of two servers on the same database. `graph`: a client of an administrator, the same on both servers."""

    app: Application
    graph: Graph

    async def send(self, text: str, graph: Graph | None = None, *, alone: bool = False) -> dict[str, Any]:
        body: dict[str, Any] = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest(text)}}}
        response = await (graph or self.graph).http.post("/graphql", json=body if alone else {**body, "query": text})
        answer: dict[str, Any] = response.json()
        await self.stored.close()
        return answer

    async def knows(self, text: str, graph: Graph | None = None) -> bool:
        answer = await self.send(text, graph, alone=True)
        return "PersistedQueryNotFound" not in str(answer.get("errors"))

    @property
    def stored(self) -> PersistedDocuments:
        stored = self.app.executor.persisted.stored
        assert stored is not None
        return stored

    @property
    def database(self) -> Database:
        return self.app._shared.database


@pytest.fixture
async def two(settings: Settings, make: Make) -> AsyncIterator[tuple[Process, Process]]:
    async with AsyncExitStack() as stack:
        apps = [application(settings) for _ in range(2)]
        managers = [await stack.enter_async_context(LifespanManager(app)) for app in apps]
        first = await Graph.signed_in(managers[0].app, settings, make)
        second = Graph(managers[1].app, first.http.headers["authorization"].removeprefix("Bearer "))
        yield Process(apps[0], first), Process(apps[1], second)


async def test_processes_share_what_callers_sent(two: tuple[Process, Process], database: Database) -> None:
    first, second = two
    assert not await second.knows(TEXT)
    assert (await first.send(TEXT))["data"] == ME
    with second.database.recording() as statements:
        assert (await second.send(TEXT, alone=True))["data"] == ME
    assert [one.sql for one in statements if "persisted_document" in one.sql] == [statements[0].sql]
    with second.database.recording() as statements:
        assert (await second.send(TEXT, alone=True))["data"] == ME
    assert [one.sql for one in statements if "persisted_document" in one.sql] == []
    # A text may contain values, so it is not in the database as it is.
    ((stored, size),) = await database.fetch('SELECT "text","bytes" FROM "persisted_document"')
    assert ("viewer" in str(stored), size) == (False, len(TEXT))


async def test_only_callers_with_a_token_store_and_look_up(
    two: tuple[Process, Process], settings: Settings, make: Make, database: Database
) -> None:
    first, second = two
    stranger = second.graph.without_token()
    assert (await second.send("{ __typename }", stranger))["data"] == {"__typename": "Query"}
    assert await database.fetch('SELECT 1 FROM "persisted_document"') == []
    await first.send("{ __typename }")
    with second.database.recording() as statements:
        assert not await second.knows("{ __typename }", stranger)
    assert statements == []
    employee = second.graph.as_employee(settings, await make(models.Employee, role="SALES"))
    assert await second.knows("{ __typename }", employee)
    ((owner,),) = await database.fetch('SELECT "caller" FROM "persisted_document"')
    assert owner == ""  # several callers use it, so it is nobody's alone


async def test_a_revoked_token_stores_nothing(
    two: tuple[Process, Process], settings: Settings, make: Make, database: Database
) -> None:
    first, _ = two
    id = await make(models.Employee, role="SALES")
    leaving = first.graph.as_employee(settings, id)
    await leaving("{ viewer { role } }")  # the viewer is cached now
    await execute(database, 'UPDATE "employee" SET "active"={} WHERE "id"={}', False, id)
    answer = await first.send(TEXT, leaving)
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await database.fetch('SELECT 1 FROM "persisted_document"') == []


async def test_the_share_of_a_caller_is_bounded(
    two: tuple[Process, Process],
    settings: Settings,
    make: Make,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = two
    monkeypatch.setattr(persisted_documents, "CALLER_DOCUMENTS", 3)
    other = first.graph.as_employee(settings, await make(models.Employee, role="SALES"))
    await first.send("{ __typename }", other)
    texts = [f"{{ a{n}: __typename }}" for n in range(5)]
    for text in texts:
        await first.send(text)
    assert [await second.knows(text) for text in (*texts, "{ __typename }")] == [False, False, *[True] * 4]
    monkeypatch.setattr(persisted_documents, "CALLER_BYTES", 40)  # two of them
    await first.send("{ b: __typename }")
    kept = await database.fetch('SELECT sum("bytes") FROM "persisted_document" WHERE "caller"<>\'\'')
    assert kept[0][0] <= 40


async def test_what_a_caller_looks_up_counts_towards_their_share(two: tuple[Process, Process]) -> None:
    first, second = two
    texts = [f'query Me {{ viewer {{ role }} }} # "{chr(0x1F600 + n) * 200}"' for n in range(6)]
    for text in texts:
        assert "errors" not in await first.send(text)
    kept = second.app.executor.persisted._kept = Lru(100, 10_000, 3_000)
    for text in texts:
        assert await second.knows(text)
    assert len(kept) == 2  # each has 200 characters of four bytes


async def test_what_is_not_used_is_pruned(
    two: tuple[Process, Process], settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    (job,) = [one for one in PERIODIC if one.name == "prune persisted documents"]
    texts = [f"{{ a{n}: __typename }}" for n in range(4)]
    for text in texts:
        await first.send(text)
    sql = 'UPDATE "persisted_document" SET "used_at"={} WHERE "digest"={}'
    for age, text in ((31, texts[0]), (29, texts[1])):
        await execute(database, sql, clock.now() - timedelta(days=age), digest(text))
    assert await job.run(database, settings) == 1
    assert [await second.knows(text) for text in texts] == [False, True, True, True]
    monkeypatch.setattr(persisted_documents, "MAX_DOCUMENTS", 1)
    assert await job.run(database, settings) == 2
    # The look-up has renewed the time of use, so the old document is the last to go.
    assert await database.fetch('SELECT "digest" FROM "persisted_document"') == [(digest(texts[1]),)]


async def test_a_text_that_cannot_be_decrypted_is_sent_again(two: tuple[Process, Process], database: Database) -> None:
    first, second = two
    await first.send(TEXT)
    await execute(database, 'UPDATE "persisted_document" SET "text"={}', "no ciphertext")
    assert not await second.knows(TEXT)
    assert (await second.send(TEXT))["data"] == ME
    second.app.executor.persisted._kept.clear()
    assert await second.knows(TEXT)


async def test_what_the_database_lost_is_stored_again(
    two: tuple[Process, Process], database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    await first.send(TEXT)
    await execute(database, 'DELETE FROM "persisted_document" WHERE "digest"={}', digest(TEXT))
    assert (await first.send(TEXT))["data"] == ME
    assert not await second.knows(TEXT)
    monkeypatch.setattr("schema.execution.persisted_documents.KEPT_AGAIN_SECONDS", 0.0)
    assert (await first.send(TEXT))["data"] == ME
    assert await second.knows(TEXT)
