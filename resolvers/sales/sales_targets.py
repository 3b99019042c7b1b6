"""Rules for sales targets."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change


class SalesTargetRules(PeriodRules):
    """Rules for sales targets: a target is for either an employee or a team."""

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the period is invalid, or if both or neither of employee and team are set."""
        await super().check(change)
        if (change.get("employee_id") is None) == (change.get("team_id") is None):
            raise Refused.one(ProblemCode.INVALID, "Give either an employee or a team.", "employee_id")
