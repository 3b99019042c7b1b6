"""The content of a mapping file: steps, each of which maps the lines of a table to rows of entities."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from string import Formatter

from jobs.importing.files import Table
from models.description import Attribute
from resolvers.registry import Entity

Cells = Mapping[str, str]

THIS_ROW = "row"
"""The lookup name that refers to the row that the step makes from the same line."""


@dataclass(frozen=True, slots=True)
class Template:
    """Text with placeholders for columns: `maven:{account}`; `{account:digest}` inserts a short hash of the cell."""

    pieces: tuple[tuple[str, str | None, bool], ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """Parses a template. Raises ValueError with a message for people."""
        pieces: list[tuple[str, str | None, bool]] = []
        for literal, column, spec, conversion in Formatter().parse(text):
            if conversion or (spec or "") not in ("", "digest"):
                raise ValueError("braces must contain a column's name, or NAME:digest")
            pieces.append((literal, column, spec == "digest"))
        return cls(tuple(pieces))

    @classmethod
    def column(cls, name: str) -> Template:
        """Returns the template of a single column, whose name may contain any characters."""
        return cls((("", name, False),))

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns in the template."""
        return tuple(dict.fromkeys(column for _, column, _ in self.pieces if column is not None))

    def fill(self, cells: Cells) -> str:
        """Fills the template for a line; returns "" if the template has columns and all of them are empty."""
        if self.columns and not any(cells[column] for column in self.columns):
            return ""
        return "".join(
            literal + ("" if column is None else _digest(cells[column]) if digest else cells[column])
            for literal, column, digest in self.pieces
        ).strip()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Value:
    """The source of an attribute's value, and how to parse its text.

    `columns`: the first non-empty one is used. `template`: used instead of columns. `default`: used if the text is
    empty; a constant has only a default. `date_format`: for strptime; None means ISO 8601. `ignore`: characters to
    remove from numbers.
    """

    attribute: Attribute
    columns: tuple[str, ...] = ()
    template: Template | None = None
    default: str = ""
    required: bool = False
    date_format: str | None = None
    scale: Decimal | None = None
    ignore: str = ""
    decimal_mark: str = "."
    currency: str | None = None
    currency_column: str | None = None

    @property
    def read_from(self) -> tuple[str, ...]:
        """All columns that it reads."""
        named = (*self.columns, *(self.template.columns if self.template else ()))
        return (*named, self.currency_column) if self.currency_column else named

    def text(self, cells: Cells) -> str:
        """Returns the unparsed text for a line; "" if there is none."""
        if self.template:
            return self.template.fill(cells) or self.default
        return next((cells[column] for column in self.columns if cells[column]), self.default)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Finds a row made by another step or already stored, by its external id or another text attribute (`by`).

    `placeholder`: the external id of the row to use if the line names none.
    """

    entity: Entity
    by: str
    template: Template
    placeholder: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """Takes an attribute's value from the row that a lookup finds."""

    attribute: Attribute
    lookup: Lookup
    source: Attribute
    required: bool = False


@dataclass(frozen=True, slots=True)
class SameRow:
    """A reference to the row that the step makes from the same line."""

    columns: tuple[str, ...] = ()


Reference = Lookup | SameRow


@dataclass(frozen=True, slots=True)
class Filter:
    """Selects lines by the texts of columns: `when` lists the allowed texts, `unless` the excluded ones."""

    when: Mapping[str, frozenset[str]]
    unless: Mapping[str, frozenset[str]]

    def takes(self, cells: Cells) -> bool:
        """Whether a line passes the filter."""
        return all(cells[column] in texts for column, texts in self.when.items()) and not any(
            cells[column] in texts for column, texts in self.unless.items()
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A row that a step makes from a line. `values`: by attribute name. `references`: by relation name."""

    name: str
    entity: Entity
    external_id: Template
    lines: Filter
    values: Mapping[str, Value | Taken]
    references: Mapping[str, Reference]

    @property
    def lookups(self) -> list[Lookup]:
        """All lookups of the part."""
        taken = (value.lookup for value in self.values.values() if isinstance(value, Taken))
        return [*taken, *(one for one in self.references.values() if isinstance(one, Lookup))]

    @property
    def read_from(self) -> dict[str, tuple[str, ...]]:
        """The columns read for the external id and each attribute, relation and foreign key."""
        found = {"external_id": self.external_id.columns}
        for name, value in self.values.items():
            found[name] = value.read_from if isinstance(value, Value) else value.lookup.template.columns
        for name, reference in self.references.items():
            columns = reference.template.columns if isinstance(reference, Lookup) else reference.columns
            found[name] = found[f"{name}_id"] = columns
        return found


@dataclass(frozen=True, slots=True)
class Step:
    """Makes rows from a table. Each line makes a row for each part whose filter it passes; the first is the main part.

    `source`: a file's name, or rows given in the mapping itself. `distinct`: take only the first line for each text of
    this column. `aliases`: by column, replacements for the texts of cells.
    """

    name: str
    source: str | Table
    delimiter: str
    distinct: str | None
    aliases: Mapping[str, Mapping[str, str]]
    parts: tuple[Part, ...]

    @property
    def columns(self) -> dict[str, str]:
        """All columns that the step reads, with the key in the mapping that reads each first."""
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
    """A whole mapping: its file, and its steps in order."""

    path: Path
    steps: tuple[Step, ...]
