"""Converts between global ids and UUIDs.

A global id contains a code that identifies the entity, and the UUID of the row.
"""

from __future__ import annotations

from uuid import UUID

from core.errors import BadUserInput
from core.ids import global_id, parse_global_id, parse_uuid
from core.text import excerpt
from models.description import an
from resolvers import registry
from resolvers.registry import Entity
from resolvers.search.record import Record


def write_id(record: Record) -> str:
    """Returns the global id of a row."""
    return global_id(registry.named(record.entity.name).code, record.id)


def read_id(entity: Entity, text: str) -> UUID:
    """Returns the UUID of a row of `entity`. `text`: a global id or a bare UUID.

    Raises BadUserInput if `text` is malformed, or is the global id of another entity.
    """
    bare = parse_uuid(text)
    if bare is not None:
        return bare
    code, id = parse_global_id(text)
    if code == entity.code and not entity.link:  # without a search for the code: a list may have thousands of ids
        return id
    named, _ = read_global_id(text)
    raise BadUserInput(f"This is the id of {an(named.name)}. Use the id of {an(entity.name)}.")


def read_global_id_or_error(text: str) -> tuple[Entity, UUID] | BadUserInput:
    """Returns what `read_global_id` returns, or its error, so that each id of a list has its own result."""
    try:
        return read_global_id(text)
    except BadUserInput as error:
        return error


def read_global_id(text: str) -> tuple[Entity, UUID]:
    """Returns the entity and the UUID in a global id. Raises BadUserInput if `text` is not a global id."""
    code, id = parse_global_id(text)
    entity = registry.by_code(code)
    if entity is None or entity.link:
        raise BadUserInput(f"{excerpt(text)} is not an id. Use the id that a query returned.")
    return entity, id
