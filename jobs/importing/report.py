"""The output of an import: a CSV file of refused lines, and a summary on the terminal."""

from __future__ import annotations

import csv
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, TextIO

from core import clock
from core.errors import CommandError, Problem
from jobs.importing.files import BadLine, Line
from jobs.importing.lines import Conflict
from jobs.importing.mapping import Part

COLUMNS = ("kind", "step", "file", "line", "column", "value", "attribute", "code", "reason")
LONGEST_VALUE = 200
MOST_REASONS = 10


@dataclass(slots=True)
class RowCounts:
    """How many rows of an entity a step created, changed and left unchanged, and how many lines were refused."""

    name: str
    entity: str
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class PlaceholderUse:
    """How many lines of a step use a placeholder row, because their cell in `column` is empty."""

    step: str
    column: str
    placeholder: str
    lines: int


FOLLOWS = "was refused: see"
"""What messages say of lines that were refused because another line was."""

_CELL = re.compile(r"'[^']*+'|\"[^\"]*+\"|[0-9]++")
"""What differs between messages of one reason: the quoted text of a cell, and numbers."""


@dataclass(slots=True)
class Reason:
    """Why lines were refused, or values dropped.

    `first`: the first case in words. `follows`: whether the line was refused because another one was. `count`: the
    number of cases.
    """

    kind: str
    first: str
    follows: bool = False
    count: int = 0


@dataclass(slots=True)
class Summary:
    """The result of an import or a dry run.

    `reasons`: the refusals, dropped values and conflicts, by reason.
    `stopped`: the error of the database that ended the import, or "".
    `report`: the path of the report.
    """

    steps: list[RowCounts] = field(default_factory=list)
    placeholders: list[PlaceholderUse] = field(default_factory=list)
    reasons: dict[tuple[str, str, str, str], Reason] = field(default_factory=dict)
    dry_run: bool = False
    interrupted: bool = False
    stopped: str = ""
    report: Path | None = None

    def tell(self, kind: str, place: str, columns: str, message: str) -> None:
        """Counts a problem of a line. Problems that differ only in the texts of cells share one reason.

        `kind`: what was done, such as "refused".
        `place`: the file and the line.
        """
        file = place.rpartition(", line ")[0]
        key = (kind, file, columns, _CELL.sub("…", message))
        if key not in self.reasons:
            first = f"{place}{columns and f', {columns}'}: {message}"
            self.reasons[key] = Reason(kind, first, follows=FOLLOWS in message)
        self.reasons[key].count += 1

    @property
    def refused(self) -> int:
        """The number of refused lines."""
        return sum(step.refused for step in self.steps)

    @property
    def exit_code(self) -> int:
        """The exit status: 0 if all lines were imported, 130 if the import was interrupted by Ctrl-C, otherwise 1."""
        return 130 if self.interrupted else 1 if self.refused or self.stopped else 0


class Report:
    """The CSV file that lists refused lines.

    `path`: the path of the file. If it is None, the first refused line creates a new file in the current directory.
    Raises CommandError if the file cannot be written.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._file = self._opened(path, "w") if path else None

    def __enter__(self) -> Report:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file:
            self._file.close()

    def clear(self) -> None:
        """Removes all rows except the header, because the import starts again."""
        if self._file:
            self._file.seek(0)
            self._file.truncate()
            csv.writer(self._file).writerow(COLUMNS)

    def problem(self, kind: str, step: str, file: str, line: Line, part: Part, problem: Problem) -> None:
        """Writes a row of the report for a problem of a line. `part`: describes the row that has the problem."""
        attribute = problem.field[0] if problem.field else ""
        columns = part.read_from.get(attribute, ())
        value = ", ".join(line.cells.get(column, "") for column in columns)
        self._write(kind, step, file, line.number, ", ".join(columns), value, attribute, problem.code, problem.message)

    def conflict(self, step: str, file: str, conflict: Conflict) -> None:
        """Writes a row of the report for a line that `distinct` skips although it differs from the imported line."""
        line, used, column = conflict.line, conflict.used, conflict.column
        reason = f"line {used.number} is used; it has {used.cells[column][:LONGEST_VALUE]!r}"
        self._write("conflict", step, file, line.number, column, line.cells[column], "", "", reason)

    def refuse_bad(self, step: str, file: str, line: BadLine) -> None:
        """Writes a row of the report for a malformed line."""
        self._write("refused", step, file, line.number, "", line.text, "", "INVALID", line.reason)

    def placeholder(self, use: PlaceholderUse, file: str) -> None:
        """Writes a row of the report that says how many lines refer to a placeholder row.

        `file`: the name of the CSV file.
        """
        reason = f"{use.lines} lines have no value here; the row with this external id is used"
        self._write("placeholder", use.step, file, "", use.column, use.placeholder, "", "", reason)

    def _write(
        self, kind: str, step: str, file: str, line: int | str, column: str, value: str, *attribute_code_reason: str
    ) -> None:
        if self._file is None:
            self.path = Path(f"import-report-{clock.now():%Y%m%dT%H%M%S.%fZ}.csv")
            self._file = self._opened(self.path, "x")
        row = (kind, step, file, line, column, value[:LONGEST_VALUE], *attribute_code_reason)
        csv.writer(self._file).writerow([_inert(_printable(str(cell))) for cell in row])

    def _opened(self, path: Path, mode: Literal["w", "x"]) -> TextIO:
        try:
            file = path.open(mode, encoding="utf-8", newline="")
        except OSError as error:
            raise CommandError(f"The report {path} cannot be written: {error.strerror}.") from None
        csv.writer(file).writerow(COLUMNS)
        return file


def print_summary(summary: Summary, file: TextIO | None = None) -> None:
    """Prints the numbers of rows, the placeholder rows used, and the most frequent reasons for refusals.

    Each reason is printed with its first case and the number of further cases. The reasons for dropped values and
    conflicts are printed in the same list. Lines that were refused because other lines were come last.

    `file`: the file to print to; None means standard output.
    """
    file = file or sys.stdout
    width = max((len(step.name) for step in summary.steps), default=0)
    for step in summary.steps:
        counts = f"{step.created:>8,} created {step.changed:>8,} changed {step.unchanged:>8,} unchanged"
        print(f"{step.name:<{width}} {counts} {step.refused:>6,} refused", file=file)
    for use in summary.placeholders:
        lines = f"{use.lines:,} line{'' if use.lines == 1 else 's'} without {use.column}"
        print(f"{use.step}: {lines}: {use.placeholder} is used", file=file)
    reasons = sorted(summary.reasons.values(), key=lambda reason: (reason.follows, -reason.count))
    for reason in reasons[:MOST_REASONS]:
        more = f" (and {reason.count - 1:,} more)" if reason.count > 1 else ""
        print(f"{reason.kind}: {_printable(reason.first)}{more}", file=file)
    if reasons[MOST_REASONS:]:
        rest = reasons[MOST_REASONS:]
        print(f"and {len(rest):,} more reasons, {sum(one.count for one in rest):,} times", file=file)
    if summary.report:
        print(f"report: {summary.report}", file=file)
    if summary.dry_run:
        print("This was a dry run: nothing was written.", file=file)
    elif summary.stopped:
        print(f"Stopped: {summary.stopped}", file=file)
        print("The rows counted here are written. Run the import again to continue.", file=file)
    elif summary.interrupted:
        print("Interrupted: the rows counted here are written. Run the import again to continue.", file=file)


_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_HARMLESS = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?|[+][0-9 ]+")


def _inert(text: str) -> str:
    """Puts an apostrophe before a text that a spreadsheet would take for a formula. Plain numbers stay unchanged."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) and not _HARMLESS.fullmatch(text) else text


def _printable(text: str) -> str:
    """Replaces unprintable characters, so that an imported text cannot send escape sequences to a terminal."""
    return "".join(character if character.isprintable() else "�" for character in text)
