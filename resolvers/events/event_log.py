"""Reads the event log: events after a position, and the extent of the log."""

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
    """One change to one row. `changes`: for each column, the values before and after as JSON."""

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
    """An event that is not in the log yet, because its transaction is still open."""

    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Mapping[str, tuple[Any, Any]]
    id: UUID = field(default_factory=new_id)


def event_of(database: Database) -> Callable[[Sequence[Any]], Event]:
    """Returns a function that decodes rows to events. The rows start with `COLUMNS`."""
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
    """The log's id, the position of its last event, and the position up to which it was pruned."""

    log: UUID
    last: int
    pruned: int

    def check(self, cursor: str) -> int:
        """The position of a cursor. Raises CursorExpired, or BadUserInput if it is malformed."""
        log, seq = cursors.read(cursor)
        if log != self.log:
            raise cursors.expired("belongs to another log")
        if seq > self.last:
            raise cursors.expired("is ahead of the log")
        if seq < self.pruned:
            raise cursors.expired("is too old: events after it were pruned")
        return seq


async def extent(database: Database) -> Extent:
    """Reads the extent of the log."""
    sql = 'SELECT l."log",l."pruned",(SELECT max("seq") FROM "event") FROM "event_log" l'
    log, pruned, last = (await database.fetch(sql))[0]
    # If every event was pruned, the table no longer has the last position.
    return Extent(log if isinstance(log, UUID) else UUID(str(log)), max(last or 0, pruned), pruned)


async def after(database: Database, seq: int, limit: int) -> list[Event]:
    """The next events after a position, in order."""
    compiler = Compiler(database)
    listed = ",".join(f'"{column}"' for column in COLUMNS)
    sql = f'SELECT {listed} FROM "event" WHERE "seq">{compiler.bind(seq)} ORDER BY "seq" LIMIT {compiler.bind(limit)}'
    return list(map(event_of(database), await database.fetch(sql, compiler.parameters)))


async def batch(database: Database, seq: int, limit: int) -> list[Event]:
    """As `after`, but never splits a transaction: the last one is read to its end, beyond `limit` if necessary."""
    events = await after(database, seq, limit)
    while events and len(events) >= limit:
        more = await after(database, events[-1].seq, limit)
        same = [event for event in more if event.transaction == events[-1].transaction]
        events += same
        if len(same) < limit:
            break
    return events


async def transaction_start(database: Database, event: Event) -> int:
    """The position before the first event of an event's transaction. Events of a transaction are contiguous."""
    compiler = Compiler(database)
    sql = f'SELECT "seq" FROM "event" WHERE "seq"<{compiler.bind(event.seq)}'
    sql += f' AND "transaction"<>{compiler.bind(event.transaction)} ORDER BY "seq" DESC LIMIT 1'
    found = await database.fetch(sql, compiler.parameters)
    return int(found[0][0]) if found else 0
