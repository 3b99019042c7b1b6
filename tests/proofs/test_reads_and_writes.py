"""Tests that a read never waits for a write, and never takes a second connection while in a transaction."""

from __future__ import annotations

import asyncio
import statistics
import time
from contextvars import Context
from pathlib import Path

import aiosqlite
import pytest

import models
from core.errors import Unavailable
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database, ReadInsideTransaction
from models.dialect.sqlite import SqliteDatabase
from resolvers import access, registry
from resolvers.changes import Changes, Unit
from resolvers.reads.loaders import Reader
from tests.factories import Make
from tests.graph import Graph


async def test_a_read_beside_a_long_write_does_not_wait(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    await make(models.Customer, name="Before")
    query = "{ customers { totalCount nodes { name } } }"
    await graph(query)  # prepared
    opened, enough = asyncio.Event(), asyncio.Event()

    async def write(unit: Unit) -> None:
        await unit.create(registry.of(models.Customer), {"kind": "COMPANY", "name": "During"})
        opened.set()
        await enough.wait()

    begun = time.monotonic()
    writing = asyncio.create_task(Changes(database, access.SYSTEM, settings).run(write))
    await opened.wait()
    durations: list[float] = []
    while time.monotonic() < begun + 1 or len(durations) < 10:
        before = time.monotonic()
        answer = await graph(query)
        durations.append(time.monotonic() - before)
        # What the open transaction has written is not to be seen: it is open indeed.
        assert answer["customers"] == {"totalCount": 1, "nodes": [{"name": "Before"}]}
        assert not writing.done()
    enough.set()
    await writing
    assert (await graph(query))["customers"]["totalCount"] == 2
    assert statistics.median(durations) < 0.05, durations


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_write_beside_a_write_waits(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    async with database.transaction():
        writing = graph.done("tagCreate", name="T")
        other = asyncio.get_running_loop().create_task(writing, context=Context())
        await asyncio.wait([other], timeout=0.2)
        assert not other.done()
    assert (await other)["version"] == 1


async def test_the_pool_is_not_read_inside_a_transaction(database: Database) -> None:
    async with asyncio.timeout(5):
        async with database.transaction() as transaction:
            with pytest.raises(ReadInsideTransaction):
                await database.fetch("SELECT 1")
            assert [tuple(row) for row in await transaction.fetch("SELECT 1")] == [(1,)]
            with pytest.raises(ReadInsideTransaction):
                async with database.transaction():
                    pass
        assert [tuple(row) for row in await database.fetch("SELECT 1")] == [(1,)]


async def test_nor_by_a_task_that_is_started_inside(database: Database) -> None:
    async def read() -> object:
        return await database.fetch("SELECT 1")

    async with asyncio.timeout(5):
        async with database.transaction():
            with pytest.raises(ReadInsideTransaction):
                await asyncio.create_task(read())


async def test_nor_through_a_loader(database: Database, make: Make) -> None:
    id = await make(models.Customer)
    reader, entity = Reader(database, access.SYSTEM), registry.of(models.Customer)
    async with asyncio.timeout(5):
        async with database.transaction():
            with pytest.raises(ReadInsideTransaction):
                await reader.one(entity, id)
        found = await Reader(database, access.SYSTEM).one(entity, id)
        assert found is not None


async def test_a_failed_transaction_leaves_its_task_free_to_read(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.transaction():
            raise ZeroDivisionError
    assert len(await database.fetch("SELECT 1")) == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_the_embedded_database_is_safe_from_a_power_cut_and_its_readers_cannot_write(
    database: SqliteDatabase,
) -> None:
    async with database.transaction() as transaction:
        for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)):
            assert tuple((await transaction.fetch(f"PRAGMA {pragma}"))[0]) == (value,)
    for pragma, value in (("journal_mode", "wal"), ("query_only", 1)):
        assert tuple((await database.fetch(f"PRAGMA {pragma}"))[0]) == (value,)
    with pytest.raises(Unavailable) as refused:
        await database.fetch("DELETE FROM tag")
    assert "readonly" in str(refused.value.__cause__)


async def test_a_database_that_cannot_keep_a_wal_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.errors import CommandError

    execute = aiosqlite.Connection.execute

    async def without_wal(self: aiosqlite.Connection, sql: str, *parameters: object) -> object:
        # As on a network disk, SQLite answers with the mode that it keeps.
        return await execute(self, sql.replace("=WAL", "=DELETE"), *parameters)

    monkeypatch.setattr(aiosqlite.Connection, "execute", without_wal)
    with pytest.raises(CommandError, match="must use WAL with synchronous=FULL"):
        async with connect(Settings(database_url=f"sqlite://{tmp_path / 'x.sqlite3'}")):
            pass
