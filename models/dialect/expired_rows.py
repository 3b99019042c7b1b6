"""Deletes rows that have expired, from tables with the columns `id` and `expires_at`."""

from __future__ import annotations

from models.dialect.base import Database


async def delete_expired(database: Database, table: str, most: int) -> int:
    """Deletes at most `most` expired rows of a table, in a transaction of its own. Returns the number of deleted rows.

    `table`: the name of the table, which is no text of a client.
    """
    expired = f'"expires_at"<={database.now}'
    some = f'SELECT "id" FROM "{table}" WHERE {expired} LIMIT {most:d}'
    async with database.transaction() as transaction:
        # The DELETE repeats the condition, to check the locked row: it may have been renewed in the meantime.
        sql = f'DELETE FROM "{table}" WHERE "id" IN ({some}) AND {expired} RETURNING "id"'
        return len(await transaction.fetch(sql))
