"""Pages of a list: what a connection's arguments ask for, and what is read for them."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import BadUserInput
from models.description import Description
from resolvers.search.expressions import Beyond, Expression, every
from resolvers.search.order import Order
from resolvers.search.record import Record

DEFAULT_PAGE = 20
MAX_PAGE = 100


@dataclass(frozen=True, slots=True)
class Window:
    """How much of a list is asked for, from which end, between which cursors."""

    size: int = DEFAULT_PAGE
    backward: bool = False
    after: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list: its condition, its order, its window. Equal queries of many parents are answered together."""

    where: Expression
    order: Order
    window: Window

    def reading_order(self) -> Order:
        """The order in which rows are read: from the end when the last ones are asked for."""
        return self.order.reversed() if self.window.backward else self.order

    def between(self, entity: Description) -> tuple[Expression, ...]:
        """What its cursors ask of a row. Raises BadUserInput for a cursor of another list."""
        parts: list[Expression] = []
        if self.window.after is not None:
            parts.append(self.order.beyond(self.window.after, entity))
        if self.window.before is not None:
            position = self.order.beyond(self.window.before, entity)
            parts.append(Beyond(self.order.reversed().terms, position.values))
        return tuple(parts)

    def condition(self, entity: Description) -> Expression:
        """The list's condition between its cursors. Raises BadUserInput for a cursor of another list."""
        return every(self.where, *self.between(entity))


@dataclass(frozen=True, slots=True)
class Slice:
    """A page's rows in the list's order, and whether there are more on either side.

    `beyond`: the row after the page by which it is known that there are more, if one was read.
    """

    records: tuple[Record, ...]
    has_next: bool
    has_previous: bool
    beyond: tuple[Record, ...] = ()


def window(first: int | None, last: int | None, after: str | None, before: str | None) -> Window:
    """The window of a connection's arguments.

    Raises BadUserInput for both `first` and `last`, and for a size that is not 1–100.
    """
    if first is not None and last is not None:
        raise BadUserInput("Give first or last, not both.")
    for name, size in (("first", first), ("last", last)):
        if size is not None and not 1 <= size <= MAX_PAGE:
            raise BadUserInput(f"{name} must be from 1 to {MAX_PAGE}; it is {size}.")
    size = DEFAULT_PAGE if first is None and last is None else (first or last or DEFAULT_PAGE)
    return Window(size, last is not None, after, before)


def more(window: Window, read: bool) -> tuple[bool, bool]:
    """Whether there is more after a page, and before it. `read`: whether more rows were read than the page takes."""
    # Beyond a cursor that bounds the page there is at least the row that it came from.
    before, after = window.before is not None, window.after is not None
    return (before, read or after) if window.backward else (read or before, after)


def cut(query: ListQuery, read: list[Record]) -> Slice:
    """The page of the rows that were read: one more than its size, in reading order."""
    size = query.window.size
    records, beyond = read[:size], tuple(read[size:])
    ordered = reversed(records) if query.window.backward else records
    return Slice(tuple(ordered), *more(query.window, len(read) > size), beyond)
