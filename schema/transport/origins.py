"""Decides which web pages may call the API: those of the server's own origin and of `RAPPORT_ORIGINS`.

Browsers name the origin of the calling page in the header `Origin`. A request or a WebSocket from another page is
refused with 403 before anything is executed. A request without this header does not come from the script of a page, and
is not restricted. For pages of the listed origins, every response has the headers of the CORS protocol
(https://fetch.spec.whatwg.org), including errors and streams.

The API has no cookies. A caller is identified by a token in the Authorization header or in `connection_init`. Browsers
never send this token on their own, so another site cannot make a browser act on behalf of its user. For this reason,
`Access-Control-Allow-Credentials` is never sent.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from core.errors import Forbidden
from schema.transport.json_responses import errors_response

REQUEST_HEADERS = ("Authorization", "Content-Type", "Idempotency-Key", "X-Request-Id", "traceparent", "tracestate")
"""The request headers that pages may send, besides those that CORS always permits."""

RESPONSE_HEADERS = ("Idempotency-Replayed", "Retry-After", "WWW-Authenticate", "X-Request-Id")
"""The response headers that pages may read, besides those that CORS always permits."""

PREFLIGHT_SECONDS = 600
"""How long browsers may remember the answer to a preflight request."""

_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class Origins:
    """The origins whose pages may call the API.

    `listed`: origins as browsers write them, such as `https://app.example.com`.
    """

    def __init__(self, listed: frozenset[str] = frozenset()) -> None:
        self.listed = listed

    def lists(self, origin: str | None) -> bool:
        """Whether `origin` is one of the listed origins. `origin`: the value of an Origin header, or None."""
        return origin is not None and origin in self.listed

    def allows(self, headers: Headers) -> bool:
        """Whether a request comes from a page of an allowed origin, or has no Origin header."""
        origins = headers.getlist("origin")
        if not origins:
            return True
        if len(origins) > 1:
            return False
        # Sec-Fetch-Site, which pages cannot set, shows the own origin also behind a proxy that changes the Host header.
        return self.lists(origins[0]) or _is_own(origins[0], headers) or _fetch_site(headers) == "same-origin"

    def allows_get(self, headers: Headers) -> bool:
        """Whether a GET request may be executed.

        Checks the header Sec-Fetch-Site too, because a cross-site GET may have no Origin header.
        """
        if self.lists(headers.get("origin")):
            return True
        return _fetch_site(headers) in ("same-origin", "none") and self.allows(headers)

    def response_headers(self, headers: Headers) -> dict[str, str]:
        """Returns the CORS headers of a response that bypasses the middleware. `headers`: the request's headers."""
        origin = headers.get("origin")
        if origin is None or not self.lists(origin):
            return {}
        return {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Expose-Headers": ", ".join(RESPONSE_HEADERS),
            "Vary": "Origin",
        }

    def guarding(self, app: ASGIApp) -> ASGIApp:
        """Returns an ASGI application that passes requests of allowed origins to `app`, and refuses all others."""
        if self.listed:
            app = CORSMiddleware(
                app,
                allow_origins=self.listed,
                allow_methods=("GET", "HEAD", "POST", "PUT"),
                allow_headers=REQUEST_HEADERS,
                expose_headers=RESPONSE_HEADERS,
                max_age=PREFLIGHT_SECONDS,
            )
        return _OriginCheck(app, self)


class _OriginCheck:
    """ASGI middleware that refuses requests and WebSockets from pages whose origin is not allowed."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Look for the header before anything else, because most clients are not pages and do not send it.
        for name, _ in scope.get("headers", ()):
            if name == b"origin":
                allowed = self._origins.allows(Headers(scope=scope))
                break
        else:
            allowed = True
        if allowed:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": "Forbidden"})
        else:
            refusal = errors_response(Forbidden("Pages of this origin may not call this server."), 403)
            await refusal(scope, receive, send)


def _is_own(origin: str, headers: Headers) -> bool:
    """Whether an origin is the server's own: its host and port are those in the Host header."""
    scheme, _, place = origin.lower().partition("://")
    hosts = headers.getlist("host")
    if scheme not in _DEFAULT_PORTS or not place or len(hosts) != 1:
        return False
    # TLS ends at the proxy, so the request's scheme says nothing.
    port = _DEFAULT_PORTS[scheme]
    return place.removesuffix(port) == hosts[0].lower().removesuffix(port)


def _fetch_site(headers: Headers) -> str:
    return headers.get("sec-fetch-site", "none").lower()
