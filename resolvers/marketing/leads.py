"""Rules for leads, and the mutations that change their status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import models
from core.errors import Problem, ProblemCode, Refused
from models.leads import LeadStatus
from models.values import checked
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import history, work_holders
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.events.event_log import Pending
from resolvers.marketing import lead_assignment, lead_history, lead_scoring
from resolvers.search.expressions import LIVING, Among, every
from resolvers.search.record import Record
from resolvers.state_machines import LEAD

OPEN = (LeadStatus.NEW, LeadStatus.ASSIGNED, LeadStatus.WORKING, LeadStatus.QUALIFIED)
"""The statuses of leads that are scored and assigned."""
_UNSTARTED = (LeadStatus.NEW, LeadStatus.ASSIGNED)
_HAPPENS = frozenset({models.ActivityTarget.__name__, models.BehaviourEvent.__name__})
"""The entities whose new rows say that something happened to a lead."""
_OF_SCORE = frozenset({"score", "score_reasons", "scored_at", "updated_at", "version"})


class LeadRules(Rules):
    """Rules for leads: the status follows the owner, and a converted lead does not change.

    Leads are scored and assigned at the end of each transaction that creates or changes them, or adds an activity about
    them or something that they did.

    In an import, which sets the input `imported` (see `Rules.extra`), a lead may have any status (see `lead_history`).
    """

    extra = frozenset({"imported"})
    completes = frozenset({"received_at"})
    history = lead_history.COLUMNS
    settles = frozenset({models.Lead.__name__, *_HAPPENS})

    async def check(self, change: Change) -> None:
        """Sets the owner, the status and the times of a new lead, and the status when the owner changes.

        Raises Refused (STATE) if a converted lead changes or is deleted, and Refused (NOT_ALLOWED) if the viewer may
        not change the owner. For imports, raises the errors of `lead_history`.
        """
        before = change.before
        if change.operation is Operation.CREATE:
            _begin(change)
        elif change.operation is Operation.DELETE:
            _refuse_converted(before)
        elif change.operation is Operation.UPDATE and before is not None:
            if history.is_imported(change):
                lead_history.keep(change)
            if any(map(change.changes, change.values)):
                _refuse_converted(before)
            if change.changes("owner_id"):
                _change_owner(change, before)

    async def settle(self, unit: Unit, events: Sequence[Pending]) -> None:
        """Scores leads that were created or changed, or to which something happened, and assigns those without owner.

        A lead whose owner was cleared by one of the changes stays without one.
        """
        touched: dict[UUID, None] = {}
        cleared = set()
        for event in events:
            if event.entity in _HAPPENS:
                lead = event.changes.get("lead_id", (None, None))[1]
                if event.operation == Operation.CREATE and lead is not None:
                    touched[UUID(str(lead))] = None
            elif event.operation != Operation.DELETE and not _OF_SCORE.issuperset(event.changes):
                touched[event.row_id] = None
                if event.operation == Operation.UPDATE and event.changes.get("owner_id", (None, ""))[1] is None:
                    cleared.add(event.row_id)
        if touched:
            await unit.hold({models.Lead: touched})
            leads = await _open_leads(unit, list(touched))
            # A restored lead has lost its owner if they have left (see `work_holders`).
            orphans = [lead for lead in leads if lead["status"] == LeadStatus.ASSIGNED and lead["owner_id"] is None]
            if orphans:
                new = {"status": str(LeadStatus.NEW), "assigned_at": None}
                await unit.mark_all(registry.of(models.Lead), orphans, new)
                leads = await _open_leads(unit, list(touched))
            await lead_scoring.score(unit, leads)
            unowned = [lead for lead in await _open_leads(unit, list(touched)) if _is_unassigned(lead)]
            _ = await lead_assignment.assign(unit, [lead for lead in unowned if lead.id not in cleared])


async def _open_leads(unit: Unit, ids: Sequence[UUID]) -> list[Record]:
    """Returns the undeleted leads with these ids whose status is open, in the order of the ids."""
    open_ = Among("status", tuple(map(str, OPEN)))
    found = {row.id: row for row in await unit.find(models.Lead, every(Among("id", tuple(ids)), open_, LIVING))}
    return [found[id] for id in ids if id in found]


def _is_unassigned(lead: Record) -> bool:
    return lead["status"] == LeadStatus.NEW and lead["owner_id"] is None


def _begin(change: Change) -> None:
    values, unit = change.values, change.unit
    if "owner_id" not in change.given:
        values["owner_id"] = access.default_owner(unit.viewer)
    owned = change.get("owner_id") is not None
    values["received_at"] = values.get("received_at") or unit.now
    if history.is_imported(change):
        lead_history.begin(change)
    else:
        values["assigned_at"] = values.get("assigned_at") or (unit.now if owned else None)
    values["status"] = values.get("status") or str(LeadStatus.ASSIGNED if owned else LeadStatus.NEW)
    values["score"] = 0


def _change_owner(change: Change, before: Record) -> None:
    unit, owner = change.unit, change.get("owner_id")
    access.permit_lead_owner(unit.viewer, before["owner_id"], owner)
    if not history.is_imported(change):
        change.values["assigned_at"] = unit.now if owner is not None else None
    if before["status"] in _UNSTARTED and "status" not in change.given:
        change.values["status"] = str(LeadStatus.ASSIGNED if owner is not None else LeadStatus.NEW)


def _refuse_converted(lead: Record | None) -> None:
    if lead is not None and lead["status"] == LeadStatus.CONVERTED:
        raise Refused.one(ProblemCode.STATE, "A converted lead cannot change. Change its customer.", "id")


async def score(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Computes the score of a lead. Raises the same errors as `Machine.begin`."""
    lead = await LEAD.begin(unit, "leadScore", id, expected_version)
    await lead_scoring.score(unit, [lead])
    return id


async def assign(unit: Unit, id: UUID, employee: UUID | None, expected_version: int | None) -> UUID:
    """Gives a lead to an employee. `employee`: None for the one whom the assignment rules choose.

    Raises the same errors as `Machine.begin`. Also raises Refused:

    - NOT_ALLOWED if the viewer may not change the owner;
    - NOT_FOUND if the employee is unknown or inactive, and INVALID if their role may not change leads;
    - STATE if no assignment rule applies, or if all employees of the rules that apply have left.
    """
    lead = await LEAD.begin(unit, "leadAssign", id, expected_version)
    access.permit_lead_owner(unit.viewer, lead["owner_id"], employee)
    if employee is None:
        await lead_assignment.assign_one(unit, lead)
        return id
    if not (await unit.named(models.Employee, employee, "employee_id", referenced=True))["active"]:
        raise Refused.one(ProblemCode.NOT_FOUND, registry.of(models.Employee).absent, "employee_id")
    new = {"owner_id": employee}
    await work_holders.check_given(unit, registry.of(models.Lead), {**lead, **new}, new, "employee_id")
    at = unit.now if employee != lead["owner_id"] else lead["assigned_at"]
    is_new = lead["status"] == LeadStatus.NEW
    await LEAD.end(unit, "leadAssign", lead, stay=not is_new, owner_id=employee, assigned_at=at)
    return id


async def start(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Records that the owner works on a lead. Raises the same errors as `Machine.begin`."""
    lead = await LEAD.begin(unit, "leadStart", id, expected_version)
    await LEAD.end(unit, "leadStart", lead)
    return id


async def qualify(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Records that a lead is likely to buy. Raises the same errors as `Machine.begin`."""
    lead = await LEAD.begin(unit, "leadQualify", id, expected_version)
    await LEAD.end(unit, "leadQualify", lead)
    return id


async def disqualify(unit: Unit, id: UUID, reason: str, expected_version: int | None) -> UUID:
    """Records that a lead will not buy, and why.

    Raises the same errors as `Machine.begin`. Also raises Refused if the reason is empty, too long or invalid.
    """
    lead = await LEAD.begin(unit, "leadDisqualify", id, expected_version)
    problems: list[Problem] = []
    given = checked(registry.of(models.Lead).description, {"disqualified_reason": reason}, problems)
    if given.get("disqualified_reason") is None and not problems:
        problems.append(Problem(("disqualified_reason",), ProblemCode.REQUIRED, "Say why."))
    if problems:
        raise Refused([Problem(("reason",), one.code, one.message) for one in problems])
    await LEAD.end(unit, "leadDisqualify", lead, disqualified_at=unit.now, **given)
    return id


async def reopen(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Reopens a disqualified lead. It loses its owner if the employee has left.

    Raises the same errors as `Machine.begin`.
    """
    entity = registry.of(models.Lead)
    lead = await LEAD.begin(unit, "leadReopen", id, expected_version)
    owner = {**lead, **await work_holders.cleared(unit, entity, lead, {})}["owner_id"]
    undone: dict[str, Any] = {"disqualified_at": None, "disqualified_reason": None}
    if owner is None:
        undone |= {"owner_id": None, "assigned_at": None, "status": str(LeadStatus.NEW)}
        await unit.store(entity, lead, {name: value for name, value in undone.items() if value != lead[name]})
    else:
        await LEAD.end(unit, "leadReopen", lead, **undone)
    return id
