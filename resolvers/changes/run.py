"""The entry point for writes. `Changes` makes a row change, a bulk change or a domain mutation in one transaction.

The GraphQL mutations call `Changes`. If the database aborts a transaction because of a concurrent one, `Changes` runs
it again. Constraint violations are converted into Refused. A change with an idempotency key takes effect only once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.access import Viewer
from resolvers.changes import deletion
from resolvers.changes.bulk import Policy, change_rows
from resolvers.changes.change_order import BulkOperation, order_of_changes
from resolvers.changes.lock_order import WantedRows
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.replay import Places, once
from resolvers.changes.restart import lost_to_rival, restarting
from resolvers.changes.results import Outcome, RowResult, Undone, is_refused
from resolvers.changes.single_statement import NeedsTransaction, SingleStatementUnit
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import lock_found, upsert
from resolvers.changes.violations import refusing
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.record import Record
from resolvers.search.statements import rows as select_rows

Result = TypeVar("Result")

_NOT_RUN = object()
"""Stands for the result of work that could not be done by a single statement."""


class _Committed:
    """Reads rows outside a transaction, without access control. `looked_at`: see `LockingReader`."""

    def __init__(self, database: Database, viewer: Viewer, looked_at: set[tuple[str, UUID]]) -> None:
        self._database = database
        self.viewer = viewer
        self.looked_at = looked_at

    async def read(self, entity: Entity, where: Expression, *, limit: int | None = None) -> list[Record]:
        """Returns the rows of an entity that meet a condition."""
        statement = select_rows(self._database, entity.description, where, None, limit)
        found = await self._database.fetch(statement.sql, statement.parameters)
        return [statement.reader.record(row) for row in found]


class Changes:
    """Makes changes on behalf of one viewer.

    The methods raise Unauthenticated if there is no viewer, and Forbidden if the viewer may not make the change. They
    raise Refused if the input, a version, a domain rule or a database constraint does not allow the change.
    `expected_version`: the version that the row must have; None to accept every version.
    """

    def __init__(self, database: Database, viewer: Viewer | None, settings: Settings) -> None:
        self.database = database
        self.viewer = viewer
        self.settings = settings
        self.places: Places | None = None
        """Set for a request with an idempotency key. Each change then takes effect once, and its result is stored."""
        self.written_row: Record | None = None
        """The row that the last change wrote by a single statement, or None. The row is visible to the viewer."""

    async def run(self, work: Callable[[Unit], Awaitable[Result]], *, one_row: bool = False) -> Result:
        """Runs `work` in one transaction, and returns the result of `work`. Raises Refused for constraint violations.

        If a concurrent transaction makes the database abort this one, for example in a deadlock, `work` runs again from
        the beginning. So `work` must have no effects outside the transaction. Raises TimedOut if the database aborts
        too many attempts (see `restart`).

        With an idempotency key, work that has already taken effect does not run again: its stored result is returned,
        or its stored refusal is raised. `one_row`: whether `work` may write only a single row. If so, `work` is first
        tried as a single statement.
        """
        viewer = access.required(self.viewer)
        place = self.places.next() if self.places else None
        self.written_row = None
        # An idempotency key needs a transaction, because the outcome is stored together with the change.
        single_statement = one_row and place is None and self.database.writes_in_single_statement

        async def attempt(wanted: WantedRows) -> Result | Refused:
            async with self.database.transaction() as transaction:
                unit = Unit(self.database, transaction, viewer, self.settings, wanted)
                await unit.hold_rows(wanted.by_entity(), looked_at=wanted.by_entity(shared=True))
                result = await (once(unit, place, work) if place else work(unit))
                if self.places and is_refused(result):
                    self.places.looked_at |= unit.looked_at
                await unit.finish()
            return cast(Result | Refused, result)

        try:
            looked_at = self.places.looked_at if self.places else set()
            async with refusing(self.database, _Committed(self.database, viewer, looked_at)):
                result = await self._in_single_statement(viewer, work) if single_statement else _NOT_RUN
                if result is _NOT_RUN:
                    result = await restarting(self.database, attempt)
        except Undone as undone:
            return cast(Result, undone.result)
        self.database.wake()  # after the commit: tells the log follower that there are new events
        if isinstance(result, Refused):
            raise result
        return cast(Result, result)

    async def _in_single_statement(self, viewer: Viewer, work: Callable[[Unit], Awaitable[object]]) -> object:
        """Runs `work` as a single statement. Returns `_NOT_RUN`, and writes nothing, if `work` needs a transaction."""
        unit = SingleStatementUnit(self.database, viewer, self.settings)
        try:
            result = await work(unit)
            await unit.finish()
        except NeedsTransaction:
            return _NOT_RUN
        except Exception as error:
            if lost_to_rival(self.database, error):
                return _NOT_RUN
            raise
        self.written_row = unit.written_row
        return result

    async def create(self, entity: Entity, values: Mapping[str, Any]) -> UUID:
        """Creates a row and returns its id."""
        return await self.run(lambda unit: unit.create(entity, values), one_row=True)

    async def update(self, entity: Entity, id: UUID, values: Mapping[str, Any], expected_version: int | None) -> UUID:
        """Sets the columns in `values`; None clears a column. Other columns keep their values. Returns the row's id."""
        await self.run(lambda unit: unit.update(entity, id, values, expected_version), one_row=True)
        return id

    async def delete(self, entity: Entity, id: UUID, expected_version: int | None) -> UUID:
        """Deletes a row and the rows that it owns. Returns the row's id."""
        await self.run(lambda unit: deletion.delete(unit, entity, id, expected_version))
        return id

    async def restore(self, entity: Entity, id: UUID, expected_version: int | None) -> UUID:
        """Restores a deleted row and the rows that were deleted with it. Returns the row's id."""
        await self.run(lambda unit: deletion.restore(unit, entity, id, expected_version))
        return id

    async def upsert(self, entity: Entity, values: Mapping[str, Any], *, restoring: bool = False) -> UUID:
        """Creates a row with the external id in `values`, or updates the existing row with this external id.

        Returns the row's id. `restoring`: whether to restore the existing row if it is deleted. If False, raises
        Refused (STATE) for a deleted row.
        """

        async def work(unit: Unit) -> tuple[UUID, Outcome]:
            await lock_found(unit, entity, [values])
            return await upsert(unit, entity, values, restoring=restoring)

        return (await self.run(work))[0]

    async def bulk(
        self, entity: Entity, operation: BulkOperation, rows: Sequence[RowChange], policy: Policy
    ) -> list[RowResult]:
        """Changes many rows in one transaction. Returns one result per row, in the order of `rows`.

        With the policy ALL_OR_NOTHING, nothing is written if any row is refused, and only the results of refused rows
        contain problems. Unique values and trees are checked after the last row.

        With EACH, refused rows do not affect the other rows. Each row is checked after the previous rows are written.
        """
        order = await order_of_changes(entity, operation, rows)
        return await self.run(lambda unit: change_rows(unit, entity, operation, rows, policy, order))
