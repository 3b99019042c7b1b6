"""Lists, counts, replays and prunes the deliveries of webhook endpoints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from core.errors import BadUserInput
from models.dialect.base import Database, Transaction
from models.fields import Kind
from models.webhooks import DeliveryError, DeliveryState
from resolvers.search.compile import Compiler
from resolvers.search.page import Window

ATTEMPTS_SHOWN = 50
PRUNED_AT_ONCE = 500

_COLUMNS = ("id", "event_seq", "entity", "row_id", "state", "attempts", "next_at", "created_at", "finished_at")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to deliver an event. `status`: the status code of the HTTP response, or None without a response."""

    at: datetime
    status: int | None
    error: DeliveryError | None
    detail: str | None
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """The delivery of one event to one endpoint.

    `attempts`: the number of attempts so far. `tried`: the last ATTEMPTS_SHOWN attempts, oldest first.
    """

    id: UUID
    event_seq: int
    entity: str
    row_id: UUID
    state: DeliveryState
    attempts: int
    next_at: datetime
    created_at: datetime
    finished_at: datetime | None
    tried: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class DeliveryPage:
    """A page of an endpoint's deliveries, newest event first."""

    deliveries: tuple[Delivery, ...]
    has_next: bool
    has_previous: bool


def cursor(delivery: Delivery) -> str:
    """Returns the cursor of a delivery in the endpoint's list of deliveries."""
    return str(delivery.event_seq)


async def page(database: Database, webhook: UUID, state: DeliveryState | None, window: Window) -> DeliveryPage:
    """Reads a page of an endpoint's deliveries with their last attempts, newest event first.

    `state`: if given, reads only deliveries in this state. Raises BadUserInput if a cursor is malformed.
    """
    compiler = Compiler(database)
    sql = f'SELECT {_listed(_COLUMNS)} FROM "webhook_delivery" WHERE {_of(compiler, webhook, state)}'
    for at, sign in ((window.after, "<"), (window.before, ">")):
        if at is not None:
            sql += f' AND "event_seq"{sign}{compiler.bind(_seq_of(at))}'
    direction = "" if window.backward else " DESC"
    # Read one row more than the page, to find out whether more rows follow.
    sql += f' ORDER BY "event_seq"{direction} LIMIT {compiler.bind(window.size + 1)}'
    read = await database.fetch(sql, compiler.parameters)
    more, rows = len(read) > window.size, list(read[: window.size])
    if window.backward:
        rows.reverse()
    tried = await _attempts(database, [UUID(str(row[0])) for row in rows])
    deliveries = tuple(_delivery(database, row, tried) for row in rows)
    before, after = window.before is not None, window.after is not None
    # The row of a given cursor lies outside the page, so the list has at least that row in that direction.
    has_next, has_previous = (before, more or after) if window.backward else (more or before, after)
    return DeliveryPage(deliveries, has_next, has_previous)


async def count(database: Database, webhook: UUID, state: DeliveryState | None, at_most: int | None) -> int:
    """Counts an endpoint's deliveries in a state, or in any state if `state` is None.

    Counting stops at `at_most`, if given.
    """
    compiler = Compiler(database)
    inner = f'SELECT 1 FROM "webhook_delivery" WHERE {_of(compiler, webhook, state)}'
    if at_most is not None:
        inner += f" LIMIT {compiler.bind(at_most)}"
    return int((await database.fetch(f"SELECT count(*) FROM ({inner}) counted", compiler.parameters))[0][0])


async def replay(
    transaction: Transaction, database: Database, webhook: UUID, ids: Collection[UUID] | None, since: datetime | None
) -> int:
    """Makes finished deliveries of an endpoint pending again, with unchanged ids and payloads.

    `ids`: if given, affects only these deliveries.
    `since`: if given, affects only deliveries created at that time or later.

    Returns the number of deliveries that became pending.
    """
    compiler = Compiler(database)
    sql = 'UPDATE "webhook_delivery" SET "state"=\'PENDING\',"attempts"=0,"finished_at"=NULL,"leased_until"=NULL'
    sql += f',"lease"=NULL,"next_at"={database.now} WHERE "webhook_id"={compiler.bind(webhook)}'
    sql += " AND \"state\" IN ('DELIVERED','DEAD')"
    if ids is not None:
        sql += " AND " + database.among('"id"', compiler.bind(database.values(Kind.ID, list(ids))), Kind.ID)
    if since is not None:
        sql += f' AND "created_at">={compiler.bind(since)}'
    return len(await transaction.fetch(sql + ' RETURNING "id"', compiler.parameters))


async def prune(database: Database, before: datetime) -> bool:
    """Deletes up to PRUNED_AT_ONCE deliveries that were created before the time `before`, and their attempts.

    Returns True if more such deliveries may remain.
    """
    compiler = Compiler(database)
    sql = f'SELECT "id" FROM "webhook_delivery" WHERE "created_at"<{compiler.bind(before)}'
    sql += f' ORDER BY "created_at" LIMIT {compiler.bind(PRUNED_AT_ONCE)}'
    ids = [UUID(str(row[0])) for row in await database.fetch(sql, compiler.parameters)]
    if not ids:
        return False
    async with database.transaction() as transaction:
        for table, column in (("webhook_attempt", "delivery_id"), ("webhook_delivery", "id")):
            compiler = Compiler(database)
            among = database.among(f'"{column}"', compiler.bind(database.values(Kind.ID, ids)), Kind.ID)
            await transaction.fetch(f'DELETE FROM "{table}" WHERE {among}', compiler.parameters)
    return len(ids) == PRUNED_AT_ONCE


async def _attempts(database: Database, ids: Sequence[UUID]) -> dict[UUID, tuple[Attempt, ...]]:
    if not ids:
        return {}
    compiler = Compiler(database)
    among = database.among('"delivery_id"', compiler.bind(database.values(Kind.ID, list(ids))), Kind.ID)
    # A window function limits the attempts per delivery, so that one statement serves the whole page.
    sql = 'SELECT "delivery_id","at","status","error","detail","milliseconds" FROM'
    sql += ' (SELECT *,row_number() OVER (PARTITION BY "delivery_id" ORDER BY "at" DESC) n FROM "webhook_attempt"'
    sql += f' WHERE {among}) last WHERE n<={compiler.bind(ATTEMPTS_SHOWN)} ORDER BY "at"'
    found: defaultdict[UUID, list[Attempt]] = defaultdict(list)
    moment = _moment(database)
    for id, at, status, error, detail, milliseconds in await database.fetch(sql, compiler.parameters):
        kind = None if error is None else DeliveryError(error)
        found[UUID(str(id))].append(Attempt(moment(at), status, kind, detail, milliseconds))
    return {id: tuple(attempts) for id, attempts in found.items()}


def _delivery(database: Database, row: Sequence[Any], tried: dict[UUID, tuple[Attempt, ...]]) -> Delivery:
    moment = _moment(database)
    id, seq, entity, row_id, state, attempts, next_at, created_at, finished_at = row
    return Delivery(
        UUID(str(id)),
        seq,
        entity,
        UUID(str(row_id)),
        DeliveryState(state),
        attempts,
        moment(next_at),
        moment(created_at),
        None if finished_at is None else moment(finished_at),
        tried.get(UUID(str(id)), ()),
    )


def _of(compiler: Compiler, webhook: UUID, state: DeliveryState | None) -> str:
    condition = f'"webhook_id"={compiler.bind(webhook)}'
    return condition if state is None else f'{condition} AND "state"={compiler.bind(str(state))}'


def _listed(columns: Sequence[str]) -> str:
    return ",".join(f'"{column}"' for column in columns)


def _moment(database: Database) -> Any:
    return database.decoders.get(Kind.INSTANT, lambda value: value)


def _seq_of(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        raise BadUserInput("The cursor is malformed. Use one that this list returned.")
    return int(text)
