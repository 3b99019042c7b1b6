"""What an endpoint's caller may be told of an event, at the moment of delivery: the same as if they had subscribed."""

from __future__ import annotations

from dataclasses import dataclass

from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events.event_log import Event, batch, begun
from resolvers.events.fan_out import dispatch
from resolvers.events.subscription_filter import Interest

_AT_A_TIME = 200


@dataclass(eq=False, slots=True)
class _Listener:
    """Somebody who wants to hear of one event."""

    viewer: Viewer
    interest: Interest


async def told_operation(database: Database, viewer: Viewer, event: Event) -> str | None:
    """What the viewer is told that happened: the operation, REMOVED, or None when they are told nothing."""
    listener = _Listener(viewer, Interest(frozenset({event.entity})))
    operation = await _dispatched(database, [event], listener, event)
    if operation is not None or event.operation == "CREATE":
        return operation
    # Perhaps by what its transaction did besides: a deletion takes along what it owns.
    read = await batch(database, await begun(database, event), _AT_A_TIME)
    together = [other for other in read if other.transaction == event.transaction]
    return await _dispatched(database, together, listener, event) if len(together) > 1 else None


async def _dispatched(database: Database, events: list[Event], listener: _Listener, event: Event) -> str | None:
    deliveries = (await dispatch(database, events, [listener])).get(listener, [])
    return next((one.operation for one in deliveries if one.event.seq == event.seq), None)
