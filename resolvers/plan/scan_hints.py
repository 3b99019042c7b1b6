"""Remembers for a short time which viewers see many rows of an entity, to read their pages faster.

If a viewer may see only some rows, their page is read in one of two ways, with the same result:

- Collecting: the ids of all visible rows are read, and these rows are sorted. This is faster if few rows are visible.
- Scanning: the table is scanned in the order of the list, and each row is checked until the page is full. This is
  faster if many rows are visible.

A statement first collects ids, up to a limit, to find out which way is faster. If many rows are visible, collecting
these ids costs more than scanning. With a hint, the statement scans without collecting ids first.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from weakref import WeakKeyDictionary

from core.lru import Lru
from models.dialect.base import Database
from resolvers.access import Viewer
from resolvers.registry import Entity

LASTING_SECONDS = 60.0
"""How long a hint is used, in seconds. Hints expire, because rows may change their owners."""

MOST = 10_000
"""The maximum number of hints per database."""


class Walkers:
    """Remembers which viewers see many rows of an entity, until each hint expires."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: Lru[tuple[str, str], float] = Lru(MOST)

    def walks(self, viewer: Viewer, entity: Entity) -> bool:
        """Returns whether a hint says that the viewer sees many rows of the entity."""
        return (self._until.get((viewer.key, entity.name)) or 0.0) > self._clock()

    def found(self, viewer: Viewer, entity: Entity) -> None:
        """Adds the hint that the viewer sees many rows of the entity."""
        self._until.put((viewer.key, entity.name), self._clock() + LASTING_SECONDS)

    def forget(self, viewer: Viewer, entity: Entity) -> None:
        """Removes the hint, after a scan has read the whole table."""
        self._until.pop((viewer.key, entity.name))


_of: WeakKeyDictionary[Database, Walkers] = WeakKeyDictionary()


def walkers_of(database: Database) -> Walkers:
    """Returns the hints for a database. Each process has its own."""
    found = _of.get(database)
    if found is None:
        found = _of[database] = Walkers()
    return found
