"""The worker, which delivers events to webhook endpoints, sends mail, and runs the periodic jobs.

Any number of workers may run at the same time, in separate processes or inside the server. A worker attempts a delivery
only while it holds the delivery's lease. Therefore no other worker attempts this delivery at the same time. If a worker
is killed, its leases expire, and other workers take over its deliveries.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from typing import Literal
from uuid import UUID

import httpx

import resolvers.entities  # noqa: F401 - registers them
from core import clock
from core.errors import TimedOut, Unavailable, Unreadable
from core.figures import Figure, Figures
from core.logs import announce
from core.settings import Settings
from jobs.channel_messages import ChannelMessages
from jobs.mailing import Mailing
from jobs.migrate import check_ready
from jobs.periodic import Runs, Timetable
from models.database import connect
from models.dialect.base import Database
from models.dialect.fair_shares import pool_figures
from models.dialect.statement_scope import StatementScope
from models.webhooks import DeliveryError, DeliveryState
from resolvers.webhooks import backlog, leases
from resolvers.webhooks.delivery_attempt import GONE, send
from resolvers.webhooks.endpoints import Endpoint, active_endpoints, disable
from resolvers.webhooks.event_matching import match
from resolvers.webhooks.leases import Lease, Outcome
from resolvers.webhooks.payload import CallerGone, PayloadFailed, Shown, make_payload, opened
from resolvers.webhooks.safe_addresses import Resolve, resolve, transport

AT_ONCE = 16
AT_ONCE_AN_ENDPOINT = 4
POLL_SECONDS = 0.5
TELL_SECONDS = 10.0
STOP_SECONDS = 15.0
UNSIGNED = "The secret of the webhook cannot be decrypted. Replace it by webhookSecretRotate."

JOB_FIGURES: tuple[tuple[str, Literal["counter", "gauge"], str, Callable[[Runs], float]], ...] = (
    ("runs", "counter", "How often a periodic job ran.", lambda runs: runs.count),
    ("failures", "counter", "How often a periodic job failed.", lambda runs: runs.failures),
    ("rows", "counter", "The rows that a periodic job changed.", lambda runs: runs.rows),
    ("duration_seconds", "gauge", "How long the last run took.", lambda runs: runs.seconds),
    ("last_success_timestamp_seconds", "gauge", "When a job last ran without an error.", lambda runs: runs.succeeded),
)
"""The metrics of periodic jobs: name, kind, description and value."""

_log = logging.getLogger("rapport.worker")


class Worker:
    """Delivers webhooks, sends mail and runs the periodic jobs until `stop` is called.

    `counts`: counts by name. The name of a result, such as "delivered" or "mails sent", has the number of attempts. The
    name of a periodic job has the number of changed rows.
    """

    def __init__(self, database: Database, settings: Settings, shown: Shown, *, resolve: Resolve = resolve) -> None:
        self.counts: Counter[str] = Counter()
        self._database = database
        self._settings = settings
        self._shown = shown
        self._resolve = resolve
        self._wake = asyncio.Event()
        self._stopping = False
        self._tasks: dict[asyncio.Task[None], UUID] = {}
        self._timetable = Timetable()
        self._mailing = Mailing(database, settings, self._note_mail, self._wake.set)
        self._messages = ChannelMessages(database, settings, self._note_message, self._wake.set, resolve)

    def _note_mail(self, result: str) -> None:
        self.counts[f"mails {result}"] += 1

    def _note_message(self, result: str) -> None:
        self.counts[f"messages {result}"] += 1

    def wake(self) -> None:
        """Starts the next round immediately instead of after POLL_SECONDS."""
        self._wake.set()

    def stop(self) -> None:
        """Makes `run` return.

        The worker starts no more deliveries, and waits at most STOP_SECONDS for those in progress.
        """
        self._stopping = True
        self._messages.stop()
        self._wake.set()

    async def figures(self) -> list[Figure]:
        """Returns the figures of this worker, of the event log and of webhook deliveries."""
        jobs = self._timetable.runs
        results = [({"result": name}, self.counts[name]) for name in ("delivered", "failed", "given up", "skipped")]
        found = [
            Figure("rapport_webhook_deliveries", "counter", "Attempts and deliveries by their result.", results),
            *(
                Figure(f"rapport_job_{name}", kind, text, [({"job": job}, value(runs)) for job, runs in jobs.items()])
                for name, kind, text, value in JOB_FIGURES
            ),
        ]
        with StatementScope("metrics", reserved=True):
            return found + await backlog.figures(self._database)

    async def run(self) -> None:
        """Runs rounds of work until `stop` is called.

        If a round fails, the error is logged, and the next round runs.
        """
        connections = transport(
            private=self._settings.webhook_private_targets, connections=AT_ONCE, resolve=self._resolve
        )
        async with (
            self._database.wakes(self.wake),
            httpx.AsyncClient(transport=connections, follow_redirects=False, timeout=None) as client,  # noqa: S113 - each attempt has its own
        ):
            try:
                while not self._stopping:
                    self._wake.clear()
                    more = False
                    try:
                        more = await self._round(client)
                    except (Unavailable, TimedOut):  # the database has logged it
                        await asyncio.sleep(POLL_SECONDS)
                    except Exception:
                        _log.exception("A round of the worker failed; the next one follows")
                        await asyncio.sleep(POLL_SECONDS)
                    if not more:
                        with suppress(TimeoutError):
                            async with asyncio.timeout(POLL_SECONDS):
                                await self._wake.wait()
                await self._drain(STOP_SECONDS)
            finally:
                await self._drain(0)

    async def _drain(self, seconds: float) -> None:
        """Waits at most `seconds` for what is in progress, and cancels the unfinished deliveries, mails and messages.

        The leases of cancelled ones expire later. A cancelled message is not sent again.
        """
        tasks = [*self._tasks, *self._mailing.tasks, *self._messages.tasks]
        if tasks and seconds:
            await asyncio.wait(tasks, timeout=seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _round(self, client: httpx.AsyncClient) -> bool:
        endpoints = {endpoint.id: endpoint for endpoint in await active_endpoints(self._database)}
        more = await match(self._database, self._settings, list(endpoints.values()))
        busy = Counter(self._tasks.values())
        free = [id for id in endpoints if busy[id] < AT_ONCE_AN_ENDPOINT]
        if len(self._tasks) < AT_ONCE:
            # The endpoint with the fewest deliveries in progress comes first, so that slow endpoints delay no others.
            for id in sorted(await leases.due(self._database, free), key=lambda id: busy[id]):
                limit = min(AT_ONCE_AN_ENDPOINT - busy[id], AT_ONCE - len(self._tasks))
                if limit <= 0:
                    break
                for lease in await leases.lease(self._database, self._settings, endpoints[id], limit):
                    self._start(client, endpoints[id], lease)
        await self._mailing.start_due()
        more |= await self._messages.start_due(client)
        self.counts.update(await self._timetable.run(self._database, self._settings))
        return more

    def _start(self, client: httpx.AsyncClient, endpoint: Endpoint, lease: Lease) -> None:
        task = asyncio.create_task(self._deliver(client, endpoint, lease))
        self._tasks[task] = endpoint.id
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._tasks[task]
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, Unavailable | TimedOut):
            _log.error("A delivery failed because of an internal error; it is tried again", exc_info=error)
        self._wake.set()

    async def _deliver(self, client: httpx.AsyncClient, endpoint: Endpoint, lease: Lease) -> None:
        outcome = await self._attempt(client, endpoint, lease)
        if outcome is None:
            return
        state = await leases.finish(self._database, self._settings, lease, outcome)
        self.counts["delivered" if state is DeliveryState.DELIVERED else "failed"] += 1
        if state is DeliveryState.DEAD:
            self.counts["given up"] += 1
        if outcome.status == GONE:
            await disable(self._database, self._settings, endpoint.id, "The receiver answered 410 Gone.")

    async def _attempt(self, client: httpx.AsyncClient, endpoint: Endpoint, lease: Lease) -> Outcome | None:
        """Attempts a delivery and returns the outcome. Returns None if nothing was sent."""
        timeout, begun = self._settings.webhook_timeout_seconds, clock.now()
        try:
            body = await self._body(endpoint, lease)
            secrets = [] if body is None else await endpoint.secrets(self._database)
        except (PayloadFailed, Unreadable) as error:
            passed = round((clock.now() - begun).total_seconds() * 1000)
            if isinstance(error, PayloadFailed):
                return Outcome(begun, passed, None, DeliveryError.PAYLOAD, str(error), error.final)
            _log.error("The secret of the webhook %s cannot be decrypted: %s", endpoint.id, error)
            return Outcome(begun, passed, None, DeliveryError.PAYLOAD, UNSIGNED)
        except CallerGone as error:
            await leases.release(self._database, lease)
            await disable(self._database, self._settings, endpoint.id, str(error))
            return None
        if body is None:
            return None
        if time.monotonic() + timeout > lease.until:
            # The lease might expire during the request. Another worker could then send this delivery again, and a later
            # event of the same row before this one has ended.
            await leases.release(self._database, lease)
            return None
        return await send(client, endpoint.url, lease.id, body, secrets, timeout)

    async def _body(self, endpoint: Endpoint, lease: Lease) -> bytes | None:
        """Returns the payload of a delivery, or None if nothing is to be sent.

        The first attempt builds and stores the payload, and later attempts send the same bytes. A later attempt builds
        a new payload only if the stored payload may no longer be sent. For example, the endpoint's employee or API key
        may have lost access to a row in the stored payload.
        """
        if lease.payload is not None:
            body = await opened(self._database, self._settings, endpoint, lease.id, lease.payload)
            if body is not None:
                return body
        made = await make_payload(self._database, self._settings, self._shown, endpoint, lease.event_seq)
        if made is None:
            await leases.skip(self._database, lease)
            self.counts["skipped"] += 1
            return None
        kept = await leases.keep_payload(self._database, lease, await made.sealed(self._database, lease.id))
        return made.body if kept else None


ServingMetrics = Callable[[Sequence[Figures]], AbstractAsyncContextManager[int]]
"""A function that serves figures until its `async with` block ends. Yields the port."""


@asynccontextmanager
async def working(database: Database, settings: Settings, shown: Shown) -> AsyncIterator[Worker]:
    """Runs a worker until the `async with` block ends. Deliveries in progress then have STOP_SECONDS to finish."""
    worker = Worker(database, settings, shown)
    with StatementScope("worker"):  # inherited by the task
        running = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await running


async def work(
    settings: Settings, shown: Callable[[Database, Settings], Shown], serving_metrics: ServingMetrics | None = None
) -> None:
    """Runs a worker in this process until SIGTERM or Ctrl-C, and finally prints its counts on standard error.

    `serving_metrics`: serves the figures of the worker.

    Raises CommandError if migrations are pending, or if the keys do not fit the database.
    """
    await check_ready(settings)
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(connect(settings))
        worker = await stack.enter_async_context(working(database, settings, shown(database, settings)))
        if serving_metrics is not None:

            async def pools() -> list[Figure]:
                return pool_figures(database.pools)

            _ = await stack.enter_async_context(serving_metrics([worker.figures, pools]))
        announce("Rapport sends webhooks.")
        before = _summary(Counter())
        while not stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(TELL_SECONDS):
                    await stopping.wait()
            if before != (before := _summary(worker.counts)):
                announce(before)


def _summary(counts: Counter[str]) -> str:
    """Formats the counts of a worker (see `Worker.counts`) as lines to print."""
    text = "Webhooks: " + ", ".join(
        f"{counts[what]:,} {what}" for what in ("delivered", "failed", "given up", "skipped")
    )
    mails = [f"{counts[f'mails {what}']:,} {what}" for what in ("sent", "failed", "given up")]
    if any(name.startswith("mails ") for name in counts):
        text += f"\nMail: {', '.join(mails)}"
    messages = [f"{counts[f'messages {what}']:,} {what}" for what in ("sent", "failed", "not sent")]
    if any(name.startswith("messages ") for name in counts):
        text += f"\nMessages: {', '.join(messages)}"
    moved = counts["time-driven transitions"]
    return f"{text}\nTime: {moved:,} contracts, invoices and cases" if moved else text
