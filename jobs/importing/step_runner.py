"""Imports the lines of a step: parses values, finds referenced rows, and writes rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from core.errors import Problem, ProblemCode, Refused
from core.money import to_decimal
from core.settings import Settings
from jobs.importing import values
from jobs.importing.files import Line
from jobs.importing.lines import Keys
from jobs.importing.mapping import Cells, Lookup, Part, SameRow, Step, Taken, Value
from jobs.importing.report import FOLLOWS
from jobs.importing.sought_rows import SoughtRows
from models.description import Attribute
from models.fields import Kind
from models.values import Money, checked
from resolvers.changes.batch import Batch
from resolvers.changes.results import Outcome
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.changes.value_checks import check_times, refuse_masks
from resolvers.registry import Entity
from resolvers.search.record import Record

NOTHING_GIVEN = "This must be given."
_WRONG_VALUE = (ProblemCode.INVALID, ProblemCode.TOO_LONG, ProblemCode.OUT_OF_RANGE, ProblemCode.NOT_FOUND)
"""The problems for which a value may be dropped. What a verb guards, for one, refuses the line."""


Found = tuple[Part, Problem]
"""A problem of a row, and the description of this row."""


class LineRefused(Refused):
    """Raised if a row of a line is refused, so that none of the line's rows is written.

    `found`: the problems of all rows of the line.
    """

    def __init__(self, found: Sequence[Found]) -> None:
        super().__init__([problem for _, problem in found])
        self.found = list(found)


@dataclass(slots=True)
class Written:
    """The result of writing a line.

    `outcomes`: the outcome of each row.
    `placeholders`: the placeholder rows that were used. Each item consists of the columns that were empty, and the
    external id of the placeholder row.
    `dropped`: the problems of values that were left out.
    """

    outcomes: list[tuple[Part, Outcome]] = field(default_factory=list)
    placeholders: set[tuple[tuple[str, ...], str]] = field(default_factory=set)
    dropped: list[Found] = field(default_factory=list)


@dataclass(slots=True)
class Writer:
    """Writes the rows of a step's lines.

    `file`: the name of the CSV file.
    `restore`: whether to restore deleted rows.
    `lines_follow`: whether this step or a later one may bring lines of invoices.
    `keys`: the lines of the step by external id.
    `refused`: the file and line of each main row that was refused so far, by entity and external id.
    """

    step: Step
    file: str
    settings: Settings
    restore: bool
    lines_follow: bool
    keys: Keys
    refused: dict[tuple[str, str], str]

    async def write_all(self, lines: Sequence[Line], batch: Batch) -> list[Written | Refused]:
        """Writes the rows of lines. Returns one result per line, in the order of the lines.

        The result of a refused line is its error.

        Lines are written in the order of their external ids, so that two imports of the same rows do not deadlock. If
        rows may depend on each other, the lines are written in their given order.
        """
        main = self.step.parts[0]
        for line in lines:
            self.refused.pop((main.entity.name, main.external_id.fill(line.cells)), None)  # of an earlier try
        await self.read_ahead(batch, lines)
        ordered = sorted(lines, key=lambda line: main.external_id.fill(line.cells))
        if main.entity.owned_by or any(one.entity is main.entity for one in main.lookups):
            ordered = list(lines)
        results = dict(zip((line.number for line in ordered), await batch.each(ordered, self.write), strict=True))
        return [results[line.number] for line in lines]

    async def read_ahead(self, batch: Batch, lines: Sequence[Line]) -> None:
        """Reads the rows that these lines update or refer to, with one statement for each entity and column.

        Then locks these rows, and others that the rules look at, with one statement for each entity.
        """
        sought = [SoughtRows.of(part, lines) for part in self.step.parts]
        wanted: dict[tuple[Entity, str], dict[str, None]] = {}
        for part in sought:
            for one, keys in part.keys.items():
                wanted.setdefault(one, {}).update(keys)
        while True:
            for (entity, column), keys in sorted(wanted.items(), key=lambda one: one[0][0].rank):
                await batch.read_ahead(entity, column, keys, locks=False)
            main = sought[0].present(batch)
            rows = [part.rows(batch, main) for part in sought] if batch.database.row_lock else ()
            if await batch.lock_referred(rows, restoring=self.restore):
                return

    async def write(self, batch: Batch, line: Line) -> Written:
        """Writes all rows of a line.

        If one of the rows is refused, raises LineRefused with the problems of all rows.
        """
        written = Written()
        found: list[Found] = []
        row: Record | None = None
        for part in self.step.parts:
            if not part.lines.takes(line.cells):
                continue
            problems: list[Problem] = []
            given = await self._read(batch, part, line, row, written, problems)
            if problems or found:
                # Nothing will be written: what is wrong with the other values is added for the report.
                ready = checked(part.entity.description, _columns(part.entity, given), problems)
                refuse_masks(part.entity, ready, problems)
                check_times(part.entity, ready, batch.today, self.settings.time_zone, problems)
            if not problems and not found:
                try:
                    row = await self._upsert(batch, part, given, row, written)
                except Refused as refused:
                    problems += refused.problems
            found += [(part, problem) for problem in problems]
        if found:
            main, place = self.step.parts[0], f"{self.file}, line {line.number}, step {self.step.name}"
            self.refused[main.entity.name, main.external_id.fill(line.cells)] = place
            raise LineRefused(_once(found))
        return written

    async def _upsert(
        self, batch: Batch, part: Part, given: dict[str, Any], row: Record | None, written: Written
    ) -> Record | None:
        """Writes a row, and leaves out invalid values that may be dropped. Returns the main row of the line.

        `row`: the main row of the line, or None if it has not been written.

        Raises Refused if the row is refused.
        """
        while True:
            wrote = batch.wrote
            try:
                id, outcome = await batch.upsert(part.entity, given, restoring=self.restore)
                written.outcomes.append((part, outcome))
                return row or await batch.get(part.entity.description.model, id)
            except Refused as refused:
                names = {_attribute(part, problem) for problem in refused.problems}
                wrong = all(problem.code in _WRONG_VALUE for problem in refused.problems)
                if batch.wrote != wrote or not wrong or not names <= part.droppable or not names & _given_names(given):
                    raise
                given = {name: value for name, value in given.items() if name.removesuffix("_id") not in names}
                given = {name: value for name, value in given.items() if name not in names}
                written.dropped += [(part, problem) for problem in refused.problems]

    async def _read(
        self,
        batch: Batch,
        part: Part,
        line: Line,
        row: Record | None,
        written: Written,
        problems: list[Problem],
    ) -> dict[str, Any]:
        """Returns the input for a row, by attribute name.

        Invalid values that may be dropped are left out, and their problems are added to `written.dropped`. The problems
        of other invalid values are added to `problems`.

        `row`: the main row of the line, or None if it has not been written.
        """
        given: dict[str, Any] = {EXTERNAL_ID: part.external_id.fill(line.cells)}
        if "imported" in part.entity.extra:
            given["imported"] = True
        if "mapped" in part.entity.extra:
            given["mapped"] = frozenset(part.values)  # also those whose cells are empty
        if "lines_follow" in part.entity.extra and self.lines_follow:
            given["lines_follow"] = True
        if not given[EXTERNAL_ID]:
            problems.append(Problem((EXTERNAL_ID,), ProblemCode.REQUIRED, "This must be given: it identifies the row."))
        for name, value in part.values.items():
            wrong: list[Problem] = []
            read = await self._value(batch, value, line.cells, written, wrong)
            if read is None and value.required and not wrong:
                wrong.append(Problem((name,), ProblemCode.REQUIRED, NOTHING_GIVEN))
            if wrong:
                self._wrong(part, name, wrong, written, problems)
            elif read is not None or not _has_own(part.entity, value.attribute):
                given[name] = read
        for name, reference in part.references.items():
            try:
                if isinstance(reference, SameRow):
                    found = row
                    if row is None:
                        continue  # it is refused
                else:
                    found = await self._find(batch, reference, line.cells, written)
                if found is not None or f"{name}_id" not in part.entity.completes:
                    given[f"{name}_id"] = found.id if found is not None else None
            except Refused as refused:
                self._wrong(part, name, refused.problems, written, problems)
        if part.moves:
            given["moves"] = await self._moves(batch, part, line.cells, written, problems)
        return given

    def _wrong(
        self, part: Part, name: str, wrong: Sequence[Problem], written: Written, problems: list[Problem]
    ) -> None:
        """Adds the problems of a value to `written.dropped` if the value may be dropped, else to `problems`."""
        named = [problem if problem.field[:1] == (name,) else problem.under(name) for problem in wrong]
        if name in part.droppable:
            written.dropped += [(part, problem) for problem in named]
        else:
            problems += named

    async def _moves(
        self, batch: Batch, part: Part, cells: Cells, written: Written, problems: list[Problem]
    ) -> list[tuple[Record, Any]]:
        """Returns the earlier stages of an opportunity, each with the time at which it was entered.

        A stage without a time is left out.
        """
        moves = []
        for move in part.moves:
            wrong: list[Problem] = []
            at = await self._value(batch, move.at, cells, written, wrong)
            stage: Record | None = None
            try:
                stage = await self._find(batch, move.stage, cells, written) if at is not None else None
            except Refused as refused:
                wrong += refused.problems
            problems += [problem.under("moves") for problem in wrong]
            if not wrong and at is not None and stage is not None:
                moves.append((stage, at))
        return moves

    async def _value(
        self, batch: Batch, value: Value | Taken, cells: Cells, written: Written, wrong: list[Problem]
    ) -> Any:
        """Returns the value of an attribute, or None if its cells are empty or the value is invalid.

        `wrong`: a list to which the problem of an invalid value is added.
        """
        name = value.attribute.name
        if isinstance(value, Value):
            text = value.text(cells)
            try:
                return values.read(value, text, cells, self.settings.time_zone) if text else None
            except ValueError as error:
                wrong.append(Problem((name,), ProblemCode.INVALID, str(error)))
                return None
        try:
            found = await self._find(batch, value.lookup, cells, written)
        except Refused as refused:
            wrong += [problem.under(name) for problem in refused.problems]
            return None
        stored = found[value.source.name] if found is not None else None
        if found is None or stored is None:
            return None
        match value.source.kind:
            case Kind.MONEY:
                return Money(to_decimal(stored, found["currency"]), found["currency"])
            case Kind.DECIMAL:
                return Decimal(stored).scaleb(-value.source.meaning.places)
        return stored

    async def _find(self, batch: Batch, lookup: Lookup, cells: Cells, written: Written) -> Record | None:
        """Returns the row that a lookup finds.

        If the text to find is empty, returns the placeholder row of the lookup, or None if the lookup has no
        placeholder.

        Raises Refused if no row or several rows match, if the row is deleted, or if the text is empty although the
        lookup requires it.
        """
        by, key = lookup.by, lookup.key(cells)
        if not key:
            if lookup.required:
                raise Refused.one(ProblemCode.REQUIRED, NOTHING_GIVEN)
            if lookup.placeholder is None:
                return None
            by, key = EXTERNAL_ID, lookup.placeholder
            written.placeholders.add((lookup.template.columns, key))
        rows = await batch.locate_survivors(lookup.entity, by, key)
        if len(rows) == 1 and rows[0]["deleted_at"] is None:
            return rows[0]
        name = f"{lookup.entity.name} with {by.replace('_', ' ')} {key!r}"
        if len(rows) > 1:
            raise Refused.one(ProblemCode.INVALID, f"{len(rows)} rows match {name}. Use a unique value.")
        if rows:
            raise Refused.one(ProblemCode.NOT_FOUND, f"The {name} is deleted.")
        if by == EXTERNAL_ID and (lookup.entity.name, key) in self.refused:
            place = self.refused[lookup.entity.name, key]
            raise Refused.one(ProblemCode.NOT_FOUND, f"The {name} {FOLLOWS} {place}.")
        if by == EXTERNAL_ID and lookup.entity is self.step.parts[0].entity and key in self.keys:
            # A line comes after the lines to which it refers, so the referenced row can only be missing in a cycle.
            raise Refused.one(ProblemCode.INVALID, "The lines refer to each other in a cycle.")
        raise Refused.one(ProblemCode.NOT_FOUND, f"No {name} exists.")


def _has_own(entity: Entity, attribute: Attribute) -> bool:
    """Returns whether the server provides a value for an attribute that the input omits.

    If the cells of such an attribute are empty, the import omits the attribute.
    """
    optional = attribute.has_default and not attribute.null
    return optional or attribute.meaning.made_by_server or attribute.name in entity.completes


def _columns(entity: Entity, given: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the values of the input that belong to columns of the entity, by column name."""
    columns = entity.description.columns
    return {name: value for name, value in given.items() if name in columns}


def _given_names(given: Mapping[str, Any]) -> set[str]:
    return {*given, *(name.removesuffix("_id") for name in given)}


def _attribute(part: Part, problem: Problem) -> str:
    """Returns the attribute or relation that a problem is about."""
    name = problem.field[0] if problem.field else ""
    return name if name in part.values else name.removesuffix("_id")


def _once(found: Sequence[Found]) -> list[Found]:
    """Removes problems that repeat an earlier one."""
    seen: dict[object, Found] = {}
    for part, problem in found:
        # Several values of a line may be read from the same cell.
        columns = part.read_from.get(problem.field[0]) if problem.field else None
        seen.setdefault((columns or (part.name, problem.field), problem.code, problem.message), (part, problem))
    return list(seen.values())
