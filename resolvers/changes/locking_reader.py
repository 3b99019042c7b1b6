"""Reads rows in a transaction, and locks them in lock order (see `lock_order`)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from core.errors import ProblemCode, Refused
from models.dialect.base import Database, Transaction
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes.lock_order import HeldRows, Place, StartAgain, WantedRows, ids_in, place
from resolvers.registry import Entity
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    Among,
    AnyOf,
    Compare,
    Expression,
    Operator,
    equals,
    every,
)
from resolvers.search.order import Order, order_by
from resolvers.search.record import Record
from resolvers.search.statements import rows


class LockingReader:
    """Reads rows in one transaction, on behalf of a viewer. A locked row stays locked until the transaction ends."""

    def __init__(
        self, database: Database, transaction: Transaction | None, viewer: Viewer, wanted: WantedRows | None = None
    ) -> None:
        self.database = database
        self._transaction = transaction
        self.viewer = viewer
        self.held = HeldRows()
        self.looked_at: set[tuple[str, UUID]] = set()
        """Rows that the viewer may see and whose values a refusal may quote, by entity name and id."""
        self.foreseen: dict[tuple[str, UUID], Record] = {}
        """Rows that were read before they were locked, to find out which rows to lock, by entity name and id."""
        self.wanted = WantedRows() if wanted is None else wanted

    @property
    def transaction(self) -> Transaction:
        """The open transaction."""
        assert self._transaction is not None
        return self._transaction

    async def find(
        self,
        model: type[Row],
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """Returns the rows that meet a condition, without access control. `lock`: whether to lock the rows."""
        return await self.read(registry.of(model), where, order=order, limit=limit, lock=lock)

    async def read(
        self,
        entity: Entity,
        where: Expression,
        *,
        order: Order | None = None,
        limit: int | None = None,
        lock: bool = False,
    ) -> list[Record]:
        """Like `find`, but takes an entity instead of its model."""
        if lock and self.database.row_lock:
            return await self._locked(entity, where, order, limit)
        return await self._select(entity, where, order, limit)

    async def ids(self, model: type[Row], where: Expression, *, limit: int | None = None) -> list[UUID]:
        """Like `find`, but reads only the ids of the rows."""
        return [row.id for row in await self._select(registry.of(model), where, None, limit, columns=("id",))]

    async def get(self, model: type[Row], id: UUID | None, *, lock: bool = False) -> Record | None:
        """Returns the row with an id, deleted or not, without access control. Returns None if no row has the id."""
        if id is None:
            return None
        found = await self.find(model, Compare("id", Operator.EQ, id), lock=lock)
        return found[0] if found else None

    async def known(self, entity: Entity, ids: Collection[UUID]) -> list[Record]:
        """Returns the rows with these ids, deleted or not, in any order, without access control."""
        return await self.read(entity, Among("id", tuple(ids))) if ids else []

    async def read_referenced(
        self, entity: Entity, where: Expression, *, limit: int | None = None, columns: tuple[str, ...] | None = None
    ) -> list[Record]:
        """Like `read`, but locks the rows as new references to them do.

        A transaction that calls `exclude_references` for such a row waits until this transaction ends. If it came
        first, this method waits, and then reads what it has written. Rows of every entity may be locked at any time.

        `columns`: the columns to read; by default, all.
        """
        by_id = order_by(entity.description, ())
        return await self._select(entity, where, by_id, limit, lock=self.database.reference_lock, columns=columns)

    async def get_referenced(self, model: type[Row], id: UUID) -> Record | None:
        """Like `get`, but locks the row as `read_referenced` does."""
        found = await self._select(registry.of(model), equals("id", id), lock=self.database.reference_lock)
        return found[0] if found else None

    async def referring(self, model: type[Row], column: str, id: UUID, **having: object) -> list[Record]:
        """Returns the undeleted rows of a model that refer to a row, without access control.

        `column`: the foreign key.
        `id`: the referenced row. Lock it first, so that the result stays valid.
        `having`: further columns, and the values that the rows must have in them.
        """
        same = (equals(name, value) for name, value in having.items())
        return await self.find(model, every(equals(column, id), *same, LIVING))

    async def named(
        self,
        model: type[Row],
        id: UUID,
        *field: str,
        lock: bool = False,
        referenced: bool = False,
        changing: bool = False,
    ) -> Record:
        """Returns the row with this id. `field`: the path of the input that contains the id, for errors.

        `referenced`: whether to lock the row as `read_referenced` does.

        Raises Refused (NOT_FOUND) if the row does not exist, is deleted, or is not visible to the viewer. If `changing`
        is true, also raises Refused (NOT_ALLOWED) if the viewer sees the row, but may not change it.
        """
        entity = registry.of(model)
        within = access.changeable(self.viewer, entity) if changing else access.rows(self.viewer, entity)
        where = every(equals("id", id), LIVING, within)
        found = await (self.read_referenced(entity, where) if referenced else self.read(entity, where, lock=lock))
        if not found:
            if changing:
                await self._refuse_seen(entity, id, *field)
            raise Refused.one(ProblemCode.NOT_FOUND, f"There is no {entity.name} with this id.", *field)
        return found[0]

    async def seen(self, entity: Entity, id: UUID) -> Record:
        """Locks and returns the row with this id.

        Raises Refused: NOT_FOUND if no such row exists, or the row is deleted or not visible to the viewer; NOT_ALLOWED
        if the viewer sees the row, but may not change it (see `access.changeable`).
        """
        found = await self._read_locked(entity, every(equals("id", id), access.changeable(self.viewer, entity)))
        if not found or found[0]["deleted_at"] is not None:
            await self._refuse_seen(entity, id, "id")
            raise Refused.one(ProblemCode.NOT_FOUND, f"There is no {entity.name} with this id.", "id")
        self.looked_at.add((entity.name, found[0].id))
        self.require_foreseen(entity, found[0])
        return found[0]

    async def _refuse_seen(self, entity: Entity, id: UUID, *field: str) -> None:
        """Raises Refused (NOT_ALLOWED) if the viewer sees an undeleted row that they may not change."""
        visible = access.rows(self.viewer, entity)
        if visible != access.changeable(self.viewer, entity) and await self._select(
            entity, every(equals("id", id), LIVING, visible)
        ):
            raise access.unchangeable(entity, *field)

    async def peek(self, model: type[Row], id: UUID | None) -> Record | None:
        """Returns a visible row without locking it. The row shows which rows must be locked before it.

        Returns None on SQLite, and if the row does not exist or is not visible.

        The row may change before it is locked. After locking it, call `require_held` to check that the right rows are
        locked.
        """
        if id is None or not self.database.row_lock:
            return None
        entity = registry.of(model)
        found = await self.read(entity, every(equals("id", id), access.rows(self.viewer, entity)))
        return found[0] if found else None

    async def hold(self, wanted: Mapping[type[Row], Collection[UUID | None]]) -> None:
        """Locks rows in lock order (see `lock_order`), without access control.

        Must be called before rows that come later in this order are locked. Ignores None, and ids that no row has.
        """
        ids = {registry.of(model): {id for id in some if id is not None} for model, some in wanted.items()}
        await self.hold_rows(ids)

    async def hold_rows(
        self,
        wanted: Mapping[Entity, Collection[UUID]],
        *,
        visible: bool = False,
        reached: Mapping[Entity, Collection[UUID]] | None = None,
        looked_at: Mapping[Entity, Collection[UUID]] | None = None,
    ) -> dict[tuple[str, UUID], int]:
        """Like `hold`, but takes entities instead of their models.

        `wanted`: the ids of the rows to lock, by entity.
        `visible`: whether to lock only those rows of `wanted` that the viewer may see.
        `reached`: the ids of more rows to lock, by entity. They are locked even if the viewer may not see them, because
        visible rows refer to them.
        `looked_at`: the ids of more rows, by entity, for which a shared lock is enough.

        Takes one statement per entity. Returns the versions of the rows that were not locked before, by entity name and
        id.
        """
        if not self.database.row_lock:
            return {}
        reached, looked_at, locked = reached or {}, looked_at or {}, []
        for entity in sorted({*wanted, *reached, *looked_at}, key=lambda one: one.rank):
            further = reached.get(entity, ())
            free = self._free(entity, {*wanted.get(entity, ()), *further})
            also = free
            if entity in looked_at:  # locked in the same mode, so that one statement locks all rows in order
                also = self._free(entity, {*free.values(), *looked_at[entity]}, shared=not free)
            if also:
                seen = access.rows(self.viewer, entity) if visible else EVERY_ROW
                if further and seen != EVERY_ROW:
                    seen = AnyOf((seen, Among("id", tuple(further))))
                these = every(Among("id", tuple(also.values())), seen)
                rows = await self._lock(entity, these, also, columns=("id", "version"), shared=not free)
                locked += [((entity.name, row.id), row["version"]) for row in rows]
        return dict(locked)

    async def keep_as_read(self, entity: Entity, row: Record) -> None:
        """Locks a row that was just read, in shared mode. Restarts the transaction if the row has changed meanwhile."""
        versions = await self.hold_rows({}, looked_at={entity: (row.id,)})
        if versions.get((entity.name, row.id), row["version"]) != row["version"]:
            raise StartAgain

    async def hold_wanted(self) -> None:
        """Locks the rows that earlier attempts have tried to lock, and claims the keys that they have tried to claim.

        Must be called when the transaction begins.
        """
        for key in sorted(self.wanted.claims):
            _ = await self.transaction.claim(key, waits=True)
        for entity, ids in self.wanted.excluded().items():
            await self._exclude(entity, ids, self.database.full_row_lock)
        await self.hold_rows(self.wanted.by_entity(), looked_at=self.wanted.by_entity(shared=True))

    def require_foreseen(self, entity: Entity, row: Record) -> None:
        """Restarts the transaction if a locked row refers to other rows than when the locks were planned."""
        before = self.foreseen.pop((entity.name, row.id), None)
        relations = entity.description.to_one.values()
        if before is not None and any(before[one.column] != row[one.column] for one in relations):
            self.wanted.clear()
            raise StartAgain

    def require_held(self, model: type[Row], ids: Collection[UUID | None]) -> None:
        """Restarts the transaction if it has not locked all of these rows. Ignores None.

        Must be called after locking a row that was read with `peek`. The row may have changed in between, and may refer
        to other rows.
        """
        entity = registry.of(model)
        if self.database.row_lock and not all(self.held.holds(place(entity, id)) for id in ids if id is not None):
            self.wanted.clear()
            raise StartAgain

    async def exclude_references(self, model: type[Row], ids: Collection[UUID]) -> None:
        """Prevents other transactions from inserting references to these rows until this transaction ends.

        Check afterwards that no row refers to these rows: the result remains valid until this transaction ends. If
        another transaction has inserted references, or has called `read_referenced`, and has not ended, this one starts
        again, and first waits for it.
        """
        entity = registry.of(model)
        free = [id for id in ids if not self.held.excludes(place(entity, id))]
        if free and self.database.full_row_lock:
            self.wanted.exclude(place(entity, id) for id in free)
            await self._exclude(entity, free, self.database.instant_full_row_lock)

    async def _exclude(self, entity: Entity, ids: Collection[UUID], lock: str) -> None:
        where, by_id = Among("id", tuple(ids)), order_by(entity.description, ())
        found = await self._select(entity, where, by_id, lock=lock, columns=("id",))
        self.held.exclude(place(entity, row.id) for row in found)

    async def _read_locked(self, entity: Entity, where: Expression) -> list[Record]:
        return await self.read(entity, where, lock=True)

    async def _locked(self, entity: Entity, where: Expression, order: Order | None, limit: int | None) -> list[Record]:
        ids = ids_in(where)
        if order is None and limit is None:
            if ids is not None:
                free = self._free(entity, ids)
                return await (self._lock(entity, where, free) if free else self._select(entity, where))
            if self.held.may_wait((entity.rank, "")):
                return await self._lock(entity, where, None)
        # Find the rows first, since a list with an order or a limit is not in the order of ids, and since rows that
        # come before others may be locked by now.
        found = await self._select(entity, where, order, limit)
        free = self._free(entity, [row.id for row in found])
        if not free:
            return found
        these = every(where, Among("id", tuple(row.id for row in found)))
        locked = {row.id: row for row in await self._lock(entity, these, free)}
        return [locked[row.id] for row in found if row.id in locked]

    def _free(self, entity: Entity, ids: Collection[UUID], *, shared: bool = False) -> dict[Place, UUID]:
        """Returns those of the rows that are not locked yet, in lock order."""
        places = {place(entity, id): id for id in ids}
        return {one: places[one] for one in sorted(places) if not self.held.holds(one, shared=shared)}

    async def _lock(
        self,
        entity: Entity,
        where: Expression,
        free: Collection[Place] | None,
        columns: tuple[str, ...] | None = None,
        *,
        shared: bool = False,
    ) -> list[Record]:
        """Locks the rows that meet a condition, in the order of their ids, and returns them.

        `free`: the rows to lock that are not locked yet, in lock order, or None if they are not known.
        `shared`: whether others may lock the rows in shared mode as well.

        If the transaction has already locked a row that comes later in lock order, fails instead of waiting for a lock.
        """
        lowest = (entity.rank, "") if free is None else next(iter(free))
        self.wanted.add(free or (), shared=shared)
        by_id, database, waits = order_by(entity.description, ()), self.database, self.held.may_wait(lowest)
        lock = database.row_lock if waits else database.instant_row_lock
        if shared:
            lock = database.shared_row_lock if waits else database.instant_shared_row_lock
        found = await self._select(entity, where, by_id, lock=lock, columns=columns)
        locked = [place(entity, row.id) for row in found]
        self.wanted.add(locked, shared=shared)
        self.held.add(locked, shared=shared)
        return found

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
        statement = rows(self.database, entity.description, where, order, limit, lock=lock, columns=columns)
        found = await self.transaction.fetch(statement.sql, statement.parameters)
        return [statement.reader.record(row) for row in found]
