"""Signed ids: texts in mails and links that name a row, and that nobody else can make.

A signed id never expires. It is the base64 of 32 bytes: the UUID, and the first half of an HMAC-SHA256 of the purpose
and the UUID. A signed id of one purpose is worthless for any other.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from uuid import UUID

LENGTH = 43
"""The number of characters of a signed id. All of them may stand in a URL and in the local part of a Message-ID."""

_MAC_BYTES = 16


def sign(secret: str, purpose: str, id: UUID) -> str:
    """Returns the signed id of a row. `purpose`: what it is for, such as "unsubscribe"."""
    return base64.urlsafe_b64encode(id.bytes + _mac(secret, purpose, id)).decode().rstrip("=")


def verify(secret: str, purpose: str, text: str) -> UUID | None:
    """Returns the id in a text that `sign` returned for the same purpose; None for any other text."""
    if len(text) != LENGTH or not text.isascii():
        return None
    try:
        raw = base64.b64decode(text + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    id = UUID(bytes=raw[:16])
    return id if hmac.compare_digest(raw[16:], _mac(secret, purpose, id)) else None


def _mac(secret: str, purpose: str, id: UUID) -> bytes:
    signed = f"rapport:{purpose}:".encode() + id.bytes
    return hmac.new(secret.encode(), signed, hashlib.sha256).digest()[:_MAC_BYTES]
