"""Reads GraphQL requests from JSON, for HTTP and WebSocket.

The numbers of values and of nested levels in the JSON are limited. They are counted before the JSON is parsed, because
each value becomes a Python object: without a limit, 2 MB of `[],[],…` would become 70 MB of objects, and would hold the
event loop for 0.15 s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson

from core.errors import BadRequest, LimitExceeded, UnsupportedHash
from schema.execution.limits import Limits

MAX_KEY = 255
"""The maximum length of an idempotency key, in characters."""
_KEY = re.compile(rf"[\x20-\x7e]{{1,{MAX_KEY}}}")

MAX_ID = 255
"""The maximum length of the id or the hash of a document, in characters."""

_FIELDS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "operationName": (str, "a string"),
    "variables": (dict, "an object"),
    "extensions": (dict, "an object"),
}
_OPENING, _CLOSING = frozenset(b"[{"), frozenset(b"]}")
_NO_BRACKETS = bytes(set(range(256)) - _OPENING - _CLOSING)


class RequestHeaders:
    """The headers of a request. Looking them up in Starlette's `Headers` takes several times as long."""

    def __init__(self, raw: Sequence[tuple[bytes, bytes]]) -> None:
        self._raw = raw
        self._first = dict(reversed(raw))

    def get(self, name: bytes) -> str | None:
        """Returns the value of the first header with this name in lower case, or None if there is none."""
        value = self._first.get(name)
        return None if value is None else value.decode("latin-1")

    @property
    def accept(self) -> str:
        """The values of all Accept headers, as one list."""
        return ",".join([value.decode("latin-1") for name, value in self._raw if name == b"accept"])


class OperationRequest(NamedTuple):
    """A GraphQL request, independent of its transport.

    `query`: the text of the document; empty if the request has only `document`.
    `document`: the hash or the id of the document, or None.
    """

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None
    extensions: dict[str, Any]
    document: str | None

    @property
    def idempotency_key(self) -> str | None:
        """The key in `extensions.idempotencyKey`, or None. Raises BadRequest if the key is malformed."""
        return checked_key(self.extensions.get("idempotencyKey"), "extensions.idempotencyKey")


def read_request(params: object) -> OperationRequest:
    """Returns the GraphQL request in `params`, which is parsed JSON.

    Raises BadRequest if `params` is not a request. Raises UnsupportedHash if the version of `extensions.persistedQuery`
    is not 1.
    """
    if not isinstance(params, dict):
        raise BadRequest("A request is one JSON object; batches are not served.")
    for name, (wanted, described) in _FIELDS.items():
        value = params.get(name)
        if value is not None and not isinstance(value, wanted):
            raise BadRequest(f"{name} must be {described}.")
    query, extensions = params.get("query") or "", params.get("extensions") or {}
    document = _document(params, extensions) if extensions or not query or "documentId" in params else None
    if not query and document is None:
        raise BadRequest("The request has no query.")
    return OperationRequest(query, params.get("variables"), params.get("operationName"), extensions, document)


def _document(params: dict[str, Any], extensions: dict[str, Any]) -> str | None:
    """Returns the hash or the id of the document, or None if the request has none."""
    name = "documentId" if params.get("documentId") is not None else "doc_id"  # doc_id: as in the manual of Relay
    id = params.get(name)
    persisted = extensions.get("persistedQuery")
    if id is None and persisted is not None:
        if not isinstance(persisted, dict):
            raise BadRequest("extensions.persistedQuery must be an object.")
        if persisted.get("version") != 1:
            raise UnsupportedHash
        name, id = "extensions.persistedQuery.sha256Hash", persisted.get("sha256Hash") or ""
    if id is not None and not (isinstance(id, str) and 1 <= len(id) <= MAX_ID):
        raise BadRequest(f"{name} must be a string of 1 to {MAX_ID} characters.")
    return id


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


def parsed(what: str, text: bytes, limits: Limits) -> object:
    """Parses JSON. Raises BadRequest if `text` is not valid JSON or has too many nested levels.

    Raises LimitExceeded if `text` has too many values. `what`: the subject of the error message, such as "The body".
    """
    openings = text.count(b"[") + text.count(b"{")
    # These numbers include the characters in strings, so they are upper bounds. Most requests are within the limits.
    if openings > limits.json_nesting or openings + text.count(b",") > limits.json_values:
        _check_structure(what, text, limits)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise BadRequest(f"{what} is not valid JSON in UTF-8.") from None


def _check_structure(what: str, text: bytes, limits: Limits) -> None:
    """Counts the values and the nested levels in JSON, ignoring the contents of strings. Raises like `parsed`."""
    # The time is linear in the length of `text`, and only bytes methods look at each byte.
    most = limits.json_values
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")  # afterwards, each quote begins or ends a string
    too_many = text.count(b'"') > 4 * most  # a value has at most two strings: its key and itself
    if not too_many:
        text = b"".join(text.split(b'"')[::2])
        # Before each value is an opening bracket or a comma. An empty list or object counts twice.
        too_many = text.count(b"[") + text.count(b"{") + text.count(b",") > most
    if too_many:
        message = f"{what} has too many JSON values: {most:,} are allowed, where an empty list or object counts twice."
        raise LimitExceeded(message, limit="JSON values", maximum=most)
    depth = 0
    for byte in text.translate(None, _NO_BRACKETS):
        if byte in _OPENING:
            depth += 1
            if depth > limits.json_nesting:
                raise BadRequest(f"{what} nests deeper than {limits.json_nesting} levels.")
        else:
            depth -= 1
