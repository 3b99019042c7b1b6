"""Removes old events from the event log. Callers should archive the events first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import datetime

from models.dialect.base import Database
from resolvers.events import event_log
from resolvers.search.compile import Compiler

CHUNK = 1000


async def last_before(database: Database, moment: datetime) -> int:
    """Returns the sequence number of the last event before `moment`, or 0 if there is none."""
    extent = await event_log.extent(database)
    compiler = Compiler(database)
    sql = f'SELECT min("seq") FROM "event" WHERE "at">={compiler.bind(moment)}'
    first_kept = (await database.fetch(sql, compiler.parameters))[0][0]
    return extent.last if first_kept is None else first_kept - 1


async def old_events(database: Database, through: int) -> AsyncIterator[list[dict[str, object]]]:
    """Yields lists of events, as dicts, up to the sequence number `through`. Sensitive values stay encrypted."""
    place = (await event_log.extent(database)).pruned
    while place < through:
        events = await event_log.after(database, place, CHUNK)
        if not events:
            return
        yield [asdict(event) for event in events if event.seq <= through]
        place = events[-1].seq


async def remove(database: Database, through: int) -> AsyncIterator[int]:
    """Deletes the events up to the sequence number `through`, in transactions of up to CHUNK events.

    After each transaction, yields the number of deleted events.
    """
    while True:
        async with database.transaction() as transaction:
            compiler = Compiler(database)
            # Set `pruned` with the first deletion, so that readers can tell a pruned range from an ordinary gap.
            await transaction.fetch(
                f'UPDATE "event_log" SET "pruned"={compiler.bind(through)} WHERE "pruned"<{compiler.bind(through)}',
                compiler.parameters,
            )
            compiler = Compiler(database)
            # A subquery, because DELETE has no LIMIT in PostgreSQL.
            sql = f'DELETE FROM "event" WHERE "seq" IN (SELECT "seq" FROM "event" WHERE "seq"<={compiler.bind(through)}'
            sql += f' ORDER BY "seq" LIMIT {compiler.bind(CHUNK)}) RETURNING "seq"'
            removed = len(await transaction.fetch(sql, compiler.parameters))
        yield removed
        if removed < CHUNK:
            return
