"""Attacks by HTTP and JSON: batches, JSON bombs, long heads, and requests that a page of another site sends."""

from __future__ import annotations

import gzip
import json
from functools import cache
from urllib.parse import quote

from bench.hostile.request import Attack, Request, graphql

_SIGN_OUT = "mutation { signOut(input: {}) { userErrors { code } } }"


def _variables(text: bytes) -> Request:
    return Request(b'{"query": "{ __typename }", "variables": {"v": ' + text + b"}}")


def _hashed(query: str | None, digest: str) -> Request:
    persisted = {"version": 1, "sha256Hash": digest}
    return Request(json.dumps({"query": query, "extensions": {"persistedQuery": persisted}}).encode())


def _batch(n: int) -> Request:
    return Request(json.dumps([{"query": f"query Q{n} {{ __typename }}"}] * 50).encode())


@cache
def _compressed() -> bytes:
    return gzip.compress(b" " * 50_000_000)


def _form(_: int) -> Request:
    text = f"query={quote(_SIGN_OUT)}".encode()
    return Request(text, {"content-type": "application/x-www-form-urlencoded"})


def _multipart(_: int) -> Request:
    part = b'--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query": "{ __typename }"}\r\n--x--\r\n'
    return Request(part, {"content-type": "multipart/form-data; boundary=x"})


def _get(query: str, **headers: str) -> Request:
    return Request(b"", headers, "GET", f"query={quote(query)}")


def _socket(_: int) -> Request:
    upgrade = {"connection": "upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
    key = {"sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==", "sec-websocket-protocol": "graphql-transport-ws"}
    return Request(b"", {**upgrade, **key, "origin": "https://evil.example"}, "GET")


_SITE = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}

BODIES: dict[str, Attack] = {
    "50 operations in an array": Attack(_batch, "BAD_REQUEST"),
    "variables with 600,000 lists": Attack(lambda _: _variables(b"[" + b"[]," * 600_000 + b"[]]"), "LIMIT_EXCEEDED"),
    "variables with 600,000 lists, signed in": Attack(
        lambda _: _variables(b"[" + b"[]," * 600_000 + b"[]]"), "LIMIT_EXCEEDED", signed_in=True
    ),
    "variables with 100,000 levels": Attack(lambda _: _variables(b"[" * 100_000 + b"]" * 100_000), "LIMIT_EXCEEDED"),
    "variables with 70 levels": Attack(lambda _: _variables(b"[" * 70 + b"]" * 70), "BAD_REQUEST"),
    "variables with 6,000 values": Attack(
        lambda n: graphql("{ viewer { id } }", {"v": [n] * 6_000}), "LIMIT_EXCEEDED", signed_in=True
    ),
    "4,000 values of a wrong type": Attack(
        lambda n: graphql("query ($v: [ID!]!) { nodes(ids: $v) { id } }", {"v": [n + 0.5] * 4_000}),
        "BAD_USER_INPUT",
        signed_in=True,
    ),
    "a hash of another document": Attack(lambda n: _hashed(f"{{ a{n}: __typename }}", "0" * 64), "BAD_USER_INPUT"),
    "a hash that was made up": Attack(lambda n: _hashed(None, f"{n:064x}"), "PERSISTED_QUERY_NOT_FOUND"),
    "an idempotency key of 10,000 characters": Attack(
        lambda _: graphql(_SIGN_OUT, **{"idempotency-key": "x" * 10_000}), "BAD_REQUEST", signed_in=True
    ),
    "a number of 200,000 digits": Attack(lambda _: _variables(b"9" * 200_000), "BAD_REQUEST"),
    "a compressed body": Attack(lambda _: Request(_compressed(), {"content-encoding": "gzip"}), "BAD_REQUEST"),
    "a body that is not UTF-8": Attack(lambda _: Request(b'{"query": "' + b"\xff" * 100_000), "BAD_REQUEST"),
    "a form of another site": Attack(_form, "BAD_REQUEST"),
    "a form with files": Attack(_multipart, "UNAUTHENTICATED"),
    "JSON as plain text": Attack(
        lambda _: graphql(_SIGN_OUT, **{"content-type": "text/plain"}), "BAD_REQUEST", signed_in=True
    ),
    "a request of a page of another site": Attack(lambda _: graphql(_SIGN_OUT, **_SITE), "FORBIDDEN", signed_in=True),
    "a link of another site": Attack(
        lambda _: _get("{ viewer { id } }", **{"sec-fetch-site": "cross-site"}), "FORBIDDEN", signed_in=True
    ),
    "a mutation by GET": Attack(lambda _: _get(_SIGN_OUT), "BAD_REQUEST", signed_in=True),
    "a socket of a page of another site": Attack(_socket, "403"),
    "a header of 1 MB": Attack(
        lambda n: graphql(f"{{ a{n}: __typename }}", **{"x-long": "x" * 1_000_000}), "LIMIT_EXCEEDED"
    ),
    "1,000 headers": Attack(
        lambda n: graphql(f"{{ a{n}: __typename }}", **{f"x-{i}": "x" for i in range(1_000)}), "LIMIT_EXCEEDED"
    ),
    "a URL of 1 MB": Attack(
        lambda _: Request(b"", {}, "GET", "query=" + quote("{ __typename } #") + "x" * 1_000_000), "LIMIT_EXCEEDED"
    ),
    "two lengths": Attack(
        lambda _: Request(b"0\r\n\r\nGET / HTTP/1.1\r\n", {"transfer-encoding": "chunked"}), "BAD_REQUEST"
    ),
}
