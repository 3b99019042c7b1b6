"""Rules for the members of campaigns, the mutations campaignAddMembers and memberRespond, and conversions of leads."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.campaigns import PERSONS, MemberStatus
from models.leads import LeadStatus
from models.row import Row
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.reads.segment_customers import customers_of
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Expression, IsNull, Not, Related, equals, every
from resolvers.search.record import Record
from resolvers.state_machines import CAMPAIGN, CAMPAIGN_MEMBER

MOST_MEMBERS = 1_000
"""The most persons that campaignAddMembers takes at once."""

_MODELS: Mapping[str, type[Row]] = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}
_SETTLED = (str(LeadStatus.CONVERTED), str(LeadStatus.DISQUALIFIED))
_EVERY = frozenset(MemberStatus)
_TIMES: history.Times = {"invited_at": _EVERY, "at": _EVERY}


@dataclass(frozen=True, slots=True)
class Selection:
    """The persons to add: those in `ids`, those who match `where`, and the customers of a segment.

    `ids`, `where`: by the relation of a member to the person, such as "lead".
    """

    ids: Mapping[str, Sequence[UUID]] = field(default_factory=dict)
    where: Mapping[str, Expression] = field(default_factory=dict)
    segment_id: UUID | None = None


class CampaignMemberRules(Rules):
    """Rules for members: a member is one person, whom memberRespond and a conversion alone give another status.

    In an import, which sets the input `imported` (see `Rules.extra`), a new member may have any status.
    """

    extra = frozenset({"imported"})
    completes = frozenset({"invited_at", "at"})
    history = frozenset({"status", "at"})

    async def check(self, change: Change) -> None:
        """Sets missing values of the status and the times of a new member.

        Raises Refused: INVALID if it is not exactly one person, or if it got its status before it was invited;
        NOT_ALLOWED if the campaign or the person of a member changes; STATE for a new member of an ended campaign, and
        if an import changes the status.
        """
        values = change.values
        match change.operation:
            case Operation.CREATE:
                await _begin(change)
            case Operation.UPDATE:
                if history.is_imported(change):
                    history.keep(change, self.history, CAMPAIGN_MEMBER)
                moved = [name for name in ("campaign_id", *_COLUMNS) if change.changes(name)]
                if moved:
                    message = "A member stays the same person in the same campaign. Delete it, and add another."
                    raise Refused.one(ProblemCode.NOT_ALLOWED, message, moved[0])
                if change.changes("invited_at") and change.get("status") == MemberStatus.INVITED:
                    values["at"] = values["invited_at"]
        if change.operation in (Operation.CREATE, Operation.UPDATE) and change.get("at") < change.get("invited_at"):
            raise Refused.one(ProblemCode.INVALID, "They got their status before this.", "invited_at")


_COLUMNS = tuple(f"{end}_id" for end in PERSONS)


async def _begin(change: Change) -> None:
    values, unit = change.values, change.unit
    named = [column for column in _COLUMNS if values.get(column) is not None]
    if len(named) != 1:
        message = "Give exactly one of customer, contact and lead."
        raise Refused.one(ProblemCode.INVALID if named else ProblemCode.REQUIRED, message, (named or _COLUMNS)[-1])
    values["status"] = values.get("status") or str(MemberStatus.INVITED)
    invited = values["status"] == MemberStatus.INVITED
    values["invited_at"] = values.get("invited_at") or (values.get("at") if invited else None) or unit.now
    if history.is_imported(change):
        values["at"] = values.get("at") or values["invited_at"]
        _ = history.check_new(change, CAMPAIGN_MEMBER, _TIMES)
    else:
        values["at"] = values["invited_at"]
        campaign = await unit.get(models.Campaign, values["campaign_id"])
        if campaign is not None and campaign["status"] not in CAMPAIGN.sources("campaignAddMembers"):
            message = f"The campaign is {campaign['status']}, so it gets no more members."
            raise Refused.one(ProblemCode.STATE, message, "campaign_id")


async def add(unit: Unit, id: UUID, expected_version: int | None, selection: Selection) -> UUID:
    """Adds the selected persons to a campaign.

    Skips those who are members, who have opted out of marketing messages, or whose customer has. Also skips leads that
    are converted or disqualified.

    Customers of the segment, and persons who match a condition, are skipped if the viewer may not see them. Raises the
    same errors as `Machine.begin` and `_select`.
    """
    found: dict[str, list[UUID]] = {}

    async def lock_ahead() -> None:
        # A shared lock, so that nobody is deleted before they are members.
        found.update(await _select(unit, selection))
        looked_at = {registry.of(_MODELS[end]): ids for end, ids in found.items()}
        await unit.hold_rows({registry.of(models.Campaign): (id,)}, looked_at=looked_at)

    campaign = await CAMPAIGN.begin(unit, "campaignAddMembers", id, expected_version, lock_ahead)
    new = []
    for end, ids in found.items():
        if not ids:
            continue
        column = f"{end}_id"
        present = await unit.find(
            models.CampaignMember, every(equals("campaign_id", id), Among(column, tuple(ids)), LIVING)
        )
        members = {row[column] for row in present}
        willing = {row.id for row in await unit.find(_MODELS[end], every(Among("id", tuple(ids)), may_be_asked(end)))}
        new += [_invited(unit, id, {column: one}) for one in ids if one in willing and one not in members]
    if new:
        _ = await unit.insert_all(registry.of(models.CampaignMember), new)
        await CAMPAIGN.end(unit, "campaignAddMembers", campaign)
    return id


def _invited(unit: Unit, campaign: UUID, person: Mapping[str, UUID]) -> dict[str, Any]:
    status = str(MemberStatus.INVITED)
    return {"campaign_id": campaign, **person, "status": status, "invited_at": unit.now, "at": unit.now}


def may_be_asked(end: str) -> Expression:
    """Returns the condition for the persons whom marketing may address. `end`: the relation of a member to them."""
    willing = every(IsNull("opted_out_at"), LIVING)
    match end:
        case "contact":
            return every(willing, Related(registry.of(models.Contact).description.to_one["customer"], willing))
        case "lead":
            return every(willing, Not(Among("status", _SETTLED)))
    return willing


async def _select(unit: Unit, selection: Selection) -> dict[str, list[UUID]]:
    """Returns the ids of the selected persons, by the relation of a member to them, without duplicates.

    Raises Forbidden if the viewer may not read the condition of a dynamic segment.
    Raises Refused: REQUIRED if no persons are named; NOT_FOUND if an id is not the id of a visible person, or if no
    segment has the segment's id; OUT_OF_RANGE if there are more than MOST_MEMBERS.
    """
    if not selection.ids and selection.segment_id is None and not selection.where:
        raise Refused.one(ProblemCode.REQUIRED, "Give customers, contacts, leads, a segment or a condition.", "where")
    conditions: dict[str, list[Expression]] = {end: [] for end in PERSONS}
    for end, where in selection.where.items():
        conditions[end].append(where)
    if selection.segment_id is not None:
        segment = await unit.named(models.Segment, selection.segment_id, "segment_id")
        conditions["customer"].append(customers_of(segment, unit.viewer, unit.settings.time_zone))
    found: dict[str, list[UUID]] = {}
    for end in PERSONS:
        entity = registry.of(_MODELS[end])
        wanted = await visible(unit, entity, selection.ids.get(end, ()), f"{end}_ids")
        for condition in conditions[end]:
            these = every(condition, may_be_asked(end), access.rows(unit.viewer, entity))
            wanted |= dict.fromkeys(await unit.ids(_MODELS[end], these, limit=MOST_MEMBERS + 1))
        found[end] = list(wanted)
    if sum(map(len, found.values())) > MOST_MEMBERS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_MEMBERS:,} persons at once.", "where")
    return found


async def visible(unit: Unit, entity: Entity, ids: Collection[UUID], field: str) -> dict[UUID, None]:
    """Checks that all persons are visible, and returns their ids without duplicates."""
    wanted = dict.fromkeys(ids)
    if len(wanted) > MOST_MEMBERS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_MEMBERS:,} persons at once.", field)
    these = every(Among("id", tuple(wanted)), access.rows(unit.viewer, entity), LIVING)
    seen = set(await unit.ids(entity.description.model, these)) if wanted else set()
    missing = [index for index, one in enumerate(wanted) if one not in seen]
    if missing:
        raise Refused([Problem((field, str(n)), ProblemCode.NOT_FOUND, entity.absent) for n in missing])
    return wanted


async def respond(unit: Unit, id: UUID, status: str, at: datetime | None, expected_version: int | None) -> UUID:
    """Gives a member the status RESPONDED, ATTENDED or DECLINED. `at`: when they reacted; by default, now.

    A member that has this status already keeps it, and its time. Raises the same errors as `Machine.begin`. Also raises
    Refused: INVALID if the status is another one, or if they reacted before they were invited; OUT_OF_RANGE if they
    will react in the future; STATE if the status cannot follow the present one.
    """
    verb = "memberRespond"
    if not CAMPAIGN_MEMBER.sources(verb, status):
        message = f"{status} comes by itself. Give RESPONDED, ATTENDED or DECLINED."
        raise Refused.one(ProblemCode.INVALID, message, "status")
    member = await CAMPAIGN_MEMBER.begin(unit, verb, id, expected_version)
    if member["status"] == status:
        return id
    if member["status"] not in CAMPAIGN_MEMBER.sources(verb, status):
        raise Refused.one(ProblemCode.STATE, f"The member is {member['status']}, so it cannot be {status}.", "status")
    at = at or unit.now
    if at > unit.now:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "This is in the future.", "at")
    if at < member["invited_at"]:
        raise Refused.one(ProblemCode.INVALID, "They were invited after this.", "at")
    await unit.store(registry.of(models.CampaignMember), member, {"status": status, "at": at})
    return id


async def carry_membership(unit: Unit, lead_id: UUID, customer_id: UUID, contact_id: UUID | None) -> None:
    """Carries the campaign memberships of a lead over to the customer, and to the contact if there is one.

    Must be called when the lead is converted; the caller has locked the lead, the customer and the contact. The
    memberships of the lead become CONVERTED. The others get the status and the times that those of the lead had. Where
    the customer or the contact is a member already, that membership stays. Takes at most four statements.
    """
    entity = registry.of(models.CampaignMember)
    former = await unit.find(models.CampaignMember, every(equals("lead_id", lead_id), LIVING), lock=True)
    left = [row for row in former if row["status"] != MemberStatus.CONVERTED]
    if not left:
        return
    new: list[dict[str, Any]] = []
    campaigns = Among("campaign_id", tuple(row["campaign_id"] for row in left))
    for column, id in (("customer_id", customer_id), ("contact_id", contact_id)):
        if id is not None:
            present = await unit.find(models.CampaignMember, every(campaigns, equals(column, id), LIVING))
            new += _copies(left, {row["campaign_id"] for row in present}, {column: id})
    await unit.mark_all(entity, left, {"status": str(MemberStatus.CONVERTED), "at": unit.now})
    _ = await unit.insert_all(entity, new)


def _copies(left: Sequence[Record], known: Collection[UUID], person: Mapping[str, UUID]) -> list[dict[str, Any]]:
    kept = ("campaign_id", "status", "invited_at", "at")
    return [{**{name: row[name] for name in kept}, **person} for row in left if row["campaign_id"] not in known]
