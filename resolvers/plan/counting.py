"""How many rows of an entity a viewer sees.

Who does not see all of them is asked for from their end, as for a page: over the indexes that lead to what they see.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any

from pypika_tortoise.queries import Table

from models.dialect.base import Database, StatementTooLarge
from resolvers import access
from resolvers.access import Viewer
from resolvers.registry import Entity
from resolvers.search import statements
from resolvers.search.compile import Compiler
from resolvers.search.expressions import LIVING, Expression, every
from resolvers.search.forms import filled


async def count(
    database: Database, viewer: Viewer | None, entity: Entity, where: Expression, at_most: int | None
) -> int:
    """How many living rows that the viewer sees meet a condition; counting stops at `at_most`."""
    like = viewer and access.anyone_like(viewer)
    seen = access.rows(like, entity)
    if viewer is not None and access.names_its_viewer(seen):
        compiler, wanted = Compiler(database), every(where, LIVING)
        sql = (
            _all(compiler, entity, wanted, seen) if at_most is None else _some(compiler, entity, wanted, seen, at_most)
        )
        refer = partial(access.referred, viewer)
        parameters: list[Any] = [filled(one, database, (), refer) for one in compiler.parameters]
        with suppress(StatementTooLarge):  # then each row is asked whether it is seen
            return int((await database.fetch(sql, parameters))[0][0])
    condition = every(where, LIVING, access.rows(viewer, entity))
    statement = statements.count(database, entity.description, condition, at_most)
    return int((await database.fetch(statement.sql, statement.parameters))[0][0])


def _all(compiler: Compiler, entity: Entity, wanted: Expression, seen: Expression) -> str:
    """All that the viewer sees are collected, however many these are."""
    table = compiler.table(entity.description)
    routes = " UNION ALL ".join(access.ids(compiler, entity, seen))
    among = f'(SELECT "id" FROM ({routes}) "s")'
    return f"SELECT count(*) {_rows(compiler, entity, table, wanted, among)}"


def _some(compiler: Compiler, entity: Entity, wanted: Expression, seen: Expression, at_most: int) -> str:
    """Who sees few has them collected; for who sees many rows are looked at until enough are found.

    The other branch has a limit of 0, and is not run.
    """
    text, branches = access.collected(compiler, entity, seen), []
    for taken, condition, among in (
        ('"seen"', wanted, '(SELECT "id" FROM "seen")'),
        ('NOT "seen"', every(wanted, seen), ""),
    ):
        found = _rows(compiler, entity, compiler.table(entity.description), condition, among)
        limit = f'SELECT CASE WHEN {taken} THEN {compiler.bind(at_most)} ELSE 0 END FROM "all"'
        branches.append(f'(SELECT count(*) FROM (SELECT 1 {found} LIMIT ({limit})) "c")')
    return f"{text} SELECT {'+'.join(branches)}"


def _rows(compiler: Compiler, entity: Entity, table: Table, condition: Expression, among: str) -> str:
    """What follows a SELECT of rows that meet a condition, and whose ids are among some, if these are named."""
    within = f'"{table.alias}"."id" IN {among} AND ' if among else ""
    text = f'FROM "{entity.description.table}" "{table.alias}" WHERE {within}'
    return f"{text}({compiler.sql(compiler.condition(condition, entity.description, table))})"
