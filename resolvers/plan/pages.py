"""Splits a list into one page per parent. One statement has read the list for several parents."""

from __future__ import annotations

from collections.abc import Sequence, Set

from resolvers.plan.row_columns import Column, Frame
from resolvers.search.page import ListQuery, more


class Pages:
    """Splits the rows that were read for a list into one page per parent.

    `above`: the rows of the parents.
    `frame`: the rows of the list for all parents, in the order of the parents.
    `counts`: the number of rows that were read per parent. It is the page size plus one if there are more rows.
    """

    __slots__ = ("_beyond", "_counts", "_slices", "above", "frame", "query")

    def __init__(self, frame: Frame, above: Frame, query: ListQuery, counts: Sequence[int]) -> None:
        self.frame = frame
        self.above = above
        self.query = query
        self._counts = counts
        self._slices: list[slice] = []
        self._beyond: list[int] = []
        size, at = query.window.size, 0
        for count in counts:
            if count > size:
                self._slices.append(slice(at, at + size))
                self._beyond.append(at + size)
            else:
                self._slices.append(slice(at, at + count))
            at += count

    def beyond(self, unseen: Set[int]) -> Set[int]:
        """Returns the indexes of the rows that are not shown.

        These are the rows beyond the ends of their pages, and all rows of the parents in `unseen`.

        `unseen`: the indexes of the parents that are not shown.
        """
        found = set(self._beyond)
        for parent in unseen:
            first = self._slices[parent].start
            found.update(range(first, first + self._counts[parent]))
        return found

    def __len__(self) -> int:
        return len(self._slices)

    def more(self) -> list[tuple[bool, bool]]:
        """Returns, for each page, whether the list has rows after it, and whether it has rows before it."""
        window = self.query.window
        return [more(window, count > window.size) for count in self._counts]

    def cut(self, rows: Column) -> list[Column]:
        """Splits a column of the list into one column per page."""
        if self.query.window.backward:
            return [rows[one][::-1] for one in self._slices]
        return [rows[one] for one in self._slices]
