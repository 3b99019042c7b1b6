"""Reading the event log: what came after a place, and how far it goes."""

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
    """What one change did to one row: `changes` has for each column the value before and after, as JSON."""

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
    """What a transaction did to a row: an event that is not in the log yet."""

    entity: str
    row_id: UUID
    version: int
    operation: str
    changes: Mapping[str, tuple[Any, Any]]
    id: UUID = field(default_factory=new_id)


def event_of(database: Database) -> Callable[[Sequence[Any]], Event]:
    """What makes events of rows with `COLUMNS` in front."""
    moment = database.decoders.get(Kind.INSTANT)
    ids = [COLUMNS.index(name) for name in ("id", "transaction", "row_id")]

    def make(row: Sequence[Any]) -> Event:
        values = list(row[: len(COLUMNS)])
        for index in ids:
            values[index] = UUID(str(values[index]))  # a driver may have UUIDs of its own
        if moment is not None:
            values[2] = moment(values[2])
        values[-1] = orjson.loads(values[-1])
        return Event(*values)

    return make


@dataclass(frozen=True, slots=True)
class Extent:
    """A log's name, how far it goes, and up to where it was pruned."""

    log: UUID
    last: int
    pruned: int

    def check(self, cursor: str) -> int:
        """The place from which a cursor goes on. Raises CursorExpired, or BadUserInput for a malformed one."""
        log, seq = cursors.read(cursor)
        if log != self.log:
            raise cursors.expired("is from another log")
        if seq > self.last:
            raise cursors.expired("is ahead of the log")
        if seq < self.pruned:
            raise cursors.expired("is so old that what followed it was removed")
        return seq


async def extent(database: Database) -> Extent:
    """How far the log goes at this moment."""
    sql = 'SELECT l."log",l."pruned",(SELECT max("seq") FROM "event") FROM "event_log" l'
    log, pruned, last = (await database.fetch(sql))[0]
    return Extent(log if isinstance(log, UUID) else UUID(str(log)), max(last or 0, pruned), pruned)


async def after(database: Database, seq: int, limit: int) -> list[Event]:
    """The next events after a place, in their order."""
    compiler = Compiler(database)
    listed = ",".join(f'"{column}"' for column in COLUMNS)
    sql = f'SELECT {listed} FROM "event" WHERE "seq">{compiler.bind(seq)} ORDER BY "seq" LIMIT {compiler.bind(limit)}'
    return list(map(event_of(database), await database.fetch(sql, compiler.parameters)))


async def batch(database: Database, seq: int, limit: int) -> list[Event]:
    """As `after`, with all of the last event's transaction: what one transaction did is looked at as a whole."""
    events = await after(database, seq, limit)
    while events and len(events) >= limit:
        more = await after(database, events[-1].seq, limit)
        same = [event for event in more if event.transaction == events[-1].transaction]
        events += same
        if len(same) < limit:
            break
    return events


async def begun(database: Database, event: Event) -> int:
    """The place from which an event's transaction goes on; its events follow each other."""
    compiler = Compiler(database)
    sql = f'SELECT "seq" FROM "event" WHERE "seq"<{compiler.bind(event.seq)}'
    sql += f' AND "transaction"<>{compiler.bind(event.transaction)} ORDER BY "seq" DESC LIMIT 1'
    found = await database.fetch(sql, compiler.parameters)
    return int(found[0][0]) if found else 0
