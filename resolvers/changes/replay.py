"""Makes sure that each change of a request with an idempotency key takes effect once, however often it is sent.

`Changes.run` calls it. The outcome of a change is stored in the same transaction as the change itself; a retry finds
it there and returns it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.errors import Refused
from resolvers.changes import idempotency
from resolvers.changes.results import Undone, read, written
from resolvers.changes.unit import Unit
from resolvers.changes.violations import refusing

_LONGEST = 63
"""Characters of a field name that are stored in a position; longer names are replaced by their digest."""


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a change in a request. `key`: the row of the idempotency key. `position`: see `Places`."""

    key: UUID
    position: str


class Places:
    """Numbers the changes of a request: a position is the mutation field and the number of the change in it.

    A retry executes the same fields in the same order, so each change gets the same position again.
    """

    def __init__(self, key: UUID) -> None:
        self._key = key
        self._field = ""
        self._changes = 0

    def begin(self, field: str) -> None:
        """Begins the next field, given its response key. Fields of a mutation run one after another."""
        self._field = field if len(field) <= _LONGEST else hashlib.sha256(field.encode()).hexdigest()
        self._changes = 0

    def next(self) -> Place:
        """The place of the next change."""
        self._changes += 1
        return Place(self._key, f"{self._field}.{self._changes}")


async def once(unit: Unit, place: Place, work: Callable[[Unit], Awaitable[object]]) -> Any:
    """Runs `work` once for a place; later calls return its stored outcome.

    A refusal is returned as Refused, for the caller to raise after the commit: it is an outcome and must be stored. The
    place is reserved first, so that a concurrent run waits, and then finds the outcome. If the work is refused or
    undone, its writes are rolled back to a savepoint. Any other error rolls back everything, so that a retry runs it
    again.
    """
    known = await idempotency.begin(unit.database, unit.transaction, place.key, place.position)
    if known is not None:
        return read(known)
    try:
        with refusing(unit.database, rivals=False):
            async with unit.savepoint():
                result = await work(unit)
    except Undone as undone:
        result = undone.result
    except Refused as refused:
        result = refused
    await idempotency.settle(unit.database, unit.transaction, place.key, place.position, written(result))
    return result
