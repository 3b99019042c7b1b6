"""Writes the SQL statement of a planned read for PostgreSQL. The statement returns one row per root row.

Each list is a LATERAL subquery that aggregates every column of the list into an array.

A list within a list would need arrays of arrays. PostgreSQL requires that these have equal lengths. So there is one
array per column, with the rows of all parents. One more array has, for each row, the ordinal of its parent.
"""

from __future__ import annotations

from collections.abc import Callable

from resolvers.plan.query_tree import Select
from resolvers.plan.select_sql import Writer


class PostgresText:
    """Writes a statement. Stores in each `Select` the position of its first column in a row of the statement."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._columns: list[str] = []
        self._laterals: list[str] = []

    def statement(self, root: Select, write: Callable[[Select], str]) -> str:
        """Returns the text of the statement. `write`: returns the SELECT of the root rows."""
        inner = write(root)
        if root.paged and root.lists:
            inner = f'SELECT "r".*,row_number() OVER () "n" FROM ({inner}) "r"'
        self._columns = [f'"r"."c{n}"' for n in range(len(root.columns))]
        for one in root.lists:
            self._list(one)
        self._columns += self._writer.viewer_columns(root)
        if len(self._columns) == len(root.columns):
            return inner
        return f'SELECT {",".join(self._columns)} FROM ({inner}) "r"{"".join(self._laterals)}'

    def _list(self, select: Select) -> None:
        """Adds the columns and subqueries of a list, and then those of the lists within it."""
        above = select.above
        assert above is not None
        id = above.place(select.parent, "id")
        deep = above.above is not None
        # For a list within a list, the parents are available only as an array of ids, which is unnested here.
        parents = f'unnest("l{above.number}"."a{id}") WITH ORDINALITY "p"("id","n") CROSS JOIN LATERAL '
        parent = '"p"."id"' if deep else f'"r"."c{id}"'
        name = f"l{select.number}"
        if select.rows:
            # array_agg keeps the order of its input, which the ORDER BY of the page has sorted.
            arrays = [f'array_agg("s"."c{n}") "a{n}"' for n in range(len(select.columns))]
            if deep:
                arrays.insert(0, 'array_agg("p"."n") "o"')
            select.first = len(self._columns)
            self._columns += [f'"{name}"."o"'] * deep + [f'"{name}"."a{n}"' for n in range(len(select.columns))]
            page = f'({self._writer.page(select, parent)}) "s"{self._within(above)}'
            self._lateral(f"SELECT {','.join(arrays)} FROM {parents if deep else ''}{page}", name)
        select.first_count = len(self._columns)
        for number in range(select.counts):
            count = self._writer.count(select, number, parent)
            if deep:
                count = f'SELECT array_agg("s"."n") "n" FROM {parents}({count}) "s"'
            self._columns.append(f'"{name}n{number}"."n"')
            self._lateral(count, f"{name}n{number}")
        for one in select.lists:
            self._list(one)

    def _within(self, parent_select: Select) -> str:
        """Returns a WHERE clause that excludes the extra parent row, which only shows whether there are more parents.

        The clause is empty if there can be no extra row, or if its position is not known.
        """
        if parent_select.above is None:
            return f' WHERE "r"."n"<{self._writer.size(parent_select)}' if parent_select.paged else ""
        return f' WHERE "p"."n"<{self._writer.size(parent_select)}' if parent_select.above.above is None else ""

    def _lateral(self, text: str, name: str) -> None:
        self._laterals.append(f' CROSS JOIN LATERAL ({text}) "{name}"')
