"""Rules for employees."""

from __future__ import annotations

import models
from models.people import EmployeeRole
from resolvers.access import Operation
from resolvers.authentication import password_reset_tokens, sessions
from resolvers.changes import work_holders
from resolvers.changes.tree_rules import TreeRules
from resolvers.changes.unit import Change


class EmployeeRules(TreeRules):
    """Rules for employees: employees and their managers form a tree, and only active employees have sessions."""

    column = "manager_id"

    async def check(self, change: Change) -> None:
        """Withdraws the invitation of an employee who gets another e-mail address, leaves or becomes an administrator.

        Waits for transactions that give work to an employee who leaves. Later ones find that the employee has left.

        Raises Refused (STATE) if the employee has open work that their new role does not see. Also raises the errors of
        TreeRules.
        """
        await super().check(change)
        if _leaves(change):
            await change.unit.exclude_references(models.Employee, [change.id])
        if change.operation is Operation.UPDATE and change.changes("role"):
            await work_holders.refuse_role(change.unit, change.id, change.get("role"))
        if change.operation is Operation.UPDATE and change.get("invited_until") is not None:
            is_other = change.changes("email") or not change.get("active") or change.get("role") == EmployeeRole.ADMIN
            if is_other:
                change.values["invited_until"] = None

    async def follow(self, change: Change) -> None:
        """Revokes sessions and password tokens of an employee after certain changes.

        - If the employee is deactivated or deleted: all sessions, and the tokens for a new password.
        - If the e-mail address changes: the tokens, because they were sent to the old address.

        Revoked sessions and tokens stay revoked if the employee is activated or restored later.
        """
        gone = _leaves(change)
        if gone:
            _ = await sessions.end(change.unit.transaction, sessions.Reason.EMPLOYEE, employee_id=change.id)
        if change.operation is not Operation.CREATE and (gone or change.changes("email")):
            await password_reset_tokens.end(change.unit.transaction, change.id)


def _leaves(change: Change) -> bool:
    """Returns whether an employee is deleted or deactivated."""
    deactivates = change.operation is Operation.UPDATE and change.changes("active") and not change.get("active")
    return change.operation is Operation.DELETE or deactivates
