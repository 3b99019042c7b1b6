"""Selects the lines of a CSV file that a step of the mapping imports, and orders these lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jobs.importing.files import Line, Table
from jobs.importing.mapping import Step
from resolvers.changes.unique_rules import EXTERNAL_ID


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line that `distinct` leaves out although its cell in `column` differs from that of `used`, the line imported.

    Further lines with the same cell are no further conflicts.
    """

    line: Line
    used: Line
    column: str


@dataclass(slots=True)
class StepLines:
    """The lines that a step imports.

    `ordered`: the lines, each after the lines that it refers to.
    `keys`: the first line with each external id.
    `repeated`: pairs of a line that repeats an external id, and the first line with this id.
    `conflicts`: lines that `distinct` leaves out although they differ from the line that is used.
    """

    ordered: list[Line]
    keys: dict[str, Line] = field(default_factory=dict)
    repeated: list[tuple[Line, Line]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)


def lines_of(step: Step, table: Table) -> StepLines:
    """Returns the lines of `table` that a step imports."""
    external_id = step.parts[0].external_id
    found = StepLines([])
    for line in _selected(step, table, found.conflicts):
        key = external_id.fill(line.cells)
        first = found.keys.setdefault(key, line) if key else line
        if first is line:
            found.ordered.append(line)
        else:
            found.repeated.append((line, first))
    found.ordered = _parents_first(step, found)
    return found


def _selected(step: Step, table: Table, conflicts: list[Conflict]) -> Iterator[Line]:
    """Yields the lines that the step's keys `when`, `unless` and `distinct` select.

    Aliases in the cells are replaced. Adds what differs in lines that `distinct` leaves out to `conflicts`.
    """
    used: dict[str, Line] = {}
    known: set[tuple[str, str, str]] = set()
    columns = step.columns_of_values if step.distinct else ()
    for line in table.lines:
        if step.aliases:
            cells = {name: step.aliases.get(name, {}).get(text, text) for name, text in line.cells.items()}
            line = Line(line.number, cells)
        if not step.parts[0].lines.takes(line.cells):
            continue
        if step.distinct is not None:
            text = line.cells[step.distinct]
            if not text:
                continue
            first = used.setdefault(text, line)
            if first is not line:
                for column in columns:
                    cell = line.cells[column]
                    if cell != first.cells[column] and (text, column, cell) not in known:
                        known.add((text, column, cell))
                        conflicts.append(Conflict(line, first, column))
                continue
        yield line


def _parents_first(step: Step, lines: StepLines) -> list[Line]:
    """Returns the lines in file order, except that a line comes before the lines that refer to it.

    Lines that refer to each other in a cycle come in an arbitrary order.
    """
    main = step.parts[0]
    upward = [one for one in main.lookups if one.entity is main.entity and one.by == EXTERNAL_ID]
    if not upward:
        return lines.ordered
    placed: dict[int, Line] = {}
    entered: set[int] = set()
    for line in lines.ordered:
        waiting = [line]
        while waiting:
            entered.add(waiting[-1].number)
            above = (lines.keys.get(one.key(waiting[-1].cells)) for one in upward)
            missing = next((one for one in above if one and one.number not in entered), None)
            if missing:
                waiting.append(missing)
            else:
                done = waiting.pop()
                placed.setdefault(done.number, done)
    return list(placed.values())
