"""What a mapping says: steps, each of which makes rows of entities from the lines of a table."""

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
"""How a part names the row that its step makes of the same line."""


@dataclass(frozen=True, slots=True)
class Template:
    """Text with columns in it: `maven:{account}`; `{account:digest}` is a short text that stands for a long one."""

    pieces: tuple[tuple[str, str | None, bool], ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """The template that a text spells. Raises ValueError with a sentence."""
        pieces: list[tuple[str, str | None, bool]] = []
        for literal, column, spec, conversion in Formatter().parse(text):
            if conversion or (spec or "") not in ("", "digest"):
                raise ValueError("braces hold a column's name, or NAME:digest")
            pieces.append((literal, column, spec == "digest"))
        return cls(tuple(pieces))

    @classmethod
    def column(cls, name: str) -> Template:
        """A column as it stands, whatever characters its name has."""
        return cls((("", name, False),))

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it names."""
        return tuple(dict.fromkeys(column for _, column, _ in self.pieces if column is not None))

    def fill(self, cells: Cells) -> str:
        """The text for a line; empty when it names columns and all of them are empty."""
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
    """Where an attribute's value comes from, and how its text is read.

    `columns`: the first that is not empty. `template`: instead of columns. `default`: what an empty text stands for; a
    constant has nothing else. `date_format` is strptime's; without one ISO 8601. `ignore`: characters that mean nothing
    in a number.
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
        """Every column that it reads."""
        named = (*self.columns, *(self.template.columns if self.template else ()))
        return (*named, self.currency_column) if self.currency_column else named

    def text(self, cells: Cells) -> str:
        """The text for a line, not yet read; empty when there is none."""
        if self.template:
            return self.template.fill(cells) or self.default
        return next((cells[column] for column in self.columns if cells[column]), self.default)


@dataclass(frozen=True, slots=True)
class Lookup:
    """How a row that others made is found: by its external id or another text of it.

    `placeholder`: the external id of the row that stands in where the line names none.
    """

    entity: Entity
    by: str
    template: Template
    placeholder: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """An attribute's value taken from a row that a look-up finds."""

    attribute: Attribute
    lookup: Lookup
    source: Attribute
    required: bool = False


@dataclass(frozen=True, slots=True)
class SameRow:
    """A reference to the row that the step makes of the same line."""

    columns: tuple[str, ...] = ()


Reference = Lookup | SameRow


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines are meant: columns and the texts that they may have, or may not."""

    when: Mapping[str, frozenset[str]]
    unless: Mapping[str, frozenset[str]]

    def takes(self, cells: Cells) -> bool:
        """Whether a line is meant."""
        return all(cells[column] in texts for column, texts in self.when.items()) and not any(
            cells[column] in texts for column, texts in self.unless.items()
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A row of an entity that a line makes. `references` go by relation, `values` by attribute."""

    name: str
    entity: Entity
    external_id: Template
    lines: Filter
    values: Mapping[str, Value | Taken]
    references: Mapping[str, Reference]

    @property
    def lookups(self) -> list[Lookup]:
        """Every look-up that it makes."""
        taken = (value.lookup for value in self.values.values() if isinstance(value, Taken))
        return [*taken, *(one for one in self.references.values() if isinstance(one, Lookup))]

    @property
    def read_from(self) -> dict[str, tuple[str, ...]]:
        """The columns behind each attribute, relation and foreign key, and behind the external id."""
        found = {"external_id": self.external_id.columns}
        for name, value in self.values.items():
            found[name] = value.read_from if isinstance(value, Value) else value.lookup.template.columns
        for name, reference in self.references.items():
            columns = reference.template.columns if isinstance(reference, Lookup) else reference.columns
            found[name] = found[f"{name}_id"] = columns
        return found


@dataclass(frozen=True, slots=True)
class Step:
    """Rows from one table. Each line makes one row for every part that takes it; the first part is the step's own row.

    `source`: a file's name, or the rows that the mapping gives itself. `distinct`: just the first line for each text
    of this column. `aliases`: by column, what a cell's text stands for.
    """

    name: str
    source: str | Table
    delimiter: str
    distinct: str | None
    aliases: Mapping[str, Mapping[str, str]]
    parts: tuple[Part, ...]

    @property
    def columns(self) -> dict[str, str]:
        """Every column that it reads, with what reads it first."""
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
    """A whole mapping: its file, and its steps in their order."""

    path: Path
    steps: tuple[Step, ...]
