"""Bearer tokens: signed JWTs (HS256) that name an employee."""

from __future__ import annotations

from datetime import timedelta
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


def issue(secret: str, subject: UUID, lifetime: timedelta) -> str:
    """A token for one employee that ends after `lifetime`."""
    moment = clock.now()
    claims = {
        "iss": ISSUER,
        "sub": str(subject),
        "iat": int(moment.timestamp()),
        "exp": int((moment + lifetime).timestamp()),
    }
    return jwt.encode({"alg": "HS256", "typ": "JWT"}, claims, OctKey.import_key(secret), algorithms=_ALGORITHMS)


def subject(secret: str, token: str) -> UUID:
    """The employee whom a token names. Raises Unauthenticated when it is malformed, foreign, changed or expired."""
    try:
        decoded = jwt.decode(token, OctKey.import_key(secret), algorithms=_ALGORITHMS)
        _CLAIMS.validate(decoded.claims)
        id = parse_uuid(str(decoded.claims["sub"]))
    except (JoseError, ValueError, TypeError, KeyError):
        id = None
    if id is None:
        raise Unauthenticated("The token does not hold: it is malformed, foreign or expired. Ask for a new one.")
    return id
