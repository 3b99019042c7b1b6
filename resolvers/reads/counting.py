"""Counts the rows of an entity that a viewer may see, for the `totalCount` of root lists.

Loaders and planned reads call it. For a viewer who may see only part of the entity, the ids of visible rows are
collected first, as for a page, over the indexes that lead from the viewer to them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from models.dialect.base import Database, StatementTooLarge
from resolvers import access
from resolvers.access import Viewer
from resolvers.registry import Entity
from resolvers.search import statements
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, Expression, every, refers
from resolvers.search.parameters import filled


async def count(
    database: Database, viewer: Viewer | None, entity: Entity, where: Expression, at_most: int | None
) -> int:
    """The number of living, visible rows that meet a condition; counting stops at `at_most`."""
    template = viewer and access.template_of(viewer)
    visible = access.rows(template, entity)
    if viewer is not None and refers(visible):
        compiler = Compiler(database)
        sql = _collected(compiler, entity, every(where, LIVING), visible, at_most)
        refer = partial(access.resolve_reference, viewer)
        parameters: list[object] = [filled(one, database, (), refer) for one in compiler.parameters]
        # A bounded count ends soon, so a cached plan is good enough. An unbounded count can be long: there it pays to
        # plan each time, for the number of rows that this viewer sees.
        fetch = database.fetch if at_most is None else database.fetch_planned
        with suppress(StatementTooLarge):  # fall back to checking visibility row by row
            return int((await fetch(sql, parameters))[0][0])
    condition = every(where, LIVING, access.rows(viewer, entity))
    statement = statements.count(database, entity.description, condition, at_most)
    return int((await database.fetch(statement.sql, statement.parameters))[0][0])


def _collected(compiler: Compiler, entity: Entity, wanted: Expression, visible: Expression, at_most: int | None) -> str:
    """The statement that counts among collected ids, and starts over if these are neither complete nor enough.

    With a bound, starting over means to check rows one by one until enough are found; without one, to read the ids of
    all visible rows.
    """
    # Four times the bound, because an id is collected once for each reason for which its row is visible.
    text = access.collected(compiler, entity, visible, at_least=4 * (at_most or 0))
    found = _counted(compiler, entity, wanted, at_most, lambda: 'SELECT "id" FROM "seen"')
    text += f',"found"("n") AS MATERIALIZED {found}'
    enough = '(SELECT "seen" FROM "all")'
    if at_most is None:
        counted = _counted(
            compiler, entity, wanted, None, lambda: " UNION ALL ".join(access.ids(compiler, entity, visible))
        )
    else:
        enough += f' OR (SELECT "n" FROM "found")>={compiler.bind(at_most)}'
        counted = _counted(compiler, entity, every(wanted, visible), at_most)
    # Both databases evaluate the branches of a CASE lazily, so the second count runs only when it is needed.
    return f'{text} SELECT CASE WHEN {enough} THEN (SELECT "n" FROM "found") ELSE {counted} END'


def _counted(
    compiler: Compiler,
    entity: Entity,
    condition: Expression,
    at_most: int | None,
    among: Callable[[], str] | None = None,
) -> str:
    """A subquery that counts the rows that meet a condition; with `among`, only rows whose ids are in that SELECT.

    `among` is called at its place in the text, where its parameters must be bound.
    """
    table = compiler.table(entity.description)
    ids, within = "", ""
    if among:
        # Materialized for unbounded counts: without statistics, on new tables, PostgreSQL may otherwise plan to run
        # the subquery again for each row.
        ids = f'WITH "i" AS {"MATERIALIZED " if at_most is None else ""}({among()}) '
        within = f'"{table.alias}"."id" IN (SELECT "id" FROM "i") AND '
    text = f'FROM "{entity.description.table}" "{table.alias}" WHERE {within}'
    text += f"({compiler.sql(compiler.condition(condition, entity.description, table))})"
    if at_most is None:
        return f"({ids}SELECT count(*) {text})"
    return f'({ids}SELECT count(*) FROM (SELECT 1 {text} LIMIT {compiler.bind(at_most)}) "c")'
