"""Assigns leads to employees by the assignment rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.text import fold
from models.leads import AssignmentStrategy, LeadStatus
from models.people import EmployeeRole
from resolvers import registry
from resolvers.changes import turns
from resolvers.changes.condition_rules import Running, in_force, matching
from resolvers.changes.unit import Unit
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

_BUSY = tuple(map(str, (LeadStatus.ASSIGNED, LeadStatus.WORKING, LeadStatus.QUALIFIED)))


@dataclass(slots=True)
class _Member:
    """An employee in the pool of a rule. `line`: the folded business line of their team."""

    id: UUID
    employee: UUID
    line: str | None
    turn: int
    position: int


@dataclass(slots=True)
class _Pool:
    """The employees to whom a rule can give leads at present.

    `last`: the last turn of the rule.
    `busy`: the open leads of each employee, shared by all pools. Counted only if a rule needs them.
    """

    strategy: AssignmentStrategy
    members: list[_Member]
    last: int
    busy: dict[UUID, int]
    changed: dict[UUID, int] = field(default_factory=dict)

    def next(self, lead: Record) -> UUID | None:
        """Chooses the employee for a lead, and gives them the next turn. Returns None if there is nobody."""
        fitting = self.members
        if self.strategy is AssignmentStrategy.BY_BUSINESS_LINE:
            line = None if lead["business_line"] is None else fold(lead["business_line"])
            fitting = [one for one in fitting if line is not None and one.line == line]
        if not fitting:
            return None
        least_busy = self.strategy is AssignmentStrategy.LEAST_BUSY
        chosen = min(fitting, key=lambda one: (self.busy[one.employee] if least_busy else 0, one.turn, one.position))
        self.last += 1
        chosen.turn = self.changed[chosen.id] = self.last
        self.busy[chosen.employee] = self.busy.get(chosen.employee, 0) + 1
        return chosen.employee


@dataclass(frozen=True, slots=True)
class Assigned:
    """The outcome for several leads. `owners`: the employees, by lead. `matched`: the leads that a rule applies to."""

    owners: Mapping[UUID, UUID]
    matched: Collection[UUID]


async def assign(unit: Unit, leads: Sequence[Record]) -> Assigned:
    """Gives each of several locked leads to an employee, by the first rule that applies and has somebody for it.

    Rules are locked while they choose, so that concurrent transactions take turns. Leads for which there is nobody stay
    as they are. Takes few statements for many leads.
    """
    owners: dict[UUID, UUID] = {}
    if not leads:
        return Assigned(owners, ())
    entity, rules = registry.of(models.Lead), registry.of(models.AssignmentRule).description
    in_order = order_by(rules, [(rules.orders["position"], False)])
    active = await unit.find(models.AssignmentRule, every(equals("active", True), LIVING), order=in_order)
    running = await in_force(unit, models.AssignmentRule, active, "condition")
    met = await matching(unit, entity, [lead.id for lead in leads], [one.expression for one in running])
    used = [(one, ids) for one, ids in zip(running, met, strict=True) if ids]
    if not used:
        return Assigned(owners, ())
    await unit.hold({models.AssignmentRule: [one.row.id for one, _ in used]})
    pools = await _pools(unit, [one for one, _ in used])
    changes: list[tuple[Record, Mapping[str, Any]]] = []
    for lead in leads:
        pools_of = (pools[one.row.id] for one, ids in used if lead.id in ids)
        owner = next((found for found in (pool.next(lead) for pool in pools_of) if found is not None), None)
        if owner is not None:
            owners[lead.id] = owner
            status = str(LeadStatus.ASSIGNED) if lead["status"] == LeadStatus.NEW else lead["status"]
            changes.append((lead, {"owner_id": owner, "assigned_at": unit.now, "status": status}))
    await unit.mark_each(entity, changes)
    taken = {id: turn for pool in pools.values() for id, turn in pool.changed.items()}
    await turns.keep(unit, models.AssignmentRuleMember, "last_turn", taken)
    return Assigned(owners, set().union(*(ids for _, ids in used)))


async def assign_one(unit: Unit, lead: Record) -> None:
    """Gives a locked lead to the employee whom the assignment rules choose.

    Raises Refused (STATE) if no rule applies, or if all employees of the rules that apply have left.
    """
    assigned = await assign(unit, [lead])
    if lead.id not in assigned.owners:
        message = "No assignment rule applies to this lead. Name an employee."
        if assigned.matched:
            message = "No active employee of the assignment rules that apply may take this lead. Name an employee."
        raise Refused.one(ProblemCode.STATE, message, "id")


async def _pools(unit: Unit, rules: Sequence[Running]) -> dict[UUID, _Pool]:
    """Returns the pools of locked rules, with the active employees who may read and change leads."""
    strategies = {one.row.id: AssignmentStrategy(one.row["strategy"]) for one in rules}
    these = every(Among("assignment_rule_id", tuple(strategies)), LIVING)
    members = await unit.find(models.AssignmentRuleMember, these, lock=True)
    members.sort(key=lambda row: (row["position"], str(row.id)))
    ids = tuple({row["employee_id"] for row in members})
    active = every(Among("id", ids), Among("role", tuple(map(str, _takers()))), equals("active", True), LIVING)
    employees = {row.id: row for row in (await unit.find(models.Employee, active) if ids else [])}
    lines = await _lines(unit, employees.values(), strategies.values())
    busy: dict[UUID, int] = {}
    if AssignmentStrategy.LEAST_BUSY in strategies.values():
        busy = await turns.count_by(unit, models.Lead, "owner_id", employees, every(Among("status", _BUSY), LIVING))
    of_rule: defaultdict[UUID, list[_Member]] = defaultdict(list)
    last: defaultdict[UUID, int] = defaultdict(int)
    for n, row in enumerate(members):
        rule, employee = row["assignment_rule_id"], employees.get(row["employee_id"])
        last[rule] = max(last[rule], row["last_turn"])
        if employee is not None:
            of_rule[rule].append(_Member(row.id, employee.id, lines.get(employee["team_id"]), row["last_turn"], n))
    return {rule: _Pool(strategy, of_rule[rule], last[rule], busy) for rule, strategy in strategies.items()}


async def _lines(
    unit: Unit, employees: Collection[Record], strategies: Collection[AssignmentStrategy]
) -> dict[UUID | None, str | None]:
    """Returns the folded business lines of the employees' teams, if a strategy needs them."""
    ids = tuple({row["team_id"] for row in employees if row["team_id"] is not None})
    if not ids or AssignmentStrategy.BY_BUSINESS_LINE not in strategies:
        return {}
    found = await unit.find(models.Team, every(Among("id", ids), LIVING))
    return {row.id: None if row["business_line"] is None else fold(row["business_line"]) for row in found}


def _takers() -> Collection[EmployeeRole]:
    """Returns the roles that read leads and change those that they own."""
    entity = registry.of(models.Lead)
    return {EmployeeRole.ADMIN, *(role for role in entity.readers if role in entity.parties("UPDATE"))}
