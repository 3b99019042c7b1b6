"""Inverts a row predicate: finds all viewers that may see a row, without checking each viewer.

Example: a row is visible to its owner and to employees who are assigned to it today. The inverse has two routes. One
route leads from the row to its owner. The other leads through today's assignments to the assigned employees.

A route is a chain of joins from a row to a column that identifies viewers. Each route becomes a SELECT of its own,
which can use its own index.

Routes can be followed in both directions. `resolvers.access.audience` finds the viewers of a row, and
`resolvers.reads.counting` finds the rows of a viewer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pypika_tortoise.queries import Table
from pypika_tortoise.terms import Term

import models
from models.description import Description, ToMany, ToOne, describe
from models.fields import Kind
from resolvers.registry import Entity
from resolvers.search.compile import Compiler, FilledMany
from resolvers.search.expressions import (
    All,
    Among,
    AnyOf,
    Compare,
    Expression,
    Operator,
    Reference,
    Related,
    Some,
    refers,
    target_of,
)

ANYBODY = "anybody"
"""The `way` of a route that grants access to every viewer with the predicate, whatever the viewer's ids."""


@dataclass(frozen=True, slots=True)
class _Route:
    """A chain of joins from the row's table to a column that identifies viewers.

    `conditions`: conditions on the rows, in addition to the join conditions.
    `end`: the column that identifies viewers; None if the route grants access to every viewer with the predicate.
    `way`: the kind of id in `end`, as in `Reference.way`; ANYBODY if `end` is None.
    """

    join: Callable[[str, str, str], str]
    """Returns the SQL of a join, given a table name, an alias and a condition."""
    joins: tuple[str, ...] = ()
    conditions: tuple[Term, ...] = ()
    way: str = ANYBODY
    end: Term | None = None

    def joined(self, *joins: str) -> _Route:
        return replace(self, joins=(*self.joins, *joins))


def selects(
    compiler: Compiler, part: int, entity: Entity, predicate: Expression, rows: object, *, past: bool
) -> list[str]:
    """Returns one SELECT for each route of a predicate. Together they find the viewers that may see `rows`.

    Each SELECT has four columns: `part`, the route's `way`, the route's `end` as text, and the row's id. If `past` is
    true, the fourth column is the row's `number` instead of the id.

    `part`: a number that the SELECTs return unchanged.
    `rows`: the SQL parameter for the rows to check.
    `past`: whether the parameter contains rows as they were before a change. If false, it contains only ids.
    """
    table = compiler.table(entity.description)
    return [
        _select(compiler, part, entity, table, route, rows, past)
        for route in _routes(compiler, predicate, entity.description, table, _Route(join=compiler.database.joined_next))
    ]


def ids(compiler: Compiler, entity: Entity, predicate: Expression) -> Iterator[str]:
    """Yields SELECTs that together return the ids of all undeleted rows that the viewer may see.

    Each route of the predicate has one SELECT. The viewer's own ids are bound as `Reference`s. If several routes lead
    to a row, its id is returned several times.
    """
    table = compiler.table(entity.description)
    for route in _routes(compiler, predicate, entity.description, table, _Route(join=_plain_join)):
        # Written exactly as in the partial indexes on foreign keys, so that the query planner can use those indexes.
        conditions = [f'"{table.alias}"."deleted_at" IS NULL']
        conditions += [f"({compiler.sql(condition)})" for condition in route.conditions]
        if route.end is not None:
            conditions.append(is_the_viewers(compiler, route.end, route.way))
        joins = "".join(f" {join}" for join in route.joins)
        yield (
            f'SELECT "{table.alias}"."id" FROM "{entity.description.table}" "{table.alias}"{joins}'
            f" WHERE {' AND '.join(conditions)}"
        )


def is_the_viewers(compiler: Compiler, column: Term, way: str) -> str:
    """Returns the SQL condition that a column equals one of the viewer's ids.

    `way`: which of the viewer's ids to compare with (see `Reference.way`).
    """
    end, reference = compiler.sql(column), Reference(way)
    if way == "id":
        return f"{end}={compiler.bind(reference)}"
    return compiler.database.among(end, compiler.bind(FilledMany(Kind.ID, reference)), Kind.ID)


def lead_and_others(expression: All) -> tuple[Expression, tuple[Expression, ...]]:
    """Splits an AND into the operand that refers to the viewer, and a tuple of the other operands.

    An operand refers to the viewer if it contains a `Reference`. Raises TypeError if several operands do.
    """
    naming = [part for part in expression.parts if refers(part)]
    if len(naming) > 1:
        raise TypeError(f"only one part of an All may refer to the viewer: {expression!r}")
    return naming[0], tuple(part for part in expression.parts if part not in naming)


def _select(
    compiler: Compiler, part: int, entity: Entity, table: Table, route: _Route, rows: object, past: bool
) -> str:
    # Parameters are bound in the order of the SQL text, because SQLite's placeholders are positional.
    database, alias = compiler.database, str(table.alias)
    end = "NULL" if route.end is None else f"CAST({compiler.sql(route.end)} AS TEXT)"
    if past:
        keys = [one.column for one in entity.description.to_one.values()]
        columns = {"number": Kind.INTEGER, **dict.fromkeys(("id", "deletion_id", *keys), Kind.ID)}
        source, key = database.records(compiler.bind(rows), alias, {**columns, "deleted_at": Kind.TEXT}), "number"
        conditions = ["TRUE"]
    else:
        source, key = f'"{entity.description.table}" "{alias}"', "id"
        conditions = [database.among(f'"{alias}"."id"', compiler.bind(rows), Kind.ID)]
    conditions += [f"({compiler.sql(condition)})" for condition in route.conditions]
    joins = "".join(f" {join}" for join in route.joins)
    return (
        f'SELECT {part},\'{route.way}\',{end},"{alias}"."{key}" FROM {source}{joins} WHERE {" AND ".join(conditions)}'
    )


def _routes(
    compiler: Compiler, expression: Expression, entity: Description, table: Table, route: _Route
) -> Iterator[_Route]:
    match expression:
        case Compare(column, Operator.EQ, Reference(way)) | Among(column, Reference(way)):
            yield replace(route, way=way, end=table[column])
        case _ if not refers(expression):
            yield replace(route, conditions=(*route.conditions, compiler.condition(expression, entity, table)))
        case AnyOf(parts):
            for part in parts:
                yield from _routes(compiler, part, entity, table, route)
        case All():
            lead, parts = lead_and_others(expression)
            others = tuple(compiler.condition(part, entity, table) for part in parts)
            yield from _routes(compiler, lead, entity, table, replace(route, conditions=(*route.conditions, *others)))
        case Related(relation, part):
            other = compiler.table(target_of(relation))
            yield from _routes(
                compiler, part, target_of(relation), other, route.joined(_to_one(route, relation, table, other))
            )
        case Some(relation, part):
            other = compiler.table(target_of(relation))
            joins = _to_many(compiler, route, relation, table, other)
            yield from _routes(compiler, part, target_of(relation), other, route.joined(*joins))
        case _:
            raise TypeError(f"no route through {expression!r}")


def _plain_join(table: str, alias: str, condition: str) -> str:
    return f'JOIN "{table}" "{alias}" ON {condition}'


def _to_one(route: _Route, relation: ToOne, table: Table, other: Table) -> str:
    condition = f'"{other.alias}"."id"="{table.alias}"."{relation.column}"'
    return route.join(target_of(relation).table, str(other.alias), condition)


def _to_many(compiler: Compiler, route: _Route, relation: ToMany, table: Table, other: Table) -> Sequence[str]:
    join, target = route.join, target_of(relation).table
    if relation.link is None:
        return [join(target, str(other.alias), f'"{other.alias}"."{relation.column}"="{table.alias}"."id"')]
    link = describe(getattr(models, relation.link))
    between: Any = compiler.table(link)
    living = f'"{between.alias}"."{relation.column}"="{table.alias}"."id" AND "{between.alias}"."deleted_at" IS NULL'
    return [
        join(link.table, str(between.alias), living),
        join(target, str(other.alias), f'"{other.alias}"."id"="{between.alias}"."{relation.far_column}"'),
    ]
