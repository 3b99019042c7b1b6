"""Decides whether the caller of a webhook endpoint may see an event when it is delivered.

The rules are the same as for subscriptions.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events.event_log import Event, batch, transaction_start
from resolvers.events.fan_out import dispatch
from resolvers.events.subscription_filter import Interest

_AT_A_TIME = 200


@dataclass(eq=False, slots=True)
class _Subscriber:
    """A subscriber for `dispatch`: a viewer and a filter for the entity of one event."""

    viewer: Viewer
    interest: Interest


async def visible_operation(database: Database, viewer: Viewer, event: Event) -> str | None:
    """Returns the operation to report to the viewer, or None if the viewer may not see the event.

    This is the event's operation, or REMOVED if the viewer could see the row only before the event.
    """
    subscriber = _Subscriber(viewer, Interest(frozenset({event.entity})))
    operation = await _operation_for(database, [event], subscriber, event)
    if operation is not None or event.operation == "CREATE":
        return operation
    # Visibility may depend on the rest of the transaction: a deletion cascades to the rows that granted access.
    read = await batch(database, await transaction_start(database, event), _AT_A_TIME)
    together = [other for other in read if other.transaction == event.transaction]
    return await _operation_for(database, together, subscriber, event) if len(together) > 1 else None


async def _operation_for(database: Database, events: list[Event], subscriber: _Subscriber, event: Event) -> str | None:
    deliveries = (await dispatch(database, events, [subscriber])).get(subscriber, [])
    return next((one.operation for one in deliveries if one.event.seq == event.seq), None)
