"""What the database knows of the bytes of files: which of them are in the store, and which nobody needs any more.

An upload, and the removal of bytes that no attachment has, must not get in each other's way:

1. `claim`, before the bytes are stored, writes or touches the row of the content. The row names the bytes.
2. The bytes are stored, unless they are there already.
3. `attach` locks the row, in the transaction that writes the attachment. If the row was removed meanwhile, the change
   is refused.
4. `condemn` deletes rows that nobody has touched for a while and that no attachment has. It notes their ids, and the
   bytes are deleted afterwards. Content that comes again gets another id, so that nothing new is deleted.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from core import clock
from core.ids import new_id
from models.dialect.base import Database
from models.fields import Kind
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

GRACE = timedelta(hours=1)
"""How long bytes stay that no attachment has. An upload must be attached before that."""


@dataclass(frozen=True, slots=True)
class Blob:
    """The bytes of one content. `is_stored`: whether they are in the store."""

    id: UUID
    checksum: str
    is_stored: bool


async def claim(database: Database, checksum: str, size: int) -> Blob:
    """Returns the blob of a content, which from then on stays for GRACE."""
    compiler = Compiler(database)
    now = clock.now()
    values = ",".join(map(compiler.bind, (new_id(), checksum, size, now, now)))
    async with database.transaction() as transaction:
        ((id, durable_since),) = await transaction.fetch(
            f'INSERT INTO "blob" ("id","checksum","size","touched_at","created_at") VALUES ({values})'
            ' ON CONFLICT ("checksum") DO UPDATE SET "touched_at"=excluded."touched_at"'
            ' RETURNING "id","stored_at"',
            compiler.parameters,
        )
    return Blob(UUID(str(id)), checksum, durable_since is not None)


async def stored(database: Database, blob: Blob) -> None:
    """Notes that the bytes of a blob are durable."""
    compiler = Compiler(database)
    now = clock.now()
    sql = f'UPDATE "blob" SET "stored_at"={compiler.bind(now)},"touched_at"={compiler.bind(now)}'
    sql += f' WHERE "id"={compiler.bind(blob.id)}'
    async with database.transaction() as transaction:
        _ = await transaction.fetch(f'{sql} RETURNING "id"', compiler.parameters)


async def attach(unit: Unit, id: UUID) -> bool:
    """Locks a blob until the end of the transaction. Returns False if its bytes are not in the store, or no longer."""
    compiler = Compiler(unit.database)
    sql = f'UPDATE "blob" SET "touched_at"={compiler.bind(clock.now())}'
    sql += f' WHERE "id"={compiler.bind(id)} AND "stored_at" IS NOT NULL RETURNING "id"'
    return bool(await unit.transaction.fetch(sql, compiler.parameters))


async def of_checksum(database: Database, checksum: str) -> UUID | None:
    """Returns the id of the blob with this content, or None if there is none in the store."""
    compiler = Compiler(database)
    sql = f'SELECT "id" FROM "blob" WHERE "checksum"={compiler.bind(checksum)} AND "stored_at" IS NOT NULL'
    found = await database.fetch(sql, compiler.parameters)
    return UUID(str(found[0][0])) if found else None


async def condemn(database: Database, grace: timedelta = GRACE, limit: int = 100) -> int:
    """Deletes at most `limit` blobs that no attachment has, deleted attachments included. Returns their number.

    Their bytes must be deleted afterwards: see `removals`. Blobs that somebody has touched within `grace` stay.
    """
    compiler = Compiler(database)
    oldest = clock.now() - grace
    unused = 'NOT EXISTS (SELECT 1 FROM "attachment" "a" WHERE "a"."checksum"="blob"."checksum")'
    # The condition on the time is repeated: on PostgreSQL, a row that an upload has touched meanwhile is judged anew.
    some = f'SELECT "id" FROM "blob" WHERE "touched_at"<{compiler.bind(oldest)} AND {unused}'
    some += f' ORDER BY "id" LIMIT {compiler.bind(limit)}'
    sql = f'DELETE FROM "blob" WHERE "id" IN ({some}) AND "touched_at"<{compiler.bind(oldest)} AND {unused}'
    sql += ' RETURNING "id","checksum"'
    async with database.transaction() as transaction:
        found = await transaction.fetch(sql, compiler.parameters)
        if found:
            noted, now = Compiler(database), clock.now()
            values = [(UUID(str(id)), checksum, now) for id, checksum in found]
            rows = ",".join(f"({','.join(map(noted.bind, row))})" for row in values)
            _ = await transaction.fetch(
                f'INSERT INTO "blob_removal" ("id","checksum","created_at") VALUES {rows} RETURNING "id"',
                noted.parameters,
            )
    return len(found)


async def removals(database: Database, limit: int = 100) -> list[Blob]:
    """Returns at most `limit` of the blobs whose bytes are to be deleted from the store."""
    compiler = Compiler(database)
    sql = f'SELECT "id","checksum" FROM "blob_removal" ORDER BY "id" LIMIT {compiler.bind(limit)}'
    found = await database.fetch(sql, compiler.parameters)
    return [Blob(UUID(str(id)), str(checksum), True) for id, checksum in found]


async def removed(database: Database, ids: Collection[UUID]) -> None:
    """Notes that the bytes of these blobs were deleted from the store."""
    compiler = Compiler(database)
    among = database.among('"id"', compiler.bind(database.values(Kind.ID, sorted(ids, key=str))), Kind.ID)
    async with database.transaction() as transaction:
        _ = await transaction.fetch(f'DELETE FROM "blob_removal" WHERE {among} RETURNING "id"', compiler.parameters)
