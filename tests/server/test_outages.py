"""A temporary failure of the database: what clients, the log and /readyz show, and that the server recovers."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, cast
from urllib.parse import urlsplit

import asyncpg
import pytest
from asgi_lifespan import LifespanManager

import models
from core.settings import Settings
from main import application
from models.dialect.base import Database
from models.dialect.sqlite import SqliteDatabase
from schema import application as application_module
from schema.application import Application
from schema.transport.http import _retry_seconds
from tests.authentication.signing import employed, sign_in_mutation
from tests.factories import Make
from tests.graph import Graph
from tests.proofs.faulty_proxy import Fault, Proxy, proxy
from tests.server.test_starvation import SLOW

CREATE = 'mutation { tagCreate(input: {name: "T"}) { tag { id } userErrors { code } } }'
MUTATIONS = [CREATE, 'mutation { tagBulkCreate(input: {rows: [{name: "U"}], policy: EACH}) { userErrors { code } } }']


@asynccontextmanager
async def limited(settings: Settings, make: Make, seconds: float = 0.5) -> AsyncIterator[tuple[Graph, Application]]:
    """A client of a server with a short time limit, and the server's application."""
    app = application(replace(settings, timeout_seconds=seconds))
    async with LifespanManager(app, shutdown_timeout=20) as manager:
        yield await Graph.signed_in(manager.app, settings, make), app


@asynccontextmanager
async def remote(settings: Settings, make: Make, seconds: float = 1) -> AsyncIterator[tuple[Graph, Proxy]]:
    """A client of a server that connects to PostgreSQL through a proxy, and the proxy."""
    parts = urlsplit(settings.database_url)
    async with proxy(parts.port or 5432) as front:
        address = parts._replace(netloc=parts.netloc.replace(f":{parts.port}", f":{front.port}")).geturl()
        async with limited(replace(settings, database_url=address), make, seconds) as (graph, _):
            yield graph, front


async def status(graph: Graph, query: str, **headers: str) -> tuple[int, str, str | None]:
    """Returns the status, the error code and the Retry-After header of a response."""
    answer = await graph.http.post("/graphql", json={"query": query}, headers=headers)
    errors = answer.json().get("errors", [])
    return answer.status_code, errors[0]["extensions"]["code"] if errors else "", answer.headers.get("retry-after")


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
@pytest.mark.parametrize("fault", ["refusing", "resetting"])
async def test_without_a_database_clients_are_told_when_to_try_again(
    settings: Settings, make: Make, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await employed(make)
    asked = ["{ tags { totalCount } }", "{ customers(first: 2) { nodes { name } } }", *MUTATIONS]
    async with remote(settings, make) as (graph, front):
        for query in asked:
            assert (await status(graph, query))[:2] == (200, "")
        async with front.failing(fault):
            for _ in range(5):
                for query in asked:
                    assert await status(graph, query) == (503, "UNAVAILABLE", "2")
                    assert await status(graph, query, **{"Idempotency-Key": "k"}) == (503, "UNAVAILABLE", "2")
                assert await status(graph.without_token(), f"mutation {{ {sign_in_mutation()} }}") == (
                    503,
                    "UNAVAILABLE",
                    "2",
                )
                assert (await graph.http.get("/readyz")).status_code == 503
        for query in asked[:2]:
            assert (await status(graph, query))[:2] == (200, "")
        assert (await status(graph, MUTATIONS[0].replace("T", "again")))[:2] == (200, "")
        assert (await graph.http.get("/readyz")).status_code == 200
    lines = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(lines) == 1, lines
    assert lines[0].startswith("The database is not available: ")


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
@pytest.mark.parametrize("fault", ["dropping", "silent"])
async def test_a_database_that_does_not_answer_keeps_nobody_longer_than_the_limit(
    settings: Settings, make: Make, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    await employed(make)
    asked = ["{ tags { totalCount } }", "{ customers(first: 2) { nodes { name } } }", *MUTATIONS]
    async with remote(settings, make) as (graph, front):
        for query in asked:
            assert (await status(graph, query))[:2] == (200, "")
        clock = asyncio.get_running_loop().time

        async def timed(query: str, client: Graph, **headers: str) -> tuple[float, str]:
            began = clock()
            _, code, _ = await status(client, query, **headers)
            return clock() - began, code

        async with front.failing(fault):
            outcomes = await asyncio.gather(
                *(timed(query, graph) for query in asked * 5),
                *(timed(query, graph, **{"Idempotency-Key": f"k{n}"}) for n, query in enumerate(MUTATIONS)),
                timed(f"mutation {{ {sign_in_mutation()} }}", graph.without_token()),
            )
            began = clock()
            assert (await graph.http.get("/readyz")).status_code == 503
            assert clock() - began < 4, "far more than its limit of 1 s, for a busy machine"
        assert {code for _, code in outcomes} <= {"TIMEOUT", "UNAVAILABLE"}
        assert max(took for took, _ in outcomes) < 5, "far more than the limit of 1 s, for a busy machine"
        async with asyncio.timeout(20):
            while (await status(graph, asked[0]))[0] != 200:
                await asyncio.sleep(0.05)
        for query in asked[:2]:
            assert (await status(graph, query))[:2] == (200, "")


async def test_a_slow_database_answers_others_and_is_rid_of_the_statements(
    settings: Settings, database: Database, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Statements that read a tag never end, both in planned reads and in dataloaders.
    slow = SLOW[database.name]
    for name in ("_fetch", "_fetch_planned"):
        original = getattr(type(database), name)

        async def patched(self: Database, sql: str, parameters: Any, *more: Any, _original: Any = original) -> Any:
            slowed = (slow, ()) if '"tag"' in sql else (sql, parameters)
            return await _original(self, *slowed, *more)

        monkeypatch.setattr(type(database), name, patched)
    async with limited(settings, make, 1) as (graph, _):
        other = graph.as_employee(settings, await make(models.Employee, role="SALES"))
        queries = ["{ tags(first: 2) { nodes { name } } }", "{ tags { totalCount } }"] * settings.pool_size
        asking = [asyncio.create_task(graph.error(query)) for query in queries]
        await asyncio.sleep(0.3)
        for _ in range(5):
            async with asyncio.timeout(5):
                await other("{ teams(first: 2) { nodes { name } } }")
                assert (await graph.http.get("/readyz")).status_code == 200
        assert {error["extensions"]["code"] for error in await asyncio.gather(*asking)} == {"TIMEOUT"}
        async with asyncio.timeout(5):
            await asyncio.gather(*(other("{ teams { totalCount } }") for _ in range(4 * settings.pool_size)))


async def test_a_locked_database_keeps_no_writer_longer_than_the_limit(
    settings: Settings, database: Database, make: Make
) -> None:
    async with limited(settings, make) as (graph, _), locked(settings):
        began = asyncio.get_running_loop().time()
        for query in MUTATIONS:
            error = await graph.error(query)
            assert error["extensions"]["code"] == "TIMEOUT"
            assert error["message"].endswith("It is not known whether its changes were saved.")
        assert asyncio.get_running_loop().time() - began < 8
        assert "errors" not in await graph.ask("{ teams { totalCount } }")
    assert (await database.fetch("SELECT count(*) FROM tag"))[0][0] == 0


@asynccontextmanager
async def locked(settings: Settings) -> AsyncIterator[None]:
    """Holds the write lock of SQLite, or the lock of a table in PostgreSQL, on another connection."""
    if settings.embedded:
        connection = sqlite3.connect(settings.database_path, isolation_level=None)
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
        finally:
            connection.close()
        return
    other = await asyncpg.connect(settings.database_url)
    try:
        async with other.transaction():
            await other.execute("LOCK TABLE tag IN SHARE MODE")
            yield
    finally:
        await other.close()


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_full_disk_is_an_outage_for_writers(settings: Settings, make: Make) -> None:
    async with limited(settings, make, 5) as (graph, app):
        writer = cast(SqliteDatabase, app._shared.database)._writer
        pages = (await writer.execute_query("PRAGMA page_count"))[1][0]["page_count"]
        await writer.execute_query(f"PRAGMA max_page_count={pages}")
        outcome: tuple[int, str, str | None] = (200, "", None)
        for _ in range(500):
            rows = ",".join(f'{{kind: CALL, subject: "{n}", body: "{"x" * 5000}"}}' for n in range(20))
            outcome = await status(
                graph,
                f"mutation {{ activityBulkCreate(input: {{rows: [{rows}], policy: EACH}}) {{ __typename }} }}",
            )
            if outcome[0] != 200:
                break
        assert outcome == (503, "UNAVAILABLE", "2")
        assert "errors" not in await graph.ask("{ tags { totalCount } }")
        await writer.execute_query(f"PRAGMA max_page_count={pages + 1000}")
        assert "errors" not in await graph.ask(CREATE)


async def test_readiness_has_a_limit_of_its_own(
    settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application_module, "READY_SECONDS", 0.1)
    async with limited(settings, make, 60) as (graph, app):
        assert (await graph.http.get("/readyz")).status_code == 200
        monkeypatch.setattr(app, "_unapplied", lambda database: asyncio.sleep(60))
        async with asyncio.timeout(10):
            assert (await graph.http.get("/readyz")).status_code == 503


@pytest.mark.parametrize(
    ("response", "seconds"),
    [
        ({"data": {"a": 1}}, None),
        ({"errors": [{"extensions": {"code": "UNAVAILABLE", "retryAfter": 2}}]}, 2),
        ({"data": None, "errors": [{"extensions": {"code": "UNAVAILABLE", "retryAfter": 2}}]}, 2),
        ({"data": {"a": None}, "errors": [{"extensions": {"code": "UNAVAILABLE", "retryAfter": 2}}]}, 2),
        ({"data": {"a": 1, "b": None}, "errors": [{"extensions": {"code": "UNAVAILABLE", "retryAfter": 2}}]}, None),
        ({"data": None, "errors": [{"extensions": {"code": "TIMEOUT"}}]}, None),
    ],
)
def test_only_a_response_without_data_asks_for_a_repetition(response: dict[str, Any], seconds: int | None) -> None:
    # If a part of a mutation has succeeded, a client that repeats the mutation would execute this part twice.
    assert _retry_seconds(response) == seconds
