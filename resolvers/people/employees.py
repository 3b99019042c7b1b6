"""Rules of employees."""

from __future__ import annotations

from resolvers.access import Operation
from resolvers.authentication import sessions
from resolvers.changes.tree_rules import TreeRules
from resolvers.changes.unit import Change


class EmployeeRules(TreeRules):
    """Employees report to each other without a circle; who no longer works here is signed out for good."""

    column = "manager_id"

    async def follow(self, change: Change) -> None:
        """Ends the sessions of somebody who left: they do not come back with them."""
        left = change.operation is Operation.DELETE or (change.changes("active") and not change.get("active"))
        if left and change.operation is not Operation.CREATE:
            _ = await sessions.end(change.unit.transaction, sessions.Reason.EMPLOYEE, employee_id=change.id)
