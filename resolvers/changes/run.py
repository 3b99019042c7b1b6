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
from resolvers import access, authentication
from resolvers.access import Viewer
from resolvers.authentication import Belief
from resolvers.changes import deletion
from resolvers.changes.replay import Places, once
from resolvers.changes.results import Outcome, RowResult, Undone
from resolvers.changes.single_statement import AtOnce, NotAlone
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import upsert
from resolvers.changes.violations import lost_to_rival, refusing
from resolvers.registry import Entity
from resolvers.search.record import Record

Result = TypeVar("Result")

_TRIES = 6
_UNPROVED = "Nobody knows yet whether the caller stands."


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
        self.left: Record | None = None
        """The row that the last change wrote, as it is now, where that is known; the viewer sees it."""
        self.belief: Belief | None = None
        """That the viewer stands, where that is only believed: then one change is made at most, which proves it."""

    async def run(self, work: Callable[[Unit], Awaitable[Result]], *, one_row: bool = False) -> Result:
        """Does `work` in one transaction. Raises Refused when the database's own rules refuse what it wrote.

        When rivals hold each other up, the database ends one of them: its work is then done again from the beginning.
        Under an idempotency key, work that was done before is not done again: its result is given, or its refusal.
        `one_row`: it may turn out to write a single row, which is tried first, in one statement (`at_once`). For a
        viewer who is only believed nothing else is tried: raises Unproved where nothing was written.
        """
        viewer = access.required(self.viewer)
        if self.belief is not None:
            return await self._proving(viewer, self.belief, work if one_row else None)
        place = self.places.next() if self.places else None
        self.left = None
        at_once = one_row and place is None and self.database.writes_at_once
        for tries_left in reversed(range(_TRIES)):
            try:
                if at_once:
                    at_once = False
                    lone = AtOnce(self.database, viewer, self.settings)
                    result: Result | Refused = await work(lone)
                    await lone.finish()
                    self.left = lone.left
                else:
                    async with self.database.transaction() as transaction:
                        unit = Unit(self.database, transaction, viewer, self.settings)
                        result = await (once(unit, place, work) if place else work(unit))
                        await unit.finish()
                self.database.wake()
                if isinstance(result, Refused):
                    raise result
                return result
            except NotAlone:
                continue
            except Undone as undone:
                return cast(Result, undone.result)
            except Exception as error:
                if tries_left and lost_to_rival(self.database, error):
                    continue
                with refusing(self.database):
                    raise
        raise AssertionError("the last try returns or raises")

    async def _proving(
        self, viewer: Viewer, belief: Belief, work: Callable[[Unit], Awaitable[Result]] | None
    ) -> Result:
        """A change that proves in its one statement for whom it is made. Raises Unproved when nothing was written."""
        lone = AtOnce(self.database, viewer, self.settings, belief)
        try:
            if work is None:
                raise NotAlone
            result = await work(lone)
            await lone.finish()
        except NotAlone:
            belief.alone, belief.sent = belief.sent, False
            raise authentication.Unproved(_UNPROVED) from None
        except Exception as error:
            if not belief.sent or self.database.violation(error) is not None:
                belief.sent = False
                raise authentication.Unproved(_UNPROVED) from None
            raise
        if not belief.is_proved:  # there was nothing to write
            raise authentication.Unproved(_UNPROVED)
        belief.sent = False
        self.left = lone.left
        self.database.wake()
        return result

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
