"""Encodes responses as JSON, and formats errors so that clients see no internal details."""

from __future__ import annotations

import logging
import secrets
from functools import partial
from typing import Any

import orjson
from graphql import FieldNode, GraphQLError, GraphQLFormattedError
from strawberry.exceptions import StrawberryInputCoercionError

from core.allowances import Allowance, TooLarge
from core.errors import BadUserInput, RapportError, Unreadable
from core.observation import observation

LONGEST_MESSAGE = 1_000
"""The maximum length of an error message, in characters."""

_log = logging.getLogger("rapport.execution")


def encoded(response: object) -> bytes:
    """Encodes a response as JSON.

    If JSON cannot represent a value in the response, encodes an internal error instead. Only a custom scalar can return
    such a value.
    """
    try:
        return orjson.dumps(response)
    except TypeError as error:
        return orjson.dumps({"errors": [formatted(error)]})


async def encoded_data(data: object, allowance: Allowance) -> object:
    """Encodes the data of a response in a thread, as JSON to be inserted into the encoded response.

    Raises LimitExceeded as soon as the JSON exceeds the limit of `allowance`.
    """
    try:
        return orjson.Fragment(await allowance.in_thread(partial(encoded_within, data, allowance.most)))
    except TooLarge:
        raise allowance.exceeded() from None


def encoded_within(value: object, most: int) -> bytes:
    """Encodes `value` as JSON. Raises TooLarge as soon as the JSON exceeds `most` bytes."""
    writer = _Writer(most)
    writer.write(value)
    return b"".join(writer.parts)


class _Writer:
    """Encodes a value as JSON in parts. Objects without lists are small, so a part can contain several of them."""

    def __init__(self, most: int) -> None:
        self.parts: list[bytes] = []
        self._left = most

    def write(self, value: Any) -> None:
        """Encodes a value. Raises TooLarge if it has too many bytes."""
        if type(value) is dict and _has_lists(value):
            before = b"{"
            for key, one in value.items():
                self._add(before + orjson.dumps(key) + b":")
                self.write(one)
                before = b","
            self._add(b"}")
        elif _is_list(value):
            self._write_list(value)
        else:
            self._add(orjson.dumps(value))

    def _write_list(self, value: list[Any]) -> None:
        before = b"["
        for start in range(0, len(value), _AT_ONCE):
            some = value[start : start + _AT_ONCE]
            if not any(type(one) is dict and _has_lists(one) for one in some):
                self._add(before + orjson.dumps(some)[1:-1])
                before = b","
                continue
            for one in some:
                self._add(before)
                self.write(one)
                before = b","
        self._add(b"]")

    def _add(self, part: bytes) -> None:
        self._left -= len(part)
        if self._left < 0:
            raise TooLarge
        self.parts.append(part)


def _has_lists(value: dict[str, Any]) -> bool:
    return any(_is_list(one) or (type(one) is dict and _has_lists(one)) for one in value.values())


def _is_list(value: object) -> bool:
    return type(value) is list and bool(value) and type(value[0]) in _CONTAINERS


_CONTAINERS = frozenset({dict, list, type(None)})  # an object may be null
_AT_ONCE = 16


def formatted(error: Exception) -> GraphQLFormattedError:
    """Formats an error for the client.

    A RapportError keeps its message and code. An error about an invalid argument keeps its message and gets the code of
    BadUserInput. Any other error is logged with a random id, and the client gets only this id. `unreadable` in the
    extensions says that a value of the database cannot be decrypted.
    """
    cause = _cause(error)
    located = error if isinstance(error, GraphQLError) else GraphQLError("")
    if isinstance(cause, RapportError):
        return {**shown(located, cause.code), "message": cause.message, "extensions": cause.extensions}
    if isinstance(cause, StrawberryInputCoercionError) or _blames_an_argument(cause):
        return shown(located, BadUserInput.code)
    id = secrets.token_hex(8)
    made = shown(located, RapportError.code)
    if isinstance(cause, Unreadable):
        _log.error("Internal error %s: %s", id, cause)
        details = {"code": RapportError.code, "id": id, "unreadable": True}
        return {**made, "message": f"This value cannot be decrypted. Internal error {id}", "extensions": details}
    _log.error("Internal error %s", id, exc_info=cause)
    return {**made, "message": f"Internal error {id}", "extensions": {"code": RapportError.code, "id": id}}


def _cause(error: Exception) -> Exception:
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


def _blames_an_argument(error: Exception) -> bool:
    # For an invalid argument, the first node of graphql-core's error is the argument's value. An error at a field, or
    # without nodes, is about a value that a resolver returned, which the client must not see in the message.
    if not isinstance(error, GraphQLError) or not error.nodes:
        return False
    return not isinstance(error.nodes[0], FieldNode)


def shown(error: GraphQLError, code: str) -> GraphQLFormattedError:
    """Formats an error for the client, with this code."""
    made = error.formatted
    # graphql-core quotes values in its messages, and a value may be as long as the request.
    made["message"] = made["message"][:LONGEST_MESSAGE]
    made["extensions"] = {"code": code}
    seen = observation.get()
    if seen is not None:
        seen.codes.add(code)
    return made
