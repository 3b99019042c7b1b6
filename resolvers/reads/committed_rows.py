"""Reads rows outside of transactions, without access control, for the jobs of the server."""

from __future__ import annotations

from models.dialect.base import Database
from models.row import Row
from resolvers import registry
from resolvers.search.expressions import Expression
from resolvers.search.record import Record
from resolvers.search.statements import rows


async def committed_rows(
    database: Database, model: type[Row], where: Expression, limit: int | None = None
) -> list[Record]:
    """Returns the rows that meet a condition, deleted or not. `limit`: their largest number."""
    statement = rows(database, registry.of(model).description, where, None, limit)
    return [statement.reader.record(row) for row in await database.fetch(statement.sql, statement.parameters)]
