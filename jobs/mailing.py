"""Sends the mails of the outbox, for the worker."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from core.errors import TimedOut, Unavailable
from core.mail import Letter, NotSent, message
from core.mail_delivery import send
from core.settings import Settings
from models.dialect.base import Database
from models.mail import MailKind
from resolvers.mail import outbox
from resolvers.mail.outbox import LEASE_SECONDS, Leased
from resolvers.platform import forgotten_passwords

AT_ONCE = 4
SECONDS = LEASE_SECONDS / 3
"""The time limit of an attempt. It ends before its lease, so that two workers do not send a mail at the same time."""

_log = logging.getLogger("rapport.worker")


class Mailing:
    """Sends due mails, each in a task of its own.

    `tell`: called with the result of each attempt: "sent", "failed" or "given up".
    `ended`: called without arguments when the task of a mail has ended.
    """

    def __init__(
        self, database: Database, settings: Settings, tell: Callable[[str], None], ended: Callable[[], None]
    ) -> None:
        self.tasks: set[asyncio.Task[None]] = set()
        self._database = database
        self._settings = settings
        self._tell = tell
        self._after = ended

    async def start_due(self) -> None:
        """Leases due mails and starts to send them. Does nothing if this server sends no mail."""
        free = AT_ONCE - len(self.tasks)
        if self._settings.mail is None or free <= 0 or not await outbox.is_due(self._database):
            return
        for mail in await outbox.lease(self._database, free):
            task = asyncio.create_task(self._send(mail))
            self.tasks.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, Unavailable | TimedOut):
            _log.error("A mail failed because of an internal error; it is tried again", exc_info=error)
        self._after()

    async def _send(self, mail: Leased) -> None:
        target = self._settings.mail
        assert target is not None, "mail is leased only if it can be sent"
        try:
            if mail.is_expired:
                raise NotSent("It has expired.", final=True)
            letter = await self._letter(mail)
            if letter is not None:
                await send(target, message(letter, self._settings.mail_sender, mail.id, mail.created_at), SECONDS)
        except NotSent as error:
            given_up = await outbox.fail(self._database, mail, error)
            self._tell("given up" if given_up else "failed")
            return
        await outbox.drop(self._database, mail)
        if letter is not None:
            self._tell("sent")

    async def _letter(self, mail: Leased) -> Letter | None:
        """Returns the message of a mail, or None if no message is to be sent."""
        if mail.kind is MailKind.PASSWORD_RESET:
            return await forgotten_passwords.compose(self._database, self._settings, mail)
        return await outbox.letter_of(self._database, mail)
