"""Tests of periodic jobs: when they are due, and what happens if one fails."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

import models
from core import clock
from core.settings import Settings
from jobs.periodic import PERIODIC, Periodic, Timetable
from models.dialect.base import Database
from tests.factories import Make

Run = Callable[[Database, Settings], Awaitable[int]]


class Now:
    """A clock whose time a test sets."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def doing(*counts: int) -> tuple[Run, list[int]]:
    """Returns a job and a list, to which each call of the job adds its count.

    Each call returns the next count, or raises an exception if this count is negative.
    """
    left, done = list(counts), list[int]()

    async def run(database: Database, settings: Settings) -> int:
        done.append(left.pop(0) if left else 0)
        if done[-1] < 0:
            raise RuntimeError("planted")
        return done[-1]

    return run, done


async def test_a_job_runs_at_once_and_then_after_its_time(database: Database, settings: Settings) -> None:
    now = Now()
    (often, often_done), (seldom, seldom_done) = doing(), doing()
    timetable = Timetable((Periodic("often", 60, often), Periodic("seldom", 600, seldom)), now)
    for seconds in (0, 1, 58, 1, 539, 1):
        now.seconds += seconds
        await timetable.run(database, settings)
    # Often: at 0, 60 and 599 s. Seldom: at 0 and 600 s.
    assert (len(often_done), len(seldom_done)) == (3, 2)


async def test_a_job_that_did_something_is_due_again_at_once(database: Database, settings: Settings) -> None:
    run, done = doing(5, 3)
    timetable = Timetable((Periodic("a", 600, run),), Now())
    told: Counter[str] = Counter()
    for _ in range(5):
        told.update(await timetable.run(database, settings))
    assert done == [5, 3, 0]
    assert told == {"a": 8}


async def test_a_job_that_fails_keeps_no_other_from_running(
    database: Database, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    now = Now()
    (fails, failed), (works, worked) = doing(-1, 7), doing(1)
    timetable = Timetable((Periodic("fails", 60, fails), Periodic("works", 60, works)), now)
    with caplog.at_level(logging.ERROR, "rapport.worker"):
        assert await timetable.run(database, settings) == {"works": 1}
    [record] = caplog.records
    assert record.getMessage() == "The periodic job 'fails' failed; it runs again in 60 s"
    await timetable.run(database, settings)
    assert (failed, worked) == ([-1], [1, 0])
    now.seconds += 60
    assert (await timetable.run(database, settings))["fails"] == 7


async def test_the_jobs_there_are(database: Database, settings: Settings, make: Make) -> None:
    assert {job.name: job.seconds for job in PERIODIC} == {
        "prune deliveries": 600,
        "prune form submissions": 600,
        "prune anonymous visitors": 600,
        "prune idempotency keys": 600,
        "prune persisted documents": 600,
        "prune sessions": 600,
        "prune password resets": 600,
        "prune sign-in codes": 600,
        "time-driven transitions": 60,
        "points that expire": 600,
        "incoming mail": 10,
        "lost messages": 10,
        "call lists": 300,
        "segments": 60,
        "automations": 1,
        "notifications": 1,
        "reminders of the next days": 600,
        "reminders that are due": 5,
        "occurrences that are due": 5,
        "digests": 60,
        "prune notifications": 600,
        "delete unneeded files": 600,
    }
    yesterday = clock.today(settings.time_zone) - timedelta(days=1)
    signed = {"imported": True, "status": "SIGNED", "signed_at": clock.now()}
    await make(models.Contract, **signed, terminates_on=yesterday)
    timetable, done = Timetable(), Counter[str]()
    for _ in range(3):
        done.update(await timetable.run(database, settings))
    assert +done == {"time-driven transitions": 1, "notifications": 2}  # the events that were looked at
