"""Data keys: what seals copies of a person's sensitive values in events, deliveries and kept answers.

Each row that is a person, such as a customer or an employee, has a key of its own, made at first use and wrapped by the
key ring. Rotation wraps it anew and leaves the copies as they are; when the person is erased the key is deleted, and no
copy opens any more. Nothing but this table and the sensitive columns is sealed by the ring itself, because nothing
else is rotated: whatever else must be kept secret is sealed by the program's own data key.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core import clock
from core.ids import new_id
from core.keys import KEY_BYTES, KeyRing, seal, unseal
from models.dialect.base import Database, DialectName, Transaction
from models.fields import Kind

Person = tuple[str, UUID]
"""Whom values are about: the name of an entity, and the row's id."""


class Within(Protocol):
    """Where keys are made: a transaction of a database. A unit of changes is one."""

    @property
    def database(self) -> Database:
        """The database."""

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""


PROGRAM: Person = ("Rapport", UUID(int=0))
"""Nobody: the program's own key."""


class DataKey:
    """The key of one person, or of several at once."""

    __slots__ = ("_cipher", "_key")

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, context: str) -> str:
        """A text that this key opens in the same context only, such as `event.<id>`."""
        return seal(self._cipher, plain, context.encode())

    def open(self, sealed: str, context: str) -> bytes:
        """What was sealed. Raises Unreadable."""
        return unseal(self._cipher, sealed, context.encode())


def together(keys: Sequence[DataKey | None]) -> DataKey | None:
    """One key out of those of several people, in any order; None when one of them is erased.

    What it seals is about all of them, and is gone with any one of them.
    """
    if not keys:
        raise ValueError("a key out of no keys would be everybody's")
    present = [key for key in keys if key is not None]
    if len(present) < len(keys):
        return None
    derive = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"rapport: data keys together")
    return DataKey(derive.derive(b"".join(sorted({key._key for key in present}))))


def sealed_for(keys: Sequence[DataKey | None], plain: bytes, context: str) -> str:
    """Seals what is about several people. Raises ValueError when one of them is erased."""
    key = together(keys)
    if key is None:
        raise ValueError("nothing is sealed for somebody who is erased")
    return key.seal(plain, context)


def opened_for(keys: Sequence[DataKey | None], sealed: str, context: str) -> bytes | None:
    """What `sealed_for` sealed for the same people; None when one of them is erased. Raises Unreadable."""
    key = together(keys)
    return None if key is None else key.open(sealed, context)


@dataclass(frozen=True, slots=True)
class In:
    """A transaction of a database, where there is no unit of changes."""

    database: Database
    transaction: Transaction


async def sealed_about(within: Within, people: Collection[Person], plain: bytes, context: str) -> str:
    """A text that keeps what is about some people, under the keys of all of them, and names them."""
    about = sorted({PROGRAM, *((entity, UUID(str(row))) for entity, row in people)}, key=str)
    found = await data_keys_in(within, about)
    text = sealed_for(list(found.values()), plain, context)
    return orjson.dumps({"about": [(entity, str(row)) for entity, row in about], "sealed": text}).decode()


async def opened_about(database: Database, kept: str, context: str) -> bytes | None:
    """What `sealed_about` keeps; None when one of the people is erased. Raises Unreadable."""
    stored = orjson.loads(kept)
    found = await data_keys(database, [(entity, UUID(row)) for entity, row in stored["about"]])
    return opened_for(list(found.values()), stored["sealed"], context)


async def data_key(unit: Within, entity: str, row_id: UUID) -> DataKey:
    """The key of a person, made now if there is none, within the unit's transaction."""
    return (await data_keys_in(unit, [(entity, row_id)]))[entity, row_id]


async def data_keys_in(unit: Within, people: Collection[Person]) -> dict[Person, DataKey]:
    """The keys of people, as `data_key`, in one statement where all are there.

    Two transactions that make one person's key at once agree: the second waits for the first, and takes its key.
    """
    wanted = sorted(set(people), key=str)
    found = await _wrapped(unit, wanted)
    missing = [person for person in wanted if person not in found]
    if missing:
        place = _places(unit.database.name)
        insert = (
            "INSERT INTO data_key (id, entity, row_id, wrapped, created_at)"
            f" VALUES ({','.join(place(n) for n in range(1, 6))}) ON CONFLICT DO NOTHING"
        )
        made = [[new_id(), *person, _wrap(unit.database.keys, person), clock.now()] for person in missing]
        await unit.transaction.client.execute_many(insert, made)
        found |= await _wrapped(unit, missing)
    return {person: _unwrapped(unit.database.keys, person, found[person]) for person in wanted}


async def data_keys(database: Database, people: Collection[Person]) -> dict[Person, DataKey | None]:
    """The keys of people, read outside of transactions; None for who has none, never had one, or is erased."""
    wanted = sorted(set(people), key=str)
    rows = await database.fetch(*_select(database, wanted)) if wanted else []
    found = _by_person(rows)
    return {person: _unwrapped(database.keys, person, found[person]) if person in found else None for person in wanted}


async def behind(database: Database) -> int:
    """How many keys are not wrapped by the ring's current key."""
    return int((await database.fetch(f"SELECT count(*) FROM data_key WHERE {_behind(database.keys)}"))[0][0])


async def rewrap(unit: Within, after: UUID | None, limit: int = 250) -> tuple[int, UUID | None]:
    """Wraps the next keys after an id by the ring's current key.

    Returns how many, and the last one's id; None at the end. The keys themselves stay, and so does what they sealed.
    """
    database, place = unit.database, _places(unit.database.name)
    beyond = f"id > {place(1)} AND " if after else ""
    sql = f"SELECT id, entity, row_id, wrapped FROM data_key WHERE {beyond}{_behind(database.keys)}"
    sql += f" ORDER BY id LIMIT {place(2 if after else 1)}{database.free_row_lock}"
    rows = await unit.transaction.fetch(sql, [*([after] if after else []), limit])
    wrapped = []
    for id, entity, row_id, old in rows:
        context = wrapping_context(entity, row_id)
        wrapped.append([database.keys.seal(database.keys.open(old, context), context), id])
    if wrapped:
        update = f"UPDATE data_key SET wrapped = {place(1)} WHERE id = {place(2)}"
        await unit.transaction.client.execute_many(update, wrapped)
    return len(rows), UUID(str(rows[-1][0])) if rows else None


def _behind(ring: KeyRing) -> str:
    return f"substr(wrapped, 1, 2) <> '{ring.sealing}'"


def _places(dialect: DialectName) -> Any:
    return (lambda n: "?") if dialect == "sqlite" else (lambda n: f"${n}")


def _select(database: Database, people: Sequence[Person]) -> tuple[str, list[object]]:
    among = database.among("row_id", _places(database.name)(1), Kind.ID)
    ids = database.values(Kind.ID, list(dict.fromkeys(id for _, id in people)))
    return f"SELECT entity, row_id, wrapped FROM data_key WHERE {among}", [ids]


def _by_person(rows: Sequence[Sequence[Any]]) -> dict[Person, str]:
    return {(row[0], UUID(str(row[1]))): row[2] for row in rows}


async def _wrapped(unit: Within, people: Sequence[Person]) -> dict[Person, str]:
    return _by_person(await unit.transaction.fetch(*_select(unit.database, people))) if people else {}


def wrapping_context(entity: str, row_id: UUID | str) -> str:
    """What binds a wrapped key to its person."""
    return f"data_key.{entity}.{row_id}"


def _wrap(ring: KeyRing, person: Person) -> str:
    return ring.seal(secrets.token_bytes(KEY_BYTES), wrapping_context(*person))


def _unwrapped(ring: KeyRing, person: Person, wrapped: str) -> DataKey:
    return DataKey(ring.open(wrapped, wrapping_context(*person)))
