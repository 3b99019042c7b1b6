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

import models
from core.errors import BadUserInput
from core.ids import parse_global_id, parse_uuid
from models.dialect.base import Database
from models.dialect.expired_rows import delete_expired
from models.fields import Kind
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows

LIFETIME = timedelta(days=90)
"""How long a visitor who does nothing is kept."""
MOST_EVENTS = 50
"""How many of the latest events of a visitor are kept."""
MOST_BYTES = 8_192
"""The most bytes that the events of a visitor take, as JSON. Anybody can become a visitor."""


@dataclass(frozen=True, slots=True)
class Anonymous:
    """A visitor. `key`: the tracking key. `events`: the columns of what they did, the oldest first."""

    key: UUID
    consent_at: datetime
    events: list[dict[str, Any]]


async def key_with_id(database: Database, text: str) -> Record | None:
    """Returns the active tracking key with this id, or None."""
    entity = registry.of(models.TrackingKey)
    id = parse_uuid(text)
    if id is None:
        try:
            code, id = parse_global_id(text)
        except BadUserInput:
            return None
        if code != entity.code:
            return None
    where = every(equals("id", id), equals("active", True), LIVING)
    statement = select_rows(database, entity.description, where, None, 1)
    found = await database.fetch(statement.sql, statement.parameters)
    return statement.reader.record(found[0]) if found else None


async def add(unit: Unit, id: UUID, key: UUID, events: Sequence[Mapping[str, object]]) -> None:
    """Adds events of a visitor, who is new or known to this table. Keeps the latest ones."""
    now = await unit.database.time(unit.transaction.fetch)
    compiler = Compiler(unit.database)
    values = ",".join(map(compiler.bind, (id, key, "[]", now, now + LIFETIME)))
    sql = 'INSERT INTO "anonymous_visitor" ("id","tracking_key_id","events","consent_at","expires_at")'
    # The row is locked from here on, whether it was there or not.
    sql += f' VALUES ({values}) ON CONFLICT ("id") DO UPDATE SET "expires_at"=excluded."expires_at" RETURNING "events"'
    [(kept,)] = await unit.transaction.fetch(sql, compiler.parameters)
    if events:
        compiler = Compiler(unit.database)
        latest = compiler.bind(_latest([*orjson.loads(kept), *events]))
        sql = f'UPDATE "anonymous_visitor" SET "events"={latest}'
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


def _latest(events: Sequence[Mapping[str, object]]) -> str:
    """Returns the latest events, as JSON: at most MOST_EVENTS, and at most MOST_BYTES."""
    kept: list[bytes] = []
    size = 1
    for event in reversed(events[-MOST_EVENTS:]):
        written = orjson.dumps(event)
        size += len(written) + 1
        if size > MOST_BYTES:
            break
        kept.append(written)
    return f"[{b','.join(reversed(kept)).decode()}]"


async def prune(database: Database, limit: int = 1_000) -> int:
    """Deletes at most `limit` visitors who have done nothing for LIFETIME. Returns the number of deleted visitors."""
    return await delete_expired(database, "anonymous_visitor", limit)
