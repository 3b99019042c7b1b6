"""Tests that every transaction returns its connection, however it ends."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database, Transaction
from models.dialect.sqlite import CREDENTIALS, SqliteDatabase
from models.dialect.sqlite_checkpoints import PAGES
from tests.factories import Make


async def test_a_transaction_that_is_cancelled_while_it_waits_to_begin_leaves_the_way_free(
    database: Database, make: Make, settings: Settings
) -> None:
    async def hold(begun: asyncio.Event, release: asyncio.Event) -> None:
        async with database.transaction():
            begun.set()
            await release.wait()

    async def write() -> None:
        async with database.transaction() as transaction:
            await transaction.fetch("SELECT 1")

    begun, release = asyncio.Event(), asyncio.Event()
    holding = asyncio.create_task(hold(begun, release))
    await begun.wait()
    waiting = [asyncio.create_task(write()) for _ in range(20)]
    for number, task in enumerate(waiting):
        await asyncio.sleep(0.0005 * number)
        task.cancel()
    release.set()
    await holding
    # And while the write lock is being taken: cancelled at many points between beginning and end.
    for number in range(20):
        task = asyncio.create_task(write())
        await asyncio.sleep(0.0002 * number)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(5):
        assert await make(models.Team)
        await _all_at_once(database, 1 if settings.embedded else settings.pool_size)


async def _all_at_once(database: Database, connections: int) -> None:
    """Opens as many transactions at once as there are connections. This fails if a connection was lost."""
    together = asyncio.Barrier(connections)

    async def join() -> None:
        async with database.transaction():
            await together.wait()

    await asyncio.gather(*(join() for _ in range(connections)))


async def test_a_transaction_whose_commit_fails_is_rolled_back(database: Database, make: Make) -> None:
    if database.name != "sqlite":
        pytest.skip("SQLite alone checks deferred keys at the commit by a pragma")
    team = await make(models.Team)

    async def point_nowhere() -> None:
        async with database.transaction() as transaction:
            await transaction.fetch("PRAGMA defer_foreign_keys=ON")
            await transaction.fetch("UPDATE team SET parent_id = ?", [new_id()])

    with pytest.raises(Exception, match="FOREIGN KEY"):
        await point_nowhere()
    async with asyncio.timeout(5):
        assert await make(models.Employee, team_id=team)
    rows = await database.fetch("SELECT parent_id FROM team")
    assert rows[0][0] is None


async def test_a_refused_savepoint_leaves_the_rest(database: Database) -> None:
    async def write(transaction: Transaction, name: str) -> None:
        values = {"name": name, "name_folded": name, "search_text": "", "search_grams": ""}
        _ = await models.Team.create(using_db=transaction.client, **values)

    async def write_and_fail(transaction: Transaction) -> None:
        async with transaction.savepoint():
            await write(transaction, "gone")
            raise LookupError

    async with database.transaction() as transaction:
        with pytest.raises(LookupError):
            await write_and_fail(transaction)
        await write(transaction, "kept")
    assert [row[0] for row in await database.fetch("SELECT name FROM team")] == ["kept"]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_the_log_is_copied_beside_many_transactions(
    database: Database, make: Make, settings: Settings, tmp_path: Path
) -> None:
    path = Path(settings.database_url.removeprefix("sqlite://"))

    async def settings_() -> list[int]:
        async with database.transaction() as transaction:
            names = ("wal_autocheckpoint", "journal_size_limit")
            return [(await transaction.fetch(f"PRAGMA {name}"))[0][0] for name in names]

    def copied() -> int:
        shutil.copy(path, tmp_path / "without_its_log.sqlite3")
        with closing(sqlite3.connect(tmp_path / "without_its_log.sqlite3")) as copy:
            return int(copy.execute("SELECT count(*) FROM team").fetchone()[0])

    before = await settings_()
    async with database.many_transactions():
        assert all(more > less for more, less in zip(await settings_(), before, strict=True))
        checkpoints = cast(SqliteDatabase, database)._checkpoints
        assert checkpoints is not None
        for _ in range(10):
            await make(models.Team)
        assert checkpoints._running is not None
        await asyncio.wait([checkpoints._running])
        assert copied() > 0
        await make(models.Team)
    assert await settings_() == before == [PAGES, CREDENTIALS["journal_size_limit"]]
    assert copied() == len(await database.fetch("SELECT id FROM team"))
