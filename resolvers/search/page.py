"""Pages of a list: a connection's arguments, and the rows read for them."""

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
    """The part of a list to read: size, direction and cursors."""

    size: int = DEFAULT_PAGE
    backward: bool = False
    after: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list: condition, order and window. Equal queries for several parents are batched."""

    where: Expression
    order: Order
    window: Window

    def reading_order(self) -> Order:
        """The order in which rows are read: reversed for `last`."""
        return self.order.reversed() if self.window.backward else self.order

    def between(self, entity: Description) -> tuple[Expression, ...]:
        """The conditions of the window's cursors. Raises BadUserInput for a cursor of another list."""
        parts: list[Expression] = []
        if self.window.after is not None:
            parts.append(self.order.beyond(self.window.after, entity))
        if self.window.before is not None:
            position = self.order.beyond(self.window.before, entity)
            parts.append(Beyond(self.order.reversed().terms, position.values))
        return tuple(parts)

    def condition(self, entity: Description) -> Expression:
        """The list's condition with those of its cursors. Raises BadUserInput for a cursor of another list."""
        return every(self.where, *self.between(entity))


@dataclass(frozen=True, slots=True)
class Slice:
    """A page's rows in the list's order, and whether there are more on either side.

    `beyond`: the extra row that was read to find out whether there are more, if any.
    """

    records: tuple[Record, ...]
    has_next: bool
    has_previous: bool
    beyond: tuple[Record, ...] = ()


def window(first: int | None, last: int | None, after: str | None, before: str | None) -> Window:
    """Converts a connection's arguments to a window.

    Raises BadUserInput if both `first` and `last` are given, or a size is not from 1 to MAX_PAGE.
    """
    if first is not None and last is not None:
        raise BadUserInput("Give either first or last, not both.")
    for name, size in (("first", first), ("last", last)):
        if size is not None and not 1 <= size <= MAX_PAGE:
            raise BadUserInput(f"{name} must be from 1 to {MAX_PAGE}; it is {size}.")
    size = DEFAULT_PAGE if first is None and last is None else (first or last or DEFAULT_PAGE)
    return Window(size, last is not None, after, before)


def more(window: Window, read: bool) -> tuple[bool, bool]:
    """Returns (has_next, has_previous). `read`: whether more rows were read than fit on the page."""
    # The row that a cursor came from lies beyond that end of the page.
    before, after = window.before is not None, window.after is not None
    return (before, read or after) if window.backward else (read or before, after)


def cut(query: ListQuery, read: list[Record]) -> Slice:
    """Makes a page from the rows read: at most one more than its size, in reading order."""
    size = query.window.size
    records, beyond = read[:size], tuple(read[size:])
    ordered = reversed(records) if query.window.backward else records
    return Slice(tuple(ordered), *more(query.window, len(read) > size), beyond)
