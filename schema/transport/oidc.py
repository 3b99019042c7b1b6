"""The addresses of the sign-in with an identity provider (OpenID Connect). Imported only if one is configured.

    GET  /oidc/login                 begins a sign-in: redirects the browser to the provider
    GET  /oidc/callback              where the provider returns: redirects to the application with a one-time code
    GET  /oidc/logout                redirects to the provider's page for signing out, and from there to the application
    POST /oidc/backchannel-logout    the provider ends sessions (OpenID Connect Back-Channel Logout 1.0)

The application exchanges the one-time code by the mutation `signInByCode`. Applications are listed by their exact
addresses, and each proves by PKCE that it is the one that began the sign-in.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from core.errors import BadRequest, RapportError, Throttled, TimedOut, Unauthenticated, Unavailable
from core.oidc_settings import OidcSettings
from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.access import SYSTEM
from resolvers.authentication import ViewerCache, attempts, identities
from resolvers.authentication.attempts import Counter, Limit
from resolvers.authentication.guesses import Guesses
from resolvers.authentication.oidc.provider import Provider, with_query
from resolvers.authentication.oidc.provider_tokens import LONGEST, TokenVerifier, Verified
from resolvers.authentication.oidc.provider_viewers import ProviderViewerCache
from resolvers.authentication.oidc.sign_in_flow import SECONDS, Flow, FlowCipher, cookie_name
from resolvers.authentication.sign_in_codes import is_challenge
from resolvers.changes import Changes
from resolvers.platform.identities import Account, end_provider_sessions, sign_in
from schema.transport.client_address import client_address
from schema.transport.form_bodies import pairs_of, read_form
from schema.transport.json_responses import errors_response, json_response

ATTEMPTS = Limit("oidc", 100)
"""How many sign-ins of a network may fail within a time window, over all processes."""
LONGEST_STATE = 500
"""The maximum length of an application's state. It must fit into a cookie, of which browsers take 4,096 bytes."""
LONGEST_CODE = 4_000
"""The maximum length of a provider's code."""
_REMEMBERED = timedelta(seconds=2 * SECONDS)  # longer than the used token or state is valid
_MOST_BODY = LONGEST + 1_000  # bytes

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

Endpoint = Callable[[Request], Awaitable[Response]]


class OidcEndpoints:
    """Serves the addresses of the sign-in, and authenticates callers who send tokens of the provider.

    `settings` must have the attribute `oidc`.
    """

    def __init__(self, settings: Settings) -> None:
        assert settings.oidc is not None
        self._settings = settings
        self._oidc: OidcSettings = settings.oidc
        self._provider = Provider(self._oidc)
        self._verifier = TokenVerifier(self._provider)
        self._cipher = FlowCipher(settings.secret_key)
        self._secure = self._oidc.url.startswith("https:")
        self._logouts = Guesses()
        self._database: Database | None = None

    def viewers(self, database: Database) -> ViewerCache:
        """Sets the database of these endpoints, and returns a viewer cache that accepts tokens of the provider."""
        self._database = database
        settings = self._settings
        return ProviderViewerCache(database, settings.secret_key, settings.time_zone, self._verifier, self._oidc.issuer)

    async def close(self) -> None:
        """Closes the connections to the provider."""
        self._database = None
        await self._provider.close()

    def routes(self) -> list[Route]:
        """Returns the routes of the addresses."""
        return [
            Route("/oidc/login", _answering(self._login), methods=["GET"]),
            Route("/oidc/callback", _answering(self._callback), methods=["GET"]),
            Route("/oidc/logout", _answering(self._logout), methods=["GET"]),
            Route("/oidc/backchannel-logout", self._backchannel_logout, methods=["POST"]),
        ]

    async def _login(self, request: Request) -> Response:
        params = _params(request)
        redirect_uri = self._redirect_of(params)
        state, challenge = params.get("state", ""), params.get("code_challenge", "")
        if not (0 < len(state) <= LONGEST_STATE and state.isascii() and state.isprintable()):
            raise BadRequest(f"Give a state of 1 to {LONGEST_STATE} ASCII characters, which comes back with the code.")
        if params.get("code_challenge_method") != "S256" or not is_challenge(challenge):
            raise BadRequest("Give a code_challenge with code_challenge_method=S256 (RFC 7636).")
        flow = Flow.begin(redirect_uri, state, challenge)
        address = await self._provider.authorization_url(
            state=flow.state, nonce=flow.nonce, challenge=flow.provider_challenge
        )
        response = RedirectResponse(address, 303, _HEADERS)
        self._set_cookie(response, flow.state, self._cipher.seal(flow), SECONDS)
        return response

    async def _callback(self, request: Request) -> Response:
        params = _params(request)
        state = params.get("state", "")
        name = cookie_name(state, secure=self._secure)
        flow = self._cipher.open(request.cookies.get(name, ""))
        if flow is None or not hmac.compare_digest(flow.state.encode(), state.encode(errors="replace")):
            raise BadRequest("This sign-in was not begun in this browser, or has expired. Begin it again.")
        given: dict[str, str]
        try:
            given = {"code": await self._signed_in(request, flow, params)}
        except RapportError as error:
            given = {"error": _oauth_error(error), "error_description": error.message}
        response = RedirectResponse(with_query(flow.redirect_uri, {**given, "state": flow.app_state}), 303, _HEADERS)
        self._set_cookie(response, state, "", 0)
        return response

    async def _signed_in(self, request: Request, flow: Flow, params: Mapping[str, str]) -> str:
        """Returns the one-time code for the application. The attempt is counted before the provider is asked."""
        assert self._database is not None
        database, secret = self._database, self._settings.secret_key
        address = attempts.network(client_address(request, self._settings.trusted_proxies))
        with StatementScope(address, reserved=True):
            counters = [Counter.of(secret, ATTEMPTS, address)] if address else []
            if counters:
                (await attempts.look(database, [one.id for one in counters])).check(counters)
                await attempts.reserve(database, counters)
            expires = await database.time(database.fetch) + _REMEMBERED
            if not await identities.use_once(database, f"state\n{flow.state}", expires):
                raise Unauthenticated("This sign-in has already ended. Begin it again.")
            try:
                code = await self._code(flow, params)
            except Unavailable:
                await self._release(database, counters)
                raise
            await self._release(database, counters)
            return code

    async def _release(self, database: Database, counters: list[Counter]) -> None:
        if counters:
            async with database.transaction() as transaction:
                await attempts.release(database, transaction, counters)

    async def _code(self, flow: Flow, params: Mapping[str, str]) -> str:
        assert self._database is not None
        metadata = await self._provider.metadata()
        issuer = params.get("iss")
        if issuer != self._oidc.issuer and (issuer is not None or metadata.names_issuer):  # RFC 9207
            raise Unauthenticated("The answer is of another identity provider. Begin the sign-in again.")
        if "error" in params:
            raise Unauthenticated("The identity provider has not signed you in. Try again.")
        code = params.get("code", "")
        if not 0 < len(code) <= LONGEST_CODE:
            raise Unauthenticated("The identity provider's answer has no code. Begin the sign-in again.")
        grant = await self._provider.redeem(code, flow.verifier)
        token = await self._verifier.id_token(grant.id_token, flow.nonce, grant.access_token)
        account = await self._account(token, grant.access_token)
        changes = Changes(self._database, SYSTEM, self._settings)
        return await sign_in(changes, self._oidc, account, flow.redirect_uri, flow.challenge)

    async def _account(self, token: Verified, access_token: str) -> Account:
        """Returns the account of an ID token. Asks the userinfo endpoint for claims that the token lacks."""
        assert token.subject is not None
        wanted = {"email", self._oidc.verified_claim, self._oidc.role_claim, self._oidc.team_claim} - {None}
        claims: Mapping[str, Any] = token.claims
        if any(name not in claims for name in wanted):
            more = await self._provider.userinfo(access_token)
            # OpenID Connect Core 1.0, section 5.3.4: else the claims are of somebody else.
            if more and more.get("sub") != claims.get("sub"):
                raise Unauthenticated("The identity provider's answer is about another account.")
            # Whether an address is verified must be said where the address is.
            address = ("email", self._oidc.verified_claim)
            source = claims if all(name in claims for name in address) else more
            claims = {**more, **claims, **{name: source.get(name) for name in address}}
        return Account(token.subject, token.session, claims)

    async def _logout(self, request: Request) -> Response:
        redirect_uri = self._redirect_of(_params(request))
        address = (await self._provider.metadata()).end_session
        if address is None:
            return RedirectResponse(redirect_uri, 303, _HEADERS)
        given = {"client_id": self._oidc.client_id, "post_logout_redirect_uri": redirect_uri}
        return RedirectResponse(with_query(address, given), 303, _HEADERS)

    async def _backchannel_logout(self, request: Request) -> Response:
        try:
            token = (await read_form(request, _MOST_BODY)).get("logout_token", "")
            address = client_address(request, self._settings.trusted_proxies)
            digest = hashlib.sha256(token.encode(errors="surrogatepass")).digest()
            with StatementScope(address, reserved=True), self._logouts.limit(address, digest):
                await self._end_sessions(token)
        except ClientDisconnect:
            raise
        except Unavailable as error:
            return errors_response(error, 503)
        except RapportError as error:
            problem = {"error": "invalid_request", "error_description": error.message}
            return json_response(problem, 400, "application/json", {})
        return Response(status_code=200, headers=_HEADERS)

    async def _end_sessions(self, text: str) -> None:
        assert self._database is not None
        token = await self._verifier.logout_token(text)
        used = f"logout\n{self._oidc.issuer}\n{token.claims['jti']}"
        changes, until = Changes(self._database, SYSTEM, self._settings), token.expires + _REMEMBERED
        which = self._oidc.issuer, token.subject, token.session
        if not await end_provider_sessions(changes, *which, token.begins, used, until):
            raise Unauthenticated("This logout token was already used.")

    def _redirect_of(self, params: Mapping[str, str]) -> str:
        redirect_uri = self._oidc.redirect_of(params.get("redirect_uri", ""))
        if redirect_uri is None:
            raise BadRequest("The redirect_uri is not listed in RAPPORT_OIDC_REDIRECTS.")
        return redirect_uri

    def _set_cookie(self, response: Response, state: str, value: str, seconds: int) -> None:
        name = cookie_name(state, secure=self._secure)
        # Lax: the provider's page leads back by a link of another site.
        response.set_cookie(name, value, seconds, path="/", secure=self._secure, httponly=True, samesite="lax")


def _answering(endpoint: Endpoint) -> Endpoint:
    """Returns an endpoint that answers errors as JSON."""

    async def answered(request: Request) -> Response:
        if request.method != "GET":  # Starlette lets HEAD pass, which would use up a sign-in
            return Response(status_code=405, headers={"Allow": "GET"})
        try:
            return await endpoint(request)
        except Exception as error:  # a defect is logged, and the client sees its id
            return errors_response(error, None)

    return answered


def _params(request: Request) -> dict[str, str]:
    return pairs_of(request.scope["query_string"])


def _oauth_error(error: RapportError) -> str:
    """Returns the OAuth 2.0 error code that corresponds to `error` (RFC 6749, section 4.1.2.1)."""
    return "temporarily_unavailable" if isinstance(error, Throttled | TimedOut | Unavailable) else "access_denied"
