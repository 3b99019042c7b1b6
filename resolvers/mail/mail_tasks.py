"""The tables behind mailings: messages that are still to be sent, the rates of channels, and recipients still to list.

A task is a message to one recipient. Its id is that of the delivery. A worker leases it, and notes immediately before
the message is sent that the attempt has begun. From then on, nobody else leases it.
"""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import models
from core.ids import new_id
from models.dialect.base import Database
from models.fields import Kind
from resolvers.events.data_keys import In, Within
from resolvers.search.compile import Compiler
from resolvers.search.row_leases import held, leasing

LEASE_SECONDS = 120.0
BURST = 1.0
"""How many seconds ahead of its rate a channel may be, so that messages can be leased together."""


@dataclass(frozen=True, slots=True)
class Task:
    """A leased message.

    `id`: the delivery's id. `lease`: the lease's id. `until`: when the lease expires, in the time of `time.monotonic`.
    `link`: what {{link}} stands for. `attempts`: the number of failed attempts.
    """

    id: UUID
    lease: UUID
    until: float
    mailing: UUID
    link: str | None
    attempts: int


async def put(within: Within, mailing: UUID, channel: UUID, messages: Sequence[tuple[UUID, str | None]]) -> None:
    """Adds tasks. `messages`: the id of each delivery, and its link."""
    now = await within.database.time(within.transaction.fetch)
    tasks = [
        models.MailTask(id=id, mailing_id=mailing, channel_id=channel, link=link, next_at=now) for id, link in messages
    ]
    if tasks:
        await models.MailTask.bulk_create(tasks, using_db=within.transaction.client)


async def lease(
    database: Database, channel: UUID, mailings: Collection[UUID], per_minute: int, limit: int
) -> list[Task]:
    """Leases up to `limit` due messages of some mailings, as many as the channel may send now.

    `per_minute`: the rate of the channel. All workers together keep it: within a minute, a channel sends at most the
    messages of a minute and of BURST seconds, or one more if that is less.
    """
    compiler, hold = Compiler(database), new_id()
    until = time.monotonic() + LEASE_SECONDS  # before the database's clock is read, so that it is not later
    interval = 60 / per_minute
    async with database.transaction() as transaction:
        now = await database.time(transaction.fetch)
        within = In(database, transaction)
        free = max(await _free_at(within, channel), now)
        most = int(((now - free).total_seconds() + max(BURST, interval)) / interval)
        if most <= 0:
            return []
        due = f'd."channel_id"={compiler.bind(channel)} AND d."started_at" IS NULL AND '
        due += database.among('d."mailing_id"', compiler.bind(database.values(Kind.ID, list(mailings))), Kind.ID)
        sql = leasing(
            compiler,
            "mail_task",
            due,
            'd."next_at"',
            min(limit, most),
            now=now,
            seconds=LEASE_SECONDS,
            hold=hold,
            returning=("id", "mailing_id", "link", "attempts"),
        )
        taken = await transaction.fetch(sql, compiler.parameters)
        compiler = Compiler(database)
        sql = f'UPDATE "channel_pace" SET "free_at"={compiler.bind(free + timedelta(seconds=interval * len(taken)))}'
        await transaction.fetch(f'{sql} WHERE "id"={compiler.bind(channel)}', compiler.parameters)
    return [
        Task(UUID(str(id)), hold, until, UUID(str(mailing)), link, attempts) for id, mailing, link, attempts in taken
    ]


async def _free_at(within: Within, channel: UUID) -> datetime:
    """Locks the pace of a channel, and returns when it may send the next message."""
    database, transaction = within.database, within.transaction
    compiler = Compiler(database)
    sql = f'INSERT INTO "channel_pace" ("id","free_at") VALUES ({compiler.bind(channel)},{database.now})'
    await transaction.fetch(f'{sql} ON CONFLICT DO NOTHING RETURNING "id"', compiler.parameters)
    compiler = Compiler(database)
    sql = f'SELECT "free_at" FROM "channel_pace" WHERE "id"={compiler.bind(channel)}{database.row_lock}'
    found = await transaction.fetch(sql, compiler.parameters)
    free: datetime = database.decoders.get(Kind.INSTANT, lambda value: value)(found[0][0])
    return free


async def start(within: Within, task: Task, sent_to: str) -> bool:
    """Notes that the attempt begins. Returns False if the lease was lost. `sent_to`: the sealed address."""
    compiler = Compiler(within.database)
    sql = f'UPDATE "mail_task" SET "started_at"={within.database.now},"sent_to"={compiler.bind(sent_to)}'
    sql += f' WHERE "started_at" IS NULL AND {held(compiler, task)}'
    return bool(await within.transaction.fetch(sql, compiler.parameters))


async def drop(within: Within, task: Task) -> bool:
    """Deletes a task. Returns False if the lease was lost."""
    compiler = Compiler(within.database)
    sql = f'DELETE FROM "mail_task" WHERE {held(compiler, task)}'
    return bool(await within.transaction.fetch(sql, compiler.parameters))


async def release(within: Within, task: Task) -> None:
    """Ends the lease of a task whose attempt has not begun."""
    compiler = Compiler(within.database)
    sql = 'UPDATE "mail_task" SET "leased_until"=NULL,"lease"=NULL WHERE "started_at" IS NULL AND '
    await within.transaction.fetch(sql + held(compiler, task), compiler.parameters)


async def postpone(within: Within, task: Task, delay: float) -> None:
    """Lets a task be tried again after `delay` seconds, because the message was certainly not accepted."""
    compiler = Compiler(within.database)
    now = await within.database.time(within.transaction.fetch)
    sql = f'UPDATE "mail_task" SET "attempts"={compiler.bind(task.attempts + 1)},"started_at"=NULL,"sent_to"=NULL'
    sql += f',"next_at"={compiler.bind(now + timedelta(seconds=delay))},"leased_until"=NULL,"lease"=NULL'
    await within.transaction.fetch(f"{sql} WHERE {held(compiler, task)}", compiler.parameters)


async def take(within: Within, id: UUID, *, lost: bool = False) -> tuple[bool, str | None]:
    """Deletes a task, whoever has leased it. Returns whether there was one, and the sealed address.

    `lost`: whether to delete it only if its attempt has begun and its lease has expired.
    """
    compiler = Compiler(within.database)
    sql = f'DELETE FROM "mail_task" WHERE "id"={compiler.bind(id)}'
    if lost:
        sql += f' AND "started_at" IS NOT NULL AND "leased_until"<={within.database.now}'
    found = await within.transaction.fetch(f'{sql} RETURNING "sent_to"', compiler.parameters)
    return bool(found), found[0][0] if found else None


async def lost(database: Database, limit: int) -> list[UUID]:
    """Returns up to `limit` tasks whose worker has ended during the attempt."""
    compiler = Compiler(database)
    sql = f'SELECT "id" FROM "mail_task" WHERE "started_at" IS NOT NULL AND "leased_until"<={database.now}'
    found = await database.fetch(f"{sql} LIMIT {compiler.bind(limit)}", compiler.parameters)
    return [UUID(str(row[0])) for row in found]


async def begin_listing(within: Within, mailing: UUID) -> None:
    """Notes that the recipients of a mailing are to be listed."""
    _ = await models.MailingFill.create(using_db=within.transaction.client, id=mailing)


async def listing(within: Within, mailing: UUID) -> tuple[bool, UUID | None]:
    """Locks how far the recipients of a mailing are listed. Returns whether recipients are left, and the last one.

    If another worker lists them at this moment, none are left for this one.
    """
    compiler = Compiler(within.database)
    sql = f'SELECT "after_id" FROM "mailing_fill" WHERE "id"={compiler.bind(mailing)}{within.database.free_row_lock}'
    found = await within.transaction.fetch(sql, compiler.parameters)
    return bool(found), UUID(str(found[0][0])) if found and found[0][0] is not None else None


async def listed(within: Within, mailing: UUID, last: UUID | None) -> None:
    """Notes how far the recipients of a mailing are listed. `last`: None if all are."""
    compiler = Compiler(within.database)
    if last is None:
        sql = f'DELETE FROM "mailing_fill" WHERE "id"={compiler.bind(mailing)}'
    else:
        sql = f'UPDATE "mailing_fill" SET "after_id"={compiler.bind(last)} WHERE "id"={compiler.bind(mailing)}'
    await within.transaction.fetch(f'{sql} RETURNING "id"', compiler.parameters)


async def is_done(within: Within, mailing: UUID) -> bool:
    """Returns whether all recipients of a mailing are listed, and all its messages are settled."""
    compiler = Compiler(within.database)
    sql = f'SELECT 1 FROM "mailing_fill" WHERE "id"={compiler.bind(mailing)}'
    sql += f' UNION ALL SELECT 1 FROM "mail_task" WHERE "mailing_id"={compiler.bind(mailing)} LIMIT 1'
    return not await within.transaction.fetch(sql, compiler.parameters)
