"""Leases on webhook deliveries. A worker leases pending deliveries for a limited time and records the outcome.

A delivery can be leased only if no delivery of an older event of the same row is pending. If the endpoint requires
strict order, no delivery of any older event may be pending. If a lease expires without an outcome, for example because
a worker crashed, another worker can lease the delivery. All times are those of the database's clock, so that the clocks
of workers do not matter.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from models.fields import Kind
from models.webhooks import DeliveryError, DeliveryState
from resolvers.search.compile import Compiler
from resolvers.webhooks.endpoints import Endpoint

TIMEOUTS_A_LEASE = 3
"""The duration of a lease, as a multiple of the time limit of a webhook request."""

JITTER = 0.1
LONGEST_DETAIL = 500  # characters


@dataclass(frozen=True, slots=True)
class Lease:
    """A leased delivery.

    `id`: the delivery's id.
    `lease`: the lease's id, which every later write checks.
    `until`: when the lease expires, in the time of `time.monotonic`.
    `attempts`: the number of earlier attempts.
    `payload`: the stored payload, encrypted; None before the first attempt.
    """

    id: UUID
    lease: UUID
    until: float
    event_seq: int
    row_id: UUID
    attempts: int
    payload: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one attempt. `final`: True if a retry could not succeed."""

    at: datetime
    milliseconds: int
    status: int | None = None
    error: DeliveryError | None = None
    detail: str | None = None
    final: bool = False


async def due(database: Database, webhooks: Sequence[UUID]) -> set[UUID]:
    """Returns the ids of the endpoints in `webhooks` that have a delivery to send now.

    Such a delivery is pending, due and not leased.
    """
    if not webhooks:
        return set()
    compiler = Compiler(database)
    now = database.now
    sql = 'SELECT DISTINCT "webhook_id" FROM "webhook_delivery" WHERE "state"=\'PENDING\''
    sql += f' AND "next_at"<={now} AND ("leased_until" IS NULL OR "leased_until"<={now})'
    many = compiler.bind(database.values(Kind.ID, list(webhooks)))
    sql += " AND " + database.among('"webhook_id"', many, Kind.ID)
    return {UUID(str(row[0])) for row in await database.fetch(sql, compiler.parameters)}


async def lease(database: Database, settings: Settings, endpoint: Endpoint, limit: int) -> list[Lease]:
    """Leases up to `limit` of an endpoint's due deliveries, oldest event first. Returns the leases."""
    compiler, hold, seconds = Compiler(database), new_id(), TIMEOUTS_A_LEASE * settings.webhook_timeout_seconds
    until = time.monotonic() + seconds  # before the database's clock is read, so that it is not later
    of_row = "" if endpoint.strict_order else ' AND o."row_id"=d."row_id" AND o."entity"=d."entity"'
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        # MATERIALIZED: PostgreSQL could otherwise run the subquery more than once and lock more rows than the limit.
        sql = 'WITH picked AS MATERIALIZED (SELECT d."id" FROM "webhook_delivery" d'
        sql += f' WHERE d."webhook_id"={compiler.bind(endpoint.id)} AND d."state"=\'PENDING\''
        sql += f' AND d."next_at"<={compiler.bind(now)}'
        sql += f' AND (d."leased_until" IS NULL OR d."leased_until"<={compiler.bind(now)})'
        # Skip a delivery while an older one is pending, even one that waits for a retry: this keeps the order.
        sql += ' AND NOT EXISTS (SELECT 1 FROM "webhook_delivery" o WHERE o."webhook_id"=d."webhook_id"'
        sql += f' AND o."state"=\'PENDING\' AND o."event_seq"<d."event_seq"{of_row})'
        sql += f' ORDER BY d."event_seq" LIMIT {compiler.bind(limit)}{database.free_row_lock})'
        sql += f' UPDATE "webhook_delivery" SET "leased_until"={compiler.bind(now + timedelta(seconds=seconds))}'
        sql += f',"lease"={compiler.bind(hold)} WHERE "id" IN (SELECT "id" FROM picked)'
        sql += ' RETURNING "id","event_seq","row_id","attempts","payload"'
        taken = await transaction.fetch(sql, compiler.parameters)
    return [
        Lease(UUID(str(id)), hold, until, seq, UUID(str(row_id)), attempts, payload)
        for id, seq, row_id, attempts, payload in taken
    ]


async def keep_payload(database: Database, lease: Lease, payload: str) -> bool:
    """Stores a delivery's payload for further attempts. Returns whether it was stored.

    Nothing is stored if the lease expired and another worker has leased the delivery.
    """
    compiler = Compiler(database)
    sql = f'UPDATE "webhook_delivery" SET "payload"={compiler.bind(payload)} WHERE {_held(compiler, lease)}'
    async with database.transaction() as transaction:
        return bool(await transaction.fetch(sql, compiler.parameters))


async def finish(database: Database, settings: Settings, lease: Lease, outcome: Outcome) -> DeliveryState | None:
    """Records an attempt and the delivery's new state, and ends the lease. Returns the new state.

    A failed delivery is retried after the next delay of the schedule, plus a small random time. It becomes DEAD if the
    schedule has no more delays, or if the outcome is final. If another worker has leased the delivery in the meantime,
    records only the attempt, and returns None.
    """
    attempts, state, delay = lease.attempts + 1, DeliveryState.DELIVERED, 0.0
    if outcome.error is not None:
        delays = settings.webhook_schedule
        if outcome.final or attempts > len(delays):
            state = DeliveryState.DEAD
        else:
            state = DeliveryState.PENDING
            delay = delays[attempts - 1] * (1 + random.uniform(0, JITTER))  # noqa: S311 - only jitter
    compiler = Compiler(database)
    # Record the attempt even if the lease was lost, because the request was sent.
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        finished_at = None if state is DeliveryState.PENDING else now
        sql = f'UPDATE "webhook_delivery" SET "state"={compiler.bind(str(state))},"attempts"={compiler.bind(attempts)}'
        sql += f',"next_at"={compiler.bind(now + timedelta(seconds=delay))},"finished_at"={compiler.bind(finished_at)}'
        sql += f',"leased_until"=NULL,"lease"=NULL WHERE {_held(compiler, lease)}'
        held = await transaction.fetch(sql, compiler.parameters)
        _ = await models.WebhookAttempt.create(
            using_db=transaction.client,
            delivery_id=lease.id,
            at=outcome.at,
            status=outcome.status,
            error=None if outcome.error is None else str(outcome.error),
            detail=None if outcome.detail is None else outcome.detail[:LONGEST_DETAIL],
            milliseconds=outcome.milliseconds,
        )
    return state if held else None


async def skip(database: Database, lease: Lease) -> None:
    """Ends a delivery in the state SKIPPED, because the endpoint's caller may not see the event."""
    compiler = Compiler(database)
    sql = f'UPDATE "webhook_delivery" SET "state"=\'SKIPPED\',"finished_at"={database.now}'
    sql += f',"leased_until"=NULL,"lease"=NULL WHERE {_held(compiler, lease)}'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def release(database: Database, lease: Lease) -> None:
    """Ends a lease without recording an attempt. The delivery stays pending."""
    compiler = Compiler(database)
    sql = f'UPDATE "webhook_delivery" SET "leased_until"=NULL,"lease"=NULL WHERE {_held(compiler, lease)}'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


def _held(compiler: Compiler, lease: Lease) -> str:
    """Returns the SQL after WHERE for the delivery of `lease`, including a RETURNING clause.

    The condition is false if the lease has expired and another worker has leased the delivery.
    """
    return f'"id"={compiler.bind(lease.id)} AND "lease"={compiler.bind(lease.lease)} RETURNING "id"'
