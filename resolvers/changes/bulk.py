"""Bulk changes: creates, updates, upserts or deletes many rows of an entity in one transaction.

Existing rows are locked first, in a fixed order, so that concurrent bulk changes do not deadlock. `change_order`
determines the order in which the rows are then changed. Results are in the order of the input.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from uuid import UUID

from core.choice import Choice
from core.errors import LimitExceeded, ProblemCode, RapportError, Refused
from core.ids import new_id
from resolvers import access
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.change_order import BulkOperation, Turns, parents_first, with_found
from resolvers.changes.deferral import Deferral
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.related_rows import read_related
from resolvers.changes.results import Outcome, RowResult, Undone
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.changes.unit import Unit, rules_of
from resolvers.changes.upsert import external_id_in, lock_found, upsert
from resolvers.changes.violations import refusing
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Among, Expression, every
from resolvers.search.record import Record

MOST_WRITTEN = 10_000
"""The number of rows that a bulk change may write, including rows that its rows own.

On SQLite, no one else can write in the meantime.
"""

_MAY_HOLD_AT_THE_END = frozenset(
    {ProblemCode.TAKEN, ProblemCode.INVALID, ProblemCode.STATE, ProblemCode.NOT_ALLOWED, ProblemCode.OUT_OF_RANGE}
)
"""The codes of refusals for which the reason may be another row that the same bulk change changes later."""


class Policy(Choice):
    """What happens to the other rows of a bulk change if one row is refused."""

    ALL_OR_NOTHING = "ALL_OR_NOTHING", "Nothing is changed."
    EACH = "EACH", "The other rows are changed."


async def change_rows(
    unit: Unit, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange], policy: Policy, turns: Turns
) -> list[RowResult]:
    """Changes the rows, each in a savepoint. Returns one result per row, in the order of `rows`.

    `policy`: with EACH, each row is checked before the next row is changed. With ALL_OR_NOTHING, rules that compare
    rows are checked after the last row.
    `turns`: the result of `order_of_changes` for these rows.

    Raises Undone, with the results, if a row is refused and the policy is ALL_OR_NOTHING. Raises LimitExceeded if more
    than MOST_WRITTEN rows would be written.
    """
    if rows:
        access.permit(unit.viewer, Operation.UPDATE, entity, frozenset())  # before anything is locked
    await _lock(unit, entity, operation, rows)
    ends = entity.other_ends if operation is BulkOperation.DELETE else ()
    await read_related(unit, entity, [row.values for row in rows], _present(entity, operation, rows), ends)
    if operation is BulkOperation.DELETE:
        unit.deleting = frozenset(row.id for row in rows if row.id is not None)
        if unit.deleting:
            await rules_of(entity).prepare_deletions(unit)
    bulk = _Bulk(unit, entity, operation, rows)
    if policy is Policy.EACH:
        await bulk.change(await _with_found(unit, entity, operation, rows, turns))
        return bulk.results
    if operation is BulkOperation.CREATE:
        await bulk.change(parents_first(entity, rows, turns.indexes))
    elif operation is BulkOperation.DELETE:
        await bulk.change(turns.indexes)
    else:
        # Most bulk changes hold row by row, which takes fewer statements.
        try:
            async with unit.savepoint():
                await bulk.change(turns.indexes)
                if bulk.refused(_MAY_HOLD_AT_THE_END):
                    raise _Again
        except _Again:
            bulk = _Bulk(unit, entity, operation, rows)
            await _change_together(bulk, turns)
    if bulk.refused():
        raise Undone([RowResult(result.index, problems=result.problems) for result in bulk.results])
    return bulk.results


class _Again(RapportError):
    """Raised to roll back a bulk change and run it again. The second run compares rows at the end."""

    def __init__(self) -> None:
        super().__init__("again")


class _Bulk:
    """The rows of a bulk change, and their results."""

    def __init__(self, unit: Unit, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> None:
        self.unit = unit
        self.entity = entity
        self.operation = operation
        self.rows = rows
        self.results = [RowResult(index) for index in range(len(rows))]
        self._wrote = unit.wrote
        self._ids = [new_id() for _ in rows]  # in the order of the input, whatever the order of the inserts
        self._change = _change(unit, entity, operation, rows)

    async def change(self, indexes: Sequence[int]) -> None:
        """Changes the rows with these indexes, each in a savepoint. Notes their results."""
        unit = self.unit
        for index in indexes:
            result = self.results[index]
            if unit.deferral is not None:
                unit.deferral.index = index
            try:
                async with refusing(unit.database, unit), unit.savepoint():
                    result.id, result.outcome = await self._change(self.rows[index], self._ids[index])
            except Refused as refused:
                result.problems = refused.problems
            if unit.wrote - self._wrote > MOST_WRITTEN:
                message = (
                    f"The rows own many others: more than {MOST_WRITTEN:,} would be written. Send fewer rows at once."
                )
                raise LimitExceeded(message, limit="rows written", maximum=MOST_WRITTEN)

    def refused(self, codes: Collection[ProblemCode] | None = None) -> bool:
        """Returns whether a row was refused, with one of these codes if given."""
        problems = [problem for result in self.results for problem in result.problems]
        return any(codes is None or problem.code in codes for problem in problems)

    def refuse(self, found: Sequence[tuple[int, Refused]]) -> None:
        """Adds refusals to the results of their rows."""
        for index, refused in found:
            known = self.results[index].problems
            self.results[index].problems = (*known, *(one for one in refused.problems if one not in known))


async def _change_together(bulk: _Bulk, turns: Turns) -> None:
    """Changes the rows, and finally checks the rules that compare rows.

    Existing rows are updated first, because the update may free unique values. Then deleted rows are restored, and
    finally new rows are created.
    """
    unit, entity, rows = bulk.unit, bulk.entity, bulk.rows
    deferral = unit.deferral = Deferral(entity)
    try:
        found = await _found(unit, entity, rows) if bulk.operation is BulkOperation.UPSERT else {}
        for some in _phases(bulk.operation, rows, turns.indexes, found):
            await bulk.change(some)
            refused = tuple(
                id
                for row, result in zip(rows, bulk.results, strict=True)
                if result.problems and (id := row.id or _id_in(found, row)) is not None
            )
            seen = await unit.ids(entity.description.model, _visible(unit, entity, refused)) if refused else []
            bulk.refuse(await deferral.settle(unit, seen))
        bulk.refuse(await deferral.check(unit, {result.index for result in bulk.results if result.problems}))
        moved = tuple(deferral.moved)
        if moved and access.rows(unit.viewer, entity) != EVERY_ROW:
            bulk.refuse(deferral.unseen(await unit.ids(entity.description.model, _visible(unit, entity, moved))))
    finally:
        unit.deferral = None


def _visible(unit: Unit, entity: Entity, ids: tuple[UUID, ...]) -> Expression:
    return every(Among("id", ids), access.rows(unit.viewer, entity))


def _phases(
    operation: BulkOperation, rows: Sequence[RowChange], indexes: Sequence[int], found: dict[str, Record]
) -> list[list[int]]:
    """Returns lists of indexes: the rows to update, the rows to restore, and the rows to create.

    If the operation is not UPSERT, returns one list with all indexes.
    """
    if operation is not BulkOperation.UPSERT:
        return [list(indexes)]
    phases: list[list[int]] = [[], [], []]
    for index in indexes:
        before = found.get(rows[index].values.get(EXTERNAL_ID) or "")
        phases[2 if before is None else 1 if before["deleted_at"] is not None else 0].append(index)
    return phases


def _id_in(found: dict[str, Record], row: RowChange) -> UUID | None:
    before = found.get(row.values.get(EXTERNAL_ID) or "")
    return None if before is None else before.id


async def _found(unit: Unit, entity: Entity, rows: Sequence[RowChange]) -> dict[str, Record]:
    """Returns the existing rows for upserts, deleted or not, by the external ids in the input."""
    given = {row.values.get(EXTERNAL_ID): external_id_in(entity, row.values, []) for row in rows}
    wanted = tuple({one for one in given.values() if one is not None})
    present = {row[EXTERNAL_ID]: row for row in await unit.read(entity, Among(EXTERNAL_ID, wanted))} if wanted else {}
    return {name: present[one] for name, one in given.items() if name is not None and one in present}


async def _with_found(
    unit: Unit, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange], turns: Turns
) -> Sequence[int]:
    """Returns the order in which to change the rows under the policy EACH."""
    if operation is not BulkOperation.UPSERT or not entity.description.model.unique_rules:
        return turns.indexes
    found = {row[EXTERNAL_ID]: row for row in (await _found(unit, entity, rows)).values()}
    return await with_found(entity, turns, found)


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
        more = lambda: _lock_found(unit, entity, rows)  # noqa: E731
        return await upsert(unit, entity, row.values, new, more, restoring=row.restoring)

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
