"""Writes the SELECTs of planned reads, with joins, conditions, order and limit, for both databases.

`postgres` and `sqlite` combine these SELECTs into one statement. `resolvers.access` provides the predicates that select
the rows a viewer may see. `resolvers.plan` explains the terms.
"""

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
from resolvers.search.compile import Compiler, FilledMany
from resolvers.search.custom_columns import is_custom, known, link_condition, opened_column
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    All,
    AnyOf,
    Chosen,
    CustomFieldKey,
    Expression,
    Related,
    Slot,
    Some,
    conjuncts,
    every,
    refers,
)

SIZE = 0
"""The slot with the number of rows to read of a list. For single rows, the slot with their ids."""


class Writer:
    """Writes the SELECTs of one statement.

    Call the methods in the order in which their results appear in the statement: SQLite numbers parameters by their
    order.

    `viewer`: the viewer's template.
    `recheck`: what the statement must check about a cached viewer, or None.
    `walks`: whether the viewer is known to see many rows of the root list (see `scan_hints`).
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
        self.fields: frozenset[CustomFieldKey] = frozenset()
        """The custom fields that the statement names. Set before the statement is written."""

    @property
    def rechecks(self) -> bool:
        """Whether the statement checks a cached viewer. The last column has the result."""
        return self._recheck is not None

    def viewer_columns(self, root: Select) -> list[str]:
        """Returns the SQL of the last columns of each root row. These columns are equal in all rows.

        There are up to three such columns. The first tells whether all custom fields that the lists name exist, the
        next one whether the page was read by a scan (see `scan_hints`), and the last one whether a cached viewer is
        still valid.
        """
        columns = [f"({known(self.fields)})"] if self.fields else []
        if self.collects(root):
            columns.append('"r"."walked"')
        if self._recheck is not None:
            columns.append(self._recheck.condition(self.compiler.bind, self.compiler.database.now))
        return columns

    def collects(self, select: Select) -> bool:
        """Returns whether the statement collects ids first, to learn how many rows are visible (see `scan_hints`)."""
        return self._is_partly_visible(select) and not self._walks

    def single(self, select: Select) -> str:
        """Returns the SELECT of single rows by their ids. Its columns are named c0, c1 and so on."""
        tables = self._tables(select)
        compiler, table = self.compiler, tables[()]
        text = f"{self._head(select, tables)} FROM {_from(select, table)}{self._joins(select, tables)}"
        ids = compiler.bind(FilledMany(Kind.ID, Slot(0, SIZE)))
        text += f" WHERE {compiler.database.among(compiler.sql(table['id']), ids, Kind.ID)}"
        condition = every(LIVING, access.rows(self.viewer, select.entity))
        return f"{text} AND {self._condition(condition, select, table)}"

    def page(self, select: Select, parent: str | None = None) -> str:
        """Returns the SELECT of a page. Its columns are named c0, c1 and so on.

        `parent`: the SQL of the parent's id; None for the root list.
        """
        tables = self._tables(select)
        head, table = self._head(select, tables), tables[()]
        if self.collects(select):
            head += f',"{table.alias}"."walked"'
            text = f'{head} FROM ({self._candidates(select)}) "{table.alias}"{self._joins(select, tables)}'
        elif self._is_partly_visible(select):
            walk = self._walk(select, lambda: self.size(select))
            text = f'{head} FROM ({walk}) "{table.alias}"{self._joins(select, tables)}'
        else:
            text = f"{head} FROM {self._source(select, tables, parent)}"
        return f"{text} ORDER BY {self._ordered(select, table)} LIMIT {self.size(select)}"

    def _candidates(self, select: Select) -> str:
        """Returns the SELECT of a root list's page for a viewer who may see only some rows.

        The SELECT collects ids if there are few, and otherwise scans the table (see `scan_hints`).
        """
        # The way that is not used has a LIMIT of 0, so that the database does not run it.
        text = access.collected(self.compiler, select.entity, access.rows(self.viewer, select.entity))
        few = self._few(select, lambda: f'(SELECT CASE WHEN "seen" THEN {self.size(select)} ELSE 0 END FROM "all")')
        many = self._walk(select, lambda: f'(SELECT CASE WHEN "seen" THEN 0 ELSE {self.size(select)} END FROM "all")')
        return f'{text} SELECT *,FALSE "walked" FROM ({few}) "few" UNION ALL SELECT *,TRUE FROM ({many}) "many"'

    def _few(self, select: Select, limit: Callable[[], str]) -> str:
        """Returns the SELECT that sorts the visible rows, whose ids are in the CTE "seen".

        `limit`: returns the SQL that follows LIMIT.
        """
        table = self.compiler.table(select.entity.description)
        within = f'"{table.alias}"."id" IN (SELECT "id" FROM "seen") AND {self._wanted(select, table)}'
        return f"{self._own(select, table)} WHERE {within} ORDER BY {self._ordered(select, table)} LIMIT {limit()}"

    def _walk(self, select: Select, limit: Callable[[], str]) -> str:
        """Returns the SELECT that reads the page by scanning the table (see `scan_hints`).

        `limit`: returns the SQL that follows LIMIT.
        """
        table = self.compiler.table(select.entity.description)
        condition = self._wanted(select, table)
        # Visibility is checked only for the rows that the walk reaches; see `Compiler.row_by_row`.
        with self.compiler.row_by_row():
            condition += f" AND {self._condition(access.rows(self.viewer, select.entity), select, table)}"
        return f"{self._own(select, table)} WHERE {condition} ORDER BY {self._ordered(select, table)} LIMIT {limit()}"

    def _wanted(self, select: Select, table: Table) -> str:
        form = self._forms[select.number]
        return self._condition(every(form.where, *form.between, LIVING), select, table)

    def _is_partly_visible(self, select: Select) -> bool:
        """Returns whether a SELECT reads a root list of which the viewer may see only some rows."""
        root = select.paged and select.relation is None
        return root and refers(access.rows(self.viewer, select.entity))

    def _own(self, select: Select, table: Table) -> str:
        """Returns a SELECT from the list's own table, with the columns that the statement needs."""
        # To-one rows are joined by the outer SELECT, after the LIMIT, and so only for the rows of the page.
        order = self._forms[select.number].order
        read = [one.name for one in select.columns if not one.path]
        joined = [relation.column for path, relation in select.joins.items() if len(path) == 1]
        named = {"id", *read, *joined, *(order.columns if order else ())}
        # Custom fields are found by the row's id, by the outer SELECT too.
        columns = sorted(column for column in named if not is_custom(column))
        read = [self.compiler.sql(table[column]) for column in columns]
        return f"SELECT {','.join(read)} FROM {_from(select, table)}"

    def _ordered(self, select: Select, table: Table) -> str:
        form = self._forms[select.number]
        assert form.order is not None
        order = form.order.reversed() if form.backward else form.order
        description = select.entity.description
        terms = (
            self.compiler.sql(self.compiler.order_term(description, table, t)) + (" DESC" if t.descending else "")
            for t in order.terms
        )
        return ",".join(terms)

    def size(self, select: Select) -> str:
        """Returns the SQL parameter for the number of rows to read: the page size plus one."""
        return self.compiler.bind(Slot(select.number, SIZE))

    def count(self, select: Select, number: int, parent: str | None = None) -> str:
        """Returns the SELECT of a list's total count. A slot contains the number at which counting stops."""
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
        """Returns the SQL expression of a column.

        If `read.written` is true, the expression formats the value for the response.
        """
        description = select.entities[read.path].description
        name = read.name if self.viewer.grant is None else opened_column(read.name)
        column = self.compiler.sql(self.compiler.column(description, table, name))
        if not read.written:
            return column
        database = self.compiler.database
        if read.name == "id":
            return database.global_id(select.entities[read.path].code, column)
        return database.moment(column)

    def _joins(self, select: Select, tables: dict[Path, Table]) -> str:
        """Returns the LEFT JOINs of the to-one rows that the viewer may see, deleted or not."""
        text = ""
        # The access predicate is in ON, not in WHERE: an invisible related row is null, and the main row stays.
        for path, relation in select.joins.items():
            entity, table = select.entities[path], tables[path]
            on = f'"{table.alias}"."id"="{tables[path[:-1]].alias}"."{relation.column}"'
            seen = access.rows(self.viewer, entity)
            if seen != EVERY_ROW:
                on += f" AND ({self.compiler.sql(self.compiler.condition(seen, entity.description, table))})"
            text += f' LEFT JOIN "{entity.description.table}" "{table.alias}" ON {on}'
        return text

    def _source(self, select: Select, tables: dict[Path, Table], parent: str | None, *, counting: bool = False) -> str:
        """Returns the SQL after FROM: tables, joins and WHERE. `counting`: whether to omit to-one joins and cursors."""
        form, table = self._forms[select.number], tables[()]
        text, conditions = _from(select, table), []
        relation = select.relation
        chosen = next((one for one in conjuncts(form.where) if isinstance(one, Chosen)), None)
        where = every(*(one for one in conjuncts(form.where) if one is not chosen))
        if relation is not None and chosen is not None and chosen.parents:
            assert parent is not None
            members = f'({self._members(select, relation, chosen, parent)}) "m{select.number}"'
            text = f'{members} JOIN {text} ON "{table.alias}"."id"="m{select.number}"."id"'
        elif relation is not None and relation.link is not None:
            link = describe(getattr(models, relation.link))
            between: Any = self.compiler.table(link)
            text += f' JOIN "{link.table}" "{between.alias}" ON "{between.alias}"."{relation.far_column}"='
            text += f'"{table.alias}"."id"'
            conditions = [f'"{between.alias}"."{relation.column}"={parent}', link_condition(relation, between.alias)]
        elif relation is not None:
            conditions = [f'"{table.alias}"."{relation.column}"={parent}']
        if not counting:
            text += self._joins(select, tables)
        seen = self._unimplied(select, access.rows(self.viewer, select.entity))
        if relation is not None:
            seen = every(seen, access.of_list(self.viewer, relation))
        condition = every(where, *(() if counting else form.between), LIVING, seen)
        conditions.append(self._condition(condition, select, table))
        return f"{text} WHERE {' AND '.join(conditions)}"

    def _members(self, select: Select, relation: ToMany, chosen: Chosen, parent: str) -> str:
        """Returns the SELECT of the ids of the rows in a list that a saved condition of the parent may determine.

        It has a SELECT for each condition, and one for the rows that are linked to other parents.
        """
        compiler, link = self.compiler, describe(getattr(models, str(relation.link)))
        between: Any = compiler.table(link)
        text = f'SELECT "{between.alias}"."{relation.far_column}" "id" FROM "{link.table}" "{between.alias}"'
        text += f' WHERE "{between.alias}"."{relation.column}"={parent} AND "{between.alias}"."deleted_at" IS NULL'
        text += "".join(f" AND {parent}<>{compiler.bind(id)}" for id, _ in chosen.parents)
        for (id, _), condition in zip(chosen.parents, chosen.conditions, strict=True):
            table = compiler.table(select.entity.description)
            # The database compares the parent once, and skips the SELECT if it is another one.
            text += f' UNION ALL SELECT "{table.alias}"."id" FROM {_from(select, table)} WHERE {parent}='
            text += f"{compiler.bind(id)} AND {self._condition(condition, select, table)}"
        return text

    def _condition(self, condition: Expression, select: Select, table: Table) -> str:
        return f"({self.compiler.sql(self.compiler.condition(condition, select.entity.description, table))})"

    def _unimplied(self, select: Select, predicate: Expression) -> Expression:
        """Returns a list's row predicate without the conditions that follow from the parent's visibility.

        For example, a contact is visible if its customer is. So the contacts in a visible customer's list need no
        check.
        """
        above, relation = select.above, select.relation
        if above is None or relation is None:
            return predicate
        parent = access.rows(self.viewer, above.entities[select.parent])
        return every(*(part for part in conjuncts(predicate) if not _is_implied(part, relation, parent)))


def _is_implied(part: Expression, relation: ToMany, parent: Expression) -> bool:
    """Returns whether every row of a to-many relation meets the condition `part`.

    It is known that the row's parent meets the condition `parent`.
    """
    match part:
        case Related(one, condition) if relation.link is None:
            return one.column == relation.column and condition == parent
        case Some(many, condition) if relation.link is not None:
            # The row is in the list because of a link row, and this link row meets the condition.
            same = many.link is None and many.target == relation.link and many.column == relation.far_column
            return same and _is_implied_for_link(condition, relation, parent)
        case AnyOf(parts):
            return any(_is_implied(one, relation, parent) for one in parts)
    return False


def _is_implied_for_link(part: Expression, relation: ToMany, parent: Expression) -> bool:
    """Like `_is_implied`, but for a condition on the link row. Link rows in a list are never deleted."""
    match part:
        case Related(one, condition):
            return one.column == relation.column and condition == parent
        case AnyOf(parts):
            return any(_is_implied_for_link(one, relation, parent) for one in parts)
        case All(parts):
            return all(_is_implied_for_link(one, relation, parent) for one in parts)
    return part == LIVING


def _from(select: Select, table: Table) -> str:
    return f'"{select.entity.description.table}" "{table.alias}"'
