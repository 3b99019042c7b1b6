"""JSON responses over HTTP, and the HTTP status for each error code."""

from __future__ import annotations

import math

import orjson
from starlette.responses import Response

from core.errors import NotTrusted, RapportError, UnknownHash, UnsupportedHash
from schema.execution.responses import formatted

JSON = "application/json"
STATUS = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "IDEMPOTENCY_IN_PROGRESS": 409,
    "IDEMPOTENCY_MISMATCH": 422,
    "THROTTLED": 429,
    "TIMEOUT": 503,
    "UNAVAILABLE": 503,
    UnknownHash.code: 200,  # clients send the text after an answer with this status, as Apollo Server sends it
    UnsupportedHash.code: 200,
    NotTrusted.code: 403,
    RapportError.code: 500,
}
"""The status of a refused operation by the code of its error; 400 for all other codes."""

RETRY_SECONDS = 1
"""The seconds after which clients may try again if nothing says how long an obstacle lasts."""

_ALWAYS = [
    (b"cache-control", b"private, no-store"),
    (b"vary", b"Accept, Accept-Encoding"),
    (b"x-content-type-options", b"nosniff"),
]


def errors_response(
    error: Exception, status: int | None, media_type: str = JSON, headers: dict[str, str] | None = None
) -> Response:
    """Returns a response with one error. If `status` is None, the code of the error determines the status."""
    shown = formatted(error)
    extensions = shown["extensions"]
    status = status or STATUS.get(extensions["code"], 400)
    return json_response(
        {"errors": [shown]}, status, media_type, {**(headers or {}), **error_headers(extensions, status)}
    )


def error_headers(extensions: dict[str, object], status: int) -> dict[str, str]:
    """Returns the additional headers for an error with these `extensions` and this status, such as `Retry-After`."""
    if status == 401:
        return {"WWW-Authenticate": "Bearer"}
    return retry_after(status, extensions.get("retryAfter"))


def retry_after(status: int, wait: object = None) -> dict[str, str]:
    """Returns the header `Retry-After` for the status 429 or 503, and no header for any other status.

    `wait`: the seconds that the error specifies. If this is not a number, RETRY_SECONDS is used.
    """
    if status not in (429, 503):
        return {}
    return {"Retry-After": str(math.ceil(wait) if isinstance(wait, int | float) else RETRY_SECONDS)}


def json_response(content: object, status: int, media_type: str, headers: dict[str, str]) -> Response:
    """Returns a response with `content` as JSON. If JSON cannot represent it, returns an internal error instead."""
    try:
        body = orjson.dumps(content)
    except TypeError as error:  # a scalar returned a value that JSON cannot represent, which is a bug
        status, body = 500, orjson.dumps({"errors": [formatted(error)]})
    return answer(body, status, media_type, headers)


def answer(body: bytes, status: int, media_type: str, headers: dict[str, str]) -> Response:
    """Returns a response whose body is JSON that is already encoded."""
    response = Response(body, status, headers or None, f"{media_type}; charset=utf-8")
    response.raw_headers += _ALWAYS
    return response
