"""Matches events to webhook endpoints, and creates a delivery for each match.

Each endpoint has a position in the event log: the sequence number of the last event that was matched. Any number of
workers may match events at once. A worker advances a position by compare-and-set, in the transaction that creates the
deliveries. So no event is skipped or matched twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.fields import Kind
from resolvers.events.event_log import Event, after
from resolvers.events.fan_out import may_hide
from resolvers.search.compile import Compiler
from resolvers.webhooks.endpoints import Endpoint

BATCH = 500


def is_wanted(endpoint: Endpoint, event: Event) -> bool:
    """Returns True if an endpoint may get an event. The endpoint's column filters apply to updates only.

    An update that may hide the row passes the filters, because the endpoint's caller is informed about a row that is no
    longer visible.
    """
    return event.entity in endpoint.entity_types and (endpoint.names(event) or may_hide(event))


async def match(database: Database, settings: Settings, endpoints: Sequence[Endpoint]) -> bool:
    """Matches up to BATCH next events for each endpoint. Returns True if more events may be left to match."""
    places = await positions(database, [endpoint.id for endpoint in endpoints])
    head = (await database.fetch('SELECT max("seq") FROM "event"'))[0][0] or 0
    read: dict[int, list[Event]] = {}
    more = False
    for endpoint in endpoints:
        place = places.get(endpoint.id)
        if place is None or place >= head:
            continue
        # Endpoints usually share a position: read the log once for all of them.
        if place not in read:
            read[place] = await after(database, place, BATCH)
        events = read[place]
        if events:
            await _advance(database, settings, endpoint, place, events)
            more = more or len(events) == BATCH
    return more


async def positions(database: Database, ids: Sequence[UUID]) -> dict[UUID, int]:
    """Returns the positions of endpoints in the event log, by their ids."""
    if not ids:
        return {}
    compiler = Compiler(database)
    among = database.among('"id"', compiler.bind(database.values(Kind.ID, list(ids))), Kind.ID)
    found = await database.fetch(f'SELECT "id","seq" FROM "webhook_cursor" WHERE {among}', compiler.parameters)
    return {UUID(str(id)): seq for id, seq in found}


async def _advance(
    database: Database, settings: Settings, endpoint: Endpoint, place: int, events: Sequence[Event]
) -> None:
    """Creates an endpoint's deliveries for `events`, and moves the endpoint's position past these events.

    `place`: the position from which the events were read. If another worker has changed the endpoint's position since,
    this function does nothing.

    Creates no deliveries for events older than `webhook_retention_days`. An endpoint that was inactive for longer than
    that misses these events.
    """
    oldest = clock.now() - timedelta(days=settings.webhook_retention_days)
    wanted = [event for event in events if event.at >= oldest and is_wanted(endpoint, event)]
    async with database.transaction() as transaction:
        compiler = Compiler(database)
        sql = f'UPDATE "webhook_cursor" SET "seq"={compiler.bind(events[-1].seq)}'
        sql += f' WHERE "id"={compiler.bind(endpoint.id)} AND "seq"={compiler.bind(place)} RETURNING "seq"'
        if not await transaction.fetch(sql, compiler.parameters):
            return
        if wanted:
            # By the database's clock, as leases are: a worker whose clock is behind must not find them not due yet.
            now = await database.time(transaction.fetch)
            deliveries = [
                models.WebhookDelivery(
                    webhook_id=endpoint.id, event_seq=event.seq, entity=event.entity, row_id=event.row_id, next_at=now
                )
                for event in wanted
            ]
            await models.WebhookDelivery.bulk_create(deliveries, using_db=transaction.client, ignore_conflicts=True)
