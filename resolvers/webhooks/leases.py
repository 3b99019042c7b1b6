"""Leases on webhook deliveries. A worker leases pending deliveries for a limited time and records the outcome.

A delivery can be leased only if no delivery of an older event of the same row is pending. If the endpoint requires
strict order, no delivery of any older event may be pending.
"""

from __future__ import annotations

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
from resolvers.search.row_leases import delay_before_retry, held, leasing
from resolvers.webhooks.endpoints import Endpoint

TIMEOUTS_A_LEASE = 3
"""The duration of a lease, as a multiple of the time limit of a webhook request."""

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
        # Skip a delivery while an older one is pending, even one that waits for a retry: this keeps the order.
        pending = f'd."webhook_id"={compiler.bind(endpoint.id)} AND d."state"=\'PENDING\' AND NOT EXISTS (SELECT 1'
        pending += ' FROM "webhook_delivery" o WHERE o."webhook_id"=d."webhook_id"'
        pending += f' AND o."state"=\'PENDING\' AND o."event_seq"<d."event_seq"{of_row})'
        sql = leasing(
            compiler,
            "webhook_delivery",
            pending,
            'd."event_seq"',
            limit,
            now=now,
            seconds=seconds,
            hold=hold,
            returning=("id", "event_seq", "row_id", "attempts", "payload"),
        )
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
    sql = f'UPDATE "webhook_delivery" SET "payload"={compiler.bind(payload)} WHERE {held(compiler, lease)}'
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
        wait = None if outcome.final else delay_before_retry(settings.webhook_schedule, attempts)
        state, delay = (DeliveryState.DEAD, 0.0) if wait is None else (DeliveryState.PENDING, wait)
    compiler = Compiler(database)
    # Record the attempt even if the lease was lost, because the request was sent.
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        finished_at = None if state is DeliveryState.PENDING else now
        sql = f'UPDATE "webhook_delivery" SET "state"={compiler.bind(str(state))},"attempts"={compiler.bind(attempts)}'
        sql += f',"next_at"={compiler.bind(now + timedelta(seconds=delay))},"finished_at"={compiler.bind(finished_at)}'
        sql += f',"leased_until"=NULL,"lease"=NULL WHERE {held(compiler, lease)}'
        is_held = await transaction.fetch(sql, compiler.parameters)
        _ = await models.WebhookAttempt.create(
            using_db=transaction.client,
            delivery_id=lease.id,
            at=outcome.at,
            status=outcome.status,
            error=None if outcome.error is None else str(outcome.error),
            detail=None if outcome.detail is None else outcome.detail[:LONGEST_DETAIL],
            milliseconds=outcome.milliseconds,
        )
    return state if is_held else None


async def skip(database: Database, lease: Lease) -> None:
    """Ends a delivery in the state SKIPPED, because the endpoint's caller may not see the event."""
    compiler = Compiler(database)
    sql = f'UPDATE "webhook_delivery" SET "state"=\'SKIPPED\',"finished_at"={database.now}'
    sql += f',"leased_until"=NULL,"lease"=NULL WHERE {held(compiler, lease)}'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def release(database: Database, lease: Lease) -> None:
    """Ends a lease without recording an attempt. The delivery stays pending."""
    compiler = Compiler(database)
    sql = f'UPDATE "webhook_delivery" SET "leased_until"=NULL,"lease"=NULL WHERE {held(compiler, lease)}'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)
