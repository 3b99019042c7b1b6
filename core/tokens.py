"""Access tokens: JWTs signed with HS256 that name an employee and, after a sign-in, the session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from core import clock
from core.errors import Unauthenticated
from core.ids import parse_uuid

ISSUER = "rapport"
_LONGEST = 1_000
"""The most characters of a token. The tokens of `issue` have fewer than 400."""
_ALGORITHMS = ["HS256"]  # an allow list: the algorithm named in a token's header ("none") is never trusted
_CLAIMS = jwt.JWTClaimsRegistry(
    iss={"essential": True, "value": ISSUER}, sub={"essential": True}, exp={"essential": True}
)


@dataclass(frozen=True, slots=True)
class Claims:
    """The verified claims of a token.

    `subject`: the employee's id. `session`: the id of the session, or None if the token belongs to no session.
    """

    subject: UUID
    session: UUID | None
    expires: datetime


def issue(secret: str, subject: UUID, lifetime: timedelta, session: UUID | None = None) -> str:
    """Issues an access token for the employee `subject`. The token expires after `lifetime`.

    `session`: the id of the session. If the session is ended, the token becomes invalid before it expires.
    """
    moment = clock.now()
    claims: dict[str, str | int] = {
        "iss": ISSUER,
        "sub": str(subject),
        "iat": int(moment.timestamp()),
        "exp": int((moment + lifetime).timestamp()),
    }
    if session is not None:
        claims["sid"] = str(session)
    return jwt.encode({"alg": "HS256", "typ": "JWT"}, claims, OctKey.import_key(secret), algorithms=_ALGORITHMS)


def read(secret: str, token: str) -> Claims:
    """Verifies a token and returns its claims. Raises Unauthenticated if the token is malformed, forged or expired."""
    if len(token) > _LONGEST:
        raise _refusal()
    claims = _verified(secret, token)
    if claims.expires <= clock.now():
        raise _refusal()
    return claims


@lru_cache(maxsize=1_000)
def _verified(secret: str, token: str) -> Claims:
    """Verifies a token except for its expiry, and returns its claims. Raises Unauthenticated if the token is not valid.

    Results are cached, because clients reuse their tokens and a verified signature stays valid.
    """
    try:
        claims = jwt.decode(token, OctKey.import_key(secret), algorithms=_ALGORITHMS).claims
        _CLAIMS.validate(claims)
        employee = parse_uuid(str(claims["sub"]))
        session = parse_uuid(str(claims["sid"])) if "sid" in claims else None
        expires = datetime.fromtimestamp(claims["exp"], UTC)
    except (JoseError, ValueError, TypeError, KeyError, OverflowError, OSError):
        raise _refusal() from None
    if employee is None or (session is None and "sid" in claims):
        raise _refusal()
    return Claims(employee, session, expires)


def subject(secret: str, token: str) -> UUID:
    """Verifies a token and returns the employee's id. Raises Unauthenticated in the same cases as `read`."""
    return read(secret, token).subject


def _refusal() -> Unauthenticated:
    return Unauthenticated("The token is not valid: it is malformed, forged or expired. Sign in again for a new one.")
