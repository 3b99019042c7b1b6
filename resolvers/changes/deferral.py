"""Defers unique rules, and checks that compare rows, to the end of a bulk change.

Two rows may thus exchange unique values, and a tree may be inverted. The unique indexes themselves cannot be deferred:
they are partial indexes, and SQLite has no deferrable indexes.

Therefore a changed row first keeps its old unique values in the index. At the end, all changed rows leave the unique
indexes. Then each row is written with its new values. Checks that compare several rows run last.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from core.errors import Problem, ProblemCode, Refused
from models.dialect.base import Transaction
from resolvers.changes.unique_rules import EXTERNAL_ID, deferrable_columns, rules_of
from resolvers.registry import Entity
from resolvers.search.record import Record

RowCheck = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Checks a row together with others, and raises Refused. The row is as it is after the change."""

Write = Callable[[], Awaitable[object]]


class Writing(Protocol):
    """The attributes and methods of a unit of work that this module uses."""

    now: datetime

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""

    async def attempt(self, write: Write, entity: Entity, rows: Mapping[UUID, Mapping[str, Any]]) -> Refused | None:
        """Executes a write in a savepoint. Returns the refusal, or None if the write was not refused."""


@dataclass(frozen=True, slots=True)
class _Deferred:
    """The deferred values of a row.

    `index`: the position of the input row that set these values.
    `columns`: the deferred values in stored form, by column.
    `whole`: all columns of the row after the change.
    """

    index: int
    columns: Mapping[str, Any]
    whole: Mapping[str, Any]


class Deferral:
    """Collects the unique values and the checks that a bulk change defers to its end.

    `index`: the position of the row that is being changed.

    Access, and all rules that concern one row alone, are checked immediately.
    """

    def __init__(self, entity: Entity) -> None:
        self.entity = entity
        self.index = 0
        self.moved: dict[UUID, int] = {}
        """The rows whose unique values were written at the end, each with the position of its change in the input."""
        self._columns = deferrable_columns(entity.description)
        self._waiting: dict[UUID, _Deferred] = {}
        self._checks: list[tuple[int, UUID, RowCheck]] = []
        self._log: list[tuple[UUID, _Deferred | None]] = []

    # While rows are changed

    def withhold(self, before: Record, columns: Mapping[str, Any], whole: Mapping[str, Any]) -> dict[str, Any]:
        """Defers the new unique values of a row to the end. Returns the other columns, which are written now.

        `columns`: the changed columns in stored form.
        `whole`: all columns of the row after the change.

        For a deleted row, nothing is deferred, because the row is not in the unique indexes.
        """
        known = self._waiting.get(before.id)
        held = {} if before["deleted_at"] is not None else {name: columns[name] for name in self._held(columns)}
        rest = {name: value for name, value in columns.items() if name not in held}
        earlier = {} if known is None else {name: value for name, value in known.columns.items() if name not in rest}
        if held or earlier:
            self._keep(before.id, _Deferred(self.index, {**earlier, **held}, whole))
        return rest

    def _held(self, columns: Mapping[str, Any]) -> Collection[str]:
        held = self._columns & columns.keys()
        for rule in rules_of(self.entity.description):
            # While a row only gains or loses the condition. The rules of an entity see to rows that move.
            condition = rule.condition
            if condition is not None and condition in columns and columns.keys().isdisjoint(rule.columns):
                held = held | {condition}
        return held

    def _keep(self, id: UUID, deferred: _Deferred | None) -> None:
        self._log.append((id, self._waiting.get(id)))
        if deferred is None:
            del self._waiting[id]
        else:
            self._waiting[id] = deferred

    def show(self, found: Iterable[Record]) -> None:
        """Puts the withheld values into rows that were read from the database."""
        for row in found if self._waiting else ():
            deferred = self._waiting.get(row.id)
            if deferred is not None:
                row.update((name, value) for name, value in deferred.columns.items() if name in row)

    def check_later(self, id: UUID, check: RowCheck) -> None:
        """Defers a check of the row `id` to the end."""
        self._checks.append((self.index, id, check))

    def mark(self) -> tuple[int, int]:
        """Returns a mark for `undo`. Must be called when a savepoint begins."""
        return len(self._log), len(self._checks)

    def undo(self, mark: tuple[int, int]) -> None:
        """Discards what was deferred since `mark`. Must be called after a rollback to the savepoint."""
        while len(self._log) > mark[0]:
            id, earlier = self._log.pop()
            if earlier is None:
                del self._waiting[id]
            else:
                self._waiting[id] = earlier
        del self._checks[mark[1] :]

    # At the end

    async def settle(self, unit: Writing, refused: Collection[UUID]) -> list[tuple[int, Refused]]:
        """Writes the deferred unique values. Returns the refusals, with the positions of the rows.

        `refused`: the ids of the rows whose changes were refused. These rows are removed from the unique indexes as
        well, so that they cause no more refusals. Therefore, if any row was refused, the caller must roll the
        transaction back.
        """
        waiting, self._waiting = self._waiting, {}
        self._log.clear()
        if not waiting:
            return []
        model, client = self.entity.description.model, unit.transaction.client
        new_ids = [id for id, deferred in waiting.items() if EXTERNAL_ID in deferred.columns]
        _ = await model.filter(id__in=[*waiting, *refused]).using_db(client).update(deleted_at=unit.now)
        if new_ids or refused:
            _ = await model.filter(id__in=[*new_ids, *refused]).using_db(client).update(external_id=None)
        problems = []
        for id, deferred in waiting.items():
            write = partial(_write, self.entity, unit, id, deferred)
            found = await unit.attempt(write, self.entity, {id: deferred.whole})
            if found is not None:
                problems.append((deferred.index, found))
            else:
                self.moved[id] = deferred.index
        return problems

    async def check(self, unit: RowGetter, refused: Collection[int]) -> list[tuple[int, Refused]]:
        """Runs the deferred checks. Returns the refusals, with the positions of the rows.

        `refused`: the positions of rows that were already refused. These rows are not checked.
        """
        problems = []
        for index, id, check in self._checks:
            row = None if index in refused else await unit.get(self.entity.description.model, id)
            if row is not None and row["deleted_at"] is None:
                try:
                    await check(row)
                except Refused as error:
                    problems.append((index, error))
        return problems

    def unseen(self, visible: Collection[UUID]) -> list[tuple[int, Refused]]:
        """Returns the refusals for changed rows that the viewer can no longer see.

        `visible`: the ids of the changed rows that the viewer can still see.
        """
        message = f"You may not give up access to this {self.entity.name} by your own change."
        refused = Refused((Problem((), ProblemCode.NOT_ALLOWED, message),))
        return [(index, refused) for id, index in self.moved.items() if id not in visible]


class RowGetter(Protocol):
    """The method of a unit of work that reads a row."""

    async def get(self, model: Any, id: UUID | None) -> Record | None:
        """Returns the row with an id, without access control."""


async def _write(entity: Entity, unit: Writing, id: UUID, deferred: _Deferred) -> None:
    columns = {**deferred.columns, "deleted_at": None}
    await entity.description.model.filter(id=id).using_db(unit.transaction.client).update(**columns)
