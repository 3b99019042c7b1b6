"""Reads what asks for an operation: JSON of a bounded depth, and in it a query with what belongs to it.

The same over HTTP and over sockets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import orjson

from core.errors import BadRequest

MAX_KEY = 255
"""Characters of an idempotency key."""
_KEY = re.compile(rf"[\x20-\x7e]{{1,{MAX_KEY}}}")

_FIELDS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "operationName": (str, "a string"),
    "variables": (dict, "an object"),
    "extensions": (dict, "an object"),
}
# Never goes back: a closing quote may be missing, and each part takes all that it can.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_OPENING, _CLOSING = frozenset(b"[{"), frozenset(b"]}")


@dataclass(frozen=True, slots=True)
class OperationRequest:
    """What a client asks for, whatever brought it here."""

    query: str
    variables: dict[str, Any] | None = None
    operation_name: str | None = None
    extensions: dict[str, Any] = field(default_factory=dict)

    @property
    def idempotency_key(self) -> str | None:
        """The key of `extensions.idempotencyKey`. Raises BadRequest when it cannot be one."""
        return checked_key(self.extensions.get("idempotencyKey"), "extensions.idempotencyKey")


def read_request(params: object) -> OperationRequest:
    """The request that parsed JSON is. Raises BadRequest when it is none."""
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
    """An idempotency key, or None without one. Raises BadRequest when it cannot be one."""
    if key is None:
        return None
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise BadRequest(f"{name} must be a string of 1 to {MAX_KEY} printable ASCII characters.")
    return key


def parsed(what: str, text: bytes, nesting: int) -> object:
    """The value of a JSON text. Raises BadRequest when it is none, or nests deeper than it may."""
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
