"""Rules of sales targets."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from resolvers.changes.period_rules import PeriodRules
from resolvers.changes.unit import Change


class SalesTargetRules(PeriodRules):
    """A target is an employee's or a team's."""

    async def check(self, change: Change) -> None:
        """Refuses both and none, and a wrong period."""
        await super().check(change)
        if (change.get("employee_id") is None) == (change.get("team_id") is None):
            raise Refused.one(ProblemCode.INVALID, "Give an employee or a team: one of the two.", "employee_id")
