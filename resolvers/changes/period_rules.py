"""Rules for entities that are valid for a period, such as price rules and sales targets."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class PeriodRules(Rules):
    """Checks that a period ends after it begins.

    `begins`, `ends`: the names of the period's columns. The end is exclusive.
    """

    begins, ends = "since", "until"

    async def check(self, change: Change) -> None:
        """Raises Refused (INVALID) if the period's end is not after its beginning."""
        begin, end = change.get(self.begins), change.get(self.ends)
        if change.operation is not Operation.DELETE and begin is not None and end is not None and end <= begin:
            raise Refused.one(ProblemCode.INVALID, "The end must be after the beginning.", self.ends)
