"""The rows of a statement as columns: of the root, and of each list, where those of all parents follow each other.

Columns are worked on, not rows: Python goes over a column in one loop.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, chain
from typing import Any

import orjson

from models.description import Attribute
from models.dialect.base import Database, Decode
from models.fields import Kind
from models.sealing import opened_column
from resolvers import access
from resolvers.access import Viewer
from resolvers.plan.query_tree import Path, Select
from resolvers.search.page import ListQuery

Column = Sequence[Any]


Decoders = Mapping[Kind, Decode]

Make = Callable[["Frame"], Any]
"""What makes a column of the rows of a frame: a value for each row."""


class Frame:
    """The rows of one SELECT. `columns`: as the database gave them.

    `starts`: on PostgreSQL, where among these rows those of each row of the statement begin.
    """

    __slots__ = ("columns", "shown", "size", "source", "starts")

    def __init__(self, source: Source, columns: Sequence[Column], size: int, starts: Sequence[int]) -> None:
        self.source = source
        self.columns = columns
        self.size = size
        self.starts = starts
        self.shown: dict[int, Column] = {}
        """Columns as the viewer may see them, by their places, once they were asked for."""


def raw(select: Select, path: Path, name: str, *, written: bool = False) -> Make:
    """What gives a column as the database gave it."""
    place = select.place(path, name, written=written)
    return lambda frame: frame.columns[place]


def shown(decoders: Decoders, viewer: Viewer, select: Select, path: Path, name: str) -> Make:
    """What gives a column's values as anyone like the viewer may see them: decoded, opened, masked."""
    place, entity = select.place(path, name), select.entities[path]
    attribute = entity.description.attributes.get(name)
    read: Make | None
    if attribute is not None and attribute.meaning.sensitive:
        read = _opened(select, path, attribute)
    else:
        decode = decoders.get(entity.description.kind_of(name))
        read = None if decode is None else lambda frame: converted(frame.columns[place], decode)
    if attribute is not None and name in access.masked(viewer, entity):
        read = _masked(read or raw(select, path, name), attribute)
    return raw(select, path, name) if read is None else _once(place, read)


def _opened(select: Select, path: Path, attribute: Attribute) -> Make:
    place, ids, entity = select.place(path, attribute.name), select.place(path, "id"), select.entities[path]

    def opened(frame: Frame) -> Column:
        keys, columns = frame.source.database.keys, frame.columns
        return opened_column(keys, entity.description, attribute, columns[place], columns[ids])

    return opened


def _masked(read: Make, attribute: Attribute) -> Make:
    return lambda frame: [access.mask(attribute, value) for value in read(frame)]


def _once(place: int, read: Make) -> Make:
    """Reads a column once for all who ask for it."""

    def once(frame: Frame) -> Column:
        found = frame.shown.get(place)
        if found is None:
            found = frame.shown[place] = read(frame)
        return found

    return once


def converted(column: Column, convert: Callable[[Any], object]) -> Column:
    """A column with what a function makes of its values, and nulls as they are."""
    return [None if value is None else convert(value) for value in column]


class Source(ABC):
    """The rows that a statement gave.

    `queries`: what each list asks for, by its number. `totals`: how long the root list is, for each of its counts.
    """

    def __init__(self, database: Database, rows: Sequence[Sequence[Any]], queries: Sequence[ListQuery]) -> None:
        self.database = database
        self.rows = rows
        self.queries = queries
        self.totals: Sequence[int] = ()
        self.columns: list[Column] = list(zip(*rows, strict=True))

    def root(self, select: Select) -> Frame:
        """The rows of the statement itself."""
        size = len(self.rows)
        return Frame(self, self.columns or [()] * len(select.columns), size, range(size))

    @staticmethod
    @abstractmethod
    def below(select: Select) -> Callable[[Frame], tuple[list[int], Frame]]:
        """What gives the rows of a list below a frame's: how many each row has, and all of them."""

    @staticmethod
    @abstractmethod
    def count(select: Select, number: int) -> Make:
        """What gives for each row of a frame how long the whole list below it is."""


class PostgresSource(Source):
    """Each list's columns are arrays in the rows of the statement; of a list below a list, with parents' ordinals."""

    @staticmethod
    def below(select: Select) -> Callable[[Frame], tuple[list[int], Frame]]:
        deep, width = _is_deep(select), len(select.columns)
        first = select.first + deep

        def found(frame: Frame) -> tuple[list[int], Frame]:
            source = frame.source
            if not source.rows:
                return [], Frame(source, [()] * width, 0, ())
            columns = source.columns[first : first + width]
            lengths = [len(array) if array else 0 for array in columns[0]]
            made = Frame(source, list(map(_joined, columns)), sum(lengths), [0, *accumulate(lengths)])
            return _counts(frame, source.columns[select.first]) if deep else lengths, made

        return found

    @staticmethod
    def count(select: Select, number: int) -> Make:
        place, deep = select.first_count + number, _is_deep(select)

        def counts(frame: Frame) -> Column:
            column: Column = frame.source.columns[place] if frame.source.rows else ()
            return _joined(column) if deep else column

        return counts


class SqliteSource(Source):
    """Each list is JSON in its parent's row: an array of rows."""

    @staticmethod
    def below(select: Select) -> Callable[[Frame], tuple[list[int], Frame]]:
        deep = _is_deep(select)

        def found(frame: Frame) -> tuple[list[int], Frame]:
            cells = frame.columns[select.first] if frame.size else ()
            if not deep:
                cells = [orjson.loads(cell) for cell in cells]
            rows = list(chain.from_iterable(cells))
            width = len(rows[0]) if rows else len(select.columns)
            columns: list[Column] = list(zip(*rows, strict=True)) if rows else [()] * width
            return list(map(len, cells)), Frame(frame.source, columns, len(rows), ())

        return found

    @staticmethod
    def count(select: Select, number: int) -> Make:
        place = select.first_count + number
        return lambda frame: frame.columns[place] if frame.size else ()


def _is_deep(select: Select) -> bool:
    """Whether a list stands below another."""
    return select.above is not None and select.above.above is not None


def _joined(arrays: Column) -> Column:
    if len(arrays) == 1:
        return arrays[0] or ()
    return list(chain.from_iterable(array for array in arrays if array))


def _counts(frame: Frame, ordinals_of_rows: Column) -> list[int]:
    """How many rows each parent has: `frame` has the parents of all rows of the statement, one after the other's."""
    counts = [0] * frame.size
    for start, ordinals in zip(frame.starts, ordinals_of_rows, strict=False):
        for ordinal in ordinals or ():
            counts[start + ordinal - 1] += 1
    return counts
