"""Authenticates callers by Rapport's own tokens and by bearer tokens of the identity provider.

Rapport's own tokens are tried first, so a provider does not make them slower. Each process verifies a token of the
provider once. Then the process caches the token's claims. It also caches the token's viewer, as for Rapport's own
tokens.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from zoneinfo import ZoneInfo

from core import clock
from core.errors import Unauthenticated
from core.lru import Lru
from core.tokens import LEEWAY, Claims
from models.dialect.base import Database
from resolvers.access.viewer import Viewer
from resolvers.authentication import identities
from resolvers.authentication.authentication import bearer, with_claims
from resolvers.authentication.guesses import Guesses
from resolvers.authentication.oidc.provider_tokens import TokenVerifier, names_issuer
from resolvers.authentication.viewer_cache import MAX_VIEWERS, ViewerCache


class ProviderViewerCache(ViewerCache):
    """A viewer cache that also accepts bearer tokens of the identity provider.

    A bearer token is accepted only after a sign-in has bound its account to an employee.
    """

    def __init__(self, database: Database, secret: str, zone: ZoneInfo, verifier: TokenVerifier, issuer: str) -> None:
        super().__init__(database, secret, zone)
        self._verifier = verifier
        self._issuer = issuer
        self._claims: Lru[bytes, Claims] = Lru(MAX_VIEWERS)
        self._guesses = Guesses()

    async def look_up(self, authorization: str | None, address: str | None = None) -> Viewer | None:
        """Authenticates the caller in the database, as in ViewerCache. Verifies a token of the provider if it is new.

        Raises Unavailable if the provider's keys are needed and cannot be fetched.
        """
        try:
            return await super().look_up(authorization, address)
        except Unauthenticated:
            text = self._of_provider(authorization)
            if text is None:
                raise
        digest = _digest(text)
        claims = self._claims.get(digest)
        if claims is None:
            with self._guesses.limit(address, digest):
                claims = self._claims.put(digest, await self._verified(text, digest))
        _check_times(claims)
        try:
            viewer = await with_claims(self._database, claims, self._zone)
        except Unauthenticated:
            self._viewers.pop(claims)
            raise
        self._keep(claims, viewer)
        return viewer

    def cached(self, authorization: str | None) -> Viewer | None:
        """Returns the viewer of a token if the viewer was cached today, otherwise None.

        Raises Unauthenticated as `ViewerCache.cached` does. There is an exception for tokens that name the provider as
        their issuer: they are refused only if this process has verified them before, and they have expired.
        """
        try:
            return super().cached(authorization)
        except Unauthenticated:
            token = bearer(authorization)
            claims = None if token is None else self._claims.get(_digest(token.text))
            if claims is None:
                if self._of_provider(authorization) is None:
                    raise
                return None
        _check_times(claims)
        return self._of_today(claims)

    def _of_provider(self, authorization: str | None) -> str | None:
        """Returns the bearer token of a header if the token names the provider as its issuer, otherwise None."""
        token = bearer(authorization)
        if token is None or token.api_key or not names_issuer(token.text, self._issuer):
            return None
        return token.text

    async def _verified(self, text: str, digest: bytes) -> Claims:
        token = await self._verifier.bearer_token(text)
        assert token.subject is not None
        identity = await identities.find(self._database, self._issuer, token.subject)
        if identity is None:
            raise Unauthenticated("No employee is bound to this account. Sign in once with the identity provider.")
        # A token that was not shown before has no session yet that a logout could have ended.
        if await identities.has_ended(self._database, self._issuer, token.subject, token.session, token.begins):
            raise Unauthenticated("The session of this token has ended at the identity provider. Sign in again.")
        ends: datetime = token.expires + LEEWAY
        # Kept for the leeway twice: while the token is accepted, its session must not be made anew.
        session = await identities.open_session(self._database, identity, digest, token.session, ends + LEEWAY)
        return Claims(identity.employee, session, token.expires, token.begins - LEEWAY, ends)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()


def _check_times(claims: Claims) -> None:
    if not claims.begins <= clock.now() < claims.ends:
        raise Unauthenticated("The identity provider's token has expired. Get a new one.")
