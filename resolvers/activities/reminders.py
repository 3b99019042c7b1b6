"""Rules for reminders, and the mutations reminderSnooze and reminderDismiss."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from models.attention import ABOUT_COLUMNS, ReminderCause
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.activities import own_rows
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.registry import Entity
from resolvers.search.record import Record


class ReminderRules(Rules):
    """Rules for reminders: one's own, about one row, and at a time to come. Only administrators name another employee.

    Those that the server has made stay with their row and their employee, and are dismissed, not deleted.
    """

    completes = frozenset({"employee_id"})

    def compares(self, entity: Entity, column: str) -> bool:
        """Returns whether rows are united: those that the server would have made once."""
        return column in ABOUT_COLUMNS

    def unites(self, entity: Entity, column: str, rows: Sequence[Record]) -> list[list[Record]]:
        """Returns the reminders of an employee with the same cause and day, as groups."""
        found: defaultdict[tuple[UUID, str], list[Record]] = defaultdict(list)
        for row in rows:
            if column in ABOUT_COLUMNS and row["key"] is not None:
                found[row["employee_id"], _key_about(row, row[column])].append(row)
        return [group for group in found.values() if len(group) > 1]

    def united(self, kept: Record, others: Sequence[Record]) -> dict[str, Any]:
        """Returns when the employee was reminded, or dismissed it, by one of the others: they know of it."""
        done = {name: next((row[name] for row in others if row[name]), None) for name in ("fired_at", "dismissed_at")}
        return {name: value for name, value in done.items() if value is not None and kept[name] is None}

    def moves(self, column: str, present: Sequence[Record], rows: Sequence[Record]) -> Mapping[UUID, dict[str, Any]]:
        """Returns the keys of the reminders that the server has made, by which it finds them."""
        made = [row for row in rows if column in ABOUT_COLUMNS and row["key"] is not None]
        return {row.id: {"key": _key_about(row, row[column])} for row in made}

    async def check(self, change: Change) -> None:
        """Sets the employee. A reminder that gets another time fires again.

        Raises Refused: OUT_OF_RANGE for a time that has passed; NOT_ALLOWED for what is the server's; and the errors of
        `own_rows`.
        """
        is_made = change.before is not None and change.before["cause"] != ReminderCause.OWN
        if change.operation is Operation.DELETE:
            if is_made and not change.unit.viewer.is_program:
                raise Refused.one(ProblemCode.NOT_ALLOWED, "The server has made this reminder. Dismiss it.", "id")
            return
        if change.before is None:
            change.values.setdefault("cause", ReminderCause.OWN)
        own_rows.take_employee(change)
        own_rows.one_row(change, "Give exactly one row to be reminded of.")
        moved = next((name for name in ("employee_id", *ABOUT_COLUMNS) if is_made and change.changes(name)), None)
        if moved is not None:
            raise Refused.one(ProblemCode.NOT_ALLOWED, "The server has made this reminder for this row.", moved)
        if change.changes("at"):
            _check_time(change.unit, change.get("at"), "at")
            if change.before is not None:
                change.values["fired_at"] = None


async def snooze(unit: Unit, id: UUID, until: datetime, expected_version: int | None) -> UUID:
    """Lets a reminder fire again, at a later time. Returns its id.

    Raises Forbidden if the viewer has no reminders. Raises Refused: NOT_FOUND if the viewer sees no such reminder;
    CONFLICT if it has another version; STATE if it was dismissed; OUT_OF_RANGE for a time that has passed.
    """
    row = await _begin(unit, "reminderSnooze", id, expected_version)
    _check_time(unit, until, "until")
    await unit.store(registry.of(models.Reminder), row, {"at": until, "fired_at": None})
    return id


async def dismiss(unit: Unit, id: UUID, expected_version: int | None) -> UUID:
    """Ends a reminder, whether it has fired or not. Returns its id. Raises the errors of `snooze`."""
    row = await _begin(unit, "reminderDismiss", id, expected_version)
    await unit.store(registry.of(models.Reminder), row, {"dismissed_at": unit.now})
    return id


async def _begin(unit: Unit, verb: str, id: UUID, expected_version: int | None) -> Record:
    entity = registry.of(models.Reminder)
    access.permit(unit.viewer, verb, entity, frozenset())
    row = await unit.seen(entity, id)
    check_version(row, expected_version)
    if row["dismissed_at"] is not None:
        raise Refused.one(ProblemCode.STATE, "This reminder was dismissed.", "id")
    return row


def _key_about(row: Record, id: UUID) -> str:
    """Returns the key of a reminder when it is about the row `id`."""
    cause, _, moment = row["key"].split(":", 2)
    return f"{cause}:{id}:{moment}"


def _check_time(unit: Unit, at: datetime, field: str) -> None:
    if at <= unit.now and not unit.viewer.is_program:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, "This time has passed.", field)
