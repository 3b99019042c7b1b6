"""Parses the messages that clients send in the subprotocol graphql-transport-ws.

The rules for valid messages are the same as in the npm package graphql-ws.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import BadRequest, LimitExceeded
from schema.execution.limits import Limits
from schema.transport.requests import parsed

_FROM_CLIENTS = frozenset({"connection_init", "ping", "pong", "subscribe", "complete"})
_OF_OPERATIONS = frozenset({"subscribe", "complete"})


class BadMessage(Exception):
    """Raised for a message that the protocol does not allow. The socket must be closed with this code and reason."""

    def __init__(self, reason: str, code: int = 4400) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Message:
    """A message from a client. `id`: empty unless the type is `subscribe` or `complete`. `size`: the size in bytes."""

    type: str
    id: str
    payload: dict[str, object] | None
    size: int


def read_message(data: bytes, limits: Limits) -> Message:
    """Parses a message.

    Raises BadMessage if the JSON is invalid or exceeds a limit, the type is unknown, or the id or payload is not valid
    for this type.
    """
    try:
        value = parsed("The message", data, limits)
    except LimitExceeded as error:
        raise BadMessage(error.message, 1009) from None
    except BadRequest as error:
        raise BadMessage(error.message) from None
    if not isinstance(value, dict):
        raise BadMessage("A message is one JSON object")
    type_, id, payload = value.get("type"), value.get("id"), value.get("payload")
    if not isinstance(type_, str) or type_ not in _FROM_CLIENTS:
        raise BadMessage("A message has one of the types that clients send")
    if type_ not in _OF_OPERATIONS:
        id = ""
    elif not isinstance(id, str) or not id:
        raise BadMessage(f"{type_} needs an id, a string that is not empty")
    if type_ == "complete":
        payload = None
    elif type_ == "subscribe":
        _check_operation(payload)
    elif payload is not None and not isinstance(payload, dict):
        raise BadMessage(f"The payload of {type_} is an object")
    return Message(type_, id, payload, len(data))


def _check_operation(payload: object) -> None:
    if not isinstance(payload, dict):
        raise BadMessage("The payload of subscribe is an object")
    if not isinstance(payload.get("query"), str) and not ("query" not in payload and _names_document(payload)):
        raise BadMessage("The payload of subscribe has a query, a string")
    for name, wanted in (("operationName", str), ("variables", dict), ("extensions", dict)):
        if payload.get(name) is not None and not isinstance(payload[name], wanted):
            raise BadMessage(f"{name} has the wrong type")


def _names_document(payload: dict[str, object]) -> bool:
    """Whether the payload has a hash or an id in place of the text. graphql-ws sends an empty text in this case."""
    extensions = payload.get("extensions")
    return (
        "documentId" in payload
        or "doc_id" in payload
        or (isinstance(extensions, dict) and "persistedQuery" in extensions)
    )
