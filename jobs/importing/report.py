"""What an import tells: a CSV file with each line that was refused, and a summary on the terminal."""

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
    """How many rows of one entity a step created, changed and left as they were, and how many lines it refused."""

    name: str
    entity: str
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class PlaceholderUse:
    """In how many lines of a step a placeholder stood in for an empty column."""

    step: str
    column: str
    placeholder: str
    lines: int


@dataclass(slots=True)
class Summary:
    """What an import did, or with `dry_run` would do. `report`: the file that tells more, if there was more to tell."""

    steps: list[RowCounts] = field(default_factory=list)
    placeholders: list[PlaceholderUse] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    dry_run: bool = False
    interrupted: bool = False
    report: Path | None = None

    @property
    def refused(self) -> int:
        """How many lines were refused."""
        return sum(step.refused for step in self.steps)

    @property
    def exit_code(self) -> int:
        """0: every line went in. 1: some were refused. 130: interrupted."""
        return 130 if self.interrupted else 1 if self.refused else 0


class Report:
    """The report file. Without a name given it is made in the current directory once there is something to tell.

    Raises CommandError when it cannot be written.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._file = self._opened(path, "w") if path else None

    def __enter__(self) -> Report:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file:
            self._file.close()

    def refuse(self, step: str, file: str, line: Line, part: Part, problems: Sequence[Problem]) -> None:
        """Tells why a line was refused: one row for each problem."""
        for problem in problems:
            attribute = problem.field[0] if problem.field else ""
            columns = part.read_from.get(attribute, ())
            value = ", ".join(line.cells.get(column, "") for column in columns)
            told = (", ".join(columns), value, attribute, problem.code, problem.message)
            self._write("refused", step, file, line.number, *told)

    def refuse_bad(self, step: str, file: str, line: BadLine) -> None:
        """Tells why a line of a file could not be read."""
        self._write("refused", step, file, line.number, "", line.text, "", "INVALID", line.reason)

    def placeholder(self, use: PlaceholderUse, file: str) -> None:
        """Tells how often a placeholder stood in."""
        reason = f"{use.lines} lines name none; the row with this external id stands in"
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
    """Prints what an import did: a line for each step and entity, placeholders, why lines were refused."""
    file = file or sys.stdout
    width = max((len(step.name) for step in summary.steps), default=0)
    for step in summary.steps:
        counts = f"{step.created:>8,} created {step.changed:>8,} changed {step.unchanged:>8,} unchanged"
        print(f"{step.name:<{width}} {counts} {step.refused:>6,} refused", file=file)
    for use in summary.placeholders:
        lines = f"{use.lines:,} line{'' if use.lines == 1 else 's'} without {use.column}"
        print(f"{use.step}: {lines}: {use.placeholder} stands in", file=file)
    for reason, count in summary.reasons.most_common(10):
        print(f"refused: {_printable(reason)}" + (f" (and {count - 1:,} more)" if count > 1 else ""), file=file)
    if summary.report:
        print(f"report: {summary.report}", file=file)
    if summary.dry_run:
        print("This was a dry run: nothing is written.", file=file)
    elif summary.interrupted:
        print("Interrupted: what is counted here stays written. Run the import again to go on.", file=file)


def _printable(text: str) -> str:
    """Text from a file without what a terminal or another program would take for a command."""
    return "".join(character if character.isprintable() else "�" for character in text)
