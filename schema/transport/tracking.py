"""The address at which web pages and mini programs report what their visitors do. It needs no token.

    POST /track    takes JSON, also as text/plain, as `navigator.sendBeacon` sends it

The key in the body lists the origins of its pages. The origins of `RAPPORT_ORIGINS` do not count here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.errors import BadRequest, RapportError, Refused, Throttled
from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.loyalty import visitors
from resolvers.loyalty.visitors import Page, Report
from schema.transport.client_address import client_address
from schema.transport.form_bodies import media_type, read_body
from schema.transport.json_responses import JSON, errors_response, json_response
from schema.transport.origins import Origins
from schema.transport.public_addresses import STATUS, cors, preflight, user_errors

PATH = "/track"
MOST_BODY = 16_384  # bytes
_BEACON = "text/plain"


def tracking_app(database: Callable[[], Database], settings: Settings) -> Starlette:
    """Returns an ASGI application for the address. `database`: returns the database while it is open."""
    served = _Tracking(database, settings)
    return Starlette(routes=[Route(PATH, served.take, methods=["POST", "OPTIONS"])])


class _Tracking:
    def __init__(self, database: Callable[[], Database], settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self._own = Origins()

    async def take(self, request: Request) -> Response:
        """Takes a report. The response does not say whether the visitor is known."""
        origin = request.headers.get("origin")
        if request.method == "OPTIONS":
            return preflight(origin)  # the key is in the body, which follows
        try:
            given = _report(await _object(request))
            page = Page(origin, self._own.allows(request.headers))
            address = client_address(request, self._settings.trusted_proxies)
            with StatementScope(address):
                token = await visitors.report(self._database(), self._settings, given, page, address)
        except Refused as refused:
            problems = user_errors(refused)
            return json_response({"visitor": None, "userErrors": problems}, 422, JSON, _readable(origin))
        except Exception as error:  # a defect is logged, and the client sees its id
            status = STATUS.get(error.code) if isinstance(error, RapportError) else None
            # Only the pages of the key read what became of their report. Other errors come before that is known.
            return errors_response(error, status, JSON, _readable(origin) if isinstance(error, Throttled) else {})
        return json_response({"visitor": token, "userErrors": []}, 200, JSON, _readable(origin))


async def _object(request: Request) -> dict[str, Any]:
    """Returns the object in the body. Raises BadRequest if there is none."""
    if media_type(request) not in (JSON, _BEACON):
        raise BadRequest(f"Send the report as {JSON} or {_BEACON}.")
    try:
        given = orjson.loads(await read_body(request, MOST_BODY))
    except ValueError:
        raise BadRequest("The body is not valid JSON.") from None
    if not isinstance(given, dict):
        raise BadRequest("Send a JSON object.")
    return given


def _report(given: dict[str, Any]) -> Report:
    """Returns the report in a body, of which it ignores all other members. Raises BadRequest if a member is wrong."""
    key, consent, events = given.get("key"), given.get("consent"), given.get("events", [])
    if not isinstance(key, str):
        raise BadRequest('"key" must be the id of a tracking key.')
    if not isinstance(consent, bool):
        raise BadRequest('"consent" must say whether the visitor has consented: true or false.')
    if not isinstance(events, list) or not all(isinstance(event, dict) for event in events):
        raise BadRequest('"events" must be a list of objects.')
    for event in events:
        if not all(isinstance(event.get(name), str | None) for name in ("kind", "subject", "product")):
            raise BadRequest('"kind", "subject" and "product" of an event must be texts.')
    return Report(key, given.get("visitor"), consent, events)


def _readable(origin: str | None) -> dict[str, str]:
    """Returns headers by which a page may read the response, which has a token that no cache keeps."""
    return cors(origin) | ({"Cache-Control": "no-store"} if origin is not None else {})
