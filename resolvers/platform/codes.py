"""Codes of a second factor: codes by time (TOTP, RFC 6238) and recovery codes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import unicodedata

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

STEP_SECONDS, DIGITS, WINDOW = 30, 6, 1
"""The length of a time step, the digits of a code, and how many steps earlier or later a code may be."""
SECRET_BYTES = 20
RECOVERY_CODES, _RECOVERY_BYTES = 10, 10
LONGEST_CODE = 64
ISSUER = "Rapport"

_BY_TIME = re.compile(f"[0-9]{{{DIGITS}}}")
_RECOVERY = re.compile("[A-Z2-7]{16}")
_IGNORED = dict.fromkeys(map(ord, " -\u2010\u2011\u2012\u2013\t\n\r"))


def new_secret() -> bytes:
    """Returns a new random secret that is as long as an HMAC-SHA-1 (20 bytes), as RFC 4226 recommends."""
    return secrets.token_bytes(SECRET_BYTES)


def text_of(secret: bytes) -> str:
    """Returns a secret in base32, as people type it into an authenticator."""
    return base64.b32encode(secret).decode()


def uri(secret: bytes, account: str) -> str:
    """Returns the otpauth:// URI that an authenticator reads from a QR code. `account`: the label of the account."""
    return _totp(secret).get_provisioning_uri(account, ISSUER)


def step_of(secret: bytes, code: str, seconds: float, after: int) -> int | None:
    """Returns the time step of a code; None if the code is wrong, too old, or not later than `after`.

    `seconds`: the time since 1970. `after`: the step of the last accepted code.
    """
    totp, now = _totp(secret), int(seconds) // STEP_SECONDS
    steps = range(max(now - WINDOW, 0), now + WINDOW + 1)
    # Compares with each code, so that the time does not depend on which one it is.
    equal = [hmac.compare_digest(totp.generate(step * STEP_SECONDS), code.encode()) for step in steps]
    return next((step for step, same in zip(steps, equal, strict=True) if same and step > after), None)


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, DIGITS, SHA1(), STEP_SECONDS)  # noqa: S303 - what authenticators support


def typed(code: str) -> str:
    """Returns a code as it was issued: without spaces and hyphens, in upper case."""
    return unicodedata.normalize("NFKC", code[:LONGEST_CODE]).translate(_IGNORED).upper()


def is_by_time(code: str) -> bool:
    """Returns whether a code (see `typed`) has the form of a code by time."""
    return bool(_BY_TIME.fullmatch(code))


def is_recovery(code: str) -> bool:
    """Returns whether a code (see `typed`) has the form of a recovery code."""
    return bool(_RECOVERY.fullmatch(code))


def new_recovery_codes() -> list[str]:
    """Returns new recovery codes, with hyphens. Each has 80 random bits."""
    made = (base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode() for _ in range(RECOVERY_CODES))
    return ["-".join(code[at : at + 4] for at in range(0, 16, 4)) for code in made]


def hash_of(recovery_code: str) -> str:
    """Returns the hash to store for a recovery code. A code has 80 random bits, so a fast hash is enough."""
    return hashlib.sha256(typed(recovery_code).encode()).hexdigest()
