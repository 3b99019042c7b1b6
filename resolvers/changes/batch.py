"""A unit of work for many rows. It reads existing rows in advance and inserts new rows together.

Imports use `Batch`. With a plain `Unit`, an import of ten thousand rows would need ten thousand SELECTs, INSERTs and
savepoints. Access control, validation and domain rules apply to each row, as in a plain `Unit`.

This file is long because the methods of a `Batch` share its caches.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from core.errors import RapportError, Refused
from core.settings import Settings
from models.dialect.base import Database, Transaction
from models.row import Row
from models.sealing import Unopened, sought, stored, terms
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import merged_rows, reference_locks
from resolvers.changes.found_rows import FoundRows
from resolvers.changes.insertion import defaults
from resolvers.changes.lock_order import WantedRows, place
from resolvers.changes.lock_plan import hold_along
from resolvers.changes.pending_rows import PendingRows
from resolvers.changes.reference_locks import BatchRows
from resolvers.changes.referring_rows import ReferringRows
from resolvers.changes.restart import restarting
from resolvers.changes.results import Outcome
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.changes.unit import Unit
from resolvers.changes.upsert import change_found
from resolvers.changes.violations import refusing
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, Expression, Matches, equals, every
from resolvers.search.order import Order, order_by
from resolvers.search.record import Record

_ITEMS_PER_TURN = 10
"""The number of items that are prepared before the event loop runs again."""

Item = TypeVar("Item")
Result = TypeVar("Result")


async def run_batch(
    database: Database, viewer: Viewer | None, settings: Settings, work: Callable[[Batch], Awaitable[Result]]
) -> Result:
    """Runs `work` in a `Batch` for a viewer, and returns its result. Raises Unauthenticated if `viewer` is None.

    If a concurrent transaction makes the database abort this one, `work` runs again from the beginning. So `work` must
    have no effects outside the transaction. Raises TimedOut if the database aborts too many attempts (see `restart`).
    """

    async def attempt(wanted: WantedRows) -> Result:
        async with batch(database, viewer, settings, wanted) as unit:
            return await work(unit)

    return await restarting(database, attempt)


@asynccontextmanager
async def batch(
    database: Database,
    viewer: Viewer | None,
    settings: Settings,
    wanted: WantedRows | None = None,
    *,
    rehearsal: bool = False,
) -> AsyncIterator[Batch]:
    """Opens a transaction and yields a `Batch` for a viewer. The end of the `with` block commits changes and events.

    `wanted`: the rows that earlier attempts have tried to lock. Raises Unauthenticated if `viewer` is None.
    `rehearsal`: whether the caller rolls the transaction back, so that rows which are only looked at may change.
    """
    async with database.transaction() as transaction:
        unit = Batch(database, transaction, access.required(viewer), settings, wanted)
        unit.rehearsal = rehearsal
        await unit.hold_wanted()
        yield unit
        await unit.flush()
        await unit.finish()
    database.wake()


class Batch(Unit):
    """A unit of work that caches rows. It delays INSERTs until a statement must see the new rows."""

    def __init__(
        self,
        database: Database,
        transaction: Transaction,
        viewer: Viewer,
        settings: Settings,
        wanted: WantedRows | None = None,
    ) -> None:
        super().__init__(database, transaction, viewer, settings, wanted)
        self.rehearsal = False
        """Whether the transaction will be rolled back. It then takes no shared locks, for which others would wait."""
        self._rows: dict[tuple[str, UUID], Record] = {}
        self._locked_rows: set[tuple[str, UUID]] = set()  # which of these were locked when they were read
        self._referenced_rows: set[tuple[str, UUID]] = set()  # which were locked as `read_referenced` does
        self._found = FoundRows()
        self._pending = PendingRows(self)
        self._referring = ReferringRows()

    # Many rows

    async def each(
        self, items: Sequence[Item], action: Callable[[Batch, Item], Awaitable[Result]]
    ) -> list[Result | Refused]:
        """Applies an action to each item, and returns one result per item.

        If an item is refused, its result is the Refused error. The writes for this item are undone, and the writes for
        the other items are kept. The action may run twice for an item.
        """
        try:
            async with self._rolling_back():
                return await self._together(items, action)
        except (Refused, _WroteAlready):
            return [await self._alone(item, action) for item in items]

    async def _together(
        self, items: Sequence[Item], action: Callable[[Batch, Item], Awaitable[Result]]
    ) -> list[Result | Refused]:
        results: list[Result | Refused] = []
        for n, item in enumerate(items):
            await self._pending.begin()
            if n % _ITEMS_PER_TURN == 0:
                await asyncio.sleep(0)  # lets the inserts that have begun proceed
            before = self._mark()
            try:
                results.append(await action(self, item))
            except Refused as refused:
                self._undo(before)
                results.append(refused)
        return results

    def _mark(self) -> _Mark:
        return _Mark(self.wrote, self.numbered, len(self._pending), len(self.events))

    def _undo(self, before: _Mark) -> None:
        """Undoes the writes of an item. Raises _WroteAlready if a statement has already written rows of the item."""
        if (self.wrote, self.numbered) == (before.wrote, before.numbered):
            return
        if (self.wrote - before.wrote, self.numbered) != (len(self._pending) - before.pending, before.numbered):
            raise _WroteAlready
        del self.events[before.events :]
        self.wrote = before.wrote
        for entity, row, _ in reversed(self._pending.cut(before.pending)):
            key = (entity.name, row["id"])
            record = self._rows.pop(key)
            self._locked_rows.discard(key)
            self._assignable.pop(key, None)
            self._found.remove(entity, record)
            self._referring.remove(entity, record)
            self.held.forget(place(entity, record.id))

    async def _alone(self, item: Item, action: Callable[[Batch, Item], Awaitable[Result]]) -> Result | Refused:
        try:
            async with self._rolling_back():
                return await action(self, item)
        except Refused as refused:
            return refused

    @asynccontextmanager
    async def _rolling_back(self) -> AsyncIterator[None]:
        await self.flush()
        async with refusing(self.database, self):
            try:
                async with self.savepoint():
                    yield
                    await self.flush()
            except BaseException:
                self.forget()  # before `refusing` reads, which would insert the delayed rows
                raise

    def forget(self) -> None:
        """Clears the caches and discards delayed INSERTs.

        Must be called after a rollback. May also be called to free memory.
        """
        _ = self._pending.cut(0)
        self._referring.clear()
        self._rows.clear()
        self._locked_rows.clear()
        self._referenced_rows.clear()
        self._found.clear()
        self._assignable.clear()

    async def upsert(self, entity: Entity, values: Mapping[str, Any], *, restoring: bool) -> tuple[UUID, Outcome]:
        """Updates the visible row that has the external id in `values`, or creates a row if no visible row has it.

        Returns the row's id and the outcome. `restoring`: whether to restore the row if it is deleted. If False, raises
        Refused (STATE) for a deleted row.
        """
        found = await self.locate(entity, EXTERNAL_ID, values[EXTERNAL_ID])
        if not found:
            return await self.create(entity, values), Outcome.CREATED
        before, given = await merged_rows.survivor(self, entity, found[0], values)
        return await change_found(self, entity, before, given, restoring=restoring)

    async def read_ahead(
        self, entity: Entity, column: str, values: Collection[str], *, hold: bool = False, locks: bool = True
    ) -> None:
        """Caches the rows whose column has one of the values, so that `locate` finds them without a statement.

        `hold`: whether to lock the rows as rows to be changed. Others are locked as `read_referenced` does.
        `locks`: whether to lock the rows. If not, the caller must call `lock_referred`.
        """
        wanted = self._found.unknown(entity, column, values)
        if not wanted:
            return
        # A search by external id also returns deleted rows, which can be restored; other searches omit deleted rows.
        alive: tuple[Expression, ...] = () if column == EXTERNAL_ID else (LIVING,)
        found: dict[str, list[UUID]] = {value: [] for value in wanted}
        attribute = entity.description.attributes[column]
        # A sensitive column is encrypted, so SQL cannot compare it with the values. Rows are matched by the terms of
        # their blind indexes instead, which are equal for different spellings of a value.
        asked: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for value in wanted if attribute.meaning.sensitive else ():
            for term in sought(attribute, value):
                asked[term].append(value)
        having = Matches(column, wanted) if attribute.meaning.sensitive else Among(column, wanted)
        where = every(having, *alive, access.rows(self.viewer, entity))
        by_id = order_by(entity.description, ())
        locks = locks or self.rehearsal
        if hold or not locks:
            rows = await self.read(entity, where, order=by_id, lock=hold)
        else:
            rows = await self.read_referenced(entity, where)
        for record in rows:
            same = [value for term in terms(attribute, record) for value in asked[term]] if asked else [record[column]]
            if isinstance(record[column], Unopened):
                same = [value for value in wanted if await self._matches(entity, record.id, column, value)]
            for value in dict.fromkeys(same):
                found[value].append(record.id)
            self._keep(entity, record, held=hold)
            if locks:
                self._referenced_rows.add((entity.name, record.id))
        self._found.learn(entity, column, found)

    def found(self, entity: Entity, column: str, values: Collection[str]) -> list[Record]:
        """Returns the rows that `read_ahead` has cached for these values."""
        ids = {id for value in values for id in self._found.of(entity, column, value)}
        return [self._rows[entity.name, id] for id in ids]

    async def known(self, entity: Entity, ids: Collection[UUID]) -> list[Record]:
        """Like `Unit.known`, but returns rows from the cache if possible."""
        unknown = tuple(id for id in ids if (entity.name, id) not in self._rows)
        for record in await self.read(entity, Among("id", unknown)) if unknown else ():
            self._remember(entity, record, locked=False)
        return [self._rows[entity.name, id] for id in ids if (entity.name, id) in self._rows]

    async def lock_referred(self, rows: Sequence[BatchRows], *, restoring: bool) -> bool:
        """Locks the rows that are to be changed, and the rows to which they will refer (see `reference_locks`).

        `restoring`: whether deleted rows will be restored.

        Returns whether these rows are still as they were read. If not, the caches are cleared, and the caller must read
        the rows again, and call this method again.
        """
        wanted, looked_at = await reference_locks.rows_to_lock(self, rows, restoring=restoring)
        versions = await self.hold_rows(wanted, looked_at=looked_at)
        if any(key in self._rows and self._rows[key]["version"] != version for key, version in versions.items()):
            self.forget()
            return False
        for entity, ids in wanted.items():
            for id in ids:
                if (entity.name, id) in self._rows:
                    self._keep(entity, self._rows[entity.name, id], held=True)
        if not self.rehearsal:
            self._referenced_rows |= {(entity.name, id) for entity, ids in looked_at.items() for id in ids}
        for one in rows if restoring else ():
            await hold_along(self, one.entity, [row for row in one.present if row["deleted_at"] is not None])
        return True

    async def hold_rows(
        self,
        wanted: Mapping[Entity, Collection[UUID]],
        *,
        visible: bool = False,
        reached: Mapping[Entity, Collection[UUID]] | None = None,
        looked_at: Mapping[Entity, Collection[UUID]] | None = None,
    ) -> dict[tuple[str, UUID], int]:
        """Like `Unit.hold_rows`, but a rehearsal does not lock the rows that are only looked at."""
        shared = None if self.rehearsal else looked_at
        return await super().hold_rows(wanted, visible=visible, reached=reached, looked_at=shared)

    async def _matches(self, entity: Entity, id: UUID, column: str, value: str) -> bool:
        """Returns whether a sensitive column that cannot be decrypted has this value by its blind index."""
        return bool(await self.read(entity, every(equals("id", id), Matches(column, (value,)))))

    async def locate(self, entity: Entity, column: str, value: str) -> list[Record]:
        """Returns the visible rows with this value in a column, including rows that this transaction has created.

        Deleted rows are returned only if the column is the external id.
        """
        await self.read_ahead(entity, column, (value,))
        rows = [await self.get(entity.description.model, id) for id in self._found.of(entity, column, value)]
        return [row for row in rows if row is not None]

    async def locate_survivors(self, entity: Entity, column: str, value: str) -> list[Record]:
        """Like `locate`, but returns the row that is left in place of one that was merged into it."""
        rows = await self.locate(entity, column, value)
        merged = [row[merged_rows.COLUMN] for row in rows if row.get(merged_rows.COLUMN) is not None]
        return await self.known(entity, merged) if merged else rows

    async def get(self, model: type[Row], id: UUID | None, *, lock: bool = False) -> Record | None:
        """Like `Unit.get`, but returns the row from the cache, unless it must be locked and is not locked yet."""
        known = None if id is None else self._rows.get((model.__name__, id))
        unlocked = lock and self.database.row_lock and (model.__name__, id) not in self._locked_rows
        if known is None or unlocked:
            known = await super().get(model, id, lock=lock)
            if known is not None:
                self._remember(registry.of(model), known, locked=lock)
        return known

    async def get_referenced(self, model: type[Row], id: UUID) -> Record | None:
        """Like `Unit.get_referenced`, but returns the row from the cache if it is locked.

        Otherwise the statement also locks the rows of this model to which cached rows refer.
        """
        key, entity = (model.__name__, id), registry.of(model)
        locked = not self.database.reference_lock or key in self._referenced_rows or key in self._locked_rows
        if not locked or key not in self._rows:
            wanted = {id, *self._referenced_by_cached(entity)}
            for row in await self.read_referenced(entity, Among("id", tuple(wanted))):
                self._remember(entity, row, locked=False)
                self._referenced_rows.add((entity.name, row.id))
        return self._rows.get(key)

    def _referenced_by_cached(self, entity: Entity) -> Iterator[UUID]:
        """Yields the ids of rows of an entity to which cached rows refer, unless they are locked."""
        columns: defaultdict[str, list[str]] = defaultdict(list)
        for other in registry.entities():
            relations = other.description.to_one.values()
            columns[other.name] += [one.column for one in relations if one.target == entity.name]
        for (name, _), row in self._rows.items():
            for column in columns[name]:
                if row[column] is not None and (entity.name, row[column]) not in self._referenced_rows:
                    yield row[column]

    async def referring(self, model: type[Row], column: str, id: UUID, **having: object) -> list[Record]:
        """Like `Unit.referring`, but caches the result if the row `id` is locked, also if in shared mode.

        The statement also reads the results for all other locked rows in the cache. They stay right, because whoever
        writes a row of the model locks its owner.
        """
        entity = registry.of(model)
        target = next(registry.target(one) for one in entity.description.to_one.values() if one.column == column)
        if not self._is_held(target, id):
            return await super().referring(model, column, id, **having)
        groups = self._referring.of(entity, column, having)
        known = groups.of(id)
        if known is None:
            held = [one for name, one in self._rows if name == target.name and self._is_held(target, one)]
            unknown = {one: None for one in (id, *held) if groups.of(one) is None}
            same = (equals(name, value) for name, value in having.items())
            groups.learn(unknown, await self.find(model, every(Among(column, tuple(unknown)), *same, LIVING)))
        return groups.of(id) or []

    def _is_held(self, entity: Entity, id: UUID) -> bool:
        return not self.database.row_lock or self.held.holds(place(entity, id), shared=True)

    async def read(
        self,
        entity: Entity,
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """Like `Unit.read`, but executes delayed INSERTs first, so that the SELECT sees the new rows."""
        await self.flush()
        return await super().read(entity, where, order=order, limit=limit, lock=lock)

    async def read_referenced(
        self, entity: Entity, where: Expression, *, limit: int | None = None, columns: tuple[str, ...] | None = None
    ) -> list[Record]:
        """Like `Unit.read_referenced`, but executes delayed INSERTs first, so that the SELECT sees the new rows."""
        await self.flush()
        return await super().read_referenced(entity, where, limit=limit, columns=columns)

    async def ids(self, model: type[Row], where: Expression, *, limit: int | None = None) -> list[UUID]:
        """Like `Unit.ids`, but executes delayed INSERTs first, so that the SELECT sees the new rows."""
        await self.flush()
        return await super().ids(model, where, limit=limit)

    async def insert(self, entity: Entity, values: Mapping[str, object]) -> UUID:
        """Like `Unit.insert`, but delays the INSERT until the next `read`, `store` or `flush`."""
        row = self.new_row(entity, values)
        self._pending.add(entity, row, stored(self.database.keys, entity.description, row))
        self.wrote += 1
        self.log_new(entity, row)
        whole = {**defaults(entity.description), **row}
        columns = entity.description.columns
        record = Record(entity.description, zip(columns, map(whole.__getitem__, columns), strict=True))
        self._found.insert(entity, record)
        self._referring.insert(entity, record)
        self._keep(entity, record, held=True)
        self.extensible.add((entity.name, record.id))
        self.held.add([place(entity, record.id)], inserted=True)
        return record.id

    async def insert_all(self, entity: Entity, rows: Sequence[Mapping[str, object]]) -> list[UUID]:
        """Like `insert` for each row."""
        return [await self.insert(entity, values) for values in rows]

    async def store(self, entity: Entity, before: Record, changed: Mapping[str, object]) -> None:
        """Like `Unit.store`, but executes delayed INSERTs first, and removes the row from the cache."""
        await self.flush()
        await super().store(entity, before, changed)
        self._changed(entity, before, changed)

    async def mark_all(self, entity: Entity, rows: Sequence[Record], changed: Mapping[str, object]) -> None:
        """Like `Unit.mark_all`, but executes delayed INSERTs first, and removes the rows from the cache."""
        await self.flush()
        await super().mark_all(entity, rows, changed)
        for row in rows:
            self._changed(entity, row, changed)

    async def mark_each(self, entity: Entity, changes: Sequence[tuple[Record, Mapping[str, Any]]]) -> None:
        """Like `Unit.mark_each`, but executes delayed INSERTs first, and removes the rows from the cache."""
        await self.flush()
        await super().mark_each(entity, changes)
        for row, changed in changes:
            self._changed(entity, row, changed)

    async def learn_extensible(self, target: Entity) -> None:
        """Reads which of the cached rows of an entity can get parts, in one statement."""
        unknown = tuple(id for name, id in self._rows if name == target.name and (name, id) not in self.extensible)
        if unknown:
            where = every(Among("id", unknown), self.extensible_rows(target))
            self.extensible |= {(target.name, id) for id in await self.ids(target.description.model, where)}

    async def flush(self) -> None:
        """Executes the delayed INSERTs."""
        await self._pending.insert()

    def _keep(self, entity: Entity, record: Record, *, held: bool) -> None:
        held = held or not self.database.row_lock
        self._remember(entity, record, locked=held)
        if record["deleted_at"] is None:
            key = (entity.name, record.id)
            self._assignable[key] = held or self._assignable.get(key, False)

    def _remember(self, entity: Entity, record: Record, *, locked: bool) -> None:
        self._rows[entity.name, record.id] = record
        if locked:
            self._locked_rows.add((entity.name, record.id))

    def _changed(self, entity: Entity, row: Record, changed: Mapping[str, object]) -> None:
        """Removes a changed row from the cache, and brings the cached searches up to date."""
        self._rows.pop((entity.name, row.id), None)
        self._found.change(entity)
        self._referring.change(entity, row, changed)


class _Mark(NamedTuple):
    """The state of a batch when it began an item: the numbers of rows with delayed INSERTs, and of events."""

    wrote: int
    numbered: int
    pending: int
    events: int


class _WroteAlready(RapportError):
    """Raised if an item is refused after a statement has written for it. The shared savepoint is then rolled back."""

    def __init__(self) -> None:
        super().__init__("undo")
