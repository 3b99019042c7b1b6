"""Converts between global ids and UUIDs.

A global id contains a code that identifies the entity, and the UUID of the row.
"""

from __future__ import annotations

from uuid import UUID

from core.errors import BadUserInput
from core.ids import global_id
from resolvers import registry
from resolvers.reads.operand_forms import read_global_id, read_id
from resolvers.registry import Entity
from resolvers.search.record import Record

__all__ = ["read_global_id", "read_global_id_or_error", "read_id", "write_id"]


def write_id(record: Record) -> str:
    """Returns the global id of a row."""
    return global_id(registry.named(record.entity.name).code, record.id)


def read_global_id_or_error(text: str) -> tuple[Entity, UUID] | BadUserInput:
    """Returns what `read_global_id` returns, or its error, so that each id of a list has its own result."""
    try:
        return read_global_id(text)
    except BadUserInput as error:
        return error
