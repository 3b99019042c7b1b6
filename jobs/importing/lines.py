"""What a step does with each line of its table: reads it, finds what it refers to, and writes its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.errors import Problem, ProblemCode, Refused
from core.money import to_decimal
from core.settings import Settings
from jobs.importing import values
from jobs.importing.files import Line, Table
from jobs.importing.mapping import Lookup, Part, SameRow, Step, Taken
from models.fields import Kind
from models.values import Money
from resolvers.changes.batch import EXTERNAL_ID, Batch
from resolvers.changes.changes import Outcome
from resolvers.record import Record
from resolvers.registry import Entity


class LineRefused(Refused):
    """A line that was not taken: nothing of it is written. `part` is the row of it that was refused."""

    def __init__(self, part: Part, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.part = part


@dataclass(slots=True)
class Written:
    """What became of a line: the outcome of each part that took it, and the placeholders that stood in."""

    outcomes: list[tuple[Part, Outcome]] = field(default_factory=list)
    placeholders: list[tuple[Part, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class StepLines:
    """A step's lines, in an order in which each comes after the ones that it refers to.

    `elsewhere`: rows that were refused before in this import, by entity and external id, and where they stood.
    """

    step: Step
    table: Table
    settings: Settings
    restore: bool
    elsewhere: dict[tuple[str, str], str]
    lines: list[Line] = field(init=False)
    refused: list[tuple[Line, LineRefused]] = field(default_factory=list)
    _own: dict[str, Line] = field(default_factory=dict)

    def __post_init__(self) -> None:
        main = self.step.parts[0]
        seen: set[str] = set()
        taken = []
        for line in self._meant(self.table.lines):
            key = main.external_id.fill(line.cells)
            first = self._own.setdefault(key, line) if key else line
            if first is not line:
                problem = f"Line {first.number} has this external id already: {key}."
                self.refused.append((line, LineRefused(main, [Problem((EXTERNAL_ID,), ProblemCode.TAKEN, problem)])))
                continue
            seen.add(key)
            taken.append(line)
        self.lines = self._parents_first(taken)

    def _meant(self, lines: Iterable[Line]) -> Iterator[Line]:
        """The lines that the step is about, with aliases put for what they stand for."""
        step, texts = self.step, set()
        for line in lines:
            if step.aliases:
                cells = {name: step.aliases.get(name, {}).get(text, text) for name, text in line.cells.items()}
                line = Line(line.number, cells)
            if not step.parts[0].lines.takes(line.cells):
                continue
            if step.distinct is not None:
                text = line.cells[step.distinct]
                if not text or text in texts:
                    continue
                texts.add(text)
            yield line

    def _parents_first(self, lines: list[Line]) -> list[Line]:
        """The lines in their order, but each after those of the same step that it refers to by external id."""
        main = self.step.parts[0]
        upward = [one.template for one in main.lookups if one.entity is main.entity and one.by == EXTERNAL_ID]
        if not upward:
            return lines
        placed: dict[int, Line] = {}
        for line in lines:
            waiting, open_lines = [line], {line.number}
            while waiting:
                above = (self._own.get(template.fill(waiting[-1].cells)) for template in upward)
                missing = [one for one in above if one and one.number not in placed and one.number not in open_lines]
                if missing:
                    waiting.append(missing[0])
                    open_lines.add(missing[0].number)
                else:
                    done = waiting.pop()
                    placed.setdefault(done.number, done)
        return list(placed.values())

    async def read_ahead(self, batch: Batch, lines: Sequence[Line]) -> None:
        """Reads what a number of lines will ask for, in one statement for each entity and column."""
        wanted: dict[tuple[Entity, str], dict[str, None]] = {}
        for part in self.step.parts:
            sources = [(part.entity, EXTERNAL_ID, part.external_id)]
            sources += [(one.entity, one.by, one.template) for one in part.lookups]
            for entity, column, template in sources:
                wanted.setdefault((entity, column), {}).update(
                    {key: None for line in lines if part.lines.takes(line.cells) and (key := template.fill(line.cells))}
                )
        for (entity, column), keys in wanted.items():
            await batch.read_ahead(entity, column, keys)

    async def write(self, batch: Batch, line: Line) -> Written:
        """Writes every row of a line. Raises LineRefused."""
        written = Written()
        row: Record | None = None
        for part in self.step.parts:
            if not part.lines.takes(line.cells):
                continue
            problems: list[Problem] = []
            given = await self._values(batch, part, line, row, written, problems)
            if problems:
                raise LineRefused(part, problems)
            try:
                id, outcome = await batch.upsert(part.entity, given, restoring=self.restore)
            except Refused as refused:
                raise LineRefused(part, refused.problems) from None
            row = row or await batch.get(part.entity.description.model, id)
            written.outcomes.append((part, outcome))
        return written

    async def _values(
        self, batch: Batch, part: Part, line: Line, row: Record | None, written: Written, problems: list[Problem]
    ) -> dict[str, Any]:
        given: dict[str, Any] = {EXTERNAL_ID: part.external_id.fill(line.cells)}
        if not given[EXTERNAL_ID]:
            problems.append(Problem((EXTERNAL_ID,), ProblemCode.REQUIRED, "This must be given: it tells the row."))
        for name, value in part.values.items():
            try:
                if isinstance(value, Taken):
                    found = await self._find(batch, value.lookup)(line.cells)
                    given[name] = _taken(value, found)
                else:
                    text = value.text(line.cells)
                    given[name] = values.read(value, text, line.cells, self.settings.time_zone) if text else None
                if given[name] is None and value.required:
                    problems.append(Problem((name,), ProblemCode.REQUIRED, "This must be given."))
            except ValueError as error:
                problems.append(Problem((name,), ProblemCode.INVALID, str(error)))
            except _Missing as missing:
                problems.append(missing.problem(name))
        return given


class _Missing(Exception):
    def __init__(self, code: ProblemCode, message: str) -> None:
        super().__init__(message)
        self.code = code

    def problem(self, name: str) -> Problem:
        return Problem((name,), self.code, str(self))
