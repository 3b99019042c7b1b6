"""What linked rows must agree on: customers and products, currencies, and the parties of contracts.

The modules `pairs`, `currencies` and `parties` list these rules. A unit of work checks them in every create, update,
restore, cascade, upsert and import. This module has the checks of restores and cascades.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from resolvers.changes import currencies, pairs, parties
from resolvers.changes.parties import Reading
from resolvers.registry import Entity
from resolvers.search.record import Record


def relations(entity: Entity, given: Collection[str] | None = None) -> list[str]:
    """Returns the relations of an entity whose rows are locked to compare them, except relations to owners.

    `given`: the columns that a change sets; None for a restore.
    """
    shared = [one for one in currencies.parents(entity) if given is None or one.column in given]
    found = [*pairs.relations(entity, given), *parties.relations(entity, given), *(one.name for one in shared)]
    return [name for name in dict.fromkeys(found) if name not in entity.owned_by]


async def refuse_move(
    unit: Reading, entity: Entity, before: Record, changed: Mapping[str, Any], given: Collection[str]
) -> None:
    """Raises Refused if a changed row would no longer agree with rows that refer to it.

    `changed`: the new values of the changed columns.
    `given`: the columns that the input has.

    The code is INVALID for a currency, otherwise STATE.
    """
    after, columns = {**before, **changed}, set(changed)
    await currencies.refuse_change(unit, entity, before, columns, given)
    await pairs.refuse_move(unit, entity, before.id, after, columns)
    await parties.refuse_move(unit, entity, before, after, columns)


async def of_restored(unit: Reading, entity: Entity, row: Record) -> dict[str, Any]:
    """Checks a row to be restored. Returns the columns that change so that the row agrees with its parents.

    Raises Refused (STATE) if the row does not agree with a row that it refers to.
    """
    await pairs.check(unit, entity, row, None)
    await parties.check(unit, entity, row, None)
    return await currencies.of_restored(unit, entity, row)


async def fitting(unit: Reading, entity: Entity, rows: Sequence[Record]) -> Sequence[Record]:
    """Returns the owned rows that agree with the rows that they link. Takes few statements for many rows.

    Raises Refused (STATE) if an owned row has amounts in another currency than its owner.
    """
    return await parties.fitting(unit, entity, await pairs.fitting(unit, entity, rows))
