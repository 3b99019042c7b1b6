"""The pool of read connections of SQLite: when connections are opened, and what happens if that fails."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.dialect.sqlite_readers import Readers

MOST = 4


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Returns a database in WAL mode with one table of three rows."""
    path = tmp_path / "numbers.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA journal_mode=WAL; CREATE TABLE number (n INTEGER); INSERT INTO number VALUES (1), (2), (3)"
        )
    return path


@pytest.fixture
async def readers(path: Path) -> AsyncIterator[Readers]:
    readers = Readers(path, MOST)
    await readers.open()
    yield readers
    await readers.close()


def open_files(path: Path) -> int:
    """Returns how many connections of this process are open on the database, as the operating system sees them."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found += os.readlink(entry) == str(path)
    return found


linux = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")


async def numbers(readers: Readers) -> list[int]:
    return [row[0] for row in await readers.fetch("SELECT n FROM number ORDER BY n", ())]


@linux
async def test_connections_are_opened_as_reads_need_them(readers: Readers, path: Path) -> None:
    assert open_files(path) == 1
    for _ in range(3):
        assert await numbers(readers) == [1, 2, 3]
    assert open_files(path) == 1
    assert await asyncio.gather(*(numbers(readers) for _ in range(2))) == [[1, 2, 3]] * 2
    assert open_files(path) == 2
    assert await asyncio.gather(*(numbers(readers) for _ in range(40))) == [[1, 2, 3]] * 40
    assert open_files(path) == MOST
    await readers.close()
    assert open_files(path) == 0


@linux
async def test_reads_that_are_cancelled_while_a_connection_opens_leave_it_usable(readers: Readers, path: Path) -> None:
    for steps in range(6):
        reads = [asyncio.ensure_future(numbers(readers)) for _ in range(MOST)]
        for _ in range(steps):
            await asyncio.sleep(0)
        for read in reads:
            read.cancel()
        await asyncio.gather(*reads, return_exceptions=True)
    assert await asyncio.gather(*(numbers(readers) for _ in range(40))) == [[1, 2, 3]] * 40
    assert open_files(path) <= MOST
    await readers.close()
    assert open_files(path) == 0


async def test_a_connection_that_cannot_be_opened_takes_nothing_away(readers: Readers, path: Path) -> None:
    moved = path.rename(path.with_suffix(".moved"))
    for _ in range(2 * MOST):
        results = await asyncio.gather(numbers(readers), numbers(readers), return_exceptions=True)
        assert results[0] == [1, 2, 3]
        assert isinstance(results[1], sqlite3.OperationalError)
    moved.rename(path)
    assert await asyncio.gather(*(numbers(readers) for _ in range(40))) == [[1, 2, 3]] * 40
