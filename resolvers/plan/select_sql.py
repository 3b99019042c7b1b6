"""The text of one SELECT, the same for both databases: what it reads from, its conditions, its order, its limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pypika_tortoise.queries import Table

import models
from models.description import ToMany, describe
from models.fields import Kind
from resolvers import access
from resolvers.access import Viewer
from resolvers.authentication import Recheck
from resolvers.plan.query_tree import Form, Path, Read, Select
from resolvers.search.compile import Compiler, FilledMany, order_term
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    All,
    AnyOf,
    Expression,
    Related,
    Slot,
    Some,
    conjuncts,
    every,
    refers,
)

SIZE = 0
"""The slot in which each list has the number of rows to read; single rows have their ids there."""


class Writer:
    """Writes the SELECTs of one statement, in the order of its text: SQLite counts parameters as they come.

    `recheck`: what the statement has to check of a cached viewer, if of any. `walks`: whether the viewer is known to
    see many of the root's rows.
    """

    def __init__(
        self,
        compiler: Compiler,
        viewer: Viewer,
        forms: Sequence[Form],
        recheck: Recheck | None = None,
        *,
        walks: bool = False,
    ) -> None:
        self.compiler = compiler
        self.viewer = viewer
        self._forms = forms
        self._recheck = recheck
        self._walks = walks

    @property
    def rechecks(self) -> bool:
        """Whether the last column says that the cached viewer is still valid."""
        return self._recheck is not None

    def viewer_columns(self, root: Select) -> list[str]:
        """The last columns of each of the root's rows, which are about the viewer and the same in all of them.

        Whether the page was walked to, where that was not known, and whether a cached viewer is still valid.
        """
        columns = ['"r"."walked"'] if self.collects(root) else []
        if self._recheck is not None:
            columns.append(self._recheck.condition(self.compiler.bind))
        return columns

    def collects(self, select: Select) -> bool:
        """Whether what the viewer sees is collected first, to learn whether it is much."""
        return self._is_theirs(select) and not self._walks

    def single(self, select: Select) -> str:
        """Rows by their ids, with the names c0, c1, … for what is read of them."""
        tables = self._tables(select)
        compiler, table = self.compiler, tables[()]
        text = f"{self._head(select, tables)} FROM {_from(select, table)}{self._joins(select, tables)}"
        ids = compiler.bind(FilledMany(Kind.ID, Slot(0, SIZE)))
        text += f" WHERE {compiler.database.among(compiler.sql(table['id']), ids, Kind.ID)}"
        condition = every(LIVING, access.rows(self.viewer, select.entity))
        return f"{text} AND {self._condition(condition, select, table)}"

    def page(self, select: Select, parent: str | None = None) -> str:
        """A page of a list, with the names c0, c1, …; `parent`: the text of the id of the row whose list it is."""
        tables = self._tables(select)
        head, table = self._head(select, tables), tables[()]
        if self.collects(select):
            head += f',"{table.alias}"."walked"'
            text = f'{head} FROM ({self._candidates(select)}) "{table.alias}"{self._joins(select, tables)}'
        elif self._is_theirs(select):
            walk = self._walk(select, lambda: self.size(select))
            text = f'{head} FROM ({walk}) "{table.alias}"{self._joins(select, tables)}'
        else:
            text = f"{head} FROM {self._source(select, tables, parent)}"
        return f"{text} ORDER BY {self._ordered(select, table)} LIMIT {self.size(select)}"

    def _candidates(self, select: Select) -> str:
        """The rows of a root list's page, for a viewer who does not see all: what of them the statement looks at.

        Who sees few has them collected, over the indexes that lead to them, and sorted; for who sees many the list is
        walked in its order until enough are found. The other branch has a limit of 0, and is not run.
        """
        text = access.collected(self.compiler, select.entity, access.rows(self.viewer, select.entity))
        few = self._few(select, lambda: f'(SELECT CASE WHEN "seen" THEN {self.size(select)} ELSE 0 END FROM "all")')
        many = self._walk(select, lambda: f'(SELECT CASE WHEN "seen" THEN 0 ELSE {self.size(select)} END FROM "all")')
        return f'{text} SELECT *,FALSE "walked" FROM ({few}) "few" UNION ALL SELECT *,TRUE FROM ({many}) "many"'

    def _few(self, select: Select, limit: Callable[[], str]) -> str:
        """The page, out of the rows that were collected."""
        table = self.compiler.table(select.entity.description)
        within = f'"{table.alias}"."id" IN (SELECT "id" FROM "seen") AND {self._wanted(select, table)}'
        return f"{self._own(select, table)} WHERE {within} ORDER BY {self._ordered(select, table)} LIMIT {limit()}"

    def _walk(self, select: Select, limit: Callable[[], str]) -> str:
        """The page, out of all rows in their order, each of which is asked whether it is seen."""
        table = self.compiler.table(select.entity.description)
        condition = self._wanted(select, table)
        with self.compiler.row_by_row():
            condition += f" AND {self._condition(access.rows(self.viewer, select.entity), select, table)}"
        return f"{self._own(select, table)} WHERE {condition} ORDER BY {self._ordered(select, table)} LIMIT {limit()}"

    def _wanted(self, select: Select, table: Table) -> str:
        form = self._forms[select.number]
        return self._condition(every(form.where, *form.between, LIVING), select, table)

    def _is_theirs(self, select: Select) -> bool:
        """Whether a list is the root's, and of an entity of which the viewer does not see all."""
        root = select.paged and select.relation is None
        return root and refers(access.rows(self.viewer, select.entity))

    def _own(self, select: Select, table: Table) -> str:
        """A SELECT of the list's own columns: those that are read, and those that joins and the order look at."""
        order = self._forms[select.number].order
        read = [one.name for one in select.columns if not one.path]
        joined = [relation.column for path, relation in select.joins.items() if len(path) == 1]
        columns = sorted({"id", *read, *joined, *(order.columns if order else ())})
        read = [self.compiler.sql(table[column]) for column in columns]
        return f"SELECT {','.join(read)} FROM {_from(select, table)}"

    def _ordered(self, select: Select, table: Table) -> str:
        form = self._forms[select.number]
        assert form.order is not None
        order = form.order.reversed() if form.backward else form.order
        terms = (self.compiler.sql(order_term(table, t)) + (" DESC" if t.descending else "") for t in order.terms)
        return ",".join(terms)

    def size(self, select: Select) -> str:
        """How many rows of a list are read: one more than a page has."""
        return self.compiler.bind(Slot(select.number, SIZE))

    def count(self, select: Select, number: int, parent: str | None = None) -> str:
        """How long a list is; its count's bound is in a slot, and null where there is none."""
        tables: dict[Path, Table] = {(): self.compiler.table(select.entity.description)}
        source = self._source(select, tables, parent, counting=True)
        limit = self.compiler.bind(Slot(select.number, SIZE + 1 + number))
        return f'SELECT count(*) "n" FROM (SELECT 1 FROM {source} LIMIT {limit}) "c"'

    def _tables(self, select: Select) -> dict[Path, Table]:
        found: dict[Path, Table] = {(): self.compiler.table(select.entity.description)}
        for path in select.joins:
            found[path] = self.compiler.table(select.entities[path].description)
        return found

    def _head(self, select: Select, tables: dict[Path, Table]) -> str:
        read = (f'{self._read(select, one, tables[one.path])} "c{n}"' for one, n in select.columns.items())
        return f"SELECT {','.join(read)}"

    def _read(self, select: Select, read: Read, table: Table) -> str:
        """What is read of a row, as an SQL term."""
        column = self.compiler.sql(table[read.name])
        if not read.written:
            return column
        database = self.compiler.database
        if read.name == "id":
            return database.global_id(select.entities[read.path].code, column)
        return database.moment(column)

    def _joins(self, select: Select, tables: dict[Path, Table]) -> str:
        """The to-one rows, each as far as the viewer may see it, deleted or not."""
        text = ""
        for path, relation in select.joins.items():
            entity, table = select.entities[path], tables[path]
            on = f'"{table.alias}"."id"="{tables[path[:-1]].alias}"."{relation.column}"'
            seen = access.rows(self.viewer, entity)
            if seen != EVERY_ROW:
                on += f" AND ({self.compiler.sql(self.compiler.condition(seen, entity.description, table))})"
            text += f' LEFT JOIN "{entity.description.table}" "{table.alias}" ON {on}'
        return text

    def _source(self, select: Select, tables: dict[Path, Table], parent: str | None, *, counting: bool = False) -> str:
        """What follows FROM: tables, joins and conditions."""
        form, table = self._forms[select.number], tables[()]
        text, conditions = _from(select, table), []
        relation = select.relation
        if relation is not None and relation.link is not None:
            link = describe(getattr(models, relation.link))
            between: Any = self.compiler.table(link)
            text += f' JOIN "{link.table}" "{between.alias}" ON "{between.alias}"."{relation.far_column}"='
            text += f'"{table.alias}"."id"'
            conditions = [f'"{between.alias}"."{relation.column}"={parent}', f'"{between.alias}"."deleted_at" IS NULL']
        elif relation is not None:
            conditions = [f'"{table.alias}"."{relation.column}"={parent}']
        if not counting:
            text += self._joins(select, tables)
        seen = self._unimplied(select, access.rows(self.viewer, select.entity))
        condition = every(form.where, *(() if counting else form.between), LIVING, seen)
        conditions.append(self._condition(condition, select, table))
        return f"{text} WHERE {' AND '.join(conditions)}"

    def _condition(self, condition: Expression, select: Select, table: Table) -> str:
        return f"({self.compiler.sql(self.compiler.condition(condition, select.entity.description, table))})"

    def _unimplied(self, select: Select, seen: Expression) -> Expression:
        """What is left to ask of a row, when the row whose list it is in is known to be seen."""
        above, relation = select.above, select.relation
        if above is None or relation is None:
            return seen
        parent = access.rows(self.viewer, above.entities[select.parent])
        return every(*(part for part in conjuncts(seen) if not _holds(part, relation, parent)))


def _holds(part: Expression, relation: ToMany, parent: Expression) -> bool:
    """Whether a condition is met by every row in the list of a row that meets `parent`."""
    match part:
        case Related(one, condition) if relation.link is None:
            return one.column == relation.column and condition == parent
        case Some(many, condition) if relation.link is not None:
            # The very link by which the row is in the list.
            same = many.link is None and many.target == relation.link and many.column == relation.far_column
            return same and _holds_of_link(condition, relation, parent)
        case AnyOf(parts):
            return any(_holds(one, relation, parent) for one in parts)
    return False


def _holds_of_link(part: Expression, relation: ToMany, parent: Expression) -> bool:
    match part:
        case Related(one, condition):
            return one.column == relation.column and condition == parent
        case AnyOf(parts):
            return any(_holds_of_link(one, relation, parent) for one in parts)
        case All(parts):
            return all(_holds_of_link(one, relation, parent) for one in parts)
    return part == LIVING


def _from(select: Select, table: Table) -> str:
    return f'"{select.entity.description.table}" "{table.alias}"'
