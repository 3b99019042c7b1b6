"""The worker's periodic jobs: one line each in a table.

They run between its deliveries, in every worker: a job must do no harm when several run it at once.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from core import clock
from core.settings import Settings
from jobs.due_transitions import pass_time
from models.dialect.base import Database
from resolvers.authentication import sessions
from resolvers.changes import idempotency
from resolvers.webhooks import deliveries

_log = logging.getLogger("rapport.worker")


@dataclass(frozen=True, slots=True)
class Periodic:
    """A job: its name, the seconds until it is due again, and the function that does it.

    The function may do a part of the work. It returns how many rows it changed; unless that is 0, there may be more.
    """

    name: str
    seconds: float
    run: Callable[[Database, Settings], Awaitable[int]]


async def _prune_deliveries(database: Database, settings: Settings) -> int:
    oldest = clock.now() - timedelta(days=settings.webhook_retention_days)
    return int(await deliveries.prune(database, oldest))


PERIODIC = (
    Periodic("prune deliveries", 600, _prune_deliveries),
    Periodic("prune idempotency keys", 600, lambda database, settings: idempotency.prune(database)),
    Periodic("prune sessions", 600, lambda database, settings: sessions.prune(database)),
    Periodic("time-driven transitions", 60, pass_time),
)


class Timetable:
    """When each job is due: all of them at once in the beginning."""

    def __init__(self, jobs: Sequence[Periodic] = PERIODIC, now: Callable[[], float] = time.monotonic) -> None:
        self._due = dict.fromkeys(jobs, now())
        self._now = now

    async def run(self, database: Database, settings: Settings) -> Counter[str]:
        """Runs each job that is due, once, and returns how much each of them did.

        A job that did something is due again at once. One that fails is logged, keeps no other from running, and is due
        again after its usual time.
        """
        done: Counter[str] = Counter()
        for job in [job for job, due in self._due.items() if due <= self._now()]:
            try:
                done[job.name] = await job.run(database, settings)
            except Exception:
                _log.exception("The periodic job %r failed; it runs again in %g s", job.name, job.seconds)
            if not done[job.name]:
                self._due[job] = self._now() + job.seconds
        return done
