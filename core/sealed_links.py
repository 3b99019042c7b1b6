"""Tokens in links: short-lived, encrypted and authenticated, so that nobody reads or changes what they stand for.

The key is derived from the server's secret key. A token of one purpose is no token of another.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core import clock
from core.errors import Forbidden

LONGEST = 4_096
"""The maximum number of characters of a token."""

_NONCE = 12


def sealed(
    secret: str, purpose: str, content: dict[str, Any], seconds: int, most: datetime | None = None
) -> tuple[str, datetime]:
    """Returns a token that stands for `content`, and when it expires: after some seconds, or at `most`.

    `secret`: the server's secret key.
    """
    expires = clock.now() + timedelta(seconds=seconds)
    expires = expires if most is None else min(expires, most)
    plain = orjson.dumps([int(expires.timestamp()), content])
    nonce = os.urandom(_NONCE)
    raw = nonce + _cipher(secret, purpose).encrypt(nonce, plain, None)
    return urlsafe_b64encode(raw).rstrip(b"=").decode(), expires


def opened(secret: str, purpose: str, token: str) -> dict[str, Any]:
    """Returns the content of a token. Raises Forbidden if it is malformed, forged, expired, or of another purpose."""
    try:
        if len(token) > LONGEST:
            raise ValueError
        raw = urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
        expires, content = orjson.loads(_cipher(secret, purpose).decrypt(raw[:_NONCE], raw[_NONCE:], None))
    except (ValueError, InvalidTag):
        raise _refusal() from None
    if clock.now().timestamp() >= expires:
        raise _refusal()
    found: dict[str, Any] = content
    return found


@lru_cache(maxsize=16)
def _cipher(secret: str, purpose: str) -> AESGCM:
    derive = HKDF(algorithm=SHA256(), length=32, salt=None, info=f"rapport: {purpose}".encode())
    return AESGCM(derive.derive(secret.encode()))


def _refusal() -> Forbidden:
    return Forbidden("This link is not valid: it is malformed, or has expired. Ask for a new one.")
