"""Counts the rows of an entity that a viewer may see, for the `totalCount` of root lists.

For a viewer who may see only some rows, the statement first collects the ids of visible rows (see
`resolvers.access.visible_ids`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from core.pacing import is_over, next_turn
from models.dialect.base import Database, StatementTooLarge
from models.dialect.statement_scope import running
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
    """Returns how many undeleted, visible rows of an entity meet a condition. Counting stops at `at_most`, if given."""
    if is_over():  # the statement of a viewer who sees some rows only takes a while to compile
        await next_turn(*running())
    template = viewer and access.template_of(viewer)
    visible = access.rows(template, entity)
    if viewer is not None and refers(visible):
        compiler = Compiler(database)
        sql = _collected(compiler, entity, every(where, LIVING), visible, at_most)
        refer = partial(access.resolve_reference, viewer)
        parameters: list[object] = [filled(one, database, (), refer) for one in compiler.parameters]
        # A bounded count ends soon, so the database's cached query plan is good enough. An unbounded count can be long,
        # so it is worth planning the query each time, for the number of rows that this viewer sees.
        fetch = database.fetch if at_most is None else database.fetch_planned
        with suppress(StatementTooLarge):  # fall back to checking visibility row by row
            return int((await fetch(sql, parameters))[0][0])
    condition = every(where, LIVING, access.rows(viewer, entity))
    statement = statements.count(database, entity.description, condition, at_most)
    return int((await database.fetch(statement.sql, statement.parameters))[0][0])


def _collected(
    compiler: Compiler, entity: Entity, condition: Expression, visible: Expression, at_most: int | None
) -> str:
    """Returns the SQL that counts the collected ids of visible rows, with a second count as a fallback.

    The fallback runs if not all ids could be collected and fewer than `at_most` were counted.

    `condition`: the condition on the rows to count. `visible`: the row predicate, with `Reference`s.
    """
    # Four times the bound, because an id is collected repeatedly if its row is visible for several reasons.
    text = access.collected(compiler, entity, visible, at_least=4 * (at_most or 0))
    found = _counted(compiler, entity, condition, at_most, lambda: 'SELECT "id" FROM "seen"')
    text += f',"found"("n") AS MATERIALIZED {found}'
    # The fallback: a bounded count checks rows one by one until enough are found. An unbounded one reads all visible
    # ids.
    enough = '(SELECT "seen" FROM "all")'
    if at_most is None:
        counted = _counted(
            compiler, entity, condition, None, lambda: " UNION ALL ".join(access.ids(compiler, entity, visible))
        )
    else:
        enough += f' OR (SELECT "n" FROM "found")>={compiler.bind(at_most)}'
        counted = _counted(compiler, entity, every(condition, visible), at_most)
    # Both databases evaluate the branches of a CASE lazily, so the second count runs only when it is needed.
    return f'{text} SELECT CASE WHEN {enough} THEN (SELECT "n" FROM "found") ELSE {counted} END'


def _counted(
    compiler: Compiler,
    entity: Entity,
    condition: Expression,
    at_most: int | None,
    among: Callable[[], str] | None = None,
) -> str:
    """Returns a subquery that counts the rows that meet a condition. Counting stops at `at_most`, if given.

    `among`: returns a SELECT of ids. Only rows with these ids are counted.
    """
    table = compiler.table(entity.description)
    ids, within = "", ""
    if among:
        # Materialized for unbounded counts: on new tables, which have no statistics, PostgreSQL might otherwise run the
        # subquery again for each row.
        # `among` is called here, so that its parameters are bound in the order of the text.
        ids = f'WITH "i" AS {"MATERIALIZED " if at_most is None else ""}({among()}) '
        within = f'"{table.alias}"."id" IN (SELECT "id" FROM "i") AND '
    text = f'FROM "{entity.description.table}" "{table.alias}" WHERE {within}'
    text += f"({compiler.sql(compiler.condition(condition, entity.description, table))})"
    if at_most is None:
        return f"({ids}SELECT count(*) {text})"
    return f'({ids}SELECT count(*) FROM (SELECT 1 {text} LIMIT {compiler.bind(at_most)}) "c")'
