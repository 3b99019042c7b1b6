"""Rules for suppressed addresses."""

from __future__ import annotations

from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules


class SuppressionRules(Rules):
    """Rules for suppressed addresses: a new one begins now unless its time is given."""

    completes = frozenset({"at"})

    async def check(self, change: Change) -> None:
        """Sets a missing time."""
        if change.operation is Operation.CREATE:
            change.values["at"] = change.values.get("at") or change.unit.now
