"""The output of an import: a CSV file of refused lines, and a summary on the terminal."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, TextIO

from core import clock
from core.errors import CommandError, Problem
from jobs.importing.files import BadLine, Line
from jobs.importing.mapping import Part

COLUMNS = ("kind", "step", "file", "line", "column", "value", "attribute", "code", "reason")
LONGEST_VALUE = 200


@dataclass(slots=True)
class RowCounts:
    """The rows of an entity that a step created, changed and left unchanged, and the refused lines."""

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


@dataclass(slots=True)
class Summary:
    """The result of an import or a dry run.

    `reasons`: how often each message occurred. `report`: the path of the report.
    """

    steps: list[RowCounts] = field(default_factory=list)
    placeholders: list[PlaceholderUse] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    dry_run: bool = False
    interrupted: bool = False
    report: Path | None = None

    @property
    def refused(self) -> int:
        """The number of refused lines."""
        return sum(step.refused for step in self.steps)

    @property
    def exit_code(self) -> int:
        """The exit status: 0 if all lines were imported, 1 if lines were refused, 130 if the import was interrupted."""
        return 130 if self.interrupted else 1 if self.refused else 0


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

    def refuse(self, step: str, file: str, line: Line, part: Part, problems: Sequence[Problem]) -> None:
        """Writes a row of the report for each problem of a refused line. `part`: describes the refused row."""
        for problem in problems:
            attribute = problem.field[0] if problem.field else ""
            columns = part.read_from.get(attribute, ())
            value = ", ".join(line.cells.get(column, "") for column in columns)
            details = (", ".join(columns), value, attribute, problem.code, problem.message)
            self._write("refused", step, file, line.number, *details)

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
        row = (kind, step, file, line, column, _printable(value[:LONGEST_VALUE]), *attribute_code_reason)
        csv.writer(self._file).writerow(row)

    def _opened(self, path: Path, mode: Literal["w", "x"]) -> TextIO:
        try:
            file = path.open(mode, encoding="utf-8", newline="")
        except OSError as error:
            raise CommandError(f"The report {path} cannot be written: {error.strerror}.") from None
        csv.writer(file).writerow(COLUMNS)
        return file


def print_summary(summary: Summary, file: TextIO | None = None) -> None:
    """Prints the numbers of rows, the placeholder rows, and the ten most frequent reasons for refusals.

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
    for reason, count in summary.reasons.most_common(10):
        print(f"refused: {_printable(reason)}" + (f" (and {count - 1:,} more)" if count > 1 else ""), file=file)
    if summary.report:
        print(f"report: {summary.report}", file=file)
    if summary.dry_run:
        print("This was a dry run: nothing was written.", file=file)
    elif summary.interrupted:
        print("Interrupted: the rows counted here are written. Run the import again to continue.", file=file)


def _printable(text: str) -> str:
    """Replaces unprintable characters, so that an imported text cannot send escape sequences to a terminal."""
    return "".join(character if character.isprintable() else "�" for character in text)
