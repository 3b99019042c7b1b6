"""Serves the schema as text at `/schema.graphql` to callers who may use introspection."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import Route

from core.errors import RapportError
from resolvers.access import Viewer
from schema.execution.executor import Executor
from schema.transport.compression import Compression
from schema.transport.fixed_content import FixedContent
from schema.transport.json_responses import errors_response

FILE = Path(__file__).parents[1] / "schema.graphql"
"""The schema with all descriptions. A test compares the file with what the code builds."""

_HEADERS = {"Cache-Control": "private, no-cache", "Vary": "Authorization, Accept-Encoding"}


def schema_route(
    executor: Executor,
    look_up: Callable[[HTTPConnection, str | None], Awaitable[Viewer | None]],
    compression: Compression,
) -> Route:
    """Returns the route of the schema. `look_up`: returns the viewer of an Authorization header."""
    content = FixedContent(FILE, "text/plain", compression, _HEADERS)

    async def published(request: Request) -> Response:
        try:
            viewer = await look_up(request, request.headers.get("authorization"))
            refusal = executor.schema_refusal(viewer.key if viewer else None)
        except RapportError as error:
            refusal = error
        return await content.response(request) if refusal is None else errors_response(refusal, None)

    return Route("/schema.graphql", published)
