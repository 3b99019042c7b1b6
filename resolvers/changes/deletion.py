"""Soft deletion and restoring: a row and the rows that it owns are deleted and restored together.

`Changes`, `links` and domain mutations call this module. A deletion sets one new deletion id on the row and on all rows
that it owns. Restoring the row also restores the owned rows with this deletion id. Rows that were deleted earlier stay
deleted.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from core.errors import ProblemCode, Refused
from core.ids import new_id
from resolvers import access
from resolvers.access import Operation
from resolvers.changes import agreements, currencies, living_parents, open_work, work_holders
from resolvers.changes.draft_checks import permit_row
from resolvers.changes.lock_plan import RowChange, owned_rows
from resolvers.changes.unit import Change, Unit, rules_of
from resolvers.changes.unread_relations import require_other_ends
from resolvers.changes.value_checks import check_version
from resolvers.registry import Entity
from resolvers.search.expressions import DELETED, EVERY_ROW, LIVING, Expression, equals, every
from resolvers.search.record import Record


async def delete(unit: Unit, entity: Entity, id: UUID, expected_version: int | None = None) -> None:
    """Deletes a row and the rows that it owns.

    Raises Forbidden if the viewer may not delete rows of the entity. Raises Refused if a domain rule does not allow the
    deletion, and in these cases:

        NOT_FOUND      the row is deleted or not visible to the viewer
        NOT_ALLOWED    the viewer sees the row, but may not change it
        NOT_ALLOWED    the viewer may delete only drafts, and the row is not a draft
        NOT_ALLOWED    the viewer may not see one of the rows that this row links
        CONFLICT       the row's version is not `expected_version`
    """
    access.permit(unit.viewer, Operation.DELETE, entity, frozenset())
    await unit.lock_ahead(entity, Operation.DELETE, [RowChange(id=id)])
    before = await unit.seen(entity, id)
    await permit_row(unit, Operation.DELETE, entity, before)
    check_version(before, expected_version)
    await require_other_ends(unit, entity, before)
    await discard(unit, entity, before)


async def discard(unit: Unit, entity: Entity, before: Record) -> None:
    """Deletes a locked row and the rows that it owns, without checking permissions.

    Used if the deletion is part of another change, and the viewer may make that change. Raises Refused if a domain rule
    does not allow the deletion.
    """
    change = Change(unit, Operation.DELETE, entity, before.id, before, {}, {})
    await rules_of(entity).check(change)
    deletion = {"deleted_at": unit.now, "deletion_id": new_id()}
    await unit.store(entity, before, {**change.values, **deletion})
    await _cascade(unit, entity, before.id, deletion)
    await rules_of(entity).follow(change)


async def _cascade(unit: Unit, entity: Entity, id: UUID, deletion: dict[str, object]) -> None:
    # Not by ON DELETE, because each row must get a new version and an event.
    async for owned, rows in owned_rows(unit, entity, [id], LIVING):
        await unit.mark_all(owned, await rules_of(owned).check_owned(unit, Operation.DELETE, rows), deletion)


async def restore(unit: Unit, entity: Entity, id: UUID, expected_version: int | None = None) -> None:
    """Restores a deleted row and the rows that were deleted with it.

    Raises Forbidden if the viewer may not restore rows of the entity. Raises Refused if a domain rule does not allow
    the restoration, and in these cases:

        NOT_FOUND      there is no such deleted row, or the viewer could not see it
        NOT_ALLOWED    the viewer sees the row, but may not change it
        NOT_ALLOWED    the viewer may restore only drafts, and the row is not a draft
        NOT_ALLOWED    the viewer may not see one of the rows that this row links
        CONFLICT       the row's version is not `expected_version`
        STATE          the row's owner, or another row that it requires, is deleted (see `living_parents`)
        NOT_ALLOWED    this would give somebody work for a customer that the viewer does not see (see `open_work`)
        STATE          a row that this row links has changed and no longer agrees with this row (see `agreements`)
    """
    access.permit(unit.viewer, Operation.RESTORE, entity, frozenset())
    ahead = await _seen_before(unit, entity, id) if unit.database.row_lock else []
    await unit.lock_ahead(entity, Operation.RESTORE, [RowChange(id=id)], ahead)
    before = await _deleted(unit, entity, id)
    unit.require_foreseen(entity, before)
    await permit_row(unit, Operation.RESTORE, entity, before)
    check_version(before, expected_version)
    await revive(unit, entity, before)


async def _seen_before(unit: Unit, entity: Entity, id: UUID) -> list[Record]:
    """Returns a list with the deleted row of this id. Does not lock the row.

    The list is empty if no deleted row has this id, or if the viewer may not see the row.
    """
    found = await unit.read(entity, every(equals("id", id), DELETED))
    seen = access.rows_of(unit.viewer, entity, found[0]) if found else EVERY_ROW
    return found if seen == EVERY_ROW else await unit.read(entity, every(equals("id", id), DELETED, seen))


async def _deleted(unit: Unit, entity: Entity, id: UUID) -> Record:
    for row in await unit.read(entity, every(equals("id", id), DELETED), lock=True):
        seen, changed = access.rows_of(unit.viewer, entity, row), access.changeable_of(unit.viewer, entity, row)
        if changed == EVERY_ROW or await unit.read(entity, every(equals("id", id), changed)):
            return row
        if changed != seen and await unit.read(entity, every(equals("id", id), seen)):
            raise access.unchangeable(entity, "id")
    raise Refused.one(ProblemCode.NOT_FOUND, f"There is no deleted {entity.name} with this id.", "id")


async def revive(unit: Unit, entity: Entity, before: Record, given: Collection[str] = ()) -> None:
    """Restores a deleted row that the caller has locked, and the rows that were deleted with it.

    Raises Refused (NOT_ALLOWED) if the viewer may not see one of the rows that this row links. Raises Refused (STATE)
    if the row was merged into another, or if its owner, or another row that it requires, is deleted. Work of an
    employee who has left has no holder afterwards (see `work_holders`).

    `given`: the columns in the input of an upsert.
    """
    if before.get("merged_into_id") is not None:
        message = f"It was merged into another {entity.name}. Undo the merge instead."
        raise Refused.one(ProblemCode.STATE, message, "id")
    await require_other_ends(unit, entity, before)
    await living_parents.require(unit, entity, before, unit.today)
    taken = await agreements.of_restored(unit, entity, before)
    change = Change(unit, Operation.RESTORE, entity, before.id, before, taken, {})
    await rules_of(entity).check(change)
    done = len(unit.events)
    restored = {**change.values, "deleted_at": None, "deletion_id": None}
    await unit.store(entity, before, await work_holders.without_leaver(unit, entity, before, restored, given))
    await _restore_cascade(unit, entity, before)
    await rules_of(entity).follow(change)
    await open_work.refuse_unseen(unit, unit.events[done:], ())


def deleted_with(deletion: UUID) -> Expression:
    """Returns the condition that a row was deleted by the deletion with this id."""
    return every(equals("deletion_id", deletion), DELETED)


async def _restore_cascade(unit: Unit, entity: Entity, before: Record) -> None:
    # Only rows with the deletion id of the owner: a row that was deleted before its owner stays deleted.
    async for owned, rows in owned_rows(unit, entity, [before.id], deleted_with(before["deletion_id"])):
        living = await living_parents.of_owned(unit, owned, rows, unit.today)
        fitting = await agreements.fitting(unit, owned, living)
        restored = await rules_of(owned).check_owned(unit, Operation.RESTORE, fitting)
        for currency, some in (await currencies.of_owned(unit, owned, restored)).items():
            also = {} if currency is None else {"currency": currency}
            await unit.mark_all(owned, some, {"deleted_at": None, "deletion_id": None, **also})
