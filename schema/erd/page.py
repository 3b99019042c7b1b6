"""Serves the page `/erd`, which shows the diagram and the data dictionary.

The page is rendered on the server; a script adds panning, zooming and searching. The page loads nothing from other
hosts. It shows the part of the data model that the caller may see. Without a token, the caller gets a form for the
token. A development server shows the whole data model without a token.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from core.errors import BadRequest, CommandError, RapportError, Throttled, Unauthenticated
from models.data_model import DataModel
from resolvers.access import Viewer
from schema.erd.dictionary import articles
from schema.erd.drawing import in_areas, laid_out
from schema.erd.svg import svg
from schema.erd.views import of_domain, whole
from schema.roots.data_model import visible_model
from schema.transport.compression import Compression
from schema.transport.fixed_content import FixedContent
from schema.transport.json_responses import errors_response, retry_after

PATH = "/erd"
PARTS = {"diagram.css": "text/css", "page.css": "text/css", "page.js": "text/javascript"}
"""The names of the page's static files, with their media types."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{path}/parts/diagram.css">
<link rel="stylesheet" href="{path}/parts/page.css">
<script src="{path}/parts/page.js" defer></script>
</head>
<body>
{body}
</body>
</html>
"""

_DIAGRAM = """<header>
<h1>{title}</h1>
<nav aria-label="Domains">{domains}</nav>
<div class="search" role="search"><label for="search">Search</label><input id="search" type="search"
 autocomplete="off" placeholder="an entity or attribute" aria-describedby="found"
><button type="button" data-do="previous" aria-label="Previous hit">‹</button
><button type="button" data-do="next" aria-label="Next hit">›</button
><output id="found" for="search" aria-live="polite"></output></div>
</header>
<main>
<section class="drawing" aria-label="Diagram">
<div class="canvas" tabindex="0" role="group"
 aria-label="The diagram. Arrow keys move it, plus and minus change its size, 0 shows all of it.">
{diagram}</div>
{legend}
<div class="tools" role="group" aria-label="View"><button type="button" data-do="in" aria-label="Larger">+</button
><button type="button" data-do="out" aria-label="Smaller">−</button
><button type="button" data-do="fit" aria-label="Show all of it">All</button
><button type="button" data-do="panel" aria-expanded="true" aria-controls="dictionary">Details</button></div>
</section>
<section class="dictionary" id="dictionary" aria-label="Data dictionary">
{dictionary}
</section>
</main>"""

_LEGEND = """<details class="legend"><summary>Legend</summary>
<dl>
<dt><svg viewBox="0 0 44 16" class="diagram" aria-hidden="true"><g class="line symbol"><path class="end"
 d="M2 8 H40 M6 3 v10 M11 3 v10"/></g></svg></dt><dd>exactly one</dd>
<dt><svg viewBox="0 0 44 16" class="diagram" aria-hidden="true"><g class="line symbol"><path class="end"
 d="M2 8 H40 M6 3 v10"/><circle class="end" cx="12" cy="8" r="3.5"/></g></svg></dt><dd>one at most</dd>
<dt><svg viewBox="0 0 44 16" class="diagram" aria-hidden="true"><g class="line symbol"><path class="end"
 d="M2 8 H40 M30 8 L40 3 M30 8 L40 13"/><circle class="end" cx="26" cy="8" r="3.5"/></g></svg></dt><dd>any number</dd>
<dt>PK, FK, UK</dt><dd>primary key, foreign key, unique</dd>
<dt>Colour</dt><dd>the domain; a dashed box is in another one</dd>
<dt>Keys</dt><dd>arrows move, + and − zoom, 0 shows all, / searches, Escape goes back</dd>
</dl></details>"""

_SIGNING = """<main class="signing">
<h1>Data model</h1>
<p class="alarm" role="alert">{message}</p>
<form><label>A bearer token<input name="token" type="password" autocomplete="off" required></label>
<button type="submit">Show the data model</button></form>
</main>"""

Authenticate = Callable[[Request], Awaitable[Viewer | None]]
"""A function that returns the viewer of a request, or None if the request has no token.

The function raises Unauthenticated if the token is invalid, Throttled after too many invalid ones, and Unavailable if
the database does not respond.
"""


def routes(authenticate: Authenticate, compression: Compression) -> list[Route]:
    """Returns the routes of the static files and pages: one page for all domains, and one per domain."""

    async def page(request: Request) -> Response:
        response = await plain(request)
        try:
            await compression.apply(response, compression.choose(request.headers.get("accept-encoding")))
        except BadRequest as error:
            return errors_response(error, 406)
        return response

    async def plain(request: Request) -> Response:
        try:
            model = visible_model(await authenticate(request))
        except RapportError as error:
            return _answer("Data model", _SIGNING.format(message=escape(error.message)), *_refusal(error))
        # In a thread, because the first layout of a model takes a tenth of a second.
        return await asyncio.to_thread(_shown, model, request.path_params.get("domain"))

    headers = {**_HEADERS, "Cache-Control": "no-cache"}
    folder = Path(__file__).parent
    parts = {name: FixedContent(folder / name, kind, compression, headers) for name, kind in PARTS.items()}

    async def part(request: Request) -> Response:
        found = parts.get(request.path_params["name"])
        return await found.response(request) if found else Response("Not found", 404, media_type="text/plain")

    return [Route(f"{PATH}/parts/{{name}}", part), Route(PATH, page), Route(f"{PATH}/{{domain}}", page)]


def _refusal(error: RapportError) -> tuple[int, dict[str, str]]:
    """Returns the status and the additional headers of the HTTP response for an error."""
    if isinstance(error, Unauthenticated):
        return 401, {"WWW-Authenticate": "Bearer"}
    status = 429 if isinstance(error, Throttled) else 503
    return status, retry_after(status, error.details.get("retryAfter"))


def _shown(model: DataModel, domain: str | None) -> Response:
    try:
        view = whole(model, attributes=False) if domain is None else of_domain(model, domain, folded=True)
    except CommandError as error:
        return _failed(error, 404)
    try:
        layout = in_areas(view) if domain is None else laid_out(view)
    except CommandError as error:
        return _failed(error, 503)
    diagram = svg(layout, model, alone=False, elsewhere=f"{PATH}/")
    links = [_link(PATH, "everything", current=domain is None)]
    links += [_link(f"{PATH}/{one.name}", one.name, current=one.name == domain) for one in model.domains]
    body = _DIAGRAM.format(
        title=f"Data model: {domain}" if domain else "Data model",
        domains="".join(links),
        diagram=diagram,
        legend=_LEGEND,
        dictionary=articles(model, domain, elsewhere=f"{PATH}/"),
    )
    return _answer(f"Data model: {domain or 'everything'}", body, 200)


def _failed(error: CommandError, status: int) -> Response:
    return _answer("Data model", f'<main class="signing"><p>{escape(error.message)}</p></main>', status)


def _link(address: str, name: str, *, current: bool) -> str:
    mark = ' aria-current="page"' if current else ""
    return f'<a href="{address}"{mark}>{name}</a>'


def _answer(title: str, body: str, status: int, more: Mapping[str, str] | None = None) -> Response:
    headers = {
        **_HEADERS,
        "Content-Security-Policy": _POLICY,
        "X-Frame-Options": "DENY",
        "Cache-Control": "no-store",
        "Vary": "Authorization, Accept-Encoding",
    }
    return HTMLResponse(_PAGE.format(title=title, path=PATH, body=body), status, {**headers, **(more or {})})
