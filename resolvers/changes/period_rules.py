"""Rules of entities that hold from one day until another, such as price rules and sales targets."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class PeriodRules(Rules):
    """What holds from one day until another."""

    begins, ends = "since", "until"

    async def check(self, change: Change) -> None:
        """Refuses an end that does not come after the beginning."""
        begin, end = change.get(self.begins), change.get(self.ends)
        if change.operation is not Operation.DELETE and begin is not None and end is not None and end <= begin:
            raise Refused.one(ProblemCode.INVALID, "It must end after it begins.", self.ends)
