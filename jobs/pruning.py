"""Writes old events to an archive file, then removes them from the event log.

Events are removed only after their archive file is complete, so the job can be interrupted and run again.
"""

from __future__ import annotations

import gzip
import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import orjson

from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.progress import progress
from models.database import connect
from models.dialect.base import Database
from resolvers.events import event_log, pruning

KEPT = timedelta(days=183)
"""Events younger than this are not removed unless `force` is set."""


async def prune(settings: Settings, before: date, folder: Path, *, force: bool = False) -> str:
    """Archives and removes all events before the day `before`. Returns a message that says what was done.

    `folder`: the folder for the archive file.
    `force`: whether to remove events even if they are younger than KEPT.

    Raises CommandError, and removes nothing, if the day is too recent or the file cannot be written.
    """
    moment = datetime.combine(before, time(), settings.time_zone).astimezone(UTC)
    if before > clock.today(settings.time_zone):
        raise CommandError(f"{before} is in the future. Give a past day.")
    youngest = clock.shifted_day(clock.now(), f"P{KEPT.days}D", -1, settings.time_zone)
    if before > youngest and not force:
        raise CommandError(
            f"The last six months of events are kept: give a day up to {youngest}, or use --force. Subscribers and"
            " webhooks that are further behind cannot resume."
        )
    async with connect(settings) as database:
        through = await pruning.last_before(database, moment)
        extent = await event_log.extent(database)
        if through <= extent.pruned:
            return f"The log has no events from before {before}."
        path = folder / f"events-{extent.log}-{extent.pruned + 1}-{through}.jsonl.gz"
        count = await _archive(database, path, extent.pruned, through)
        with progress("Events removed", count) as tell:
            done = 0
            async for removed in pruning.remove(database, through):
                done += removed
                tell(done)
        return f"{done:,} events from before {before} were archived to {path} and removed from the log."


async def _archive(database: Database, path: Path, pruned: int, through: int) -> int:
    """Writes a range of events to a gzipped JSON Lines file. Returns the number of events written.

    The first event is the one after number `pruned`, and the last event has the number `through`. The file appears at
    `path` only when it is complete.
    """
    aside = path.with_name(path.name + ".part")
    count = 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as raw:
            with gzip.open(raw, "wb") as file, progress("Events archived", through - pruned) as tell:
                async for events in pruning.old_events(database, through):
                    file.writelines(orjson.dumps(event) + b"\n" for event in events)
                    count += len(events)
                    tell(count)
            raw.flush()
            os.fsync(raw.fileno())
        aside.replace(path)
    except OSError as error:
        raise CommandError(f"The archive {path} cannot be written: {error.strerror}. Nothing was removed.") from None
    return count
