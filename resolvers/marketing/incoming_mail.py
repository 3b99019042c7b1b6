"""Mail that comes in after a mailing: bounces in the format of RFC 3464, and answers.

A mail counts only if it names the Message-ID of a message that was sent: this id is signed, so that nobody can forge a
bounce or an answer of a message that they have not got.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from enum import StrEnum
from typing import Any, TypeAlias
from uuid import UUID

import models
from core import signed_ids
from core.errors import Refused
from core.settings import Settings
from core.text import one_line
from models.dialect.base import Database
from models.messages import MailDeliveryStatus, SuppressionReason
from resolvers import access, registry
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.marketing import mail_addresses
from resolvers.marketing.mailing_recipients import recipient_of
from resolvers.reads.committed_rows import committed_rows
from resolvers.search.expressions import equals
from resolvers.search.record import Record

PURPOSE = "message"
"""What the signed ids in Message-IDs are for."""
LARGEST = 2**20
"""The number of bytes of a mail that are read; the rest is left out."""

MOST_PARTS = 60
"""The number of multipart bodies, roughly, from which on a mail is ignored."""

Mail: TypeAlias = "Message[Any, Any]"

_CHARSETS = frozenset(
    {
        *("ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "utf-8-sig"),
        *(f"iso8859-{number}" for number in range(1, 17)),
        *(f"cp{number}" for number in (437, 850, 852, 858, 866, 874, 932, 936, 949, 950, *range(1250, 1259))),
        *("koi8-r", "koi8-u", "mac-roman", "tis-620"),
        *("gb2312", "gbk", "gb18030", "hz", "big5", "big5hkscs", "shift_jis", "euc_jp", "iso2022_jp", "iso2022_jp_2"),
        *("iso2022_kr", "euc_kr", "johab"),
    }
)
"""The names of Python's codecs for the charsets of mail, all of which decode in linear time."""

_LONGEST_HEADER, _LONGEST_SUBJECT, _LONGEST_BODY = 20_000, 200, 10_000  # characters
_LONGEST_CONTENT = 8 * _LONGEST_BODY  # bytes: no charset needs more for a character
_ID = re.compile(rf"<([A-Za-z0-9_-]{{{signed_ids.LENGTH}}})@")
_STATUS = re.compile(r"\s*([245])\.\d{1,3}\.\d{1,3}")
_BOUNCED = "The message came back, because the address does not exist or takes no mail."
_CAME_BACK = "The message came back."


class Outcome(StrEnum):
    """What became of an incoming mail."""

    BOUNCED = "bounced"
    REPLIED = "replied"
    IGNORED = "ignored"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Bounce:
    """A bounce. `delivery`: the message that came back. `is_final`: whether the address takes no mail at all."""

    delivery: UUID
    is_final: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. `delivery`: the message that it answers. `id`: a hash of its own Message-ID."""

    delivery: UUID
    id: str
    subject: str
    text: str | None


def read(settings: Settings, raw: bytes) -> Bounce | Reply | None:
    """Reads a mail. Returns None if it is neither a bounce nor an answer of a message that was sent.

    `raw`: the mail, of which the first LARGEST bytes are read. Takes up to some ten milliseconds.
    """
    raw = raw[:LARGEST]
    if raw.count(b"oundary") > MOST_PARTS:
        return None  # reading parts within parts takes time that grows with the square of their number
    try:
        mail = message_from_bytes(raw, policy=policy.compat32)  # the newer policies take long for hostile headers
        return _bounce(settings, mail) if mail.get_content_type() == "multipart/report" else _reply(settings, mail)
    except Exception:  # the parser raises all kinds of errors for malformed mail, RecursionError among them
        return None


def _bounce(settings: Settings, report: Mail) -> Bounce | None:
    delivery, is_final, has_failed = None, False, False
    for part in _messages(report.get_payload()):
        match part.get_content_type():
            case "message/delivery-status":
                for fields in _messages(part.get_payload()):
                    if str(fields.get("Action", "")).strip().lower() == "failed":
                        has_failed = True
                        status = _STATUS.match(str(fields.get("Status", "")))
                        is_final = is_final or (status is not None and status[1] == "5")
            case "message/rfc822":
                delivery = next((_id(settings, one, ("Message-ID",)) for one in _messages(part.get_payload())), None)
            case "text/rfc822-headers":
                headers = message_from_bytes(_content(part), policy=policy.compat32)
                delivery = _id(settings, headers, ("Message-ID",))
    return Bounce(delivery, is_final) if has_failed and delivery is not None else None


def _messages(payload: object) -> list[Mail]:
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _content(part: Mail) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _reply(settings: Settings, mail: Mail) -> Reply | None:
    if str(mail.get("Auto-Submitted", "no")).strip().lower() != "no":
        return None  # such as an absence note
    delivery = _id(settings, mail, ("In-Reply-To", "References"))
    if delivery is None:
        return None
    text = next((_text(part) for part in mail.walk() if part.get_content_type() == "text/plain"), "")
    subject = one_line(_clean(_decoded(str(mail.get("Subject", ""))[: 4 * _LONGEST_SUBJECT])))[:_LONGEST_SUBJECT]
    own = str(mail.get("Message-ID", "")) or f"{subject} {text}"
    id = hashlib.sha256(own.encode(errors="replace")).hexdigest()[:40]
    return Reply(delivery, id, subject, _clean(text[: 2 * _LONGEST_BODY])[:_LONGEST_BODY] or None)


def _text(part: Mail) -> str:
    """Returns the beginning of a text. It is read as UTF-8 if its charset is unknown."""
    try:
        codec = codecs.lookup(part.get_content_charset("utf-8")).name
    except LookupError:
        codec = "utf-8"
    # Python has codecs that take time that grows with the square of the text, and codecs that are no charsets.
    return _content(part)[:_LONGEST_CONTENT].decode(codec if codec in _CHARSETS else "utf-8", "replace")


def _decoded(header: str) -> str:
    try:
        return str(make_header(decode_header(header)))
    except (HeaderParseError, LookupError, ValueError):
        return header


def _id(settings: Settings, mail: Mail, headers: Iterable[str]) -> UUID | None:
    """Returns the id of the first delivery that these headers name by a signed Message-ID."""
    for header in headers:
        for match in _ID.finditer(str(mail.get(header, ""))[:_LONGEST_HEADER]):
            id = signed_ids.verify(settings.secret_key, PURPOSE, match[1])
            if id is not None:
                return id
    return None


def _clean(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).strip()


async def take(database: Database, settings: Settings, found: Bounce | Reply) -> Outcome:
    """Records a bounce or an answer. Can be repeated with the same mail.

    Returns LATER, and changes nothing, if the attempt to send the message has not ended yet: a bounce can be faster.
    """
    known = await committed_rows(database, models.MailDelivery, equals("id", found.delivery))
    if not known or known[0]["deleted_at"] is not None:
        return Outcome.IGNORED
    changes = Changes(database, access.SYSTEM, settings)
    if isinstance(found, Reply):
        return await changes.run(lambda unit: _record_reply(unit, found))
    sent_to = await mail_addresses.opened(database, known[0])
    return await changes.run(lambda unit: _record_bounce(unit, found, sent_to))


async def _record_bounce(unit: Unit, bounce: Bounce, sent_to: tuple[str, str] | None) -> Outcome:
    delivery = await unit.get(models.MailDelivery, bounce.delivery, lock=True)
    if delivery is None or delivery["status"] not in _ARRIVED:
        return Outcome.LATER if delivery and delivery["status"] == MailDeliveryStatus.PENDING else Outcome.IGNORED
    reason = _BOUNCED if bounce.is_final else _CAME_BACK
    await _mark(unit, delivery, {"status": str(MailDeliveryStatus.BOUNCED), "reason": reason})
    if bounce.is_final and sent_to is not None:
        await mail_addresses.suppress(unit, *sent_to, SuppressionReason.BOUNCED)
    return Outcome.BOUNCED


_ARRIVED = (MailDeliveryStatus.SENT, MailDeliveryStatus.UNKNOWN, MailDeliveryStatus.REPLIED)


async def _record_reply(unit: Unit, reply: Reply) -> Outcome:
    delivery = await unit.get(models.MailDelivery, reply.delivery, lock=True)
    if delivery is None or delivery["status"] == MailDeliveryStatus.PENDING:
        return Outcome.LATER
    external_id = f"mail:{reply.id}"
    if await unit.find(models.Activity, equals("external_id", external_id)):
        return Outcome.REPLIED
    mailing = await unit.get(models.Mailing, delivery["mailing_id"])
    assert mailing is not None
    recipient = recipient_of(delivery)
    values = {
        "kind": "EMAIL",
        "direction": "INBOUND",
        "occurred_at": unit.now,
        "external_id": external_id,
        "targets": [(recipient.column, recipient.id)],
    }
    said = {"subject": reply.subject or mailing["name"], "body": reply.text}
    try:
        async with unit.savepoint():
            _ = await unit.create(registry.of(models.Activity), values | said)
    except Refused:
        # A text that no activity can have, such as one with too many accents, is left out.
        try:
            async with unit.savepoint():
                _ = await unit.create(registry.of(models.Activity), values | {"subject": mailing["name"]})
        except Refused:
            return Outcome.IGNORED  # the recipient was deleted
    if delivery["status"] in _ARRIVED:
        await _mark(unit, delivery, {"status": str(MailDeliveryStatus.REPLIED), "replied_at": unit.now})
    return Outcome.REPLIED


async def _mark(unit: Unit, delivery: Record, values: dict[str, object]) -> None:
    changed = {name: value for name, value in values.items() if value != delivery[name]}
    if changed:
        await unit.store(registry.of(models.MailDelivery), delivery, changed)
