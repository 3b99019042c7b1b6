"""The rows of a statement as columns: of the root, and of each list, where those of all parents follow each other.

Columns are worked on, not rows: Python goes over a column in one loop.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

import orjson

from models.dialect.base import Database
from models.sealing import opener
from resolvers import access
from resolvers.access import Viewer
from resolvers.plan.selects import Path, Select

Column = Sequence[Any]


class Frame:
    """The rows of one SELECT. `columns`: as the database gave them.

    `starts`: on PostgreSQL, where among these rows those of each row of the statement begin.
    """

    def __init__(self, source: Source, select: Select, columns: Sequence[Column], size: int) -> None:
        self.select = select
        self.columns = columns
        self.size = size
        self.starts: Sequence[int] = ()
        self._source = source
        self._shown: dict[int, Column] = {}

    def raw(self, path: Path, name: str) -> Column:
        """A column as the database gave it."""
        return self.columns[self.select.columns[path, name]]

    def shown(self, path: Path, name: str) -> Column:
        """A column's values as the viewer may see them: decoded, opened, masked."""
        place = self.select.columns[path, name]
        found = self._shown.get(place)
        if found is None:
            found = self._shown[place] = self._read(path, name, self.columns[place])
        return found

    def _read(self, path: Path, name: str, column: Column) -> Column:
        database, entity = self._source.database, self.select.entities[path]
        attribute = entity.description.attributes.get(name)
        if attribute is not None and attribute.meaning.sensitive:
            open_ = opener(database.keys, entity.description, attribute)
            ids = self.raw(path, "id")
            column = [None if text is None else open_(text, id) for text, id in zip(column, ids, strict=True)]
        else:
            column = converted(column, database.decoders.get(entity.description.kind_of(name)))
        if attribute is not None and name in access.masked(self._source.viewer, entity):
            column = [access.mask(attribute, value) for value in column]
        return column

    def below(self, select: Select) -> tuple[list[int], Frame]:
        """The rows of a list below: how many each row has, and all of them."""
        return self._source.below(self, select)

    def count(self, select: Select, number: int) -> Column:
        """For each row, how long the whole list is."""
        return self._source.count(self, select, number)


def converted(column: Column, convert: Callable[[Any], Any] | None) -> Column:
    """A column with what a function makes of its values, and nulls as they are."""
    return column if convert is None else [None if value is None else convert(value) for value in column]


class Source(ABC):
    """The rows that a statement gave."""

    def __init__(self, database: Database, viewer: Viewer, rows: Sequence[Sequence[Any]]) -> None:
        self.database = database
        self.viewer = viewer
        self.rows = rows
        self.columns: list[Column] = list(zip(*rows, strict=True))

    def root(self, select: Select) -> Frame:
        """The rows of the statement itself."""
        columns = self.columns or [()] * len(select.columns)
        made = Frame(self, select, columns, len(self.rows))
        made.starts = range(len(self.rows))
        return made

    @abstractmethod
    def below(self, frame: Frame, select: Select) -> tuple[list[int], Frame]:
        """The rows of a list below a frame's."""

    @abstractmethod
    def count(self, frame: Frame, select: Select, number: int) -> Column:
        """The counts of a list below a frame's rows."""


class PostgresSource(Source):
    """Each list's columns are arrays in the rows of the statement; of a list below a list, with parents' ordinals."""

    def below(self, frame: Frame, select: Select) -> tuple[list[int], Frame]:
        if not self.rows:
            return [], Frame(self, select, [()] * len(select.columns), 0)
        deep = frame.select.above is not None
        first = select.first + deep
        arrays: list[list[Any]] = []
        for place in range(first, first + len(select.columns)):
            arrays.append(list(_joined(self.columns[place])))
        lengths = [len(array) if array else 0 for array in self.columns[first]]
        made = Frame(self, select, arrays, sum(lengths))
        made.starts = _starts(lengths)
        if not deep:
            return lengths, made
        counts = [0] * frame.size
        for start, ordinals in zip(frame.starts, self.columns[select.first], strict=True):
            for ordinal in ordinals or ():
                counts[start + ordinal - 1] += 1
        return counts, made

    def count(self, frame: Frame, select: Select, number: int) -> Column:
        column: Column = self.columns[select.first_count + number] if self.rows else ()
        return list(_joined(column)) if frame.select.above is not None else column


class SqliteSource(Source):
    """Each list is JSON in its parent's row: an array of rows."""

    def below(self, frame: Frame, select: Select) -> tuple[list[int], Frame]:
        cells = frame.columns[select.first] if frame.size else ()
        if frame.select.above is None:
            cells = [orjson.loads(cell) for cell in cells]
        rows = list(chain.from_iterable(cells))
        width = len(rows[0]) if rows else len(select.columns)
        columns: list[Column] = list(zip(*rows, strict=True)) if rows else [()] * width
        return list(map(len, cells)), Frame(self, select, columns, len(rows))

    def count(self, frame: Frame, select: Select, number: int) -> Column:
        return frame.columns[select.first_count + number] if frame.size else ()


def _joined(arrays: Column) -> Iterable[Any]:
    return chain.from_iterable(array for array in arrays if array)


def _starts(lengths: Sequence[int]) -> list[int]:
    starts, at = [], 0
    for length in lengths:
        starts.append(at)
        at += length
    return starts
