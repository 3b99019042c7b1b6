"""Events on their way into the log: collected while a transaction works, written before it commits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson

import models
from core.ids import new_id
from resolvers.events import sealing

if TYPE_CHECKING:
    from resolvers.changes.unit import Unit


@dataclass(frozen=True, slots=True)
class Pending:
    """What a transaction did to a row."""

    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Mapping[str, tuple[Any, Any]]
    id: UUID = field(default_factory=new_id)


async def write(unit: Unit, events: Sequence[Pending]) -> None:
    """Appends a transaction's events, in their order. What is sensitive is sealed for the person whom it is about."""
    if not events:
        return
    numbers = await unit.transaction.event_numbers(len(events))
    rows = [
        models.Event(seq=number, **columns)
        for number, columns in zip(numbers, await columns_of(unit, events), strict=True)
    ]
    await models.Event.bulk_create(rows, using_db=unit.transaction.client)


async def columns_of(unit: Unit, events: Sequence[Pending]) -> list[dict[str, Any]]:
    """The columns of a transaction's events, but for their numbers."""
    together = new_id()
    sealed = await sealing.sealed(unit, events)
    return [
        {
            "id": event.id,
            "at": unit.now,
            "transaction": together,
            "actor": unit.viewer.key,
            "entity": event.entity,
            "row_id": event.row_id,
            "version": event.version,
            "operation": str(event.operation),
            "changes": orjson.dumps(sealed.get(event.id, event.changes)).decode(),
        }
        for event in events
    ]
