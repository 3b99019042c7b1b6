"""Data keys encrypt the copies of a person's sensitive values in events, deliveries and stored responses.

Each person, such as a customer or an employee, has a data key. It is created at its first use, and stored wrapped, that
is, encrypted by the key ring.

- Erasing a person deletes their data key, which makes every copy unreadable.
- Key rotation re-wraps the data keys. The copies do not change.

The key ring itself encrypts only data keys and sensitive columns, because key rotation re-encrypts only these. Other
secrets are encrypted with the program's own data key.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core import clock
from core.errors import Unreadable
from core.ids import new_id
from core.keys import KEY_BYTES, KeyRing, seal, unseal
from models.dialect.base import Database, Transaction
from models.dialect.dialect_sql import DialectName
from models.fields import Kind

_log = logging.getLogger("rapport.keys")

Person = tuple[str, UUID]
"""A person whose values are encrypted: the entity name, such as "Customer", and the row id."""


class Within(Protocol):
    """A database and an open transaction. Units of work match this protocol."""

    @property
    def database(self) -> Database:
        """The database of the transaction."""

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""


PROGRAM: Person = ("Rapport", UUID(int=0))
"""The owner of the program's own data key, in place of a person. There is no such row."""


class DataKey:
    """An AES-GCM key: the data key of one person, or a key derived from several data keys."""

    __slots__ = ("_cipher", "_key")

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, context: str) -> str:
        """Encrypts `plain`, and returns the result as base64.

        `context`: AES-GCM associated data, which `open` needs, too.
        """
        return seal(self._cipher, plain, context.encode())

    def open(self, sealed: str, context: str) -> bytes:
        """Decrypts a value that `seal` returned. Raises Unreadable if the key or the associated data is wrong."""
        return unseal(self._cipher, sealed, context.encode())


class LostKey(DataKey):
    """A person's data key that the key ring cannot unwrap. Values that are encrypted with it are unreadable."""

    __slots__ = ("_reason",)

    def __init__(self, reason: Unreadable) -> None:
        self._reason = reason

    def open(self, sealed: str, context: str) -> bytes:
        """Always raises Unreadable."""
        raise self._reason

    def seal(self, plain: bytes, context: str) -> str:
        """Always raises Unreadable."""
        raise self._reason


def combined(keys: Sequence[DataKey | None]) -> DataKey | None:
    """Derives one key from the data keys of several people. The order of `keys` does not matter.

    Returns None if any of `keys` is None, which means an erased person. So the erasure of one person makes all values
    unreadable that are encrypted with the derived key. If no key is None but one is a LostKey, returns a LostKey.
    """
    if not keys:
        raise ValueError("a key derived from no keys would protect nothing")
    present = [key for key in keys if key is not None]
    if len(present) < len(keys):
        return None
    lost = next((key for key in present if isinstance(key, LostKey)), None)
    if lost is not None:
        return lost
    # Sorted and without duplicates: the same people give the same key in any order.
    derive = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"rapport: data keys together")
    return DataKey(derive.derive(b"".join(sorted({key._key for key in present}))))


def sealed_for(keys: Sequence[DataKey | None], plain: bytes, context: str) -> str:
    """Encrypts a value with a key derived from `keys` (see `combined`).

    `context`: AES-GCM associated data. Raises ValueError if any of `keys` is None.
    """
    key = combined(keys)
    if key is None:
        raise ValueError("cannot encrypt for an erased person")
    return key.seal(plain, context)


def opened_for(keys: Sequence[DataKey | None], sealed: str, context: str) -> bytes | None:
    """Decrypts a value that `sealed_for` encrypted; `context` must be the same.

    Returns None if any of `keys` is None, which means an erased person. Raises Unreadable if the keys or `context` are
    wrong.
    """
    key = combined(keys)
    return None if key is None else key.open(sealed, context)


@dataclass(frozen=True, slots=True)
class In:
    """A database and an open transaction, for callers that have no unit of work."""

    database: Database
    transaction: Transaction


async def sealed_about(within: Within, people: Collection[Person], plain: bytes, context: str) -> str:
    """Encrypts a value so that erasing any of `people` makes it unreadable.

    The key is derived from their data keys and the program's data key. Returns JSON with the encrypted value (`sealed`)
    and the people (`about`). `context`: AES-GCM associated data.
    """
    about = sorted({PROGRAM, *((entity, UUID(str(row))) for entity, row in people)}, key=str)
    found = await data_keys_in(within, about)
    text = sealed_for(list(found.values()), plain, context)
    return orjson.dumps({"about": [(entity, str(row)) for entity, row in about], "sealed": text}).decode()


async def opened_about(database: Database, kept: str, context: str) -> bytes | None:
    """Decrypts the JSON that `sealed_about` returned; `context` must be the same.

    Returns None if any of the people was erased. Raises Unreadable if `context` is wrong.
    """
    stored = orjson.loads(kept)
    found = await data_keys(database, [(entity, UUID(row)) for entity, row in stored["about"]])
    return opened_for(list(found.values()), stored["sealed"], context)


async def data_key(unit: Within, entity: str, row_id: UUID) -> DataKey:
    """Returns the data key of a person. Creates the key in the unit's transaction if it does not exist."""
    return (await data_keys_in(unit, [(entity, row_id)]))[entity, row_id]


async def data_keys_in(unit: Within, people: Collection[Person], new: Collection[Person] = ()) -> dict[Person, DataKey]:
    """Returns the data keys of several people, and creates missing keys. Runs one statement if all keys exist.

    If another transaction is creating a key at the same time, waits for it and returns its key. If the key ring cannot
    decrypt a person's key, the person gets a new one, and the old one is kept.

    `new`: further people, whose rows are new and who have no keys yet. One statement creates all their keys. The result
    contains these keys, too.
    """
    made = await _created(unit, sorted(new, key=_in_order)) if new else {}
    if len(made) == len(people):
        return made
    # In a fixed order, so that two transactions that insert keys of the same people cannot deadlock.
    wanted = sorted(set(people).difference(made), key=_in_order)
    wrapped = await _wrapped(unit, wanted)
    found = {person: _unwrapped(unit.database.keys, person, text) for person, text in wrapped.items()}
    lost = [person for person in wanted if isinstance(found.get(person), LostKey)]
    for person in lost:
        await _set_aside(unit, person, wrapped[person])
    missing = [person for person in wanted if person not in found or person in lost]
    if missing:
        created = await _created(unit, missing)
        # ON CONFLICT has waited for concurrent inserts to commit, so that a read now finds their keys.
        others = await _wrapped(unit, [person for person in missing if person not in created])
        found |= created
        found |= {person: _unwrapped(unit.database.keys, person, text) for person, text in others.items()}
    return made | {person: found[person] for person in wanted}


def _in_order(person: Person) -> tuple[str, int]:
    return person[0], person[1].int


async def _created(unit: Within, people: Sequence[Person]) -> dict[Person, DataKey]:
    """Creates data keys for people who have none.

    Leaves out people for whom another transaction has created a key.
    """
    database, keys = unit.database, {person: os.urandom(KEY_BYTES) for person in people}
    now = clock.now().isoformat(" ", "microseconds")
    rows = [
        {"id": str(new_id()), "entity": entity, "row_id": str(row_id), "wrapped": wrapped, "created_at": now}
        for (entity, row_id), wrapped in ((person, _wrap(database.keys, person, key)) for person, key in keys.items())
    ]
    listed = ",".join(_COLUMNS)
    created = await unit.transaction.fetch(
        f"INSERT INTO data_key ({listed}) SELECT {listed}"
        f" FROM {database.records(_places(database.name)(1), 'made', _COLUMNS)}"
        " WHERE true ON CONFLICT DO NOTHING RETURNING entity, row_id",
        [orjson.dumps(rows).decode()],
    )
    if len(created) < len(people):
        made = ((entity, UUID(str(row_id))) for entity, row_id in created)
        return {person: DataKey(keys[person]) for person in made}
    return {person: DataKey(key) for person, key in keys.items()}


async def _set_aside(unit: Within, person: Person, wrapped: str) -> None:
    """Renames a data key that cannot be unwrapped. The key is kept, because its key ring may still be found."""
    place = _places(unit.database.name)
    entity, row_id = person
    update = f"UPDATE data_key SET entity = {place(1)} WHERE entity = {place(2)} AND row_id = {place(3)}"
    update += f" AND wrapped = {place(4)}"
    await unit.transaction.client.execute_query(update, [f"{entity}/{new_id().hex}", entity, str(row_id), wrapped])
    _log.error("The data key of %s %s cannot be unwrapped. It was set aside, and a new one was made.", entity, row_id)


async def data_keys(database: Database, people: Collection[Person]) -> dict[Person, DataKey | None]:
    """Reads the data keys of several people outside a transaction. A key that is missing or erased is None.

    A key that the ring cannot unwrap is a LostKey.
    """
    wanted = sorted(set(people), key=_in_order)
    rows = await database.fetch(*_select(database, wanted)) if wanted else []
    found = _by_person(rows)
    return {person: _unwrapped(database.keys, person, found[person]) if person in found else None for person in wanted}


async def behind(database: Database) -> int:
    """Counts the data keys that are not wrapped by the key ring's current key."""
    return int((await database.fetch(f"SELECT count(*) FROM data_key WHERE {_behind(database.keys)}"))[0][0])


async def rewrap(unit: Within, after: UUID | None, limit: int = 250) -> tuple[int, UUID | None, list[str]]:
    """Re-wraps up to `limit` data keys with the key ring's current key. The data keys themselves do not change.

    `after`: the id after which to continue; None starts with the first data key.

    Returns the number of re-wrapped keys, the id of the last key that was read, and which keys cannot be unwrapped. The
    id is None if no key was read.
    """
    database, place = unit.database, _places(unit.database.name)
    beyond = f"id > {place(1)} AND " if after else ""
    sql = f"SELECT id, entity, row_id, wrapped FROM data_key WHERE {beyond}{_behind(database.keys)}"
    # Skips rows that another transaction has locked; `behind` still counts them.
    sql += f" ORDER BY id LIMIT {place(2 if after else 1)}{database.free_row_lock}"
    rows = await unit.transaction.fetch(sql, [*([after] if after else []), limit])
    wrapped, lost = [], []
    for id, entity, row_id, old in rows:
        context = wrapping_context(entity, row_id)
        try:
            plain = database.keys.open(old, context)
        except Unreadable:
            lost.append(f"the data key of {entity} {row_id}")
        else:
            wrapped.append([database.keys.seal(plain, context), id])
    if wrapped:
        update = f"UPDATE data_key SET wrapped = {place(1)} WHERE id = {place(2)}"
        await unit.transaction.client.execute_many(update, wrapped)
    return len(wrapped), UUID(str(rows[-1][0])) if rows else None, lost


_COLUMNS = {
    "id": Kind.ID,
    "entity": Kind.TEXT,
    "row_id": Kind.ID,
    "wrapped": Kind.TEXT,
    "created_at": Kind.INSTANT,
}


def _behind(ring: KeyRing) -> str:
    # A wrapped key starts with the two-character name of the ring's key that wrapped it.
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
    """Returns the AES-GCM associated data for wrapping a data key. It ties the data key to the person."""
    return f"data_key.{entity}.{row_id}"


def _wrap(ring: KeyRing, person: Person, key: bytes) -> str:
    return ring.seal(key, wrapping_context(*person))


def _unwrapped(ring: KeyRing, person: Person, wrapped: str) -> DataKey:
    try:
        return DataKey(ring.open(wrapped, wrapping_context(*person)))
    except Unreadable as error:
        return LostKey(error)
