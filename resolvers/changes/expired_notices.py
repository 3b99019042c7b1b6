"""Deletes notifications and reminders for good. They leave no trace in the event log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models.row import Row
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.record import Record


async def over(unit: Unit, oldest: datetime, most: int) -> tuple[UUID, ...]:
    """Returns up to `most` reminders that ended before `oldest`, and of which no notification is left."""
    compiler = Compiler(unit.database)
    sql = f'SELECT r."id" FROM "reminder" r WHERE (r."fired_at"<{compiler.bind(oldest)}'  # noqa: S608 - parameters
    sql += f' OR r."dismissed_at"<{compiler.bind(oldest)})'
    sql += ' AND NOT EXISTS (SELECT 1 FROM "notification" n WHERE n."reminder_id"=r."id")'
    found = await unit.transaction.fetch(f"{sql} LIMIT {compiler.bind(most)}", compiler.parameters)
    return tuple(UUID(str(row[0])) for row in found)


async def delete(unit: Unit, model: type[Row], rows: Sequence[Record]) -> int:
    """Deletes locked rows for good, without an event. Returns their number."""
    if not rows:
        return 0
    compiler = Compiler(unit.database)
    ids = ",".join(compiler.bind(row.id) for row in sorted(rows, key=lambda row: str(row.id)))
    table = registry.of(model).description.table
    sql = f'DELETE FROM "{table}" WHERE "id" IN ({ids}) RETURNING "id"'  # noqa: S608 - values are parameters
    return len(await unit.transaction.fetch(sql, compiler.parameters))
