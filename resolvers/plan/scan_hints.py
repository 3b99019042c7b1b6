"""Who was found lately to see many rows of an entity.

A page of theirs is walked to in its order, and nothing is collected first to learn that they see many: that takes
longer than the walk. What is found is the same either way.
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
"""How long a hint is used: rows may pass to others meanwhile."""

MOST = 10_000
"""Of how many it is remembered."""


class Walkers:
    """Who sees many rows of which entity, and until when that hint is used."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: Lru[tuple[str, str], float] = Lru(MOST)

    def walks(self, viewer: Viewer, entity: Entity) -> bool:
        """Whether a viewer is known to see many."""
        return (self._until.get((viewer.key, entity.name)) or 0.0) > self._clock()

    def found(self, viewer: Viewer, entity: Entity) -> None:
        """Takes note that a viewer sees many."""
        self._until.put((viewer.key, entity.name), self._clock() + LASTING_SECONDS)

    def forget(self, viewer: Viewer, entity: Entity) -> None:
        """Has what a viewer sees collected the next time: a walk came to the end of all rows."""
        self._until.pop((viewer.key, entity.name))


_of: WeakKeyDictionary[Database, Walkers] = WeakKeyDictionary()


def walkers_of(database: Database) -> Walkers:
    """Those of a database, as this process knows them."""
    found = _of.get(database)
    if found is None:
        found = _of[database] = Walkers()
    return found
