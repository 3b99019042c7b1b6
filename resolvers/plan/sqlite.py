"""One statement on SQLite: a row for each root, and in it each list as JSON: an array of rows, lists in them alike."""

from __future__ import annotations

from collections.abc import Callable

from resolvers.plan.query_tree import Select
from resolvers.plan.select_sql import Writer


class SqliteText:
    """Writes a statement, and notes in its SELECTs where in their parents' rows lists and counts stand."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def statement(self, root: Select, write: Callable[[Select], str]) -> str:
        """The text; `write` writes what reads the root's rows: last, for SQLite counts parameters as they come."""
        columns = [*self._columns(root, "r"), *self._writer.viewer_columns(root)]
        if len(columns) == len(root.columns):
            return write(root)
        return f'SELECT {",".join(columns)} FROM ({write(root)}) "r"'

    def _columns(self, select: Select, alias: str) -> list[str]:
        """What is read of each row of a SELECT: its columns, and the lists below it."""
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
