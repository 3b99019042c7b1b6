"""Encodes responses as JSON, and formats errors without exposing internals."""

from __future__ import annotations

import logging
import secrets

import orjson
from graphql import FieldNode, GraphQLError, GraphQLFormattedError
from strawberry.exceptions import StrawberryInputCoercionError

from core.errors import BadUserInput, RapportError

_log = logging.getLogger("rapport.execution")


def encoded(response: object) -> bytes:
    """Encodes a response as JSON. If a scalar cannot be encoded, which is a bug, encodes an error instead."""
    try:
        return orjson.dumps(response)
    except TypeError as error:
        return orjson.dumps({"errors": [formatted(error)]})


def formatted(error: Exception) -> GraphQLFormattedError:
    """Formats an error for the client.

    Expected errors keep their message and code. Any other error is logged, and the client gets only its id in the log.
    """
    cause = _cause(error)
    located = error if isinstance(error, GraphQLError) else GraphQLError("")
    if isinstance(cause, RapportError):
        return {**shown(located, cause.code), "message": cause.message, "extensions": cause.extensions}
    if isinstance(cause, StrawberryInputCoercionError) or _blames_an_argument(cause):
        return shown(located, BadUserInput.code)
    id = secrets.token_hex(8)
    _log.error("Internal error %s", id, exc_info=cause)
    made = shown(located, RapportError.code)
    return {**made, "message": f"Internal error {id}", "extensions": {"code": RapportError.code, "id": id}}


def _cause(error: Exception) -> Exception:
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


def _blames_an_argument(error: Exception) -> bool:
    # graphql-core locates an invalid argument at the node of its value. An error at a field, or without a location,
    # comes from a value that a resolver returned, and its message may quote that value.
    if not isinstance(error, GraphQLError) or not error.nodes:
        return False
    return not isinstance(error.nodes[0], FieldNode)


def shown(error: GraphQLError, code: str) -> GraphQLFormattedError:
    """Formats an error with its own message and this code."""
    made = error.formatted
    made["extensions"] = {"code": code}
    return made
