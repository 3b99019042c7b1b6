"""Encrypts and decrypts the sensitive values in the event log.

A person is a row with sensitive values, such as a customer. Each person has a data key (see `data_keys`). An encrypted
value is stored as `{"sealed": "<ciphertext in base64>"}`.

Erasing a person deletes their data key. This makes the values unreadable without rewriting the log.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

import orjson

from core.errors import Unreadable
from models.sealing import Unopened
from resolvers import registry
from resolvers.access import Operation
from resolvers.events import data_keys
from resolvers.events.event_log import Changed, Event, Pending

_MARK = "sealed"


@cache
def _sensitive(entity: str) -> frozenset[str]:
    attributes = registry.named(entity).description.attributes.values()
    return frozenset(one.name for one in attributes if one.meaning.sensitive)


def _context(event: UUID, column: str, side: int) -> str:
    return f"event.{event}.{column}.{side}"


async def sealed(within: data_keys.Within, events: Sequence[Pending]) -> dict[UUID, dict[str, Any]]:
    """Encrypts the sensitive values of events.

    Returns the changes of each event that has sensitive columns, by event id.
    """
    sensitive = [event for event in events if not _sensitive(event.entity).isdisjoint(event.changes)]
    if not sensitive:
        return {}
    about = [(event.entity, event.row_id) for event in sensitive]
    new = {person for person, event in zip(about, sensitive, strict=True) if event.operation == Operation.CREATE}
    found = await data_keys.data_keys_in(within, set(about), new)
    encrypted = {}
    for person, event in zip(about, sensitive, strict=True):
        key = found[person]
        changes: dict[str, Any] = dict(event.changes)
        for column in _sensitive(event.entity) & changes.keys():
            changes[column] = [
                value if value is None else {_MARK: key.seal(orjson.dumps(value), _context(event.id, column, side))}
                for side, value in enumerate(changes[column])
            ]
        encrypted[event.id] = changes
    return encrypted


def people(events: Collection[Event]) -> set[data_keys.Person]:
    """Returns the people whose data keys are needed to decrypt the values in these events."""
    return {
        (event.entity, event.row_id)
        for event in events
        if any(_is_sealed(value) for pair in event.changes.values() for value in pair)
    }


def opened(event: Event, key: data_keys.DataKey | None) -> Changed:
    """Decrypts the changes of an event with `key`. If `key` is None, encrypted values become None.

    A value that `key` cannot decrypt becomes `Unopened`.
    """
    return {column: (_value(event, key, column, 0), _value(event, key, column, 1)) for column in event.changes}


def _value(event: Event, key: data_keys.DataKey | None, column: str, side: int) -> Any:
    value = event.changes[column][side]
    if not _is_sealed(value):
        return value
    if key is None:
        return None
    try:
        return orjson.loads(key.open(value[_MARK], _context(event.id, column, side)))
    except Unreadable as error:
        return Unopened(Unreadable(f"{column} of {event.entity} {event.row_id} in event {event.id}: {error}"))


def _is_sealed(value: object) -> bool:
    return isinstance(value, Mapping) and _MARK in value
