"""What linked rows must agree on: customers and products, currencies, and the parties of contracts.

The modules `pairs`, `currencies` and `parties` list these rules. A unit of work checks them in every create, update,
restore, cascade, upsert and import. This module combines the three.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from resolvers.changes import currencies, pairs, parties
from resolvers.changes.parties import Reading
from resolvers.registry import Entity
from resolvers.search.record import Record


def relations(entity: Entity, given: Collection[str] | None = None) -> list[str]:
    """Returns the relations of an entity whose rows are locked to compare them.

    `given`: the columns that a change sets; None for a restore.
    """
    shared = [
        one.name
        for one in currencies.parents(entity)
        if one.name not in entity.owned_by and (given is None or one.column in given)  # owners are locked anyway
    ]
    return list(dict.fromkeys([*pairs.relations(entity, given), *parties.relations(entity, given), *shared]))


async def refuse_move(
    unit: Reading,
    entity: Entity,
    before: Record,
    after: Mapping[str, Any],
    changed: set[str],
    given: Collection[str],
) -> None:
    """Raises Refused if a changed row would no longer agree with rows that refer to it.

    `before`, `after`: the row before and after the change.
    `changed`: the changed columns.
    `given`: the columns that the input has.

    The code is INVALID for a currency, otherwise STATE.
    """
    await currencies.refuse_change(unit, entity, before, changed, given)
    await pairs.refuse_move(unit, entity, before.id, after, changed)
    await parties.refuse_move(unit, entity, before, after, changed)


async def of_restored(unit: Reading, entity: Entity, row: Record) -> dict[str, Any]:
    """Checks a row to be restored. Returns the columns that change so that the row agrees with its parents.

    Raises Refused (STATE) if the row does not agree with a row that it refers to.
    """
    await pairs.check(unit, entity, row, None)
    await parties.check(unit, entity, row, None)
    return await currencies.of_restored(unit, entity, row)


async def fitting(unit: Reading, entity: Entity, rows: Sequence[Record]) -> Sequence[Record]:
    """Returns the owned rows that agree with the rows that they link. Takes few statements for many rows."""
    return await parties.fitting(unit, entity, await pairs.fitting(unit, entity, rows))
