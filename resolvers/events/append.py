"""Appends a transaction's events to the event log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

import orjson

from resolvers.access import Viewer
from resolvers.events import sealed_values
from resolvers.events.data_keys import Within
from resolvers.events.event_log import Pending

_SLICE = 500
"""The number of events that are inserted at a time. Encoding more would block the event loop for too long."""


class Appending(Within, Protocol):
    """The attributes of a unit of work that this module uses."""

    @property
    def viewer(self) -> Viewer:
        """The authenticated caller who makes the changes."""

    @property
    def now(self) -> datetime:
        """The timestamp of all changes of the transaction."""

    @property
    def together(self) -> UUID:
        """The id of the transaction in the event log."""


async def write(unit: Appending, events: Sequence[Pending]) -> None:
    """Appends events of a transaction to the event log, in order, after those of earlier calls.

    Sensitive values are encrypted with data keys (see `sealed_values`).
    """
    if not events:
        return
    columns = await columns_of(unit, events)
    for start in range(0, len(events), _SLICE):
        rows = [tuple(one.values()) for one in columns[start : start + _SLICE]]
        await unit.transaction.insert_events(tuple(columns[0]), rows)


async def columns_of(unit: Appending, events: Sequence[Pending]) -> list[dict[str, object]]:
    """Returns the columns of each event, except `seq`, as a dict."""
    sealed = await sealed_values.sealed(unit, events)
    return [
        {
            "id": event.id,
            "at": unit.now,
            "transaction": unit.together,
            "actor": unit.viewer.key,
            "entity": event.entity,
            "row_id": event.row_id,
            "version": event.version,
            "operation": str(event.operation),
            "changes": orjson.dumps(sealed.get(event.id, event.changes)).decode(),
        }
        for event in events
    ]
