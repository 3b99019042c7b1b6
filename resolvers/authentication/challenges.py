"""Challenges, which clients exchange for tokens by means of a second factor.

A client gets a challenge when it has sent the right password.

A challenge is the base64url of its content and an HMAC of the content. The server does not store challenges. A
challenge becomes invalid when the password changes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from core import clock
from core.errors import Unauthenticated
from core.tokens import LEEWAY
from resolvers.authentication.sign_in_limits import Attempt

LIFETIME = timedelta(minutes=15)
_NONE = UUID(int=0)
_BINDING = 16
_NONCE = 8
_CONTENT = 8 + 4 * 16 + 1 + _BINDING + _NONCE  # bytes
_SIZE = _CONTENT + hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge that this server has issued.

    `pair`: the id of the PAIR counter of the attempt to sign in.
    `known`: whether the account knew the network or the device.
    `mark`: the id of the mark that the account knows the network, or None.
    `device`: the id in the device token that the client had sent, or None.
    `id`: identifies the challenge.
    """

    employee: UUID
    expires: datetime
    pair: UUID
    mark: UUID | None
    device: UUID | None
    known: bool
    binding: bytes
    id: str

    def is_bound_to(self, secret: str, password_hash: str | None) -> bool:
        """Returns whether the employee still has the password with which they got the challenge."""
        return password_hash is not None and hmac.compare_digest(self.binding, _binding(secret, password_hash))


def issue(secret: str, employee: UUID, password_hash: str, attempt: Attempt) -> tuple[str, datetime]:
    """Returns a challenge, and when it expires. `attempt`: the attempt with the right password."""
    expires = clock.now().replace(microsecond=0) + LIFETIME
    ids = (employee, attempt.pair.id, attempt.known or _NONE, attempt.device or _NONE)
    content = int(expires.timestamp()).to_bytes(8) + b"".join(id.bytes for id in ids)
    content += attempt.turn.known.to_bytes(1) + _binding(secret, password_hash) + secrets.token_bytes(_NONCE)
    return base64.urlsafe_b64encode(content + _mac(secret, content)).rstrip(b"=").decode(), expires


def read(secret: str, text: str) -> Challenge:
    """Returns a challenge. Raises Unauthenticated if it is malformed, forged or expired."""
    try:
        found = base64.b64decode(text[: 2 * _SIZE] + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        found = b""
    content, mac = found[:_CONTENT], found[_CONTENT:]
    if len(found) != _SIZE or not hmac.compare_digest(mac, _mac(secret, content)):
        raise refusal()
    expires = datetime.fromtimestamp(int.from_bytes(content[:8]), UTC)
    if clock.now() >= expires + LEEWAY:
        raise refusal()
    employee, pair, mark, device = (UUID(bytes=content[at : at + 16]) for at in range(8, 72, 16))
    return Challenge(
        employee,
        expires,
        pair,
        mark=None if mark == _NONE else mark,
        device=None if device == _NONE else device,
        known=bool(content[72]),
        binding=content[73 : 73 + _BINDING],
        id=mac.hex(),
    )


def refusal() -> Unauthenticated:
    """Returns the error for a challenge that cannot be used."""
    return Unauthenticated("The challenge is not valid, has expired, or was used. Sign in again.")


def _binding(secret: str, password_hash: str) -> bytes:
    return hmac.digest(secret.encode(), b"password\n" + password_hash.encode(), "sha256")[:_BINDING]


def _mac(secret: str, content: bytes) -> bytes:
    return hmac.digest(secret.encode(), b"challenge\n" + content, "sha256")
