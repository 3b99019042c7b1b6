"""Requests with an idempotency key: who carries one out, what its changes came to, and its answer.

    a key is    when
    free        nobody has used it, or not for 24 hours
    running     somebody has claimed it, and renews the lease
    dead        the lease has ended without an answer: whoever comes next takes over
    answered    the answer is there; it is given again as it is

A run that was taken for dead and lives does no harm: each change is made once, by its outcome, and the first answer
that is stored is everybody's.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core import clock
from core.errors import KeyInProgress, KeyMismatch, NotFound
from core.ids import new_id
from models.dialect.base import Database, Transaction
from models.fields import Kind
from resolvers.events import data_keys
from resolvers.search.compile import Compiler

LEASE = timedelta(seconds=3)
KEPT = timedelta(hours=24)
MAX_ANSWER = 1_000_000
"""Bytes. A larger answer is not kept: a retry rebuilds it from the outcomes."""

_Fetch = Callable[[str, Sequence[Any]], Awaitable[list[Sequence[Any]]]]
_OWNER = '"owner"'
_EXPIRED = "This idempotency key expired while the request was carried out. Send it again."

People = Collection[tuple[str, UUID]]
"""Rows with sensitive values, by entity and id: whose data keys an answer is sealed with."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to carry a request out: the key's row, and the name of this one run."""

    id: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class Running:
    """Somebody carries the request out at this moment."""


RUNNING = Running()


async def look(database: Database, caller: str, key: str, digest: str) -> bytes | Running | None:
    """The answer to a request, or that it is running; None when it may be claimed. A read, for those who wait.

    Raises KeyMismatch when the key stands for another request.
    """
    found = await _state(database, database.fetch, caller, key, digest, clock.now())
    return await _opened(database, found) if isinstance(found, _Kept) else found


async def claim(database: Database, caller: str, key: str, digest: str) -> bytes | Running | Claim:
    """As `look`, but what may be claimed is claimed. Raises KeyMismatch."""
    found = None
    while found is None:
        async with database.transaction() as transaction:
            found = await _claimed(database, transaction, caller, key, digest)
    return await _opened(database, found) if isinstance(found, _Kept) else found


async def _claimed(
    database: Database, transaction: Transaction, caller: str, key: str, digest: str
) -> _Kept | Running | Claim | None:
    """What `claim` finds; None when the key was there at first, and was pruned then: it is free now."""
    owner, now = secrets.token_hex(16), clock.now()
    gone = Compiler(database)
    expired = f'DELETE FROM "idempotency_key" WHERE {_own(gone, caller, key)}'
    expired += f' AND "expires_at"<={gone.bind(now)} AND "lease_until"<={gone.bind(now)} RETURNING "id"'
    await transaction.fetch(expired, gone.parameters)
    new = Compiler(database)
    values = (new_id(), caller, key, digest, owner, now + LEASE, now, now + KEPT)
    made = await transaction.fetch(
        'INSERT INTO "idempotency_key"'
        ' ("id","caller","key","digest","owner","lease_until","created_at","expires_at")'
        f' VALUES ({",".join(map(new.bind, values))}) ON CONFLICT ("caller","key") DO NOTHING RETURNING "id"',
        new.parameters,
    )
    if not made:
        # Held: of several who find it dead one takes over, and the others find it running.
        found = await _state(database, transaction.fetch, caller, key, digest, now, database.row_lock)
        if found is not None:
            return found
        over = Compiler(database)
        made = await transaction.fetch(
            f'UPDATE "idempotency_key" SET "owner"={over.bind(owner)},"lease_until"={over.bind(now + LEASE)}'
            f' WHERE {_own(over, caller, key)} RETURNING "id"',
            over.parameters,
        )
    return Claim(_uuid(made[0][0]), owner) if made else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """A stored answer, as it is stored."""

    id: UUID
    sealed: str


async def _state(
    database: Database, fetch: _Fetch, caller: str, key: str, digest: str, now: datetime, lock: str = ""
) -> _Kept | Running | None:
    compiler = Compiler(database)
    rows = await fetch(
        f'SELECT "id","digest","answer","lease_until">{compiler.bind(now)},"expires_at">{compiler.bind(now)}'
        f' FROM "idempotency_key" WHERE {_own(compiler, caller, key)}{lock}',
        compiler.parameters,
    )
    if not rows:
        return None
    id, known, sealed, alive, valid = rows[0]
    if not (valid or alive):
        return None
    if known != digest:
        raise KeyMismatch("This idempotency key was used for another request. Take a new key for each request.")
    if sealed is not None:
        return _Kept(_uuid(id), sealed)
    return RUNNING if alive else None


async def renew(database: Database, claims: Sequence[Claim]) -> None:
    """Tells that these runs are alive."""
    compiler = Compiler(database)
    until = compiler.bind(clock.now() + LEASE)
    owners = compiler.bind(database.values(Kind.TEXT, [claim.owner for claim in claims]))
    sql = f'UPDATE "idempotency_key" SET "lease_until"={until}'
    sql += f' WHERE {database.among(_OWNER, owners, Kind.TEXT)} AND "answer" IS NULL RETURNING "id"'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def release(database: Database, claim: Claim) -> None:
    """Gives a request up that has no answer, so that a retry can carry it out at once.

    It is nobody's then: a renewal that was under way, and comes after, finds nothing to renew.
    """
    compiler = Compiler(database)
    now, id, owner = (compiler.bind(value) for value in (clock.now(), claim.id, claim.owner))
    sql = f'UPDATE "idempotency_key" SET "lease_until"={now},{_OWNER}=\'\''
    sql += f' WHERE "id"={id} AND {_OWNER}={owner} RETURNING "id"'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def finish(database: Database, claim: Claim, answer: bytes, people: People) -> bytes:
    """Stores the answer, and returns the one that is stored: a rival's, if it came first."""
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
    """Removes expired keys with their outcomes and answers, at most `limit` at once; returns how many."""
    compiler = Compiler(database)
    now = clock.now()
    sql = f'SELECT "id" FROM "idempotency_key" WHERE "expires_at"<={compiler.bind(now)}'
    sql += f' AND "lease_until"<={compiler.bind(now)} ORDER BY "expires_at" LIMIT {compiler.bind(limit)}'
    sql = f'DELETE FROM "idempotency_key" WHERE "id" IN ({sql}) RETURNING "id"'
    async with database.transaction() as transaction:
        return len(await transaction.fetch(sql, compiler.parameters))


# The outcomes of a request's changes, each in the change's own transaction


async def begin(database: Database, transaction: Transaction, key: UUID, place: str) -> str | None:
    """Takes a place in a request; returns what came of it before, if anything did.

    A rival that has taken it and not committed yet is waited for. Raises KeyInProgress when the key was pruned.
    """
    taking, looking = Compiler(database), Compiler(database)
    values = ",".join(map(taking.bind, (new_id(), key, place, "")))
    sql = f'INSERT INTO "idempotency_outcome" ("id","key_id","position","outcome") VALUES ({values})'
    sql += ' ON CONFLICT ("key_id","position") DO NOTHING RETURNING "id"'
    try:
        taken = await transaction.fetch(sql, taking.parameters)
    except Exception as error:
        violation = database.violation(error)
        if violation is None or violation.kind != "foreign_key":
            raise
        raise KeyInProgress(_EXPIRED) from None
    if taken:
        return None
    sql = f'SELECT "outcome" FROM "idempotency_outcome" WHERE {_at(looking, key, place)}'
    rows = await transaction.fetch(sql, looking.parameters)
    if not rows:  # outcomes go with their key alone
        raise KeyInProgress(_EXPIRED)
    return str(rows[0][0])


async def settle(database: Database, transaction: Transaction, key: UUID, place: str, outcome: str) -> None:
    """Writes down what came of a place that this transaction has taken."""
    compiler = Compiler(database)
    sql = f'UPDATE "idempotency_outcome" SET "outcome"={compiler.bind(outcome)}'
    sql += f' WHERE {_at(compiler, key, place)} RETURNING "id"'
    await transaction.fetch(sql, compiler.parameters)


# How answers are stored


async def _sealed(database: Database, transaction: Transaction, id: UUID, answer: bytes, people: People) -> str:
    """An answer under the data keys of all people whose rows it shows: with any one of them it is gone."""
    return await data_keys.sealed_about(data_keys.In(database, transaction), people, answer, f"answer.{id}")


async def _opened(database: Database, kept: _Kept) -> bytes:
    """A kept answer. Raises NotFound when somebody whom it is about was erased."""
    answer = await data_keys.opened_about(database, kept.sealed, f"answer.{kept.id}")
    if answer is None:
        raise NotFound("The answer to this request is about somebody who was erased since.")
    return answer


def _at(compiler: Compiler, key: UUID, place: str) -> str:
    return f'"key_id"={compiler.bind(key)} AND "position"={compiler.bind(place)}'


def _own(compiler: Compiler, caller: str, key: str) -> str:
    return f'"caller"={compiler.bind(caller)} AND "key"={compiler.bind(key)}'


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
