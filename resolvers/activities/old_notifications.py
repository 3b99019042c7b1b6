"""Deletes notifications some time after they were read, and reminders some time after they fired or were dismissed."""

from __future__ import annotations

from datetime import datetime
from zlib import crc32

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.changes import Changes, Unit, claims, expired_notices
from resolvers.search.expressions import Among, Compare, Operator

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
    return await expired_notices.delete(
        unit, models.Notification, await unit.find(models.Notification, read, limit=BATCH, lock=True)
    )


async def _prune_reminders(unit: Unit) -> int:
    await claims.claim(unit, [_TURN])
    over = Among("id", await expired_notices.over(unit, _oldest(unit), BATCH))
    return await expired_notices.delete(unit, models.Reminder, await unit.find(models.Reminder, over, lock=True))


def _oldest(unit: Unit) -> datetime:
    hours = int(unit.settings.notification_retention_days * 24)
    return clock.shifted(unit.now, f"PT{hours}H", -1, unit.settings.time_zone)
