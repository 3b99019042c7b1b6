"""Signed tokens that identify a visitor of a web site to the server. The visitor cannot make one, or change one.

A token has the format of URL-safe base64 without padding: a version byte, the id of the key, the id of the visitor, the
time of expiry in seconds since 1970 (4 bytes), and the first 16 bytes of an HMAC-SHA256 of all this.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from core import clock

LIFETIME = timedelta(days=180)
"""How long a token is valid. The server issues a new one with each answer."""
LENGTH = 71
"""The number of characters of a token."""

_VERSION = b"\x01"
_SIGNED = 1 + 16 + 16 + 4  # bytes
_MAC = 16  # bytes


@dataclass(frozen=True, slots=True)
class VisitorToken:
    """A valid token. `key`: the id of the key by which the visitor came. `visitor`: the visitor's id."""

    key: UUID
    visitor: UUID


def issue(secret: str, key: UUID, visitor: UUID) -> str:
    """Returns a token that is valid for LIFETIME."""
    expires = int((clock.now() + LIFETIME).timestamp())
    signed = _VERSION + key.bytes + visitor.bytes + expires.to_bytes(4, "big")
    return urlsafe_b64encode(signed + _signature(secret, signed)).decode().rstrip("=")


def read(secret: str, text: object) -> VisitorToken | None:
    """Returns the content of a token; None if it is no token, was forged, or has expired."""
    if not isinstance(text, str) or len(text) != LENGTH or not text.isascii():
        return None
    try:
        whole = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return None
    signed, signature = whole[:_SIGNED], whole[_SIGNED:]
    # Decoding ignores some characters, so that another text could stand for the same token.
    if urlsafe_b64encode(whole).decode().rstrip("=") != text or signed[:1] != _VERSION:
        return None
    if not hmac.compare_digest(signature, _signature(secret, signed)):
        return None
    if int.from_bytes(signed[33:37], "big") <= clock.now().timestamp():
        return None
    return VisitorToken(UUID(bytes=signed[1:17]), UUID(bytes=signed[17:33]))


def _signature(secret: str, signed: bytes) -> bytes:
    return hmac.new(secret.encode(), b"visitor token\n" + signed, hashlib.sha256).digest()[:_MAC]
