"""The outbox: mails that a transaction has written, and that a worker sends after its commit.

A mail is sent at least once. If a worker is killed just after it has sent a mail, another worker sends the mail again,
with the same Message-ID.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import logging
import time
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import orjson

import models
from core.errors import Unreadable
from core.ids import new_id
from core.mail import Letter, NotSent
from models.dialect.base import Database
from models.fields import Kind
from models.mail import MailKind
from resolvers.events import data_keys
from resolvers.events.data_keys import Person, Within
from resolvers.search.compile import Compiler
from resolvers.search.row_leases import delay_before_retry, held, leasing

SCHEDULE = (5.0, 30.0, 120.0, 300.0, 900.0, 1800.0)
"""The seconds to wait before each retry."""

LEASE_SECONDS = 90.0

_log = logging.getLogger("rapport.mail")


@dataclass(frozen=True, slots=True)
class Leased:
    """A leased mail.

    `lease`: the lease's id, which every later write checks.
    `until`: when the lease expires, in the time of `time.monotonic`.
    `attempts`: the number of failed attempts.
    """

    id: UUID
    lease: UUID
    until: float
    kind: MailKind
    content: str
    attempts: int
    created_at: datetime
    is_expired: bool


async def put(within: Within, letter: Letter, about: Collection[Person], lifetime: timedelta) -> UUID:
    """Writes a message in the transaction of a change. Returns the mail's id.

    `about`: the people whose erasure makes the content unreadable.
    `lifetime`: the time after which the mail is given up, counted from now.
    """
    plain = orjson.dumps([letter.to, letter.subject, letter.text])
    return await ask(within, MailKind.MESSAGE, plain, about, lifetime)


async def ask(within: Within, kind: MailKind, plain: bytes, about: Collection[Person], lifetime: timedelta) -> UUID:
    """Writes a mail whose message the worker composes later. Returns the mail's id.

    `plain`: the data from which the worker composes the message. The other parameters are the same as in `put`.
    """
    id, now = new_id(), await within.database.time(within.transaction.fetch)
    content = await data_keys.sealed_about(within, about, plain, _context(id))
    _ = await models.Mail.create(
        using_db=within.transaction.client,
        id=id,
        kind=kind,
        content=content,
        next_at=now,
        created_at=now,
        expires_at=now + lifetime,
    )
    return id


async def replace(within: Within, mail: Leased, letter: Letter, about: Collection[Person]) -> bool:
    """Stores the composed message in a leased mail. Returns whether the mail was changed.

    Returns False, and changes nothing, if another worker has leased the mail in the meantime.
    """
    plain = orjson.dumps([letter.to, letter.subject, letter.text])
    content = await data_keys.sealed_about(within, about, plain, _context(mail.id))
    compiler = Compiler(within.database)
    sql = f'UPDATE "mail" SET "kind"={compiler.bind(str(MailKind.MESSAGE))},"content"={compiler.bind(content)}'
    sql += f" WHERE {held(compiler, mail)}"
    return bool(await within.transaction.fetch(sql, compiler.parameters))


async def is_due(database: Database) -> bool:
    """Returns whether there is a mail to send now."""
    now = database.now
    sql = f'SELECT 1 FROM "mail" WHERE "next_at"<={now} AND ("leased_until" IS NULL OR "leased_until"<={now}) LIMIT 1'
    return bool(await database.fetch(sql))


async def lease(database: Database, limit: int) -> list[Leased]:
    """Leases up to `limit` due mails, the oldest first."""
    compiler, hold = Compiler(database), new_id()
    until = time.monotonic() + LEASE_SECONDS  # before the database's clock is read, so that it is not later
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        sql = leasing(
            compiler,
            "mail",
            "1=1",
            'd."next_at"',
            limit,
            now=now,
            seconds=LEASE_SECONDS,
            hold=hold,
            returning=("id", "kind", "content", "attempts", "created_at", "expires_at"),
        )
        taken = await transaction.fetch(sql, compiler.parameters)
    instant = database.decoders[Kind.INSTANT]
    return [
        Leased(UUID(str(id)), hold, until, MailKind(kind), content, attempts, instant(created), instant(expires) <= now)
        for id, kind, content, attempts, created, expires in taken
    ]


async def plain_of(database: Database, mail: Leased) -> bytes | None:
    """Decrypts the data from which the worker composes a message (see `ask`).

    Returns None if one of the people whom the mail is about was erased. Raises NotSent if no key decrypts the data.
    """
    try:
        return await data_keys.opened_about(database, mail.content, _context(mail.id))
    except Unreadable as error:
        raise NotSent(f"The content cannot be decrypted: {error}", final=True) from None


async def letter_of(database: Database, mail: Leased) -> Letter | None:
    """Decrypts a message. Returns None, and raises NotSent, in the same cases as `plain_of`."""
    plain = await plain_of(database, mail)
    return None if plain is None else Letter(*orjson.loads(plain))


async def drop(database: Database, mail: Leased) -> None:
    """Deletes a mail that was sent, or that is not to be sent."""
    compiler = Compiler(database)
    sql = f'DELETE FROM "mail" WHERE {held(compiler, mail)}'
    async with database.transaction() as transaction:
        await transaction.fetch(sql, compiler.parameters)


async def fail(database: Database, mail: Leased, error: NotSent) -> bool:
    """Records a failed attempt. Returns whether the mail was given up: it is then deleted, and the log says why."""
    attempts = mail.attempts + 1
    delay = None if error.final or mail.is_expired else delay_before_retry(SCHEDULE, attempts)
    if delay is None:
        await drop(database, mail)
        _log.error("The mail %s was given up at attempt %d. %s", mail.id, attempts, error)
        return True
    compiler = Compiler(database)
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        sql = f'UPDATE "mail" SET "attempts"={compiler.bind(attempts)}'
        sql += f',"next_at"={compiler.bind(now + timedelta(seconds=delay))}'
        sql += f',"leased_until"=NULL,"lease"=NULL WHERE {held(compiler, mail)}'
        await transaction.fetch(sql, compiler.parameters)
    _log.warning("The mail %s was not sent and is tried again. %s", mail.id, error)
    return False


def _context(id: UUID) -> str:
    return f"mail.content.{id}"
