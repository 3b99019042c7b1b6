"""Tests of data keys: each person has one key, without which nothing can be read."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

from core.errors import Unreadable
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.access import SYSTEM
from resolvers.changes import Changes, Unit
from resolvers.events.data_keys import PROGRAM, DataKey, combined, data_key, data_keys, opened_for, sealed_for


async def key_of(database: Database, settings: Settings, id: UUID) -> DataKey:
    async def work(unit: Unit) -> DataKey:
        return await data_key(unit, "Customer", id)

    return await Changes(database, SYSTEM, settings).run(work)


async def test_a_person_has_one_key_which_is_kept_wrapped(database: Database, settings: Settings) -> None:
    ann, ben = new_id(), new_id()
    key = await key_of(database, settings, ann)
    sealed = key.seal(b"copy", "event.1")
    assert (await key_of(database, settings, ann)).open(sealed, "event.1") == b"copy"
    read = await data_keys(database, [("Customer", ann), ("Customer", ben), ("Contact", ann), PROGRAM])
    assert {person for person, found in read.items() if found} == {("Customer", ann)}
    found = read["Customer", ann]
    assert found is not None
    assert found.open(sealed, "event.1") == b"copy"
    for other, context in ((await key_of(database, settings, ben), "event.1"), (found, "event.2")):
        with pytest.raises(Unreadable):
            other.open(sealed, context)
    rows = await database.fetch("SELECT row_id, wrapped FROM data_key")
    assert len(rows) == 2
    assert all(len(settings.keys.open(wrapped, f"data_key.Customer.{id}")) == 32 for id, wrapped in rows)


async def test_rivals_make_one_key(database: Database, settings: Settings) -> None:
    id = new_id()
    keys = await asyncio.gather(*(key_of(database, settings, id) for _ in range(20)))
    sealed = keys[0].seal(b"x", "here")
    assert [key.open(sealed, "here") for key in keys] == [b"x"] * 20
    assert len(await database.fetch("SELECT id FROM data_key")) == 1


async def test_what_is_about_several_is_gone_with_any_of_them(database: Database, settings: Settings) -> None:
    keys = [await key_of(database, settings, new_id()) for _ in range(3)]
    sealed = sealed_for(keys, b"about three", "delivery.1")
    assert opened_for(keys[::-1], sealed, "delivery.1") == b"about three"
    assert opened_for([*keys[:2], None], sealed, "delivery.1") is None
    for others in (keys[:2], keys[:1]):
        with pytest.raises(Unreadable):
            opened_for(others, sealed, "delivery.1")
    with pytest.raises(ValueError, match="erased"):
        sealed_for([keys[0], None], b"x", "delivery.1")
    with pytest.raises(ValueError, match="no keys"):
        combined([])
