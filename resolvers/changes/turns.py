"""Gives rows turns: the ordinals by which the rows of a group are served one after another."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from models.row import Row
from resolvers import registry
from resolvers.changes.different_values import write_each
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.expressions import Expression


async def keep(unit: Unit, model: type[Row], column: str, turns: Mapping[UUID, int]) -> None:
    """Writes the last turns of rows, by row id. The caller has locked the rows above them.

    A turn is bookkeeping: it adds no event and no version, so that nobody's change meets another version by it.
    """
    await unit.flush()
    entity = registry.of(model).description
    await write_each(unit.database, unit.transaction, entity, {id: {column: turn} for id, turn in turns.items()})


async def count_by(
    unit: Unit, model: type[Row], column: str, of: Collection[UUID], where: Expression
) -> dict[UUID, int]:
    """Returns how many rows that meet a condition refer to each of the rows `of`. `column`: the foreign key."""
    found = dict.fromkeys(of, 0)
    if not found:
        return found
    await unit.flush()
    entity = registry.of(model).description
    compiler = Compiler(unit.database)
    table = compiler.table(entity)
    among = compiler.database.among(f'"{table.alias}"."{column}"', "{}", entity.kind_of(column))
    these = among.format(compiler.bind(compiler.database.values(entity.kind_of(column), list(found))))
    meets = compiler.sql(compiler.condition(where, entity, table))
    sql = f'SELECT "{table.alias}"."{column}",count(*) FROM "{entity.table}" "{table.alias}" WHERE {these} AND {meets}'
    for id, count in await unit.transaction.fetch(f'{sql} GROUP BY "{table.alias}"."{column}"', compiler.parameters):
        found[UUID(str(id))] = int(str(count))
    return found
