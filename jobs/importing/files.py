"""Reads CSV files. A malformed line is reported, and reading continues with the next line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import CommandError
from core.text import composed

LONGEST_FIELD = 100_000
"""The maximum length of a field in characters.

A longer field suggests an unclosed quote, or a file that is not CSV.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a CSV file, or a row that the mapping file itself contains.

    `number`: the line's number, counted from 1.
    `cells`: the cells by the names of their columns.
    """

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A malformed line. `text`: the whole line. `reason`: what is wrong with it."""

    number: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """The content of a CSV file. `bad`: the malformed lines.

    The texts of cells are in NFC, without the spaces around them.
    """

    name: str
    columns: tuple[str, ...]
    lines: list[Line] = field(default_factory=list)
    bad: list[BadLine] = field(default_factory=list)


def is_encoding(name: str) -> bool:
    """Returns whether this is the name of a text encoding."""
    try:
        return bool(b"id,name\n".decode(name, errors="replace"))
    except (LookupError, UnicodeError):
        return False


def read_csv(folder: Path, name: str, delimiter: str = ",", encoding: str | None = None) -> Table:
    """Reads the CSV file `name` of a folder. Its first line must name the columns.

    `encoding`: that of the file; None means UTF-8. A byte order mark is ignored. Raises CommandError if the file cannot
    be read, or if its encoding or first line is invalid.
    """
    path = folder / name
    lines = list(io.StringIO(_text(path, encoding), newline=""))
    records = _records(lines, delimiter)
    number, header, reason = next(records, (1, [], "it is empty; its first line must name the columns"))
    columns = tuple(composed(column.strip()) for column in header)
    if reason:
        raise CommandError(f"{path}: {reason if not lines else f'line {number}: {reason}'}.")
    for index, column in enumerate(columns):
        if column in columns[:index] and column:
            raise CommandError(f"{path}: line {number}: two columns are named {column!r}.")
    table = Table(name, columns)
    for number, fields, reason in records:
        if reason:
            table.bad.append(BadLine(number, lines[number - 1].rstrip("\r\n"), reason))
        else:
            cells = (composed(cell.strip()) for cell in fields)
            table.lines.append(Line(number, dict(zip(columns, cells, strict=True))))
    return table


def _text(path: Path, encoding: str | None) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from None
    if encoding is None and raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CommandError(
            f'{path}: line 1: the file is in UTF-16. Save it as UTF-8, or give encoding = "utf-16" in its step.'
        )
    try:
        return raw.decode(encoding or "utf-8-sig").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        # Refuse the whole file, because importing only its ASCII lines would silently lose the other lines.
        start = error.start + len(raw) - len(error.object)
        line = raw[:start].decode(encoding or "utf-8", errors="ignore").count("\n") + 1
        what = f"not {encoding}" if encoding else "not UTF-8"
        hint = (
            "Give the encoding that the file has."
            if encoding
            else ('Save the file as UTF-8, or give its encoding in its step, such as encoding = "cp1252".')
        )
        raise CommandError(f"{path}: line {line}: this is {what}. {hint}") from None


def _records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """Yields the line number, the fields and the defect of each record of a CSV file.

    Line numbers start at 1. The defect of a well-formed record is "". Blank lines are skipped. A malformed record ends
    with its first line, because an unclosed quote would otherwise include all lines that follow.
    """
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        at, width = 0, 0
        while at < len(lines):
            reader = csv.reader(map(lines.__getitem__, range(at, len(lines))), delimiter=delimiter, strict=True)
            try:
                fields = next(reader)
                reason = _wrong(fields, width)
            except csv.Error as error:
                fields, reason = [], _reason(str(error))
            if fields or reason:
                yield at + 1, fields, reason
            width = width or len(fields)
            at += 1 if reason else reader.line_num
    finally:
        csv.field_size_limit(before)


def _wrong(fields: list[str], width: int) -> str:
    if any("\0" in cell for cell in fields):
        return "the line contains a NUL character"
    if fields and width and len(fields) != width:
        return f"the line has {len(fields)} fields; the header has {width}"
    return ""


def _reason(error: str) -> str:
    if "field limit" in error:
        return f"a field has more than {LONGEST_FIELD:,} characters; is a quote not closed?"
    if "unexpected end" in error:
        return "a quote is not closed"
    if "expected after" in error:
        return "a closing quote is followed by other text"
    return f"the line is not CSV: {error}"
