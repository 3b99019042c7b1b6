"""The addresses at which the bytes of files are fetched and sent, by links that the graph gives out.

    GET /files/TOKEN            the bytes of a file
    PUT /files/uploads/TOKEN    takes the bytes of a file that was announced, and attaches it

A link stands for one file and one viewer. No header is needed, and none counts: there are no cookies here. What the
viewer may do is checked when the link is used.

A file is always served as an attachment, and as what it is: a browser opens no file of others within this origin.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

import models
from core.errors import BadRequest, RapportError, Refused
from core.file_store import name_of
from core.ids import global_id
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from resolvers import registry
from resolvers.activities import file_links, uploads
from schema.transport.client_address import client_address
from schema.transport.json_responses import JSON, errors_response, json_response
from schema.transport.receiving import Receiving

PATH = "/files/"
UPLOADS = f"{PATH}uploads/"
_STATUS = {"NOT_FOUND": 404, "LIMIT_EXCEEDED": 413}
_HEADERS = {
    "Accept-Ranges": "none",
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ._-()")


def file_routes(database: Callable[[], Database], settings: Settings, receiving: Receiving) -> list[Route]:
    """Returns the routes of files.

    `database`: returns the database while it is open. `receiving`: counts all requests with files.
    """
    served = _Files(database, settings, receiving)
    return [
        Route("/files/uploads/{token}", served.take, methods=["PUT"]),
        Route("/files/{token}", served.give, methods=["GET"]),
    ]


class _Files:
    def __init__(self, database: Callable[[], Database], settings: Settings, receiving: Receiving) -> None:
        self._database = database
        self._settings = settings
        self._receiving = receiving

    async def give(self, request: Request) -> Response:
        """Sends the bytes of a file."""
        try:
            store = uploads.store(self._settings)
            with StatementScope(client_address(request, self._settings.trusted_proxies)):
                found, blob = await file_links.read_download(
                    self._database(), self._settings, request.path_params["token"]
                )
            headers = {
                **_HEADERS,
                "Content-Disposition": disposition(found["name"]),
                "Content-Length": str(found["size"]),
                "Content-Type": found["type"],
            }
            if request.method == "HEAD":
                return Response(headers=headers)
            pieces = store.read(name_of(found["checksum"], blob.hex))
            first = await anext(pieces, b"")  # before the status is sent, so that a missing file is no broken answer
        except Exception as error:  # a defect is logged, and the client sees its id
            return _refusal(error)
        return StreamingResponse(_joined(first, pieces), headers=headers)

    async def take(self, request: Request) -> Response:
        """Takes the bytes of a file that was announced, and attaches it."""
        file = None
        try:
            address = client_address(request, self._settings.trusted_proxies)
            with StatementScope(address):
                viewer, announced = await file_links.read_upload(
                    self._database(), self._settings, request.path_params["token"]
                )
            length = request.headers.get("content-length", "")
            if length.isdecimal() and length[:20] != str(announced["size"]):
                raise BadRequest(f"{announced['size']} bytes were announced, and {length[:20]} are to come.")
            file = uploads.store(self._settings).receive(announced["size"])
            with self._receiving.of(viewer.key):
                async for data in request.stream():
                    await file.write(data)
                await file.finish()
            claimed = request.headers.get("content-type", "")
            with StatementScope(address):
                viewer = await file_links.viewer_of(self._database(), self._settings, announced)  # it has taken a while
                id = await uploads.finish(self._database(), self._settings, viewer, announced, file, claimed)
        except Refused as refused:
            problems = [
                {"field": [camel(part) for part in one.field], "code": str(one.code), "message": one.message}
                for one in refused.problems
            ]
            return json_response({"id": None, "userErrors": problems}, 422, JSON, {"Connection": "close"})
        except ClientDisconnect:
            return Response(status_code=400)  # nobody gets it
        except Exception as error:  # a defect is logged, and the client sees its id
            return _refusal(error)
        finally:
            if file is not None:
                await file.discard()
        shown = global_id(registry.of(models.Attachment).code, id)
        return json_response({"id": shown, "userErrors": []}, 201, JSON, {})


def disposition(name: str) -> str:
    """Returns the header Content-Disposition of an attachment with this name, by RFC 6266."""
    plain = "".join(c if c in _PLAIN else "_" for c in name)
    extended = quote(name, safe="")
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{extended}"


async def _joined(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _refusal(error: Exception) -> Response:
    # The connection is closed: unread bytes of a body would be taken for the next request.
    status = _STATUS.get(error.code) if isinstance(error, RapportError) else None
    return errors_response(error, status, JSON, {"Connection": "close"})
