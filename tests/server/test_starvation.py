"""If one caller runs many slow statements, others still get connections, and cancelled statements really end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope

SLOW = {
    "sqlite": "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT count(*) FROM c",
    "postgres": "SELECT 1 FROM pg_sleep(600)",
}
"""A statement that runs for a very long time, by dialect."""

Read = Callable[[Database, str], Awaitable[object]]


async def _fetch(database: Database, sql: str) -> object:
    return await database.fetch(sql)


async def _fetch_planned(database: Database, sql: str) -> object:
    return await database.fetch_planned(sql)


async def _in_transaction(database: Database, sql: str) -> object:
    async with database.transaction() as transaction:
        return await transaction.fetch(sql)


READS = [_fetch, _fetch_planned, _in_transaction]


@asynccontextmanager
async def flooded(database: Database, settings: Settings, read: Read) -> AsyncIterator[list[asyncio.Task[object]]]:
    """While the `with` block runs, one caller runs three times as many slow statements as there are connections."""
    with StatementScope("flood"):
        tasks = [asyncio.create_task(_run(read, database)) for _ in range(3 * settings.pool_size)]
        await asyncio.sleep(0.2)
        try:
            yield tasks
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=5)


async def _run(read: Read, database: Database) -> object:
    return await read(database, SLOW[database.name])


async def _all_free(database: Database, settings: Settings, read: Read) -> None:
    """Checks that all connections are free, by reading on each of them at the same time."""
    async with asyncio.timeout(5):
        await asyncio.gather(*(read(database, "SELECT 1") for _ in range(settings.pool_size)))


@pytest.mark.parametrize("flood", READS)
@pytest.mark.parametrize("read", READS)
async def test_another_caller_has_a_connection(database: Database, settings: Settings, flood: Read, read: Read) -> None:
    if database.name == "sqlite" and flood is read is _in_transaction:
        pytest.skip("SQLite has one writer")
    async with flooded(database, settings, flood):
        for caller in ("b", "c"):
            with StatementScope(caller):
                async with asyncio.timeout(5):
                    await read(database, "SELECT 1")
    await _all_free(database, settings, flood)


@pytest.mark.parametrize("flood", READS)
async def test_the_reserved_connections_are_free_even_if_all_others_are_taken(
    database: Database, settings: Settings, flood: Read
) -> None:
    async with flooded(database, settings, flood):
        with StatementScope("second flood"):
            second = [asyncio.create_task(_run(flood, database)) for _ in range(3 * settings.pool_size)]
        await asyncio.sleep(0.1)
        with StatementScope("readiness", reserved=True):
            async with asyncio.timeout(5):
                await database.fetch("SELECT 1")
        for task in second:
            task.cancel()
        await asyncio.wait(second, timeout=5)
    await _all_free(database, settings, flood)


@pytest.mark.parametrize("read", READS)
async def test_a_cancelled_statement_ends_at_once_and_frees_its_connection(
    database: Database, settings: Settings, read: Read
) -> None:
    for _ in range(3):
        async with flooded(database, settings, read) as tasks:
            pass
        assert all(task.cancelled() for task in tasks)
        await _all_free(database, settings, read)
    if database.name == "postgres":
        assert await _running(database) == 0


async def test_the_end_of_a_scope_ends_what_its_tasks_still_run(database: Database, settings: Settings) -> None:
    # After a timeout of the operation, nothing awaits the tasks of its dataloaders, so the scope must cancel them.
    with StatementScope("a"):
        tasks = [asyncio.create_task(_run(read, database)) for read in (_fetch, _fetch_planned)]
        await asyncio.sleep(0.1)
    await asyncio.wait(tasks, timeout=5)
    assert all(task.cancelled() for task in tasks)
    await _all_free(database, settings, _fetch)
    if database.name == "postgres":
        assert await _running(database) == 0


async def test_a_statement_that_is_cancelled_before_it_begins_does_not_run(
    database: Database, settings: Settings
) -> None:
    # The statement may still be in the queue of a connection's thread, where SQLite's interrupt does not affect it.
    for n in range(30):
        task = asyncio.create_task(_run(_fetch, database))
        for _ in range(n % 5):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await _all_free(database, settings, _fetch)


async def test_writers_take_turns(database: Database) -> None:
    # If a caller has a hundred waiting transactions, another caller waits for only a few of these.
    done: list[str] = []

    async def write(caller: str) -> None:
        with StatementScope(caller):
            async with database.transaction() as transaction:
                await transaction.fetch("SELECT 1")
                await asyncio.sleep(0.001)
            done.append(caller)

    many = [asyncio.create_task(write("many")) for _ in range(100)]
    await asyncio.sleep(0)
    await write("one")
    await asyncio.gather(*many)
    assert done.index("one") < 20, done[:30]


async def test_a_writer_that_is_cancelled_while_its_statement_runs_changes_nothing(database: Database) -> None:
    sql = "UPDATE event_log SET numbered = numbered + 1"
    before = await database.fetch("SELECT numbered FROM event_log")

    async def write() -> None:
        async with database.transaction() as transaction:
            await transaction.fetch(sql)
            await transaction.fetch(SLOW[database.name])

    task = asyncio.create_task(write())
    await asyncio.sleep(0.2)
    began = asyncio.get_running_loop().time()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert asyncio.get_running_loop().time() - began < 5
    async with asyncio.timeout(5):
        async with database.transaction() as transaction:
            await transaction.fetch("SELECT 1")
    assert await database.fetch("SELECT numbered FROM event_log") == before


async def _running(database: Database) -> int:
    """Returns the number of slow statements that run on the server.

    Waits up to five seconds until there are none, because a cancelled statement ends shortly after its task.
    """
    sql = (
        "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
        " AND query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()"
    )
    number = -1
    for _ in range(100):
        with StatementScope("count", reserved=True):
            number = int((await database.fetch(sql))[0][0])
        if number == 0:
            break
        await asyncio.sleep(0.05)
    return number
