"""Device tokens prove that an account has signed in from a device before.

Attempts with a device token are counted separately, so that attempts by others cannot use up their limit. A device
token gives access to nothing.

A token is the base64url of a random device id, the expiry time, and an HMAC. The HMAC covers the device id, the expiry
time and the account. The server stores no tokens. After a forgotten password is reset, earlier tokens no longer count
(see `sign_in_limits`).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from datetime import timedelta
from uuid import UUID, uuid4

from core import clock
from core.text import fold_address
from core.tokens import LEEWAY

LIFETIME = timedelta(days=30)
_SIZE = 16 + 8 + hashlib.sha256().digest_size  # bytes


def issue(secret: str, account: str, device: UUID | None) -> str:
    """Returns a device token for an account.

    `device`: the device's id from an earlier token; None for a new device.
    """
    ends = int((clock.now() + LIFETIME).timestamp())
    content = (device or uuid4()).bytes + ends.to_bytes(8)
    return base64.urlsafe_b64encode(content + _mac(secret, account, content)).rstrip(b"=").decode()


def read(secret: str, account: str, token: str | None) -> UUID | None:
    """Returns the device's id in a token; None if the token is missing, invalid, expired, or of another account."""
    found = read_with_time(secret, account, token)
    return None if found is None else found[0]


def read_with_time(secret: str, account: str, token: str | None) -> tuple[UUID, int] | None:
    """Like `read`, but also returns when the token was issued, in seconds since 1970."""
    if token is None or len(token) > 2 * _SIZE:
        return None
    try:
        found = base64.b64decode(token.strip() + "=" * (-len(token.strip()) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    content, mac = found[:24], found[24:]
    if len(found) != _SIZE or not hmac.compare_digest(mac, _mac(secret, account, content)):
        return None
    ends = int.from_bytes(content[16:])
    is_current = ends > (clock.now() - LEEWAY).timestamp()
    return (UUID(bytes=content[:16]), ends - round(LIFETIME.total_seconds())) if is_current else None


def _mac(secret: str, account: str, content: bytes) -> bytes:
    about = f"device\n{fold_address(account)}\n".encode(errors="surrogatepass")
    return hmac.new(secret.encode(), about + content, hashlib.sha256).digest()
