"""Decides whether the caller of a webhook endpoint may see an event when it is delivered.

The rules are the same as for subscriptions.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.events.event_log import Event, Page, deletions_with
from resolvers.events.fan_out import dispatch
from resolvers.events.subscription_filter import Interest


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
    operation = await _operation_for(database, Page([event], {}), subscriber)
    if operation is not None or event.operation == "CREATE":
        return operation
    # Visibility may depend on the rest of the transaction: a deletion cascades to the rows that granted access.
    deletions = await deletions_with(database, event)
    if not deletions:
        return None
    return await _operation_for(database, Page([event], {event.transaction: deletions}), subscriber)


async def _operation_for(database: Database, page: Page, subscriber: _Subscriber) -> str | None:
    deliveries = (await dispatch(database, page, [subscriber])).get(subscriber)
    return deliveries[0].operation if deliveries else None
