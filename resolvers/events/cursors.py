"""Opaque cursors for positions in the event log. A cursor contains the log's id and is valid only for that log."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

from core.errors import BadUserInput, CursorExpired

_FORM = b"\x01"
_LENGTH = 1 + 16 + 8


def write(log: UUID, seq: int) -> str:
    """Encodes a position in the event log as a cursor. `seq`: the sequence number of an event."""
    return base64.urlsafe_b64encode(_FORM + log.bytes + seq.to_bytes(8, "big")).decode().rstrip("=")


def read(cursor: str) -> tuple[UUID, int]:
    """Decodes a cursor to the log's id and a sequence number. Raises BadUserInput if the cursor is malformed."""
    try:
        if len(cursor) > 100:
            raise ValueError("too long")
        data = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        data = b""
    # Signed, as the column is: a cursor with the highest bit set comes from no event.
    seq = int.from_bytes(data[17:], "big", signed=True)
    if len(data) != _LENGTH or data[:1] != _FORM or seq < 0:
        raise BadUserInput("The cursor is malformed. Use one that this server returned.")
    return UUID(bytes=data[1:17]), seq


def expired(why: str) -> CursorExpired:
    """Returns the error for a cursor that is no longer usable.

    `why`: the rest of a sentence that begins with "The cursor".
    """
    return CursorExpired(f"The cursor {why}. Read the data again, then subscribe without a cursor.")
