"""Rules for mailings, and the mutations mailingSend, mailingStop and mailingTest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import models
from core import templates
from core.errors import ProblemCode, Refused
from core.mail import Letter
from models.messages import ChannelKind, MailingKind, MailingStatus
from resolvers.access import Operation, Viewer
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.mail import mail_tasks, outbox
from resolvers.marketing import channels, mailing_recipients
from resolvers.marketing.mailing_recipients import Recipient
from resolvers.reads.placeholders import LINK, UNSUBSCRIBE, Path, Template, Values, paths_of, read_template
from resolvers.search.record import Record
from resolvers.state_machines import MAILING

MOST_RECIPIENTS = 1_000
"""The most recipients that `send_to` takes at once."""

_OPEN = (MailingStatus.DRAFT, MailingStatus.STOPPED)
_AUDIENCE = ("segment_id", "campaign_id")
_TEST_LIFETIME = timedelta(days=1)


class MailingRules(Rules):
    """Rules for mailings: the placeholders are checked when a mailing is saved, with the rights of its editor."""

    async def check(self, change: Change) -> None:
        """Sets the editor.

        Raises Refused: STATE if the mailing is being sent, or has been, or if the audience of one that was stopped
        changes; INVALID for two audiences; and the refusals of `read_template`.
        """
        if change.operation is Operation.DELETE and change.get("status") == MailingStatus.SENDING:
            raise Refused.one(ProblemCode.STATE, "The mailing is SENDING. Stop it first.", "id")
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        unit, before = change.unit, change.before
        if before is not None:
            changed = [name for name in change.values if change.changes(name)]
            if not changed:
                return
            if before["status"] not in _OPEN and changed != ["external_id"]:
                raise Refused.one(ProblemCode.STATE, f"The mailing is {before['status']}, so it cannot change.", "id")
            if before["status"] != MailingStatus.DRAFT and any(map(change.changes, (*_AUDIENCE, "kind", "channel_id"))):
                message = "The mailing has begun, so its kind, channel and audience stay."
                raise Refused.one(ProblemCode.STATE, message, "id")
        else:
            change.values["status"] = change.values.get("status") or str(MailingStatus.DRAFT)
        if change.get("segment_id") is not None and change.get("campaign_id") is not None:
            raise Refused.one(ProblemCode.INVALID, "Give a segment or a campaign, not both.", "campaign_id")
        if not (unit.viewer.is_program and "caller" in change.given):
            change.values["caller"] = unit.viewer.key
        _ = text_of({column: change.get(column) for column in ("subject", "body")}, unit.viewer)


class Text:
    """The subject and the body of a mailing, split into parts. `paths`: the paths of the placeholders."""

    def __init__(self, subject: Template, body: Template) -> None:
        self.subject = subject
        self.body = body
        self.paths = paths_of(subject, body)

    def filled(self, values: Mapping[Path, str]) -> tuple[str, str]:
        """Returns the subject, in one line, and the body. `values`: the values of the placeholders."""
        subject = " ".join(templates.fill(self.subject, values.get).split())
        return subject, templates.fill(self.body, values.get)

    def names(self, path: Path) -> bool:
        """Returns whether there is a placeholder with this path."""
        return path in self.paths


def text_of(mailing: Mapping[str, str | None], viewer: Viewer) -> Text:
    """Returns the text of a mailing. Raises Refused if `viewer` may not read it any more (see `read_template`)."""
    subject, body = (read_template(mailing[column] or "", viewer, column) for column in ("subject", "body"))
    return Text(subject, body)


async def send(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Begins to send a mailing, or goes on with one that was stopped. The worker then sends it.

    Raises the same errors as `Machine.begin` and `text_of`. Raises Refused: REQUIRED without an audience, and for mail
    without a subject; INVALID for a text with `{{link}}`; STATE if the channel cannot send, or if nobody in the
    audience may get the mailing.
    """
    mailing = await MAILING.begin(unit, "mailingSend", id, expected_version)
    if all(mailing[column] is None for column in _AUDIENCE) and mailing["status"] == MailingStatus.DRAFT:
        raise Refused.one(ProblemCode.REQUIRED, "Give the mailing a segment or a campaign first.", "id")
    await _require_channel(unit, mailing, "id")
    text = text_of(mailing, unit.viewer)
    if mailing["status"] == MailingStatus.DRAFT:
        if text.names(LINK):
            message = "The recipients have no links of their own. Send a survey by this mailing, or remove {{link}}."
            raise Refused.one(ProblemCode.INVALID, message, "id")
        if await mailing_recipients.some_recipient(unit, mailing, willing=True) is None:
            anybody = await mailing_recipients.some_recipient(unit, mailing, willing=False)
            message = "Everybody in the audience has opted out." if anybody else "You see nobody in the audience."
            raise Refused.one(ProblemCode.STATE, message, "id")
        await mail_tasks.begin_listing(unit, id)
    await _begin(unit, mailing, "mailingSend")
    return id


async def _require_channel(unit: Unit, mailing: Record, field: str) -> None:
    """Raises Refused: STATE if the channel cannot send, REQUIRED if mail has no subject."""
    channel = await unit.get(models.Channel, mailing["channel_id"])
    problem = channels.problem_of(channel, unit.settings)
    if problem:
        raise Refused.one(ProblemCode.STATE, problem, field)
    if channel is not None and channel["kind"] == ChannelKind.SMTP and mailing["subject"] is None:
        raise Refused.one(ProblemCode.REQUIRED, "E-mail needs a subject.", field)


async def _begin(unit: Unit, mailing: Record, step: str) -> None:
    started_at = mailing["started_at"] or unit.now
    none: dict[str, Any] = {"finished_at": None, "stopped_because": None}
    await MAILING.end(unit, step, mailing, caller=unit.viewer.key, started_at=started_at, **none)


async def send_to(unit: Unit, id: UUID, recipients: Sequence[Recipient], field: str) -> int:
    """Sends a mailing to given recipients, for verbs of other entities. Returns how many of them did not have it yet.

    The caller has checked its own verb, the text, and that the viewer sees the mailing and the recipients. Those who
    have opted out get nothing, unless the mailing is transactional: that is checked when the message is sent.

    `field`: the input that has the id of the mailing, for errors. Raises Refused: OUT_OF_RANGE for more than
    MOST_RECIPIENTS; STATE if the mailing was stopped, or if the channel cannot send; REQUIRED for mail without a
    subject.
    """
    if len(recipients) > MOST_RECIPIENTS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_RECIPIENTS:,} recipients at once.", field)
    mailing = await unit.get(models.Mailing, id, lock=True)
    assert mailing is not None
    if mailing["status"] == MailingStatus.STOPPED:
        raise Refused.one(ProblemCode.STATE, "The mailing was stopped.", field)
    await _require_channel(unit, mailing, field)
    if mailing["status"] != MailingStatus.SENDING:
        await _begin(unit, mailing, "sends a survey")
    return await mailing_recipients.add(unit, mailing, recipients)


async def stop(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Stops a mailing. From the commit on, no other attempt begins. Raises the same errors as `Machine.begin`."""
    mailing = await MAILING.begin(unit, "mailingStop", id, expected_version)
    await MAILING.end(unit, "mailingStop", mailing, finished_at=unit.now)
    return id


async def test(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Sends the viewer the message that the first recipient gets, as system mail.

    Raises the same errors as `Machine.begin` and `text_of`. Raises Refused (STATE) if the viewer has no e-mail address,
    or if this server sends no mail.
    """
    mailing = await MAILING.begin(unit, "mailingTest", id, expected_version)
    employee = await unit.get(models.Employee, unit.viewer.id)
    if employee is None or employee["email"] is None or unit.settings.mail is None:
        raise Refused.one(ProblemCode.STATE, "You have no e-mail address, or this server sends no mail.", "id")
    text = text_of(mailing, unit.viewer)
    found: dict[Path, str] = {}
    if any(mailing[column] is not None for column in _AUDIENCE):
        first = await mailing_recipients.some_recipient(unit, mailing, willing=False)
        if first is not None:
            values = Values(unit.database, unit.transaction.fetch, unit.viewer, unit.settings.time_zone)
            rows = await recipient_rows(unit, first)
            found = (await values.read(text.paths, [rows]))[0]
    if mailing["kind"] == MailingKind.MARKETING:
        found[UNSUBSCRIBE] = f"{unit.settings.public_url}/unsubscribe/TEST"
    subject, body = text.filled(found)
    letter = Letter(employee["email"], f"Test: {subject or mailing['name']}", body)
    _ = await outbox.put(unit, letter, [("Employee", employee.id)], _TEST_LIFETIME)
    return id


async def recipient_rows(unit: Unit, recipient: Recipient) -> dict[str, UUID]:
    """Returns the ids of the rows of a recipient that paths can begin with: a contact has a customer, too."""
    rows = {recipient.column.removesuffix("_id"): recipient.id}
    if recipient.column == "contact_id":
        contact = await unit.get(models.Contact, recipient.id)
        if contact is not None:
            rows["customer"] = contact["customer_id"]
    return rows
