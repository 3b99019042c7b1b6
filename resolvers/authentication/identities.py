"""Identities, which bind accounts of the identity provider to employees, and sessions of provider tokens."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import models
from models.dialect.base import Database, Transaction
from models.fields import Kind
from resolvers.search.compile import Compiler

_REFUSED = timedelta(hours=24)
"""How long tokens from before a logout are refused. Access tokens of providers expire earlier."""


class Bound(NamedTuple):
    """An identity and the employee to whom it is bound."""

    id: UUID
    employee: UUID


async def find(database: Database, issuer: str, subject: str) -> Bound | None:
    """Returns the identity of a provider's account; None if the account is not bound to anybody."""
    compiler = Compiler(database)
    sql = 'SELECT "id","employee_id" FROM "identity" WHERE "issuer"='
    sql += f'{compiler.bind(issuer)} AND "subject"={compiler.bind(subject)}'
    rows = await database.fetch(sql, compiler.parameters)
    return Bound(*(UUID(str(value)) for value in rows[0])) if rows else None


async def open_session(
    database: Database, identity: Bound, token: bytes, provider_session: str | None, expires: datetime
) -> UUID:
    """Stores a session for a provider's bearer token if none is stored yet. Returns the session's id.

    A token is not accepted after its session has ended. Therefore a sign-out, or a logout at the provider, makes the
    token invalid.

    `token`: a hash of the token. The session's id is derived from this hash.
    `expires`: when the session may be deleted. From this time on, the token must not be accepted.
    """
    id = UUID(bytes=hashlib.sha256(b"session\n" + token).digest()[:16])
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        columns = {
            "id": id,
            "employee_id": identity.employee,
            "identity_id": identity.id,
            "secret_hash": token.hex(),  # never the hash of a refresh token: those are hashed once more
            "created_at": now,
            "rotated_at": now,
            "expires_at": expires,
            "provider_session": provider_session,
            "second_factor": True,  # that is the provider's task
        }
        _ = await _insert_once(database, transaction, "session", columns)
    return id


async def use_once(database: Database, what: str, expires: datetime) -> bool:
    """Records that a token or a state was used. Returns False if it was used before.

    `what`: the token or the state, with a prefix for its kind.
    `expires`: the time after which the token or the state is not valid anyway.
    """
    async with database.transaction() as transaction:
        return await use_once_in(database, transaction, what, expires)


async def use_once_in(database: Database, transaction: Transaction, what: str, expires: datetime) -> bool:
    """Does the same as `use_once` in an open transaction.

    If the transaction is rolled back, the token or state counts as not used.
    """
    id = UUID(bytes=hashlib.sha256(what.encode(errors="surrogatepass")).digest()[:16])
    return await _insert_once(database, transaction, "used_token", {"id": id, "expires_at": expires})


async def note_end(
    database: Database, transaction: Transaction, issuer: str, subject: str | None, session: str | None, at: datetime
) -> None:
    """Stores that the provider has ended a session, or all sessions of an account.

    `session`: the session that has ended; None if all sessions of the account have ended.
    `at`: when the session or sessions ended, by the provider's clock.
    """
    compiler = Compiler(database)
    values = compiler.bind(_end_id(issuer, subject, session)), compiler.bind(at + _REFUSED)
    sql = f'INSERT INTO "used_token" ("id","expires_at") VALUES ({",".join(values)}) ON CONFLICT ("id") DO UPDATE'
    sql += ' SET "expires_at"=excluded."expires_at" WHERE "used_token"."expires_at"<excluded."expires_at"'
    await transaction.fetch(f'{sql} RETURNING "id"', compiler.parameters)


async def has_ended(database: Database, issuer: str, subject: str, session: str | None, begins: datetime) -> bool:
    """Returns whether the provider has ended the session of a token since the token was issued.

    `begins`: when the token was issued.
    """
    ids = [_end_id(issuer, subject, None)] + ([_end_id(issuer, None, session)] if session is not None else [])
    compiler = Compiler(database)
    among = database.among('"id"', compiler.bind(database.values(Kind.ID, ids)), Kind.ID)
    sql = f'SELECT 1 FROM "used_token" WHERE {among} AND "expires_at">={compiler.bind(begins + _REFUSED)}'
    return bool(await database.fetch(sql, compiler.parameters))


def _end_id(issuer: str, subject: str | None, session: str | None) -> UUID:
    what = f"ended account\n{issuer}\n{subject}" if session is None else f"ended session\n{issuer}\n{session}"
    return UUID(bytes=hashlib.sha256(what.encode()).digest()[:16])


async def prune(database: Database) -> int:
    """Deletes expired codes and used tokens. Returns the number of deleted rows."""
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        deleted = 0
        for model in (models.SignInCode, models.UsedToken):
            expired: Any = model.filter(expires_at__lte=now)
            deleted += await expired.using_db(transaction.client).delete()
        return deleted


async def _insert_once(database: Database, transaction: Transaction, table: str, columns: dict[str, object]) -> bool:
    """Inserts a row unless a row with the same id exists. Returns whether the row was inserted."""
    compiler = Compiler(database)
    given = {name: value for name, value in columns.items() if value is not None}
    places = [compiler.bind(value) for value in given.values()]
    names = ",".join(f'"{name}"' for name in given)
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({",".join(places)}) ON CONFLICT ("id") DO NOTHING RETURNING "id"'
    return bool(await transaction.fetch(sql, compiler.parameters))
