"""Rules for call lists, and the mutation callListAllocate, which gives names to the agents of a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import models
from core import clock
from core.errors import BadUserInput, Forbidden, ProblemCode, Refused
from core.text import fold
from models.calls import CallOrder, CallOutcome, CallStatus
from models.leads import LeadStatus
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes import call_candidates, turns
from resolvers.changes.condition_rules import ConditionRules, in_force, matching
from resolvers.changes.unit import Change, Unit
from resolvers.changes.value_checks import check_version
from resolvers.reads.segment_customers import customers_of
from resolvers.search.expressions import (
    LIVING,
    Among,
    AnyOf,
    Compare,
    Expression,
    IsNull,
    Not,
    Operator,
    Related,
    Some,
    equals,
    every,
)
from resolvers.search.record import Record

MOST_NAMES = 1_000
"""The most names that a list gives, and the most that it takes back, in one transaction."""

OPEN = (str(CallStatus.OPEN), str(CallStatus.CALL_BACK))
"""The statuses of names that an agent is to call."""
_SETTLED = (str(LeadStatus.CONVERTED), str(LeadStatus.DISQUALIFIED))


class CallListRules(ConditionRules):
    """Rules for call lists: a list is either of customers or of leads."""

    async def check(self, change: Change) -> None:
        """Raises Refused: INVALID or REQUIRED unless it has exactly one condition; INVALID for a segment of leads.

        Also raises the errors of `ConditionRules.check`.
        """
        if change.operation in (Operation.CREATE, Operation.UPDATE):
            given = [name for name in ("customer_condition", "lead_condition") if change.get(name) is not None]
            if len(given) != 1:
                message = "Give either a condition on customers or one on leads."
                raise Refused.one(ProblemCode.INVALID if given else ProblemCode.REQUIRED, message, "customer_condition")
            if change.get("segment_id") is not None and given == ["lead_condition"]:
                raise Refused.one(
                    ProblemCode.INVALID, "A segment has customers, and this list has leads.", "segment_id"
                )
        await super().check(change)


@dataclass(slots=True)
class _Agent:
    """An agent who is there. `line`: the folded business line of their team. `room`: how many names they can get."""

    member: UUID
    employee: UUID
    line: str | None
    room: int
    turn: int
    position: int


@dataclass(frozen=True, slots=True)
class _Names:
    """What a list is about. `column`: the foreign key of an entry to them. `where`: whom the list can give now."""

    model: type[models.Row]
    column: str
    where: Expression


async def allocate(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Takes back the names of a list that were not called in time, and gives its agents new ones. Returns the id.

    Raises Forbidden if the viewer may not use callListAllocate. Raises Refused: NOT_FOUND if the viewer sees no such
    list; CONFLICT if it has another version; STATE if it is inactive, or if its condition is not in force.
    """
    entity = registry.of(models.CallList)
    access.permit(unit.viewer, "callListAllocate", entity, frozenset())
    call_list = await unit.seen(entity, id)
    check_version(call_list, expected_version)
    if not call_list["active"]:
        raise Refused.one(ProblemCode.STATE, "The list is inactive.", "id")
    names = await _names(unit, call_list)
    if names is None:
        message = "The condition is not in force: see stoppedBecause. Somebody else must save it again."
        raise Refused.one(ProblemCode.STATE, message, "id")
    _ = await _renew(unit, call_list, names)
    return id


async def active(unit: Unit) -> list[UUID]:
    """Returns the ids of the lists that give names to their agents."""
    return await unit.ids(models.CallList, every(equals("active", True), LIVING))


async def renew(unit: Unit, id: UUID) -> int:
    """Works like `allocate`, on behalf of the server. Returns how many names it took back and gave.

    A list whose condition is not in force only takes names back.
    """
    call_list = await unit.get(models.CallList, id, lock=True)
    if call_list is None or not call_list["active"] or call_list["deleted_at"] is not None:
        return 0
    return await _renew(unit, call_list, await _names(unit, call_list))


async def _renew(unit: Unit, call_list: Record, names: _Names | None) -> int:
    """Takes back and gives names of a locked list. The lock makes concurrent allocations take turns."""
    these = every(equals("call_list_id", call_list.id), LIVING)
    members = await unit.find(models.CallListMember, these, lock=True)
    taken = await _take_back(unit, call_list, members)
    return taken + (await _give(unit, call_list, members, names) if names is not None and members else 0)


async def _take_back(unit: Unit, call_list: Record, members: Sequence[Record]) -> int:
    """Takes names back that were not called in time, whose agents have left, or that nobody may call any more.

    `members`: the members of the list.
    """
    relations = registry.of(models.CallListEntry).description.to_one
    unwilling = Not(IsNull("opted_out_at"))
    over = AnyOf(
        (
            Compare("until", Operator.LTE, unit.today),
            Related(relations["agent"], Not(_is_there())),
            Not(Among("agent_id", tuple(row["employee_id"] for row in members))),
            Related(relations["customer"], unwilling),
            Related(relations["lead"], AnyOf((unwilling, Among("status", _SETTLED)))),
        )
    )
    where = every(equals("call_list_id", call_list.id), Among("status", OPEN), LIVING, over)
    ids = await unit.ids(models.CallListEntry, where, limit=MOST_NAMES)
    if not ids:
        return 0
    open_ = every(Among("id", tuple(ids)), Among("status", OPEN), LIVING)
    rows = await unit.find(models.CallListEntry, open_, lock=True)  # without those that were called meanwhile
    taken = {"status": str(CallStatus.TAKEN_BACK), "until": unit.today}
    await unit.mark_all(registry.of(models.CallListEntry), rows, taken)
    return len(rows)


async def _give(unit: Unit, call_list: Record, members: Sequence[Record], names: _Names) -> int:
    """Gives each agent names, up to the quota of the day. Returns the number of names."""
    agents = await _agents(unit, call_list, members)
    last = max((row["last_turn"] for row in members), default=0)
    groups: defaultdict[str | None, list[_Agent]] = defaultdict(list)
    for agent in agents:
        if agent.room > 0 and (agent.line is not None or not call_list["by_business_line"]):
            groups[agent.line if call_list["by_business_line"] else None].append(agent)
    entity, order = registry.of(names.model), CallOrder(call_list["call_order"])
    rows: list[dict[str, object]] = []
    changed: dict[UUID, int] = {}
    until = clock.later_day(unit.today, call_list["days_to_call"])
    for line in sorted(groups, key=str):
        group, room = groups[line], min(sum(one.room for one in groups[line]), MOST_NAMES - len(rows))
        where = names.where if line is None else every(names.where, equals("business_line_folded", line))
        ids = await call_candidates.first(unit, entity, where, order, room) if room > 0 else []
        if not ids:
            continue
        # Locked, so that nobody is deleted or opts out before they are on the list.
        await unit.hold({names.model: ids})
        [willing] = await matching(unit, entity, ids, [where])
        before = await _former_agents(unit, call_list, names, ids)
        for id in (id for id in ids if id in willing):
            agent = min(
                (one for one in group if one.room > 0),
                key=lambda one, id=id: ((id, one.employee) in before, one.turn, one.position),  # type: ignore[misc]
            )
            last += 1
            agent.room -= 1
            agent.turn = changed[agent.member] = last
            rows.append(_entry(call_list, names, id, agent, unit.today, until))
    _ = await unit.insert_all(registry.of(models.CallListEntry), rows)
    await turns.keep(unit, models.CallListMember, "last_turn", changed)
    return len(rows)


def _entry(call_list: Record, names: _Names, id: UUID, agent: _Agent, today: date, until: date) -> dict[str, object]:
    return {
        "call_list_id": call_list.id,
        **dict.fromkeys(("customer_id", "lead_id")),
        names.column: id,
        "agent_id": agent.employee,
        "since": today,
        "until": until,
        "status": str(CallStatus.OPEN),
        **dict.fromkeys(("outcome", "called_at", "call_back_at")),
    }


async def _names(unit: Unit, call_list: Record) -> _Names | None:
    """Returns whom a list can give to its agents now. Returns None if its condition is not in force."""
    model: type[models.Row] = models.Customer
    column = "customer_condition"
    if call_list["lead_condition"] is not None:
        model, column = models.Lead, "lead_condition"
    found = await in_force(unit, models.CallList, [call_list], column)
    if not found:
        return None
    description = registry.of(model).description
    # Not while they are on the list, not twice a day, and not after an outcome that settles it.
    settled = every(equals("status", str(CallStatus.DONE)), Not(equals("outcome", str(CallOutcome.NOT_REACHED))))
    kept = AnyOf((Among("status", OPEN), settled, Compare("since", Operator.GTE, unit.today)))
    on_list = every(equals("call_list_id", call_list.id), LIVING, kept)
    free = Not(Some(description.to_many["call_list_entries"], on_list))
    where = every(found[0].expression, IsNull("opted_out_at"), free)
    if model is models.Lead:
        where = every(where, Not(Among("status", _SETTLED)))
    elif call_list["segment_id"] is not None:
        segment = await unit.get(models.Segment, call_list["segment_id"])
        try:
            where = every(where, customers_of(segment, found[0].viewer, unit.settings.time_zone))
        except (BadUserInput, Forbidden):
            return None
    return _Names(model, "lead_id" if model is models.Lead else "customer_id", where)


async def _agents(unit: Unit, call_list: Record, members: Sequence[Record]) -> list[_Agent]:
    """Returns the agents of a list who are there, with the room that is left of their quotas.

    Names that they got today count, and those that they got before and are still to call for the first time.
    """
    ids = tuple(row["employee_id"] for row in members)
    employees = {row.id: row for row in await unit.find(models.Employee, every(Among("id", ids), _is_there()))}
    teams = tuple({row["team_id"] for row in employees.values() if row["team_id"] is not None})
    lines: Mapping[UUID | None, str | None] = {}
    if teams:
        found = await unit.find(models.Team, every(Among("id", teams), LIVING))
        lines = {row.id: None if row["business_line"] is None else fold(row["business_line"]) for row in found}
    # Those of today count even if their customer was deleted, so that a restore exceeds no quota.
    waiting = every(equals("status", str(CallStatus.OPEN)), LIVING)
    counted = every(equals("call_list_id", call_list.id), AnyOf((equals("since", unit.today), waiting)))
    used = await turns.count_by(unit, models.CallListEntry, "agent_id", employees, counted)
    rows = sorted(members, key=lambda row: (row["position"], str(row.id)))
    return [
        _Agent(
            row.id,
            row["employee_id"],
            lines.get(employees[row["employee_id"]]["team_id"]),
            call_list["daily_quota"] - used[row["employee_id"]],
            row["last_turn"],
            n,
        )
        for n, row in enumerate(rows)
        if row["employee_id"] in employees
    ]


async def _former_agents(unit: Unit, call_list: Record, names: _Names, ids: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """Returns the names that the list took back from agents, as pairs of the name and the agent."""
    taken = equals("status", str(CallStatus.TAKEN_BACK))
    where = every(equals("call_list_id", call_list.id), Among(names.column, tuple(ids)), taken, LIVING)
    return {(row[names.column], row["agent_id"]) for row in await unit.find(models.CallListEntry, where)}


def _is_there() -> Expression:
    """Returns the condition for employees who can be agents: they are active, and their role calls."""
    roles = {EmployeeRole.ADMIN, *registry.of(models.CallListEntry).parties("callListEntryCalled")}
    return every(Among("role", tuple(sorted(map(str, roles)))), equals("active", True), LIVING)
