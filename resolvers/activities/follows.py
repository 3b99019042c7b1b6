"""Rules for follows: an employee follows a row that they see, and is notified when it changes."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from resolvers.activities import own_rows
from resolvers.changes.unit import Change, Rules
from resolvers.search.expressions import LIVING, equals, every


class FollowRules(Rules):
    """Rules for follows: whoever creates one follows exactly one row. Only administrators name another employee."""

    completes = frozenset({"employee_id", "about"})

    async def check(self, change: Change) -> None:
        """Sets the employee, and the id of the row.

        Raises Refused (TAKEN) if the employee follows the row already, and the errors of `own_rows`.
        """
        own_rows.take_employee(change)
        column = own_rows.one_row(change, "Give exactly one row to follow.")
        change.values["about"] = str(change.get(column))
        if change.changes("about"):
            same = every(equals("employee_id", change.get("employee_id")), equals("about", change.values["about"]))
            if await change.unit.ids(models.Follow, every(same, LIVING)):
                raise Refused.one(ProblemCode.TAKEN, "This row is followed already.", column)
