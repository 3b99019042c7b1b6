"""Writes the rows of a file whose rows are identified by our id, by a foreign id, or not at all.

Rows that the viewer sees are updated, and others are created. A foreign id becomes the external id of a new row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import UUID

from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from core.text import composed
from resolvers import access
from resolvers.access import Operation
from resolvers.changes.bulk import Policy
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.related_rows import read_related
from resolvers.changes.results import Outcome, RowResult, Undone
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import external_id_in, upsert, visible
from resolvers.changes.violations import refusing
from resolvers.registry import Entity
from resolvers.search.expressions import Among, AnyOf, Expression
from resolvers.search.record import Record

_LONGEST_ID = 100
_OWN = "urn:uuid:"


@dataclass(slots=True)
class IdentifiedRow:
    """A row of a file.

    `values`: the columns to write. `new_values`: further columns, for a new row only.
    `uid`: what identifies the row in the file; an empty text if nothing does.
    `expected_version`: the version that a row of ours must have; None to accept every version.
    `problems`: why the row was refused when it was read.
    """

    values: dict[str, Any] = field(default_factory=dict)
    new_values: dict[str, Any] = field(default_factory=dict)
    uid: str = ""
    expected_version: int | None = None
    problems: list[Problem] = field(default_factory=list)

    def values_for(self, before: Record | None) -> dict[str, Any]:
        """Returns the columns to write. `before`: the present row; None for a new one."""
        return self.values

    @property
    def id(self) -> UUID | None:
        """The id, if the row may be one of ours."""
        try:
            return UUID(self.uid[len(_OWN) :]) if self.uid[: len(_OWN)].lower() == _OWN else None
        except ValueError:
            return None

    @property
    def external_id(self) -> str | None:
        """The external id, if the row is not one of ours: what identifies it, or its SHA-256 if that is too long.

        Its letters are in the form in which external ids are stored, so that a row is found however they are written.
        """
        uid = composed(self.uid)
        if len(uid) <= _LONGEST_ID:
            return uid or None
        return f"sha256:{sha256(uid.encode(errors='replace')).hexdigest()}"


def uid_of(id: UUID) -> str:
    """Returns what identifies a row of ours in a file."""
    return f"{_OWN}{id}"


async def write_identified(
    unit: Unit, entity: Entity, rows: Sequence[IdentifiedRow], policy: Policy
) -> list[RowResult]:
    """Creates or updates the rows, each in a savepoint. Returns one result for each, in the order of `rows`.

    Raises Undone, with the results, if a row is refused and the policy is ALL_OR_NOTHING. Raises Forbidden if the
    viewer may not write such rows at all.
    """
    access.permit(unit.viewer, Operation.UPDATE, entity, frozenset())  # before anything is locked
    _refuse_malformed(entity, rows)
    _refuse_repeated(rows)
    found = await _found(unit, entity, rows)
    changes = [_change(row, before) for row, before in zip(rows, found, strict=True) if not row.problems]
    present = {before.id: before for before in found if before is not None}
    await unit.lock_ahead(entity, Operation.UPDATE, changes, list(present.values()))
    existing = Among("id", tuple(present)) if present else None
    await read_related(unit, entity, [change.values for change in changes], existing)
    results = [RowResult(index, problems=tuple(row.problems)) for index, row in enumerate(rows)]
    for row, before, result in zip(rows, found, results, strict=True):
        if row.problems:
            continue
        try:
            async with refusing(unit.database, unit), unit.savepoint():
                result.id, result.outcome = await _write(unit, entity, row, before)
        except Refused as refused:
            result.problems = refused.problems
    if policy is Policy.ALL_OR_NOTHING and any(result.problems for result in results):
        raise Undone([RowResult(result.index, problems=result.problems) for result in results])
    return results


def _refuse_malformed(entity: Entity, rows: Sequence[IdentifiedRow]) -> None:
    """Refuses rows whose external id would be invalid, before any row is looked for by it."""
    for row in rows:
        if row.external_id is not None:
            _ = external_id_in(entity, {EXTERNAL_ID: row.external_id}, row.problems)


def _refuse_repeated(rows: Sequence[IdentifiedRow]) -> None:
    """Refuses rows that are identified like a row before them."""
    seen: set[str] = set()
    for row in rows:
        key = str(row.id or row.external_id)
        if row.uid and key in seen:
            row.problems.append(Problem((EXTERNAL_ID,), ProblemCode.INVALID, "An entry before has the same UID."))
        seen.add(key)


async def _found(unit: Unit, entity: Entity, rows: Sequence[IdentifiedRow]) -> list[Record | None]:
    """Returns the rows that are updated, deleted or not; None for each one that is new or invisible."""
    sound = [row for row in rows if not row.problems]
    ids = tuple({row.id for row in sound if row.id is not None})
    external_ids = tuple({row.external_id for row in sound if row.external_id is not None})
    where: list[Expression] = [Among("id", ids)] if ids else []
    where += [Among(EXTERNAL_ID, external_ids)] if external_ids else []
    present = await visible(unit, entity, AnyOf(tuple(where))) if where else []
    by_id = {row.id: row for row in present}
    by_external_id = {row[EXTERNAL_ID]: row for row in present if row[EXTERNAL_ID] is not None}
    return [
        (by_id.get(row.id) if row.id else None) or (by_external_id.get(row.external_id) if row.uid else None)
        for row in rows
    ]


def _change(row: IdentifiedRow, before: Record | None) -> RowChange:
    values = row.values_for(before)
    return RowChange({**values, **row.new_values}) if before is None else RowChange(values, before.id)


async def _write(unit: Unit, entity: Entity, row: IdentifiedRow, before: Record | None) -> tuple[UUID, Outcome]:
    if before is not None:
        if before["deleted_at"] is not None:
            raise Refused.one(ProblemCode.STATE, "The row with this UID is deleted. Restore it first.", EXTERNAL_ID)
        expected = row.expected_version if before.id == row.id else None
        changed = await unit.update(entity, before.id, row.values_for(before), expected)
        return before.id, Outcome.CHANGED if changed else Outcome.UNCHANGED
    values: Mapping[str, Any] = {**row.values_for(None), **row.new_values}
    if row.external_id is None:
        return await unit.create(entity, values, new_id()), Outcome.CREATED
    # A concurrent import may have created the row since it was looked for. Then that row is updated.
    return await upsert(unit, entity, {**values, EXTERNAL_ID: row.external_id}, new_id())
