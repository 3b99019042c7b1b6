"""Reads the event log. A position in the log is the sequence number (`seq`) of an event; 0 is the start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from core.ids import new_id
from models.dialect.base import Database
from models.fields import Kind
from resolvers.events import cursors
from resolvers.search.compile import Compiler

COLUMNS = ("seq", "id", "at", "transaction", "actor", "entity", "row_id", "version", "operation", "changes")

Changed = dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Event:
    """One change to one row. `changes`: a dict from column to the old and the new value, as JSON values."""

    seq: int
    id: UUID
    at: datetime
    transaction: UUID
    actor: str
    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Changed


@dataclass(frozen=True, slots=True)
class Pending:
    """An event of an open transaction. It is not in the log yet."""

    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Mapping[str, tuple[Any, Any]]
    id: UUID = field(default_factory=new_id)


def event_of(database: Database) -> Callable[[Sequence[Any]], Event]:
    """Returns a function that converts a database row to an Event. The row must begin with the columns `COLUMNS`."""
    moment = database.decoders.get(Kind.INSTANT)
    ids = [COLUMNS.index(name) for name in ("id", "transaction", "row_id")]

    def make(row: Sequence[Any]) -> Event:
        values = list(row[: len(COLUMNS)])
        for index in ids:
            values[index] = UUID(str(values[index]))  # asyncpg returns its own UUID class
        if moment is not None:
            values[2] = moment(values[2])
        values[-1] = orjson.loads(values[-1])
        return Event(*values)

    return make


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the event log begins and ends.

    `log`: the log's id. `last`: the position of the last event. `pruned`: the position of the last event that was
    pruned.
    """

    log: UUID
    last: int
    pruned: int

    def check(self, cursor: str) -> int:
        """Returns the position of a cursor.

        Raises CursorExpired if the cursor belongs to another log or lies beyond the log's end, or if events after it
        were pruned. Raises BadUserInput if the cursor is malformed.
        """
        log, seq = cursors.read(cursor)
        if log != self.log:
            raise cursors.expired("belongs to another log")
        if seq > self.last:
            raise cursors.expired("is ahead of the log")
        if seq < self.pruned:
            raise cursors.expired("is too old: events after it were pruned")
        return seq


async def extent(database: Database) -> Extent:
    """Reads where the event log begins and ends."""
    sql = 'SELECT l."log",l."pruned",(SELECT max("seq") FROM "event") FROM "event_log" l'
    log, pruned, last = (await database.fetch(sql))[0]
    # If every event was pruned, the table no longer has the last position.
    return Extent(log if isinstance(log, UUID) else UUID(str(log)), max(last or 0, pruned), pruned)


async def after(database: Database, seq: int, limit: int) -> list[Event]:
    """Returns up to `limit` events after the position `seq`, in log order."""
    compiler = Compiler(database)
    listed = ",".join(f'"{column}"' for column in COLUMNS)
    sql = f'SELECT {listed} FROM "event" WHERE "seq">{compiler.bind(seq)} ORDER BY "seq" LIMIT {compiler.bind(limit)}'
    return list(map(event_of(database), await database.fetch(sql, compiler.parameters)))


async def batch(database: Database, seq: int, limit: int) -> list[Event]:
    """Returns the events after the position `seq`, without splitting a transaction.

    Reads up to `limit` events, and then the remaining events of the last transaction.
    """
    events = await after(database, seq, limit)
    while events and len(events) >= limit:
        more = await after(database, events[-1].seq, limit)
        same = [event for event in more if event.transaction == events[-1].transaction]
        events += same
        if len(same) < limit:
            break
    return events


async def transaction_start(database: Database, event: Event) -> int:
    """Returns the position just before the first event of the event's transaction."""
    compiler = Compiler(database)
    # The events of a transaction are contiguous in the log.
    sql = f'SELECT "seq" FROM "event" WHERE "seq"<{compiler.bind(event.seq)}'
    sql += f' AND "transaction"<>{compiler.bind(event.transaction)} ORDER BY "seq" DESC LIMIT 1'
    found = await database.fetch(sql, compiler.parameters)
    return int(found[0][0]) if found else 0
