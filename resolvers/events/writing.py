"""Events on their way into the log: collected while a transaction works, written before it commits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

import models
from core.ids import new_id
from models.dialect.base import Transaction


@dataclass(frozen=True, slots=True)
class Pending:
    """What a transaction did to a row."""

    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Mapping[str, tuple[Any, Any]]


async def write(transaction: Transaction, actor: str, at: datetime, events: Sequence[Pending]) -> None:
    """Appends a transaction's events, in their order."""
    if not events:
        return
    together = new_id()
    numbers = await transaction.event_numbers(len(events))
    rows = [
        models.Event(
            seq=number,
            at=at,
            transaction=together,
            actor=actor,
            entity=event.entity,
            row_id=event.row_id,
            version=event.version,
            operation=event.operation,
            changes=orjson.dumps(event.changes).decode(),
        )
        for number, event in zip(numbers, events, strict=True)
    ]
    await models.Event.bulk_create(rows, using_db=transaction.client)
