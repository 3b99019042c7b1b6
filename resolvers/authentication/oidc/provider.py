"""The identity provider: discovery, keys, the exchange of codes, and the claims about an account."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from joserfc.jwk import Key

from core.errors import Unauthenticated, Unavailable
from core.oidc_settings import OidcSettings, is_secure
from resolvers.authentication.oidc.fetching import Fetcher, unavailable
from resolvers.authentication.oidc.provider_keys import Cached, fitting, parsed_keys

_log = logging.getLogger("rapport.oidc")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The addresses of the provider, from its discovery document."""

    authorization: str
    token: str
    keys: str
    userinfo: str | None
    end_session: str | None
    posts_secret: bool
    names_issuer: bool


@dataclass(frozen=True, slots=True)
class Grant:
    """The tokens that the provider has given for a code."""

    id_token: str
    access_token: str


class Provider:
    """An identity provider. Its documents are fetched when they are first needed, not when the server starts."""

    def __init__(self, settings: OidcSettings) -> None:
        self.settings = settings
        self._fetch = Fetcher(plain_http=settings.plain_http)
        self._metadata = Cached(self._discover)
        self._keys = Cached(self._fetch_keys)

    async def metadata(self) -> Metadata:
        """Returns the addresses of the provider. Raises Unavailable if they cannot be fetched."""
        return await self._metadata.get()

    async def keys(self, kid: str | None, algorithm: str, *, urgent: bool) -> Sequence[Key]:
        """Returns the keys that may have signed a token.

        If no cached key fits, fetches the keys from the provider, within the limits of `Cached`.

        `urgent`: whether the provider itself has sent the token, in a sign-in. For such a token, MOST_FETCHES does not
        apply. Therefore tokens from anybody else cannot prevent this fetch.
        """
        found = fitting(await self._keys.get(), kid, algorithm)
        return found or fitting(await self._keys.get(newer=True, urgent=urgent), kid, algorithm)

    async def authorization_url(self, *, state: str, nonce: str, challenge: str) -> str:
        """Returns the address at the provider to which a browser is sent."""
        params = {
            "response_type": "code",
            "client_id": self.settings.client_id,
            "redirect_uri": self.settings.callback,
            "scope": self.settings.scopes,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return with_query((await self.metadata()).authorization, params)

    async def redeem(self, code: str, verifier: str) -> Grant:
        """Exchanges a code of the provider for tokens.

        Raises Unauthenticated if the provider refuses the code, and Unavailable if the provider gives no usable
        response.
        """
        metadata, settings = await self.metadata(), self.settings
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": settings.callback,
            "code_verifier": verifier,
        }
        auth = None
        if settings.client_secret is None or metadata.posts_secret:
            form["client_id"] = settings.client_id
        if settings.client_secret is not None:
            if metadata.posts_secret:
                form["client_secret"] = settings.client_secret
            else:
                auth = (settings.client_id, settings.client_secret)
        answer = await self._fetch(metadata.token, form=form, auth=auth)
        if answer.status in (400, 401):
            problem = answer.content.get("error")
            if problem != "invalid_grant":  # such as invalid_client: an operator must mend it
                _log.error("the identity provider refuses this client: %s", str(problem)[:100])
            raise Unauthenticated("The identity provider has refused the sign-in. Try again.")
        tokens = answer.content.get("id_token"), answer.content.get("access_token")
        if answer.status != 200 or not all(isinstance(one, str) for one in tokens):
            _log.error("the identity provider's token endpoint has answered %d without tokens", answer.status)
            raise unavailable()
        return Grant(str(tokens[0]), str(tokens[1]))

    async def userinfo(self, access_token: str) -> Mapping[str, Any]:
        """Returns the claims of the userinfo endpoint; none if there is no such endpoint."""
        address = (await self.metadata()).userinfo
        if address is None:
            return {}
        answer = await self._fetch(address, bearer=access_token)
        if answer.status != 200:
            _log.error("the identity provider's userinfo endpoint has answered %d", answer.status)
            raise unavailable()
        return answer.content

    async def close(self) -> None:
        """Closes the connections to the provider."""
        await self._fetch.close()

    async def _discover(self) -> Metadata:
        settings = self.settings
        answer = await self._fetch(f"{settings.issuer.rstrip('/')}/.well-known/openid-configuration")
        found = answer.content
        # OpenID Connect Discovery 1.0, section 4.3: exactly the issuer that was asked for.
        if answer.status != 200 or found.get("issuer") != settings.issuer:
            raise self._misconfigured("its discovery document is missing or names another issuer")
        required = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        for name in (*required, "userinfo_endpoint", "end_session_endpoint"):
            address = found.get(name)
            is_right = isinstance(address, str) and is_secure(address, plain_http=settings.plain_http)
            if not is_right and (address is not None or name in required):
                raise self._misconfigured(f"its discovery document lacks {name}, or it is not https")
        methods = found.get("token_endpoint_auth_methods_supported")
        basic = not isinstance(methods, list) or "client_secret_basic" in methods
        return Metadata(
            authorization=found["authorization_endpoint"],
            token=found["token_endpoint"],
            keys=found["jwks_uri"],
            userinfo=found.get("userinfo_endpoint"),
            end_session=found.get("end_session_endpoint"),
            posts_secret=not basic,
            names_issuer=found.get("authorization_response_iss_parameter_supported") is True,
        )

    async def _fetch_keys(self) -> tuple[Key, ...]:
        answer = await self._fetch((await self.metadata()).keys)
        keys = parsed_keys(answer.content)
        if answer.status != 200 or not keys:
            raise self._misconfigured("its key set has no key for signatures")
        return keys

    def _misconfigured(self, what: str) -> Unavailable:
        _log.error("the identity provider cannot be used: %s", what)
        return unavailable()


def with_query(address: str, params: Mapping[str, str]) -> str:
    """Returns an address with parameters added to its query."""
    return f"{address}{'&' if '?' in address else '?'}{urlencode(params)}"
