"""Finds the customers or leads that a call list can give to its agents next."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from uuid import UUID

import models
from models.calls import CallOrder
from models.description import describe
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import Expression


async def first(unit: Unit, entity: Entity, where: Expression, order: CallOrder, limit: int) -> list[UUID]:
    """Returns the ids of at most `limit` customers or leads that meet a condition, in the order of a call list.

    `entity`: that of customers, or that of leads. Takes one statement.
    """
    await unit.flush()
    compiler = Compiler(unit.database)
    table = compiler.table(entity.description)
    row = f'"{table.alias}"'
    meets = compiler.sql(compiler.condition(where, entity.description, table))
    behaviour = describe(models.BehaviourEvent)
    whose = next(one.column for one in behaviour.to_one.values() if one.target == entity.name)
    # An index on the person and the time answers it without reading the events.
    last = (
        f'(SELECT max("b"."at") FROM "{behaviour.table}" "b"'
        f' WHERE "b"."{whose}"={row}."id" AND "b"."deleted_at" IS NULL)'
    )
    match order:
        case CallOrder.OLDEST_FIRST:
            text = f'SELECT {row}."id" FROM "{entity.description.table}" {row} WHERE {meets} ORDER BY {row}."id"'
        case _:
            never, way = ("IS NULL", "DESC") if order is CallOrder.LATEST_BEHAVIOUR else ("IS NOT NULL", "ASC")
            text = (
                f'SELECT "f"."id" FROM (SELECT {row}."id",{last} "last" FROM "{entity.description.table}" {row}'
                f' WHERE {meets}) "f" ORDER BY "f"."last" {never},"f"."last" {way},"f"."id"'
            )
    found = await unit.transaction.fetch(f"{text} LIMIT {compiler.bind(limit)}", compiler.parameters)
    return [UUID(str(id)) for (id,) in found]
