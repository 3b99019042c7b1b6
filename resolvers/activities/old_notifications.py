"""Deletes notifications some time after they were read, and reminders some time after they fired or were dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zlib import crc32

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers import access, registry
from resolvers.changes import Changes, Unit, claims
from resolvers.search.compile import Compiler
from resolvers.search.expressions import Among, Compare, Operator
from resolvers.search.record import Record

BATCH = 500
"""The most notifications, and the most reminders, that are deleted in one run."""

_TURN = crc32(b"old notifications") - 2**31


async def prune(database: Database, settings: Settings) -> int:
    """Deletes up to BATCH notifications and up to BATCH reminders that are too old. Returns their number.

    They are gone for good, and no event tells of it. A reminder stays for as long as a notification of it.
    """
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(_prune_notifications) + await changes.run(_prune_reminders)


async def _prune_notifications(unit: Unit) -> int:
    await claims.claim(unit, [_TURN])
    read = Compare("read_at", Operator.LT, _oldest(unit))
    return await _delete(unit, models.Notification, await unit.find(models.Notification, read, limit=BATCH, lock=True))


async def _prune_reminders(unit: Unit) -> int:
    await claims.claim(unit, [_TURN])
    over = Among("id", await _over(unit, _oldest(unit)))
    return await _delete(unit, models.Reminder, await unit.find(models.Reminder, over, lock=True))


def _oldest(unit: Unit) -> datetime:
    hours = int(unit.settings.notification_retention_days * 24)
    return clock.shifted(unit.now, f"PT{hours}H", -1, unit.settings.time_zone)


async def _over(unit: Unit, oldest: datetime) -> tuple[UUID, ...]:
    """Returns reminders that fired or were dismissed before `oldest`, and of which no notification is left."""
    compiler = Compiler(unit.database)
    sql = f'SELECT r."id" FROM "reminder" r WHERE (r."fired_at"<{compiler.bind(oldest)}'  # noqa: S608 - parameters
    sql += f' OR r."dismissed_at"<{compiler.bind(oldest)})'
    sql += ' AND NOT EXISTS (SELECT 1 FROM "notification" n WHERE n."reminder_id"=r."id")'
    found = await unit.transaction.fetch(f"{sql} LIMIT {compiler.bind(BATCH)}", compiler.parameters)
    return tuple(UUID(str(row[0])) for row in found)


async def _delete(unit: Unit, model: type[Row], rows: Sequence[Record]) -> int:
    if not rows:
        return 0
    compiler = Compiler(unit.database)
    ids = ",".join(compiler.bind(row.id) for row in sorted(rows, key=lambda row: str(row.id)))
    table = registry.of(model).description.table
    sql = f'DELETE FROM "{table}" WHERE "id" IN ({ids}) RETURNING "id"'  # noqa: S608 - values are parameters
    return len(await unit.transaction.fetch(sql, compiler.parameters))
