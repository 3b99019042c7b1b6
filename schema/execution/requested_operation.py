"""A request together with its document, and the choice of the operation that the request names."""

from __future__ import annotations

from typing import Any, NamedTuple

from core.errors import BadRequest
from schema.execution.validation import Document, Operation, Rejection


class RequestedOperation(NamedTuple):
    """A request and its document. `key`: the idempotency key, or None."""

    document: Document | Rejection
    query: str
    variables: dict[str, Any] | None
    operation_name: str | None
    allow_mutation: bool
    key: str | None


def chosen(document: Document | Rejection, name: str | None) -> Operation | None:
    """Returns the operation with this name, or the document's only operation if `name` is None.

    Returns None if the document is invalid or if there is no such operation.
    """
    try:
        return None if isinstance(document, Rejection) else document.choose(name)
    except BadRequest:
        return None
