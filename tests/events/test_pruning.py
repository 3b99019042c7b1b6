"""Tests of pruning: old events are first written to a file and then removed from the event log."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

import models
from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.pruning import KEPT, prune
from models.dialect.base import Database
from resolvers.events import event_log
from tests.factories import Make


def old(days: int) -> date:
    """Returns the date `days` days ago."""
    return clock.today(Settings().time_zone) - timedelta(days=days)


async def aged(database: Database, make: Make, monkeypatch: pytest.MonkeyPatch, days: list[int]) -> None:
    """Writes an event for each age in days."""
    now = clock.now
    for age in days:
        monkeypatch.setattr(clock, "now", partial(_ago, now, age))
        await make(models.Tag)
    monkeypatch.setattr(clock, "now", now)


def _ago(now: Callable[[], datetime], days: int) -> datetime:
    return now() - timedelta(days=days)


async def test_old_events_are_archived_and_removed(
    database: Database, make: Make, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await aged(database, make, monkeypatch, [300, 250, 200, 100, 0])
    before = await event_log.after(database, 0, 100)
    told = await prune(settings, old(220), tmp_path)
    assert told.startswith("2 events")
    (path,) = tmp_path.glob("*.gz")
    with gzip.open(path) as file:
        archived = [json.loads(line) for line in file]
    assert [event["seq"] for event in archived] == [event.seq for event in before[:2]]
    assert [event["changes"] for event in archived] == [
        {name: list(pair) for name, pair in event.changes.items()} for event in before[:2]
    ]
    assert await event_log.after(database, 0, 100) == before[2:]
    assert (await event_log.extent(database)).pruned == before[1].seq
    assert (await prune(settings, old(220), tmp_path)).startswith("The log has no events")


async def test_what_is_young_stays_unless_it_is_forced(
    database: Database, make: Make, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await aged(database, make, monkeypatch, [100, 0])
    for day in (old(KEPT.days - 2), old(-1)):
        with pytest.raises(CommandError):
            await prune(settings, day, tmp_path)
    assert len(await event_log.after(database, 0, 100)) == 2
    assert (await prune(settings, old(50), tmp_path, force=True)).startswith("1 events")
    with pytest.raises(CommandError, match="is in the future"):
        await prune(settings, old(-1), tmp_path, force=True)


async def test_what_cannot_be_archived_stays(
    database: Database, make: Make, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await aged(database, make, monkeypatch, [300])
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="cannot be written"):
        await prune(settings, old(200), tmp_path / "file")
    assert len(await event_log.after(database, 0, 100)) == 1


async def test_a_number_that_is_gone_does_not_come_back(
    database: Database, make: Make, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await aged(database, make, monkeypatch, [300])
    last = (await event_log.extent(database)).last
    await prune(settings, old(200), tmp_path)
    await make(models.Tag)
    assert [event.seq > last for event in await event_log.after(database, 0, 100)] == [True]
