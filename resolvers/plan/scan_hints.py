"""Remembers for a short time which viewers see many rows of an entity, to read their pages faster.

The page of a viewer who may see only some rows is read in one of two ways. Either the ids of all visible rows are
collected, and these rows are sorted. Or the table is scanned in the order of the list, and each row is checked until
the page is full; this scan is called a walk. Collecting is faster if few rows are visible, and a walk if many are.
Without a hint, a statement first collects ids, up to a limit, to find out whether few or many rows are visible. If many
are, this takes longer than the walk itself. If a hint says that the viewer sees many rows, `planned_read` starts the
walk at once. The result is the same either way.
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
"""How long a hint is used, in seconds. Hints expire because rows may get other owners meanwhile."""

MOST = 10_000
"""Maximum number of hints per database."""


class Walkers:
    """The hints: which viewers see many rows of which entity, and when each hint expires."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: Lru[tuple[str, str], float] = Lru(MOST)

    def walks(self, viewer: Viewer, entity: Entity) -> bool:
        """Returns whether the viewer is known to see many rows of the entity.

        If so, the viewer's pages are read by a walk (see the module docstring).
        """
        return (self._until.get((viewer.key, entity.name)) or 0.0) > self._clock()

    def found(self, viewer: Viewer, entity: Entity) -> None:
        """Records that the viewer sees many rows of the entity."""
        self._until.put((viewer.key, entity.name), self._clock() + LASTING_SECONDS)

    def forget(self, viewer: Viewer, entity: Entity) -> None:
        """Removes the hint that the viewer sees many rows, after a walk has read the whole table.

        The viewer's next page is then read by collecting ids first (see the module docstring).
        """
        self._until.pop((viewer.key, entity.name))


_of: WeakKeyDictionary[Database, Walkers] = WeakKeyDictionary()


def walkers_of(database: Database) -> Walkers:
    """Returns the hints of this process for a database."""
    found = _of.get(database)
    if found is None:
        found = _of[database] = Walkers()
    return found
