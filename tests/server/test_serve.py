"""Tests of the server, started in a separate process as users start it, over a real socket."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

import models
from core.settings import Settings
from jobs.seeding.origin import Origin
from models.database import APP, MIGRATIONS
from models.dialect.base import Database
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import call, run, serving

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    """Returns the environment of a server on a small database with the demo administrator."""
    id = Origin(1).id(models.Employee, 0)
    await make(models.Employee, id=id, full_name="Admin", role="ADMIN", email="admin@example.com")
    await make(models.Customer)
    return variables_of(settings)


async def test_it_answers_what_it_has_begun_before_it_ends(variables: dict[str, str]) -> None:
    token = (await run("token", "admin@example.com", **variables)).output.strip()
    async with serving(**variables) as server:
        query = """mutation($rows: [TagCreateInput!]!) {
            tagBulkCreate(input: {rows: $rows, policy: EACH}) { userErrors { code } } }"""
        rows = [{"name": f"Tag {n}"} for n in range(500)]
        request = server.http.post(
            "/graphql",
            json={"query": query, "variables": {"rows": rows}},
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
        )
        asked = asyncio.create_task(request)
        await asyncio.sleep(0.2)
        # The `with` block's end sends SIGTERM while the answer is on its way; the client stays open until then.
        answer = await asked
        assert answer.json()["data"] == {"tagBulkCreate": {"userErrors": []}}
    assert server.ended is not None
    assert server.ended.code == 0


async def test_a_database_that_falls_behind_while_it_serves_is_not_ready(
    variables: dict[str, str], database: Database
) -> None:
    async with serving(**variables) as server:
        async with database.transaction() as transaction:
            await transaction.client.execute_query("DELETE FROM aerich")
        ready = await server.http.get("/readyz")
        assert ready.status_code == 503
        assert ready.headers["retry-after"] == "1"
        assert ready.json()["status"] == "run: python main.py migrate"
        assert sorted(ready.json()["missing"]) == sorted(file.name for file in Path(MIGRATIONS, APP).glob("[0-9]*.py"))
        assert (await server.http.get("/healthz")).status_code == 200


async def test_it_is_not_ready_while_it_drains(variables: dict[str, str]) -> None:
    async with serving(**variables, RAPPORT_DRAIN_SECONDS="1") as server:
        assert (await server.http.get("/readyz")).headers.get("connection") is None
        os.kill(server.pid, signal.SIGTERM)
        ready = await server.http.get("/readyz")
        while ready.status_code == 200:
            ready = await server.http.get("/readyz")
        assert (ready.status_code, ready.json()) == (503, {"status": "stopping"})
        assert ready.headers["connection"] == "close"
        answer = await server.http.post("/graphql", json={"query": "{ __typename }"})
        assert answer.json()["data"] == {"__typename": "Query"}
    assert server.ended is not None
    assert (server.ended.code, server.ended.errors) == (0, "")


async def test_sqlite_is_served_by_one_process(variables: dict[str, str]) -> None:
    ended = await call("serve", "--workers", "2", **variables)
    message = "error: An SQLite database is served by one process: --workers needs PostgreSQL.\n"
    assert (ended.code, ended.errors) == (1, message)
