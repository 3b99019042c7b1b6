"""The entry point for writes: `Changes` runs a row change, a bulk change or a domain mutation in one transaction.

The GraphQL mutations call `Changes`. It runs work again that the database aborted because of a concurrent transaction,
converts constraint violations into Refused, and makes changes with an idempotency key take effect only once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast
from uuid import UUID

from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access
from resolvers.access import Viewer
from resolvers.changes import deletion
from resolvers.changes.replay import Places, once
from resolvers.changes.results import Outcome, RowResult, Undone
from resolvers.changes.single_statement import NeedsTransaction, SingleStatementUnit
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import upsert
from resolvers.changes.violations import lost_to_rival, refusing
from resolvers.registry import Entity
from resolvers.search.record import Record

Result = TypeVar("Result")

_TRIES = 6
"""Maximum number of times that work is run, if the database keeps aborting it because of other transactions."""


class Policy(StrEnum):
    """What happens to the other rows of a bulk change if one is refused."""

    ALL_OR_NOTHING = "ALL_OR_NOTHING"
    EACH = "EACH"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a bulk change. `id`: the row to update or delete; None for a new row.

    `expected_version`: the version that the row must have; None to accept every version.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    id: UUID | None = None
    expected_version: int | None = None


RowAction = Callable[[Unit, RowChange], Awaitable[tuple[UUID, Outcome]]]


class Changes:
    """Makes changes on behalf of one viewer.

    The methods raise Unauthenticated if there is no viewer, Forbidden if the viewer may not make the change, and
    Refused if the input, a version, a domain rule or a database constraint does not allow the change.
    `expected_version`: the version that the row must have; None to accept every version.
    """

    def __init__(self, database: Database, viewer: Viewer | None, settings: Settings) -> None:
        self.database = database
        self.viewer = viewer
        self.settings = settings
        self.places: Places | None = None
        """Set for a request with an idempotency key, so that each change takes effect once and its result is stored."""
        self.written_row: Record | None = None
        """The row that the last change wrote by a single statement, or None. The row is visible to the viewer."""

    async def run(self, work: Callable[[Unit], Awaitable[Result]], *, one_row: bool = False) -> Result:
        """Runs `work` in one transaction, and returns the result of `work`.

        Raises Refused if a database constraint is violated. If the database aborts the transaction because of a
        concurrent transaction, for example in a deadlock, `work` runs again from the beginning. So `work` must have no
        effects outside the transaction. With an idempotency key, work that has already taken effect does not run again:
        its stored result is returned, or its stored refusal is raised. `one_row`: whether `work` may turn out to write
        only one row. If so, a single statement without a transaction is tried first.
        """
        viewer = access.required(self.viewer)
        place = self.places.next() if self.places else None
        self.written_row = None
        # An idempotency key needs a transaction, because the outcome is stored together with the change.
        single_statement = one_row and place is None and self.database.writes_in_single_statement
        for tries_left in reversed(range(_TRIES)):
            try:
                if single_statement:
                    single_statement = False  # tried once; if that fails, a transaction is used
                    single = SingleStatementUnit(self.database, viewer, self.settings)
                    result: Result | Refused = await work(single)
                    await single.finish()
                    self.written_row = single.written_row
                else:
                    async with self.database.transaction() as transaction:
                        unit = Unit(self.database, transaction, viewer, self.settings)
                        result = await (once(unit, place, work) if place else work(unit))
                        await unit.finish()
                self.database.wake()  # after the commit: tells the log follower that there are new events
                if isinstance(result, Refused):
                    raise result
                return result
            except NeedsTransaction:
                continue
            except Undone as undone:
                return cast(Result, undone.result)
            except Exception as error:
                if tries_left and lost_to_rival(self.database, error):
                    continue
                with refusing(self.database):
                    raise
        raise AssertionError("the last try returns or raises")

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
        """Restores a deleted row and the rows to which its deletion cascaded. Returns the row's id."""
        await self.run(lambda unit: deletion.restore(unit, entity, id, expected_version))
        return id

    async def upsert(self, entity: Entity, values: Mapping[str, Any]) -> UUID:
        """Creates a row with the external id in `values`, or updates the existing row with this external id.

        Returns the row's id. An existing row that is deleted is restored.
        """
        return (await self.run(lambda unit: upsert(unit, entity, values)))[0]

    async def bulk(self, rows: Sequence[RowChange], action: RowAction, policy: Policy) -> list[RowResult]:
        """Applies `action` to many rows in one transaction. Returns one result per row, in the order of `rows`.

        With the policy ALL_OR_NOTHING, nothing is written if any row is refused; only the results of refused rows then
        have problems. With the policy EACH, a refused row does not affect the other rows.
        """

        async def each(unit: Unit) -> list[RowResult]:
            results = [RowResult(index) for index in range(len(rows))]
            for row, result in zip(rows, results, strict=True):
                try:
                    with refusing(unit.database):
                        async with unit.savepoint():
                            result.id, result.outcome = await action(unit, row)
                except Refused as refused:
                    result.problems = refused.problems
            if policy is Policy.ALL_OR_NOTHING and any(result.problems for result in results):
                raise Undone([RowResult(result.index, problems=result.problems) for result in results])
            return results

        return await self.run(each)
