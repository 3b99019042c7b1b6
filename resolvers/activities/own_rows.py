"""What follows and reminders have in common: they are an employee's own, and about exactly one row."""

from __future__ import annotations

from core.errors import ProblemCode, Refused
from models.attention import ABOUT_COLUMNS
from resolvers import access
from resolvers.changes.unit import Change


def take_employee(change: Change) -> None:
    """Sets a missing employee to the viewer.

    Raises Refused: NOT_ALLOWED for a colleague, unless the viewer is an administrator; REQUIRED if the program names
    nobody.
    """
    if change.get("employee_id") is None:
        change.values["employee_id"] = change.unit.viewer.id
    if change.get("employee_id") is None:
        raise Refused.one(ProblemCode.REQUIRED, "This must be given.", "employee_id")
    if change.changes("employee_id"):
        access.permit_self(change.unit.viewer, change.get("employee_id"))


def one_row(change: Change, message: str) -> str:
    """Returns the foreign key to the row that it is about. Raises Refused (REQUIRED, INVALID) unless it is one row."""
    named = [column for column in ABOUT_COLUMNS if change.get(column) is not None]
    if len(named) != 1:
        code = ProblemCode.INVALID if named else ProblemCode.REQUIRED
        raise Refused.one(code, message, (named or ABOUT_COLUMNS)[-1])
    return named[0]
