"""Encodes responses as JSON, and formats errors so that clients see no internal details."""

from __future__ import annotations

import logging
import secrets

import orjson
from graphql import FieldNode, GraphQLError, GraphQLFormattedError
from strawberry.exceptions import StrawberryInputCoercionError

from core.errors import BadUserInput, RapportError

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


def formatted(error: Exception) -> GraphQLFormattedError:
    """Formats an error for the client.

    A RapportError keeps its message and code. An error about an invalid argument keeps its message and gets the code of
    BadUserInput. Any other error is logged with a random id, and the client gets only this id.
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
    # For an invalid argument, the first node of graphql-core's error is the argument's value. An error at a field, or
    # without nodes, is about a value that a resolver returned, which the client must not see in the message.
    if not isinstance(error, GraphQLError) or not error.nodes:
        return False
    return not isinstance(error.nodes[0], FieldNode)


def shown(error: GraphQLError, code: str) -> GraphQLFormattedError:
    """Formats an error for the client, with the error's own message and location, and with `code` as its code."""
    made = error.formatted
    # graphql-core quotes values in its messages, and a value may be as long as the request.
    made["message"] = made["message"][:LONGEST_MESSAGE]
    made["extensions"] = {"code": code}
    return made
