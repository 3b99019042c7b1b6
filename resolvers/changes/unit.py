"""The unit of work: creates, updates and reads rows in one transaction, with access control, validation and rules.

`Changes.run` opens a unit, and passes it to mutations and domain rules. While a unit is open, code may await only its
methods: anything else, such as a data loader or a network call, could wait for a row that the transaction has locked.

This file is long because the steps of a change share the state of one class.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database, Transaction
from models.row import Row
from models.sealing import stored
from models.values import checked, companions, content, required
from resolvers import access, registry
from resolvers.access import Operation, Viewer
from resolvers.changes import (
    agreements,
    campaign_touches,
    client_ids,
    currencies,
    custom_values,
    lock_plan,
    open_work,
    pairs,
    parties,
    work_holders,
)
from resolvers.changes.deferral import Deferral, RowCheck, Write
from resolvers.changes.lock_order import WantedRows, place
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.merge_rules import MergeRules
from resolvers.changes.row_writer import RowWriter, operation_of
from resolvers.changes.unread_relations import require_other_ends, without_unread
from resolvers.changes.value_checks import (
    check_currency,
    check_times,
    check_version,
    may_be_null,
    refuse_masks,
    with_defaults,
)
from resolvers.changes.violations import refusing, writing
from resolvers.events import values as event_values
from resolvers.events.append import write
from resolvers.events.event_log import Pending
from resolvers.registry import Entity
from resolvers.search.expressions import Expression
from resolvers.search.order import Order
from resolvers.search.record import Record

Found = TypeVar("Found")


@dataclass(slots=True)
class Change:
    """A change of one row, as passed to domain rules.

    `before`: the row before the change; None for a new row.
    `values`: the columns to write.
    `given`: the names of the columns that the input has.
    `extra`: inputs that are not columns.

    A rule that changes only other rows must set `updated_at` in `values`: a change without values writes nothing.
    """

    unit: Unit
    operation: Operation
    entity: Entity
    id: UUID
    before: Record | None
    values: dict[str, Any]
    extra: dict[str, Any]
    given: frozenset[str] = frozenset()

    def get(self, column: str) -> Any:
        """Returns the value that a column has after the change."""
        if column in self.values:
            return self.values[column]
        return self.before[column] if self.before is not None else None

    def changes(self, column: str) -> bool:
        """Returns whether the change gives a column a new value."""
        return column in self.values and (self.before is None or self.values[column] != self.before[column])


class Rules(MergeRules):
    """Hooks for domain rules: validation before a row is written, and follow-up writes afterwards.

    The hooks run inside the transaction; an error rolls back the change. They may await only methods of `change.unit`.
    """

    extra: frozenset[str] = frozenset()
    """Names of inputs that are not columns of the entity. `follow` processes these inputs."""

    completes: frozenset[str] = frozenset()
    """Names of required columns that the input may omit, because `check` sets them."""

    history: frozenset[str] = frozenset()
    """Names of columns that only verbs and the server set, but that an import may set in a new row."""

    replaces: tuple[tuple[str, type[Row]], ...] = ()
    """Inputs that list rows which `follow` writes in place of the present ones, and the models of these owned rows."""

    lists: frozenset[str] = frozenset()
    """Names of inputs in `extra` that list rows which `follow` writes, such as the targets of an activity."""

    totals_of: tuple[str, ...] = ()
    """Paths of relations, such as "invoice.order", to rows whose parts `check` adds up. An import locks these rows."""

    async def check(self, change: Change) -> None:
        """Validates `change.values` and adds missing values before the row is written.

        Raises Refused if they are invalid.
        """

    async def follow(self, change: Change) -> None:
        """Makes further writes after the row is written, for example to related rows."""

    async def check_ends(self, unit: Unit, ends: Mapping[str, Record]) -> None:
        """Validates the locked rows that a verb links or unlinks, by foreign key. Raises Refused if it must not."""

    async def check_owned(self, unit: Unit, operation: Operation, rows: Sequence[Record]) -> Sequence[Record]:
        """Validates locked rows that are deleted or restored together with their owner.

        Returns the rows to delete or restore. In a restore, rows that are not returned stay deleted. Raises Refused if
        the owner must not be deleted or restored. Runs few statements for many rows.
        """
        return rows

    async def prepare_deletions(self, unit: Unit) -> None:
        """Reads and locks what `check` needs for all rows of a bulk deletion (`unit.deleting`), before the first one.

        These locks stay if a row is refused. Locks that `check` takes for a refused row do not.
        """

    def locks(self, operation: str, given: Collection[str]) -> Collection[str]:
        """Returns the names of the to-one relations whose rows `check` locks.

        These rows are locked in lock order, before the row to be changed.

        `operation`: an `Operation`.
        `given`: the names of the columns and inputs that an update changes.
        """
        return ()

    settles: frozenset[str] = frozenset()
    """Names of the entities after whose changes `settle` is called at the end of the transaction."""

    async def settle(self, unit: Unit, events: Sequence[Pending]) -> None:
        """Makes further writes at the end of the transaction, for all of its changes together.

        `events`: the changes of the entities in `settles`. Runs few statements for many changes.
        """

    async def also_locks(self, unit: Unit, operation: Operation, changes: Sequence[RowChange]) -> Collection[UUID]:
        """Returns the ids of further rows of the same entity that `follow` locks.

        They are locked together with the rows to be changed. When this method is called, rows that come earlier in the
        order of locks are already locked.
        """
        return ()


_NO_RULES = Rules()


def rules_of(entity: Entity) -> Rules:
    """Returns the domain rules of an entity, or rules that do nothing if the entity has none."""
    if entity.rules is None:
        return _NO_RULES
    assert isinstance(entity.rules, Rules)
    return entity.rules


def settled_by(events: Sequence[Pending]) -> dict[Rules, list[Pending]]:
    """Returns the rules that settle something after these changes, each with the changes."""
    found: dict[Rules, list[Pending]] = {}
    settling = _settling()
    for event in events:
        for rules in settling.get(event.entity, ()):
            found.setdefault(rules, []).append(event)
    return found


@cache
def _settling() -> dict[str, tuple[Rules, ...]]:
    """Returns the rules that settle changes, by the names of the changed entities."""
    found: dict[str, tuple[Rules, ...]] = {}
    for rules in map(rules_of, registry.entities()):
        for name in rules.settles:
            found[name] = (*found.get(name, ()), rules)
    return found


class Unit(RowWriter):
    """Reads and writes rows in one transaction, on behalf of a viewer."""

    def __init__(
        self,
        database: Database,
        transaction: Transaction | None,
        viewer: Viewer,
        settings: Settings,
        wanted: WantedRows | None = None,
    ) -> None:
        super().__init__(database, transaction, viewer, wanted)
        self.settings = settings
        self.deferral: Deferral | None = None
        """What a bulk change leaves for its end. None if each change is judged at once."""
        self.deleting: frozenset[UUID] = frozenset()
        """The rows of a bulk deletion, for rules that check them together (see `read_together`)."""
        self._read_for_all: dict[object, Mapping[UUID, Any]] = {}
        self.merging = False
        """Whether rows are merged or unmerged: then nothing has happened to which scores or campaigns would react."""

    @property
    def today(self) -> date:
        """The current calendar day in the server's time zone."""
        return clock.day_of(self.now, self.settings.time_zone)

    async def finish(self) -> None:
        """Settles the changes by rules, the touches of campaigns and open work, and writes the events to the event log.

        Must be called last, just before the commit.
        """
        await self._settle()
        await self.flush()
        await write(self, self.take_events())

    async def _settle(self) -> None:
        if not self.merging:
            for rules, events in settled_by(self.events).items():
                await rules.settle(self, events)
            await campaign_touches.settle(self)
        await open_work.settle(self)

    async def discard_events(self) -> None:
        """Works like `finish`, but discards the events instead of writing them. Also forgets which rows are locked.

        Called repeatedly in a transaction that will be rolled back, it limits the memory that the transaction needs.
        Must be called outside of savepoints.
        """
        await self._settle()
        await self.flush()
        self.events.clear()
        self.logged = 0
        self.held.forget_all()

    async def flush(self) -> None:
        """Executes delayed INSERTs. Only a `Batch` delays INSERTs."""

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Runs the `with` block in a savepoint. If the block raises an error, its writes and events are rolled back."""
        done, held = len(self.events), self.held.mark()
        deferral = self.deferral
        deferred = deferral.mark() if deferral is not None else (0, 0)
        try:
            async with self.transaction.savepoint():
                yield
        except BaseException:
            del self.events[done:]
            self.logged = min(self.logged, done)
            self.held.undo(held)
            if deferral is not None:
                deferral.undo(deferred)
            self._assignable.clear()  # rows created in the block are gone, and its locks are released
            raise

    # Writing

    async def lock_ahead(
        self, entity: Entity, operation: Operation, rows: Sequence[RowChange], known: Sequence[Record] | None = None
    ) -> None:
        """Locks the rows that the changes in `rows` will lock, in the order of locks.

        Some of these rows may not be known in advance. They are locked later. `known`: the rows to be changed, if they
        have already been read.
        """
        await lock_plan.lock_ahead(self, entity, operation, rows, known, partial(rules_of(entity).also_locks, self))

    async def create(self, entity: Entity, values: Mapping[str, Any], id: UUID | None = None) -> UUID:
        """Creates a row and returns its id. `id`: the id to give to the row, unless the input has one.

        Raises Forbidden if the viewer may not create such a row, and Refused if values are invalid.
        """
        given = {name: value for name, value in values.items() if value is not None or may_be_null(entity, name)}
        brought: UUID | None = given.pop("id", None)
        access.permit(self.viewer, Operation.CREATE, entity, frozenset(given))
        digest = "" if brought is None else client_ids.digest(entity.name, content(_present(given)))
        if brought is not None and await client_ids.known(self, entity, brought, digest):
            return brought
        id = brought or id or new_id()
        extra = {name: given.pop(name) for name in entity.extra & given.keys()}
        custom = given.pop(custom_values.INPUT, None)
        problems: list[Problem] = []
        ready = checked(entity.description, given, problems)
        filled = {**dict.fromkeys(entity.completes, True), **ready}
        required(entity.description, filled, problems)
        refuse_masks(entity, ready, problems)
        check_times(entity, ready, self.today, self.settings.time_zone, problems)
        await self.lock_ahead(entity, Operation.CREATE, [RowChange({**ready, **extra})])
        await self._check_references(entity, ready, problems)
        if problems and not custom:
            raise Refused(problems)  # without a statement
        new_values = await self._custom_values(entity, ready, custom, problems, new=True)
        if problems:
            raise Refused(problems)
        await pairs.check(self, entity, ready, set(ready), lock="imported" not in extra)
        change = Change(self, Operation.CREATE, entity, id, None, with_defaults(entity, ready), extra, frozenset(ready))
        await self._take_currency(change)
        await rules_of(entity).check(change)
        await parties.check(self, entity, change.values, set(change.values))
        if brought is not None:
            await client_ids.keep(self, brought, digest)
        done = len(self.events)
        await self.insert(entity, {**change.values, "id": id})
        if new_values:
            await self._write_custom(id, new_values)
        # After the write, whose foreign key waits for a concurrent change of the employee's role.
        await work_holders.check_given(self, entity, change.values, change.values.keys())
        await rules_of(entity).follow(change)
        await open_work.refuse_unseen(self, self.events[done:], frozenset(values))
        await self._require_visible(entity, id)
        return id

    async def update(
        self, entity: Entity, id: UUID, values: Mapping[str, object], expected_version: int | None = None
    ) -> bool:
        """Updates the columns in `values`. Returns whether any value changed. Raises the same errors as `create`."""
        access.permit(self.viewer, Operation.UPDATE, entity, frozenset(values))
        await self.lock_ahead(entity, Operation.UPDATE, [RowChange(values, id)])
        before = await self.seen(entity, id)
        check_version(before, expected_version)
        return await self.amend(entity, before, values, Operation.UPDATE)

    async def amend(
        self, entity: Entity, before: Record, values: Mapping[str, object], operation: Operation, **also: object
    ) -> bool:
        """Updates a row that `seen` has locked. Returns whether a value changed.

        `before`: the row as `seen` returned it.
        `values`: the new values from the input.
        `also`: new values of columns that clients cannot set.
        """
        changed = await self.write_values(entity, before, values, operation, also)
        if changed:
            await self.require_still_visible(entity, before, changed)
        return bool(changed)

    async def write_values(
        self,
        entity: Entity,
        before: Record,
        values: Mapping[str, object],
        operation: Operation = Operation.UPDATE,
        also: Mapping[str, object] = MappingProxyType({}),
    ) -> Mapping[str, object]:
        """Works like `amend`, but does not check whether the viewer still sees the row. Returns the changed columns."""
        given = dict(values)
        extra = {name: given.pop(name) for name in entity.extra & given.keys()}
        custom: Any = given.pop(custom_values.INPUT, None)
        problems: list[Problem] = []
        ready = await without_unread(self, entity, before, checked(entity.description, given, problems), problems)
        access.permit_draft(self.viewer, entity, before, ready)
        if operation is Operation.UPDATE and any(before[name] != value for name, value in ready.items()):
            await require_other_ends(self, entity, before)
        new = {k: v for k, v in ready.items() if v != before.get(k)}
        await self._check_references(entity, new, problems)
        check_times(entity, new, self.today, self.settings.time_zone, problems)
        refuse_masks(entity, ready, problems)
        if not problems:
            check_currency(entity, before, ready, problems)
        new_values = await self._custom_values(entity, before, custom, problems)
        if problems:
            raise Refused(problems)
        change = Change(self, operation, entity, before.id, before, {**ready, **also}, extra, frozenset(ready))
        await self._take_currency(change)
        if new_values and await custom_values.differ(self, before.id, new_values):
            change.values.setdefault("updated_at", self.now)
        await rules_of(entity).check(change)
        # `updated_at` stands for a change of other rows, even if this transaction has written the row before.
        changed = {
            name: value for name, value in change.values.items() if value != before[name] or name == "updated_at"
        }
        if not changed:
            return {}
        changed = await work_holders.without_leaver(self, entity, before, changed, change.given)
        after = {**before, **changed}
        await pairs.check(self, entity, after, set(changed), lock="imported" not in extra)
        await parties.check(self, entity, after, set(changed))
        await agreements.refuse_move(self, entity, before, after, set(changed), change.given)
        done = len(self.events)
        await self.store(entity, before, changed)
        if new_values:
            await self._write_custom(before.id, new_values)
        await work_holders.check_given(self, entity, after, changed.keys())
        await rules_of(entity).follow(change)
        await open_work.refuse_unseen(self, self.events[done:], frozenset(values))
        return changed

    async def _custom_values(
        self,
        entity: Entity,
        row: Mapping[str, Any],
        given: Sequence[Mapping[str, Any]] | None,
        problems: list[Problem],
        *,
        new: bool = False,
    ) -> list[custom_values.NewValue]:
        """Checks the custom fields in an input. A caller who gives none is not asked for the required ones.

        `row`: the columns of the row, by which custom objects have their type.
        """
        if not given and not (new and given is not None):
            return []
        type_ = row.get("type_id") if entity.description.model is models.CustomObject else None
        return await custom_values.check(self, entity, given, new=new, problems=problems, object_type=type_)

    async def _write_custom(self, row: UUID, values: Sequence[custom_values.NewValue]) -> None:
        """Writes the values of custom fields, and adds them to the event of the row, which is the last one."""
        changes = await custom_values.write(self, row, values)
        event = self.events[-1]
        self.events[-1] = replace(event, changes={**event.changes, **changes})

    async def require_still_visible(self, entity: Entity, before: Record, changed: Mapping[str, object]) -> None:
        """Raises Refused (NOT_ALLOWED) if the viewer no longer sees a changed row that they have not handed over.

        `before`: the row before the change. If it was deleted, what was deleted with it counts as not deleted.
        `changed`: the new values of the changed columns.
        """
        if access.hands_over(self.viewer, entity, before, changed):
            _ = self.transaction  # a single statement would answer with a row that may be out of sight
        elif before["deleted_at"] is None:
            await self._require_visible(entity, before.id)
        else:
            await self._require_all_visible(entity, [before.id], access.rows_of(self.viewer, entity, before))

    async def _take_currency(self, change: Change) -> None:
        """Sets the currency of a changed row to that of its parent. Raises Refused (INVALID) for another currency."""
        entity, given = change.entity, change.given
        if currencies.parents(entity):
            changed = filter(change.changes, given)
            locked = lock_plan.locked_relations(entity, change.operation, {*changed, *change.extra})
            await currencies.take(self, entity, change.before, change.values, given, locked)

    async def _require_visible(self, entity: Entity, id: UUID) -> None:
        """Raises Refused (NOT_ALLOWED) if the viewer cannot see the row that was just written."""
        await self._require_all_visible(entity, [id])

    async def store(self, entity: Entity, before: Record, changed: Mapping[str, object]) -> None:
        """Writes the columns `changed` of a locked row and the columns derived from them. Adds an event.

        Raises Refused: OUT_OF_RANGE if a number is too large or too small for its column; CONFLICT if the row no longer
        has the version that was read.
        """
        whole = {**before, **changed}
        columns = {**changed, **companions(entity.description, whole, before)}
        columns |= {"version": before["version"] + 1, "updated_at": self.now}
        self.refuse_out_of_range(entity, columns)
        if not await self._update(entity, before, columns, whole):
            raise Refused.one(ProblemCode.CONFLICT, "The row was changed meanwhile. Read it again and retry.", "id")
        self.held.add([place(entity, before.id)])  # the caller may not have locked it
        self.wrote += 1
        self._forget(entity, before.id)
        self.events.append(
            Pending(
                entity.name,
                before.id,
                columns["version"],
                operation_of(changed),
                event_values.changed(entity.description, before, columns),
            )
        )

    async def _update(
        self, entity: Entity, before: Record, columns: Mapping[str, object], whole: Mapping[str, object]
    ) -> bool:
        """Writes `columns` if the row still has the version that was read. Returns whether the row was written."""
        sealed = stored(self.database.keys, entity.description, columns, whole)
        if self.deferral is not None and self.deferral.entity is entity:
            sealed = self.deferral.withhold(before, sealed, whole)
        with writing(self.database, entity, {before.id: whole}):
            count = (
                await entity.description.model.filter(id=before.id, version=before["version"])
                .using_db(self.transaction.client)
                .update(**sealed)
            )
        return bool(count)  # more than 1 if triggers on SQLite wrote rows as well

    async def attempt(self, write: Write, entity: Entity, rows: Mapping[UUID, Mapping[str, Any]]) -> Refused | None:
        """Calls `write` in a savepoint. Returns the refusal if the write is refused, and otherwise None.

        `rows`: the rows that `write` writes, by id.
        """
        try:
            async with refusing(self.database, self), self.savepoint():
                with writing(self.database, entity, rows):
                    await write()
        except Refused as refused:
            return refused
        return None

    async def read_together(
        self, id: UUID, read: Callable[[Unit, Collection[UUID]], Awaitable[Mapping[UUID, Found]]]
    ) -> Found | None:
        """Returns the result of `read` for the row `id`, which is being deleted; None if there is none.

        `read`: gets the unit and row ids, and returns a dict by row id. In a bulk deletion, `read` is called only once,
        with the ids of all rows.
        """
        if id not in self.deleting:
            return (await read(self, (id,))).get(id)
        if read not in self._read_for_all:
            self._read_for_all[read] = await read(self, self.deleting)
        return self._read_for_all[read].get(id)

    async def check_together(self, change: Change, check: RowCheck) -> None:
        """Checks a changed row together with other rows: immediately, or at the end of a bulk change.

        `check` gets the row as it is after the change. A bulk change may delay the check until its end, because a later
        change of another row may correct the error.
        """
        if self.deferral is not None and self.deferral.entity is change.entity:
            self.deferral.check_later(change.id, check)
        else:
            await check({**(change.before or {}), **change.values, "id": change.id})

    async def _select(
        self,
        entity: Entity,
        where: Expression,
        order: Order | None = None,
        limit: int | None = None,
        *,
        lock: str = "",
        columns: tuple[str, ...] | None = None,
    ) -> list[Record]:
        found = await super()._select(entity, where, order, limit, lock=lock, columns=columns)
        if self.deferral is not None and self.deferral.entity is entity:
            self.deferral.show(found)
        return found

    async def insert(self, entity: Entity, values: Mapping[str, object]) -> UUID:
        """Writes a new row from validated values, and returns its id."""
        row = self.new_row(entity, values)
        await self._insert(entity, row)
        self.wrote += 1
        self.log_new(entity, row)
        id: UUID = row["id"]
        self._note_assignable(entity, row)
        self.held.add([place(entity, id)], inserted=True)
        return id

    async def _insert(self, entity: Entity, row: Mapping[str, object]) -> None:
        sealed = stored(self.database.keys, entity.description, row)
        id: UUID = row["id"]  # type: ignore[assignment]  # every row has one
        with writing(self.database, entity, {id: row}):
            _ = await entity.description.model.create(using_db=self.transaction.client, **sealed)


def _present(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}
