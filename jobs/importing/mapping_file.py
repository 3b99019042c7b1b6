"""Reads and validates a mapping file before any data is read or written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.errors import CommandError
from jobs.importing.files import Line, Table, is_encoding
from jobs.importing.mapping import ImportMapping, Step
from jobs.importing.parts import read_currency, read_dates, read_part
from jobs.importing.references import DROP, Scope, read_lookups, read_on_error
from jobs.importing.sections import Section


def read_mapping(file: Path) -> ImportMapping:
    """Reads a mapping from a TOML file.

    Raises CommandError if a key is unknown, missing or invalid. The message names the file and the key.
    """
    whole = Section.of_file(file)
    steps: list[Step] = []
    sections = whole.sections("steps")
    whole.close()
    if not sections:
        whole.fail("there are no steps; add at least one [[steps]] table")
    for section in sections:
        step = _step(section)
        if any(step.name == other.name for other in steps):
            section.fail(f"two steps are named {step.name!r}", "name")
        steps.append(step)
    return ImportMapping(file, tuple(steps))


def _step(section: Section) -> Step:
    name = section.needed("name")
    section.place += f" ({name})"
    file, given = section.text("file"), _given(section)
    source = file or given
    if source is None or (file and given):
        section.fail("a step must have either a file or rows")
    encoding = section.text("encoding")
    if encoding is not None and given:
        section.fail("rows have no encoding; only a file has", "encoding")
    if encoding is not None and not is_encoding(encoding):
        section.fail(f"{encoding!r} is not a text encoding such as cp1252", "encoding")
    distinct = section.text("distinct")
    delimiter = section.text("delimiter") or ","
    if len(delimiter) != 1 or delimiter in '" \r\n':
        section.fail("this must be one character", "delimiter")
    aliases = _aliases(section.section("aliases"))
    scope = Scope(
        read_dates(section), read_currency(section), read_lookups(section), dropping=read_on_error(section) == DROP
    )
    main = read_part(section, replace(scope, columns=given.columns if given else ()), name)
    parts = [main]
    for also in section.sections("also"):
        parts.append(read_part(also, replace(scope, row=main), name))
        also.close()
    section.close()
    step = Step(name, source, delimiter, encoding, distinct, aliases, tuple(parts))
    if given:
        check_columns(section.file, step, given)
        for column in given.columns:
            if column not in step.columns:
                section.fail(f"{main.entity.name} has no {column!r} to set, and no template uses the column", "rows")
    return step


def check_columns(file: Path, step: Step, table: Table) -> None:
    """Raises CommandError if a step reads a column that `table` does not have.

    `file`: the mapping file, for the message.
    """
    for column, reader in step.columns.items():
        if column not in table.columns:
            known = ", ".join(table.columns)
            raise CommandError(f"{file}: {reader}: {table.name} has no column {column!r}; it has {known}.")


def _given(section: Section) -> Table | None:
    """Reads the key `rows` of a step, which contains the rows to import. Returns None if the key is absent."""
    if not section.has("rows"):
        return None
    rows = section.sections("rows")
    columns = tuple(dict.fromkeys(key for row in rows for key in row.left()))
    lines = [
        Line(number, {column: row.scalar(column) or "" for column in columns}) for number, row in enumerate(rows, 1)
    ]
    return Table(section.file.name, columns, lines)


def _aliases(section: Section) -> dict[str, dict[str, str]]:
    found = {}
    for column in section.left():
        texts = section.section(column)
        found[column] = {text: texts.scalar(text) or "" for text in texts.left()}
    return found
