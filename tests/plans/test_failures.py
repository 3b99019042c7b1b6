"""Tests of failed reads: planned reads and dataloaders report the same error."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import asyncpg
import orjson
import pytest

from core.errors import RapportError
from models.database import connect
from schema.execution.executor import Executor
from schema.graph import build
from tests.plans.conftest import Worlds
from tests.plans.roads import Count, answer, counted
from tests.plans.world import World, unlimited

NESTED = "nodes { name contacts(first: 2) { nodes { fullName } } } pageInfo { hasNextPage }"
QUERIES = {
    "a list": f"{{ customers(first: 3) {{ {NESTED} }} }}",
    "a list by edges": "{ found: customers(first: 3) { edges { cursor node { name } } } }",
    "a list and its counts": f"{{ customers(first: 3) {{ totalCount {NESTED} some: totalCount(max: 5) }} }}",
    "a count alone": "{ customers { totalCount } }",
    "a fragment": "{ customers { ...F } } fragment F on CustomerConnection { again: nodes { name } nodes { name } }",
    "one row": "query($id: ID!) { customer(id: $id) { name owner { fullName } } }",
    "a node": "query($id: ID!) { node(id: $id) { ... on Customer { name } } }",
    "nodes": "query($id: ID!) { nodes(ids: [$id]) { id ... on Customer { name } } }",
    "the viewer": "{ viewer { fullName customers(first: 1) { nodes { name } } } }",
    "what may be null beside it": "query($id: ID!) { customer(id: $id) { name } viewer { id } }",
}
ERRORS: dict[str, list[Exception]] = {
    "sqlite": [sqlite3.OperationalError("disk I/O error"), sqlite3.OperationalError("interrupted")],
    "postgres": [
        asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
        asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
        ConnectionResetError("the peer is gone"),
    ],
}


async def told(executor: Executor, world: World, query: str, code: str = RapportError.code) -> Any:
    """Runs a query in which a read fails.

    Checks that there is one error per failed root field. Returns the response.
    """
    variables = {"id": world.known.ids["Customer"][0]} if "$id" in query else {}
    unseen: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unseen.append(context))
    try:
        result = await executor.run(query, variables, None, world.context("ADMIN"))
        await asyncio.sleep(0)
    finally:
        asyncio.get_running_loop().set_exception_handler(None)
    assert unseen == []
    errors = result.response["errors"]
    assert {error["extensions"]["code"] for error in errors} == {code}
    assert all(error["path"] and error["locations"] for error in errors), errors
    assert len(errors) == (2 if "beside" in query or query.count("viewer { id }") else 1)
    return answer(orjson.dumps(result.response))


@pytest.mark.parametrize("name", QUERIES)
async def test_a_failure_is_told_once(name: str, world: World, dialect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    planned, loaders = unlimited(), Executor(build(), planned=False)
    for error in ERRORS[dialect]:

        async def fail(*_: Any, error: Exception = error) -> Any:
            await asyncio.sleep(0)
            raise error

        count = Count()
        with monkeypatch.context() as patch, counted(count):
            patch.setattr(world.database, "_fetch", fail)
            patch.setattr(world.database, "_fetch_planned", fail)
            assert await told(planned, world, QUERIES[name]) == await told(loaders, world, QUERIES[name])
        assert count.planned == count.fields > 0  # the planned road did not start again by the other


@asynccontextmanager
async def locked(world: World) -> AsyncIterator[asyncpg.Connection[Any]]:
    """Locks the table of customers while the `async with` block runs, so that every read of it waits."""
    connection = await asyncpg.connect(world.settings.database_url, server_settings={"statement_timeout": "0"})
    try:
        async with connection.transaction():
            await connection.execute('LOCK TABLE "customer" IN ACCESS EXCLUSIVE MODE')
            yield connection
    finally:
        await connection.close()


@asynccontextmanager
async def impatient(world: World) -> AsyncIterator[World]:
    """Yields the company of `world`, with connections whose statements time out after 0.1 s."""
    name = world.settings.database_url.rsplit("/", 1)[1]
    connection = await asyncpg.connect(world.settings.database_url)
    try:
        await connection.execute(f"ALTER DATABASE {name} SET statement_timeout = 100")
        async with connect(world.settings) as database:
            yield replace(world, database=database)
    finally:
        await connection.execute(f"ALTER DATABASE {name} RESET statement_timeout")
        await connection.close()


@pytest.mark.parametrize("name", ["a list", "a count alone", "one row", "nodes"])
async def test_a_statement_that_takes_too_long_is_told_once(name: str, worlds_made: Worlds) -> None:
    async with impatient(await worlds_made("postgres")) as world, locked(world):
        by_plan = await told(unlimited(), world, QUERIES[name], "TIMEOUT")
        assert by_plan == await told(Executor(build(), planned=False), world, QUERIES[name], "TIMEOUT")


@pytest.mark.parametrize("name", ["a list", "a count alone", "one row", "nodes"])
async def test_a_connection_that_is_lost_is_told_once(name: str, worlds_made: Worlds) -> None:
    world, found = await worlds_made("postgres"), []
    others = "FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    for executor in (unlimited(), Executor(build(), planned=False)):
        async with locked(world) as connection:
            telling = asyncio.ensure_future(told(executor, world, QUERIES[name], "UNAVAILABLE"))
            while not telling.done():
                await asyncio.sleep(0.02)
                await connection.execute("SELECT pg_stat_clear_snapshot()")  # which a transaction otherwise keeps
                await connection.execute(f"SELECT pg_terminate_backend(pid) {others}")
            found.append(await telling)
    assert found[0] == found[1]
    assert (await world.by_loaders("{ customers { totalCount } }", {}, "ADMIN"))["data"]  # there are new connections
