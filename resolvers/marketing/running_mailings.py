"""The mailings that are being sent, and their end."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import models
from core.errors import BadUserInput, Forbidden, Refused, Unreadable
from core.settings import Settings
from models.dialect.base import Database
from models.messages import MailingStatus
from resolvers import access
from resolvers.access import Viewer
from resolvers.authentication.authentication import by_key
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.mail import mail_tasks
from resolvers.marketing import channels, mailing_recipients
from resolvers.marketing.channels import Outlet
from resolvers.marketing.mailings import Text, text_of
from resolvers.reads.committed_rows import committed_rows
from resolvers.search.expressions import Among, equals
from resolvers.search.record import Record
from resolvers.state_machines import MAILING

LONGEST_REASON = 300  # characters
_GONE = "Whoever sends it is not active any more. Somebody else must send it again."


@dataclass(frozen=True, slots=True)
class Running:
    """A mailing that is being sent. `viewer`: its editor. `channel`: its channel. `outlet`: where the channel sends."""

    mailing: Record
    channel: Record
    viewer: Viewer
    text: Text
    outlet: Outlet


async def advance(database: Database, settings: Settings) -> tuple[list[Running], bool]:
    """Lists further recipients of the mailings that are being sent, and ends those that were sent to all.

    Stops a mailing whose editor is not active any more, or may no longer read what it names, or whose channel was
    deleted. Leaves out mailings whose channel cannot send now: they wait. Returns the mailings that can be sent now,
    and whether recipients are left to list.
    """
    found: list[Running] = []
    more = False
    mailings = await committed_rows(database, models.Mailing, equals("status", str(MailingStatus.SENDING)))
    if not mailings:
        return [], False
    ids = tuple({row["channel_id"] for row in mailings})
    by_id = {row.id: row for row in await committed_rows(database, models.Channel, Among("id", ids))}
    for mailing in mailings:
        channel = by_id[mailing["channel_id"]]
        if channel["deleted_at"] is not None:
            _ = await _end(database, settings, mailing.id, "is stopped", channels.problem_of(channel, settings))
            continue
        viewer = await by_key(database, mailing["caller"], settings.time_zone)
        if viewer is None:
            await _end(database, settings, mailing.id, "is stopped", _GONE)
            continue
        try:
            text = text_of(mailing, viewer)
        except Refused as refused:
            await _end(database, settings, mailing.id, "is stopped", refused.problems[0].message)
            continue
        try:
            more |= await mailing_recipients.list_some(database, settings, mailing.id, viewer)
        except (BadUserInput, Forbidden) as error:  # a dynamic segment whose condition the editor may not read
            await _end(database, settings, mailing.id, "is stopped", error.message)
            continue
        if await _end(database, settings, mailing.id, "is sent", None):
            continue
        if channels.problem_of(channel, settings) is None:
            try:
                outlet = await channels.outlet_of(database, settings, channel)
            except Unreadable:
                continue  # it waits until the key is found, or the secret is set anew
            found.append(Running(mailing, channel, viewer, text, outlet))
    return found, more


async def _end(database: Database, settings: Settings, id: UUID, step: str, reason: str | None) -> bool:
    """Ends a mailing that is being sent. Returns False, and changes nothing, if it was stopped meanwhile.

    `step`: "is stopped", or "is sent", which changes nothing either if messages are left.
    """

    async def work(unit: Unit) -> bool:
        mailing = await unit.get(models.Mailing, id, lock=True)
        if mailing is None or mailing["status"] != MailingStatus.SENDING:
            return False
        if step == "is sent" and not await mail_tasks.is_done(unit, id):
            return False
        told = None if reason is None else reason[:LONGEST_REASON]
        await MAILING.end(unit, step, mailing, finished_at=unit.now, stopped_because=told)
        return True

    return await Changes(database, access.SYSTEM, settings).run(work)
