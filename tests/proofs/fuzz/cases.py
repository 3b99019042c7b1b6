"""A case of the fuzz proof: the bytes that a client sends, and helpers that build them."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

Field = tuple[bytes, bytes]
TARGET = b"/graphql"
JSON = b"application/json"
PROTOCOL = b"graphql-transport-ws"


class Wait(Enum):
    """What a client of a WebSocket waits for before it sends the next frame."""

    ACKNOWLEDGED = "the message connection_ack"
    COMPLETED = "the message complete or error"
    MOMENT = "a moment"


@dataclass(frozen=True, slots=True)
class Case:
    """What one client sends on a connection of its own.

    `kind`: a name for reports.
    `request`: an HTTP request, or bytes that are none.
    `frames`: the frames after the handshake of a WebSocket; None without a WebSocket.
    `is_cut`: whether the client ends its side of the connection after the last byte.
    `is_endless`: whether the answer may be a stream without an end.
    """

    kind: str
    request: bytes
    frames: tuple[bytes | Wait, ...] | None = None
    is_cut: bool = False
    is_endless: bool = False


Callers = dict[str, str | None]
"""The Authorization header of each caller, by name; None for a caller without one."""

Generator = Callable[[Random], Case]


def as_json(value: Any) -> bytes:
    """Returns a value as JSON. Lone surrogates are escaped, because UTF-8 has none."""
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(value).encode()


def http(method: bytes, target: bytes, fields: Iterable[Field], body: bytes = b"") -> bytes:
    """Returns an HTTP request as it is given, without further header fields."""
    head = b"".join(b"%b: %b\r\n" % field for field in fields)
    return b"%b %b HTTP/1.1\r\n%b\r\n%b" % (method, target, head, body)


def signed(authorization: str | None, *fields: Field) -> list[Field]:
    """Returns the header fields of an ordinary request on a connection of its own."""
    found: list[Field] = [(b"Host", b"localhost"), (b"Connection", b"close"), *fields]
    if authorization is not None:
        found.append((b"Authorization", authorization.encode("utf-8", "replace")))
    return found


def posted(body: bytes, fields: Iterable[Field], content_type: bytes = JSON) -> bytes:
    """Returns a POST with a body and its length."""
    own: list[Field] = [(b"Content-Type", content_type), (b"Content-Length", b"%d" % len(body))]
    return http(b"POST", TARGET, [*fields, *own], body)


def got(parameters: dict[str, str], fields: Iterable[Field]) -> bytes:
    """Returns a GET with parameters."""
    return http(b"GET", TARGET + b"?" + urlencode(parameters, errors="replace", quote_via=quote).encode(), fields)


def handshake(*fields: Field, protocol: bytes = PROTOCOL) -> bytes:
    """Returns the request that opens a WebSocket."""
    own: list[Field] = [
        (b"Host", b"localhost"),
        (b"Connection", b"Upgrade"),
        (b"Upgrade", b"websocket"),
        (b"Sec-WebSocket-Version", b"13"),
        (b"Sec-WebSocket-Key", base64.b64encode(b"0123456789abcdef")),
        (b"Sec-WebSocket-Protocol", protocol),
    ]
    return http(b"GET", TARGET, [*own, *fields])


def frame(payload: bytes, opcode: int = 1, *, first: int | None = None, mask: bytes | None = b"\1\2\3\4") -> bytes:
    """Returns a frame of RFC 6455.

    `first`: the first byte, with FIN and reserved bits; by default FIN and the opcode.
    `mask`: the mask; None for a frame without one, which clients may not send.
    """
    length, bit = len(payload), 0x80 if mask is not None else 0
    head = bytes([first if first is not None else 0x80 | opcode])
    if length < 126:
        head += bytes([bit | length])
    elif length < 65_536:
        head += bytes([bit | 126]) + length.to_bytes(2, "big")
    else:
        head += bytes([bit | 127]) + length.to_bytes(8, "big")
    return head + (mask or b"") + masked(payload, mask)


def masked(payload: bytes, mask: bytes | None) -> bytes:
    """Returns a payload with a mask applied."""
    if mask is None or not payload:
        return payload
    length = len(payload)
    pattern = (mask * (length // 4 + 1))[:length]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(pattern, "big")).to_bytes(length, "big")


def message(value: Any) -> bytes:
    """Returns a text frame with a value as JSON."""
    return frame(as_json(value))


def opening(authorization: str | None) -> tuple[bytes | Wait, ...]:
    """Returns the frames with which a client begins."""
    payload = {} if authorization is None else {"Authorization": authorization}
    return message({"type": "connection_init", "payload": payload}), Wait.ACKNOWLEDGED
