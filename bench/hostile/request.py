"""What an attack is: the requests that it sends, and the error code that refuses them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request. `headers`: are sent in addition to Host, Content-Type, Content-Length and Authorization.

    A header with the name of one of these replaces it. `query`: the query string.
    """

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "POST"
    query: str = ""

    def encoded(self, path: str, host: str, token: str | None) -> bytes:
        """Returns the request as bytes. `token`: the value of the Authorization header; None for no header."""
        usual = {"host": host, "content-type": "application/json", "content-length": str(len(self.body))}
        if token is not None:
            usual["authorization"] = token
        target = f"{path}?{self.query}" if self.query else path
        lines = "".join(f"{name}: {value}\r\n" for name, value in {**usual, **self.headers}.items())
        return f"{self.method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + self.body


@dataclass(frozen=True, slots=True)
class Attack:
    """A way to hurt a server.

    `make`: returns the n-th request.
    `code`: the code of the error that answers it, on the top level or in `userErrors`; empty if the request is
    harmless, and is answered like any other.
    `signed_in`: whether the attacker has a token.
    `statements`: whether SQL statements run, besides those that look up the caller.
    """

    make: Callable[[int], Request]
    code: str
    signed_in: bool = False
    statements: bool = False


def graphql(query: str, variables: object = None, **headers: str) -> Request:
    """Returns a request for an operation."""
    return Request(json.dumps({"query": query, "variables": variables}).encode(), headers)
