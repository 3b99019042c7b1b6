"""Remembers which viewers recently turned out to see many rows of an entity.

A page for a viewer with partial access is read in one of two ways: collect the ids of all visible rows, then sort them;
or walk the list in its order, and check each row until the page is full. Few visible rows favour the first, many the
second. To find out takes a collection up to a limit, which is slower than the walk itself; `planned_read` skips it if
there is a hint. The result is the same either way.
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
"""How long a hint is used. It expires because rows may get other owners meanwhile."""

MOST = 10_000
"""Maximum number of hints."""


class Walkers:
    """The viewers that see many rows, per entity, and when each hint expires."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: Lru[tuple[str, str], float] = Lru(MOST)

    def walks(self, viewer: Viewer, entity: Entity) -> bool:
        """Whether the viewer is known to see many rows of the entity, so that a page should be walked to."""
        return (self._until.get((viewer.key, entity.name)) or 0.0) > self._clock()

    def found(self, viewer: Viewer, entity: Entity) -> None:
        """Records that the viewer sees many rows."""
        self._until.put((viewer.key, entity.name), self._clock() + LASTING_SECONDS)

    def forget(self, viewer: Viewer, entity: Entity) -> None:
        """Removes a hint after a walk went through all rows, so that the next page collects ids first again."""
        self._until.pop((viewer.key, entity.name))


_of: WeakKeyDictionary[Database, Walkers] = WeakKeyDictionary()


def walkers_of(database: Database) -> Walkers:
    """The hints of this process for a database."""
    found = _of.get(database)
    if found is None:
        found = _of[database] = Walkers()
    return found
