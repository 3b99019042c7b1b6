"""Builds SELECT statements: rows by id or condition, a page for each of several parents, and counts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from uuid import UUID

from pypika_tortoise.queries import Table
from pypika_tortoise.terms import Term

import models
from core.lru import Lru
from models.description import Description, ToMany, describe, named
from models.dialect.base import Database
from models.fields import Kind
from resolvers.search.compile import Compiler
from resolvers.search.conditions import Bound, Sql
from resolvers.search.custom_columns import is_custom, link_condition
from resolvers.search.expressions import Among, Expression, Slot, every
from resolvers.search.order import Order
from resolvers.search.parameters import Splitter, filled
from resolvers.search.record import RowReader


@dataclass(frozen=True, slots=True)
class Statement:
    """An SQL text, its parameters, and the reader that converts the resulting rows to records."""

    sql: str
    parameters: list[object]
    reader: RowReader


def columns_of(entity: Description, order: Order | None = None) -> tuple[str, ...]:
    """Returns the columns to select: those of the entity, and those that cursors of the order contain."""
    return tuple(dict.fromkeys((*entity.columns, *(order.columns if order else ()))))


def by_ids(database: Database, entity: Description, ids: Sequence[UUID], visible: Expression) -> Statement:
    """Returns the statement that reads the rows with these ids that meet `visible`, in no particular order.

    Deleted rows are included unless `visible` excludes them.
    """
    return rows(database, entity, every(Among("id", tuple(ids)), visible))


def rows(
    database: Database,
    entity: Description,
    where: Expression,
    order: Order | None = None,
    limit: int | None = None,
    *,
    lock: str = "",
    columns: tuple[str, ...] | None = None,
) -> Statement:
    """Returns the statement for the rows that meet a condition, in the given order and up to the given limit.

    `lock`: the SQL that locks the rows, such as `Database.row_lock`. `columns`: the columns to select; by default, all.
    """
    selected = columns or columns_of(entity, order)
    splitter = Splitter(database, 0)
    form, most = splitter.form(where, entity), None if limit is None else splitter.slot(limit)
    sql, parameters = _rows(database, entity, form, order, most, lock, selected)
    given = [filled(one, database, [splitter.values]) for one in parameters]
    return Statement(sql, given, RowReader(database, entity, selected))


MAX_STATEMENT_BYTES = 4 * 2**20

_known: Lru[Hashable, tuple[str, list[object]]] = Lru(1_000, MAX_STATEMENT_BYTES)
"""Caches the results of `_rows`. A server sends few different statements."""


def _rows(
    database: Database,
    entity: Description,
    form: Expression,
    order: Order | None,
    limit: Slot | None,
    lock: str,
    columns: tuple[str, ...],
) -> tuple[str, list[object]]:
    key = (database.name, entity, form, order, limit, lock, columns)
    known = _known.get(key)
    if known is None:
        compiler = Compiler(database)
        table = compiler.table(entity)
        sql = f"SELECT {_listed(compiler, entity, table, columns)} FROM {_from(entity, table)}"
        sql += f" WHERE {compiler.sql(compiler.condition(form, entity, table))}"
        if order:
            sql += f" ORDER BY {_ordered(compiler, table, order)}"
        if limit is not None:
            sql += f" LIMIT {compiler.bind(limit)}"
        known = sql + lock, compiler.parameters
        # A condition takes about ten times as many bytes in the key as in the SQL text.
        _known.put(key, known, 1_000 + 10 * len(sql))
    return known


def newest(database: Database, entity: Description, where: Expression, *, of: str, by: str) -> Statement:
    """Returns the statement that reads the newest matching row for each value of the column `of`.

    The newest row has the greatest value in the column `by`. The rows are in no particular order.
    """
    compiler = Compiler(database)
    table = compiler.table(entity)
    columns = columns_of(entity)
    # A window function rather than DISTINCT ON, which SQLite does not have.
    over = f"PARTITION BY {_listed(compiler, entity, table, (of,))}"
    over += f" ORDER BY {_listed(compiler, entity, table, (by,))} DESC"
    sql = f'SELECT {_listed(compiler, entity, table, columns)},row_number() OVER ({over}) "_n"'
    sql += f" FROM {_from(entity, table)}"
    sql += f" WHERE {compiler.sql(compiler.condition(where, entity, table))}"
    named = ",".join(f'"{column}"' for column in columns)
    sql = f'SELECT {named} FROM ({sql}) "all" WHERE "_n"=1'
    return Statement(sql, compiler.parameters, RowReader(database, entity, columns))


def page_per_parent(
    database: Database,
    entity: Description,
    relation: ToMany,
    parents: Sequence[UUID],
    where: Expression,
    order: Order,
    limit: int,
) -> Statement:
    """Returns the statement that reads the first `limit` rows of each parent's list.

    The last column is the parent's id. A row is omitted if the link row that connects it to the parent is soft-deleted.
    """
    compiler = Compiler(database)
    columns = columns_of(entity, order)

    # PostgreSQL joins a limited subquery per parent (LATERAL). SQLite has no LATERAL, so it numbers each parent's rows.
    def inner(parent: str | None) -> str:
        table = compiler.table(entity)
        source, key, living = _source(compiler, relation, entity, table)
        listed = _listed(compiler, entity, table, columns)
        if parent is None:
            over = f"PARTITION BY {compiler.sql(key)} ORDER BY {_ordered(compiler, table, order)}"
            listed += f',{compiler.sql(key)} "_parent",row_number() OVER ({over}) "_n"'
        belongs = _belongs(compiler, key, parents, parent)
        condition = compiler.sql(compiler.condition(where, entity, table))
        sql = f"SELECT {listed} FROM {source} WHERE {belongs}{living} AND {condition}"
        if parent is not None:
            sql += f" ORDER BY {_ordered(compiler, table, order)} LIMIT {compiler.bind(limit)}"
        return sql

    sql = database.page_per_parent(compiler.bind, inner, columns, parents, limit)
    return Statement(sql, compiler.parameters, RowReader(database, entity, columns))


def count(database: Database, entity: Description, where: Expression, at_most: int | None) -> Statement:
    """Returns the statement that counts the rows that meet a condition. Counting stops at `at_most`, if given."""
    compiler = Compiler(database)
    table = compiler.table(entity)
    sql = f"FROM {_from(entity, table)} WHERE {compiler.sql(compiler.condition(where, entity, table))}"
    if at_most is None:
        sql = f"SELECT count(*) {sql}"
    else:
        # The LIMIT stops the scan; outside the subquery it would only limit the single row of the count.
        sql = f'SELECT count(*) FROM (SELECT 1 {sql} LIMIT {compiler.bind(at_most)}) "c"'
    return Statement(sql, compiler.parameters, RowReader(database, entity, ()))


def count_per_parent(
    database: Database, entity: Description, relation: ToMany, parents: Sequence[UUID], where: Expression
) -> Statement:
    """Returns the statement that counts the rows of each parent's list.

    The statement returns pairs of a parent's id and the count. Parents with an empty list are omitted.
    """
    compiler = Compiler(database)
    table = compiler.table(entity)
    source, key, living = _source(compiler, relation, entity, table)
    listed = compiler.sql(key)
    belongs = _belongs(compiler, key, parents, None)
    condition = compiler.sql(compiler.condition(where, entity, table))
    sql = f"SELECT {listed},count(*) FROM {source} WHERE {belongs}{living} AND {condition} GROUP BY {listed}"
    return Statement(sql, compiler.parameters, RowReader(database, entity, ()))


MOST_LISTS = 50
"""The most lists that `page_per_condition` and `count_per_condition` take. SQLite puts at most 500 SELECTs together."""


def page_per_condition(
    database: Database, entity: Description, conditions: Sequence[Expression], order: Order, limit: int
) -> Statement:
    """Returns the statement that reads the first `limit` rows for each of several conditions.

    The last two columns are the number of the condition, and the position of the row among those that meet it.
    """
    compiler, columns, selects = Compiler(database), columns_of(entity, order), []
    for number, condition in enumerate(conditions):
        table = compiler.table(entity)
        page = f"SELECT {_listed(compiler, entity, table, columns)} FROM {_from(entity, table)}"
        page += f" WHERE {compiler.sql(compiler.condition(condition, entity, table))}"
        page += f" ORDER BY {_ordered(compiler, table, order)} LIMIT {compiler.bind(limit)}"
        placed = Table("page", alias=f"p{number}")
        over = _ordered(compiler, placed, order)
        selects.append(
            f'SELECT {_listed(compiler, entity, placed, columns)},{number} "_list"'
            f',row_number() OVER (ORDER BY {over}) "_n"'
            f' FROM ({page}) "p{number}"'
        )
    return Statement(" UNION ALL ".join(selects), compiler.parameters, RowReader(database, entity, columns))


def count_per_condition(
    database: Database, entity: Description, conditions: Sequence[Expression], at_most: int | None
) -> Statement:
    """Returns the statement that counts the rows for each of several conditions. Counting stops at `at_most`, if given.

    The statement returns pairs of the number of the condition and the count.
    """
    compiler, selects = Compiler(database), []
    for number, condition in enumerate(conditions):
        table = compiler.table(entity)
        rows = f"SELECT 1 FROM {_from(entity, table)} WHERE "
        rows += compiler.sql(compiler.condition(condition, entity, table))
        if at_most is not None:
            rows += f" LIMIT {compiler.bind(at_most)}"
        selects.append(f'SELECT {number},count(*) FROM ({rows}) "c"')
    return Statement(" UNION ALL ".join(selects), compiler.parameters, RowReader(database, entity, ()))


def _source(compiler: Compiler, relation: ToMany, entity: Description, table: Table) -> tuple[str, Term, str]:
    """Returns the SQL after FROM for a to-many relation, the column with the parent's id, and a condition.

    The condition excludes deleted link rows. It starts with AND, or is empty for a relation without links.
    """
    if relation.link is None:
        return _from(entity, table), table[relation.column], ""
    assert relation.far_column is not None
    link = describe(getattr(models, relation.link))
    between = compiler.table(link)
    joined = compiler.sql(Sql("{}={}", table["id"], between[relation.far_column]))
    source = f"{_from(link, between)} JOIN {_from(entity, table)} ON {joined}"
    return source, between[relation.column], f" AND {link_condition(relation, str(between.alias))}"


def _belongs(compiler: Compiler, key: Term, parents: Sequence[UUID], parent: str | None) -> str:
    if parent is not None:
        return f'{compiler.sql(key)}="{parent}"."id"'
    database = compiler.database
    ids = Bound(database.values(Kind.ID, list(parents)))
    return compiler.sql(Sql(database.among("{}", "{}", Kind.ID), key, ids))


def _from(entity: Description, table: Table) -> str:
    return f'"{entity.table}" "{table.alias}"'


def _listed(compiler: Compiler, entity: Description, table: Table, columns: Sequence[str]) -> str:
    return ",".join(
        f'{compiler.sql(compiler.column(entity, table, column))} "{column}"'
        if is_custom(column)
        else f'"{table.alias}"."{column}"'
        for column in columns
    )


def _ordered(compiler: Compiler, table: Table, order: Order) -> str:
    entity = named(order.entity)
    return ",".join(
        compiler.sql(compiler.order_term(entity, table, term)) + (" DESC" if term.descending else "")
        for term in order.terms
    )
