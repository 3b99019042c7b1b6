"""Access tokens: JWTs that are signed with HS256.

A token contains the employee's id and, after a sign-in, the session's id. The times in a token are checked with a
leeway, because the clocks of two servers may differ.
"""

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
"""The maximum number of characters of a token. The tokens of `issue` have fewer than 400."""
_ALGORITHMS = ["HS256"]  # an allow list: the algorithm named in a token's header ("none") is never trusted
LEEWAY = timedelta(seconds=30)
"""How far the clocks of two servers may differ."""

_BEGINNING, _END = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Claims:
    """The verified claims of a token.

    `subject`: the employee's id.
    `session`: the session's id, or None if the token belongs to no session.
    `expires`: the claim `exp`.
    `begins`: the later of the claims `nbf` and `iat`, minus the leeway.
    `ends`: the claim `exp`, plus the leeway.

    The token is valid from `begins` until `ends`.
    """

    subject: UUID
    session: UUID | None
    expires: datetime
    begins: datetime
    ends: datetime


def issue(secret: str, subject: UUID, lifetime: timedelta, session: UUID | None = None) -> str:
    """Issues an access token for the employee `subject`. The token expires after `lifetime`.

    `session`: the id of the session that the token belongs to. When the session ends, the token becomes invalid.
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
    """Verifies a token and returns its claims.

    Raises Unauthenticated if the token is malformed, forged, not yet valid or expired.
    """
    if len(token) > _LONGEST:
        raise _refusal()
    claims = _verified(secret, token)
    if not claims.begins <= clock.now() < claims.ends:
        raise _refusal()
    return claims


@lru_cache(maxsize=1_000)
def _verified(secret: str, token: str) -> Claims:
    """Verifies a token except for its times, and returns its claims. Raises Unauthenticated if it is invalid."""
    # Results are cached. Therefore `read` checks the times, on every call.
    try:
        claims = jwt.decode(token, OctKey.import_key(secret), algorithms=_ALGORITHMS).claims
        employee, expires = parse_uuid(str(claims["sub"])), _instant(claims["exp"])
        session = parse_uuid(str(claims["sid"])) if "sid" in claims else None
        begins = max((_instant(claims[name]) for name in ("iat", "nbf") if name in claims), default=_BEGINNING)
    except (JoseError, ValueError, TypeError, KeyError, OverflowError, OSError):
        raise _refusal() from None
    if claims.get("iss") != ISSUER or employee is None or (session is None and "sid" in claims):
        raise _refusal()
    return Claims(employee, session, expires, begins - LEEWAY, expires + LEEWAY)


def _instant(value: object) -> datetime:
    """Converts a time in a token to a datetime.

    Raises TypeError, ValueError, OverflowError or OSError if `value` is not a valid time.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    instant = datetime.fromtimestamp(value, UTC)
    if not _BEGINNING <= instant <= _END:
        raise ValueError
    return instant


def subject(secret: str, token: str) -> UUID:
    """Verifies a token and returns the employee's id. Raises Unauthenticated in the same cases as `read`."""
    return read(secret, token).subject


def _refusal() -> Unauthenticated:
    return Unauthenticated("The token is not valid: it is malformed, forged or expired. Sign in again for a new one.")
