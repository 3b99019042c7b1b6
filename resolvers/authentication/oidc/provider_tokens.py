"""Verifies the tokens of the identity provider: ID tokens, bearer tokens and logout tokens.

The signature must be by a key of the provider, with an asymmetric algorithm of an allow list. Each kind of token is
refused where another kind is expected:

    token     `typ`                         audience      further
    ID        not `at+jwt`, `logout+jwt`    the client    the nonce of the sign-in; `at_hash` and `azp` if present
    bearer    `at+jwt`                      the API       none
    bearer    `JWT` or none                 the API       a scope, and no claim of an ID or logout token
    logout    `logout+jwt`, `JWT` or none   the client    the event, a token id, and no nonce; a subject or a session
"""

from __future__ import annotations

import base64
import binascii
import json
import warnings
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError

from core import clock
from core.errors import Unauthenticated
from core.tokens import LEEWAY
from resolvers.authentication.oidc.provider import Provider

# Keycloak writes EdDSA for Ed25519; joserfc would warn on standard error that RFC 9864 prefers the other name.
warnings.filterwarnings("ignore", message="EdDSA is deprecated")

ALGORITHMS = (
    *(f"{family}{bits}" for family in ("RS", "PS", "ES") for bits in (256, 384, 512)),
    "EdDSA",
    "Ed25519",
)
LONGEST = 12_000
"""The maximum number of characters of a token."""
LONGEST_ID = 255
"""The maximum number of characters of a subject, a session or a token's id."""
LOGOUT = "http://schemas.openid.net/event/backchannel-logout"
LONGEST_LOGOUT = 24 * 3600
"""The longest lifetime of a logout token, in seconds. So long, its id is remembered."""

_ACCESS_TYPES = ("at+jwt", "application/at+jwt")
_LOGOUT_TYPES = ("logout+jwt", "application/logout+jwt")
_PLAIN_TYPES = ("jwt", "application/jwt", "")
_ID_TOKEN_CLAIMS = ("nonce", "at_hash", "c_hash", "events")


@dataclass(frozen=True, slots=True)
class Verified:
    """The claims of a token whose signature, issuer, audience and times are right.

    `subject`: the claim that identifies the account; None in a logout token without it.
    `session`: the session's id at the provider, if the token names one.
    """

    subject: str | None
    session: str | None
    begins: datetime
    expires: datetime
    claims: Mapping[str, Any]


def names_issuer(text: str, issuer: str) -> bool:
    """Returns whether an unverified token names this issuer. Other tokens need not be verified."""
    parts = text.split(".") if len(text) <= LONGEST else []
    if len(parts) != 3:
        return False
    try:
        claims = json.loads(base64.b64decode(parts[1] + "=" * (-len(parts[1]) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return False
    return isinstance(claims, dict) and claims.get("iss") == issuer


class TokenVerifier:
    """Verifies tokens of a provider. All methods raise Unauthenticated if the token is not valid."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._settings = provider.settings

    async def id_token(self, text: str, nonce: str, access_token: str) -> Verified:
        """Verifies an ID token (OpenID Connect Core 1.0, section 3.1.3.7)."""
        header, claims = await self._signed(text, urgent=True)
        kind = _type_of(header)
        if kind in _ACCESS_TYPES or kind in _LOGOUT_TYPES:
            raise _refusal()
        client = self._settings.client_id
        verified = self._checked(claims, {client})
        params = {"nonce": nonce, "client_id": client, "access_token": access_token}
        try:
            CodeIDToken(claims, header, params=params).validate(leeway=int(LEEWAY.total_seconds()))
        except (JoseError, ValueError, TypeError, KeyError):
            raise _refusal() from None
        return self._with_subject(verified)

    async def bearer_token(self, text: str) -> Verified:
        """Verifies an access token (RFC 9068, and the similar tokens of providers that do not follow it)."""
        if not self._settings.audiences:
            raise _refusal()
        header, claims = await self._signed(text)
        kind = _type_of(header)
        if kind not in _ACCESS_TYPES:
            has_scope = any(isinstance(claims.get(name), str) for name in ("scope", "scp")) or "scp" in claims
            is_other = any(name in claims for name in _ID_TOKEN_CLAIMS)
            # Keycloak writes the kind of a token as a claim: Bearer, ID, Refresh, Logout.
            if kind not in _PLAIN_TYPES or not has_scope or is_other or claims.get("typ", "Bearer") != "Bearer":
                raise _refusal()
        return self._with_subject(self._checked(claims, self._settings.audiences))

    async def logout_token(self, text: str) -> Verified:
        """Verifies a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6).

        Does not check whether the token was used before.
        """
        header, claims = await self._signed(text)
        verified = self._checked(claims, {self._settings.client_id})
        events, id = claims.get("events"), claims.get("jti")
        lifetime = (verified.expires - verified.begins).total_seconds()
        if (
            _type_of(header) not in (*_LOGOUT_TYPES, *_PLAIN_TYPES)
            or not (isinstance(events, dict) and isinstance(events.get(LOGOUT), dict))
            or not (isinstance(id, str) and 0 < len(id) <= LONGEST_ID)
            or "iat" not in claims
            or "nonce" in claims
            or lifetime > LONGEST_LOGOUT
            or (verified.subject is None and verified.session is None)
        ):
            raise _refusal()
        return verified

    async def _signed(self, text: str, *, urgent: bool = False) -> tuple[Mapping[str, Any], dict[str, Any]]:
        """Returns the header and the claims of a token that is signed by the provider."""
        if not names_issuer(text, self._settings.issuer):
            raise _refusal()
        try:
            header = json.loads(base64.urlsafe_b64decode(text.partition(".")[0] + "=="))
            kid, algorithm = header.get("kid"), header["alg"]
        except (binascii.Error, ValueError, AttributeError, KeyError, TypeError, RecursionError):
            raise _refusal() from None
        if algorithm not in ALGORITHMS or not (kid is None or isinstance(kid, str)):
            raise _refusal()
        for key in await self._provider.keys(kid, algorithm, urgent=urgent):
            try:
                token = jwt.decode(text, key, algorithms=[algorithm])
            except (JoseError, ValueError, TypeError, KeyError):
                continue
            return token.header, token.claims
        raise _refusal()

    def _checked(self, claims: Mapping[str, Any], audiences: Collection[str]) -> Verified:
        """Checks the issuer, the audience and the times."""
        named = claims.get("aud")
        given = named if isinstance(named, list) else [named]
        if claims.get("iss") != self._settings.issuer or not any(one in audiences for one in given if _is_text(one)):
            raise _refusal()
        try:
            expires = _instant(claims["exp"])
            begins = max((_instant(claims[name]) for name in ("iat", "nbf") if name in claims), default=_BEGINNING)
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            raise _refusal() from None
        if not begins - LEEWAY <= clock.now() < expires + LEEWAY:
            raise _refusal()
        subject, session = claims.get(self._settings.subject_claim), claims.get("sid")
        return Verified(
            subject if _is_text(subject) else None, session if _is_text(session) else None, begins, expires, claims
        )

    def _with_subject(self, verified: Verified) -> Verified:
        if verified.subject is None:
            raise _refusal()
        return verified


_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def _instant(value: object) -> datetime:
    if (
        isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 32_503_680_000
    ):  # the year 3000
        raise ValueError
    return datetime.fromtimestamp(value, UTC)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_ID and value.isprintable()


def _type_of(header: Mapping[str, Any]) -> str:
    kind = header.get("typ", "")
    return kind.lower() if isinstance(kind, str) else "?"


def _refusal() -> Unauthenticated:
    return Unauthenticated(
        "The identity provider's token is not valid here: it is malformed, forged, expired, or meant"
        " for another use. Sign in again."
    )
