"""Assignment rules and the employees to whom they give leads."""

from __future__ import annotations

from strawberry.types.info import Info

import models
from resolvers.search.record import Record
from schema.mapping.entity import auto, changes, mapped, resolved, to_many, to_one
from schema.mapping.stopped_conditions import STOPPED, stopped_reason


@mapped(models.AssignmentRule)
class AssignmentRule:
    """A rule that chooses an owner for the leads that meet its condition."""

    position: auto
    name: auto
    condition: auto
    strategy: auto
    active: auto
    edited_by = to_one()
    members = to_many()

    @resolved(str | None, description=STOPPED)
    async def stopped_because(self: Record, info: Info) -> str | None:
        """Returns why the condition is not in force; None if it is."""
        return await stopped_reason(self, info)


@changes(models.AssignmentRule)
class AssignmentRuleInput:
    """The input fields of an assignment rule."""

    position: auto
    name: auto
    condition: auto
    strategy: auto
    active: auto


@mapped(models.AssignmentRuleMember)
class AssignmentRuleMember:
    """An employee to whom an assignment rule gives leads."""

    assignment_rule = to_one()
    employee = to_one()
    position: auto


@changes(models.AssignmentRuleMember)
class AssignmentRuleMemberInput:
    """The input fields of an employee in the pool of an assignment rule."""

    assignment_rule: auto
    employee: auto
    position: auto
