"""Bulk changes: creates, updates, upserts or deletes many rows of an entity in one transaction.

Existing rows are locked first, in a fixed order, so that concurrent bulk changes do not deadlock. New rows are inserted
in the order of their unique values, because an INSERT waits for a transaction that has inserted the same value. Results
are in the order of the input.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from core.errors import LimitExceeded, Refused
from core.ids import new_id
from core.text import fold
from resolvers import access
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.related_rows import read_related
from resolvers.changes.results import Outcome, RowResult, Undone
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import EXTERNAL_ID, external_id_in, lock_found, upsert
from resolvers.changes.violations import refusing
from resolvers.registry import Entity
from resolvers.search.expressions import Among, Expression

_AT_ONCE = 5_000
"""The number of characters that are folded before other tasks may run. Folding takes up to 1 µs per character."""


MOST_WRITTEN = 10_000
"""The number of rows that a bulk change may write, including rows that its rows own.

On SQLite, no one else can write in the meantime.
"""


class BulkOperation(StrEnum):
    """What a bulk change does to its rows."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    UPSERT = "UPSERT"
    DELETE = "DELETE"


class Policy(StrEnum):
    """What happens to the other rows of a bulk change if one is refused."""

    ALL_OR_NOTHING = "ALL_OR_NOTHING"
    EACH = "EACH"


async def change_rows(
    unit: Unit,
    entity: Entity,
    operation: BulkOperation,
    rows: Sequence[RowChange],
    policy: Policy,
    order: Sequence[int],
) -> list[RowResult]:
    """Changes the rows, each in a savepoint. Returns one result per row, in the order of `rows`.

    `order`: the result of `order_of_changes`. Raises Undone, with the results, if a row is refused and the policy is
    ALL_OR_NOTHING. Raises LimitExceeded if more than MOST_WRITTEN rows would be written.
    """
    if rows:
        access.permit(unit.viewer, Operation.UPDATE, entity, frozenset())  # before anything is locked
    ids = [new_id() for _ in rows]  # in the order of the input, whatever the order of the inserts
    results = [RowResult(index) for index in range(len(rows))]
    change = _change(unit, entity, operation, rows)
    await _lock(unit, entity, operation, rows)
    ends = entity.other_ends if operation is BulkOperation.DELETE else ()
    await read_related(unit, entity, [row.values for row in rows], _present(entity, operation, rows), ends)
    for index in order:
        result = results[index]
        try:
            with refusing(unit.database):
                async with unit.savepoint():
                    result.id, result.outcome = await change(rows[index], ids[index])
        except Refused as refused:
            result.problems = refused.problems
        if unit.wrote > MOST_WRITTEN:
            message = f"The rows own many others: more than {MOST_WRITTEN:,} would be written. Send fewer rows at once."
            raise LimitExceeded(message, limit="rows written", maximum=MOST_WRITTEN)
    if policy is Policy.ALL_OR_NOTHING and any(result.problems for result in results):
        raise Undone([RowResult(result.index, problems=result.problems) for result in results])
    return results


Change = Callable[[RowChange, UUID], Awaitable[tuple[UUID, Outcome]]]
"""Changes one row. The UUID is the id to give to a new row."""


def _change(unit: Unit, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> Change:
    async def create(row: RowChange, new: UUID) -> tuple[UUID, Outcome]:
        values = {**row.values, "id": row.id} if row.id else row.values
        return await unit.create(entity, values, new), Outcome.CREATED

    async def update(row: RowChange, new: UUID) -> tuple[UUID, Outcome]:
        assert row.id is not None
        changed = await unit.update(entity, row.id, row.values, row.expected_version)
        return row.id, Outcome.CHANGED if changed else Outcome.UNCHANGED

    async def create_or_update(row: RowChange, new: UUID) -> tuple[UUID, Outcome]:
        return await upsert(unit, entity, row.values, new, lambda: _lock_found(unit, entity, rows))

    async def delete(row: RowChange, new: UUID) -> tuple[UUID, Outcome]:
        assert row.id is not None
        await deletion.delete(unit, entity, row.id, row.expected_version)
        return row.id, Outcome.CHANGED

    changes = {
        BulkOperation.CREATE: create,
        BulkOperation.UPDATE: update,
        BulkOperation.UPSERT: create_or_update,
        BulkOperation.DELETE: delete,
    }
    return changes[operation]


async def _lock_found(unit: Unit, entity: Entity, rows: Sequence[RowChange]) -> None:
    await lock_found(unit, entity, [row.values for row in rows])


async def _lock(unit: Unit, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> None:
    match operation:
        case BulkOperation.UPDATE:
            await unit.lock_ahead(entity, Operation.UPDATE, rows)
        case BulkOperation.DELETE:
            await unit.lock_ahead(entity, Operation.DELETE, rows)
        case BulkOperation.CREATE:
            await unit.lock_ahead(entity, Operation.CREATE, [replace(row, id=None) for row in rows])
        case BulkOperation.UPSERT:
            await _lock_found(unit, entity, rows)


def _present(entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> Expression | None:
    found: list[object]
    match operation:
        case BulkOperation.UPDATE | BulkOperation.DELETE:
            column, found = "id", [row.id for row in rows]
        case BulkOperation.UPSERT:
            column, found = EXTERNAL_ID, [external_id_in(entity, row.values, []) for row in rows]
        case _:
            return None
    values = tuple(value for value in found if value is not None)
    return Among(column, values) if values else None


async def order_of_changes(entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> Sequence[int]:
    """Returns the indexes of the rows in the order in which to change them: new rows by their unique values.

    Keeps the order of the input if the rows have owners, or if a row of the input refers to another. Must be called
    before the transaction begins, because other tasks may run in between.
    """
    if operation not in (BulkOperation.CREATE, BulkOperation.UPSERT):
        return range(len(rows))
    same = [one.column for one in entity.description.to_one.values() if one.target == entity.name]
    brought = {row.id for row in rows if row.id is not None}
    if entity.owned_by or any(row.values.get(column) in brought for row in rows for column in same):
        return range(len(rows))
    columns = {column for rule in entity.description.model.unique_rules.values() for column in rule}
    names = [EXTERNAL_ID, *sorted(column.removesuffix("_folded") for column in columns)]
    keys: list[list[str]] = []
    characters = 0
    for row in rows:
        key: list[str] = []
        for name in names:
            text = _compared(entity, name, row.values.get(name))
            # External ids are unique as they are, and other texts by their folded forms.
            key.append(text if name == EXTERNAL_ID else fold(text))
            characters += 0 if text.isascii() else len(text)
        keys.append([*key, str(row.id or "")])
        if characters > _AT_ONCE:
            characters = 0
            await asyncio.sleep(0)
    return sorted(range(len(rows)), key=keys.__getitem__)


def _compared(entity: Entity, name: str, value: object) -> str:
    if value is None:
        return ""
    attribute = entity.description.attributes.get(name)
    return str(value).strip()[: attribute.max_length if attribute is not None else None]
