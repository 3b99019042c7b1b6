"""Sends mailings in tests, as the worker does, and reads what mail servers have got."""

from __future__ import annotations

import email
import email.policy
from collections import Counter
from email.message import EmailMessage
from itertools import count
from typing import Any
from uuid import UUID

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox
from tests.marketing.mailing_worker import send_all

__all__ = ["send_all"]  # for tests, which take the rest from here as well

_numbers = count(1)


async def smtp_channel(make: Make, box: Postbox, **values: Any) -> UUID:
    """Creates a channel that sends to a mail server of a test."""
    return await make(
        models.Channel, **{"url": f"smtp://127.0.0.1:{box.port}?starttls=0", "per_minute": 60_000} | values
    )


async def segment_of(make: Make, *customers: UUID) -> UUID:
    """Creates a segment of customers."""
    segment = await make(models.Segment)
    for customer in customers:
        await make(models.SegmentMember, segment_id=segment, customer_id=customer)
    return segment


def parsed(content: bytes | str | None) -> EmailMessage:
    """Parses a mail."""
    assert isinstance(content, bytes)
    made = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return made


def got(box: Postbox) -> dict[str, EmailMessage]:
    """Returns the mails that a server has got, by recipient, each of whom has got one."""
    found = {one.rcpt_tos[0]: parsed(one.content) for one in box.received}
    assert len(found) == len(box.received)
    return found


async def statuses(database: Database, mailing: UUID) -> Counter[str]:
    """Counts the deliveries of a mailing by status."""
    rows = await database.fetch(f"SELECT status FROM mail_delivery WHERE mailing_id = '{mailing}'")
    return Counter(str(row[0]) for row in rows)


async def customer(make: Make, **values: Any) -> tuple[UUID, str]:
    """Creates a customer with an address of its own. Returns its id and the address."""
    address = f"c{next(_numbers)}@customers.example.com"
    return await make(models.Customer, **{"email": address} | values), address


async def drafted(graph: Graph, make: Make, channel: UUID, **values: Any) -> str:
    given = {"name": f"News {next(_numbers)}", "kind": "MARKETING", "channelId": gid(models.Channel, channel)}
    given |= {"subject": "News", "body": "Dear {{recipient.name}}!"}
    made = await graph.done("mailingCreate", **given | values)
    return str(made["id"])


async def status(graph: Graph, mailing: str) -> dict[str, Any]:
    found = await graph(
        "query($id: ID!) { mailing(id: $id) { status stoppedBecause finishedAt startedAt } }", id=mailing
    )
    return dict(found["mailing"])


async def outcomes(graph: Graph, mailing: str) -> dict[str, str]:
    """Returns the statuses of the deliveries of a mailing by the name of the recipient."""
    found = await graph(
        """query($id: ID!) { mailing(id: $id) { deliveries(first: 100) { nodes { status
           customer { name } contact { fullName } lead { name } } } } }""",
        id=mailing,
    )
    nodes = found["mailing"]["deliveries"]["nodes"]
    return {next(iter((one["customer"] or one["contact"] or one["lead"]).values())): one["status"] for one in nodes}
