"""Selects the lines of a CSV file that a step of the mapping imports, and orders these lines."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import eq, itemgetter
from typing import overload

from jobs.importing.files import Line, Table
from jobs.importing.mapping import Step, Template
from resolvers.changes.unique_rules import EXTERNAL_ID

_LINES_PER_READ = 200


class SelectedLines(Sequence[Line]):
    """Lines of a table, in any order. Aliases in the cells are replaced.

    `places`: the index of each line in the table.
    """

    def __init__(self, step: Step, table: Table, places: Sequence[int]) -> None:
        self._step = step
        self._lines = table.lines
        self.places = places

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, int):
            return replaced(self._step, self._lines[self.places[index]])
        places = self.places[index]
        whole = range(places[0], places[-1] + 1) if places else range(0)
        if len(whole) == len(places) and all(map(eq, whole, places)):
            lines = self._lines[whole.start : whole.stop]  # in one read
        else:
            lines = [self._lines[place] for place in places]
        return [replaced(self._step, line) for line in lines]

    def __iter__(self) -> Iterator[Line]:
        for start in range(0, len(self), _LINES_PER_READ):
            yield from self[start : start + _LINES_PER_READ]


class Keys:
    """Finds lines by their external ids. Takes 16 bytes of memory for each line."""

    def __init__(self, lines: SelectedLines, external_id: Template) -> None:
        self._lines = lines
        self._external_id = external_id
        hashes = array("q", (hash(external_id.fill(line.cells)) for line in lines))
        order = sorted(range(len(hashes)), key=hashes.__getitem__)
        self._places = array("Q", order)
        self._hashes = array("q", map(hashes.__getitem__, order))

    def __contains__(self, key: str) -> bool:
        return self.first(key) is not None

    def first(self, key: str) -> int | None:
        """Returns the index of the first line with an external id, or None if no line has it."""
        wanted = hash(key)
        at = bisect_left(self._hashes, wanted)
        while at < len(self._hashes) and self._hashes[at] == wanted:
            if self._of(self._places[at]) == key:
                return self._places[at]
            at += 1
        return None

    def repeated(self) -> dict[int, int]:
        """Returns the lines that repeat an external id, as a dict.

        Each key is the index of such a line. The value is the index of the first line with the same external id.
        """
        found: dict[int, int] = {}
        for _, same in groupby(range(len(self._hashes)), key=self._hashes.__getitem__):
            places = [self._places[at] for at in same]
            if len(places) > 1:
                first: dict[str, int] = {}
                for place in places:
                    key = self._of(place)
                    if key and first.setdefault(key, place) != place:
                        found[place] = first[key]
        return dict(sorted(found.items(), key=itemgetter(0)))

    def _of(self, index: int) -> str:
        return self._external_id.fill(self._lines[index].cells)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line that `distinct` skips, and that differs from the imported line in one column.

    `line`: the skipped line.
    `used`: the imported line.
    `column`: the column in which the two lines differ.

    If several skipped lines have the same cell in this column, only the first of these lines is recorded.
    """

    line: Line
    used: Line
    column: str


@dataclass(frozen=True, slots=True)
class StepLines:
    """The lines of a table that a step imports.

    `ordered`: the lines to import, each after the lines that it refers to.
    `keys`: finds lines by external id.
    `selected`: all selected lines in the order of the file, including repetitions.
    `repetitions`: maps each line that repeats an external id to the first line with this id. Both lines are given as
    indexes in `selected`.
    `conflicts`: the lines that `distinct` skips although they differ from the imported line.
    """

    ordered: Sequence[Line]
    keys: Keys
    selected: SelectedLines
    repetitions: dict[int, int]
    conflicts: list[Conflict]

    @property
    def repeated(self) -> Iterator[tuple[Line, Line]]:
        """Pairs of lines with the same external id: a repetition, and the first line."""
        return ((self.selected[index], self.selected[first]) for index, first in self.repetitions.items())


def lines_of(step: Step, table: Table) -> StepLines:
    """Returns the lines of `table` that a step imports."""
    conflicts: list[Conflict] = []
    selected = SelectedLines(step, table, array("Q", _selected(step, table, conflicts)))
    keys = Keys(selected, step.parts[0].external_id)
    repeated = keys.repeated()
    imported = [index for index in range(len(selected)) if index not in repeated] if repeated else range(len(selected))
    in_order = _parents_first(step, selected, keys, imported)
    ordered = SelectedLines(step, table, array("Q", map(selected.places.__getitem__, in_order)))
    return StepLines(ordered, keys, selected, repeated, conflicts)


def replaced(step: Step, line: Line) -> Line:
    """Returns a copy of a line in which aliases in cells are replaced, as the step's `aliases` specify.

    Returns the line itself if the step has no aliases.
    """
    if not step.aliases:
        return line
    cells = {name: step.aliases.get(name, {}).get(text, text) for name, text in line.cells.items()}
    return Line(line.number, cells)


def _selected(step: Step, table: Table, conflicts: list[Conflict]) -> Iterator[int]:
    """Yields the index in the table of each line that the keys `when`, `unless` and `distinct` select.

    `conflicts`: a list to which the differences between skipped and imported lines are added (see `Conflict`).
    """
    used: dict[str, Line] = {}
    known: set[tuple[str, str, str]] = set()
    columns = step.columns_of_values if step.distinct else ()
    for place, line in enumerate(table.lines):
        line = replaced(step, line)
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
        yield place


def _parents_first(step: Step, lines: SelectedLines, keys: Keys, imported: Sequence[int]) -> Sequence[int]:
    """Returns the indexes `imported`, with each line before the lines that refer to it.

    Other lines are in the order of the file. Lines that refer to each other in a cycle are in an arbitrary order.
    """
    main = step.parts[0]
    upward = [one for one in main.lookups if one.entity is main.entity and one.by == EXTERNAL_ID]
    if not upward:
        return imported
    placed = array("Q")
    done, entered = bytearray(len(lines)), bytearray(len(lines))
    for index in imported:
        waiting = [index]
        while waiting:
            entered[waiting[-1]] = 1
            cells = lines[waiting[-1]].cells
            above = (keys.first(one.key(cells)) for one in upward)
            missing = next((one for one in above if one is not None and not entered[one]), None)
            if missing is not None:
                waiting.append(missing)
                continue
            last = waiting.pop()
            if not done[last]:
                done[last] = 1
                placed.append(last)
    return placed
