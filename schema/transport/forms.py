"""The addresses of forms of web sites, which need no token.

    POST /forms/NAME            takes a form, as a browser sends it or as JSON
    GET  /forms/NAME/confirm    the page that a mail's link opens, with a button
    POST /forms/NAME/confirm    confirms what was sent

Each form lists the origins of its pages. The origins of `RAPPORT_ORIGINS` do not count here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from core.errors import BadRequest, Forbidden, RapportError, Refused
from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.changes.form_submissions import LONGEST_TOKEN
from resolvers.marketing import lead_forms
from schema.transport.client_address import client_address
from schema.transport.form_bodies import FORM, media_type, pairs_of, read_body, read_form
from schema.transport.json_responses import JSON, errors_response, json_response
from schema.transport.origins import Origins
from schema.transport.public_addresses import STATUS, cors, preflight, user_errors

PATH = "/forms/"
MOST_BODY = 16_384  # bytes
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def forms_app(database: Callable[[], Database], settings: Settings) -> Starlette:
    """Returns an ASGI application for the addresses of forms. `database`: returns the database while it is open."""
    served = _Forms(database, settings)
    return Starlette(
        routes=[
            Route("/forms/{name}", served.take, methods=["POST", "OPTIONS"]),
            Route("/forms/{name}/confirm", served.ask, methods=["GET"]),
            Route("/forms/{name}/confirm", served.confirm, methods=["POST"]),
        ]
    )


class _Forms:
    def __init__(self, database: Callable[[], Database], settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self._own = Origins()

    async def take(self, request: Request) -> Response:
        """Takes a form. The response does not say whether the sender is known."""
        origin = request.headers.get("origin")
        if request.method == "OPTIONS":
            return preflight(origin)  # whether the page may send the form is said when it does
        is_plain = media_type(request) == FORM
        try:
            given = await _given(request, is_plain=is_plain)
            page = lead_forms.Page(origin, self._own.allows(request.headers))
            address = client_address(request, self._settings.trusted_proxies)
            with StatementScope(address):
                form = await lead_forms.submit(
                    self._database(), self._settings, request.path_params["name"], given, page, address
                )
        except Refused as refused:
            problems = user_errors(refused)
            if is_plain:
                listed = "".join(
                    f"<li>{escape(one['field'][0])}: {escape(str(one['message']))}</li>" for one in problems
                )
                return _page(f"<h1>Please go back and correct this</h1><ul>{listed}</ul>", 422)
            return json_response({"accepted": False, "userErrors": problems}, 422, JSON, cors(origin))
        except Exception as error:  # a defect is logged, and the client sees its id
            status = STATUS.get(error.code) if isinstance(error, RapportError) else None
            return errors_response(error, status, JSON, cors(origin))
        if not is_plain:
            return json_response({"accepted": True, "userErrors": []}, 202, JSON, cors(origin))
        if form["redirect_url"]:
            return RedirectResponse(form["redirect_url"], 303, _HEADERS)
        return _page("<h1>Thank you</h1><p>If we need to confirm your address, you will get a mail.</p>")

    async def ask(self, request: Request) -> Response:
        """Shows a button. A program that opens the links of a mail, such as a virus scanner, does not press it."""
        token = request.query_params.get("token", "")[:LONGEST_TOKEN]
        return _page(
            "<h1>Confirm your request</h1>"
            f'<form method="post"><input type="hidden" name="token" value="{escape(token)}">'
            "<button>Confirm</button></form>"
        )

    async def confirm(self, request: Request) -> Response:
        """Creates the lead. The page is the same if it was created before."""
        try:
            if not self._own.allows(request.headers):
                raise Forbidden("Press the button on the page that the mail's link opens.")
            token = (await read_form(request, MOST_BODY)).get("token", "")
            with StatementScope(client_address(request, self._settings.trusted_proxies)):
                await lead_forms.confirm(self._database(), self._settings, token)
        except Exception as error:  # a defect is logged, and the client sees its id
            return errors_response(error, None)
        return _page("<h1>Thank you</h1><p>Your request has arrived, unless the link was too old.</p>")


async def _given(request: Request, *, is_plain: bool) -> dict[str, str]:
    """Returns the fields in the body. Raises BadRequest if they are neither a plain form nor an object of texts."""
    body = await read_body(request, MOST_BODY)
    if is_plain:
        return _snake(pairs_of(body))
    if media_type(request) != JSON:
        raise BadRequest(f"Send the fields as {FORM} or {JSON}.")
    try:
        given = orjson.loads(body)
    except ValueError:
        raise BadRequest("The body is not valid JSON.") from None
    if not isinstance(given, dict) or not all(isinstance(value, str | None) for value in given.values()):
        raise BadRequest("Send a JSON object whose values are texts.")
    return _snake({name: value for name, value in given.items() if value is not None})


def _snake(given: Mapping[str, str]) -> dict[str, str]:
    """Returns the fields by the names of columns: `jobTitle` and `job_title` are the same."""
    return {"".join(f"_{c.lower()}" if c.isupper() else c for c in name): value for name, value in given.items()}


def _page(content: str, status: int = 200) -> Response:
    html = f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Form</title><body>{content}</body></html>'
    return HTMLResponse(html, status, _HEADERS)
