"""Tests of connections that are kept between statements: their number, lost ones, and their return to the pool."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from core.errors import Unavailable
from models.dialect import sticky_connections
from models.dialect.sticky_connections import KeptConnections, nothing_to_reset
from tests.databases import fresh

MOST = 3
PID = "SELECT pg_backend_pid()"


@pytest.fixture
async def pool(tmp_path: Path, templates: dict[str, str]) -> AsyncIterator[asyncpg.Pool[asyncpg.Record]]:
    """Returns a pool with one more connection than may be kept."""
    async with (
        fresh("postgres", tmp_path, templates) as settings,
        asyncpg.create_pool(settings.database_url, min_size=0, max_size=MOST + 1, reset=nothing_to_reset) as made,
    ):
        yield made


@pytest.fixture
async def connections(pool: asyncpg.Pool[asyncpg.Record]) -> AsyncIterator[KeptConnections]:
    """Yields the kept connections under test, and closes them at the end of the test."""
    made = KeptConnections(pool, MOST)
    yield made
    await made.close()


async def ask(connections: KeptConnections, sql: str = PID) -> int:
    async with asyncio.timeout(10):
        ((found,),) = await connections.fetch(sql)
    return int(found)


def idle(pool: asyncpg.Pool[asyncpg.Record]) -> int:
    """Returns the number of idle connections in the pool."""
    return pool.get_idle_size()


async def test_one_statement_after_the_other_takes_the_same_connection(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections
) -> None:
    assert len({await ask(connections) for _ in range(5)}) == 1
    assert (pool.get_size(), idle(pool)) == (1, 0)


async def test_a_failed_block_gives_its_connection_back(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections
) -> None:
    # The pool rolls back the transaction in which the `with` block failed.
    async def fail() -> None:
        async with connections.one() as connection:
            await connection.execute("BEGIN")
            await connection.execute("CREATE TABLE left_behind (id int)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert (pool.get_size(), idle(pool)) == (1, 1)
    ((missing,),) = await connections.fetch("SELECT to_regclass('left_behind') IS NULL")
    assert missing is True


async def test_no_more_are_taken_than_may_be(pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections) -> None:
    found = await asyncio.gather(*(ask(connections, f"{PID} FROM pg_sleep(0.02)") for _ in range(4 * MOST)))
    assert len(set(found)) == MOST
    assert pool.get_size() == MOST


async def test_a_connection_that_is_lost_while_it_waits_is_another_one_next_time(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections
) -> None:
    lost = await ask(connections)
    killer = await pool.acquire()
    await killer.execute(f"SELECT pg_terminate_backend({lost})")
    await asyncio.sleep(0.1)
    assert await ask(connections) != lost
    await pool.release(killer)
    assert len({await ask(connections) for _ in range(MOST)}) == 1


class Tapped(asyncio.Protocol):
    """Passes what a server sends on to the driver, and tells whoever waits for it."""

    def __init__(self, inner: asyncio.Protocol) -> None:
        self.received = asyncio.Event()
        self.connection_lost, self.eof_received = inner.connection_lost, inner.eof_received  # type: ignore[method-assign]
        self._inner = inner

    def data_received(self, data: bytes) -> None:
        self._inner.data_received(data)
        self.received.set()


@pytest.mark.parametrize("statement", ["fetch", "copy"])
async def test_a_statement_between_the_last_message_and_the_end_of_a_connection_is_an_outage(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections, statement: str
) -> None:
    killer = await pool.acquire()
    await killer.execute("CREATE TABLE sent (id int)")

    async def interrupted() -> None:
        async with connections.one() as connection:
            pid = await connection.fetchval(PID)
            await connection.copy_records_to_table("sent", records=[(1,)])
            transport = connection._con._transport  # type: ignore[attr-defined]
            tapped = Tapped(transport.get_protocol())
            transport.set_protocol(tapped)
            await killer.execute(f"SELECT pg_terminate_backend({pid})")
            await tapped.received.wait()
            if statement == "fetch":
                await connection.fetch("SELECT 1")
            else:
                await connection.copy_records_to_table("sent", records=[(1,)])

    with pytest.raises(Unavailable):
        await interrupted()
    await pool.release(killer)
    assert len({await ask(connections) for _ in range(MOST)}) == 1


async def test_what_failed_goes_back_to_the_pool(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections
) -> None:
    for _ in range(2 * MOST):
        with pytest.raises(asyncpg.DivisionByZeroError):
            await ask(connections, "SELECT 1/0")
        assert idle(pool) == 1
    assert await ask(connections)


async def test_what_was_cancelled_goes_back_and_its_statement_ends(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections
) -> None:
    for _ in range(2 * MOST):
        asking = asyncio.ensure_future(ask(connections, "SELECT 1 FROM pg_sleep(60)"))
        await asyncio.sleep(0.02)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    assert await ask(connections)
    running = "SELECT count(*)::int FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND state='active'"
    assert await ask(connections, f"{running} AND datname=current_database() AND pid<>pg_backend_pid()") == 0


async def test_the_pool_has_back_what_nobody_wants_each_time(
    pool: asyncpg.Pool[asyncpg.Record], connections: KeptConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sticky_connections, "KEPT_SECONDS", 0.05)
    for _ in range(2):
        await asyncio.gather(*(ask(connections, f"{PID} FROM pg_sleep(0.02)") for _ in range(MOST)))
        async with asyncio.timeout(5):
            while idle(pool) < MOST:
                await asyncio.sleep(0.01)


async def test_closing_waits_for_who_is_at_work(pool: asyncpg.Pool[asyncpg.Record]) -> None:
    connections = KeptConnections(pool, MOST)
    await ask(connections)
    asking = asyncio.ensure_future(ask(connections, f"{PID} FROM pg_sleep(0.1)"))
    await asyncio.sleep(0.02)
    closing = asyncio.ensure_future(connections.close())
    assert await asking
    async with asyncio.timeout(5):
        await closing
