"""One-time codes, which an application exchanges for the tokens of a sign-in with an identity provider.

A code is sent to the address of the application, where others may read it. Therefore the exchange also needs a code
verifier, which only the application knows. The application sent the verifier's SHA-256 when it began the sign-in (PKCE,
RFC 7636). The database stores a hash of the code.

A code can be exchanged once. A second exchange with the right verifier ends the session that the first exchange began,
because two clients have the code and the verifier.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

import models
from core.errors import Unauthenticated
from core.ids import new_id
from models.description import describe
from models.dialect.base import Database, Transaction
from resolvers.authentication import sessions
from resolvers.authentication.sessions import Reason, Tokens
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.statements import rows

LIFETIME = timedelta(seconds=60)
"""How long a code can be exchanged, and how long a second exchange is noticed."""
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


def is_challenge(text: str) -> bool:
    """Returns whether a text has the form of a code challenge of the method S256."""
    return _CHALLENGE.fullmatch(text) is not None


def challenge_of(verifier: str) -> str:
    """Returns the code challenge of a verifier, by the method S256."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


async def issue(
    transaction: Transaction, database: Database, identity: UUID, session: str | None, redirect_uri: str, challenge: str
) -> str:
    """Returns a new code for an identity that has signed in.

    `session`: the session's id at the provider. `redirect_uri`: the address to which the code is sent.
    """
    code = secrets.token_urlsafe(32)
    _ = await models.SignInCode.create(
        using_db=transaction.client,
        id=_id(code),
        identity_id=identity,
        provider_session=session,
        redirect_uri=redirect_uri,
        challenge=challenge,
        expires_at=await database.time(transaction.fetch) + LIFETIME,
    )
    return code


async def exchange(database: Database, secret: str, code: str, verifier: str, redirect_uri: str) -> Tokens:
    """Exchanges a code for the tokens of a new session.

    Raises Unauthenticated if the code, the verifier or the address is wrong, if the code was exchanged before or has
    expired, or if the employee is not active.
    """
    tokens: Tokens | None = None
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        codes = models.SignInCode.filter(id=_id(code), expires_at__gt=now).using_db(transaction.client)
        found: Any = await codes.first()
        if found is None or not _is_meant(found, verifier, redirect_uri):
            raise _refusal()
        session = new_id()
        # One UPDATE claims the code, so that only one of two concurrent exchanges can succeed.
        if await codes.filter(session_id__isnull=True).update(session_id=session):
            employee = await _employee(database, transaction, found.identity_id)
            if employee is None:
                raise _refusal()
            tokens = await sessions.begin_for_identity(
                transaction, now, secret, session, employee, found.identity_id, found.provider_session
            )
        else:
            claimed: Any = await codes.first()
            _ = await sessions.end(transaction, Reason.REUSED, id=claimed.session_id)
    if tokens is None:
        database.sessions_ended()
        raise _refusal()
    return tokens


async def _employee(database: Database, transaction: Transaction, identity: UUID) -> UUID | None:
    """Returns the active employee of an identity; None if the identity has no active employee.

    Locks the employee's row, so that the employee cannot be deactivated until the transaction ends.
    """
    bound: Any = await models.Identity.filter(id=identity).using_db(transaction.client).first()
    if bound is None:
        return None
    active = every(equals("id", bound.employee_id), equals("active", True), LIVING)
    statement = rows(database, describe(models.Employee), active, columns=("id",), lock=database.row_lock)
    found = await transaction.fetch(statement.sql, statement.parameters)
    # Read again: an administrator may have removed the identity before the row was locked.
    still = await models.Identity.filter(id=identity).using_db(transaction.client).exists()
    return bound.employee_id if found and still else None


def _is_meant(found: Any, verifier: str, redirect_uri: str) -> bool:
    fits = _VERIFIER.fullmatch(verifier) is not None and hmac.compare_digest(challenge_of(verifier), found.challenge)
    return fits and hmac.compare_digest(redirect_uri.encode(errors="replace"), str(found.redirect_uri).encode())


def _id(code: str) -> UUID:
    return UUID(bytes=hashlib.sha256(code.encode(errors="surrogatepass")).digest()[:16])


def _refusal() -> Unauthenticated:
    return Unauthenticated("This sign-in code is not valid: it is wrong, used or expired. Sign in again.")
