"""Gives access to the rows of a planned statement by column, with values decoded, decrypted and masked.

A `Frame` has the rows of one SELECT: the root rows, or the rows of a list for all parents, one parent after the other.

Working by column is faster than working by row. A conversion is one list comprehension per column. A column that needs
no conversion is passed on unchanged.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence, Set
from itertools import accumulate, chain
from operator import itemgetter
from typing import Any, Protocol
from uuid import UUID

import orjson

from core.allowances import TooLarge
from models.description import Attribute
from models.dialect.base import Database
from models.dialect.dialect_sql import Decode
from models.dialect.statement_scope import current_scope
from models.fields import Kind
from models.sealing import opened_column
from resolvers import access
from resolvers.access import Viewer
from resolvers.plan.query_tree import Path, Select
from resolvers.search.page import ListQuery

Column = Sequence[Any]


Decoders = Mapping[Kind, Decode]

Make = Callable[["Frame"], Any]
"""Returns a column, with one value per row of the frame."""


class Paged(Protocol):
    """The pages of a list (see `pages.Pages`)."""

    above: Frame
    """The rows of the parents."""

    def beyond(self, unseen: Set[int]) -> Set[int]:
        """Returns the indexes of the rows that the response does not show.

        `unseen`: the indexes of the parents that the response does not show.
        """


class Frame:
    """The rows of one SELECT, stored by column.

    `columns`: the values as the database returned them.
    `size`: the number of rows.
    `starts`: for each row of the statement, the index of its first row in this frame. Only PostgreSQL uses it.
    """

    __slots__ = ("columns", "shown", "size", "source", "starts")

    def __init__(self, source: Source, columns: Sequence[Column], size: int, starts: Sequence[int]) -> None:
        self.source = source
        self.columns = columns
        self.size = size
        self.starts = starts
        self.shown: dict[int, Column] = {}
        """Caches columns with decoded, decrypted and masked values, by position."""


def raw(select: Select, path: Path, name: str, *, written: bool = False) -> Make:
    """Returns a function that gets a column of a frame, as the database returned it."""
    place = select.place(path, name, written=written)
    return lambda frame: frame.columns[place]


def shown(decoders: Decoders, viewer: Viewer, select: Select, path: Path, name: str) -> Make:
    """Returns a function that gets a column as the viewer may see it: decoded, decrypted and masked."""
    place, entity = select.place(path, name), select.entities[path]
    attribute = entity.description.attributes.get(name)
    read: Make | None
    if attribute is not None and attribute.meaning.sensitive:
        read = _opened(select, path, attribute)
    else:
        decode = decoders.get(entity.description.kind_of(name))
        read = None if decode is None else lambda frame: converted(frame.columns[place], decode)
    if attribute is not None and name in access.masked(viewer, entity):
        ids = shown(decoders, viewer, select, path, "id") if entity.shows_oneself and viewer.id is not None else None
        read = _masked(read or raw(select, path, name), attribute, ids, null=name in access.nulled(viewer, entity))
    elif attribute is not None and attribute.meaning.sensitive and read is not None:
        read = _tallied(read, (entity.name, name))
    return raw(select, path, name) if read is None else _once(place, read)


def _tallied(read: Make, attribute: tuple[str, str]) -> Make:
    """Returns a function that reads a column and marks it for counting its values in the response."""

    def noted(frame: Frame) -> Column:
        column: Column = read(frame)
        if frame.source.tally is not None:
            frame.source.plain.append((attribute, column, frame))
        return column

    return noted


def _opened(select: Select, path: Path, attribute: Attribute) -> Make:
    place, ids, entity = select.place(path, attribute.name), select.place(path, "id"), select.entities[path]

    def opened(frame: Frame) -> Column:
        keys, columns = frame.source.database.keys, frame.columns
        return opened_column(keys, entity.description, attribute, columns[place], columns[ids])

    return opened


def _masked(read: Make, attribute: Attribute, ids: Make | None, *, null: bool) -> Make:
    """Returns a function that masks the column that `read` returns, except in the viewer's own row.

    `ids`: returns the ids of the rows; None if the viewer's own row is masked, too.
    `null`: whether masked values are null.
    """

    def masked(value: Any) -> object:
        return None if null else access.mask(attribute, value)

    if ids is None:
        return lambda frame: [masked(value) for value in read(frame)]

    def but_own(frame: Frame) -> Column:
        own, values = frame.source.viewer, zip(ids(frame), read(frame), strict=True)
        return [value if id == own else masked(value) for id, value in values]

    return but_own


def _once(place: int, read: Make) -> Make:
    """Wraps `read` so that it runs only once for each `Frame`, even if several fields use the column."""

    def once(frame: Frame) -> Column:
        found = frame.shown.get(place)
        if found is None:
            found = frame.shown[place] = read(frame)
        return found

    return once


def converted(column: Column, convert: Callable[[Any], object]) -> Column:
    """Applies a function to each value of a column that is not None."""
    return [None if value is None else convert(value) for value in column]


class Source(ABC):
    """The rows that a statement returned.

    `queries`: the arguments of each list, by the index of the list.
    `totals`: the total counts of the root list, in the order of the selection.
    `viewer`: the viewer's employee id; None if the viewer is not an employee.
    `tally`: as in `response_tree.Request`.
    `keys`: the bytes of keys and of repeated values in the response so far.
    """

    def __init__(
        self,
        database: Database,
        rows: Sequence[Sequence[Any]],
        queries: Sequence[ListQuery],
        viewer: UUID | None = None,
        tally: dict[tuple[str, str], int] | None = None,
    ) -> None:
        self.database = database
        self.viewer = viewer
        self.tally = tally
        self.plain: list[tuple[tuple[str, str], Column, Frame]] = []
        """The columns of unmasked sensitive values that the response shows."""
        self.pages: dict[Frame, Paged] = {}
        """The pages of each list. Rows that are found by their ids have none."""
        self.rows = rows
        self.queries = queries
        self.totals: Sequence[int] = ()
        self.allowance = current_scope().allowance
        self.keys = 0
        self.columns: list[Column] = list(zip(*rows, strict=True))

    def grow(self, count: int) -> None:
        """Adds to `keys`. Raises TooLarge if the response becomes too large, before it is built."""
        self.keys += count
        if self.allowance is not None and self.keys > self.allowance.most:
            raise TooLarge

    def count_plain(self) -> None:
        """Adds the number of unmasked sensitive values in the response to `tally`.

        Must be called once, when the response has been built.
        """
        # Frames refer to this source. Without these references back, no garbage collection is needed to free the rows.
        columns, self.plain = self.plain, []
        pages, self.pages = self.pages, {}
        if self.tally is None:
            return
        unseen: dict[Frame, Set[int]] = {}
        for attribute, column, frame in columns:
            count = len(column) - column.count(None)
            rows = _unseen(frame, pages, unseen)
            if len(rows) > 1:
                hidden = itemgetter(*rows)(column)  # much faster than a comprehension
                count -= len(hidden) - hidden.count(None)
            else:
                for row in rows:
                    count -= column[row] is not None
            if count:
                self.tally[attribute] = self.tally.get(attribute, 0) + count

    def root(self, select: Select) -> Frame:
        """Returns the root rows."""
        size = len(self.rows)
        return Frame(self, self.columns or [()] * len(select.columns), size, range(size))

    @staticmethod
    @abstractmethod
    def below(select: Select) -> Callable[[Frame], tuple[list[int], Frame]]:
        """Returns a function that gets the rows of a list, given the rows of its parents.

        The function returns the number of list rows of each parent, and the list rows.
        """

    @staticmethod
    @abstractmethod
    def count(select: Select, number: int) -> Make:
        """Returns a function that gets each parent's total count of a list, given the rows of the parents."""


class PostgresSource(Source):
    """The rows of a statement on PostgreSQL. Each column of a list is an array."""

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
    """The rows of a statement on SQLite. Each list is a JSON array in its parent's row."""

    @staticmethod
    def below(select: Select) -> Callable[[Frame], tuple[list[int], Frame]]:
        deep = _is_deep(select)

        def found(frame: Frame) -> tuple[list[int], Frame]:
            cells = frame.columns[select.first] if frame.size else ()
            if not deep:  # lists within lists were decoded with the outer list
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


def _unseen(frame: Frame, pages: Mapping[Frame, Paged], known: dict[Frame, Set[int]]) -> Set[int]:
    """Returns the indexes of the rows that were read, but that the response does not show. `known`: a cache."""
    found = known.get(frame)
    if found is None:
        page = pages.get(frame)
        if page is None:
            found = frozenset()
        else:
            found = page.beyond(frozenset() if page.above is frame else _unseen(page.above, pages, known))
        known[frame] = found
    return found


def _is_deep(select: Select) -> bool:
    """Returns whether a SELECT reads a list within another list."""
    return select.above is not None and select.above.above is not None


def _joined(arrays: Column) -> Column:
    if len(arrays) == 1:  # a single root row is common, and needs no copy
        return arrays[0] or ()
    return list(chain.from_iterable(array for array in arrays if array))


def _counts(frame: Frame, ordinals_of_rows: Column) -> list[int]:
    """Returns the number of list rows per parent.

    `ordinals_of_rows`: for each list row, the ordinal of its parent. Ordinals start at 1 in each row of the statement.
    """
    counts = [0] * frame.size
    for start, ordinals in zip(frame.starts, ordinals_of_rows, strict=False):
        for ordinal in ordinals or ():
            counts[start + ordinal - 1] += 1
    return counts
