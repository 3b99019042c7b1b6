"""The error of a failed request, converted from the exceptions of gql."""

from __future__ import annotations

from typing import Any

from gql.transport.exceptions import TransportQueryError
from websockets.exceptions import ConnectionClosed

PASSING = frozenset(
    {"NETWORK", "INTERNAL_SERVER_ERROR", "THROTTLED", "TIMEOUT", "UNAVAILABLE", "IDEMPOTENCY_IN_PROGRESS"}
)
FINAL_CLOSES = frozenset({1008, 4400, 4401, 4406, 4409, 4429})  # close codes after which a retry is useless
FORBIDDEN = 4403  # the close code for a token that is not valid


class RapportError(Exception):
    """The server refused a request, or no response came.

    `code`: the code of the first error. If there is no response, a code for the failed connection, usually NETWORK.
    `retry_after`: the seconds to wait before a retry, or None if the server named no time.
    `cursor`: the cursor at which the server ended a subscription, otherwise None.
    """

    def __init__(self, message: str, code: str, errors: list[dict[str, Any]] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.errors = errors or []
        details = self.errors[0].get("extensions", {}) if self.errors else {}
        self.retry_after: float | None = details.get("retryAfter")
        self.cursor: str | None = details.get("cursor")

    @property
    def passing(self) -> bool:
        """Whether the same request may succeed later."""
        return self.code in PASSING


def from_gql(error: BaseException) -> RapportError:
    """Converts an exception of gql, of its transports or of the network to a RapportError."""
    if isinstance(error, TransportQueryError) and error.errors:
        first: dict[str, Any] = error.errors[0]
        code = first.get("extensions", {}).get("code", "INTERNAL_SERVER_ERROR")
        return RapportError(first.get("message", ""), code, error.errors)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ConnectionClosed) and cause.rcvd:
            closed = cause.rcvd.code
            code = "UNAUTHENTICATED" if closed == FORBIDDEN else "BAD_REQUEST" if closed in FINAL_CLOSES else "NETWORK"
            return RapportError(f"The socket was closed: {closed} {cause.rcvd.reason}", code)
        cause = cause.__cause__
    return RapportError(str(error) or repr(error), "NETWORK")
