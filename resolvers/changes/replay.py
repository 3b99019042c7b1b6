"""Makes each change of a request with an idempotency key take effect only once.

`Changes.run` calls this module. The outcome of a change is stored in the same transaction as the change. A retry
returns the stored outcome instead of making the change again.
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
"""Maximum length of a field name in a position. A longer name is replaced by its SHA-256 digest in hex."""


@dataclass(frozen=True, slots=True)
class Place:
    """Identifies a change within a request that has an idempotency key.

    `key`: the id of the idempotency key's row. `position`: see `Places`.
    """

    key: UUID
    position: str


class Places:
    """Assigns a position to each change of a request, such as `orderConfirm.1`.

    A position consists of the mutation field's response key and the number of the change within the field. A retry
    executes the same fields in the same order, so each change gets the same position again.
    """

    def __init__(self, key: UUID) -> None:
        self._key = key
        self._field = ""
        self._changes = 0

    def begin(self, field: str) -> None:
        """Begins the next mutation field. `field`: its response key. Mutation fields run one after another."""
        self._field = field if len(field) <= _LONGEST else hashlib.sha256(field.encode()).hexdigest()
        self._changes = 0

    def next(self) -> Place:
        """Returns the `Place` of the next change within the current mutation field."""
        self._changes += 1
        return Place(self._key, f"{self._field}.{self._changes}")


async def once(unit: Unit, place: Place, work: Callable[[Unit], Awaitable[object]]) -> Any:
    """Runs `work` on the first call for a place and returns its result. Later calls return the stored outcome.

    - If `work` raises Refused, its writes are rolled back, and this error is returned. Raise it after the commit.
    - If `work` raises Undone, its writes are rolled back, and the result in this error is returned.
    - After any other error, nothing is stored, and a retry runs `work` again.

    A concurrent run of the request waits for the outcome.
    """
    known = await idempotency.begin(unit.database, unit.transaction, place.key, place.position)
    if known is not None:
        return read(known)
    try:
        with refusing(unit.database):
            async with unit.savepoint():
                result = await work(unit)
    except Undone as undone:
        result = undone.result
    except Refused as refused:
        result = refused
    await idempotency.settle(unit.database, unit.transaction, place.key, place.position, written(result))
    return result
