"""Reads the event log. A position in the log is the sequence number (`seq`) of an event; 0 is the start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from core.ids import new_id
from core.lru import Lru
from models.dialect.base import Database
from models.fields import Kind
from resolvers.events import cursors
from resolvers.search.compile import Compiler

COLUMNS = ("seq", "id", "at", "transaction", "actor", "entity", "row_id", "version", "operation", "changes")

SENSITIVE_VALUES = "SensitiveValues"
"""The entity of an event that is about no row: it says that a caller was shown many values (see `bulk_reads`)."""

Changed = dict[str, tuple[Any, Any]]

_TRANSACTION = COLUMNS.index("transaction")
_deletions: Lru[UUID, frozenset[UUID]] = Lru(500, 2**20)
"""Caches the ids of the deletions of transactions, which never change."""


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

    `log`: the log's id.
    `last`: the position of the last event.
    `pruned`: the position of the last event that was pruned.
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


@dataclass(frozen=True, slots=True)
class Page:
    """Some events of the log, in log order.

    `deletions`: the deletions in each transaction that begins or ends on another page. A dict from the transaction's id
    to the ids of all its deletions, also those on other pages. Omits transactions that delete nothing.
    """

    events: list[Event]
    deletions: Mapping[UUID, frozenset[UUID]]


async def after(database: Database, seq: int, limit: int) -> list[Event]:
    """Returns up to `limit` events after the position `seq`, in log order."""
    return list(map(event_of(database), await _rows(database, seq + 1, limit)))


async def page(database: Database, seq: int, limit: int) -> Page:
    """Returns up to `limit` events after the position `seq`. A transaction may have events on more than one page."""
    # One row more at both ends tells whether a transaction goes on there.
    rows = await _rows(database, seq, limit + 2)
    before = rows.pop(0) if rows and rows[0][0] <= seq else None
    beyond = rows[limit] if len(rows) > limit else None
    events = list(map(event_of(database), rows[:limit]))
    deletions: dict[UUID, frozenset[UUID]] = {}
    for neighbour, event in ((before, events[0]), (beyond, events[-1])) if events else ():
        transaction = event.transaction
        if neighbour is None or UUID(str(neighbour[_TRANSACTION])) != transaction or transaction in deletions:
            continue
        if any(one.transaction == transaction and one.operation != "CREATE" for one in events):
            deletions[transaction] = await deletions_with(database, event)
    return Page(events, {transaction: ids for transaction, ids in deletions.items() if ids})


async def _rows(database: Database, first: int, limit: int) -> list[Sequence[Any]]:
    """Reads up to `limit` events from the sequence number `first` on."""
    compiler = Compiler(database)
    listed = ",".join(f'"{column}"' for column in COLUMNS)
    sql = f'SELECT {listed} FROM "event" WHERE "seq">={compiler.bind(first)}'
    sql += f' ORDER BY "seq" LIMIT {compiler.bind(limit)}'
    return await database.fetch(sql, compiler.parameters)


async def deletions_with(database: Database, event: Event) -> frozenset[UUID]:
    """Returns the ids of all deletions in the transaction of an event."""
    found = _deletions.get(event.transaction)
    if found is None:
        # The events of a transaction are contiguous in the log.
        first, last = [await _edge(database, event, comparison) for comparison in ("<", ">")]
        compiler = Compiler(database)
        sql = f'SELECT "changes" FROM "event" WHERE "operation"={compiler.bind("DELETE")}'
        if first is not None:
            sql += f' AND "seq">{compiler.bind(first)}'
        if last is not None:
            sql += f' AND "seq"<{compiler.bind(last)}'
        rows = await database.fetch(sql, compiler.parameters)
        found = frozenset(UUID(orjson.loads(row[0])["deletion_id"][1]) for row in rows)
        _deletions.put(event.transaction, found, 200 + 100 * len(found))
    return found


async def _edge(database: Database, event: Event, comparison: str) -> int | None:
    """Returns the position of the nearest event of another transaction.

    `comparison`: "<" to search before the event, ">" to search after it.
    """
    compiler = Compiler(database)
    sql = f'SELECT "seq" FROM "event" WHERE "seq"{comparison}{compiler.bind(event.seq)}'
    sql += f' AND "transaction"<>{compiler.bind(event.transaction)}'
    sql += f' ORDER BY "seq" {"DESC" if comparison == "<" else "ASC"} LIMIT 1'
    found = await database.fetch(sql, compiler.parameters)
    return int(found[0][0]) if found else None
