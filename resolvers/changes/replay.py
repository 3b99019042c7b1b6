"""Makes each change of a request once, however often the request is sent: by what came of it before."""

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
"""Characters of a position's name as it is; longer ones go by their digest."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which request a change stands."""

    key: UUID
    position: str


class Places:
    """The places at which one request's changes stand: the mutation field, and the how manieth change of it."""

    def __init__(self, key: UUID) -> None:
        self._key = key
        self._field = ""
        self._changes = 0

    def begin(self, field: str) -> None:
        """Tells which field of the mutation comes next, by its name in the response; fields come one after another."""
        self._field = field if len(field) <= _LONGEST else hashlib.sha256(field.encode()).hexdigest()
        self._changes = 0

    def next(self) -> Place:
        """The place of the next change."""
        self._changes += 1
        return Place(self._key, f"{self._field}.{self._changes}")


async def once(unit: Unit, place: Place, work: Callable[[Unit], Awaitable[object]]) -> Any:
    """The result of `work`, or what it came to before; a refusal is returned as Refused, to be raised after the commit.

    The place is taken first: a rival waits for it, and then finds what came of it. A refusal, or work that is undone,
    is rolled back to a savepoint, and remembered. Whatever else is raised rolls all of it back: a retry does it again.
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
