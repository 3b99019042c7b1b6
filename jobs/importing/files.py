"""Reads CSV files. A malformed line is reported, and reading continues with the next line."""

from __future__ import annotations

import codecs
import csv
import os
import tempfile
import weakref
from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import overload

from core.errors import CommandError
from core.text import composed

LONGEST_FIELD = 100_000
"""The maximum length of a field in characters.

A longer field suggests an unclosed quote, or a file that is not CSV.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a CSV file, or a row that the mapping file itself contains.

    `number`: the line's number, counted from 1. `cells`: the cells by the names of their columns.
    """

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A malformed line. `text`: the whole line. `reason`: what is wrong with it."""

    number: int
    text: str
    reason: str


class StoredLines(Sequence[Line]):
    """The lines of a CSV file, stored in a temporary file. Each line takes only 16 bytes of memory.

    `columns`: the names of the columns.

    Raises CommandError if the temporary file cannot be written.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self._numbers = array("Q")
        self._ends = array("Q", [0])
        self._buffer: list[bytes] = []
        descriptor, path = tempfile.mkstemp(prefix="rapport-import-")
        os.unlink(path)  # the file exists until it is closed
        self._descriptor = descriptor
        _ = weakref.finalize(self, os.close, descriptor)

    def append(self, number: int, cells: Iterable[str]) -> None:
        """Adds a line. The cells must not contain NUL characters, because NUL separates them in the file."""
        text = "\0".join(cells).encode("utf-8", "surrogatepass")
        self._numbers.append(number)
        self._ends.append(self._ends[-1] + len(text))
        self._buffer.append(text)
        if len(self._buffer) >= _LINES_PER_WRITE:
            self._write()

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, int):
            at = range(len(self))[index]
            return self._read(at, at + 1)[0]
        start, stop, step = index.indices(len(self))
        return self._read(start, stop)[::step] if step > 0 else [self[at] for at in range(start, stop, step)]

    def __iter__(self) -> Iterator[Line]:
        for start in range(0, len(self), _LINES_PER_READ):
            yield from self._read(start, min(start + _LINES_PER_READ, len(self)))

    def _write(self) -> None:
        data, self._buffer = memoryview(b"".join(self._buffer)), []
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError as error:
            folder = tempfile.gettempdir()
            raise CommandError(
                f"The folder {folder} for temporary files cannot be written: {error.strerror}."
            ) from None

    def _read(self, start: int, stop: int) -> list[Line]:
        if self._buffer:
            self._write()
        first = self._ends[start]
        raw = os.pread(self._descriptor, self._ends[stop] - first, first) if stop > start else b""
        lines = []
        for at in range(start, stop):
            text = raw[self._ends[at] - first : self._ends[at + 1] - first].decode("utf-8", "surrogatepass")
            lines.append(Line(self._numbers[at], dict(zip(self._columns, text.split("\0"), strict=True))))
        return lines


_LINES_PER_WRITE = 1_000
_LINES_PER_READ = 200


@dataclass(frozen=True, slots=True)
class Table:
    """The content of a CSV file. `bad`: the malformed lines.

    Cells are in NFC, without leading and trailing spaces.
    """

    name: str
    columns: tuple[str, ...]
    lines: Sequence[Line]
    bad: list[BadLine] = field(default_factory=list)


def is_encoding(name: str) -> bool:
    """Returns whether a text encoding with this name exists."""
    try:
        return bool(b"id,name\n".decode(name, errors="replace"))
    except (LookupError, UnicodeError):
        return False


def read_csv(folder: Path, name: str, delimiter: str = ",", encoding: str | None = None) -> Table:
    """Reads the CSV file `name` of a folder. Its first line must name the columns.

    `encoding`: the encoding of the file; None means UTF-8. A byte order mark is ignored.

    Raises CommandError if the file cannot be read, or if its encoding or first line is invalid.
    """
    path = folder / name
    try:
        with path.open(encoding=_codec(encoding), newline="") as file:
            return _read_csv(path, name, file, delimiter)
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        # Refuse the whole file, because importing only its ASCII lines would silently lose the other lines.
        raise _wrong_encoding(path, encoding) from None


def _read_csv(path: Path, name: str, file: Iterable[str], delimiter: str) -> Table:
    records = _records(file, delimiter)
    empty = _Record(0, [], "it is empty; its first line must name the columns", "")
    header = next(records, empty)
    if header.fields == ["sep=", ""]:  # names the delimiter for spreadsheets, which leave this line out
        header = next(records, empty)
    columns = tuple(composed(column.strip()) for column in header.fields)
    if header.reason:
        raise CommandError(f"{path}: {header.reason if header is empty else f'line {header.number}: {header.reason}'}.")
    for index, column in enumerate(columns):
        if column in columns[:index] and column:
            raise CommandError(f"{path}: line {header.number}: two columns are named {column!r}.")
    lines, bad = StoredLines(columns), []
    for record in records:
        if record.reason:
            bad.append(BadLine(record.number, record.first.rstrip("\r\n"), record.reason))
        else:
            lines.append(record.number, (composed(cell.strip()) for cell in record.fields))
    return Table(name, columns, lines, bad)


def _codec(encoding: str | None) -> str:
    """Returns the codec that reads a file. For UTF-8, the codec skips a byte order mark."""
    return "utf-8-sig" if encoding is None or codecs.lookup(encoding).name == "utf-8" else encoding


def _wrong_encoding(path: Path, encoding: str | None) -> CommandError:
    """Returns the error for a file with bytes that are invalid in its encoding. Names the first such line."""
    raw = path.read_bytes()
    if encoding is None and raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return CommandError(
            f'{path}: line 1: the file is in UTF-16. Save it as UTF-8, or give encoding = "utf-16" in its step.'
        )
    line = 1
    try:
        _ = raw.decode(_codec(encoding))
    except UnicodeDecodeError as error:
        start = error.start + len(raw) - len(error.object)
        line = raw[:start].decode(encoding or "utf-8", errors="ignore").count("\n") + 1
    if encoding is not None:
        return CommandError(f"{path}: line {line}: this is not {encoding}. Give the encoding that the file has.")
    return CommandError(
        f"{path}: line {line}: this is not UTF-8. Save the file as UTF-8, or give its encoding in its step, such as"
        ' encoding = "cp1252".'
    )


@dataclass(frozen=True, slots=True)
class _Record:
    """A record of a CSV file.

    `number`: the number of its first line, counted from 1. `reason`: its defect, or "". `first`: the whole first line.
    """

    number: int
    fields: list[str]
    reason: str
    first: str


def _records(file: Iterable[str], delimiter: str) -> Iterator[_Record]:
    """Yields the records of a CSV file. `file`: its lines, with their line breaks.

    Blank lines are skipped. A malformed record ends with its first line, because an unclosed quote would otherwise
    include all lines that follow.
    """
    again: deque[str] = deque()
    record: list[str] = []
    source = iter(file)

    def lines() -> Iterator[str]:
        while True:
            line = again.popleft() if again else next(source, None)
            if line is None:
                return
            record.append(line)
            yield line

    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        number, width = 1, 0
        reader = csv.reader(lines(), delimiter=delimiter, strict=True)
        while True:
            record.clear()
            try:
                fields = next(reader)
                reason = _wrong(fields, width)
            except StopIteration:
                return
            except csv.Error as error:
                fields, reason = [], _reason(str(error))
            if fields or reason:
                yield _Record(number, fields, reason, record[0])
            width = width or len(fields)
            if reason:
                again.extendleft(reversed(record[1:]))
                reader = csv.reader(lines(), delimiter=delimiter, strict=True)
            number += 1 if reason else len(record)
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
