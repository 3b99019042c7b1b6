"""Imports the lines of a step: parses values, finds referenced rows, and writes rows."""

from __future__ import annotations

from collections.abc import Sequence
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
from models.description import Attribute
from models.fields import Kind
from models.values import Money
from resolvers.changes.batch import Batch
from resolvers.changes.results import Outcome
from resolvers.changes.upsert import EXTERNAL_ID
from resolvers.registry import Entity
from resolvers.search.record import Record

NOTHING_GIVEN = "This must be given."


class LineRefused(Refused):
    """Raised if a row of a line is refused. Then no row of this line is written.

    `part`: describes the refused row.
    """

    def __init__(self, part: Part, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.part = part


@dataclass(slots=True)
class Written:
    """What was written for a line.

    `outcomes`: the outcome of each row.
    `placeholders`: for each placeholder row that was used, the columns that were empty, and the external id of this
    row.
    """

    outcomes: list[tuple[Part, Outcome]] = field(default_factory=list)
    placeholders: set[tuple[tuple[str, ...], str]] = field(default_factory=set)


@dataclass(slots=True)
class Writer:
    """Writes the rows of a step's lines.

    `file`: the name of the CSV file.
    `restore`: whether to restore deleted rows.
    `keys`: the lines of the step by external id.
    `refused`: the file and line of each main row that was refused so far, by entity and external id.
    """

    step: Step
    file: str
    settings: Settings
    restore: bool
    keys: Keys
    refused: dict[tuple[str, str], str]

    async def write_all(self, lines: Sequence[Line], batch: Batch) -> list[Written | Refused]:
        """Writes the rows of lines. Returns one result per line, in the order of the lines.

        The result of a refused line is its error. Rows are written in the order of their external ids, so that two
        imports of the same rows do not deadlock. If rows may depend on each other, the order of the lines is kept
        instead.
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

        Also locks the rows to update, and the rows that own them, in the order of `resolvers.changes.lock_order`.
        """
        wanted: dict[tuple[Entity, str], dict[str, None]] = {}
        held: set[tuple[Entity, str]] = set()
        for part in self.step.parts:
            taken = [line.cells for line in lines if part.lines.takes(line.cells)]
            sources = [(part.entity, EXTERNAL_ID, part.external_id)]
            sources += [(one.entity, one.by, one.template) for one in part.lookups]
            for entity, column, template in dict.fromkeys(sources):
                filled = (template.fill(cells) for cells in taken)
                wanted.setdefault((entity, column), {}).update((key, None) for key in filled if key)
            held.add((part.entity, EXTERNAL_ID))
            owning = [one for name, one in part.references.items() if name in part.entity.owned_by]
            held |= {(one.entity, one.by) for one in owning if isinstance(one, Lookup)}
        for (entity, column), keys in sorted(wanted.items(), key=lambda one: one[0][0].rank):
            await batch.read_ahead(entity, column, keys, hold=(entity, column) in held)

    async def write(self, batch: Batch, line: Line) -> Written:
        """Writes all rows of a line. Raises LineRefused if one of these rows is refused."""
        written = Written()
        row: Record | None = None
        for part in self.step.parts:
            if not part.lines.takes(line.cells):
                continue
            try:
                given = await self._read(batch, part, line, row, written)
                id, outcome = await batch.upsert(part.entity, given, restoring=self.restore)
            except Refused as refused:
                main = self.step.parts[0]
                place = f"{self.file}, line {line.number}"
                self.refused[main.entity.name, main.external_id.fill(line.cells)] = place
                raise LineRefused(part, refused.problems) from None
            row = row or await batch.get(part.entity.description.model, id)
            written.outcomes.append((part, outcome))
        return written

    async def _read(
        self, batch: Batch, part: Part, line: Line, row: Record | None, written: Written
    ) -> dict[str, object]:
        """Returns the input for a row, by attribute name.

        `row`: the main row of the line; None for the main row itself. Raises Refused, with all problems of the row, if
        a value is invalid.
        """
        problems: list[Problem] = []
        given: dict[str, Any] = {EXTERNAL_ID: part.external_id.fill(line.cells)}
        if "imported" in part.entity.extra:
            given["imported"] = True
        if not given[EXTERNAL_ID]:
            problems.append(Problem((EXTERNAL_ID,), ProblemCode.REQUIRED, "This must be given: it identifies the row."))
        for name, value in part.values.items():
            try:
                read = await self._value(batch, value, line.cells, written)
                if read is not None or not _has_own(part.entity, value.attribute):
                    given[name] = read
                if read is None and value.required:
                    problems.append(Problem((name,), ProblemCode.REQUIRED, NOTHING_GIVEN))
            except ValueError as error:
                problems.append(Problem((name,), ProblemCode.INVALID, str(error)))
            except Refused as refused:
                problems += [problem.under(name) for problem in refused.problems]
        for name, reference in part.references.items():
            try:
                found = row
                if not isinstance(reference, SameRow):
                    found = await self._find(batch, reference, line.cells, written)
                if found is not None or f"{name}_id" not in part.entity.completes:
                    given[f"{name}_id"] = found.id if found is not None else None
            except Refused as refused:
                problems += [problem.under(name) for problem in refused.problems]
        if problems:
            raise Refused(problems)
        return given

    async def _value(self, batch: Batch, value: Value | Taken, cells: Cells, written: Written) -> Any:
        if isinstance(value, Value):
            text = value.text(cells)
            return values.read(value, text, cells, self.settings.time_zone) if text else None
        found = await self._find(batch, value.lookup, cells, written)
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
        """Returns the row that a lookup finds, or None if the line has no text to find.

        Raises Refused if no row or several rows match, if the row is deleted, or if the text is empty but required.
        """
        by, key = lookup.by, lookup.template.fill(cells)
        if not key:
            if lookup.required:
                raise Refused.one(ProblemCode.REQUIRED, NOTHING_GIVEN)
            if lookup.placeholder is None:
                return None
            by, key = EXTERNAL_ID, lookup.placeholder
            written.placeholders.add((lookup.template.columns, key))
        rows = await batch.locate(lookup.entity, by, key)
        if len(rows) == 1 and rows[0]["deleted_at"] is None:
            return rows[0]
        name = f"{lookup.entity.name} with {by.replace('_', ' ')} {key!r}"
        if len(rows) > 1:
            raise Refused.one(ProblemCode.INVALID, f"{len(rows)} rows match {name}. Use a unique value.")
        if rows:
            raise Refused.one(ProblemCode.NOT_FOUND, f"The {name} is deleted.")
        if by == EXTERNAL_ID and (lookup.entity.name, key) in self.refused:
            place = self.refused[lookup.entity.name, key]
            raise Refused.one(ProblemCode.NOT_FOUND, f"The {name} was refused: see {place}.")
        if by == EXTERNAL_ID and lookup.entity is self.step.parts[0].entity and key in self.keys:
            # A line comes after the lines to which it refers, so the referenced row can only be missing in a cycle.
            raise Refused.one(ProblemCode.INVALID, "The lines refer to each other in a cycle.")
        raise Refused.one(ProblemCode.NOT_FOUND, f"No {name} exists.")


def _has_own(entity: Entity, attribute: Attribute) -> bool:
    """Returns whether the server sets an attribute that the input omits.

    The import omits such an attribute if its cells are empty.
    """
    optional = attribute.has_default and not attribute.null
    return optional or attribute.meaning.made_by_server or attribute.name in entity.completes
