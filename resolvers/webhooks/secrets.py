"""Webhook secrets and signatures, as specified by Standard Webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence

_PREFIX = "whsec_"


def new_secret() -> str:
    """Generates a secret: `whsec_` followed by 24 random bytes in base64."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(24)).decode()


def signature(secrets: Sequence[str], id: str, timestamp: int, body: bytes) -> str:
    """Returns the value of the `webhook-signature` header: one signature per secret, separated by spaces.

    `timestamp`: in seconds since the Unix epoch.
    """
    signed = f"{id}.{timestamp}.".encode() + body
    keys = (base64.b64decode(secret.removeprefix(_PREFIX)) for secret in secrets)
    digests = (hmac.new(key, signed, hashlib.sha256).digest() for key in keys)
    return " ".join(f"v1,{base64.b64encode(digest).decode()}" for digest in digests)
