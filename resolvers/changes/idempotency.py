"""Stores the state of each idempotency key: the run that executes the request, its outcomes and its answer.

A run is one attempt to execute a request. The executor (`schema/execution/idempotency.py`) claims the key before it
executes a mutation, and stores the answer afterwards. `replay` stores the outcome of each change. A key is in one of
these states:

    state       meaning
    free        the key was not used in the last 24 hours
    running     a run has claimed the key, and renews its lease on the key
    dead        the lease expired before an answer was stored; the next request with the key takes over
    answered    the answer is stored, and every request with the key gets this answer

A slow run can be considered dead while it still executes. This is safe: each change takes effect only once, because
outcomes are stored. All requests get the answer that was stored first.

The database's clock decides when a lease or a key expires, because any server process may take over a key.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core.errors import KeyInProgress, KeyMismatch, NotFound, Unreadable
from core.ids import new_id
from models.dialect.base import Database, Transaction
from models.fields import Kind
from resolvers.events import data_keys
from resolvers.search.compile import Compiler

_log = logging.getLogger("rapport.keys")

LEASE = timedelta(seconds=3)
"""How long a claim is valid unless the run renews it. Short, so that a retry after a crash need not wait long."""
KEPT = timedelta(hours=24)
"""How long answers and outcomes are kept."""
MAX_ANSWER = 1_000_000
"""Maximum size of a stored answer in bytes. After a larger answer, a retry rebuilds the answer from the outcomes."""

_Fetch = Callable[[str, Sequence[Any]], Awaitable[list[Sequence[Any]]]]
_OWNER = '"owner"'
_EXPIRED = "This idempotency key expired while the request was running. Send it again."

People = Collection[tuple[str, UUID]]
"""Persons whose data an answer shows, by entity name and row id. The answer is encrypted with their data keys."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to execute a request. `id`: the id of the key's row.

    `owner`: a random value that identifies the run.
    """

    id: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored answer. `id`: the id of the idempotency key's row. `answer`: the answer as it was passed to `finish`."""

    id: UUID
    answer: bytes


@dataclass(frozen=True, slots=True)
class Running:
    """Returned in place of an answer while another run is executing the request."""


RUNNING = Running()


async def look(database: Database, caller: str, key: str, digest: str) -> Stored | Running | None:
    """Returns the stored answer to a request, or RUNNING while a run executes the request.

    Returns None if the key can be claimed. Writes nothing, so a waiting request can call it repeatedly. `digest`:
    identifies the content of the request. Raises KeyMismatch if the key was used for another request. Raises NotFound
    if the answer shows data of a person who was erased.
    """
    found = await _state(database, database.fetch, caller, key, digest)
    return Stored(found.id, await _opened(database, found)) if isinstance(found, _Kept) else found


async def claim(database: Database, caller: str, key: str, digest: str) -> Stored | Running | Claim:
    """Claims the key and returns a `Claim`.

    If the key cannot be claimed, returns the stored answer to the request, or RUNNING while a run executes the request.
    Raises the same errors as `look`.
    """
    found = None
    while found is None:
        async with database.transaction() as transaction:
            found = await _claimed(database, transaction, caller, key, digest)
    return Stored(found.id, await _opened(database, found)) if isinstance(found, _Kept) else found


async def _claimed(
    database: Database, transaction: Transaction, caller: str, key: str, digest: str
) -> _Kept | Running | Claim | None:
    owner, now = secrets.token_hex(16), await database.time(transaction.fetch)
    gone = Compiler(database)
    expired = f'DELETE FROM "idempotency_key" WHERE {_own(gone, caller, key)}'
    expired += f' AND "expires_at"<={gone.bind(now)} AND "lease_until"<={gone.bind(now)} RETURNING "id"'
    await transaction.fetch(expired, gone.parameters)
    new = Compiler(database)
    values = (new_id(), caller, key, digest, owner, now + LEASE, now, now + KEPT)
    # One of several concurrent INSERTs succeeds. The others wait for its commit, and then read its row below.
    claimed = await transaction.fetch(
        'INSERT INTO "idempotency_key"'
        ' ("id","caller","key","digest","owner","lease_until","created_at","expires_at")'
        f' VALUES ({",".join(map(new.bind, values))}) ON CONFLICT ("caller","key") DO NOTHING RETURNING "id"',
        new.parameters,
    )
    if not claimed:
        # The row lock lets only one of several requests take over a dead key; the others then read that it is running.
        found = await _state(database, transaction.fetch, caller, key, digest, now, database.row_lock)
        if found is not None:
            return found
        over = Compiler(database)
        claimed = await transaction.fetch(
            f'UPDATE "idempotency_key" SET "owner"={over.bind(owner)},"lease_until"={over.bind(now + LEASE)}'
            f' WHERE {_own(over, caller, key)} RETURNING "id"',
            over.parameters,
        )
    return Claim(_uuid(claimed[0][0]), owner) if claimed else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """A stored answer, still encrypted. `id`: the id of the idempotency key's row. `sealed`: the ciphertext."""

    id: UUID
    sealed: str


async def _state(
    database: Database,
    fetch: _Fetch,
    caller: str,
    key: str,
    digest: str,
    now: datetime | None = None,
    lock: str = "",
) -> _Kept | Running | None:
    compiler = Compiler(database)
    times = [database.now if now is None else compiler.bind(now) for _ in range(2)]
    rows = await fetch(
        f'SELECT "id","digest","answer","lease_until">{times[0]},"expires_at">{times[1]}'
        f' FROM "idempotency_key" WHERE {_own(compiler, caller, key)}{lock}',
        compiler.parameters,
    )
    if not rows:
        return None
    id, known, sealed, alive, valid = rows[0]
    if not (valid or alive):
        return None
    if known != digest:
        raise KeyMismatch("This idempotency key was used for another request. Use a new key for each request.")
    if sealed is not None:
        return _Kept(_uuid(id), sealed)
    return RUNNING if alive else None


async def renew(database: Database, claims: Sequence[Claim]) -> None:
    """Extends the leases of several runs by one statement.

    Skips runs that another run has replaced, and runs whose answer is stored.
    """
    compiler = Compiler(database)
    async with database.transaction() as transaction:
        until = compiler.bind(await database.time(transaction.fetch) + LEASE)
        owners = compiler.bind(database.values(Kind.TEXT, [claim.owner for claim in claims]))
        sql = f'UPDATE "idempotency_key" SET "lease_until"={until}'
        sql += f' WHERE {database.among(_OWNER, owners, Kind.TEXT)} AND "answer" IS NULL RETURNING "id"'
        await transaction.fetch(sql, compiler.parameters)


async def release(database: Database, claim: Claim) -> None:
    """Gives up a claim without a stored answer, so that a retry need not wait for the lease to expire.

    A later call of `renew` does not bring the claim back.
    """
    compiler = Compiler(database)
    id, owner = compiler.bind(claim.id), compiler.bind(claim.owner)
    sql = f'UPDATE "idempotency_key" SET "lease_until"={database.now},{_OWNER}=\'\''
    sql += f' WHERE "id"={id} AND {_OWNER}={owner} RETURNING "id"'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def finish(database: Database, claim: Claim, answer: bytes, people: People) -> bytes:
    """Stores the answer of a run. If another run has already stored an answer, keeps that answer.

    Returns the answer that is stored.

    `people`: the persons whose data `answer` shows.

    Raises NotFound if the other run's answer shows data of a person who was erased.
    """
    compiler, other = Compiler(database), Compiler(database)
    async with database.transaction() as transaction:
        sealed, id = (
            compiler.bind(await _sealed(database, transaction, claim.id, answer, people)),
            compiler.bind(claim.id),
        )
        sql = f'UPDATE "idempotency_key" SET "answer"={sealed} WHERE "id"={id} AND "answer" IS NULL RETURNING "id"'
        if await transaction.fetch(sql, compiler.parameters):
            return answer
        sql = f'SELECT "answer" FROM "idempotency_key" WHERE "id"={other.bind(claim.id)}'
        rows = await transaction.fetch(sql, other.parameters)
    return await _opened(database, _Kept(claim.id, rows[0][0])) if rows else answer


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` expired keys, with their outcomes and answers. Returns the number of deleted keys."""
    compiler = Compiler(database)
    now = database.now
    sql = f'SELECT "id" FROM "idempotency_key" WHERE "expires_at"<={now}'
    sql += f' AND "lease_until"<={now} ORDER BY "expires_at" LIMIT {compiler.bind(limit)}'
    sql = f'DELETE FROM "idempotency_key" WHERE "id" IN ({sql}) RETURNING "id"'
    async with database.transaction() as transaction:
        return len(await transaction.fetch(sql, compiler.parameters))


# Outcomes of changes, each of which is stored in the transaction of its change


async def begin(database: Database, transaction: Transaction, key: UUID, place: str) -> str | None:
    """Reserves the position of a change in a request.

    Returns the stored outcome if the change has already taken effect, or None if the caller must make the change. If a
    concurrent run has reserved the position, waits until that run commits or rolls back.

    `key`: the id of the key's row.
    `place`: the position (see `replay.Places`).

    Raises KeyInProgress if the key has been deleted because it expired.
    """
    taking, looking = Compiler(database), Compiler(database)
    values = ",".join(map(taking.bind, (new_id(), key, place, "")))
    sql = f'INSERT INTO "idempotency_outcome" ("id","key_id","position","outcome") VALUES ({values})'
    sql += ' ON CONFLICT ("key_id","position") DO NOTHING RETURNING "id"'
    # The unique key on the position makes the INSERT wait for a concurrent run, so that only one makes the change.
    try:
        taken = await transaction.fetch(sql, taking.parameters)
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "foreign_key":  # the key's row was pruned
            raise
        raise KeyInProgress(_EXPIRED) from None
    if taken:
        return None
    sql = f'SELECT "outcome" FROM "idempotency_outcome" WHERE {_at(looking, key, place)}'
    rows = await transaction.fetch(sql, looking.parameters)
    if not rows:  # outcomes are only deleted together with their key
        raise KeyInProgress(_EXPIRED)
    return str(rows[0][0])


async def settle(database: Database, transaction: Transaction, key: UUID, place: str, outcome: str) -> None:
    """Stores the outcome of a change. `begin` must have reserved the position `place` in the same transaction."""
    compiler = Compiler(database)
    sql = f'UPDATE "idempotency_outcome" SET "outcome"={compiler.bind(outcome)}'
    sql += f' WHERE {_at(compiler, key, place)} RETURNING "id"'
    await transaction.fetch(sql, compiler.parameters)


# How answers are stored


async def _sealed(database: Database, transaction: Transaction, id: UUID, answer: bytes, people: People) -> str:
    return await data_keys.sealed_about(data_keys.In(database, transaction), people, answer, f"answer.{id}")


async def _opened(database: Database, kept: _Kept) -> bytes:
    """Decrypts a stored answer. If no key can decrypt it, returns empty bytes, so that a retry builds it again.

    Raises NotFound if the answer shows data of a person who was erased.
    """
    try:
        answer = await data_keys.opened_about(database, kept.sealed, f"answer.{kept.id}")
    except Unreadable as error:
        _log.error("The stored answer of the idempotency key %s is built again: %s", kept.id, error)
        return b""
    if answer is None:
        raise NotFound("The answer to this request shows data of a person who was erased. Read the rows instead.")
    return answer


def _at(compiler: Compiler, key: UUID, place: str) -> str:
    return f'"key_id"={compiler.bind(key)} AND "position"={compiler.bind(place)}'


def _own(compiler: Compiler, caller: str, key: str) -> str:
    return f'"caller"={compiler.bind(caller)} AND "key"={compiler.bind(key)}'


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
