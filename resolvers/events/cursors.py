"""Places in the event log, as clients keep them: opaque, and of one log alone."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

from core.errors import BadUserInput, CursorExpired

_FORM = b"\x01"
_LENGTH = 1 + 16 + 8


def write(log: UUID, seq: int) -> str:
    """The cursor of a place in a log."""
    return base64.urlsafe_b64encode(_FORM + log.bytes + seq.to_bytes(8, "big")).decode().rstrip("=")


def read(cursor: str) -> tuple[UUID, int]:
    """The log and the place that a cursor names. Raises BadUserInput when it is malformed."""
    try:
        if len(cursor) > 100:
            raise ValueError("too long")
        data = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if len(data) != _LENGTH or data[:1] != _FORM:
        raise BadUserInput("The cursor is malformed. Use one that this log gave.")
    return UUID(bytes=data[1:17]), int.from_bytes(data[17:], "big")


def expired(why: str) -> CursorExpired:
    """What is raised for a cursor from which nobody can go on."""
    return CursorExpired(f"The cursor {why}. Read what you need anew, and subscribe without a cursor.")
