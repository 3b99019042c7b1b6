"""Rules for follows: an employee follows a row that they see, and is notified when it changes."""

from __future__ import annotations

import models
from core.errors import ProblemCode, Refused
from models.attention import ABOUT_COLUMNS
from resolvers import access
from resolvers.changes.unit import Change, Rules
from resolvers.search.expressions import LIVING, equals, every


class FollowRules(Rules):
    """Rules for follows: whoever creates one follows exactly one row. Only administrators name another employee."""

    completes = frozenset({"employee_id", "about"})

    async def check(self, change: Change) -> None:
        """Sets the employee, and the id of the row.

        Raises Refused: NOT_ALLOWED for another employee; REQUIRED or INVALID unless it is exactly one row; TAKEN if the
        employee follows it already.
        """
        viewer = change.unit.viewer
        if change.get("employee_id") is None:
            change.values["employee_id"] = viewer.id
        if change.get("employee_id") is None:  # the program follows nothing itself
            raise Refused.one(ProblemCode.REQUIRED, "This must be given.", "employee_id")
        if change.changes("employee_id"):
            access.permit_self(viewer, change.get("employee_id"))
        named = [column for column in ABOUT_COLUMNS if change.get(column) is not None]
        if len(named) != 1:
            code = ProblemCode.INVALID if named else ProblemCode.REQUIRED
            raise Refused.one(code, "Give exactly one row to follow.", (named or ABOUT_COLUMNS)[-1])
        change.values["about"] = str(change.get(named[0]))
        if change.changes("about"):
            same = every(equals("employee_id", change.get("employee_id")), equals("about", change.values["about"]))
            if await change.unit.ids(models.Follow, every(same, LIVING)):
                raise Refused.one(ProblemCode.TAKEN, "This row is followed already.", named[0])
