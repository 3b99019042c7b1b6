"""Who gets a digest of notifications by mail, and when the last one was written."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from models.attention import DigestFrequency
from models.dialect.base import Database
from resolvers.events.data_keys import Within
from resolvers.search.compile import Compiler

_MONDAY = 0

LIFETIME = timedelta(days=1)
"""How long a digest may wait to be sent. Then there is the next one."""


async def frequency_of(database: Database, employee: UUID) -> DigestFrequency:
    """Returns how often an employee gets a digest."""
    compiler = Compiler(database)
    sql = f'SELECT "frequency" FROM "digest" WHERE "id"={compiler.bind(employee)}'
    found = await database.fetch(sql, compiler.parameters)
    return DigestFrequency(str(found[0][0])) if found else DigestFrequency.NEVER


async def choose(within: Within, employee: UUID, frequency: DigestFrequency) -> None:
    """Sets how often an employee gets a digest. The day of the last one is kept, so that no second one is sent."""
    compiler = Compiler(within.database)
    values = f"{compiler.bind(employee)},{compiler.bind(str(frequency))}"
    sql = f'INSERT INTO "digest" ("id","frequency") VALUES ({values})'
    sql += ' ON CONFLICT ("id") DO UPDATE SET "frequency"=excluded."frequency" RETURNING "id"'
    _ = await within.transaction.fetch(sql, compiler.parameters)


async def due(database: Database, day: date, limit: int) -> list[UUID]:
    """Returns up to `limit` employees whose digest of a day is missing."""
    compiler = Compiler(database)
    wanted = [DigestFrequency.DAILY, *([DigestFrequency.WEEKLY] if day.weekday() == _MONDAY else [])]
    chosen = ",".join(compiler.bind(str(one)) for one in wanted)
    sql = f'SELECT "id" FROM "digest" WHERE "frequency" IN ({chosen})'
    sql += f' AND ("sent_on" IS NULL OR "sent_on"<{compiler.bind(day)})'
    found = await database.fetch(f'{sql} ORDER BY "id" LIMIT {compiler.bind(limit)}', compiler.parameters)
    return [UUID(str(row[0])) for row in found]


async def begin(within: Within, employee: UUID, day: date) -> bool:
    """Notes that an employee has had the digest of a day. Returns False if they have had it already."""
    compiler = Compiler(within.database)
    today = compiler.bind(day)
    sql = f'UPDATE "digest" SET "sent_on"={today} WHERE "id"={compiler.bind(employee)}'
    sql += f' AND ("sent_on" IS NULL OR "sent_on"<{compiler.bind(day)}) RETURNING "id"'
    return bool(await within.transaction.fetch(sql, compiler.parameters))
