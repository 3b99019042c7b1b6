"""How far the event log has been read for notifications: a table with one row, which moves by compare-and-set."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from core import clock
from models.dialect.base import Database
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

_LATEST = timedelta(days=1)

_READER = UUID(int=1)
"""The id of the row."""


def oldest() -> datetime:
    """Returns the time since which events are notified of. Older ones are read and left."""
    return clock.now() - _LATEST


async def position(database: Database) -> int:
    """Returns the position of the last event read. A new database begins with the first one since `oldest`."""
    found = await _read(database)
    if found is not None:
        return found
    compiler = Compiler(database)
    sql = f'SELECT coalesce(max("seq"),0) FROM "event" WHERE "at"<{compiler.bind(oldest())}'
    first = int((await database.fetch(sql, compiler.parameters))[0][0])
    compiler = Compiler(database)
    values = f"({compiler.bind(_READER)},{compiler.bind(first)})"
    sql = f'INSERT INTO "notice_cursor" ("id","seq") VALUES {values} ON CONFLICT DO NOTHING'
    async with database.transaction() as transaction:
        _ = await transaction.fetch(f'{sql} RETURNING "id"', compiler.parameters)
    known = await _read(database)
    return first if known is None else known


async def _read(database: Database) -> int | None:
    compiler = Compiler(database)
    sql = f'SELECT "seq" FROM "notice_cursor" WHERE "id"={compiler.bind(_READER)}'
    found = await database.fetch(sql, compiler.parameters)
    return int(found[0][0]) if found else None


async def advance(unit: Unit, place: int, last: int) -> bool:
    """Moves the position from `place` to `last`. Returns False, and changes nothing, if another worker has moved it."""
    compiler = Compiler(unit.database)
    sql = f'UPDATE "notice_cursor" SET "seq"={compiler.bind(last)} WHERE "id"={compiler.bind(_READER)}'
    sql += f' AND "seq"={compiler.bind(place)} RETURNING "seq"'
    return bool(await unit.transaction.fetch(sql, compiler.parameters))
