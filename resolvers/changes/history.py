"""Checks rows that an import creates in a later state, with their original numbers and times.

Apart from imports, only verbs set the columns with the state, number and times. An import may set these columns in a
new row, but never changes them afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from core import clock
from core.errors import Problem, ProblemCode, Refused
from resolvers.changes.state_machine import TIME, Machine
from resolvers.changes.unit import Change, Unit

Times = Mapping[str, Collection[str]]
"""The columns that say when something happened, in the order of time, each with the states in which it may be set."""


def is_imported(change: Change) -> bool:
    """Returns whether an import makes the change."""
    return bool(change.extra.get("imported"))


def check_new(change: Change, machine: Machine, times: Times, *others: str) -> bool:
    """Checks a new row's state and times. Returns False if the row is in the first state, otherwise True.

    `times`: see `Times`. A column for which all states are given may be set in any state.
    `others`: columns that must be empty in the first state, such as a total.

    Raises Refused:

    - INVALID if a column does not fit the state, or if the times are not in order;
    - OUT_OF_RANGE if a time is in the future.
    """
    state = change.get("status") or str(machine.begins)
    problems: list[Problem] = []
    before: tuple[str, date | datetime] | None = None
    for column, states in times.items():
        at = change.get(column)
        if at is None:
            continue
        if state not in states:
            problems.append(Problem((column,), ProblemCode.INVALID, f"It is {state}, so this must be empty."))
        elif is_in_future(change.unit, at):
            problems.append(Problem((column,), ProblemCode.OUT_OF_RANGE, "This is in the future."))
        elif before is not None and _day_or_time(change.unit, at, before[1]):
            message = f"This is before {before[0]}."
            problems.append(Problem((column,), ProblemCode.INVALID, message))
        before = (column, at)
    for column in others:
        if state == machine.begins and change.get(column) is not None:
            problems.append(Problem((column,), ProblemCode.INVALID, f"It is {state}, so this must be empty."))
    if problems:
        raise Refused(problems)
    return state != machine.begins


def require(change: Change, *columns: str) -> None:
    """Raises Refused (REQUIRED) for each of the columns that has no value."""
    missing = [Problem((one,), ProblemCode.REQUIRED, "This must be given.") for one in columns if not change.get(one)]
    if missing:
        raise Refused(missing)


def keep(
    change: Change, columns: Collection[str], machine: Machine | None = None, set_by_verbs: Sequence[str] = ()
) -> None:
    """Raises Refused (STATE) if an import changes a column that only verbs may change in an existing row.

    `columns`: the names of the columns that only verbs may change.
    `machine`: the state machine, if the state is one of these columns. The state in the imported file is ignored if
    dates or payments can lead from that state to the row's current state.
    `set_by_verbs`: columns that a verb may have set since the row was first imported. Empty cells in these columns are
    ignored.
    """
    before = change.before
    assert before is not None
    for column in set_by_verbs:
        if column in change.values and change.values[column] is None:
            del change.values[column]
    problems: list[Problem] = []
    if machine is not None and change.changes("status"):
        if before["status"] in _later(machine, change.values["status"]):
            del change.values["status"]
        else:
            verbs = [step.verb for step in machine.steps if step.to == change.values["status"] and step.by != TIME]
            use = f"Use {' or '.join(verbs)}" if verbs else "An import can set it only in a new row"
            problems.append(Problem(("status",), ProblemCode.STATE, f"The row is {before['status']}. {use}."))
    kept = f"The row is {before.get('status') or 'there already'}, so an import can no longer change this."
    reported = {problem.field[0] for problem in problems}
    changed = [column for column in columns if change.changes(column) and column not in reported]
    problems += [Problem((column,), ProblemCode.STATE, kept) for column in sorted(changed)]
    if problems:
        raise Refused(problems)


def is_in_future(unit: Unit, at: date | datetime) -> bool:
    """Returns whether a time or a day is in the future."""
    if isinstance(at, datetime):
        return at > unit.now
    return at > clock.day_of(unit.now, unit.settings.time_zone)


def _day_or_time(unit: Unit, at: date | datetime, before: date | datetime) -> bool:
    """Returns whether `at` is before `before`. A day is compared with the day of a time."""
    if isinstance(at, datetime) and isinstance(before, datetime):
        return at < before
    zone = unit.settings.time_zone
    days = [clock.day_of(one, zone) if isinstance(one, datetime) else one for one in (at, before)]
    return days[0] < days[1]


_WITHOUT_A_GUARD = ("paymentRecord",)


def _later(machine: Machine, state: str) -> set[str]:
    """Returns the states that a row can reach from a state by dates or payments."""
    found = {state}
    for _ in machine.states:
        for step in machine.steps:
            if (step.by == TIME or step.verb in _WITHOUT_A_GUARD) and step.to and found & set(step.sources):
                found.add(str(step.to))
    return found - {state}
