"""The address by which recipients of mailings unsubscribe, which needs no token (RFC 8058).

    GET  /unsubscribe/TOKEN    a page with a button; it changes nothing
    POST /unsubscribe/TOKEN    unsubscribes, by the button or by the mail program

The answers are the same for every token.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers.marketing import opt_outs
from schema.transport.client_address import client_address
from schema.transport.form_bodies import read_body
from schema.transport.json_responses import errors_response

PATH = "/unsubscribe/"
MOST_BODY = 16_384  # bytes
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_ASK = '<h1>Unsubscribe</h1><form method="post"><button>Send me no more marketing messages</button></form>'
_DONE = "<h1>Thank you</h1><p>You will get no more marketing messages from us.</p>"


def unsubscribe_app(database: Callable[[], Database], settings: Settings) -> Starlette:
    """Returns an ASGI application for this address. `database`: returns the database while it is open."""

    async def ask(request: Request) -> Response:
        return _page(_ASK)

    async def opt_out(request: Request) -> Response:
        try:
            _ = await read_body(request, MOST_BODY)  # the body says nothing that the method does not
            address = client_address(request, settings.trusted_proxies)
            with StatementScope(address):
                await opt_outs.opt_out(database(), settings, request.path_params["token"], address)
        except Exception as error:  # a defect is logged, and the client sees its id
            return errors_response(error, None)
        return _page(_DONE)

    return Starlette(
        routes=[
            Route("/unsubscribe/{token}", ask, methods=["GET"]),
            Route("/unsubscribe/{token}", opt_out, methods=["POST"]),
        ]
    )


def _page(content: str) -> Response:
    html = (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Unsubscribe</title><body>{content}</body></html>'
    )
    return HTMLResponse(html, 200, _HEADERS)
