"""Pages of a list: converts a connection's arguments to a query, and rows to a page."""

from __future__ import annotations

from dataclasses import dataclass

from core.choice import Choice
from core.errors import BadUserInput
from models.description import Description
from resolvers.search.expressions import Beyond, Expression, every
from resolvers.search.order import Order
from resolvers.search.record import Record

DEFAULT_PAGE = 20
MAX_PAGE = 100


class DeletedRows(Choice):
    """Which deleted rows a list or a look-up contains. They are rows that the caller may restore."""

    ONLY = "ONLY", "Deleted rows alone."
    INCLUDE = "INCLUDE", "Deleted rows as well as the others."


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a list to read.

    `size`: the maximum number of rows.
    `backward`: whether to read the last rows of the list (argument `last`) instead of the first.
    `after`, `before`: cursors between which the rows must be.
    """

    size: int = DEFAULT_PAGE
    backward: bool = False
    after: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A query for a page of a list: a condition, an order, and the part to read.

    If several parents' lists have equal queries, loaders read them in one statement. `deleted`: which deleted rows a
    root list contains; by default none.
    """

    where: Expression
    order: Order
    window: Window
    deleted: DeletedRows | None = None

    def reading_order(self) -> Order:
        """Returns the order in which to read rows: the list's order, reversed if the window is backward."""
        return self.order.reversed() if self.window.backward else self.order

    def between(self, entity: Description) -> tuple[Expression, ...]:
        """Returns the conditions that a row lies between the window's cursors.

        Raises BadUserInput if a cursor is malformed or belongs to another order.
        """
        parts: list[Expression] = []
        if self.window.after is not None:
            parts.append(self.order.beyond(self.window.after, entity))
        if self.window.before is not None:
            position = self.order.beyond(self.window.before, entity)
            parts.append(Beyond(self.order.reversed().terms, position.values))
        return tuple(parts)

    def condition(self, entity: Description) -> Expression:
        """Returns the list's condition, combined with the condition that a row lies between the cursors.

        Raises BadUserInput if a cursor is malformed or belongs to another order.
        """
        return every(self.where, *self.between(entity))


@dataclass(frozen=True, slots=True)
class Slice:
    """The rows of a page, and whether the list has more rows after and before it.

    `beyond`: the extra row that was read to find out whether there are more rows; empty if there was none.
    """

    records: tuple[Record, ...]
    has_next: bool
    has_previous: bool
    beyond: tuple[Record, ...] = ()


def window(first: int | None, last: int | None, after: str | None, before: str | None) -> Window:
    """Converts a connection's arguments to a window.

    Raises BadUserInput if both `first` and `last` are given, or if either is not from 1 to MAX_PAGE.
    """
    if first is not None and last is not None:
        raise BadUserInput("Give either first or last, not both.")
    for name, size in (("first", first), ("last", last)):
        if size is not None and not 1 <= size <= MAX_PAGE:
            raise BadUserInput(f"{name} must be from 1 to {MAX_PAGE}; it is {size}.")
    size = DEFAULT_PAGE if first is None and last is None else (first or last or DEFAULT_PAGE)
    return Window(size, last is not None, after, before)


def more(window: Window, read: bool) -> tuple[bool, bool]:
    """Returns whether the list has rows after and before the page, as (has_next, has_previous).

    `read`: whether more rows were read than fit on the page.
    """
    # A cursor was made from a row, and this row is outside of the page, on the cursor's side.
    before, after = window.before is not None, window.after is not None
    return (before, read or after) if window.backward else (read or before, after)


def cut(query: ListQuery, read: list[Record]) -> Slice:
    """Returns the page for the rows that were read.

    `read`: the rows in `query.reading_order()`, at most the page size plus one.
    """
    size = query.window.size
    records, beyond = read[:size], tuple(read[size:])
    ordered = reversed(records) if query.window.backward else records
    return Slice(tuple(ordered), *more(query.window, len(read) > size), beyond)
