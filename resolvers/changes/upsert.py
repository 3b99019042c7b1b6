"""Upserts: creates the row with an external id, or updates the row that already has this external id.

The upsert mutations and imports use it, for other systems that identify rows by ids of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from core.errors import Problem, ProblemCode, RapportError, Refused
from models.values import checked
from resolvers import access
from resolvers.access import Operation
from resolvers.changes import deletion
from resolvers.changes.results import Outcome
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from resolvers.search.expressions import equals, every
from resolvers.search.record import Record

EXTERNAL_ID = "external_id"


async def upsert(unit: Unit, entity: Entity, values: Mapping[str, object]) -> tuple[UUID, Outcome]:
    """Creates the row with the external id in `values`, or updates that row as `change_found` does.

    Returns the row's id and whether it was created or changed. Raises Forbidden if the viewer may not create or update
    the row. Raises Refused if values are invalid or the external id is missing (REQUIRED). If a row that the viewer
    cannot see has the external id, the errors are those of a create, and finally a violation of the unique index.
    """
    problems: list[Problem] = []
    external_id = checked(entity.description, {EXTERNAL_ID: values.get(EXTERNAL_ID)}, problems).get(EXTERNAL_ID)
    if external_id is None:
        raise Refused(problems or [Problem((EXTERNAL_ID,), ProblemCode.REQUIRED, "This must be given.")])
    found = await unit.read(entity, equals(EXTERNAL_ID, external_id), lock=True)
    if not found:
        try:
            async with unit.savepoint():
                return await unit.create(entity, values), Outcome.CREATED
        except RapportError:
            raise
        except Exception as error:
            # A concurrent upsert may have created the row after the SELECT. That row is then updated.
            violation = unit.database.violation(error)
            if violation is None or violation.kind != "unique":
                raise
            found = await unit.read(entity, equals(EXTERNAL_ID, external_id.strip()), lock=True)
            if not found:
                raise
    before = found[0]
    # Not a condition of the SELECT above, since an external id is unique among visible and invisible rows.
    if not await unit.read(entity, every(equals("id", before.id), access.rows(unit.viewer, entity))):
        # Like a create with this external id, which violates the unique index. Any other answer would tell the viewer
        # of the invisible row before their permission and their values are checked.
        return await unit.create(entity, values), Outcome.CREATED
    return await change_found(unit, entity, before, values, restoring=True)


async def change_found(
    unit: Unit, entity: Entity, before: Record, values: Mapping[str, object], *, restoring: bool
) -> tuple[UUID, Outcome]:
    """Updates the visible row `before` that an upsert found. Returns the row's id and whether it was changed.

    An id in `values` is ignored. A deleted row is restored first; if `restoring` is False, it raises Refused (STATE)
    instead. Raises Forbidden if the viewer may not update or restore the row, and Refused if values are invalid.
    """
    access.permit(unit.viewer, Operation.UPDATE, entity, frozenset(values))
    given = {name: value for name, value in values.items() if name != "id"}
    if before["deleted_at"] is None:
        changed = await unit.amend(entity, before, given, Operation.UPDATE)
        return before.id, Outcome.CHANGED if changed else Outcome.UNCHANGED
    if not restoring:
        raise Refused.one(ProblemCode.STATE, "The row with this external id is deleted.", EXTERNAL_ID)
    access.permit(unit.viewer, Operation.RESTORE, entity, frozenset())
    await deletion.revive(unit, entity, before)
    before = (await unit.read(entity, equals("id", before.id)))[0]
    await unit.amend(entity, before, given, Operation.UPDATE)
    return before.id, Outcome.CHANGED
