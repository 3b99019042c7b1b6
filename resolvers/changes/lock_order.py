"""The order in which transactions lock rows, and the record of the rows that a transaction has locked.

Transactions that lock rows in the same order cannot deadlock. Rows are sorted by entity and then by id. Entities are in
the order of their registration: an entity is registered after the entities that it refers to. Number series come last,
because most transactions need one, and keep it locked until they end. A row's position in this order is its `Place`.

A transaction waits only for a row that comes after all rows that it has locked. It may lock an earlier row only if no
waiting is needed. Otherwise it starts again, and first locks, in order, all rows that it has tried to lock so far.

Rows that are only looked at can be locked in shared mode: others may lock them in shared mode as well, but nobody can
change them. To lock such a row exclusively later needs no waiting unless others have locked it, too.

Writing a reference to a row also locks that row, by its foreign key, and in no order; `read_referenced` takes the same
lock. It waits only for transactions that exclude references (see `LockingReader.exclude_references`). These therefore
wait for no row of this order while they exclude references, and exclude references without waiting unless they have
locked nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from core.errors import RapportError
from resolvers import registry
from resolvers.registry import Entity
from resolvers.search.expressions import All, Among, Compare, Expression, Operator

Place = tuple[int, str]
"""A row's position in lock order: the rank of its entity, and its id as text."""

SERIES = 1_000
"""The rank of number series, after all entities."""

_LAST: Place = (SERIES + 1, "")
"""A position after all rows. A transaction that has reached it waits for no further lock."""


def place(entity: Entity, id: UUID) -> Place:
    """Returns the position of a row in lock order."""
    return (entity.rank, str(id))


def ids_in(where: Expression) -> tuple[UUID, ...] | None:
    """Returns the ids of the only rows that can meet a condition. Returns None if the condition names no ids."""
    match where:
        case Compare("id", Operator.EQ, UUID() as id):
            return (id,)
        case Among("id", tuple() as ids):
            return tuple(id for id in ids if isinstance(id, UUID))
        case All(parts):
            return next((ids for ids in map(ids_in, parts) if ids is not None), None)
    return None


class StartAgain(RapportError):
    """Raised to start a transaction again, because it needs a row that comes earlier in lock order."""

    def __init__(self) -> None:
        super().__init__("start again")


class WantedRows:
    """The rows that earlier attempts of a unit of work have tried to lock. The next attempt locks them first.

    `claims`: the keys that they have tried to claim (see `claims.claim`).
    """

    def __init__(self) -> None:
        self.claims: set[int] = set()
        self._places: set[Place] = set()
        self._excluded: set[Place] = set()
        self._shared: set[Place] = set()

    def add(self, places: Iterable[Place], *, shared: bool = False) -> None:
        """Adds rows. Number series are left out, because they come last anyway. `shared`: whether in shared mode."""
        (self._shared if shared else self._places).update(one for one in places if one[0] != SERIES)

    def exclude(self, places: Iterable[Place]) -> None:
        """Adds rows to which the attempt has tried to exclude references."""
        self._excluded.update(places)

    def clear(self) -> None:
        """Forgets all rows."""
        self._places.clear()
        self._shared.clear()
        self._excluded.clear()

    def by_entity(self, *, shared: bool = False) -> dict[Entity, list[UUID]]:
        """Returns the ids of the rows by entity. `shared`: whether to return the rows to lock in shared mode."""
        return _by_entity(self._shared if shared else self._places)

    def excluded(self) -> dict[Entity, list[UUID]]:
        """Returns the ids of the rows to which references must be excluded, by entity, in lock order."""
        return _by_entity(sorted(self._excluded))


def _by_entity(places: Iterable[Place]) -> dict[Entity, list[UUID]]:
    entities = {entity.rank: entity for entity in registry.entities()}
    found: dict[Entity, list[UUID]] = {}
    for rank, id in places:
        found.setdefault(entities[rank], []).append(UUID(id))
    return found


class HeldRows:
    """The rows that a transaction has locked or inserted, and the highest locked position in lock order."""

    def __init__(self) -> None:
        self._held: set[Place] = set()
        self._shared: set[Place] = set()
        self._excluded: set[Place] = set()
        self._log: list[tuple[set[Place], Place, Place | None]] = []
        self._highest: Place | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the transaction has locked nothing."""
        return self._highest is None and not self._excluded and not self._shared

    def holds(self, position: Place, *, shared: bool = False) -> bool:
        """Returns whether the transaction has locked or inserted a row. `shared`: whether a shared lock is enough."""
        return position in self._held or (shared and position in self._shared)

    def excludes(self, position: Place) -> bool:
        """Returns whether the transaction excludes references to a row."""
        return position in self._excluded

    def may_wait(self, lowest: Place) -> bool:
        """Returns whether the transaction may wait for locks on some rows.

        `lowest`: the lowest position of these rows in lock order.
        """
        return self._highest is None or lowest > self._highest

    def add(self, places: Iterable[Place], *, inserted: bool = False, shared: bool = False) -> None:
        """Records rows as locked.

        `inserted`: whether the transaction has inserted the rows. `may_wait` ignores inserted rows, because other
        transactions cannot see and lock them before the commit.
        `shared`: whether the rows are locked in shared mode.
        """
        rows = self._shared if shared else self._held
        for one in places:
            if one not in rows:
                rows.add(one)
                self._log.append((rows, one, self._highest))
                if not inserted and (self._highest is None or one > self._highest):
                    self._highest = one

    def exclude(self, places: Iterable[Place]) -> None:
        """Records that references to rows are excluded. Afterwards, `may_wait` returns False."""
        for one in places:
            for rows in (self._held, self._excluded):
                if one not in rows:
                    rows.add(one)
                    self._log.append((rows, one, self._highest))
            self._highest = _LAST

    def forget(self, one: Place) -> None:
        """Removes an inserted row from the held rows, after its insertion was undone."""
        self._held.discard(one)

    def forget_all(self) -> None:
        """Forgets all rows. Keeps the highest locked position in lock order."""
        self._held.clear()
        self._excluded.clear()
        self._shared.clear()
        self._log.clear()

    def mark(self) -> int:
        """Returns a mark for the rows recorded so far. Must be called when a savepoint begins (see `undo`)."""
        return len(self._log)

    def undo(self, mark: int) -> None:
        """Forgets the rows that were recorded after `mark`. Rolling back to a savepoint has released their locks."""
        while len(self._log) > mark:
            rows, one, self._highest = self._log.pop()
            rows.discard(one)
