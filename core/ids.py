"""Ids: UUIDv7 inside, opaque global ids outside.

A global id is base64 of one byte that names the entity and the 16 bytes of the row's UUID, so that a database can
build it as cheaply as Python can.
"""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from uuid import UUID

import uuid_utils.compat

from core.errors import BadUserInput


def new_id() -> UUID:
    """A fresh UUIDv7: sortable by the millisecond of its making."""
    return uuid_utils.compat.uuid7()


def made_at(id: UUID) -> datetime:
    """The moment that a UUIDv7 carries, to the millisecond."""
    return datetime.fromtimestamp((id.int >> 80) / 1000, UTC)


def global_id(code: int, id: UUID) -> str:
    """The opaque id of a row: `code` is its entity's byte (1–255)."""
    return base64.b64encode(code.to_bytes(1, "big") + id.bytes).decode()


def parse_global_id(text: str) -> tuple[int, UUID]:
    """The entity's byte and the row's UUID of a global id. Raises BadUserInput when it is malformed."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 17:
        raise BadUserInput(f"{_quoted(text)} is not an id. Use the id that a query returned.")
    return raw[0], UUID(bytes=raw[1:])


def parse_uuid(text: str) -> UUID | None:
    """The UUID that a text spells in its canonical form, or None."""
    if len(text) != 36:
        return None
    try:
        return UUID(text)
    except ValueError:
        return None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
