"""The periodic jobs of the worker, listed in PERIODIC.

Every worker runs these jobs between webhook deliveries. Therefore it must be safe to run a job in several workers at
the same time.
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
from jobs.automations import run_automations
from jobs.due_transitions import expire_points, pass_time, renew_call_lists
from jobs.incoming_mail import take_folder
from jobs.segments import refresh_segments
from models.dialect.base import Database
from resolvers.activities import digests, due_occurrences, due_reminders, notices, old_notifications, uploads
from resolvers.authentication import identities, password_reset_tokens, sessions
from resolvers.changes import anonymous_visitors, form_submissions, idempotency, persisted_documents
from resolvers.marketing import mailing_queue
from resolvers.webhooks import deliveries

_log = logging.getLogger("rapport.worker")


@dataclass(frozen=True, slots=True)
class Periodic:
    """A job that the worker runs every `seconds` seconds by calling `run`.

    A call of `run` may do only a part of the work. It returns the number of changed rows, or 0 if no work is left.
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
    Periodic("prune persisted documents", 600, lambda database, settings: persisted_documents.prune(database)),
    Periodic("prune sessions", 600, lambda database, settings: sessions.prune(database)),
    Periodic("prune form submissions", 600, lambda database, settings: form_submissions.prune(database)),
    Periodic("prune anonymous visitors", 600, lambda database, settings: anonymous_visitors.prune(database)),
    Periodic("delete unneeded files", 600, uploads.reap),
    Periodic("prune password resets", 600, lambda database, settings: password_reset_tokens.prune(database)),
    Periodic("prune sign-in codes", 600, lambda database, settings: identities.prune(database)),
    Periodic("prune notifications", 600, old_notifications.prune),
    Periodic("incoming mail", 10, take_folder),
    Periodic("lost messages", 10, mailing_queue.settle_lost),
    Periodic("time-driven transitions", 60, pass_time),
    Periodic("notifications", 1, notices.notify),
    Periodic("reminders of the next days", 600, due_reminders.prepare),
    Periodic("reminders that are due", 5, due_reminders.fire),
    Periodic("occurrences that are due", 5, due_occurrences.make),
    Periodic("digests", 60, digests.send),
    Periodic("points that expire", 600, expire_points),
    Periodic("call lists", 300, renew_call_lists),
    Periodic("segments", 60, refresh_segments),
    Periodic("automations", 1, run_automations),
)


@dataclass(slots=True)
class Runs:
    """Statistics about the runs of a periodic job in this process.

    `count`: the number of runs.
    `failures`: the number of failed runs.
    `rows`: the number of rows that the job has changed.
    `seconds`: the duration of the last run.
    `succeeded`: the time of the last run without an error, in seconds since 1970.
    """

    count: int = 0
    failures: int = 0
    rows: int = 0
    seconds: float = 0.0
    succeeded: float = 0.0


class Timetable:
    """Stores when each job is due, and runs the due jobs. At first, all jobs are due.

    `runs`: the statistics of each job, by the job's name.
    """

    def __init__(self, jobs: Sequence[Periodic] = PERIODIC, now: Callable[[], float] = time.monotonic) -> None:
        self._due = dict.fromkeys(jobs, now())
        self.runs = {job.name: Runs() for job in jobs}
        self._now = now

    async def run(self, database: Database, settings: Settings) -> Counter[str]:
        """Runs each due job once. Returns the number of rows that each job changed, by the job's name.

        A job that changed rows is due again immediately. Any other job is due again after its `seconds`. If a job
        fails, the error is logged and the other jobs still run.
        """
        done: Counter[str] = Counter()
        for job in [job for job, due in self._due.items() if due <= self._now()]:
            runs, began = self.runs[job.name], time.perf_counter()
            runs.count += 1
            try:
                done[job.name] = await job.run(database, settings)
                runs.succeeded = time.time()
                runs.rows += done[job.name]
            except Exception:
                runs.failures += 1
                _log.exception("The periodic job %r failed; it runs again in %g s", job.name, job.seconds)
            runs.seconds = time.perf_counter() - began
            if not done[job.name]:
                self._due[job] = self._now() + job.seconds
        return done
