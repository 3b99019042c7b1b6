"""Responses as clients get them: as JSON, and errors that say no more than they should."""

from __future__ import annotations

import logging
import secrets

import orjson
from graphql import FieldNode, GraphQLError, GraphQLFormattedError
from strawberry.exceptions import StrawberryInputCoercionError

from core.errors import BadUserInput, RapportError

_log = logging.getLogger("rapport.execution")


def encoded(response: object) -> bytes:
    """A response as JSON. A scalar that gives none is a defect, and the response then an error."""
    try:
        return orjson.dumps(response)
    except TypeError as error:
        return orjson.dumps({"errors": [formatted(error)]})


def formatted(error: Exception) -> GraphQLFormattedError:
    """An error as the client may see it: an expected one as it is, a defect as an id that is found in the log."""
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
    # graphql-core refuses an argument at the node of its value. An error at a field, or nowhere, is that of a value
    # which a resolver returned, and may quote it.
    if not isinstance(error, GraphQLError) or not error.nodes:
        return False
    return not isinstance(error.nodes[0], FieldNode)


def shown(error: GraphQLError, code: str) -> GraphQLFormattedError:
    """An error as it is, with a code."""
    made = error.formatted
    made["extensions"] = {"code": code}
    return made
