"""Reads GraphQL requests from JSON, for HTTP and WebSocket. The number of nested levels in the JSON is limited."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import orjson

from core.errors import BadRequest

MAX_KEY = 255
"""The maximum length of an idempotency key, in characters."""
_KEY = re.compile(rf"[\x20-\x7e]{{1,{MAX_KEY}}}")

_FIELDS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "operationName": (str, "a string"),
    "variables": (dict, "an object"),
    "extensions": (dict, "an object"),
}
# Possessive quantifiers prevent backtracking, so any input takes linear time. The closing quote may be missing.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_OPENING, _CLOSING = frozenset(b"[{"), frozenset(b"]}")


@dataclass(frozen=True, slots=True)
class OperationRequest:
    """A GraphQL request, independent of its transport."""

    query: str
    variables: dict[str, Any] | None = None
    operation_name: str | None = None
    extensions: dict[str, Any] = field(default_factory=dict)

    @property
    def idempotency_key(self) -> str | None:
        """The key in `extensions.idempotencyKey`, or None. Raises BadRequest if the key is malformed."""
        return checked_key(self.extensions.get("idempotencyKey"), "extensions.idempotencyKey")


def read_request(params: object) -> OperationRequest:
    """Returns the GraphQL request in `params`, which is parsed JSON. Raises BadRequest if `params` is not a request."""
    if not isinstance(params, dict):
        raise BadRequest("A request is one JSON object; batches are not served.")
    for name, (wanted, described) in _FIELDS.items():
        value = params.get(name)
        if value is not None and not isinstance(value, wanted):
            raise BadRequest(f"{name} must be {described}.")
    if not params.get("query"):
        raise BadRequest("The request has no query.")
    return OperationRequest(
        params["query"], params.get("variables"), params.get("operationName"), params.get("extensions") or {}
    )


def checked_key(key: object, name: str) -> str | None:
    """Returns an idempotency key unchanged, or None if the request has none.

    `name`: the name of the header or field that contained the key, for error messages. Raises BadRequest if the key is
    malformed.
    """
    if key is None:
        return None
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise BadRequest(f"{name} must be a string of 1 to {MAX_KEY} printable ASCII characters.")
    return key


def parsed(what: str, text: bytes, nesting: int) -> object:
    """Parses JSON. Raises BadRequest if `text` is not valid JSON or has more than `nesting` nested levels.

    `what`: the subject of the error message, such as "The body".
    """
    if _nests_deeper(text, nesting):
        raise BadRequest(f"{what} nests deeper than {nesting} levels.")
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise BadRequest(f"{what} is not valid JSON in UTF-8.") from None


def _nests_deeper(body: bytes, most: int) -> bool:
    if body.count(b"[") + body.count(b"{") <= most:
        return False
    depth = 0
    for byte in _STRING.sub(b"", body):
        if byte in _OPENING:
            depth += 1
            if depth > most:
                return True
        elif byte in _CLOSING:
            depth -= 1
    return False
