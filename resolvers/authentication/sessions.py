"""Sessions: what a sign-in begins, a refresh token carries on, and a sign-out or a theft ends.

A refresh token is `<session>.<secret>`, both base64url; only the secret's SHA-256 is kept. Each is good for one
exchange: whoever shows one a second time ends the whole session, for one of the two who had it stole it.
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
"""How long an access token holds."""
SESSION = timedelta(days=30)
"""How long a session lasts since its last refresh."""


class Reason(StrEnum):
    """Why a session was ended."""

    SIGNED_OUT = "SIGNED_OUT"
    REUSED = "REUSED"
    PASSWORD = "PASSWORD"  # noqa: S105 - a reason
    EMPLOYEE = "EMPLOYEE"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a client holds of a session."""

    employee: UUID
    session: UUID
    access: str
    access_expires: datetime
    refresh: str


_listeners: list[Callable[[], None]] = []


def on_revocation(listener: Callable[[], None]) -> Callable[[], None]:
    """Calls `listener` whenever this process ended sessions. Returns what takes it off again.

    Changes of employees and API keys are in the event log. Other processes hear nothing: they ask `still_holds`.
    """
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def announce() -> None:
    """Tells every listener; called when what ended something is committed."""
    for listener in list(_listeners):
        listener()


async def begin(
    database: Database, secret: str, employee: UUID, password_hash: str, better_hash: str | None = None
) -> Tokens | None:
    """A new session of an employee who has just shown their password; None when it is not theirs any more.

    `better_hash`: the same password's hash at today's cost, to be kept instead.
    """
    text, now = secrets.token_bytes(32), clock.now()
    still = every(equals("id", employee), equals("password_hash", password_hash), equals("active", True), LIVING)
    statement = rows(database, describe(models.Employee), still, columns=("id",), lock=True)
    async with database.transaction() as transaction:
        # Held: a change of the password comes before, or ends this session with the others.
        if not await transaction.fetch(statement.sql, statement.parameters):
            return None
        if better_hash is not None:
            itself = models.Employee.filter(id=employee).using_db(transaction.client)
            _ = await itself.update(password_hash=better_hash)  # neither a new version nor an event: nothing changed
        _ = await models.Session.filter(employee_id=employee, expires_at__lte=now).using_db(transaction.client).delete()
        made = await models.Session.create(
            using_db=transaction.client,
            id=new_id(),
            employee_id=employee,
            secret_hash=_hash(text),
            created_at=now,
            rotated_at=now,
            expires_at=now + SESSION,
        )
    return _tokens(secret, employee, made.id, text)


async def rotate(database: Database, secret: str, refresh: str) -> Tokens:
    """The next tokens of a session, for its refresh token. Raises Unauthenticated when that does not hold.

    One that was exchanged already ends the session. Of two who exchange the same one at once, one gets the tokens, and
    the other ends them.
    """
    id, given = _parsed(refresh)
    text, now = secrets.token_bytes(32), clock.now()
    async with database.transaction() as transaction:
        # The condition and the exchange are one statement: whoever comes second does not meet it any more.
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
        return Unauthenticated("This refresh token was used already, so its session was ended. Sign in again.")
    if session is not None:
        return Unauthenticated("The session of this refresh token has ended. Sign in again.")
    return Unauthenticated("This is no refresh token of ours. Sign in again.")


async def end(transaction: Transaction, reason: Reason, *, but: UUID | None = None, **which: UUID) -> int:
    """Ends sessions, by `id` or `employee_id`, but for one. Returns how many. Call `announce` when it is committed."""
    living = models.Session.filter(revoked_at__isnull=True, expires_at__gt=clock.now(), **which)
    if but is not None:
        living = living.exclude(id=but)
    ended: int = await living.using_db(transaction.client).update(revoked_at=clock.now(), reason=str(reason))
    return ended


async def sign_out(database: Database, employee: UUID, session: UUID | None, *, everywhere: bool) -> int:
    """Ends a session, or all of an employee. Returns how many."""
    if session is None and not everywhere:
        return 0
    which = {"employee_id": employee} if everywhere or session is None else {"employee_id": employee, "id": session}
    async with database.transaction() as transaction:
        ended = await end(transaction, Reason.SIGNED_OUT, **which)
    announce()
    return ended


async def holds(database: Database, session: UUID, employee: UUID) -> bool:
    """Whether a session of an employee was neither ended nor has run out."""
    compiler = Compiler(database)
    sql = f"SELECT 1 WHERE {is_valid(*map(compiler.bind, (session, employee, clock.now())))}"
    return bool(await database.fetch(sql, compiler.parameters))


def is_valid(session: str, employee: str, now: str) -> str:
    """The SQL condition that a session of an employee was neither ended nor has run out, of terms in that order."""
    text = f'EXISTS (SELECT 1 FROM "session" "s" WHERE "s"."id"={session} AND "s"."employee_id"={employee}'
    return f'{text} AND "s"."revoked_at" IS NULL AND "s"."expires_at">{now})'


async def prune(database: Database, limit: int = 1_000) -> int:
    """Removes sessions that have run out, at most `limit` at once; returns how many.

    One that was ended before its time stays till then: whoever shows a token of it is told why it holds no more.
    """
    compiler = Compiler(database)
    now = clock.now()
    sql = f'SELECT "id" FROM "session" WHERE "expires_at"<={compiler.bind(now)} LIMIT {compiler.bind(limit)}'
    # Asked again of the row itself: it may have been refreshed meanwhile.
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
