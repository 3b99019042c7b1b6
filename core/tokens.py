"""Access tokens: signed JWTs (HS256) that name an employee, and the session that they belong to if there is one."""

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
_ALGORITHMS = ["HS256"]  # never what the token itself names: "none" and foreign algorithms are refused
_CLAIMS = jwt.JWTClaimsRegistry(
    iss={"essential": True, "value": ISSUER}, sub={"essential": True}, exp={"essential": True}
)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a token says: whom it names, of which session it is, and when it ends."""

    subject: UUID
    session: UUID | None
    expires: datetime


def issue(secret: str, subject: UUID, lifetime: timedelta, session: UUID | None = None) -> str:
    """A token for one employee that ends after `lifetime`, and with its session."""
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
    """What a token says. Raises Unauthenticated when it is malformed, foreign, changed or expired."""
    claims = _verified(secret, token)
    if claims.expires <= clock.now():
        raise _refusal()
    return claims


@lru_cache(maxsize=1_000)
def _verified(secret: str, token: str) -> Claims:
    """What a token says that held once: a signature holds for good, and a client sends the same one for long."""
    try:
        claims = jwt.decode(token, OctKey.import_key(secret), algorithms=_ALGORITHMS).claims
        _CLAIMS.validate(claims)
        named = parse_uuid(str(claims["sub"]))
        session = parse_uuid(str(claims["sid"])) if "sid" in claims else None
        expires = datetime.fromtimestamp(claims["exp"], UTC)
    except (JoseError, ValueError, TypeError, KeyError, OverflowError, OSError):
        raise _refusal() from None
    if named is None or (session is None and "sid" in claims):
        raise _refusal()
    return Claims(named, session, expires)


def subject(secret: str, token: str) -> UUID:
    """The employee whom a token names. Raises Unauthenticated when it is malformed, foreign, changed or expired."""
    return read(secret, token).subject


def _refusal() -> Unauthenticated:
    return Unauthenticated("The token does not hold: it is malformed, foreign or expired. Ask for a new one.")
