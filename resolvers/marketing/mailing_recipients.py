"""The recipients of mailings: who is in the audience, and the deliveries and tasks that are made for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import models
from core.settings import Settings
from models.campaigns import MemberStatus
from models.dialect.base import Database
from models.messages import RECIPIENTS, MailDeliveryStatus, MailingKind, MailingStatus
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.mail import mail_tasks
from resolvers.marketing.campaign_members import may_be_asked
from resolvers.reads.segment_customers import customers_of
from resolvers.search.expressions import (
    LIVING,
    Among,
    AnyOf,
    Compare,
    Expression,
    Not,
    Operator,
    Related,
    equals,
    every,
)
from resolvers.search.order import order_by
from resolvers.search.record import Record

PAGE = 500
"""The number of recipients that one transaction lists."""

MODELS: Mapping[str, type[Row]] = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient. `column`: "customer_id", "contact_id" or "lead_id". `link`: what {{link}} stands for."""

    column: str
    id: UUID
    link: str | None = None


def recipient_of(row: Record) -> Recipient:
    """Returns the recipient of a delivery, or the person of a campaign member."""
    column = next(f"{end}_id" for end in RECIPIENTS if row[f"{end}_id"] is not None)
    return Recipient(column, row[column])


async def _audience(unit: Unit, mailing: Record, viewer: Viewer) -> tuple[type[Row], Expression]:
    """Returns the model and the condition of the rows that are, or name, the recipients whom a viewer sees.

    Raises Forbidden if the viewer may not read the condition of a dynamic segment.
    """
    if mailing["segment_id"] is not None:
        customer = registry.of(models.Customer)
        segment = await unit.get(models.Segment, mailing["segment_id"])
        in_segment = customers_of(segment, viewer, unit.settings.time_zone)
        return models.Customer, every(in_segment, LIVING, access.rows(viewer, customer))
    member = registry.of(models.CampaignMember)
    declined = equals("status", str(MemberStatus.DECLINED))
    in_campaign = every(equals("campaign_id", mailing["campaign_id"]), Not(declined), LIVING)
    return models.CampaignMember, every(in_campaign, access.rows(viewer, member))


async def some_recipient(unit: Unit, mailing: Record, *, willing: bool) -> Recipient | None:
    """Returns the first recipient of a mailing whom the viewer sees; None if there is none.

    `willing`: whether those who have opted out do not count if it is a mailing for marketing.
    """
    model, where = await _audience(unit, mailing, unit.viewer)
    if willing and mailing["kind"] == MailingKind.MARKETING:
        where = every(where, _willing(model))
    found = await unit.find(model, where, order=order_by(registry.of(model).description, ()), limit=1)
    return _recipients(model, found)[0] if found else None


def _willing(model: type[Row]) -> Expression:
    if model is models.Customer:
        return may_be_asked("customer")
    ends = registry.of(models.CampaignMember).description.to_one
    return AnyOf(tuple(Related(ends[end], may_be_asked(end)) for end in RECIPIENTS))


def _recipients(model: type[Row], rows: Sequence[Record]) -> list[Recipient]:
    return [Recipient("customer_id", row.id) if model is models.Customer else recipient_of(row) for row in rows]


async def list_some(database: Database, settings: Settings, mailing: UUID, viewer: Viewer) -> bool:
    """Makes deliveries for the next PAGE recipients whom `viewer` sees. Returns whether others may be left.

    Any number of workers may call this function at the same time.
    """
    changes = Changes(database, access.SYSTEM, settings)
    return await changes.run(lambda unit: _list_some(unit, mailing, viewer))


async def _list_some(unit: Unit, id: UUID, viewer: Viewer) -> bool:
    are_left, last = await mail_tasks.listing(unit, id)
    mailing = await unit.get(models.Mailing, id)
    if not are_left or mailing is None or mailing["status"] != MailingStatus.SENDING:
        return False
    model, where = await _audience(unit, mailing, viewer)
    if last is not None:
        where = every(where, Compare("id", Operator.GT, last))
    rows = await unit.find(model, where, order=order_by(registry.of(model).description, ()), limit=PAGE)
    await add(unit, mailing, _recipients(model, rows))
    await mail_tasks.listed(unit, id, rows[-1].id if len(rows) == PAGE else None)
    return len(rows) == PAGE


async def add(unit: Unit, mailing: Record, recipients: Sequence[Recipient]) -> int:
    """Makes a delivery and a task for each recipient that has none. Returns their number.

    Does not check whether the viewer sees the recipients, or whether they have opted out: the latter is checked when
    the message is sent.
    """
    entity, new = registry.of(models.MailDelivery), dict.fromkeys(recipients)
    for column in {one.column for one in new}:
        ids = tuple(one.id for one in new if one.column == column)
        present = await unit.find(models.MailDelivery, every(equals("mailing_id", mailing.id), Among(column, ids)))
        known = {row[column] for row in present}
        new = {one: None for one in new if one.column != column or one.id not in known}
    pending = str(MailDeliveryStatus.PENDING)
    rows = [{"mailing_id": mailing.id, one.column: one.id, "status": pending} for one in new]
    made = await unit.insert_all(entity, rows)
    messages = [(id, one.link) for id, one in zip(made, new, strict=True)]
    await mail_tasks.put(unit, mailing.id, mailing["channel_id"], messages)
    return len(made)
