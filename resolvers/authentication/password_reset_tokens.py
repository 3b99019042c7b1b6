"""The tokens with which a forgotten password is replaced. Only their SHA-256 is stored."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID

import models
from models.dialect.base import Database, Transaction
from models.dialect.expired_rows import delete_expired
from resolvers.search.compile import Compiler

LIFETIME = timedelta(hours=1)
LONGEST_TOKEN = 100


async def create(database: Database, transaction: Transaction, employee: UUID) -> str:
    """Stores the hash of a new token of an employee. Returns the token."""
    token = secrets.token_urlsafe(32)
    now = await database.time(transaction.fetch)
    _ = await models.PasswordReset.create(
        using_db=transaction.client, employee_id=employee, token_hash=_hash(token), expires_at=now + LIFETIME
    )
    return token


async def find(database: Database, token: str) -> UUID | None:
    """Returns the employee of a token; None if the token is unknown, was used or has expired."""
    compiler = Compiler(database)
    sql = f'SELECT "employee_id" FROM "password_reset" WHERE "token_hash"={compiler.bind(_hash(token))}'
    found = await database.fetch(f'{sql} AND "expires_at">{database.now}', compiler.parameters)
    return UUID(str(found[0][0])) if found else None


async def use(database: Database, transaction: Transaction, token: str, employee: UUID) -> bool:
    """Deletes a token and all other tokens of its employee. Returns False if the token is not valid (see `find`)."""
    compiler = Compiler(database)
    sql = f'DELETE FROM "password_reset" WHERE "token_hash"={compiler.bind(_hash(token))}'
    sql += f' AND "employee_id"={compiler.bind(employee)} AND "expires_at">{database.now} RETURNING "id"'
    used = bool(await transaction.fetch(sql, compiler.parameters))
    await end(transaction, employee)
    return used


async def end(transaction: Transaction, employee: UUID) -> None:
    """Deletes all tokens of an employee."""
    _ = await models.PasswordReset.filter(employee_id=employee).using_db(transaction.client).delete()


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` expired tokens. Returns the number of deleted tokens."""
    return await delete_expired(database, "password_reset", limit)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()
