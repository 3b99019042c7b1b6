"""Checks that the key ring is the one with which the values of the database were encrypted.

The table `key_fingerprint` names the keys that stored values may need, each with its fingerprint. A ring fits if it has
all of them. A key is recorded when a ring is first used with the database, and when it becomes the current key. Key
rotation removes the keys that no value needs any more.

A database of an earlier version has values but no fingerprints. The ring must then decrypt most values of a sample.
"""

# ruff: noqa: S608 - the SQL is built from the models' own names
from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import asyncpg

from core import clock
from core.errors import CommandError, Unreadable
from core.ids import new_id
from core.keys import KeyRing
from models.description import Description, blind_columns, describe_all
from models.dialect.base import Database
from models.sealing import blinds, context

SAMPLE = 20
"""The number of the oldest and of the newest values of each column that a sample has."""

_WHAT_TO_DO = "Use the key ring of this database, such as the one in your backup. docs/encryption.md says more."


async def check(database: Database) -> None:
    """Checks the key ring before anything is encrypted or decrypted, and records its current keys.

    Creates the key file if it is missing and nothing in the database is encrypted. Does nothing if the database has not
    been migrated yet. Raises CommandError if the ring does not fit the database.
    """
    ring = database.keys
    known = await _recorded(database)
    if known is None:
        return
    if ring.is_new:
        if await _has_values(database):
            raise CommandError(
                f"The key file {ring.source} is missing, but values of the database are encrypted. Restore the file"
                " from your backup, because no other keys can decrypt these values. docs/encryption.md says more."
            )
        ring.create()
    current = ring.current()
    if not current:
        return
    wrong = _wrong(known, ring.fingerprints())
    if wrong or not known:
        if not await _has_values(database):
            await _write(database, current, remove=wrong)
        elif wrong:
            raise CommandError(_refusal(ring, wrong))
        else:
            await _prove(database)
            await _write(database, current | await _others_in_use(database))
    elif current.keys() - known.keys():
        await _write(database, current)
    else:
        return
    # Another process may have recorded another ring at the same time.
    wrong = _wrong(await _recorded(database) or {}, ring.fingerprints())
    if wrong:
        raise CommandError(_refusal(ring, wrong))


async def misfit(database: Database) -> list[str]:
    """Returns the names of the recorded keys that the ring does not have, such as `data 1`. Runs one small query.

    The list is empty if the ring fits. If another file has replaced the key file, takes its keys if they fit.
    """
    ring = database.keys
    known = await _recorded(database) or {}
    if _wrong(known, ring.fingerprints()):
        ring.look()  # a rotation may have just written the file
    waiting = ring.replacement()
    if waiting is not None and not _wrong(known, waiting):
        ring.adopt()
        waiting = None
    return _wrong(known, ring.fingerprints() if waiting is None else waiting)


async def record(database: Database) -> None:
    """Records the current keys of the ring."""
    await _write(database, database.keys.current())


async def retire(database: Database) -> None:
    """Removes the fingerprints of all keys but the current ones, because no value needs them."""
    current = database.keys.current()
    await _write(database, current, remove=(await _recorded(database) or {}).keys() - current.keys())


async def give_up(database: Database) -> None:
    """Replaces all recorded keys by the ring's current keys, even if they do not fit. Creates a missing key file."""
    if database.keys.is_new:
        database.keys.create()
    current = database.keys.current()
    await _write(database, current, remove=(await _recorded(database) or {}).keys())


async def _recorded(database: Database) -> dict[str, str] | None:
    """Returns the recorded fingerprints by the names of the keys, or None if their table does not exist yet."""
    try:
        rows = await database.fetch('SELECT "key","fingerprint" FROM "key_fingerprint"')
    except (asyncpg.UndefinedTableError, sqlite3.OperationalError) as error:
        if isinstance(error, sqlite3.OperationalError) and "no such table" not in str(error):
            raise
        return None
    return {row[0]: row[1] for row in rows}


def _wrong(known: Mapping[str, str], fingerprints: Mapping[str, str]) -> list[str]:
    """Returns the names of the recorded keys that a ring does not have."""
    return [name for name, fingerprint in sorted(known.items()) if fingerprints.get(name) != fingerprint]


def _refusal(ring: KeyRing, wrong: Sequence[str]) -> str:
    have = ring.fingerprints()
    reasons = [
        f"{name.replace(' ', ' key ')} is {'another key' if name in have else 'missing'} in {ring.source}"
        for name in wrong
    ]
    return f"The encryption keys do not fit the database: {', and '.join(reasons)}. {_WHAT_TO_DO}"


async def _write(database: Database, keys: Mapping[str, str], remove: Collection[str] = ()) -> None:
    first, *others = ("?", "?", "?", "?") if database.name == "sqlite" else ("$1", "$2", "$3", "$4")
    insert = 'INSERT INTO "key_fingerprint" ("id","key","fingerprint","created_at")'
    insert += f" VALUES ({','.join((first, *others))})"
    insert += ' ON CONFLICT ("key") DO NOTHING'
    async with database.transaction() as transaction:
        if database.name == "postgres":
            # Without the lock, keys of two rings could be recorded together: a DELETE that waits for another process
            # does not see the key that this process then inserts, but the next DELETE does.
            await transaction.client.execute_query('LOCK TABLE "key_fingerprint" IN SHARE ROW EXCLUSIVE MODE')
        for name in remove:
            await transaction.client.execute_query(f'DELETE FROM "key_fingerprint" WHERE "key"={first}', [name])
        await transaction.client.execute_many(insert, [[new_id(), *one, clock.now()] for one in keys.items()])


# The values of the database


def _sealed() -> list[Description]:
    return [entity for entity in describe_all() if entity.sealed]


async def _has_values(database: Database) -> bool:
    """Returns whether anything in the database is encrypted."""
    found = ['EXISTS (SELECT 1 FROM "data_key")']
    for entity in _sealed():
        condition = " OR ".join(f'"{one.name}" IS NOT NULL' for one in entity.sealed)
        found.append(f'EXISTS (SELECT 1 FROM "{entity.table}" WHERE {condition})')
    return bool((await database.fetch(f"SELECT {' OR '.join(found)}"))[0][0])


async def _prove(database: Database) -> None:
    """Decrypts a sample of the values. Raises CommandError if the ring does not fit most of them."""
    ring = database.keys
    opened: list[tuple[str, bool]] = []
    same: list[bool] = []
    for entity in _sealed():
        for attribute in entity.sealed:
            columns = ["id", attribute.name, *(column for one in attribute.blinds for column in blind_columns(one))]
            columns += ["country"] if "country" in entity.columns else []
            for row in await _sample(database, entity.table, columns, attribute.name):
                values = dict(zip(columns, row, strict=True))
                plain = _opened(ring, values[attribute.name], f"{context(entity, attribute.name)}.{row[0]}")
                opened.append((str(row[0]), plain is not None))
                if plain is not None:
                    values[attribute.name] = plain
                    same += _same_hashes(dict(zip(columns, row, strict=True)), blinds(ring, entity, attribute, values))
    for id, name, row_id, wrapped in await _sample(
        database, "data_key", ["id", "entity", "row_id", "wrapped"], "wrapped"
    ):
        opened.append((str(id), _opened(ring, wrapped, f"data_key.{name}.{row_id}") is not None))
    good = sum(is_open for _, is_open in opened)
    # If there are as many of one as of the other, the oldest value decides: ids begin with the time.
    if 2 * good < len(opened) or (2 * good == len(opened) and not min(opened)[1]):
        raise CommandError(
            f"The encryption keys do not fit the database: of {len(opened)} values, the data keys in {ring.source}"
            f" decrypt {good}. {_WHAT_TO_DO}"
        )
    if same and not any(same):
        raise CommandError(
            f"The encryption keys do not fit the database: no index key in {ring.source} finds a value. {_WHAT_TO_DO}"
        )


def _opened(ring: KeyRing, sealed: str, place: str) -> str | None:
    """Decrypts a value. Returns None if the ring cannot do so."""
    try:
        return ring.open(sealed, place).decode(errors="replace")
    except Unreadable:
        return None


async def _sample(database: Database, table: str, columns: Sequence[str], filled: str) -> list[Sequence[Any]]:
    listed = ",".join(f'"{column}"' for column in columns)
    found: dict[str, Sequence[Any]] = {}
    for direction in ("", " DESC"):
        sql = f'SELECT {listed} FROM "{table}" WHERE "{filled}" IS NOT NULL ORDER BY "id"{direction} LIMIT {SAMPLE}'
        found |= {str(row[0]): row for row in await database.fetch(sql)}
    return list(found.values())


def _same_hashes(stored: Mapping[str, Any], hashes: Mapping[str, str | None]) -> list[bool]:
    """Returns, for each stored hash, whether the ring makes the same one."""
    return [stored[column] == made for column, made in hashes.items() if stored.get(column)]


async def _others_in_use(database: Database) -> dict[str, str]:
    """Returns the fingerprints of the keys, besides the current ones, that values of the database use."""
    ring = database.keys
    found = {}
    for name in ring.fingerprints().keys() - ring.current().keys():
        kind, number = name.split()
        for entity in _sealed():
            columns = [
                column
                for one in entity.sealed
                for column in (
                    [one.name] if kind == "data" else [c for blind in one.blinds for c in blind_columns(blind)]
                )
            ]
            condition = " OR ".join(f"substr(\"{column}\",1,2)='{int(number):02x}'" for column in columns)
            sql = f'SELECT EXISTS (SELECT 1 FROM "{entity.table}" WHERE {condition})'
            if (await database.fetch(sql))[0][0]:
                found[name] = ring.fingerprints()[name]
    return found
