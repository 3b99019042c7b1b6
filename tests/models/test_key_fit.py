"""Tests that a ring is used only with the database whose values it decrypts.

Each test checks the errors that `connect` raises, and the recorded keys.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import pytest

import models
from core.errors import CommandError, Unavailable
from core.ids import new_id
from core.keys import KeyRing, new_key, new_ring, write, written
from core.settings import Settings
from models import key_fit
from models.database import connect
from models.dialect.base import Database
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from resolvers.events.data_keys import data_keys_in
from tests.factories import Make
from tests.idempotency.sending import count, execute


def ring(data: dict[int, bytes], index: dict[int, bytes]) -> KeyRing:
    return KeyRing(written(data, index))


async def refusal(settings: Settings, keys: KeyRing) -> str | None:
    """Returns the error with which a ring is refused, or None."""
    try:
        async with connect(replace(settings, keys=keys, pool_size=1)):
            return None
    except CommandError as error:
        return error.message


async def recorded(database: Database) -> set[str]:
    return {row[0] for row in await database.fetch('SELECT "key" FROM "key_fingerprint"')}


async def forget(database: Database) -> None:
    """Removes the fingerprints, as in a database of an earlier version."""
    await execute(database, 'DELETE FROM "key_fingerprint" RETURNING "key"')


Change = Callable[[KeyRing], KeyRing]

REFUSED: dict[str, tuple[Change, Collection[str]]] = {
    "a new ring": (lambda own: KeyRing(new_ring()), ["data key 1 is another", "index key 1 is another"]),
    "another data key": (lambda own: ring({1: new_key()}, own.index), ["data key 1 is another"]),
    "another index key": (lambda own: ring(own.data, {1: new_key()}), ["index key 1 is another"]),
    "another number": (lambda own: ring({2: own.data[1]}, own.index), ["data key 1 is missing"]),
    "the old keys are gone": (
        lambda own: ring({2: new_key()}, {2: new_key()}),
        ["data key 1 is missing", "index key 1"],
    ),
    "another number of the index": (lambda own: ring(own.data, {3: own.index[1]}), ["index key 1 is missing"]),
    "keys exchanged": (lambda own: ring({1: own.index[1]}, {1: own.data[1]}), ["data key 1 is another", "index key 1"]),
}


async def test_a_ring_that_does_not_fit_is_refused(settings: Settings, make: Make, database: Database) -> None:
    """The ring is refused whether or not the database has recorded fingerprints."""
    await make(models.Customer, email="ann@example.com", phone="+49 30 1")
    await make(models.Employee, email="bob@example.com")
    own = settings.keys
    for fingerprints in (True, False):
        for name, (change, reasons) in REFUSED.items():
            if not fingerprints:
                await forget(database)
            message = await refusal(settings, change(own))
            assert message is not None, name
            assert "do not fit the database" in message
            assert "docs/encryption.md" in message
            assert not fingerprints or all(reason in message for reason in reasons), message
            assert not any(key.hex() in message for key in (*own.data.values(), *own.index.values()))
            assert await recorded(database) == ({"data 1", "index 1"} if fingerprints else set()), name
    assert await refusal(settings, own) is None
    assert await recorded(database) == {"data 1", "index 1"}


async def test_nothing_of_a_key_is_stored(settings: Settings, database: Database) -> None:
    stored = " ".join(row[0] for row in await database.fetch('SELECT "fingerprint" FROM "key_fingerprint"'))
    keys = [*settings.keys.data.values(), *settings.keys.index.values()]
    assert len(set(stored.split())) == 2
    assert not any(key[start : start + 4].hex() in stored for key in keys for start in range(29))
    # One and the same key has another fingerprint as a key of the other kind.
    same = ring({1: keys[0]}, {1: keys[1]}).fingerprints(), ring({1: keys[1]}, {1: keys[0]}).fingerprints()
    assert not set(same[0].values()) & set(same[1].values())


async def test_a_database_without_values_takes_any_ring(settings: Settings, make: Make, database: Database) -> None:
    for keys in (KeyRing(new_ring()), ring({5: new_key()}, {6: new_key()}), settings.keys):
        await make(models.Customer, name="Nothing is sensitive here")
        assert await refusal(settings, keys) is None
        assert await recorded(database) == {*keys.fingerprints()}


@pytest.mark.parametrize("minority", ["data key alone", "employee", "everything of a customer"])
async def test_values_of_another_ring_do_not_decide(
    settings: Settings, make: Make, database: Database, minority: str
) -> None:
    """Values that a server with another ring has written do not decide whether a ring fits.

    The server wrote these values before fingerprints were recorded.
    """
    await make(models.Customer, email="ann@example.com", phone="+49 30 1")
    await make(models.Contact, email="ann@example.com")
    foreign = KeyRing(new_ring())
    own, database.keys = database.keys, foreign
    if minority == "employee":
        await make(models.Employee, email="eve@example.com")
    elif minority == "data key alone":
        await make.changes.run(lambda unit: data_keys_in(unit, [("Customer", new_id())]))
    else:
        await make(models.Customer, email="eve@example.com", phone="+49 30 2", street_line="Street 1")
    database.keys = own
    await forget(database)
    assert "decrypt" in (await refusal(settings, foreign) or "")
    assert await refusal(settings, settings.keys) is None


async def test_a_rotation_that_an_earlier_version_has_begun(settings: Settings, make: Make, database: Database) -> None:
    """All keys that values use are recorded, so none of them can be removed too early."""
    await make(models.Customer, email="ann@example.com")
    own = settings.keys
    both = ring({2: new_key(), **own.data}, {2: new_key(), **own.index})
    database.keys = both
    await make(models.Customer, email="bob@example.com")
    unused = ring({**both.data, 3: new_key()}, both.index)
    await forget(database)
    assert await refusal(settings, unused) is None
    assert await recorded(database) == {"data 1", "data 2", "index 1", "index 2"}
    assert "data key 2 is missing" in (await refusal(settings, own) or "")
    new = ring({2: both.data[2]}, {2: both.index[2]})
    assert "data key 1 is missing" in (await refusal(settings, new) or "")


async def test_of_two_rings_that_come_at_once_one_is_taken(settings: Settings, database: Database) -> None:
    await forget(database)
    rings = [KeyRing(new_ring()) for _ in range(4)]
    found = await asyncio.gather(*(refusal(settings, one) for one in rings))
    (taken,) = [one for one in rings if await key_fit_of(settings, one)]
    assert await recorded(database) == {"data 1", "index 1"}
    assert taken in [one for one, message in zip(rings, found, strict=True) if message is None]


async def test_rings_that_replace_each_other_are_not_mixed(settings: Settings, database: Database) -> None:
    rings = [KeyRing(new_ring()) for _ in range(4)]
    async with AsyncExitStack() as stack:
        opened = (connect(replace(settings, keys=one, pool_size=1), checks_keys=False) for one in rings)
        others = [await stack.enter_async_context(one) for one in opened]
        for _ in range(15):
            await asyncio.gather(*map(key_fit.give_up, others))
            rows = await database.fetch('SELECT "key","fingerprint" FROM "key_fingerprint"')
            assert {row[0]: row[1] for row in rows} in [one.current() for one in rings]


async def key_fit_of(settings: Settings, keys: KeyRing) -> bool:
    async with connect(replace(settings, keys=keys, pool_size=1), checks_keys=False) as other:
        return not await key_fit.misfit(other)


async def test_a_file_that_another_replaces(settings: Settings, make: Make, database: Database, tmp_path: Path) -> None:
    """The server can read although its file of keys has been replaced by a wrong one.

    It encrypts nothing until the file has the keys of the database again.
    """
    path = tmp_path / "ring"
    text = written(settings.keys.data, settings.keys.index)
    write(path, text)
    kept = await make(models.Customer, email="ann@example.com")
    served = replace(settings, keys=KeyRing(path=path))
    async with connect(served) as server:
        changes = Changes(server, SYSTEM, served)
        values = {"kind": "COMPANY", "name": "x", "email": "new@example.com"}
        for strange in (new_ring(), written({9: new_key()}, {9: new_key()}), text.replace("data 1", "data 2")):
            write(path, strange)
            server.keys.look()
            assert await key_fit.misfit(server)
            before = await count(database, "customer")
            with pytest.raises(Unavailable):
                await changes.create(registry.of(models.Customer), dict(values))
            assert await count(database, "customer") == before
            found = await changes.run(lambda unit: unit.get(models.Customer, kept))
            assert found is not None
            assert found["email"] == "ann@example.com"
        write(path, text)
        server.keys.look()
        assert await key_fit.misfit(server) == []
        await changes.create(registry.of(models.Customer), dict(values))


async def test_a_server_that_has_slept_through_a_rotation(
    settings: Settings, make: Make, database: Database, tmp_path: Path
) -> None:
    """The file no longer contains the server's present keys, but only the new ones.

    The server accepts the new keys, because the database has recorded them.
    """
    path, own = tmp_path / "ring", settings.keys
    write(path, written(own.data, own.index))
    served = replace(settings, keys=KeyRing(path=path))
    async with connect(served) as server:
        new = ring({2: new_key()}, {2: new_key()})
        await make(models.Customer, email="ann@example.com")
        write(path, written(new.data, new.index))
        database.keys = new
        await key_fit.record(database)
        await key_fit.retire(database)
        id = await make(models.Customer, email="bob@example.com")
        async with asyncio.timeout(20):
            while list(server.keys.data) != [2]:
                await asyncio.sleep(0.05)
        found = await Changes(server, SYSTEM, served).run(lambda unit: unit.get(models.Customer, id))
        assert found is not None
        assert found["email"] == "bob@example.com"
