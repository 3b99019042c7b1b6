"""Writes many rows of an entity in a few statements, and checks references between rows. The base of `Unit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from tortoise.expressions import F

from core import clock
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from models.description import ToOne
from models.dialect.base import Database, Transaction
from models.sealing import stored
from models.values import checked, companions, out_of_range, required
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes import living_parents, lock_plan
from resolvers.changes.different_values import write_each
from resolvers.changes.insertion import SLICE as _SLICE
from resolvers.changes.insertion import insert
from resolvers.changes.lock_order import WantedRows, place
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.locking_reader import LockingReader
from resolvers.changes.related_rows import RelatedRows
from resolvers.changes.value_checks import refuse_masks, with_defaults
from resolvers.changes.violations import writing
from resolvers.events import values as event_values
from resolvers.events.event_log import Pending
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, Among, Expression, equals, every
from resolvers.search.record import Record

_DIFFERENT = 200
"""The number of rows to which one statement writes different values."""


class RowWriter(LockingReader):
    """Writes many rows of an entity at a time, in one transaction, and collects their events."""

    def __init__(
        self, database: Database, transaction: Transaction | None, viewer: Viewer, wanted: WantedRows | None = None
    ) -> None:
        super().__init__(database, transaction, viewer, wanted)
        self.now: datetime = clock.now()
        self.wrote = 0
        """The number of rows written so far."""
        self.numbered = 0
        """The number of documents that were given a number of a series so far (see `number_series`)."""
        self.events: list[Pending] = []
        """The events of the transaction."""
        self.logged = 0
        """The number of these events that `take_events` has returned."""
        self._assignable: dict[tuple[str, UUID], bool] = {}
        """Rows that are `assignable`, by entity name and id. The values tell whether the row is locked."""
        self.extensible: set[tuple[str, UUID]] = set()
        """Rows to which the viewer is known to be able to add parts, by entity name and id (see `extensible`)."""
        self.related: RelatedRows = {}
        """Related rows that were read before the first write. A row that this transaction writes is removed."""

    @cached_property
    def together(self) -> UUID:
        """The id of the transaction in the event log."""
        return new_id()

    def take_events(self) -> list[Pending]:
        """Returns the events that are not in the event log. The caller must write them (see `append.write`)."""
        new, self.logged = self.events[self.logged :], len(self.events)
        return new

    async def lock_ahead(
        self, entity: Entity, operation: Operation, rows: Sequence[RowChange], known: Sequence[Record] | None = None
    ) -> None:
        """Locks the rows that the changes in `rows` will lock, in lock order (see `lock_order`).

        Rows that are not known in advance are locked later. `known`: the rows to be changed, if they have already been
        read.
        """
        await lock_plan.lock_ahead(self, entity, operation, rows, known)

    async def create_all(self, entity: Entity, rows: Sequence[Mapping[str, Any]]) -> None:
        """Creates rows of an entity without domain rules, in a few statements. Raises the same errors as `create`.

        The field path of each problem starts with the index of the row.
        """
        assert entity.rules is None
        if not rows:
            return
        ready: list[dict[str, object]] = []
        for index, given in enumerate(rows):
            access.permit(self.viewer, Operation.CREATE, entity, frozenset(given))
            problems: list[Problem] = []
            ready.append(checked(entity.description, given, problems))
            required(entity.description, ready[-1], problems)
            refuse_masks(entity, ready[-1], problems)
            _refuse(problems, index)
        await self.lock_ahead(entity, Operation.CREATE, [RowChange(row) for row in ready])
        await self._learn_assignable(entity, ready)
        for index, row in enumerate(ready):
            problems = []
            await self._check_references(entity, row, problems)
            _refuse(problems, index)
        ids = await self.insert_all(entity, [with_defaults(entity, row) for row in ready])
        await self._require_all_visible(entity, ids)

    async def insert_all(self, entity: Entity, rows: Sequence[Mapping[str, object]]) -> list[UUID]:
        """Writes new rows from validated values, and returns their ids. Much faster than `insert` for each row."""
        ids: list[UUID] = []
        for start in range(0, len(rows), _SLICE):
            made = [self.new_row(entity, values) for values in rows[start : start + _SLICE]]
            columns = [stored(self.database.keys, entity.description, row) for row in made]
            with writing(self.database, entity, {row["id"]: row for row in made}):
                await insert(self.transaction, entity.description, columns)
            for row in made:
                self.log_new(entity, row)
                self._note_assignable(entity, row)
            self.held.add([place(entity, row["id"]) for row in made], inserted=True)
            ids += [row["id"] for row in made]
        self.wrote += len(ids)
        return ids

    async def mark_all(self, entity: Entity, rows: Sequence[Record], changed: Mapping[str, object]) -> None:
        """Writes the columns `changed` to several locked rows, and adds an event for each row.

        Much faster than `store` for each row. No other column may be derived from the columns in `changed`.
        """
        columns = {**changed, "updated_at": self.now}
        self.refuse_out_of_range(entity, {**changed, "version": max((row["version"] + 1 for row in rows), default=1)})
        for start in range(0, len(rows), _SLICE):
            these = rows[start : start + _SLICE]
            with writing(self.database, entity, {row.id: {**row, **columns} for row in these}):
                _ = await (
                    entity.description.model.filter(id__in=[row.id for row in these])
                    .using_db(self.transaction.client)
                    .update(**columns, version=F("version") + 1)
                )
            self.held.add(place(entity, row.id) for row in these)  # the caller may not have locked them
            for row in these:
                self._forget(entity, row.id)
                version = row["version"] + 1
                changes = event_values.changed(entity.description, row, {**columns, "version": version})
                self.events.append(Pending(entity.name, row.id, version, operation_of(changed), changes))
        self.wrote += len(rows)

    async def mark_each(self, entity: Entity, changes: Sequence[tuple[Record, Mapping[str, Any]]]) -> None:
        """Works like `mark_all`, but writes to each row its own values.

        All changes set the same columns, of which none is sensitive.
        """
        for start in range(0, len(changes), _DIFFERENT):
            some = changes[start : start + _DIFFERENT]
            values = {row.id: {**new, "version": row["version"] + 1, "updated_at": self.now} for row, new in some}
            for one in values.values():
                self.refuse_out_of_range(entity, one)
            with writing(self.database, entity, {row.id: {**row, **values[row.id]} for row, _ in some}):
                await write_each(self.database, self.transaction, entity.description, values)
            self.held.add(place(entity, row.id) for row, _ in some)
            for row, _ in some:
                self._forget(entity, row.id)
                logged = event_values.changed(entity.description, row, values[row.id])
                self.events.append(Pending(entity.name, row.id, row["version"] + 1, Operation.UPDATE, logged))
        self.wrote += len(changes)

    def _forget(self, entity: Entity, id: UUID) -> None:
        """Forgets what was read of a row that has changed."""
        for known in (self._assignable, self.related, self.foreseen):
            known.pop((entity.name, id), None)

    def new_row(self, entity: Entity, values: Mapping[str, object]) -> dict[str, Any]:
        """Returns the columns of a new row: the validated `values`, and the columns that the server sets.

        Raises Refused (OUT_OF_RANGE) if a number is too large or too small for its column.
        """
        self.refuse_out_of_range(entity, values)
        row = {**values, "created_at": self.now, "updated_at": self.now, "version": 1}
        row["id"] = row.get("id") or new_id()
        return row | companions(entity.description, row)

    def refuse_out_of_range(self, entity: Entity, columns: Mapping[str, object]) -> None:
        """Raises Refused (OUT_OF_RANGE) if a number in `columns` is too large or too small for its column.

        Must be called before every write.
        """
        # The model has validated the input, but rules may have computed further numbers from it.
        problems = out_of_range(entity.description, columns)
        if problems:
            raise Refused(problems)

    def log_new(self, entity: Entity, row: Mapping[str, Any]) -> None:
        """Adds the event for a new row. The row itself may be written later in the transaction."""
        self.related.pop((entity.name, row["id"]), None)
        changes = event_values.created(entity.description, row)
        if row["updated_at"] != self.now:  # an imported row keeps its original time
            changes |= {"updated_at": (None, event_values.written(row["updated_at"]))}
        self.events.append(Pending(entity.name, row["id"], row["version"], Operation.CREATE, changes))

    def _note_assignable(self, entity: Entity, row: Mapping[str, Any]) -> None:
        """Records that a row that was just inserted is assignable. No other transaction can see the row yet."""
        if access.is_assignable(self.viewer, entity, {"deleted_at": None, **row}):
            self._assignable[entity.name, row["id"]] = True
            self.extensible.add((entity.name, row["id"]))

    async def _require_all_visible(self, entity: Entity, ids: Sequence[UUID], seen: Expression | None = None) -> None:
        seen = access.rows(self.viewer, entity) if seen is None else seen
        if seen != EVERY_ROW and len(await self.ids(entity.description.model, every(_among(ids), seen))) < len(ids):
            raise Refused.one(
                ProblemCode.NOT_ALLOWED,
                f"You may not give up access to this {entity.name} by your own change.",
            )

    async def _check_references(self, entity: Entity, values: Mapping[str, Any], problems: list[Problem]) -> None:
        for one in entity.description.to_one.values():
            id = values.get(one.column)
            if id is None:
                continue
            hold = one.name in entity.owned_by
            if one.name in entity.hangs_on and self.extensible_rows(registry.target(one)) != EVERY_ROW:
                problems += await self._problems_of_part(one, id, hold=hold)
            elif not await self._is_assignable(one, id, hold=hold):
                problems.append(Problem((one.column,), ProblemCode.NOT_FOUND, registry.target(one).absent))

    def extensible_rows(self, target: Entity) -> Expression:
        """Returns the condition that the viewer may add parts to a row that is assignable.

        The viewer must be able to change the row, and its customer must not be deleted.
        """
        changeable = access.changeable(self.viewer, target)
        is_changeable = EVERY_ROW if changeable == access.rows(self.viewer, target) else changeable
        living = living_parents.of_living(target)
        return living if is_changeable == EVERY_ROW else every(is_changeable, living)

    async def learn_extensible(self, target: Entity) -> None:
        """Reads which rows meet `extensible_rows`, if many rows of an entity may get parts. Does nothing here."""

    async def _problems_of_part(self, one: ToOne, id: UUID, *, hold: bool) -> tuple[Problem, ...]:
        """Returns the problems if the viewer may not add a part to a row, or if the customer of the row is deleted."""
        key, target = (one.target, id), registry.target(one)
        held = self._assignable.get(key)
        known = self.related.get(key)
        assignable = held is not None or (known is not None and access.is_assignable(self.viewer, target, known))
        if assignable and (held or not hold):
            if key not in self.extensible:
                await self.learn_extensible(target)
            if key in self.extensible:
                return ()
        where = every(equals("id", id), access.assignable(self.viewer, target))
        if await self._read_target(target, every(where, self.extensible_rows(target)), hold=hold):
            self._assignable[key] = hold
            self.extensible.add(key)
            return ()
        if not await self.read(target, where):
            return (Problem((one.column,), ProblemCode.NOT_FOUND, target.absent),)
        if not await self.read(target, every(where, access.changeable(self.viewer, target))):
            return access.unchangeable(target, one.column).problems
        return (await living_parents.refusal(self, target, id, one.column)).problems

    async def _learn_assignable(self, entity: Entity, rows: Sequence[Mapping[str, Any]]) -> None:
        for one in entity.description.to_one.values():
            if one.name in entity.owned_by:
                continue  # locked by `_is_assignable`
            ids = {row[one.column]: None for row in rows if row.get(one.column) is not None}
            unknown = [id for id in ids if (one.target, id) not in self._assignable]
            if len(unknown) > 1:
                target = registry.target(one)
                where = every(_among(unknown), access.assignable(self.viewer, target))
                extensible = self.extensible_rows(target) if one.name in entity.hangs_on else EVERY_ROW
                found = await self.read_referenced(target, every(where, extensible), columns=("id",))
                self._assignable |= {(one.target, row.id): False for row in found}
                self.extensible |= {(one.target, row.id) for row in found if extensible != EVERY_ROW}

    async def _is_assignable(self, one: ToOne, id: UUID, *, hold: bool) -> bool:
        """Returns whether the viewer may make the relation `one` of a row refer to the row `id`.

        If so, the answer is cached for the transaction.

        `hold`: whether to lock the row `id`. Owners are locked, because a concurrent deletion of an owner could
        otherwise miss the row that is being written.
        """
        key, target = (one.target, id), registry.target(one)
        known = self.related.get(key)
        if known is not None and not hold and access.is_assignable(self.viewer, target, known):
            return True
        held = self._assignable.get(key)
        if held is None or (hold and not held):
            where = every(equals("id", id), access.assignable(self.viewer, target))
            if not await self._read_target(target, where, hold=hold):
                return False
            self._assignable[key] = hold
        return True

    async def _read_target(self, target: Entity, where: Expression, *, hold: bool) -> list[Record]:
        """Reads rows to which a row is about to refer. `hold`: whether to lock them as rows to be changed."""
        return await (self.read(target, where, lock=True) if hold else self.read_referenced(target, where))


def _among(ids: Sequence[UUID]) -> Expression:
    return equals("id", ids[0]) if len(ids) == 1 else Among("id", tuple(ids))


def _refuse(problems: Sequence[Problem], index: int) -> None:
    """Raises Refused if there are problems. `index`: the index of the row that has them."""
    if problems:
        raise Refused([problem.under(str(index)) for problem in problems])


def operation_of(changed: Mapping[str, object]) -> Operation:
    """Returns the operation to log for a change of these columns: UPDATE, DELETE or RESTORE."""
    if "deleted_at" not in changed:
        return Operation.UPDATE
    return Operation.RESTORE if changed["deleted_at"] is None else Operation.DELETE
