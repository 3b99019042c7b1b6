"""Sends the messages of mailings through their channels, for the worker."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import httpx
import orjson

from core import clock, signed_ids
from core.errors import TimedOut, Unavailable
from core.ids import global_id
from core.mail import Letter, NotSent, message
from core.mail_delivery import send as send_mail
from core.mail_server import MailServer
from core.settings import Settings
from models.dialect.base import Database
from models.messages import MailingKind
from resolvers import registry
from resolvers.mail import mail_tasks
from resolvers.mail.mail_tasks import Task
from resolvers.marketing import incoming_mail, mailing_queue, opt_outs, running_mailings
from resolvers.marketing.mailing_queue import Ready
from resolvers.marketing.running_mailings import Running
from resolvers.reads.placeholders import LINK, UNSUBSCRIBE, Values
from resolvers.reads.placeholders import Path as FieldPath
from resolvers.webhooks.delivery_attempt import signed_headers
from resolvers.webhooks.safe_addresses import Resolve, TargetRefused, allowed_addresses, resolve

AT_ONCE = 8
"""The number of messages that a channel sends at the same time, in each worker."""
BATCH = 64
"""The number of messages that are leased together."""
SECONDS = 30.0
"""The time limit of an attempt. It ends before its lease, so that nobody takes an attempt for a lost one."""

_RETRIED = (408, 425, 429, 503)
"""The statuses by which a gateway says that it has not accepted a message, and may accept it later."""

_log = logging.getLogger("rapport.worker")


@dataclass(frozen=True, slots=True)
class _Message:
    subject: str
    body: str
    unsubscribe: str | None


class ChannelMessages:
    """Sends the due messages of mailings, those of each channel in a task of its own.

    `tell`: called with the result of each message: "sent", "failed" or "not sent".
    `ended`: called without arguments when a task has ended.
    """

    def __init__(
        self,
        database: Database,
        settings: Settings,
        tell: Callable[[str], None],
        ended: Callable[[], None],
        resolve: Resolve = resolve,
    ) -> None:
        self.tasks: set[asyncio.Task[None]] = set()
        self._database = database
        self._settings = settings
        self._tell = tell
        self._after = ended
        self._resolve = resolve
        self._busy: set[UUID] = set()
        self._stopping = False

    def stop(self) -> None:
        """Starts no more messages. Those in progress are finished."""
        self._stopping = True

    async def start_due(self, client: httpx.AsyncClient) -> bool:
        """Lists recipients, and starts to send due messages. Returns whether recipients are left to list."""
        running, more = await running_mailings.advance(self._database, self._settings)
        if running:
            _ = await mailing_queue.settle_lost(self._database, self._settings)
        by_channel: dict[UUID, list[Running]] = {}
        for one in running:
            by_channel.setdefault(one.channel.id, []).append(one)
        for channel, some in by_channel.items():
            if channel in self._busy or self._stopping:
                continue
            tasks = await mail_tasks.lease(
                self._database, channel, [one.mailing.id for one in some], some[0].channel["per_minute"], BATCH
            )
            if tasks:
                self._start(client, channel, {one.mailing.id: one for one in some}, tasks)
        return more

    def _start(
        self, client: httpx.AsyncClient, channel: UUID, running: Mapping[UUID, Running], tasks: Sequence[Task]
    ) -> None:
        def ended(task: asyncio.Task[None]) -> None:
            self.tasks.discard(task)
            self._busy.discard(channel)
            error = None if task.cancelled() else task.exception()
            if error is not None and not isinstance(error, Unavailable | TimedOut):
                _log.error("Messages of the channel %s failed because of an internal error", channel, exc_info=error)
            self._after()

        self._busy.add(channel)
        task = asyncio.create_task(self._send_all(client, running, tasks))
        self.tasks.add(task)
        task.add_done_callback(ended)

    async def _send_all(
        self, client: httpx.AsyncClient, running: Mapping[UUID, Running], tasks: Sequence[Task]
    ) -> None:
        texts = await self._texts(running, tasks)
        free = asyncio.Semaphore(AT_ONCE)

        async def one(task: Task) -> None:
            async with free:
                mailing = running.get(task.mailing)
                # Without the time for an attempt, the lease might expire during it.
                if mailing is None or self._stopping or time.monotonic() + 2 * SECONDS > task.until:
                    await mailing_queue.release(self._database, self._settings, task)
                else:
                    await self._send(client, mailing, task, texts.get(task.id, {}))

        results = await asyncio.gather(*map(one, tasks), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _texts(self, running: Mapping[UUID, Running], tasks: Sequence[Task]) -> dict[UUID, dict[FieldPath, str]]:
        """Returns the values of the placeholders, by the ids of the tasks. They are read as the mailing's editor."""
        rows = await mailing_queue.recipients(self._database, [task.id for task in tasks])
        found: dict[UUID, dict[FieldPath, str]] = {}
        for mailing in running.values():
            some = [task for task in tasks if task.mailing == mailing.mailing.id and task.id in rows]
            if some:
                values = Values(self._database, self._database.fetch, mailing.viewer, self._settings.time_zone)
                read = await values.read(mailing.text.paths, [rows[task.id] for task in some])
                found |= {task.id: one for task, one in zip(some, read, strict=True)}
        return found

    async def _send(
        self, client: httpx.AsyncClient, running: Running, task: Task, values: dict[FieldPath, str]
    ) -> None:
        kind, purpose = running.channel["address"], running.mailing["kind"]
        made = self._message(running, task, values)
        ready = await mailing_queue.begin(self._database, self._settings, task, running.viewer, kind, purpose)
        if ready is None:
            self._tell("not sent")
            return
        try:
            if isinstance(running.outlet.target, str):
                await self._post(client, running, ready, made)
            else:
                await self._mail(running, ready, made)
        except NotSent as error:
            await mailing_queue.fail(self._database, self._settings, task, error, (ready.address, kind))
            self._tell("failed")
            return
        await mailing_queue.finish(self._database, self._settings, task)
        self._tell("sent")

    def _message(self, running: Running, task: Task, values: dict[FieldPath, str]) -> _Message:
        unsubscribe = None
        if task.link is not None:
            values[LINK] = task.link
        if running.mailing["kind"] == MailingKind.MARKETING:
            values[UNSUBSCRIBE] = unsubscribe = opt_outs.link(self._settings, task.id)
        subject, body = running.text.filled(values)
        return _Message(subject, body, unsubscribe)

    async def _mail(self, running: Running, ready: Ready, made: _Message) -> None:
        outlet, headers, body = running.outlet, {}, made.body
        assert not isinstance(outlet.target, str)
        if made.unsubscribe is not None:
            headers = {
                "List-Unsubscribe": f"<{made.unsubscribe}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
            if not running.text.names(UNSUBSCRIBE):
                body = f"{body.rstrip()}\n\n-- \nUnsubscribe: {made.unsubscribe}\n"
        id = signed_ids.sign(self._settings.secret_key, incoming_mail.PURPOSE, ready.delivery.id)
        letter = Letter(ready.address, made.subject, body)
        built = message(letter, outlet.sender, id, clock.now(), headers)
        if isinstance(outlet.target, Path) or outlet.is_checked:
            await send_mail(outlet.target, built, SECONDS)
            return
        with await self._connected(outlet.target) as connection:
            await send_mail(outlet.target, built, SECONDS, connection)

    async def _connected(self, server: MailServer) -> socket.socket:
        """Connects to an allowed address of a mail server. Raises NotSent if there is none, or if none answers."""
        private = self._settings.webhook_private_targets
        try:
            async with asyncio.timeout(SECONDS / 2):
                addresses = await allowed_addresses(server.host, server.port, private=private, resolve=self._resolve)
                return await _connect(addresses[0], server.port)
        except TargetRefused as error:
            raise NotSent(str(error), final=False) from None
        except (TimeoutError, OSError) as error:
            raise NotSent(f"The mail server cannot be reached: {type(error).__name__}.", final=False) from None

    async def _post(self, client: httpx.AsyncClient, running: Running, ready: Ready, made: _Message) -> None:
        outlet, end = running.outlet, ready.recipient.entity.name
        assert isinstance(outlet.target, str)
        body = {
            "id": str(ready.delivery.id),
            "to": ready.address,
            "recipient": {
                "id": global_id(registry.named(end).code, ready.recipient.id),
                "externalId": ready.recipient["external_id"],
            },
            "kind": running.mailing["kind"],
            "subject": made.subject or None,
            "text": made.body,
            "unsubscribe": made.unsubscribe,
        }
        content = orjson.dumps(body)
        stamp = int(clock.now().timestamp())
        headers = signed_headers([outlet.secret or ""], ready.delivery.id, stamp, content)
        try:
            async with (
                asyncio.timeout(SECONDS),
                client.stream("POST", outlet.target, content=content, headers=headers) as response,
            ):
                status = response.status_code
        except (TargetRefused, httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL) as error:
            raise NotSent(f"The gateway cannot be reached: {type(error).__name__}.", final=False) from None
        except (TimeoutError, httpx.HTTPError, OSError) as error:
            raise NotSent(f"The gateway did not answer: {type(error).__name__}.", final=False, uncertain=True) from None
        if not 200 <= status < 300:
            certain = status < 500 or status in _RETRIED
            raise NotSent(f"The gateway answered {status}.", final=status not in _RETRIED, uncertain=not certain)


async def _connect(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(made, (address, port))
    except BaseException:
        made.close()
        raise
    return made
