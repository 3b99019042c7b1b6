"""Writes the SQL statement of a planned read for SQLite. The statement returns one row per root row.

SQLite has no LATERAL joins and no arrays. So a list is a subquery that returns a JSON array of rows. A list within a
list is a nested JSON array.
"""

from __future__ import annotations

from collections.abc import Callable

from resolvers.plan.query_tree import Select
from resolvers.plan.select_sql import Writer


class SqliteText:
    """Writes a statement. Stores in each `Select` the positions of its list and its counts in a row of the parent."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def statement(self, root: Select, write: Callable[[Select], str]) -> str:
        """Returns the text of the statement. `write`: returns the SELECT of the root rows."""
        # `write` is called last: its result comes last in the statement, and SQLite numbers parameters by their order.
        columns = [*self._columns(root, "r"), *self._writer.viewer_columns(root)]
        if len(columns) == len(root.columns):
            return write(root)
        return f'SELECT {",".join(columns)} FROM ({write(root)}) "r"'

    def _columns(self, select: Select, alias: str) -> list[str]:
        """Returns the SQL of the values to read per row of a SELECT: columns, then lists and counts."""
        read = [f'"{alias}"."c{n}"' for n in range(len(select.columns))]
        for one in select.lists:
            parent = f'"{alias}"."c{select.place(one.parent, "id")}"'
            name = f"s{one.number}"
            if one.rows:
                one.first = len(read)
                inner = ",".join(self._columns(one, name))
                page = self._writer.page(one, parent)
                read.append(f'(SELECT json_group_array(json_array({inner})) FROM ({page}) "{name}")')
            one.first_count = len(read)
            read += [f"({self._writer.count(one, number, parent)})" for number in range(one.counts)]
        return read
