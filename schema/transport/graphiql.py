"""The page with the GraphiQL editor, and the middleware that restricts a development server to this machine.

The page loads its scripts from the server itself, so it works without access to the internet. The scripts are the
unchanged files of npm packages, in the folder graphiql_files. The page names the digest of each file (subresource
integrity). The content security policy of the page allows requests to the page's own origin only.
"""

from __future__ import annotations

import ipaddress
import json
import secrets
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from core.errors import Forbidden
from schema.transport.compression import Compression
from schema.transport.fixed_content import FixedContent
from schema.transport.json_responses import errors_response

FOLDER = Path(__file__).parent / "graphiql_files"
ADDRESS = "/graphiql/3.9.0/"
"""The path of the files. It contains GraphiQL's version, because browsers may keep the files forever."""


class Part(NamedTuple):
    """A file of the page. `name`: its name in FOLDER. `integrity`: the SHA-384 digest of the file."""

    name: str
    integrity: str


STYLE = Part(
    "graphiql.min.css",
    "sha384-QMux00XgRtwRLSYIY3kw2rj1ovk5AuuliAchk+HSQbqdbGFnz9GYuqIlOqxhwCE2",
)
SCRIPTS = (
    Part(
        "react.production.min.js",
        "sha384-DGyLxAyjq0f9SPpVevD6IgztCFlnMF6oW/XQGmfe+IsZ8TqEiDrcHkMLKI6fiB/Z",
    ),
    Part(
        "react-dom.production.min.js",
        "sha384-gTGxhz21lVGYNMcdJOyq01Edg0jhn/c22nsx0kyqP0TxaV5WVdsSH1fSDUf5YJj1",
    ),
    Part(
        "graphiql.min.js",
        "sha384-8NGfVj4CVlqHajlZj+bPJT4thxPMHMJYn7DWK2CvtopLd02E7qsPHazniBYvVjOO",
    ),
)

# Inline styles are allowed, because GraphiQL's editor creates styles at run time, without the nonce.
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline' 'self'; font-src data:; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Rapport</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
{style}
<style>body {{ margin: 0 }} #graphiql {{ height: 100vh }}</style>
</head>
<body>
<div id="graphiql">Loading GraphiQL …</div>
{scripts}
<script nonce="{nonce}">
const settings = {settings};
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {{
    fetcher: GraphiQL.createFetcher({{
      url: location.pathname,
      // Subscriptions use a WebSocket, which takes the token from the headers of the editor.
      subscriptionUrl: location.origin.replace(/^http/, "ws") + location.pathname,
    }}),
    ...settings,
  }}),
);
</script>
</body>
</html>
"""


def page(token: str | None, default_query: str) -> Response:
    """Returns the GraphiQL page.

    `token`: if given, the page sends this token in the Authorization header of its requests.
    """
    nonce = secrets.token_urlsafe(16)
    settings: dict[str, object] = {"defaultQuery": default_query, "shouldPersistHeaders": False}
    if token is not None:
        settings["defaultHeaders"] = json.dumps({"Authorization": f"Bearer {token}"}, indent=2)
    html = _PAGE.format(
        nonce=nonce,
        style=f'<link rel="stylesheet" href="{ADDRESS}{STYLE.name}" integrity="{STYLE.integrity}">',
        scripts="\n".join(_script(part, nonce) for part in SCRIPTS),
        settings=_inline(settings),
    )
    headers = {
        "Content-Security-Policy": _POLICY.format(nonce=nonce),
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
        "Vary": "Accept",
    }
    return HTMLResponse(html, headers=headers)


def _script(part: Part, nonce: str) -> str:
    return f'<script nonce="{nonce}" src="{ADDRESS}{part.name}" integrity="{part.integrity}"></script>'


def routes(compression: Compression) -> list[Route]:
    """Returns the routes of the page's files. Anybody may read them."""
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}

    def route(part: Part) -> Route:
        media_type = "text/css" if part is STYLE else "text/javascript"
        content = FixedContent(FOLDER / part.name, media_type, compression, headers)
        return Route(f"{ADDRESS}{part.name}", content.response)

    return [route(part) for part in (STYLE, *SCRIPTS)]


def _inline(value: object) -> str:
    """Returns a value as JSON for a script element."""
    # The characters `<`, `>` and `&` are escaped, because `<` could end the element or begin a comment.
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_FORWARDING = frozenset({"forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip"})


def is_local_visit(request: Request) -> bool:
    """Whether the page was opened on this machine, but not through a proxy or another site.

    Some proxies can be recognized only by HTTP/1.0, which browsers do not use.
    """
    headers = request.headers
    return (
        _is_loopback_peer(request)
        and request.scope["http_version"] != "1.0"
        and not is_forwarded(headers)
        and is_loopback_host(headers)
        and headers.get("sec-fetch-site", "none").lower() in ("none", "same-origin")
        and all(
            _is_same_host(value, headers["host"]) for value in headers.getlist("origin") + headers.getlist("referer")
        )
    )


def _is_loopback_peer(request: Request) -> bool:
    try:
        address = ipaddress.ip_address(request.client.host if request.client else "")
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _is_same_host(url: str, host: str) -> bool:
    try:
        return urlsplit(url).netloc.lower() == host.lower()
    except ValueError:
        return False


def is_forwarded(headers: Headers) -> bool:
    """Whether a header shows that a proxy has forwarded the request."""
    return any(name in _FORWARDING or name.startswith("x-forwarded-") for name in headers)


def is_loopback_host(headers: Headers) -> bool:
    """Whether the Host header names a loopback address."""
    hosts = headers.getlist("host")
    if len(hosts) != 1:
        return False
    name, colon, port = hosts[0].lower().rpartition(":")
    if not colon or port.endswith("]"):  # no port: any colons are part of an IPv6 address
        name, port = hosts[0].lower(), "0"
    return name in LOOPBACK_NAMES and port.isascii() and port.isdecimal()


class LoopbackHosts:
    """ASGI middleware that refuses requests unless their Host header names a loopback address.

    Requests that a proxy has forwarded are refused too. An HTTP request gets the status 403; a WebSocket is rejected.
    This prevents DNS rebinding: another site makes its own host name resolve to 127.0.0.1, and browsers send the
    requests of its pages to this server. The Host header of these requests still contains the name of that site.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request to the application, or refuses it if its Host header names another address."""
        headers = Headers(scope=scope) if scope["type"] != "lifespan" else None
        if headers is None or (is_loopback_host(headers) and not is_forwarded(headers)):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": "Forbidden"})
        else:
            names = ", ".join(sorted(LOOPBACK_NAMES))
            refusal = errors_response(Forbidden(f"This server answers to {names} only."), 403)
            await refusal(scope, receive, send)
