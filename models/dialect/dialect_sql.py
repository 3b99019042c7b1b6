"""The SQL that differs between the dialects."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from pypika_tortoise.context import SqlContext

from models.fields import Kind

DialectName = Literal["sqlite", "postgres"]
Decode = Callable[[Any], Any]


class DialectSql(ABC):
    """The SQL of a dialect. `Database` extends it by what runs the SQL."""

    name: DialectName
    sql_context: SqlContext

    decoders: dict[Kind, Decode]
    """Functions that convert driver values to Python values, for the kinds of columns that need a conversion."""

    no_limit: int | None
    """The operand of LIMIT that means "no limit"."""

    writes_ids: bool
    """Whether `global_id` is supported."""

    has_small_parser: bool
    """Whether the database refuses statements with many nested subqueries and parentheses."""

    now: str
    """The SQL expression for the database's current time, which is the clock that all processes share."""

    row_by_row: str
    """SQL to append to the subquery of an EXISTS.

    It makes the database run the subquery for each row, instead of once for all rows.
    """

    row_lock: str
    """SQL to append to a SELECT in a transaction, to lock the selected rows until the transaction ends.

    Empty if a transaction needs no row locks, because the database runs one writing transaction at a time.
    """

    instant_row_lock: str
    """Like `row_lock`, but the SELECT does not wait.

    If another transaction has locked a row, the SELECT fails at once with a `rival` violation.
    """

    full_row_lock: str
    """Like `row_lock`, but also waits for transactions that have inserted references to the selected rows.

    Until the transaction ends, others that insert references to these rows wait.
    """

    instant_full_row_lock: str
    """Like `full_row_lock`, but the SELECT does not wait, like that with `instant_row_lock`."""

    shared_row_lock: str
    """SQL to append to a SELECT in a transaction, so that no other transaction changes or deletes the selected rows.

    Several transactions can lock the same row like this. Empty if `row_lock` is empty.
    """

    instant_shared_row_lock: str
    """Like `shared_row_lock`, but the SELECT fails at once instead of waiting, as with `instant_row_lock`."""

    reference_lock: str
    """SQL to append to a SELECT in a transaction, to lock the selected rows as inserted references to them do.

    Waits only for transactions that have `full_row_lock`, and only these wait for it.
    """

    free_row_lock: str
    """Like `row_lock`, but the SELECT skips rows that another transaction has locked."""

    @abstractmethod
    def values(self, kind: Kind, values: Sequence[object]) -> object:
        """Encodes values as a single parameter, so that a statement's text does not depend on their number."""

    prefers_ids: bool
    """Whether `id IN (SELECT …)` finds few rows faster than EXISTS, because the database does not turn EXISTS round."""

    @abstractmethod
    def json_items(self, columns: Sequence[str]) -> str:
        """Returns the SQL of an aggregate: a JSON text with a list of the rows, each a list of these columns."""

    @abstractmethod
    def among(self, column: str, parameter: str, kind: Kind) -> str:
        """Returns an SQL condition that is true if a column equals one of several values.

        `parameter`: a placeholder for the result of `values`.
        """

    @abstractmethod
    def records(self, parameter: str, alias: str, columns: Mapping[str, Kind]) -> str:
        """Returns a FROM item that turns a JSON array of objects into rows.

        `parameter`: the placeholder of the array, which is passed as text.
        `columns`: the keys of the objects, with the kind of each value.
        """

    @abstractmethod
    def moment(self, column: str) -> str:
        """Returns an SQL expression that formats the instant in a column like `core.clock.written`."""

    def global_id(self, code: int, column: str) -> str:
        """Returns an SQL expression that builds a global id like `core.ids.global_id`.

        `code`: the code of the entity. `column`: the column with the UUID.
        """
        raise AssertionError(f"{self.name} does not support global ids in SQL")

    @abstractmethod
    def few(self, table: str) -> str:
        """Returns an SQL expression for the threshold that decides between sorting and an index scan.

        Up to this number of matching rows, sorting is faster. Beyond it, scanning an index in list order is faster.
        """

    @abstractmethod
    def joined_next(self, table: str, alias: str, condition: str) -> str:
        """Returns a join that the planner cannot move before the preceding FROM items."""

    @abstractmethod
    def joined_either(self, table: str, alias: str, condition: Callable[[], str], column: str) -> str:
        """Returns a join like that of `joined_next`, to rows that may be soft-deleted.

        `condition`: returns the join condition, and binds its parameters on each call. It is called once for undeleted
        and once for deleted rows, which have separate indexes.
        `column`: the column to select.
        """

    @abstractmethod
    def contains(self, column: str, parameter: str) -> str:
        """Returns an SQL condition that is true if a text column contains a text, compared byte by byte.

        `parameter`: the placeholder of the text.
        """

    @abstractmethod
    def grams(self, folded_grams: Sequence[str]) -> object:
        """Encodes grams (see `core.text.grams`) as a single parameter for `has_grams`."""

    @abstractmethod
    def has_grams(self, table: str, alias: str, parameter: str) -> str:
        """Returns an SQL condition that is true if a row's search text contains all of the grams.

        The condition can use the full-text index, whose terms are grams. `parameter`: a placeholder for the result of
        `grams`.
        """

    @abstractmethod
    def page_per_parent(
        self,
        bind: Callable[[object], str],
        inner: Callable[[str | None], str],
        columns: Sequence[str],
        parents: Sequence[object],
        limit: int,
    ) -> str:
        """Returns a statement that reads the first `limit` rows of each parent's list.

        Each result row has the values of `columns`, then the parent's id. The rows of a parent are in list order.

        `parents`: the ids of the parents.
        `bind(value)`: adds a parameter and returns its placeholder. Is called in the order of the placeholders.
        `inner(parent)`: returns a SELECT of the rows of the parent with this SQL alias, ordered and limited.
        `inner(None)`: returns a SELECT of the rows of all parents, with two more columns. `_parent` is the parent's id,
        and `_n` is the row's position in the list.
        """
