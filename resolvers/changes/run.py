"""What callers write by: one change, one of a domain's verbs, or many rows at once; each call is one transaction."""

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


class Policy(StrEnum):
    """What happens to the other rows of a bulk change when one is refused."""

    ALL_OR_NOTHING = "ALL_OR_NOTHING"
    EACH = "EACH"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a bulk change: its values, and for an update or a deletion which row, at which version."""

    values: Mapping[str, Any] = field(default_factory=dict)
    id: UUID | None = None
    expected_version: int | None = None


RowAction = Callable[[Unit, RowChange], Awaitable[tuple[UUID, Outcome]]]


class Changes:
    """Writes on behalf of one viewer."""

    def __init__(self, database: Database, viewer: Viewer | None, settings: Settings) -> None:
        self.database = database
        self.viewer = viewer
        self.settings = settings
        self.places: Places | None = None
        """Of a request with an idempotency key: each change is then made once, and its result is remembered."""
        self.written_row: Record | None = None
        """The row that the last change wrote, as it is now, where that is known; the viewer sees it."""

    async def run(self, work: Callable[[Unit], Awaitable[Result]], *, one_row: bool = False) -> Result:
        """Does `work` in one transaction. Raises Refused when the database's own rules refuse what it wrote.

        When rivals hold each other up, the database ends one of them: its work is then done again from the beginning.
        Under an idempotency key, work that was done before is not done again: its result is given, or its refusal.
        `one_row`: it may turn out to write a single row; that is tried first, by a single statement.
        """
        viewer = access.required(self.viewer)
        place = self.places.next() if self.places else None
        self.written_row = None
        single_statement = one_row and place is None and self.database.writes_in_single_statement
        for tries_left in reversed(range(_TRIES)):
            try:
                if single_statement:
                    single_statement = False
                    single = SingleStatementUnit(self.database, viewer, self.settings)
                    result: Result | Refused = await work(single)
                    await single.finish()
                    self.written_row = single.written_row
                else:
                    async with self.database.transaction() as transaction:
                        unit = Unit(self.database, transaction, viewer, self.settings)
                        result = await (once(unit, place, work) if place else work(unit))
                        await unit.finish()
                self.database.wake()
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
        """Creates a row and returns its id. Raises Refused, Forbidden."""
        return await self.run(lambda unit: unit.create(entity, values), one_row=True)

    async def update(self, entity: Entity, id: UUID, values: Mapping[str, Any], expected_version: int | None) -> UUID:
        """Changes a row; absent values stay, None clears. Raises Refused, Forbidden."""
        await self.run(lambda unit: unit.update(entity, id, values, expected_version), one_row=True)
        return id

    async def delete(self, entity: Entity, id: UUID, expected_version: int | None) -> UUID:
        """Deletes a row and what it owns. Raises Refused, Forbidden."""
        await self.run(lambda unit: deletion.delete(unit, entity, id, expected_version))
        return id

    async def restore(self, entity: Entity, id: UUID, expected_version: int | None) -> UUID:
        """Brings a deleted row back, with what its deletion took along. Raises Refused, Forbidden."""
        await self.run(lambda unit: deletion.restore(unit, entity, id, expected_version))
        return id

    async def upsert(self, entity: Entity, values: Mapping[str, Any]) -> UUID:
        """Creates the row with an external id, or changes it; a deleted one is restored. Raises Refused, Forbidden."""
        return (await self.run(lambda unit: upsert(unit, entity, values)))[0]

    async def bulk(self, rows: Sequence[RowChange], action: RowAction, policy: Policy) -> list[RowResult]:
        """Applies an action to many rows in one transaction; results come in the rows' order.

        ALL_OR_NOTHING: when a row is refused nothing is written, and the refused rows alone have problems. EACH: a
        refused row leaves the others alone.
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
