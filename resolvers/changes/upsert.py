"""Upserts: updates the row that has an external id, or creates it if there is none.

The upsert mutations and imports use this module. External ids are the ids that other systems give to their rows.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from core.errors import Problem, ProblemCode, Refused
from models.values import checked
from resolvers import access
from resolvers.access import Operation
from resolvers.changes import deletion, merged_rows
from resolvers.changes.draft_checks import permit_row
from resolvers.changes.lock_order import place
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.results import Outcome
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.changes.unit import Unit, rules_of
from resolvers.changes.violations import UniqueViolation
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Among, Expression, equals, every
from resolvers.search.record import Record


async def upsert(
    unit: Unit,
    entity: Entity,
    values: Mapping[str, object],
    new: UUID | None = None,
    lock_more: Callable[[], Awaitable[None]] | None = None,
    *,
    restoring: bool = False,
) -> tuple[UUID, Outcome]:
    """Creates the row with the external id in `values`, or updates the existing row as `change_found` does.

    `new`: the id for a new row.
    `lock_more`: called if `lock_found` did not find the existing row, before that row is locked. It must lock the rows
    that `lock_found` locks, because other transactions may have created some of them since.
    `restoring`: whether to restore an existing row that is deleted. If False, raises Refused (STATE) for a deleted row.

    Returns the row's id and whether it was created or changed. Raises Forbidden if the viewer may not create or update
    the row. Raises Refused if values are invalid or the external id is missing (REQUIRED). If a row that the viewer
    cannot see has the external id, the upsert raises the same errors as a create.
    """
    problems: list[Problem] = []
    external_id = external_id_in(entity, values, problems)
    if external_id is None:
        raise Refused(problems or [Problem((EXTERNAL_ID,), ProblemCode.REQUIRED, "This must be given.")])
    found = await _found(unit, entity, external_id, lock_more)
    if not found:
        try:
            async with unit.savepoint():
                return await unit.create(entity, values, new), Outcome.CREATED
        except UniqueViolation:
            # A concurrent upsert may have created the row after the SELECT. That row is then updated.
            found = await _found(unit, entity, external_id, lock_more)
            if not found:
                raise
    before, given = await merged_rows.survivor(unit, entity, found[0], values)
    unit.require_foreseen(entity, before)
    # Not a condition of the SELECT above, since an external id is unique among visible and invisible rows.
    if not await unit.read(entity, every(equals("id", before.id), access.rows_of(unit.viewer, entity, before))):
        # Like a create with this external id, which violates the unique index. Any other answer would tell the viewer
        # of the invisible row before their permission and their values are checked.
        return await unit.create(entity, values, new), Outcome.CREATED
    changed = access.changeable_of(unit.viewer, entity, before)
    if changed != access.rows_of(unit.viewer, entity, before) and not await unit.read(
        entity, every(equals("id", before.id), changed)
    ):
        access.permit(unit.viewer, Operation.UPDATE, entity, frozenset(values))
        raise access.unchangeable(entity, EXTERNAL_ID)
    try:
        return await change_found(unit, entity, before, given, restoring=restoring)
    except Refused as refused:
        raise Refused(tuple(map(_by_external_id, refused.problems))) from None


def _by_external_id(problem: Problem) -> Problem:
    """Returns a problem of the whole row as one of the field by which the input of an upsert names the row."""
    return replace(problem, field=(EXTERNAL_ID,)) if problem.field == ("id",) else problem


async def _found(
    unit: Unit, entity: Entity, external_id: str, lock_more: Callable[[], Awaitable[None]] | None
) -> list[Record]:
    where = equals(EXTERNAL_ID, external_id)
    found = await unit.read(entity, where)
    if not found or not unit.database.row_lock or unit.held.holds(place(entity, found[0].id)):
        return found
    if found[0].get(merged_rows.COLUMN) is not None:  # only the row that is left is going to change
        return found
    if lock_more is not None and await unit.read(entity, every(where, access.rows(unit.viewer, entity))):
        await lock_more()
    # A row that the viewer does not see is not locked: nothing will be written to it, and it comes out of lock order.
    visible = access.rows_of(unit.viewer, entity, found[0])
    return await unit.read(entity, every(where, visible), lock=True) or found


async def lock_found(unit: Unit, entity: Entity, rows: Sequence[Mapping[str, Any]]) -> None:
    """Locks all rows that upserts with these values will lock, in lock order (see `lock_order`).

    These are the rows with the external ids, their owners, and the rows that domain rules lock.
    """
    if not unit.database.row_lock:
        return
    given = [external_id_in(entity, values, []) for values in rows]
    wanted = tuple({one for one in given if one is not None})
    present = await visible(unit, entity, Among(EXTERNAL_ID, wanted)) if wanted else []
    ids = {row[EXTERNAL_ID]: row.get(merged_rows.COLUMN) or row.id for row in present}
    present += await unit.known(entity, {*ids.values()} - {row.id for row in present})
    changes = [RowChange(values, ids.get(one)) for values, one in zip(rows, given, strict=True)]
    await unit.lock_ahead(entity, Operation.UPDATE, changes, present)


async def visible(unit: Unit, entity: Entity, where: Expression) -> list[Record]:
    """Returns the rows that meet a condition and that the viewer sees, or saw before they were deleted."""
    present = await unit.read(entity, where)
    if access.rows(unit.viewer, entity) == EVERY_ROW or not present:
        return present
    ids = [row.id for row in present if row["deleted_at"] is None]
    seen = {row.id for row in await unit.read(entity, every(Among("id", tuple(ids)), access.rows(unit.viewer, entity)))}
    for row in present:
        if row["deleted_at"] is not None:
            predicate = access.rows_of(unit.viewer, entity, row)
            seen |= {one.id for one in await unit.read(entity, every(equals("id", row.id), predicate))}
    return [row for row in present if row.id in seen]


def external_id_in(entity: Entity, values: Mapping[str, object], problems: list[Problem]) -> str | None:
    """Returns the external id in `values`.

    If it is missing or invalid, returns None and adds a problem to `problems`.
    """
    found: str | None = checked(entity.description, {EXTERNAL_ID: values.get(EXTERNAL_ID)}, problems).get(EXTERNAL_ID)
    return found


async def change_found(
    unit: Unit, entity: Entity, before: Record, values: Mapping[str, object], *, restoring: bool
) -> tuple[UUID, Outcome]:
    """Updates the visible row `before` that an upsert found. Returns the row's id and whether the row was changed.

    Ignores an id in `values`. If the row is deleted, restores it with the new values; if `restoring` is False, raises
    Refused (STATE) instead. Raises Forbidden if the viewer may not update or restore the row, and Refused if values are
    invalid.
    """
    access.permit(unit.viewer, Operation.UPDATE, entity, frozenset(values))
    given = {name: value for name, value in values.items() if name != "id"}
    if before["deleted_at"] is None:
        changed = await unit.amend(entity, before, given, Operation.UPDATE)
        return before.id, Outcome.CHANGED if changed else Outcome.UNCHANGED
    if not restoring:
        message = (
            "The row with this external id is deleted. Restore it first, or use restoreDeleted (imports: --restore)."
        )
        raise Refused.one(ProblemCode.STATE, message, EXTERNAL_ID)
    access.permit(unit.viewer, Operation.RESTORE, entity, frozenset())
    await permit_row(unit, Operation.RESTORE, entity, before)
    await _restore(unit, entity, before, given)
    return before.id, Outcome.CHANGED


async def _restore(unit: Unit, entity: Entity, before: Record, given: Mapping[str, object]) -> None:
    lists = rules_of(entity).lists
    values = {name: value for name, value in given.items() if name not in lists}
    row = before
    # The values come first: another row may have taken those that the row had, and then only the new ones are free.
    if await unit.write_values(entity, row, values):
        row = (await unit.read(entity, equals("id", row.id)))[0]
    await deletion.revive(unit, entity, row, given.keys())
    if len(values) < len(given):  # the rows that a list is compared with have just been restored
        listed = {name: value for name, value in given.items() if name in lists or name == "imported"}
        row = (await unit.read(entity, equals("id", row.id)))[0]
        _ = await unit.write_values(entity, row, listed)
    await unit.require_still_visible(entity, before, values)
