"""A rotation is refused if the ring does not fit. Single unreadable values stay, and are reported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import models
from core import keys
from core.errors import CommandError, Unreadable
from core.keys import KeyRing
from core.settings import Settings
from jobs import key_rotation
from jobs.key_rotation import rotate_keys
from models.database import connect
from models.dialect.base import Database
from models.sealing import readable as opened
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from tests.factories import Make
from tests.proofs.test_at_rest import SENTINEL, check_found, customers_with_everything, readable


@pytest.fixture
async def settings(settings: Settings, tmp_path: Path) -> Settings:
    """Returns settings with keys in a file, because a rotation changes this file."""
    path = tmp_path / "ring"
    keys.write(path, keys.new_ring())
    return replace(settings, keys=KeyRing(path=path))


async def test_a_key_that_is_gone_is_told_without_the_value(settings: Settings, database: Database, make: Make) -> None:
    await make(models.Customer, email=f"{SENTINEL}@example.com")
    other = replace(settings, keys=KeyRing(keys.new_ring()))
    async with connect(other, checks_keys=False) as unchecked:
        (row,) = (await readable(unchecked)).values()
        with pytest.raises(Unreadable) as unreadable:
            opened(row["email"])
    ring = KeyRing(keys.written({9: b"x" * 32}, {9: b"y" * 32}))
    with pytest.raises(CommandError, match="data key 1 is missing") as caught:
        await rotate_keys(replace(settings, keys=ring), new=False)
    assert SENTINEL not in str(caught.value) + str(unreadable.value)


@pytest.mark.parametrize("why", ["another ring", "another row"])
async def test_a_rotation_leaves_what_it_cannot_decrypt(
    settings: Settings, database: Database, make: Make, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """Values that no key can decrypt stay as they are.

    All other values are re-encrypted, even in the same row, and the old keys are removed.
    """
    monkeypatch.setattr(key_rotation, "RELOAD_SECONDS", 0.0)
    monkeypatch.setattr(key_rotation, "BATCH", 3)
    ids = await customers_with_everything(database, settings, 8)
    sealing = KeyRing(keys.new_ring()) if why == "another ring" else settings.keys
    spoiled = sealing.seal(b"+49 30 9", f"customer.phone.{ids[5]}0")
    async with database.transaction() as transaction:
        await transaction.fetch(f"UPDATE customer SET phone = '{spoiled}' WHERE id = '{ids[5]}' RETURNING id")
        wrapped = sealing.seal(b"k" * 32, "elsewhere")
        await transaction.fetch(f"UPDATE data_key SET wrapped = '{wrapped}' WHERE row_id = '{ids[2]}' RETURNING id")
    own = replace(settings, keys=KeyRing(path=settings.keys.path))
    told = await rotate_keys(own, new=True)
    assert told.endswith(
        f"No key decrypts these values, which stay as they are: phone of Customer {ids[5]};"
        f" the data key of Customer {ids[2]}."
    )
    assert (list(own.keys.data), list(own.keys.index)) == ([2], [2])
    async with connect(replace(settings, keys=KeyRing(path=settings.keys.path))) as after:
        found = await readable(after)
        for n, id in enumerate(ids):
            assert (found[id]["email"], found[id]["street_line"]) == (f"c{n}@example.com", f"Street {n}")
            assert (found[id]["phone"] == f"+49 30 1{n:06d}") is (n != 5)
        await check_found(after, ids)
    async with database.transaction() as transaction:
        ((kept,),) = await transaction.fetch(f"SELECT phone FROM customer WHERE id = '{ids[5]}'")
    assert kept == spoiled
    again = await rotate_keys(own, new=False)
    assert again.startswith("0 rows")
    assert str(ids[5]) in again


async def test_whose_keys_are_lost_goes_on_with_others(
    settings: Settings, database: Database, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Values that the new keys cannot decrypt stay, and can be replaced."""
    monkeypatch.setattr(key_rotation, "RELOAD_SECONDS", 0.0)
    (id,) = await customers_with_everything(database, settings, 1)
    new = replace(settings, keys=KeyRing(keys.new_ring()))
    told = await rotate_keys(new, new=False, accept_loss=True)
    assert told.startswith("0 rows now use data key 1 and index key 1.")
    async with connect(new) as after:
        (row,) = (await readable(after)).values()
        for name in ("phone", "email", "street_line"):
            with pytest.raises(Unreadable):
                opened(row[name])
        changes = Changes(after, SYSTEM, new)
        await changes.update(registry.of(models.Customer), id, {"email": "c0@example.com", "phone": "+49 30 7"}, None)
        (row,) = (await readable(after)).values()
        assert (row["email"], row["phone"]) == ("c0@example.com", "+49 30 7")
        await check_found(after, [id])
    with pytest.raises(CommandError, match="do not fit"):
        async with connect(settings):
            pass
