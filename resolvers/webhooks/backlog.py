"""Reads the backlog of webhooks: pending deliveries, and events that are not matched yet."""

from __future__ import annotations

from core import clock
from core.figures import Figure, plain
from models.dialect.base import Database
from models.fields import Kind
from resolvers.events import event_log
from resolvers.webhooks.endpoints import active_endpoints
from resolvers.webhooks.event_matching import positions


async def figures(database: Database) -> list[Figure]:
    """Returns metrics of the event log and of webhook deliveries.

    The metrics are read from the database, so they are equal in all processes.
    """
    sql = 'SELECT count(*),count(CASE WHEN "attempts">0 THEN 1 END),min("created_at") FROM "webhook_delivery"'
    pending, retried, oldest = (await database.fetch(sql + " WHERE \"state\"='PENDING'"))[0]
    seconds = 0.0
    if oldest is not None:
        decode = database.decoders[Kind.INSTANT]
        seconds = max((clock.now() - decode(oldest)).total_seconds(), 0.0)
    last = (await event_log.extent(database)).last
    places = await positions(database, [endpoint.id for endpoint in await active_endpoints(database)])
    lag = max(last - min(places.values(), default=last), 0)
    return [
        plain("rapport_event_log_last", "gauge", "The last event in the log.", last),
        plain("rapport_webhook_pending", "gauge", "Deliveries that are not finished.", pending),
        plain("rapport_webhook_failing", "gauge", "Pending deliveries with a failed attempt.", retried),
        plain("rapport_webhook_oldest_pending_seconds", "gauge", "The age of the oldest pending delivery.", seconds),
        plain("rapport_webhook_lag", "gauge", "Events that the slowest webhook has not matched yet.", lag),
    ]
