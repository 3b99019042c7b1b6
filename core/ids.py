"""Ids: UUIDv7 in the database, and opaque global ids in the GraphQL API.

A global id is the base64 of 17 bytes: the first byte is the entity's code, and the other 16 bytes are the row's UUID.
The format is simple, so that SQL statements can build global ids.
"""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from uuid import UUID

import uuid_utils.compat

from core.errors import BadUserInput
from core.text import excerpt

_LENGTH = 24
"""The number of characters of a global id: the base64 of 17 bytes."""
_LAST = 253_402_300_800
"""The first second of the year 10000, in seconds since 1970."""


def new_id() -> UUID:
    """Returns a new UUIDv7. UUIDv7s sort by creation time, to the millisecond."""
    return uuid_utils.compat.uuid7()


def made_at(id: UUID) -> datetime:
    """Returns the creation time of a UUIDv7, to the millisecond.

    A time after the year 9999 is replaced by the latest possible datetime.
    """
    seconds = (id.int >> 80) / 1000
    # A UUIDv7 counts up to the year 10889, a datetime up to 9999.
    return datetime.fromtimestamp(seconds, UTC) if seconds < _LAST else datetime.max.replace(tzinfo=UTC)


def global_id(code: int, id: UUID) -> str:
    """Builds the global id of a row. `code`: the code of the entity, 1–255."""
    return base64.b64encode(code.to_bytes(1, "big") + id.bytes).decode()


def parse_global_id(text: str) -> tuple[int, UUID]:
    """Splits a global id into the entity's code and the row's UUID. Raises BadUserInput if the id is malformed."""
    try:
        raw = base64.b64decode(text, validate=True) if len(text) == _LENGTH else b""
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 17:
        raise BadUserInput(f"{excerpt(text)} is not an id. Use the id that a query returned.")
    return raw[0], UUID(bytes=raw[1:])


def parse_uuid(text: str) -> UUID | None:
    """Parses a UUID in its canonical 36-character form; returns None if `text` has any other form."""
    if len(text) != 36:
        return None
    try:
        return UUID(text)
    except ValueError:
        return None
