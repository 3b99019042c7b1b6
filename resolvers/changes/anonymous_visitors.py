"""Stores what visitors do who have consented and are not known yet. It is deleted when they become known, or withdraw.

These rows are no entity: nobody reads them, and they leave no trace in the event log.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from models.dialect.base import Database
from models.fields import Kind
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

LIFETIME = timedelta(days=90)
"""How long a visitor who does nothing is kept."""
MOST_EVENTS = 50
"""How many of the latest events of a visitor are kept."""


@dataclass(frozen=True, slots=True)
class Anonymous:
    """A visitor. `key`: the tracking key. `events`: the columns of what they did, the oldest first."""

    key: UUID
    consent_at: datetime
    events: list[dict[str, Any]]


async def add(unit: Unit, id: UUID, key: UUID, events: Sequence[Mapping[str, object]]) -> None:
    """Adds events of a visitor, who is new or known to this table. Keeps the latest MOST_EVENTS."""
    now = await unit.database.time(unit.transaction.fetch)
    compiler = Compiler(unit.database)
    values = ",".join(map(compiler.bind, (id, key, "[]", now, now + LIFETIME)))
    sql = 'INSERT INTO "anonymous_visitor" ("id","tracking_key_id","events","consent_at","expires_at")'
    # The row is locked from here on, whether it was there or not.
    sql += f' VALUES ({values}) ON CONFLICT ("id") DO UPDATE SET "expires_at"=excluded."expires_at" RETURNING "events"'
    [(kept,)] = await unit.transaction.fetch(sql, compiler.parameters)
    if events:
        latest = [*orjson.loads(kept), *events][-MOST_EVENTS:]
        compiler = Compiler(unit.database)
        sql = f'UPDATE "anonymous_visitor" SET "events"={compiler.bind(orjson.dumps(latest).decode())}'
        await unit.transaction.fetch(f'{sql} WHERE "id"={compiler.bind(id)} RETURNING "id"', compiler.parameters)


async def take(unit: Unit, id: UUID) -> Anonymous | None:
    """Deletes a visitor, and returns what was stored of them. Returns None if nothing was."""
    compiler = Compiler(unit.database)
    sql = f'DELETE FROM "anonymous_visitor" WHERE "id"={compiler.bind(id)}'
    returned = ' RETURNING "tracking_key_id","consent_at","events"'
    found = await unit.transaction.fetch(sql + returned, compiler.parameters)
    if not found:
        return None
    key, consent, events = found[0]
    return Anonymous(UUID(str(key)), unit.database.decoders[Kind.INSTANT](consent), orjson.loads(events))


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` visitors who have done nothing for LIFETIME. Returns the number of deleted visitors."""
    compiler = Compiler(database)
    sql = f'SELECT "id" FROM "anonymous_visitor" WHERE "expires_at"<={database.now} LIMIT {compiler.bind(limit)}'
    async with database.transaction() as transaction:
        sql = f'DELETE FROM "anonymous_visitor" WHERE "id" IN ({sql}) RETURNING "id"'
        return len(await transaction.fetch(sql, compiler.parameters))
