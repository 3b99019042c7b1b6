"""The content of a mapping file, which is a list of steps. A step maps lines of a CSV file to rows of entities.

One line can give several rows, such as a customer and its contact. A `Part` describes one of these rows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

from jobs.importing.cleaning import NOTHING, Cleaning
from jobs.importing.dates import ISO_8601, DateFormat
from jobs.importing.files import Table
from jobs.importing.numerals import PLAIN, Numeral
from models.description import Attribute
from resolvers.registry import Entity

Cells = Mapping[str, str]

THIS_ROW = "row"
"""The lookup name that stands for the main row of the same line."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text with column names in braces, such as `maven:{account}`. The cells of a line replace these names.

    `{account:digest}` is replaced by the first 8 hexadecimal digits of the SHA-256 hash of the cell.
    """

    pieces: tuple[tuple[str, str | None, bool], ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """Parses a template.

        Raises ValueError, with a message for the user, if the syntax of the template is invalid.
        """
        pieces: list[tuple[str, str | None, bool]] = []
        for literal, column, spec, conversion in Formatter().parse(text):
            if conversion or (spec or "") not in ("", "digest"):
                raise ValueError("braces must contain a column's name, or NAME:digest")
            pieces.append((literal, column, spec == "digest"))
        return cls(tuple(pieces))

    @classmethod
    def column(cls, name: str) -> Template:
        """Returns a template that consists of one column only. The column's name may contain any characters."""
        return cls((("", name, False),))

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns in the template, without duplicates."""
        return tuple(dict.fromkeys(column for _, column, _ in self.pieces if column is not None))

    def fill(self, cells: Cells) -> str:
        """Returns the text of the template for a line.

        If the template has columns, but all their cells are empty, returns "".
        """
        parts: list[str] = []
        read: list[str] = []
        for literal, column, digest in self.pieces:
            parts.append(literal)
            if column is not None:
                read.append(cells[column])
                parts.append(_digest(cells[column]) if digest else cells[column])
        return "".join(parts).strip() if any(read) or not read else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Value:
    """Where to find the text of an attribute's value, and how to parse this text.

    `columns`: the columns to read; the first cell that is not empty contains the text.
    `template`: builds the text, if there are no `columns`.
    `otherwise`: builds the text if the cells are empty.
    `default`: the text if the cells are empty, and those of `otherwise`. A constant has only a default.
    `cleaning`: how the cells are cleaned first.
    `truths`: texts in lower case that mean true or false, in addition to the usual texts.
    `droppable`: whether an invalid value is left out. If False, a line with an invalid value is refused.
    """

    attribute: Attribute
    columns: tuple[str, ...] = ()
    template: Template | None = None
    otherwise: Template | None = None
    default: str = ""
    required: bool = False
    cleaning: Cleaning = NOTHING
    dates: DateFormat = ISO_8601
    numbers: Numeral = PLAIN
    truths: Mapping[str, bool] = field(default_factory=dict)
    currency: str | None = None
    currency_column: str | None = None
    droppable: bool = False

    @property
    def read_from(self) -> tuple[str, ...]:
        """The names of all columns that the value is read from, including the currency column."""
        templates = [one.columns for one in (self.template, self.otherwise) if one]
        named = (*self.columns, *(column for columns in templates for column in columns))
        return (*named, self.currency_column) if self.currency_column else named

    def text(self, cells: Cells) -> str:
        """Returns the text for a line, not yet parsed. If the cells are empty, returns the default, which may be ""."""
        if self.template:
            found = self._filled(self.template, cells)
        else:
            cleaned = self.cleaning.cells(cells, self.columns)
            found = next((cleaned[column] for column in self.columns if cleaned[column]), "")
        if not found and self.otherwise:
            found = self._filled(self.otherwise, cells)
        return found or self.default

    def _filled(self, template: Template, cells: Cells) -> str:
        return template.fill(self.cleaning.cells(cells, template.columns))


@dataclass(frozen=True, slots=True)
class Lookup:
    """Finds a row in the database by the value of a text attribute. It also finds rows that this import has written.

    `by`: the attribute, such as external_id.
    `template`: the text to find.
    `placeholder`: the external id of a row to use if the text is empty.
    `required`: whether to refuse a line whose text is empty.
    `cleaning`: how the cells are cleaned first.
    `on_error`: what to do if no row is found, "drop" or "refuse"; None uses the setting of the step.
    """

    entity: Entity
    by: str
    template: Template
    placeholder: str | None = None
    required: bool = False
    cleaning: Cleaning = NOTHING
    on_error: str | None = None

    def key(self, cells: Cells) -> str:
        """Returns the text to find for a line, or "" if its cells are empty."""
        return self.template.fill(self.cleaning.cells(cells, self.template.columns))


@dataclass(frozen=True, slots=True)
class Taken:
    """Copies a value from the row that `lookup` finds.

    `attribute`: the attribute to set.
    `source`: the attribute of the found row.
    """

    attribute: Attribute
    lookup: Lookup
    source: Attribute
    required: bool = False


@dataclass(frozen=True, slots=True)
class SameRow:
    """A reference to the main row of the same line.

    `columns`: the columns that the main row's external id is built from.
    """

    columns: tuple[str, ...] = ()


Reference = Lookup | SameRow


@dataclass(frozen=True, slots=True)
class StageMove:
    """A former stage of an opportunity, and when the opportunity entered it."""

    stage: Lookup
    at: Value


@dataclass(frozen=True, slots=True)
class Filter:
    """Selects lines by their cells.

    `when`: for each column, the allowed texts.
    `unless`: for each column, the excluded texts.
    """

    when: Mapping[str, frozenset[str]]
    unless: Mapping[str, frozenset[str]]

    def takes(self, cells: Cells) -> bool:
        """Whether a line passes the filter."""
        return all(cells[column] in texts for column, texts in self.when.items()) and not any(
            cells[column] in texts for column, texts in self.unless.items()
        )


@dataclass(frozen=True, slots=True)
class Part:
    """Describes a row that a step writes for each line that passes the filter `lines`.

    `values`: the values to set, by attribute name.
    `references`: the references to set, by relation name.
    `moves`: the earlier stages of an opportunity.
    `droppable`: the attributes and relations whose invalid values are left out.
    """

    name: str
    entity: Entity
    external_id: Template
    lines: Filter
    values: Mapping[str, Value | Taken]
    references: Mapping[str, Reference]
    moves: tuple[StageMove, ...] = ()
    droppable: frozenset[str] = frozenset()

    @property
    def lookups(self) -> list[Lookup]:
        """All lookups that the values, references and moves use."""
        taken = (value.lookup for value in self.values.values() if isinstance(value, Taken))
        referred = (one for one in self.references.values() if isinstance(one, Lookup))
        return [*taken, *referred, *(move.stage for move in self.moves)]

    @property
    def read_from(self) -> dict[str, tuple[str, ...]]:
        """Maps each attribute, relation and foreign key, by name, to the columns from which it is read."""
        found = dict.fromkeys(("external_id", "id"), self.external_id.columns)
        for name, value in self.values.items():
            found[name] = value.read_from if isinstance(value, Value) else value.lookup.template.columns
        for name, reference in self.references.items():
            columns = reference.template.columns if isinstance(reference, Lookup) else reference.columns
            found[name] = found[f"{name}_id"] = columns
        if self.moves:
            read = (column for move in self.moves for column in (*move.at.read_from, *move.stage.template.columns))
            found["moves"] = tuple(dict.fromkeys(read))
        return found


@dataclass(frozen=True, slots=True)
class Step:
    """Describes which rows to write for the lines of a CSV file.

    `source`: the name of the file, or rows that the mapping file itself contains.
    `encoding`: the encoding of the file; None means UTF-8.
    `distinct`: a column; a line is skipped if its cell in this column is empty, or repeats the cell of an earlier line.
    `aliases`: for each column, texts of cells and their replacements.
    `parts`: the rows to write for each line; the main row comes first.
    """

    name: str
    source: str | Table
    delimiter: str
    encoding: str | None
    distinct: str | None
    aliases: Mapping[str, Mapping[str, str]]
    parts: tuple[Part, ...]

    @property
    def columns_of_values(self) -> tuple[str, ...]:
        """The columns from which the step reads values, references and external ids."""
        columns = (column for part in self.parts for read in part.read_from.values() for column in read)
        return tuple(dict.fromkeys(columns))

    @property
    def columns(self) -> dict[str, str]:
        """The columns that the step reads. Maps each column's name to the first key of the mapping that uses it."""
        found = dict.fromkeys(self.aliases, "aliases")
        if self.distinct:
            found.setdefault(self.distinct, "distinct")
        for part in self.parts:
            for column in (*part.lines.when, *part.lines.unless):
                found.setdefault(column, f"{part.name}: when/unless")
            for name, columns in part.read_from.items():
                for column in columns:
                    found.setdefault(column, f"{part.name}: {name}")
            for lookup in part.lookups:
                for column in lookup.template.columns:
                    found.setdefault(column, f"{part.name}: lookups")
        return found


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """The content of a mapping file.

    `path`: the path of the file.
    `steps`: the steps in the order of execution.
    """

    path: Path
    steps: tuple[Step, ...]
