"""How many rows of an entity a viewer sees.

Who does not see all of them is asked for from their end, as for a page: over the indexes that lead to what they see.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

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
    """How many living rows that the viewer sees meet a condition; counting stops at `at_most`."""
    like = viewer and access.template_of(viewer)
    seen = access.rows(like, entity)
    if viewer is not None and refers(seen):
        compiler = Compiler(database)
        sql = _collected(compiler, entity, every(where, LIVING), seen, at_most)
        refer = partial(access.resolve_reference, viewer)
        parameters: list[Any] = [filled(one, database, (), refer) for one in compiler.parameters]
        # What ends soon is planned once; what goes through all that somebody sees, for how many these are.
        fetch = database.fetch if at_most is None else database.fetch_planned
        with suppress(StatementTooLarge):  # then each row is asked whether it is seen
            return int((await fetch(sql, parameters))[0][0])
    condition = every(where, LIVING, access.rows(viewer, entity))
    statement = statements.count(database, entity.description, condition, at_most)
    return int((await database.fetch(statement.sql, statement.parameters))[0][0])


def _collected(compiler: Compiler, entity: Entity, wanted: Expression, seen: Expression, at_most: int | None) -> str:
    """Some that the viewer sees are collected and counted; where these are neither all nor enough, it begins anew.

    Up to a number four times as many are collected, as one may be seen for several reasons, and then rows are looked
    at until enough are found. What a CASE does not come to is not run.
    """
    text = access.collected(compiler, entity, seen, at_least=4 * (at_most or 0))
    found = _counted(compiler, entity, wanted, at_most, lambda: 'SELECT "id" FROM "seen"')
    text += f',"found"("n") AS MATERIALIZED {found}'
    enough = '(SELECT "seen" FROM "all")'
    if at_most is None:
        counted = _counted(
            compiler, entity, wanted, None, lambda: " UNION ALL ".join(access.ids(compiler, entity, seen))
        )
    else:
        enough += f' OR (SELECT "n" FROM "found")>={compiler.bind(at_most)}'
        counted = _counted(compiler, entity, every(wanted, seen), at_most)
    return f'{text} SELECT CASE WHEN {enough} THEN (SELECT "n" FROM "found") ELSE {counted} END'


def _counted(
    compiler: Compiler,
    entity: Entity,
    condition: Expression,
    at_most: int | None,
    among: Callable[[], str] | None = None,
) -> str:
    """How many living rows meet a condition, and have their ids `among` some; written in the order of the text."""
    table = compiler.table(entity.description)
    ids, within = "", ""
    if among:
        # Where all are counted, materialized: a planner that knows nothing of new tables yet finds them for each row.
        ids = f'WITH "i" AS {"MATERIALIZED " if at_most is None else ""}({among()}) '
        within = f'"{table.alias}"."id" IN (SELECT "id" FROM "i") AND '
    text = f'FROM "{entity.description.table}" "{table.alias}" WHERE {within}'
    text += f"({compiler.sql(compiler.condition(condition, entity.description, table))})"
    if at_most is None:
        return f"({ids}SELECT count(*) {text})"
    return f'({ids}SELECT count(*) FROM (SELECT 1 {text} LIMIT {compiler.bind(at_most)}) "c")'
