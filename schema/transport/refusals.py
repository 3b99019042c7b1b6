"""Refusals of requests that no ASGI application gets. They are written as HTTP/1.1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from core.errors import BadRequest, LimitExceeded, RapportError, Throttled, TimedOut
from schema.execution.responses import encoded, formatted
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.json_responses import JSON, error_headers


@dataclass(frozen=True, slots=True)
class Refusal:
    """The HTTP status and the error with which a request is refused."""

    status: int
    error: RapportError

    def response(self, headers: Mapping[str, str], media_type: str = JSON, *, closes: bool = True) -> bytes:
        """Returns the response as bytes.

        `headers`: additional header fields.
        `closes`: whether the response has `Connection: close`.
        """
        body = encoded({"errors": [formatted(self.error)]})
        fields = {
            "Content-Type": f"{media_type}; charset=utf-8",
            "Content-Length": str(len(body)),
            **({"Connection": "close"} if closes else {}),
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            **error_headers(self.error.extensions, self.status),
            **headers,
        }
        line = f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"
        return (
            "\r\n".join([line, *(f"{name}: {value}" for name, value in fields.items()), "", ""]).encode("latin-1")
            + body
        )


MALFORMED = Refusal(400, BadRequest("This is not a valid HTTP/1.1 request."))
FRAMING = Refusal(400, BadRequest("The chunks of the body are too small, or have too long extensions or trailers."))
BUSY = Refusal(503, Throttled("The server has too many requests in flight. Try again later.", retryAfter=1))
FULL = Refusal(503, Throttled("The server has too many connections. Try again later.", retryAfter=1))


def head_too_large(limits: ConnectionLimits, *, url: bool) -> Refusal:
    """Returns the refusal of a head with too many bytes. `url`: whether most of these bytes are in the URL."""
    message = f"The {'URL' if url else 'request head'} is too long: a head has at most {limits.head_bytes} bytes."
    return Refusal(414 if url else 431, LimitExceeded(message, limit="head", maximum=limits.head_bytes))


def handshake_too_large(*, url: bool) -> Refusal:
    """Returns the refusal of a WebSocket handshake.

    `url`: True if the URL is too long, False if a header field is too long.
    """
    message = f"The {'URL' if url else 'header'} is too long for the handshake of a WebSocket."
    return Refusal(414 if url else 431, LimitExceeded(message, limit="handshake"))


def too_many_fields(limits: ConnectionLimits) -> Refusal:
    """Returns the refusal of a head with too many header fields."""
    message = f"The request has more than {limits.head_fields} header fields."
    return Refusal(431, LimitExceeded(message, limit="header fields", maximum=limits.head_fields))


def too_slow(part: str) -> Refusal:
    """Returns the refusal of a request that arrives too slowly. `part`: what was late, "head" or "body"."""
    return Refusal(408, TimedOut(f"The {part} of the request did not arrive in time."))
