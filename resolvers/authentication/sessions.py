"""Sessions: begun by a sign-in, extended by refresh tokens, ended by a sign-out or a stolen token.

The sign-in mutations call `begin`, `rotate` and `sign_out`; authentication checks `is_valid` for each access token.
A refresh token is `<session>.<secret>`, both base64url; only the SHA-256 of the secret is stored. Each can be exchanged
once. If one is used a second time, the whole session ends: one of the two clients that had the token stole it.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import models
from core import clock, tokens
from core.errors import Unauthenticated
from core.ids import new_id
from models.description import describe
from models.dialect.base import Database, Transaction
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.statements import rows

ACCESS = timedelta(minutes=10)
"""Lifetime of an access token."""
SESSION = timedelta(days=30)
"""Lifetime of a session since its last refresh."""


class Reason(StrEnum):
    """Why a session was ended."""

    SIGNED_OUT = "SIGNED_OUT"
    REUSED = "REUSED"
    PASSWORD = "PASSWORD"  # noqa: S105 - a reason
    EMPLOYEE = "EMPLOYEE"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens that a client gets for a session."""

    employee: UUID
    session: UUID
    access: str
    access_expires: datetime
    refresh: str


_listeners: list[Callable[[], None]] = []


def on_revocation(listener: Callable[[], None]) -> Callable[[], None]:
    """Calls `listener` whenever this process has ended sessions. Returns a function that removes the listener.

    Changes of employees and API keys are in the event log. Other processes are not notified; they poll `still_holds`.
    """
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def announce() -> None:
    """Calls every listener. Call it after the transaction that ended sessions has been committed."""
    for listener in list(_listeners):
        listener()


async def begin(
    database: Database, secret: str, employee: UUID, password_hash: str, better_hash: str | None = None
) -> Tokens | None:
    """Begins a session for an employee who has just proved their password; None if the password was changed meanwhile.

    `password_hash`: the hash that the password was checked against. `better_hash`: the same password hashed at the
    current cost, to replace it.
    """
    text, now = secrets.token_bytes(32), clock.now()
    still = every(equals("id", employee), equals("password_hash", password_hash), equals("active", True), LIVING)
    statement = rows(database, describe(models.Employee), still, columns=("id",), lock=True)
    async with database.transaction() as transaction:
        # The row lock orders this after a password change, which it then sees, or before it, so that the change ends
        # this session with the others.
        if not await transaction.fetch(statement.sql, statement.parameters):
            return None
        if better_hash is not None:
            row = models.Employee.filter(id=employee).using_db(transaction.client)
            _ = await row.update(password_hash=better_hash)  # no new version and no event: the password is the same
        _ = await models.Session.filter(employee_id=employee, expires_at__lte=now).using_db(transaction.client).delete()
        session = await models.Session.create(
            using_db=transaction.client,
            id=new_id(),
            employee_id=employee,
            secret_hash=_hash(text),
            created_at=now,
            rotated_at=now,
            expires_at=now + SESSION,
        )
    return _tokens(secret, employee, session.id, text)


async def rotate(database: Database, secret: str, refresh: str) -> Tokens:
    """Exchanges a refresh token for the session's next tokens. Raises Unauthenticated if it is not valid.

    A token that was already exchanged ends the session. If two clients exchange the same token at once, one gets new
    tokens, and the other's attempt ends the session.
    """
    id, given = _parsed(refresh)
    text, now = secrets.token_bytes(32), clock.now()
    async with database.transaction() as transaction:
        # One UPDATE checks and replaces the secret, so that only one of two concurrent exchanges can succeed.
        living = models.Session.filter(id=id, revoked_at__isnull=True, expires_at__gt=now)
        exchanged = (
            await living.filter(secret_hash=_hash(given))
            .using_db(transaction.client)
            .update(secret_hash=_hash(text), rotated_at=now, expires_at=now + SESSION)
        )
        session: Any = await models.Session.filter(id=id).using_db(transaction.client).first()
        reused = session is not None and not exchanged and session.revoked_at is None and session.expires_at > now
        if reused:
            _ = await end(transaction, Reason.REUSED, id=id)
    if reused:
        announce()
    if session is None or not exchanged:
        raise _refusal(session, reused=reused)
    return _tokens(secret, session.employee_id, id, text)


def _refusal(session: Any, *, reused: bool) -> Unauthenticated:
    if reused or (session is not None and session.reason == Reason.REUSED):
        return Unauthenticated("This refresh token was already used, so its session was ended. Sign in again.")
    if session is not None:
        return Unauthenticated("The session of this refresh token has ended. Sign in again.")
    return Unauthenticated("This is not a valid refresh token. Sign in again.")


async def end(transaction: Transaction, reason: Reason, *, but: UUID | None = None, **which: UUID) -> int:
    """Ends sessions selected by `id` or `employee_id`, except `but`. Returns how many.

    Call `announce` after the commit.
    """
    living = models.Session.filter(revoked_at__isnull=True, expires_at__gt=clock.now(), **which)
    if but is not None:
        living = living.exclude(id=but)
    ended: int = await living.using_db(transaction.client).update(revoked_at=clock.now(), reason=str(reason))
    return ended


async def sign_out(database: Database, employee: UUID, session: UUID | None, *, everywhere: bool) -> int:
    """Ends a session, or all sessions of an employee. Returns how many."""
    if session is None and not everywhere:
        return 0
    which = {"employee_id": employee} if everywhere or session is None else {"employee_id": employee, "id": session}
    async with database.transaction() as transaction:
        ended = await end(transaction, Reason.SIGNED_OUT, **which)
    announce()
    return ended


async def holds(database: Database, session: UUID, employee: UUID) -> bool:
    """Whether a session belongs to the employee, has not been ended and has not expired."""
    compiler = Compiler(database)
    sql = f"SELECT 1 WHERE {is_valid(*map(compiler.bind, (session, employee, clock.now())))}"
    return bool(await database.fetch(sql, compiler.parameters))


def is_valid(session: str, employee: str, now: str) -> str:
    """The SQL condition for `holds`; the arguments are SQL terms, and appear in the text in their order."""
    text = f'EXISTS (SELECT 1 FROM "session" "s" WHERE "s"."id"={session} AND "s"."employee_id"={employee}'
    return f'{text} AND "s"."revoked_at" IS NULL AND "s"."expires_at">{now})'


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes expired sessions, at most `limit` at once. Returns how many.

    A session that was ended early is kept until it expires, so that its tokens are refused with the reason.
    """
    compiler = Compiler(database)
    now = clock.now()
    sql = f'SELECT "id" FROM "session" WHERE "expires_at"<={compiler.bind(now)} LIMIT {compiler.bind(limit)}'
    # The condition is repeated outside, where it is checked on the locked row: it may have been refreshed meanwhile.
    sql = f'DELETE FROM "session" WHERE "id" IN ({sql}) AND "expires_at"<={compiler.bind(now)} RETURNING "id"'
    async with database.transaction() as transaction:
        return len(await transaction.fetch(sql, compiler.parameters))


def _tokens(secret: str, employee: UUID, session: UUID, text: bytes) -> Tokens:
    access = tokens.issue(secret, employee, ACCESS, session)
    return Tokens(
        employee, session, access, tokens.read(secret, access).expires, f"{_text(session.bytes)}.{_text(text)}"
    )


def _parsed(refresh: str) -> tuple[UUID, bytes]:
    parts = [_bytes(part) for part in refresh.strip().split(".")]
    if [len(part) for part in parts] != [16, 32]:
        raise _refusal(None, reused=False)
    return UUID(bytes=parts[0]), parts[1]


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _text(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""
