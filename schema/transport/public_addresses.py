"""Responses to pages of other web sites, at the addresses that need no token: forms, and reports of visitors."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from core.errors import Refused
from models.description import camel

STATUS = {"NOT_FOUND": 404, "LIMIT_EXCEEDED": 413}
"""The statuses of errors that have another one at the endpoint of the graph, by code."""


def cors(origin: str | None) -> dict[str, str]:
    """Returns headers by which a page may read the response, which says the same to everybody.

    `origin`: the header Origin of the request; without it, there are no headers.
    """
    if origin is None:
        return {}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": "Content-Type",
        "Access-Control-Expose-Headers": "Retry-After",
        "Vary": "Origin",
    }


def preflight(origin: str | None) -> Response:
    """Returns the response to a preflight. It allows everybody to ask, because a preflight has no effect."""
    return Response(status_code=204, headers=cors(origin) | {"Access-Control-Max-Age": "600"})


def user_errors(refused: Refused) -> list[dict[str, Any]]:
    """Returns the problems as in `userErrors` of the graph, with fields that begin at the body's members."""
    return [
        {"field": [camel(part) for part in one.field], "code": str(one.code), "message": one.message}
        for one in refused.problems
    ]
