"""Attributes opportunities to the campaigns that reached their customers.

A campaign touches an opportunity if, before the opportunity was decided:

- the customer, a contact of the customer, the lead that the opportunity came from, or a lead that has become the
  customer, was a member of the campaign and had not declined;
- one of these leads came from the campaign;
- the opportunity names it as its source.

Each campaign is one touch. By the first touch, the campaign that was earliest gets 100 per cent; by the last touch, the
campaign with the latest reaction does; evenly, all get the same share. Shares have two decimal places. What does not
divide goes to the later campaigns, so that the shares add up to exactly 100.

Touches are found when an opportunity is created, when it gets another customer or source, and when it is closed. They
stay when members leave a campaign later. `settle` writes them at the end of each transaction. It takes few statements,
even after many writes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import models
from core.ids import new_id
from models.campaigns import MemberStatus
from models.row import Row
from resolvers import registry
from resolvers.events.event_log import Pending
from resolvers.registry import Entity, Operation
from resolvers.search.expressions import LIVING, Among, AnyOf, Not, equals, every
from resolvers.search.record import Record

MOST_TOUCHES = 100
"""The most campaigns that share an opportunity: the first one and the latest ones."""

_WHOLE = 10_000
"""A share of 100 per cent."""
_DECIDING = frozenset({"closed_at", "customer_id", "source_campaign_id", "source_lead_id"})
_COLUMNS = ("campaign_id", "first_touched_at", "last_touched_at", "first_share", "last_share", "even_share")


class Working(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    events: list[Pending]
    now: datetime

    async def find(self, model: type[Row], where: Any) -> list[Record]:
        """Returns the rows of a model that meet a condition, without access control."""

    async def ids(self, model: type[Row], where: Any) -> list[UUID]:
        """Like `find`, but reads only the ids of the rows."""

    async def hold(self, wanted: Mapping[type[Row], Collection[UUID | None]]) -> None:
        """Locks rows by model without waiting. If that is not possible, the unit starts again with their locks."""

    async def insert_all(self, entity: Entity, rows: Sequence[Mapping[str, object]]) -> list[UUID]:
        """Writes new rows."""

    async def mark_all(self, entity: Entity, rows: Sequence[Record], changed: Mapping[str, object]) -> None:
        """Writes the same columns of several rows."""


@dataclass(frozen=True, slots=True)
class Touch:
    """When a campaign first and last reached somebody."""

    campaign: UUID
    first: datetime
    last: datetime


_Touches = defaultdict[UUID, list[Touch]]
"""The touches of customers and leads, by their ids."""


def concerned(events: Iterable[Pending]) -> list[Pending]:
    """Returns the events after which an opportunity may have other touches."""
    return [
        event
        for event in events
        if event.entity == models.Opportunity.__name__
        and (
            event.operation == Operation.CREATE
            or (event.operation == Operation.UPDATE and not _DECIDING.isdisjoint(event.changes))
        )
    ]


async def settle(unit: Working) -> None:
    """Writes the touches of the opportunities that the unit has created, or closed, or given another source.

    Must be called at the end of a transaction, before its events are written.
    """
    found = concerned(unit.events)
    if not found:
        return
    # Demo data bring the touches of new opportunities along.
    rows = (event.changes for event in unit.events if event.entity == models.CampaignTouch.__name__)
    brought = {changes["opportunity_id"][1] for changes in rows if "opportunity_id" in changes}
    ids = tuple(dict.fromkeys(event.row_id for event in found if str(event.row_id) not in brought))
    opportunities = await unit.find(models.Opportunity, every(Among("id", ids), LIVING)) if ids else []
    if not opportunities:
        return
    created = {event.row_id for event in found if event.operation == Operation.CREATE}
    old = Among("opportunity_id", tuple(id for id in ids if id not in created))
    present: defaultdict[UUID, list[Record]] = defaultdict(list)
    for row in await unit.find(models.CampaignTouch, every(old, LIVING)) if old.values else []:
        present[row["opportunity_id"]].append(row)
    touches = await _touches(unit, opportunities)
    entity = registry.of(models.CampaignTouch)
    left: list[Record] = []
    new: list[dict[str, Any]] = []
    for one in opportunities:
        kept = sorted(present[one.id], key=lambda row: (row["first_touched_at"], row["campaign_id"]))
        until = one["closed_at"] or unit.now
        wanted = shares(_of(one, touches, kept, until), until)
        if [{name: row[name] for name in _COLUMNS} for row in kept] != wanted:
            left += kept
            new += [{**row, "opportunity_id": one.id} for row in wanted]
    if left:
        await unit.hold({models.CampaignTouch: [row.id for row in left]})
        await unit.mark_all(entity, left, {"deleted_at": unit.now, "deletion_id": new_id()})
    if new:
        _ = await unit.insert_all(entity, new)


async def _touches(unit: Working, opportunities: Sequence[Record]) -> _Touches:
    """Returns what has touched the customers and the leads of opportunities."""
    customers = tuple({one["customer_id"] for one in opportunities})
    sources = tuple({one["source_lead_id"] for one in opportunities if one["source_lead_id"] is not None})
    of_leads = AnyOf((Among("converted_customer_id", customers), *([Among("id", sources)] if sources else [])))
    leads = await unit.find(models.Lead, every(of_leads, LIVING))
    contacts = await unit.ids(models.Contact, every(Among("customer_id", customers), LIVING))
    persons = {"customer_id": customers, "contact_id": tuple(contacts), "lead_id": tuple(lead.id for lead in leads)}
    of_persons = AnyOf(tuple(Among(column, ids) for column, ids in persons.items() if ids))
    declined = equals("status", str(MemberStatus.DECLINED))
    members = await unit.find(models.CampaignMember, every(of_persons, Not(declined), LIVING))
    person_of = await _persons(unit, members, customers)
    found: _Touches = defaultdict(list)
    for member in members:
        touch = Touch(member["campaign_id"], member["invited_at"], member["at"])
        found[person_of.get(member["contact_id"]) or member["customer_id"] or member["lead_id"]].append(touch)
    for lead in leads:
        if lead["campaign_id"] is not None:
            found[lead.id].append(Touch(lead["campaign_id"], lead["received_at"], lead["received_at"]))
    for lead in leads:
        if lead["converted_customer_id"] is not None:
            found[lead["converted_customer_id"]] += found[lead.id]
    return found


async def _persons(unit: Working, members: Sequence[Record], customers: Sequence[UUID]) -> dict[UUID, UUID]:
    """Returns the customers of the contacts who are members, by the ids of the contacts."""
    ids = tuple(member["contact_id"] for member in members if member["contact_id"] is not None)
    if not ids or len(customers) == 1:
        return dict.fromkeys(ids, customers[0])
    return {contact.id: contact["customer_id"] for contact in await unit.find(models.Contact, Among("id", ids))}


def _of(opportunity: Record, touches: _Touches, kept: Sequence[Record], until: datetime) -> list[Touch]:
    """Returns the touches of an opportunity. `touches`: what has touched customers and leads. `kept`: its rows."""
    found = [*touches.get(opportunity["customer_id"], ()), *touches.get(opportunity["source_lead_id"], ())]
    found += [Touch(row["campaign_id"], row["first_touched_at"], row["last_touched_at"]) for row in kept]
    source = opportunity["source_campaign_id"]
    if source is not None and all(one.campaign != source or one.first > until for one in found):
        since = min(opportunity["created_at"], until)
        found.append(Touch(source, since, since))
    return found


def _merged(found: Iterable[Touch], until: datetime) -> list[Touch]:
    """Returns one touch for each campaign that touched up to a time, in the order of time."""
    merged: dict[UUID, Touch] = {}
    for one in found:
        if one.first <= until:
            known = merged.get(one.campaign, one)
            last = one.last if one.last <= until else one.first
            merged[one.campaign] = Touch(one.campaign, min(known.first, one.first), max(known.last, last))
    inorder = sorted(merged.values(), key=lambda one: (one.first, one.campaign))
    return [*inorder[:1], *inorder[1:][-(MOST_TOUCHES - 1) :]]


def shares(found: Iterable[Touch], until: datetime) -> list[dict[str, Any]]:
    """Returns the columns of the touches of an opportunity, with shares that add up to 100 per cent.

    `found`: what has touched its customer and its source, in any order. `until`: the time of the decision.
    """
    touches = _merged(found, until)
    if not touches:
        return []
    latest = max(range(len(touches)), key=lambda number: (touches[number].last, number))
    share, rest = divmod(_WHOLE, len(touches))
    return [
        {
            "campaign_id": one.campaign,
            "first_touched_at": one.first,
            "last_touched_at": one.last,
            "first_share": _WHOLE if number == 0 else 0,
            "last_share": _WHOLE if number == latest else 0,
            "even_share": share + (number >= len(touches) - rest),
        }
        for number, one in enumerate(touches)
    ]
