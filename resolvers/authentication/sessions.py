"""Sessions, which last from the sign-in to the sign-out, and their refresh tokens.

A refresh token has the form `<session>.<secret>`, with both parts in base64url. Only the SHA-256 of the newest secret
is stored.

A refresh token can be exchanged for new tokens once. A second use ends the session: two clients have the token, so it
may have been stolen.

A secret consists of random bytes and an HMAC. The HMAC covers these bytes and the session, and proves that the secret
was once issued for the session. So a used token is recognized even long after its exchange.

A secret that was never issued does not end the session. Otherwise, anybody who knows the session's id could end the
session. Session ids are not secret, since access tokens contain them.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
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
from models.dialect.expired_rows import delete_expired
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, Expression, IsNull, Matches, Not, equals, every
from resolvers.search.statements import rows

ACCESS = timedelta(minutes=10)
"""The lifetime of an access token."""
SESSION = timedelta(days=30)
"""The lifetime of a session, counted from the sign-in or the last refresh."""
_RANDOM = _MAC = 16
"""The sizes of the two parts of a secret, in bytes."""


class Reason(StrEnum):
    """Why a session was ended."""

    SIGNED_OUT = "SIGNED_OUT"
    REUSED = "REUSED"
    PASSWORD = "PASSWORD"  # noqa: S105 - a reason
    EMPLOYEE = "EMPLOYEE"
    PROVIDER = "PROVIDER"
    IDENTITY = "IDENTITY"
    SECOND_FACTOR = "SECOND_FACTOR"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The access token and the refresh token of a session.

    `employee`, `session`: ids. `access_expires`: when the access token expires. `second_factor`: see `begin_in`.
    """

    employee: UUID
    session: UUID
    access: str
    access_expires: datetime
    refresh: str
    second_factor: bool


async def begin(
    database: Database,
    secret: str,
    employee: UUID,
    password_hash: str,
    better_hash: str | None = None,
    factor: Callable[[Transaction], Awaitable[bool]] | None = None,
) -> Tokens | None:
    """Begins a session for an employee who has just entered their password. Returns the session's tokens.

    Returns None in these cases:

    - the employee is no longer active;
    - the password was changed in the meantime;
    - `factor` returns False;
    - the employee has a second factor, but `factor` is None;
    - `factor` is given, but the employee has no second factor.

    `secret`: the key that signs access tokens.
    `password_hash`: the stored hash with which the password was checked.
    `better_hash`: a hash of the same password with the current cost parameters. If given, it replaces the stored hash.
    `factor`: checks the second factor in the transaction.
    """
    async with database.transaction() as transaction:
        # Because of the row lock, a concurrent password change commits either before this SELECT, which then returns
        # no row, or after this transaction, and then ends this session with all others.
        if not await is_still(database, transaction, employee, password_hash, second_factor=factor is not None):
            return None
        if factor is not None and not await factor(transaction):
            return None
        if better_hash is not None:
            row = models.Employee.filter(id=employee).using_db(transaction.client)
            _ = await row.update(password_hash=better_hash)  # no new version and no event: the password is the same
        return await begin_in(database, transaction, secret, employee, second_factor=factor is not None)


async def replace_hash(database: Database, employee: UUID, password_hash: str, better_hash: str) -> bool:
    """Replaces a stored hash by another hash of the same password.

    Returns False if the password was changed in the meantime. No event is logged, and the version of the employee's row
    does not increase, because the password is the same.
    """
    async with database.transaction() as transaction:
        row = models.Employee.filter(id=employee, password_hash=password_hash).using_db(transaction.client)
        return bool(await row.update(password_hash=better_hash))


async def is_still(
    database: Database,
    transaction: Transaction,
    employee: UUID,
    password_hash: str,
    second_factor: bool | None = None,
    email: str | None = None,
) -> bool:
    """Locks the employee's row, and returns whether the employee is active and has the given password hash.

    `second_factor`: whether the employee must have a second factor, or must have none; None to skip this check.
    `email`: the e-mail address that the employee must have; None to skip this check.
    """
    conditions: list[Expression] = [equals("password_hash", password_hash), equals("active", True), LIVING]
    if second_factor is not None:
        conditions.append(Not(IsNull("second_factor_at")) if second_factor else IsNull("second_factor_at"))
    conditions += [] if email is None else [Matches("email", (email,))]
    still = every(equals("id", employee), *conditions)
    statement = rows(database, describe(models.Employee), still, columns=("id",), lock=database.row_lock)
    return bool(await transaction.fetch(statement.sql, statement.parameters))


async def begin_in(
    database: Database, transaction: Transaction, secret: str, employee: UUID, *, second_factor: bool
) -> Tokens:
    """Begins a session of a locked employee. `second_factor`: whether a second factor was checked."""
    id = new_id()
    text = _secret(secret, id)
    now = await database.time(transaction.fetch)
    await _insert(transaction, id, employee, text, now, second_factor=second_factor)
    return _tokens(secret, employee, id, text, second_factor=second_factor)


async def begin_for_identity(
    transaction: Transaction,
    now: datetime,
    secret: str,
    id: UUID,
    employee: UUID,
    identity: UUID,
    provider_session: str | None,
) -> Tokens:
    """Begins a session for an employee whom an identity provider has signed in. Returns the session's tokens.

    The caller has checked and locked the employee and the identity. A second factor is the provider's task.

    `now`: the database's time. `id`: the id of the new session.
    `provider_session`: the session's id at the provider, with which the provider may end it.
    """
    text = _secret(secret, id)
    of_provider = {"identity_id": identity, "provider_session": provider_session}
    await _insert(transaction, id, employee, text, now, second_factor=True, **of_provider)
    return _tokens(secret, employee, id, text, second_factor=True)


async def _insert(
    transaction: Transaction, id: UUID, employee: UUID, text: bytes, now: datetime, **also: object
) -> None:
    _ = await models.Session.filter(employee_id=employee, expires_at__lte=now).using_db(transaction.client).delete()
    _ = await models.Session.create(
        using_db=transaction.client,
        id=id,
        employee_id=employee,
        secret_hash=_hash(text),
        created_at=now,
        rotated_at=now,
        expires_at=now + SESSION,
        **also,
    )


async def note_factor(transaction: Transaction, session: UUID | None, *, checked: bool) -> None:
    """Records whether a second factor was checked in a session. Does nothing for a token without a session."""
    if session is not None:
        _ = await models.Session.filter(id=session).using_db(transaction.client).update(second_factor=checked)


async def rotate(database: Database, secret: str, refresh: str) -> Tokens:
    """Exchanges a refresh token for new tokens of the same session. `secret`: the key that signs access tokens.

    Raises Unauthenticated if the token is not valid. A token that was already exchanged also ends the session. So if
    two clients exchange the same token at the same time, the second exchange ends the session. A token that was never
    issued does not change the session, and does not reveal whether the session exists.
    """
    id, given = _parsed(refresh)
    text = _secret(secret, id)
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        # One UPDATE checks and replaces the secret, so that only one of two concurrent exchanges can succeed.
        living = models.Session.filter(id=id, revoked_at__isnull=True, expires_at__gt=now)
        exchanged = (
            await living.filter(secret_hash=_hash(given))
            .using_db(transaction.client)
            .update(secret_hash=_hash(text), rotated_at=now, expires_at=now + SESSION)
        )
        session: Any = await models.Session.filter(id=id).using_db(transaction.client).first()
        if session is not None and not exchanged and not _was_issued(secret, session, given):
            session = None
        reused = session is not None and not exchanged and session.revoked_at is None and session.expires_at > now
        if reused:
            _ = await end(transaction, Reason.REUSED, id=id)
    if reused:
        database.sessions_ended()
    if session is None or not exchanged:
        raise _refusal(session, reused=reused)
    return _tokens(secret, session.employee_id, id, text, second_factor=session.second_factor)


def issued_for(secret: str, refresh: str) -> UUID | None:
    """Returns the session for which a refresh token was issued; None if it was not issued with this signing key."""
    try:
        id, given = _parsed(refresh)
    except Unauthenticated:
        return None
    return id if _is_genuine(secret, id, given) else None


def _was_issued(secret: str, session: Any, given: bytes) -> bool:
    # The newest one is compared by its hash as well: it stays valid when the key that signs tokens is replaced.
    return hmac.compare_digest(_hash(given), session.secret_hash) or _is_genuine(secret, session.id, given)


def _is_genuine(secret: str, session: UUID, given: bytes) -> bool:
    return hmac.compare_digest(given[_RANDOM:], _mac(secret, session, given[:_RANDOM]))


def _refusal(session: Any, *, reused: bool) -> Unauthenticated:
    if reused or (session is not None and session.reason == Reason.REUSED):
        return Unauthenticated("This refresh token was already used, so its session was ended. Sign in again.")
    if session is not None:
        return Unauthenticated("The session of this refresh token has ended. Sign in again.")
    return Unauthenticated("This is not a valid refresh token. Sign in again.")


async def end(transaction: Transaction, reason: Reason, *, except_session: UUID | None = None, **which: object) -> int:
    """Ends the sessions that have the given values in the columns `which`. Returns their number.

    `except_session`: the id of a session that is not ended.

    After the commit, the caller must call `Database.sessions_ended`. This call is not needed if the transaction also
    changes an employee, because the event of that change informs the readers of the event log.
    """
    # The leeway: a session that has expired by the clock of this process may be valid by that of the database.
    living = models.Session.filter(revoked_at__isnull=True, expires_at__gt=clock.now() - tokens.LEEWAY, **which)
    if except_session is not None:
        living = living.exclude(id=except_session)
    ended: int = await living.using_db(transaction.client).update(revoked_at=clock.now(), reason=str(reason))
    if ended:
        transaction.sessions_ended()
    return ended


async def sign_out(database: Database, employee: UUID, session: UUID | None, *, everywhere: bool) -> int:
    """Ends one session of an employee, or all of them if `everywhere` is true. Returns the number of ended sessions."""
    if session is None and not everywhere:
        return 0
    which = {"employee_id": employee} if everywhere or session is None else {"employee_id": employee, "id": session}
    async with database.transaction() as transaction:
        ended = await end(transaction, Reason.SIGNED_OUT, **which)
    database.sessions_ended()
    return ended


async def holds(database: Database, session: UUID, employee: UUID) -> bool:
    """Returns whether a session is valid: it belongs to the employee, has not been ended and has not expired."""
    compiler = Compiler(database)
    sql = f"SELECT 1 WHERE {is_valid(compiler.bind(session), compiler.bind(employee), database.now)}"
    return bool(await database.fetch(sql, compiler.parameters))


def is_valid(session: str, employee: str, now: str) -> str:
    """Returns the SQL condition that a session is valid, as defined by `holds`.

    The arguments are SQL terms, which appear in the condition in this order.
    """
    text = f'EXISTS (SELECT 1 FROM "session" "s" WHERE "s"."id"={session} AND "s"."employee_id"={employee}'
    return f'{text} AND "s"."revoked_at" IS NULL AND "s"."expires_at">{now})'


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` expired sessions. Returns the number of deleted sessions.

    Sessions that were ended early are kept until they expire, so that their clients can be told the reason.
    """
    return await delete_expired(database, "session", limit)


def _tokens(secret: str, employee: UUID, session: UUID, text: bytes, *, second_factor: bool) -> Tokens:
    access = tokens.issue(secret, employee, ACCESS, session)
    expires = tokens.read(secret, access).expires
    return Tokens(employee, session, access, expires, f"{_text(session.bytes)}.{_text(text)}", second_factor)


def _parsed(refresh: str) -> tuple[UUID, bytes]:
    parts = [_bytes(part) for part in refresh.strip().split(".")]
    if [len(part) for part in parts] != [16, _RANDOM + _MAC]:
        raise _refusal(None, reused=False)
    return UUID(bytes=parts[0]), parts[1]


def _secret(secret: str, session: UUID) -> bytes:
    random = secrets.token_bytes(_RANDOM)
    return random + _mac(secret, session, random)


def _mac(secret: str, session: UUID, random: bytes) -> bytes:
    # The first words differ from those of device tokens, which have the same key.
    return hmac.new(secret.encode(), b"refresh\n" + session.bytes + random, hashlib.sha256).digest()[:_MAC]


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _text(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""
