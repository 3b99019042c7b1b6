"""Proof: stored files contain no readable sensitive value, and rotating keys loses nothing.

Small versions run in every test run. The large version kills the rotation's process while it runs.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest

import models
from core import keys
from core.errors import Refused
from core.keys import KeyRing
from core.settings import Settings
from jobs import key_rotation
from jobs.key_rotation import rotate_keys
from models.database import connect
from models.description import describe
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.events.data_keys import data_keys, data_keys_in
from resolvers.search.expressions import EVERY_ROW, Matches
from resolvers.search.statements import rows
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import ROOT, environment

SENTINEL = "SENTINEL"
PHONE = "+49 30 99887766"
SEALED = (models.Customer, models.Contact, models.Employee)


@pytest.fixture
async def settings(settings: Settings, tmp_path: Path) -> Settings:
    """Returns settings with keys in a file, because a rotation changes this file."""
    path = tmp_path / "ring"
    keys.write(path, keys.new_ring())
    return replace(settings, keys=KeyRing(path=path))


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    """Returns a connected database with these settings."""
    async with connect(settings) as connected:
        yield connected


async def stored_bytes(settings: Settings) -> bytes:
    """Returns everything that is stored: SQLite's files, or all rows of all tables of PostgreSQL."""
    if settings.embedded:
        path = settings.database_path
        return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    server = await asyncpg.connect(settings.database_url)
    try:
        tables = await server.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        dump = [await server.fetch(f'SELECT t::text FROM "{table}" t') for (table,) in tables]
    finally:
        await server.close()
    return "\n".join(row[0] for found in dump for row in found).encode()


async def test_no_sensitive_value_is_readable(
    settings: Settings, database: Database, make: Make, capfd: pytest.CaptureFixture[str]
) -> None:
    values = {"phone": PHONE, "email": f"{SENTINEL}@example.com"}
    customer = await make(models.Customer, name="Plain name", **values, street_line=f"{SENTINEL} Street 1")
    await make(models.Contact, customer_id=customer, **values)
    await make(models.Employee, **values)
    await make.changes.update(registry.of(models.Customer), customer, {"phone": f"{PHONE} x5"}, None)
    stored = await stored_bytes(settings)
    assert stored.count(b"Plain name") > 0
    for readable in (SENTINEL, SENTINEL.lower(), "99887766", "4930998"):
        assert stored.count(readable.encode()) == 0, readable
    assert SENTINEL not in "".join(capfd.readouterr())
    ring = settings.keys
    assert ring.path is not None
    assert not any(key in stored for key in (*ring.data.values(), *ring.index.values()))


class Writers:
    """Changes phone numbers during a rotation, with the same kind of key ring as a server."""

    def __init__(self, settings: Settings, ids: Sequence[UUID]) -> None:
        self.settings = replace(settings, keys=KeyRing(path=settings.keys.path))
        self.ids = ids
        self.phones: dict[UUID, str] = {}
        self.versions: dict[UUID, int] = dict.fromkeys(ids, 1)
        self.written = 0
        self.missed: list[str] = []
        self._over = asyncio.Event()

    async def run(self) -> None:
        """Writes until `stop` is called, and looks up the values that it has written."""
        async with connect(self.settings) as database:
            await asyncio.gather(*(self._write(database, n) for n in range(2)))

    async def _write(self, database: Database, lane: int) -> None:
        changes, customers = Changes(database, SYSTEM, self.settings), registry.of(models.Customer)
        mine = self.ids[lane::2]
        while not self._over.is_set():
            id = mine[self.written * 7 % len(mine)]
            phone = f"+49 30 5{lane}{self.written:07d}"
            await changes.update(customers, id, {"phone": phone}, None)
            self.phones[id] = phone
            self.versions[id] += 1
            self.written += 1
            found = rows(database, customers.description, Matches("phone", (phone,)))
            if len(await database.fetch(found.sql, found.parameters)) != 1:
                self.missed.append(phone)
            await asyncio.sleep(0.002)

    def stop(self) -> None:
        """Stops after the current write."""
        self._over.set()


async def customers_with_everything(database: Database, settings: Settings, count: int) -> list[UUID]:
    """Creates customers with all sensitive values. The first ten have a data key each."""
    changes, entity = Changes(database, SYSTEM, settings), registry.of(models.Customer)

    async def work(first: int, unit: Unit) -> list[UUID]:
        made = []
        for n in range(first, min(first + 500, count)):
            values = {"phone": f"+49 30 1{n:06d}", "email": f"c{n}@example.com", "street_line": f"Street {n}"}
            made.append(await unit.create(entity, {"kind": "PERSON", "name": f"Customer {n}", **values}))
        return made

    ids: list[UUID] = []
    for first in range(0, count, 500):
        ids += await changes.run(partial(work, first))
    await changes.run(lambda unit: data_keys_in(unit, [("Customer", id) for id in ids[:10]]))
    return ids


async def under(database: Database) -> set[str]:
    """Returns the keys that ciphertexts, blind indexes and wrapped keys use, such as `data 02`."""
    found: set[str] = set()
    async with database.transaction() as transaction:
        for model in SEALED:
            entity = describe(model)
            for column in entity.model._meta.fields_db_projection.values():
                if "_blind_" in column or column in {one.name for one in entity.sealed}:
                    kind = "index" if "_blind_" in column else "data"
                    read = await transaction.fetch(
                        f'SELECT DISTINCT substr("{column}", 1, 2) FROM "{entity.table}" WHERE "{column}" IS NOT NULL'
                    )
                    found |= {f"{kind} {row[0]}" for row in read}
        read = await transaction.fetch("SELECT DISTINCT substr(wrapped, 1, 2) FROM data_key")
    return found | {f"data {row[0]}" for row in read}


async def midway(database: Database) -> None:
    """Waits until values with old keys and values with new keys exist."""
    while len(await under(database)) < 4:
        await asyncio.sleep(0.01)


async def readable(database: Database) -> dict[UUID, dict[str, Any]]:
    """Returns every customer with its values decrypted."""
    statement = rows(database, describe(models.Customer), EVERY_ROW)
    read = await database.fetch(statement.sql, statement.parameters)
    return {record.id: record for record in map(statement.reader.record, read)}


async def check_found(database: Database, ids: Sequence[UUID]) -> None:
    """Checks that about fifty rows are found by their e-mail addresses."""
    for n in range(0, len(ids), max(1, len(ids) // 50)):
        statement = rows(database, describe(models.Customer), Matches("email", (f"C{n}@EXAMPLE.com",)))
        read = await database.fetch(statement.sql, statement.parameters)
        assert [statement.reader.record(row).id for row in read] == [ids[n]]


async def check(settings: Settings, ids: Sequence[UUID], writers: Writers) -> None:
    """Checks that all values are readable, use new keys, and are found by a filter."""
    settings = replace(settings, keys=KeyRing(path=settings.keys.path))
    async with connect(settings) as database:
        assert await under(database) == {"data 02", "index 02"}
        found = await readable(database)
        assert len(found) == len(ids)
        for n, id in enumerate(ids):
            assert found[id]["phone"] == writers.phones.get(id, f"+49 30 1{n:06d}")
            assert (found[id]["email"], found[id]["street_line"]) == (f"c{n}@example.com", f"Street {n}")
            assert found[id]["version"] == writers.versions[id]  # a rotation is no change of anybody's
        await check_found(database, ids)
        opened = await data_keys(database, [("Customer", id) for id in ids[:10]])
        assert all(key is not None for key in opened.values())
    assert writers.missed == []
    assert writers.written > 10


async def test_keys_rotate_under_writes_and_after_an_interruption(
    settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_rotation, "BATCH", 40)
    ids = await customers_with_everything(database, settings, 300)
    sealed = (await data_keys(database, [("Customer", ids[0])]))["Customer", ids[0]]
    assert sealed is not None
    copy = sealed.seal(b"copy", "event.1")
    writers = Writers(settings, ids)
    writing = asyncio.create_task(writers.run())
    own = replace(settings, keys=KeyRing(path=settings.keys.path))
    rotating = asyncio.create_task(rotate_keys(own, new=True))
    await midway(database)
    rotating.cancel()
    with pytest.raises(asyncio.CancelledError):
        await rotating
    assert await under(database) == {"data 01", "data 02", "index 01", "index 02"}
    assert len(await readable(database)) == 300
    await check_found(database, ids)  # the row's old index or its new one, whichever it has
    told = await rotate_keys(own, new=False)
    writers.stop()
    await writing
    assert told.endswith("rows now use data key 2 and index key 2.")
    await check(settings, ids, writers)
    # What a data key sealed is not written anew, and opens.
    again = (await data_keys(database, [("Customer", ids[0])]))["Customer", ids[0]]
    assert again is not None
    assert again.open(copy, "event.1") == b"copy"
    assert (await rotate_keys(own, new=False)).startswith("0 rows")


async def test_a_rotation_waits_for_what_began_under_the_old_keys(settings: Settings, database: Database) -> None:
    old = replace(settings, keys=KeyRing(keys.written(settings.keys.data, settings.keys.index)))
    written, go_on = asyncio.Event(), asyncio.Event()

    async def insert() -> UUID:
        async def work(unit: Unit) -> UUID:
            values = {"kind": "COMPANY", "name": "Late", "email": "late@example.com"}
            id = await unit.create(registry.of(models.Customer), values)
            written.set()
            await go_on.wait()
            return id

        async with connect(old) as server:
            return await Changes(server, SYSTEM, old).run(work)

    inserting = asyncio.create_task(insert())
    await written.wait()
    own = replace(settings, keys=KeyRing(path=settings.keys.path))
    rotating = asyncio.create_task(rotate_keys(own, new=True))
    await asyncio.sleep(3)
    assert not rotating.done()
    go_on.set()
    id = await inserting
    assert (await rotating).startswith("2 rows")
    assert (await readable(database))[id]["email"] == "late@example.com"
    assert await under(database) == {"data 02", "index 02"}


async def test_of_rival_inserts_of_one_address_during_a_rotation_one_is_made(
    settings: Settings, database: Database, make: Make
) -> None:
    await customers_with_everything(database, settings, 20)
    old = settings.keys
    assert old.path is not None
    first_data, first_index = old.data, old.index
    # Servers with the ring as it was, with both keys, and with the new one alone, in the order of a rotation.
    both = KeyRing(keys.written({2: b"d" * 32, **first_data}, {2: b"i" * 32, **first_index}))
    told: set[tuple[tuple[str, ...], str]] = set()
    for before, after in ((KeyRing(keys.written(first_data, first_index)), both), (both, _new(both))):
        email = f"one-{len(after.index)}@example.com"
        made = 0

        async def insert(ring: KeyRing, n: int, email: str = email) -> int:
            # Without the check: at each moment of a rotation, only two of the rings fit the database.
            async with connect(replace(settings, keys=ring, pool_size=1), checks_keys=False) as mine:
                values = {"employee_number": f"{email}-{n}", "full_name": "One", "role": "SALES", "email": email}
                try:
                    await Changes(mine, SYSTEM, settings).create(registry.of(models.Employee), values)
                except Refused as refused:
                    told.update((one.field, str(one.code)) for one in refused.problems)
                    return 0
                return 1

        for some in range(0, 50, 10):
            made += sum(await asyncio.gather(*(insert((before, after)[n % 2], n) for n in range(some, some + 10))))
        assert made == 1
    assert told == {(("email",), "TAKEN")}
    assert len(await database.fetch("SELECT id FROM employee WHERE email IS NOT NULL")) == 2


def _new(ring: KeyRing) -> KeyRing:
    """Returns the key ring after the rotation, with only the first key of each kind."""
    return KeyRing(keys.written({2: ring.data[2]}, {2: ring.index[2]}))


@pytest.mark.prove
async def test_ten_thousand_rows_and_a_kill(settings: Settings, database: Database) -> None:
    count = int(os.environ.get("ROWS", "10000"))
    ids = await customers_with_everything(database, settings, count)
    assert settings.keys.path is not None
    variables = {**variables_of(settings), "RAPPORT_KEY_FILE": str(settings.keys.path)}
    variables.pop("RAPPORT_KEYS")
    writers = Writers(settings, ids)
    writing = asyncio.create_task(writers.run())
    began = time.monotonic()
    killed = await _rotate("--new", variables=variables)
    await midway(database)
    killed.send_signal(signal.SIGKILL)
    assert await killed.wait() == -signal.SIGKILL
    assert await under(database) == {"data 01", "data 02", "index 01", "index 02"}, "it was killed midway"
    resumed = await _rotate(variables=variables)
    assert await resumed.wait() == 0
    took = time.monotonic() - began
    writers.stop()
    await writing
    await check(settings, ids, writers)
    print(f"{database.name}: {count:,} rows, {writers.written:,} writes beside; unreadable 0, old key 0; {took:.1f} s")


async def _rotate(*arguments: str, variables: dict[str, str]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, str(ROOT / "main.py"), "rotate-keys", *arguments, env=environment(variables)
    )


def test_the_files_are_searched_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "plain.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE t AS SELECT 'SENTINEL' AS x")
    connection.commit()
    assert SENTINEL.encode() in asyncio.run(stored_bytes(Settings(database_url=f"sqlite://{path}")))
    connection.close()
