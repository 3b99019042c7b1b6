"""Reads the fields of forms: from a body of the type application/x-www-form-urlencoded, or from a query string."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.requests import Request

from core.errors import BadRequest, LimitExceeded

FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 50


def media_type(request: Request) -> str:
    """Returns the media type of a request's body, in lower case and without parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_body(request: Request, most: int) -> bytes:
    """Returns the body of a request. Raises LimitExceeded if it has more than `most` bytes."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > most:
            raise LimitExceeded(f"The body is larger than {most} bytes.", limit="body", maximum=most)
    return body


async def read_form(request: Request, most: int) -> dict[str, str]:
    """Returns the fields of a form that is the body of a request.

    Raises BadRequest for another media type and for a malformed body, and LimitExceeded for more than `most` bytes.
    """
    if media_type(request) != FORM:
        raise BadRequest(f"Send the fields as {FORM}.")
    return pairs_of(await read_body(request, most))


def pairs_of(text: bytes, most: int = MOST_FIELDS) -> dict[str, str]:
    """Returns the fields of a form or a query string.

    Raises BadRequest if it is malformed, has more than `most` fields, or gives a field twice.
    """
    try:
        pairs = parse_qsl(text.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=most)
    except ValueError:
        raise BadRequest("The fields are not valid UTF-8, or too many.") from None
    if len(dict(pairs)) < len(pairs):
        raise BadRequest("A field is given twice.")
    return dict(pairs)
